import core.fields
import core.ids
import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from core.db import composite_foreign_key


class Migration(migrations.Migration):

    dependencies = [
        ('actors', '0005_name_keys'),
        ('agreements', '0004_acts_of_treaties'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('sources', '0002_quotes_by_hand_and_in_languages'),
    ]

    operations = [
        migrations.CreateModel(
            name='AgreementSubject',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
            ],
            options={
                'verbose_name': 'subject of an agreement',
                'verbose_name_plural': 'subjects of agreements',
            },
        ),
        migrations.CreateModel(
            name='AgreementSubjectHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgreementTitle',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(help_text='ISO 639-1: en, es, pt, ru …', max_length=2, verbose_name='language')),
                ('text', models.CharField(max_length=300, verbose_name='title')),
                ('is_official', models.BooleanField(default=False, help_text='As a text of the agreement has it.', verbose_name='official')),
            ],
            options={
                'verbose_name': 'title in a language',
                'verbose_name_plural': 'titles in languages',
            },
        ),
        migrations.CreateModel(
            name='AgreementTitleHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('language', models.CharField(help_text='ISO 639-1: en, es, pt, ru …', max_length=2, verbose_name='language')),
                ('text', models.CharField(max_length=300, verbose_name='title')),
                ('is_official', models.BooleanField(default=False, help_text='As a text of the agreement has it.', verbose_name='official')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ApprovalRule',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('actor_kind', models.CharField(blank=True, choices=[('city', 'city'), ('region', 'region'), ('organisation', 'organisation'), ('network', 'network')], help_text='Empty: for all kinds of actors.', max_length=20, verbose_name='for')),
                ('legal_force', models.CharField(blank=True, choices=[('binding_international', 'binding, international law'), ('binding_domestic', 'binding, law of a country'), ('non_binding', 'not binding'), ('disputed', 'disputed'), ('not_stated', 'the text does not say')], help_text='Only for ties of this legal force; empty: for all.', max_length=24, verbose_name='legal force')),
                ('steps', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('negotiation_authorised', 'negotiation authorised'), ('national_opinion_requested', 'opinion of the state requested'), ('national_opinion_favourable', 'favourable opinion of the state'), ('approved_by_assembly', 'approved by the assembly'), ('approved_by_executive', 'approved by the executive'), ('national_approval', 'approved by the state'), ('deemed_approval', 'deemed approved'), ('notified', 'notified to the state'), ('registered', 'registered'), ('ratified', 'ratified')], max_length=30), size=None, verbose_name='steps')),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('note', models.TextField(blank=True, help_text='Shown to readers: terms, silence as consent, and so on.', verbose_name='note')),
            ],
            options={
                'verbose_name': 'rule of approval',
                'verbose_name_plural': 'rules of approval',
            },
        ),
        migrations.CreateModel(
            name='ApprovalRuleHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('actor_kind', models.CharField(blank=True, choices=[('city', 'city'), ('region', 'region'), ('organisation', 'organisation'), ('network', 'network')], help_text='Empty: for all kinds of actors.', max_length=20, verbose_name='for')),
                ('legal_force', models.CharField(blank=True, choices=[('binding_international', 'binding, international law'), ('binding_domestic', 'binding, law of a country'), ('non_binding', 'not binding'), ('disputed', 'disputed'), ('not_stated', 'the text does not say')], help_text='Only for ties of this legal force; empty: for all.', max_length=24, verbose_name='legal force')),
                ('steps', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('negotiation_authorised', 'negotiation authorised'), ('national_opinion_requested', 'opinion of the state requested'), ('national_opinion_favourable', 'favourable opinion of the state'), ('approved_by_assembly', 'approved by the assembly'), ('approved_by_executive', 'approved by the executive'), ('national_approval', 'approved by the state'), ('deemed_approval', 'deemed approved'), ('notified', 'notified to the state'), ('registered', 'registered'), ('ratified', 'ratified')], max_length=30), size=None, verbose_name='steps')),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('note', models.TextField(blank=True, help_text='Shown to readers: terms, silence as consent, and so on.', verbose_name='note')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Attendance',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
            ],
            options={
                'verbose_name': 'attendance',
                'verbose_name_plural': 'attendances',
            },
        ),
        migrations.CreateModel(
            name='AttendanceHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Attestation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('says', models.CharField(choices=[('confirms', 'confirms it'), ('denies', 'denies it')], max_length=10, verbose_name='says')),
                ('date', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='date')),
                ('date_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('date_latest', models.DateField(blank=True, editable=False, null=True)),
                ('by', models.CharField(blank=True, help_text='An office, a website, a register.', max_length=200, verbose_name='by whom')),
            ],
            options={
                'verbose_name': 'attestation',
                'verbose_name_plural': 'attestations',
            },
        ),
        migrations.CreateModel(
            name='AttestationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('says', models.CharField(choices=[('confirms', 'confirms it'), ('denies', 'denies it')], max_length=10, verbose_name='says')),
                ('date', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='date')),
                ('date_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('date_latest', models.DateField(blank=True, editable=False, null=True)),
                ('by', models.CharField(blank=True, help_text='An office, a website, a register.', max_length=200, verbose_name='by whom')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Engagement',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('public_id', models.CharField(default=core.ids.mint, editable=False, max_length=40, unique=True, verbose_name='public id')),
                ('kind', models.CharField(choices=[('outgoing_delegation', 'delegation sent'), ('incoming_delegation', 'delegation received'), ('official_meeting', 'official meeting'), ('video_meeting', 'video meeting'), ('meeting_refused', 'meeting refused'), ('signing_ceremony', 'signing ceremony'), ('network_event_hosted', 'event of a network hosted'), ('network_event_attended', 'event of a network attended'), ('summit_or_forum', 'summit or forum'), ('project', 'project'), ('technical_exchange', 'technical exchange'), ('training', 'training'), ('cultural_event', 'cultural event'), ('student_or_youth_exchange', 'exchange of students or youth'), ('business_mission', 'business mission'), ('trade_fair', 'trade fair'), ('aid_or_donation', 'aid or donation'), ('statement_or_letter', 'statement or letter'), ('joint_working_group', 'joint working group'), ('representative_office_opened', 'representative office opened'), ('representative_office_closed', 'representative office closed')], max_length=40, verbose_name='kind')),
                ('title', models.CharField(blank=True, max_length=300, verbose_name='title')),
                ('started', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='date, or start')),
                ('started_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('started_latest', models.DateField(blank=True, editable=False, null=True)),
                ('ended', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='end')),
                ('ended_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('ended_latest', models.DateField(blank=True, editable=False, null=True)),
                ('place', models.CharField(blank=True, max_length=200, verbose_name='place')),
                ('note', models.TextField(blank=True, help_text='Shown to readers.', verbose_name='note')),
                ('published_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='published at')),
            ],
            options={
                'verbose_name': 'engagement',
                'verbose_name_plural': 'engagements',
            },
        ),
        migrations.CreateModel(
            name='EngagementCitation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
            ],
            options={
                'verbose_name': 'citation',
                'verbose_name_plural': 'citations',
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='EngagementCitationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='EngagementHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('public_id', models.CharField(default=core.ids.mint, editable=False, max_length=40, verbose_name='public id')),
                ('kind', models.CharField(choices=[('outgoing_delegation', 'delegation sent'), ('incoming_delegation', 'delegation received'), ('official_meeting', 'official meeting'), ('video_meeting', 'video meeting'), ('meeting_refused', 'meeting refused'), ('signing_ceremony', 'signing ceremony'), ('network_event_hosted', 'event of a network hosted'), ('network_event_attended', 'event of a network attended'), ('summit_or_forum', 'summit or forum'), ('project', 'project'), ('technical_exchange', 'technical exchange'), ('training', 'training'), ('cultural_event', 'cultural event'), ('student_or_youth_exchange', 'exchange of students or youth'), ('business_mission', 'business mission'), ('trade_fair', 'trade fair'), ('aid_or_donation', 'aid or donation'), ('statement_or_letter', 'statement or letter'), ('joint_working_group', 'joint working group'), ('representative_office_opened', 'representative office opened'), ('representative_office_closed', 'representative office closed')], max_length=40, verbose_name='kind')),
                ('title', models.CharField(blank=True, max_length=300, verbose_name='title')),
                ('started', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='date, or start')),
                ('started_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('started_latest', models.DateField(blank=True, editable=False, null=True)),
                ('ended', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='end')),
                ('ended_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('ended_latest', models.DateField(blank=True, editable=False, null=True)),
                ('place', models.CharField(blank=True, max_length=200, verbose_name='place')),
                ('note', models.TextField(blank=True, help_text='Shown to readers.', verbose_name='note')),
                ('published_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='published at')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='EngagementParticipant',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name_as_printed', models.CharField(blank=True, help_text='As the source writes it, if it differs.', max_length=200, verbose_name='name as printed')),
                ('role', models.CharField(choices=[('participant', 'participant'), ('host', 'host'), ('guest', 'guest'), ('organiser', 'organiser'), ('funder', 'funder'), ('beneficiary', 'beneficiary'), ('refused', 'who refused')], default='participant', max_length=20, verbose_name='role')),
            ],
            options={
                'verbose_name': 'participant of an engagement',
                'verbose_name_plural': 'participants of engagements',
            },
        ),
        migrations.CreateModel(
            name='EngagementParticipantHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('name_as_printed', models.CharField(blank=True, help_text='As the source writes it, if it differs.', max_length=200, verbose_name='name as printed')),
                ('role', models.CharField(choices=[('participant', 'participant'), ('host', 'host'), ('guest', 'guest'), ('organiser', 'organiser'), ('funder', 'funder'), ('beneficiary', 'beneficiary'), ('refused', 'who refused')], default='participant', max_length=20, verbose_name='role')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='EngagementResult',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('joint_venture', 'joint venture'), ('infrastructure', 'infrastructure'), ('contract', 'contract'), ('investment', 'investment'), ('aid', 'aid given'), ('publication', 'publication'), ('other', 'other')], max_length=20, verbose_name='kind')),
                ('text', models.CharField(blank=True, max_length=300, verbose_name='what')),
                ('amount', models.DecimalField(blank=True, decimal_places=2, max_digits=18, null=True, verbose_name='amount')),
                ('currency', models.CharField(blank=True, help_text='ISO 4217: EUR, USD, RUB …', max_length=3, verbose_name='currency')),
                ('year', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='year of the amount')),
            ],
            options={
                'verbose_name': 'result',
                'verbose_name_plural': 'results',
            },
        ),
        migrations.CreateModel(
            name='EngagementResultHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('kind', models.CharField(choices=[('joint_venture', 'joint venture'), ('infrastructure', 'infrastructure'), ('contract', 'contract'), ('investment', 'investment'), ('aid', 'aid given'), ('publication', 'publication'), ('other', 'other')], max_length=20, verbose_name='kind')),
                ('text', models.CharField(blank=True, max_length=300, verbose_name='what')),
                ('amount', models.DecimalField(blank=True, decimal_places=2, max_digits=18, null=True, verbose_name='amount')),
                ('currency', models.CharField(blank=True, help_text='ISO 4217: EUR, USD, RUB …', max_length=3, verbose_name='currency')),
                ('year', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='year of the amount')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='InstrumentCitation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
            ],
            options={
                'verbose_name': 'citation',
                'verbose_name_plural': 'citations',
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='InstrumentCitationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='InstrumentLink',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('relation', models.CharField(choices=[('amends', 'amends'), ('supersedes', 'supersedes'), ('renews', 'renews'), ('implements', 'implements'), ('subsidiary_to', 'is subsidiary to'), ('cites', 'cites'), ('accedes_to', 'accedes to'), ('suspends', 'suspends'), ('terminates', 'terminates'), ('translates', 'translates')], max_length=20, verbose_name='relation')),
            ],
            options={
                'verbose_name': 'link between texts',
                'verbose_name_plural': 'links between texts',
            },
        ),
        migrations.CreateModel(
            name='InstrumentLinkHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('relation', models.CharField(choices=[('amends', 'amends'), ('supersedes', 'supersedes'), ('renews', 'renews'), ('implements', 'implements'), ('subsidiary_to', 'is subsidiary to'), ('cites', 'cites'), ('accedes_to', 'accedes to'), ('suspends', 'suspends'), ('terminates', 'terminates'), ('translates', 'translates')], max_length=20, verbose_name='relation')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Negotiation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('public_id', models.CharField(default=core.ids.mint, editable=False, max_length=40, unique=True, verbose_name='public id')),
                ('title', models.CharField(max_length=300, verbose_name='title')),
                ('outcome', models.CharField(blank=True, choices=[('ongoing', 'going on'), ('agreement', 'an agreement'), ('declaration', 'a declaration'), ('none', 'nothing'), ('broken_off', 'broken off'), ('refused', 'refused')], help_text='Empty where it is not known.', max_length=20, verbose_name='outcome')),
                ('note', models.TextField(blank=True, help_text='Shown to readers.', verbose_name='note')),
                ('published_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='published at')),
            ],
            options={
                'verbose_name': 'negotiation',
                'verbose_name_plural': 'negotiations',
            },
        ),
        migrations.CreateModel(
            name='NegotiationCitation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
            ],
            options={
                'verbose_name': 'citation',
                'verbose_name_plural': 'citations',
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='NegotiationCitationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='NegotiationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('public_id', models.CharField(default=core.ids.mint, editable=False, max_length=40, verbose_name='public id')),
                ('title', models.CharField(max_length=300, verbose_name='title')),
                ('outcome', models.CharField(blank=True, choices=[('ongoing', 'going on'), ('agreement', 'an agreement'), ('declaration', 'a declaration'), ('none', 'nothing'), ('broken_off', 'broken off'), ('refused', 'refused')], help_text='Empty where it is not known.', max_length=20, verbose_name='outcome')),
                ('note', models.TextField(blank=True, help_text='Shown to readers.', verbose_name='note')),
                ('published_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='published at')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='NegotiationParticipant',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sphere', models.CharField(choices=[('subnational', 'city or region'), ('state', 'state'), ('international_organisation', 'international organisation'), ('network', 'network'), ('business', 'business'), ('science', 'science'), ('civil_society', 'civil society')], max_length=30, verbose_name='sphere')),
                ('name_as_printed', models.CharField(blank=True, help_text='As the source writes it, if it differs.', max_length=200, verbose_name='name as printed')),
                ('mandate', models.CharField(blank=True, help_text='From whom, and to do what.', max_length=300, verbose_name='mandate')),
            ],
            options={
                'verbose_name': 'participant',
                'verbose_name_plural': 'participants',
            },
        ),
        migrations.CreateModel(
            name='NegotiationParticipantHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('sphere', models.CharField(choices=[('subnational', 'city or region'), ('state', 'state'), ('international_organisation', 'international organisation'), ('network', 'network'), ('business', 'business'), ('science', 'science'), ('civil_society', 'civil society')], max_length=30, verbose_name='sphere')),
                ('name_as_printed', models.CharField(blank=True, help_text='As the source writes it, if it differs.', max_length=200, verbose_name='name as printed')),
                ('mandate', models.CharField(blank=True, help_text='From whom, and to do what.', max_length=300, verbose_name='mandate')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='NegotiationRound',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveSmallIntegerField(default=0, verbose_name='order')),
                ('date', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='date')),
                ('date_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('date_latest', models.DateField(blank=True, editable=False, null=True)),
                ('place', models.CharField(blank=True, max_length=200, verbose_name='place')),
                ('mode', models.CharField(blank=True, choices=[('in_person', 'in person'), ('remote', 'remotely'), ('mixed', 'in person and remotely'), ('letters', 'by letters')], max_length=20, verbose_name='how they met')),
                ('level', models.CharField(blank=True, choices=[('top', 'top level'), ('diplomatic', 'diplomatic level'), ('expert', 'expert level')], max_length=20, verbose_name='level')),
                ('agenda', models.TextField(blank=True, verbose_name='agenda')),
            ],
            options={
                'verbose_name': 'round',
                'verbose_name_plural': 'rounds',
            },
        ),
        migrations.CreateModel(
            name='NegotiationRoundHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('position', models.PositiveSmallIntegerField(default=0, verbose_name='order')),
                ('date', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='date')),
                ('date_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('date_latest', models.DateField(blank=True, editable=False, null=True)),
                ('place', models.CharField(blank=True, max_length=200, verbose_name='place')),
                ('mode', models.CharField(blank=True, choices=[('in_person', 'in person'), ('remote', 'remotely'), ('mixed', 'in person and remotely'), ('letters', 'by letters')], max_length=20, verbose_name='how they met')),
                ('level', models.CharField(blank=True, choices=[('top', 'top level'), ('diplomatic', 'diplomatic level'), ('expert', 'expert level')], max_length=20, verbose_name='level')),
                ('agenda', models.TextField(blank=True, verbose_name='agenda')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Position',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.TextField(help_text='In your own words; the quote stands with the source.', verbose_name='position')),
                ('date', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='date')),
                ('date_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('date_latest', models.DateField(blank=True, editable=False, null=True)),
                ('relation_to_state', models.CharField(choices=[('same', "the same as the state's"), ('differs', "differs from the state's"), ('opposed', "opposed to the state's"), ('not_stated', 'not stated')], default='not_stated', max_length=20, verbose_name="beside its state's")),
                ('shaped_by', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('degree_of_freedom', 'the freedom that its state leaves it'), ('economic_weight', 'its economic weight'), ('heads_own_position', "its head's own position")], max_length=30), blank=True, default=list, size=None, verbose_name='shaped by')),
            ],
            options={
                'verbose_name': 'position',
                'verbose_name_plural': 'positions',
            },
        ),
        migrations.CreateModel(
            name='PositionCitation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
            ],
            options={
                'verbose_name': 'citation',
                'verbose_name_plural': 'citations',
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PositionCitationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PositionHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('text', models.TextField(help_text='In your own words; the quote stands with the source.', verbose_name='position')),
                ('date', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='date')),
                ('date_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('date_latest', models.DateField(blank=True, editable=False, null=True)),
                ('relation_to_state', models.CharField(choices=[('same', "the same as the state's"), ('differs', "differs from the state's"), ('opposed', "opposed to the state's"), ('not_stated', 'not stated')], default='not_stated', max_length=20, verbose_name="beside its state's")),
                ('shaped_by', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('degree_of_freedom', 'the freedom that its state leaves it'), ('economic_weight', 'its economic weight'), ('heads_own_position', "its head's own position")], max_length=30), blank=True, default=list, size=None, verbose_name='shaped by')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Subject',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.SlugField(max_length=40, unique=True, verbose_name='code')),
                ('name', models.CharField(max_length=120, verbose_name='name')),
                ('name_es', models.CharField(blank=True, max_length=120, verbose_name='name in Spanish')),
                ('name_pt', models.CharField(blank=True, max_length=120, verbose_name='name in Portuguese')),
                ('name_ru', models.CharField(blank=True, max_length=120, verbose_name='name in Russian')),
                ('goals', django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(), blank=True, default=list, help_text='Their numbers, 1 to 17, with commas between.', size=None, verbose_name='goals of sustainable development')),
            ],
            options={
                'verbose_name': 'subject',
                'verbose_name_plural': 'subjects',
            },
        ),
        migrations.CreateModel(
            name='SubjectHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('code', models.SlugField(db_index=False, max_length=40, verbose_name='code')),
                ('name', models.CharField(max_length=120, verbose_name='name')),
                ('name_es', models.CharField(blank=True, max_length=120, verbose_name='name in Spanish')),
                ('name_pt', models.CharField(blank=True, max_length=120, verbose_name='name in Portuguese')),
                ('name_ru', models.CharField(blank=True, max_length=120, verbose_name='name in Russian')),
                ('goals', django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(), blank=True, default=list, help_text='Their numbers, 1 to 17, with commas between.', size=None, verbose_name='goals of sustainable development')),
            ],
            options={
                'abstract': False,
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='act',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='act',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='actcitation',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='actcitation',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='agreement',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='agreement',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='agreementcitation',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='agreementcitation',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='instrument',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='instrument',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='party',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='party',
            name='delete_delete',
        ),
        migrations.RemoveConstraint(
            model_name='actcitation',
            name='act_citation_once',
        ),
        migrations.RemoveConstraint(
            model_name='agreementcitation',
            name='agreement_citation_once',
        ),
        migrations.RemoveConstraint(
            model_name='party',
            name='party_role_is_listed',
        ),
        migrations.AddField(
            model_name='act',
            name='instrument',
            field=models.ForeignKey(blank=True, help_text='The decision or the text by which it was done.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='acts', to='agreements.instrument', verbose_name='by which text'),
        ),
        migrations.AddField(
            model_name='act',
            name='note',
            field=models.TextField(blank=True, db_default='', default='', help_text='What a reservation or declaration says, and so on.', verbose_name='note'),
        ),
        migrations.AddField(
            model_name='actcitation',
            name='field',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for'),
        ),
        migrations.AddField(
            model_name='actcitation',
            name='is_preferred',
            field=models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred'),
        ),
        migrations.AddField(
            model_name='actcitation',
            name='says',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says'),
        ),
        migrations.AddField(
            model_name='actcitation',
            name='stance',
            field=models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance'),
        ),
        migrations.AddField(
            model_name='actcitation',
            name='why',
            field=models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why'),
        ),
        migrations.AddField(
            model_name='actcitationhistory',
            name='field',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for'),
        ),
        migrations.AddField(
            model_name='actcitationhistory',
            name='is_preferred',
            field=models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred'),
        ),
        migrations.AddField(
            model_name='actcitationhistory',
            name='says',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says'),
        ),
        migrations.AddField(
            model_name='actcitationhistory',
            name='stance',
            field=models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance'),
        ),
        migrations.AddField(
            model_name='actcitationhistory',
            name='why',
            field=models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why'),
        ),
        migrations.AddField(
            model_name='acthistory',
            name='instrument',
            field=models.ForeignKey(blank=True, db_constraint=False, help_text='The decision or the text by which it was done.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.instrument', verbose_name='by which text'),
        ),
        migrations.AddField(
            model_name='acthistory',
            name='note',
            field=models.TextField(blank=True, db_default='', default='', help_text='What a reservation or declaration says, and so on.', verbose_name='note'),
        ),
        migrations.AddField(
            model_name='agreement',
            name='attested',
            field=models.CharField(blank=True, choices=[('both_sides', 'confirmed by both sides'), ('one_side', 'claimed by one side'), ('denied', 'denied by a side'), ('third_party', 'stated by others only')], db_default='', default='', editable=False, max_length=12, verbose_name='attested'),
        ),
        migrations.AddField(
            model_name='agreement',
            name='initiator',
            field=models.CharField(blank=True, choices=[('mayor_or_governor', 'mayor or governor'), ('council', 'council'), ('central_government', 'central government'), ('civil_society', 'civil society'), ('business', 'business'), ('diaspora', 'diaspora'), ('network', 'a network'), ('external_partner', 'a partner from outside')], db_default='', default='', max_length=20, verbose_name='set going by'),
        ),
        migrations.AddField(
            model_name='agreement',
            name='motives',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('economic', 'economic'), ('cultural', 'cultural'), ('political_identity', 'political identity'), ('environmental', 'environmental'), ('security_and_rescue', 'security and rescue'), ('administrative_learning', 'learning of administrations'), ('development_aid', 'development aid'), ('historical_reconciliation', 'reconciliation after history'), ('diaspora', 'diaspora'), ('symbolic_or_ceremonial', 'symbolic or ceremonial'), ('integration', 'integration'), ('separatist', 'separatist'), ('foreign_policy_instrument', 'an instrument of foreign policy')], max_length=30), blank=True, db_default=[], default=list, size=None, verbose_name='motives'),
        ),
        migrations.AddField(
            model_name='agreement',
            name='presumed',
            field=models.CharField(blank=True, choices=[('expired', 'presumed expired'), ('renewed', 'presumed renewed')], db_default='', default='', editable=False, max_length=10, verbose_name='presumed'),
        ),
        migrations.AddField(
            model_name='agreement',
            name='runs_out',
            field=models.DateField(blank=True, editable=False, help_text="The last day of its present term by its text's clauses, the latest that it can be.", null=True, verbose_name='runs out'),
        ),
        migrations.AddField(
            model_name='agreement',
            name='scope',
            field=models.CharField(choices=[('subnational', 'between cities, regions and their bodies'), ('mixed', 'with states among the parties'), ('interstate', 'between states, as context')], db_default='subnational', default='subnational', max_length=20, verbose_name='between whom'),
        ),
        migrations.AddField(
            model_name='agreement',
            name='submitted_at',
            field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name='submitted at'),
        ),
        migrations.AddField(
            model_name='agreementcitation',
            name='field',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for'),
        ),
        migrations.AddField(
            model_name='agreementcitation',
            name='is_preferred',
            field=models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred'),
        ),
        migrations.AddField(
            model_name='agreementcitation',
            name='says',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says'),
        ),
        migrations.AddField(
            model_name='agreementcitation',
            name='stance',
            field=models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance'),
        ),
        migrations.AddField(
            model_name='agreementcitation',
            name='why',
            field=models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why'),
        ),
        migrations.AddField(
            model_name='agreementcitationhistory',
            name='field',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for'),
        ),
        migrations.AddField(
            model_name='agreementcitationhistory',
            name='is_preferred',
            field=models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred'),
        ),
        migrations.AddField(
            model_name='agreementcitationhistory',
            name='says',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says'),
        ),
        migrations.AddField(
            model_name='agreementcitationhistory',
            name='stance',
            field=models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance'),
        ),
        migrations.AddField(
            model_name='agreementcitationhistory',
            name='why',
            field=models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why'),
        ),
        migrations.AddField(
            model_name='agreementhistory',
            name='attested',
            field=models.CharField(blank=True, choices=[('both_sides', 'confirmed by both sides'), ('one_side', 'claimed by one side'), ('denied', 'denied by a side'), ('third_party', 'stated by others only')], db_default='', default='', editable=False, max_length=12, verbose_name='attested'),
        ),
        migrations.AddField(
            model_name='agreementhistory',
            name='initiator',
            field=models.CharField(blank=True, choices=[('mayor_or_governor', 'mayor or governor'), ('council', 'council'), ('central_government', 'central government'), ('civil_society', 'civil society'), ('business', 'business'), ('diaspora', 'diaspora'), ('network', 'a network'), ('external_partner', 'a partner from outside')], db_default='', default='', max_length=20, verbose_name='set going by'),
        ),
        migrations.AddField(
            model_name='agreementhistory',
            name='motives',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('economic', 'economic'), ('cultural', 'cultural'), ('political_identity', 'political identity'), ('environmental', 'environmental'), ('security_and_rescue', 'security and rescue'), ('administrative_learning', 'learning of administrations'), ('development_aid', 'development aid'), ('historical_reconciliation', 'reconciliation after history'), ('diaspora', 'diaspora'), ('symbolic_or_ceremonial', 'symbolic or ceremonial'), ('integration', 'integration'), ('separatist', 'separatist'), ('foreign_policy_instrument', 'an instrument of foreign policy')], max_length=30), blank=True, db_default=[], default=list, size=None, verbose_name='motives'),
        ),
        migrations.AddField(
            model_name='agreementhistory',
            name='presumed',
            field=models.CharField(blank=True, choices=[('expired', 'presumed expired'), ('renewed', 'presumed renewed')], db_default='', default='', editable=False, max_length=10, verbose_name='presumed'),
        ),
        migrations.AddField(
            model_name='agreementhistory',
            name='runs_out',
            field=models.DateField(blank=True, editable=False, help_text="The last day of its present term by its text's clauses, the latest that it can be.", null=True, verbose_name='runs out'),
        ),
        migrations.AddField(
            model_name='agreementhistory',
            name='scope',
            field=models.CharField(choices=[('subnational', 'between cities, regions and their bodies'), ('mixed', 'with states among the parties'), ('interstate', 'between states, as context')], db_default='subnational', default='subnational', max_length=20, verbose_name='between whom'),
        ),
        migrations.AddField(
            model_name='agreementhistory',
            name='submitted_at',
            field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name='submitted at'),
        ),
        migrations.AddField(
            model_name='instrument',
            name='authentic_languages',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=2), blank=True, db_default=[], default=list, help_text='The languages whose versions are equally valid.', size=None, verbose_name='authentic in'),
        ),
        migrations.AddField(
            model_name='instrument',
            name='document',
            field=models.ForeignKey(blank=True, help_text='The document whose copy is the text itself.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='instruments', to='sources.document', verbose_name='kept text'),
        ),
        migrations.AddField(
            model_name='instrument',
            name='languages',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=2), blank=True, db_default=[], default=list, help_text='In which it exists, with commas between: es, pt.', size=None, verbose_name='languages'),
        ),
        migrations.AddField(
            model_name='instrument',
            name='months',
            field=models.PositiveSmallIntegerField(blank=True, help_text='The term that the text states: 60 for five years.', null=True, verbose_name='runs for months'),
        ),
        migrations.AddField(
            model_name='instrument',
            name='notice_months',
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='notice, in months'),
        ),
        migrations.AddField(
            model_name='instrument',
            name='renewal',
            field=models.CharField(blank=True, choices=[('automatic', 'renewed by itself'), ('by_agreement', 'renewed if the parties agree'), ('none', 'not renewed')], db_default='', default='', max_length=20, verbose_name='after its term'),
        ),
        migrations.AddField(
            model_name='instrument',
            name='renewal_months',
            field=models.PositiveSmallIntegerField(blank=True, help_text='Empty: for the same term again.', null=True, verbose_name='renewed for months'),
        ),
        migrations.AddField(
            model_name='instrumenthistory',
            name='authentic_languages',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=2), blank=True, db_default=[], default=list, help_text='The languages whose versions are equally valid.', size=None, verbose_name='authentic in'),
        ),
        migrations.AddField(
            model_name='instrumenthistory',
            name='document',
            field=models.ForeignKey(blank=True, db_constraint=False, help_text='The document whose copy is the text itself.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.document', verbose_name='kept text'),
        ),
        migrations.AddField(
            model_name='instrumenthistory',
            name='languages',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=2), blank=True, db_default=[], default=list, help_text='In which it exists, with commas between: es, pt.', size=None, verbose_name='languages'),
        ),
        migrations.AddField(
            model_name='instrumenthistory',
            name='months',
            field=models.PositiveSmallIntegerField(blank=True, help_text='The term that the text states: 60 for five years.', null=True, verbose_name='runs for months'),
        ),
        migrations.AddField(
            model_name='instrumenthistory',
            name='notice_months',
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='notice, in months'),
        ),
        migrations.AddField(
            model_name='instrumenthistory',
            name='renewal',
            field=models.CharField(blank=True, choices=[('automatic', 'renewed by itself'), ('by_agreement', 'renewed if the parties agree'), ('none', 'not renewed')], db_default='', default='', max_length=20, verbose_name='after its term'),
        ),
        migrations.AddField(
            model_name='instrumenthistory',
            name='renewal_months',
            field=models.PositiveSmallIntegerField(blank=True, help_text='Empty: for the same term again.', null=True, verbose_name='renewed for months'),
        ),
        migrations.AddField(
            model_name='party',
            name='country',
            field=models.ForeignKey(blank=True, help_text='Only where the parties are not named: “regions of Kazakhstan”.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='actors.country', verbose_name='of country'),
        ),
        migrations.AddField(
            model_name='party',
            name='signatory',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='actors.person', verbose_name='signatory'),
        ),
        migrations.AddField(
            model_name='party',
            name='signatory_as_printed',
            field=models.CharField(blank=True, db_default='', default='', max_length=200, verbose_name='signatory as printed'),
        ),
        migrations.AddField(
            model_name='party',
            name='signatory_office',
            field=models.CharField(blank=True, db_default='', default='', max_length=200, verbose_name='office of the signatory'),
        ),
        migrations.AddField(
            model_name='partyhistory',
            name='country',
            field=models.ForeignKey(blank=True, db_constraint=False, help_text='Only where the parties are not named: “regions of Kazakhstan”.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.country', verbose_name='of country'),
        ),
        migrations.AddField(
            model_name='partyhistory',
            name='signatory',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.person', verbose_name='signatory'),
        ),
        migrations.AddField(
            model_name='partyhistory',
            name='signatory_as_printed',
            field=models.CharField(blank=True, db_default='', default='', max_length=200, verbose_name='signatory as printed'),
        ),
        migrations.AddField(
            model_name='partyhistory',
            name='signatory_office',
            field=models.CharField(blank=True, db_default='', default='', max_length=200, verbose_name='office of the signatory'),
        ),
        migrations.AddField(
            model_name='statusspell',
            name='presumed',
            field=models.CharField(blank=True, choices=[('expired', 'presumed expired'), ('renewed', 'presumed renewed')], db_default='', default='', max_length=10, verbose_name='presumed'),
        ),
        migrations.AlterField(
            model_name='party',
            name='role',
            field=models.CharField(choices=[('party', 'party'), ('initiator', 'initiator'), ('host', 'host'), ('acceding_party', 'acceding party'), ('depositary', 'depositary'), ('guarantor', 'guarantor'), ('witness', 'witness'), ('observer', 'observer'), ('facilitator', 'facilitator'), ('implementing_body', 'implementing body'), ('funder', 'funder'), ('beneficiary', 'beneficiary'), ('on_behalf_of', 'on whose behalf it is made'), ('registering_authority', 'registering authority'), ('predecessor', 'predecessor'), ('successor', 'successor')], default='party', max_length=24, verbose_name='role'),
        ),
        migrations.AlterField(
            model_name='partyhistory',
            name='role',
            field=models.CharField(choices=[('party', 'party'), ('initiator', 'initiator'), ('host', 'host'), ('acceding_party', 'acceding party'), ('depositary', 'depositary'), ('guarantor', 'guarantor'), ('witness', 'witness'), ('observer', 'observer'), ('facilitator', 'facilitator'), ('implementing_body', 'implementing body'), ('funder', 'funder'), ('beneficiary', 'beneficiary'), ('on_behalf_of', 'on whose behalf it is made'), ('registering_authority', 'registering authority'), ('predecessor', 'predecessor'), ('successor', 'successor')], default='party', max_length=24, verbose_name='role'),
        ),
        migrations.AddIndex(
            model_name='agreement',
            index=models.Index(models.F('runs_out'), models.F('id'), condition=models.Q(('runs_out__isnull', False)), name='agreement_runs_out_btree'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='act',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_acthistory" ("agreement_id", "cause", "date", "date_earliest", "date_latest", "id", "instrument_id", "kind", "note", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "reported", "sequence") SELECT old_values."agreement_id", old_values."cause", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."instrument_id", old_values."kind", old_values."note", old_values."party_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."place", old_values."reported", old_values."sequence" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a233c5e611f5c083c85f33b009bfe7f3bc3a276f', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_91a53', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_act', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='act',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_acthistory" ("agreement_id", "cause", "date", "date_earliest", "date_latest", "id", "instrument_id", "kind", "note", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "reported", "sequence") SELECT old_values."agreement_id", old_values."cause", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."instrument_id", old_values."kind", old_values."note", old_values."party_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place", old_values."reported", old_values."sequence" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='c8699bd9414e2b0ea556c3ceec6b15396d1372e7', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_498f6', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_act', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='actcitation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_actcitationhistory" ("act_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."act_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='11ab0cff64b3843328c5017f3b6bf73d5368c7f6', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_851f7', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_actcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='actcitation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_actcitationhistory" ("act_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."act_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='9e57ae744734d10098f81ae15224a3a87ed3adec', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_53f0f', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_actcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementhistory" ("attested", "formality", "id", "initiator", "kind", "legal_force", "motives", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presumed", "public_id", "published_at", "runs_out", "scope", "status", "submitted_at", "title") SELECT old_values."attested", old_values."formality", old_values."id", old_values."initiator", old_values."kind", old_values."legal_force", old_values."motives", old_values."note", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."presumed", old_values."public_id", old_values."published_at", old_values."runs_out", old_values."scope", old_values."status", old_values."submitted_at", old_values."title" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='6170b8319988c29fcc36de5cfb852285f8899a03', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_36fdd', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementhistory" ("attested", "formality", "id", "initiator", "kind", "legal_force", "motives", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presumed", "public_id", "published_at", "runs_out", "scope", "status", "submitted_at", "title") SELECT old_values."attested", old_values."formality", old_values."id", old_values."initiator", old_values."kind", old_values."legal_force", old_values."motives", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."presumed", old_values."public_id", old_values."published_at", old_values."runs_out", old_values."scope", old_values."status", old_values."submitted_at", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='634f2ffc4e68862ef1cad56c96ff21157b1f750b', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_a07e3', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementcitation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementcitationhistory" ("agreement_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."agreement_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='5c8d1da61d19c2a1fba19bcdc4ba564e4f008113', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_fd423', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_agreementcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementcitation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementcitationhistory" ("agreement_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."agreement_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='f98e289501aac83b1a807498db3373f326c20d52', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_39fbe', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_agreementcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='instrument',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_instrumenthistory" ("agreement_id", "authentic_languages", "date", "date_earliest", "date_latest", "document_id", "id", "kind", "languages", "months", "notice_months", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "renewal", "renewal_months", "title", "url") SELECT old_values."agreement_id", old_values."authentic_languages", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."document_id", old_values."id", old_values."kind", old_values."languages", old_values."months", old_values."notice_months", old_values."number", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."renewal", old_values."renewal_months", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='116c77177ec7d9d3ded9af3b3b2f1f8f160cac93', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_73565', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_instrument', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='instrument',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_instrumenthistory" ("agreement_id", "authentic_languages", "date", "date_earliest", "date_latest", "document_id", "id", "kind", "languages", "months", "notice_months", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "renewal", "renewal_months", "title", "url") SELECT old_values."agreement_id", old_values."authentic_languages", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."document_id", old_values."id", old_values."kind", old_values."languages", old_values."months", old_values."notice_months", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."renewal", old_values."renewal_months", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='568b6ae84084307f42a95e2a754aa4bacaa6d239', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_8eae6', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_instrument', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='party',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_partyhistory" ("actor_id", "agreement_id", "country_id", "id", "name_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "signatory_as_printed", "signatory_id", "signatory_office") SELECT old_values."actor_id", old_values."agreement_id", old_values."country_id", old_values."id", old_values."name_as_printed", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."position", old_values."role", old_values."signatory_as_printed", old_values."signatory_id", old_values."signatory_office" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='e5881b3812b7ba96fa05d21405ee1794e690707a', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_83158', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_party', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='party',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_partyhistory" ("actor_id", "agreement_id", "country_id", "id", "name_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "signatory_as_printed", "signatory_id", "signatory_office") SELECT old_values."actor_id", old_values."agreement_id", old_values."country_id", old_values."id", old_values."name_as_printed", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."role", old_values."signatory_as_printed", old_values."signatory_id", old_values."signatory_office" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='cbaf726eddada429001e4b92cf78ce09b4ab76f8', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_048bd', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_party', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='actcitation',
            constraint=models.UniqueConstraint(fields=('act', 'field', 'evidence'), name='act_citation_once', violation_error_message='This passage is already cited for that.'),
        ),
        migrations.AddConstraint(
            model_name='actcitation',
            constraint=models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('act', 'field'), name='act_citation_one_preferred', violation_error_message='Of one value one source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='actcitation',
            constraint=models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='act_citation_stance_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='actcitation',
            constraint=models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='act_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='actcitation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='act_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('scope__in', ['interstate', 'mixed', 'subnational'])), name='agreement_scope_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('initiator__in', ['', 'business', 'central_government', 'civil_society', 'council', 'diaspora', 'external_partner', 'mayor_or_governor', 'network'])), name='agreement_initiator_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('motives__contained_by', ['administrative_learning', 'cultural', 'development_aid', 'diaspora', 'economic', 'environmental', 'foreign_policy_instrument', 'historical_reconciliation', 'integration', 'political_identity', 'security_and_rescue', 'separatist', 'symbolic_or_ceremonial'])), name='agreement_motives_are_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('attested__in', ['', 'both_sides', 'denied', 'one_side', 'third_party'])), name='agreement_attested_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('presumed__in', ['', 'expired', 'renewed'])), name='agreement_presumed_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='agreementcitation',
            constraint=models.UniqueConstraint(fields=('agreement', 'field', 'evidence'), name='agreement_citation_once', violation_error_message='This passage is already cited for that.'),
        ),
        migrations.AddConstraint(
            model_name='agreementcitation',
            constraint=models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('agreement', 'field'), name='agreement_citation_one_preferred', violation_error_message='Of one value one source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='agreementcitation',
            constraint=models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='agreement_citation_stance_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='agreementcitation',
            constraint=models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='agreement_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='agreementcitation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='agreement_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.'),
        ),
        migrations.AddConstraint(
            model_name='instrument',
            constraint=models.CheckConstraint(condition=models.Q(('renewal__in', ['', 'automatic', 'by_agreement', 'none'])), name='instrument_renewal_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='instrument',
            constraint=models.CheckConstraint(condition=models.Q(('authentic_languages__contained_by', models.F('languages'))), name='instrument_authentic_languages_are_among_its_languages', violation_error_message='A version can be authentic only in a language in which the text exists.'),
        ),
        migrations.AddConstraint(
            model_name='instrument',
            constraint=models.CheckConstraint(condition=models.Q(('months__isnull', True), ('months__gt', 0), _connector='OR'), name='instrument_term_is_not_empty', violation_error_message='A term has at least a month; leave it empty where none is stated.'),
        ),
        migrations.AddConstraint(
            model_name='instrument',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('renewal', ''), ('renewal_months__isnull', True)), models.Q(('months__isnull', False), models.Q(('renewal_months__isnull', True), models.Q(('renewal', 'automatic'), ('renewal_months__gt', 0)), _connector='OR')), _connector='OR'), name='instrument_renewal_only_of_a_term', violation_error_message='Only a text with a term says what follows it, and only one renewed by itself for how long.'),
        ),
        migrations.AddConstraint(
            model_name='instrument',
            constraint=models.UniqueConstraint(fields=('agreement', 'id'), name='instrument_agreement_and_id'),
        ),
        migrations.AddConstraint(
            model_name='party',
            constraint=models.CheckConstraint(condition=models.Q(('country__isnull', True), ('actor__isnull', True), _connector='OR'), name='party_country_only_of_unnamed_parties', violation_error_message="An actor's country is known: state one only for parties not named."),
        ),
        migrations.AddConstraint(
            model_name='party',
            constraint=models.CheckConstraint(condition=models.Q(('role__in', ['acceding_party', 'beneficiary', 'depositary', 'facilitator', 'funder', 'guarantor', 'host', 'implementing_body', 'initiator', 'observer', 'on_behalf_of', 'party', 'predecessor', 'registering_authority', 'successor', 'witness'])), name='party_role_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='statusspell',
            constraint=models.CheckConstraint(condition=models.Q(('presumed__in', ['', 'expired', 'renewed'])), name='status_spell_presumed_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddField(
            model_name='agreementsubject',
            name='agreement',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='about', to='agreements.agreement', verbose_name='agreement'),
        ),
        migrations.AddField(
            model_name='agreementsubjecthistory',
            name='agreement',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement', verbose_name='agreement'),
        ),
        migrations.AddField(
            model_name='agreementsubjecthistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='agreementsubjecthistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.agreementsubject'),
        ),
        migrations.AddField(
            model_name='agreementtitle',
            name='agreement',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='titles', to='agreements.agreement', verbose_name='agreement'),
        ),
        migrations.AddField(
            model_name='agreementtitlehistory',
            name='agreement',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement', verbose_name='agreement'),
        ),
        migrations.AddField(
            model_name='agreementtitlehistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='agreementtitlehistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.agreementtitle'),
        ),
        migrations.AddField(
            model_name='approvalrule',
            name='country',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='approval_rules', to='actors.country', verbose_name='country'),
        ),
        migrations.AddField(
            model_name='approvalrule',
            name='document',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.document', verbose_name='law or description that says so'),
        ),
        migrations.AddField(
            model_name='approvalrulehistory',
            name='country',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.country', verbose_name='country'),
        ),
        migrations.AddField(
            model_name='approvalrulehistory',
            name='document',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.document', verbose_name='law or description that says so'),
        ),
        migrations.AddField(
            model_name='approvalrulehistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='approvalrulehistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.approvalrule'),
        ),
        migrations.AddField(
            model_name='attendancehistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='attendancehistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.attendance'),
        ),
        migrations.AddField(
            model_name='attestation',
            name='agreement',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='attestations', to='agreements.agreement', verbose_name='agreement'),
        ),
        migrations.AddField(
            model_name='attestation',
            name='evidence',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.evidence', verbose_name='evidence'),
        ),
        migrations.AddField(
            model_name='attestation',
            name='party',
            field=models.ForeignKey(blank=True, help_text='Empty: somebody who is no party.', null=True, on_delete=django.db.models.deletion.CASCADE, related_name='attestations', to='agreements.party', verbose_name='side'),
        ),
        migrations.AddField(
            model_name='attestationhistory',
            name='agreement',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement', verbose_name='agreement'),
        ),
        migrations.AddField(
            model_name='attestationhistory',
            name='evidence',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.evidence', verbose_name='evidence'),
        ),
        migrations.AddField(
            model_name='attestationhistory',
            name='party',
            field=models.ForeignKey(blank=True, db_constraint=False, help_text='Empty: somebody who is no party.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.party', verbose_name='side'),
        ),
        migrations.AddField(
            model_name='attestationhistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='attestationhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.attestation'),
        ),
        migrations.AddField(
            model_name='engagement',
            name='agreement',
            field=models.ForeignKey(blank=True, help_text='Under which it was done, where there is one.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='engagements', to='agreements.agreement', verbose_name='agreement'),
        ),
        migrations.AddField(
            model_name='engagementcitation',
            name='engagement',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='citations', to='agreements.engagement', verbose_name='engagement'),
        ),
        migrations.AddField(
            model_name='engagementcitation',
            name='evidence',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.evidence', verbose_name='evidence'),
        ),
        migrations.AddField(
            model_name='engagementcitationhistory',
            name='engagement',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.engagement', verbose_name='engagement'),
        ),
        migrations.AddField(
            model_name='engagementcitationhistory',
            name='evidence',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.evidence', verbose_name='evidence'),
        ),
        migrations.AddField(
            model_name='engagementcitationhistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='engagementcitationhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.engagementcitation'),
        ),
        migrations.AddField(
            model_name='engagementhistory',
            name='agreement',
            field=models.ForeignKey(blank=True, db_constraint=False, help_text='Under which it was done, where there is one.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement', verbose_name='agreement'),
        ),
        migrations.AddField(
            model_name='engagementhistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='engagementhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.engagement'),
        ),
        migrations.AddField(
            model_name='engagementparticipant',
            name='actor',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='engaged_in', to='actors.actor', verbose_name='actor'),
        ),
        migrations.AddField(
            model_name='engagementparticipant',
            name='engagement',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='participants', to='agreements.engagement', verbose_name='engagement'),
        ),
        migrations.AddField(
            model_name='engagementparticipanthistory',
            name='actor',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.actor', verbose_name='actor'),
        ),
        migrations.AddField(
            model_name='engagementparticipanthistory',
            name='engagement',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.engagement', verbose_name='engagement'),
        ),
        migrations.AddField(
            model_name='engagementparticipanthistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='engagementparticipanthistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.engagementparticipant'),
        ),
        migrations.AddField(
            model_name='engagementresult',
            name='engagement',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='results', to='agreements.engagement', verbose_name='engagement'),
        ),
        migrations.AddField(
            model_name='engagementresulthistory',
            name='engagement',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.engagement', verbose_name='engagement'),
        ),
        migrations.AddField(
            model_name='engagementresulthistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='engagementresulthistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.engagementresult'),
        ),
        migrations.AddField(
            model_name='instrumentcitation',
            name='evidence',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.evidence', verbose_name='evidence'),
        ),
        migrations.AddField(
            model_name='instrumentcitation',
            name='instrument',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='citations', to='agreements.instrument', verbose_name='instrument'),
        ),
        migrations.AddField(
            model_name='instrumentcitationhistory',
            name='evidence',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.evidence', verbose_name='evidence'),
        ),
        migrations.AddField(
            model_name='instrumentcitationhistory',
            name='instrument',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.instrument', verbose_name='instrument'),
        ),
        migrations.AddField(
            model_name='instrumentcitationhistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='instrumentcitationhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.instrumentcitation'),
        ),
        migrations.AddField(
            model_name='instrumentlink',
            name='source',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='links', to='agreements.instrument', verbose_name='text'),
        ),
        migrations.AddField(
            model_name='instrumentlink',
            name='target',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='links_to_it', to='agreements.instrument', verbose_name='other text'),
        ),
        migrations.AddField(
            model_name='instrumentlinkhistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='instrumentlinkhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.instrumentlink'),
        ),
        migrations.AddField(
            model_name='instrumentlinkhistory',
            name='source',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.instrument', verbose_name='text'),
        ),
        migrations.AddField(
            model_name='instrumentlinkhistory',
            name='target',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.instrument', verbose_name='other text'),
        ),
        migrations.AddField(
            model_name='negotiation',
            name='agreement',
            field=models.ForeignKey(blank=True, help_text='That came of it, or about which it is.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='negotiations', to='agreements.agreement', verbose_name='agreement'),
        ),
        migrations.AddField(
            model_name='attendancehistory',
            name='negotiation',
            field=models.ForeignKey(db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.negotiation'),
        ),
        migrations.AddField(
            model_name='attendance',
            name='negotiation',
            field=models.ForeignKey(editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='agreements.negotiation'),
        ),
        migrations.AddField(
            model_name='negotiationcitation',
            name='evidence',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.evidence', verbose_name='evidence'),
        ),
        migrations.AddField(
            model_name='negotiationcitation',
            name='negotiation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='citations', to='agreements.negotiation', verbose_name='negotiation'),
        ),
        migrations.AddField(
            model_name='negotiationcitationhistory',
            name='evidence',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.evidence', verbose_name='evidence'),
        ),
        migrations.AddField(
            model_name='negotiationcitationhistory',
            name='negotiation',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.negotiation', verbose_name='negotiation'),
        ),
        migrations.AddField(
            model_name='negotiationcitationhistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='negotiationcitationhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.negotiationcitation'),
        ),
        migrations.AddField(
            model_name='negotiationhistory',
            name='agreement',
            field=models.ForeignKey(blank=True, db_constraint=False, help_text='That came of it, or about which it is.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement', verbose_name='agreement'),
        ),
        migrations.AddField(
            model_name='negotiationhistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='negotiationhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.negotiation'),
        ),
        migrations.AddField(
            model_name='negotiationparticipant',
            name='actor',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='negotiated_in', to='actors.actor', verbose_name='actor'),
        ),
        migrations.AddField(
            model_name='negotiationparticipant',
            name='country',
            field=models.ForeignKey(blank=True, help_text='Where a state takes part, or an authority of it.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='actors.country', verbose_name='state'),
        ),
        migrations.AddField(
            model_name='negotiationparticipant',
            name='negotiation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='participants', to='agreements.negotiation', verbose_name='negotiation'),
        ),
        migrations.AddField(
            model_name='attendancehistory',
            name='participant',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.negotiationparticipant', verbose_name='participant'),
        ),
        migrations.AddField(
            model_name='attendance',
            name='participant',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='attendances', to='agreements.negotiationparticipant', verbose_name='participant'),
        ),
        migrations.AddField(
            model_name='negotiationparticipanthistory',
            name='actor',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.actor', verbose_name='actor'),
        ),
        migrations.AddField(
            model_name='negotiationparticipanthistory',
            name='country',
            field=models.ForeignKey(blank=True, db_constraint=False, help_text='Where a state takes part, or an authority of it.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.country', verbose_name='state'),
        ),
        migrations.AddField(
            model_name='negotiationparticipanthistory',
            name='negotiation',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.negotiation', verbose_name='negotiation'),
        ),
        migrations.AddField(
            model_name='negotiationparticipanthistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='negotiationparticipanthistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.negotiationparticipant'),
        ),
        migrations.AddField(
            model_name='negotiationround',
            name='negotiation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='rounds', to='agreements.negotiation', verbose_name='negotiation'),
        ),
        migrations.AddField(
            model_name='attendancehistory',
            name='round',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.negotiationround', verbose_name='round'),
        ),
        migrations.AddField(
            model_name='attendance',
            name='round',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='attendances', to='agreements.negotiationround', verbose_name='round'),
        ),
        migrations.AddField(
            model_name='negotiationroundhistory',
            name='negotiation',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.negotiation', verbose_name='negotiation'),
        ),
        migrations.AddField(
            model_name='negotiationroundhistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='negotiationroundhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.negotiationround'),
        ),
        migrations.AddField(
            model_name='position',
            name='participant',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='positions', to='agreements.negotiationparticipant', verbose_name='participant'),
        ),
        migrations.AddField(
            model_name='positioncitation',
            name='evidence',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.evidence', verbose_name='evidence'),
        ),
        migrations.AddField(
            model_name='positioncitation',
            name='position',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='citations', to='agreements.position', verbose_name='position'),
        ),
        migrations.AddField(
            model_name='positioncitationhistory',
            name='evidence',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.evidence', verbose_name='evidence'),
        ),
        migrations.AddField(
            model_name='positioncitationhistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='positioncitationhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.positioncitation'),
        ),
        migrations.AddField(
            model_name='positioncitationhistory',
            name='position',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.position', verbose_name='position'),
        ),
        migrations.AddField(
            model_name='positionhistory',
            name='participant',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.negotiationparticipant', verbose_name='participant'),
        ),
        migrations.AddField(
            model_name='positionhistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='positionhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.position'),
        ),
        migrations.AddConstraint(
            model_name='subject',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('name', ''), _negated=True), models.Q(('code', ''), _negated=True)), name='subject_has_a_name', violation_error_message='A subject has a code and a name.'),
        ),
        migrations.AddConstraint(
            model_name='subject',
            constraint=models.CheckConstraint(condition=models.Q(('goals__contained_by', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])), name='subject_goals_are_of_the_seventeen', violation_error_message='The goals are numbered from 1 to 17.'),
        ),
        migrations.AddField(
            model_name='positionhistory',
            name='subject',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.subject', verbose_name='subject'),
        ),
        migrations.AddField(
            model_name='position',
            name='subject',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agreements.subject', verbose_name='subject'),
        ),
        migrations.AddField(
            model_name='agreementsubjecthistory',
            name='subject',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.subject', verbose_name='subject'),
        ),
        migrations.AddField(
            model_name='agreementsubject',
            name='subject',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agreements.subject', verbose_name='subject'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='subject',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_subjecthistory" ("code", "goals", "id", "name", "name_es", "name_pt", "name_ru", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."code", old_values."goals", old_values."id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", _pgh_attached_context.value, NOW(), \'update\', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='d25edc1823699c6714a73f2b1ab5e44bacf217c0', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_c5145', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_subject', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='subject',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_subjecthistory" ("code", "goals", "id", "name", "name_es", "name_pt", "name_ru", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."code", old_values."goals", old_values."id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", _pgh_attached_context.value, NOW(), \'delete\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='ca90467f45ef4fe6e4431868cb19a752b38c8347', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_1c2b0', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_subject', when='AFTER')),
        ),
        migrations.AddField(
            model_name='subjecthistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='subjecthistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.subject'),
        ),
        migrations.AddConstraint(
            model_name='agreementtitle',
            constraint=models.UniqueConstraint(fields=('agreement', 'language'), name='agreement_title_once_a_language', violation_error_message='The title in this language is already entered.'),
        ),
        migrations.AddConstraint(
            model_name='agreementtitle',
            constraint=models.CheckConstraint(condition=models.Q(('language__regex', '^[a-z]{2}$')), name='agreement_title_language_is_two_letters', violation_error_message='A language is two small letters, as in ISO 639-1: en, es, pt, ru.'),
        ),
        migrations.AddConstraint(
            model_name='agreementtitle',
            constraint=models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='agreement_title_says_something', violation_error_message='Give the title.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementtitle',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementtitlehistory" ("agreement_id", "id", "is_official", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") SELECT old_values."agreement_id", old_values."id", old_values."is_official", old_values."language", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."text" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='8480b3c38e1309985f92a64da14a7a1e6a6946e0', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_752b0', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_agreementtitle', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementtitle',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementtitlehistory" ("agreement_id", "id", "is_official", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") SELECT old_values."agreement_id", old_values."id", old_values."is_official", old_values."language", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='cc502b50972d6e3ced2009576bf83bc0ff2a433d', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_64dd4', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_agreementtitle', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementtitlehistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='6740f2f4cab4d5f4820e150a202c750b014c59b7', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_329eb', table='agreements_agreementtitlehistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='approvalrule',
            constraint=models.CheckConstraint(condition=models.Q(('actor_kind__in', ['', 'city', 'network', 'organisation', 'region'])), name='approval_rule_actor_kind_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='approvalrule',
            constraint=models.CheckConstraint(condition=models.Q(('legal_force__in', ['', 'binding_domestic', 'binding_international', 'disputed', 'non_binding', 'not_stated'])), name='approval_rule_legal_force_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='approvalrule',
            constraint=models.CheckConstraint(condition=models.Q(('steps__contained_by', ['approved_by_assembly', 'approved_by_executive', 'deemed_approval', 'national_approval', 'national_opinion_favourable', 'national_opinion_requested', 'negotiation_authorised', 'notified', 'ratified', 'registered']), models.Q(('steps', []), _negated=True)), name='approval_rule_steps_are_listed', violation_error_message='Choose the steps that the rule asks for.'),
        ),
        migrations.AddConstraint(
            model_name='approvalrule',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('since', ''), ('since_earliest__isnull', True), ('since_latest__isnull', True)), models.Q(models.Q(('since', ''), _negated=True), models.Q(models.Q(('since_earliest__isnull', True), ('since_latest__isnull', False)), models.Q(('since_earliest__isnull', False), ('since_latest__isnull', True)), models.Q(('since_earliest__isnull', False), ('since_earliest__lte', models.F('since_latest')), ('since_latest__isnull', False)), _connector='OR')), _connector='OR'), name='approval_rule_since_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='approvalrule',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('until', ''), ('until_earliest__isnull', True), ('until_latest__isnull', True)), models.Q(models.Q(('until', ''), _negated=True), models.Q(models.Q(('until_earliest__isnull', True), ('until_latest__isnull', False)), models.Q(('until_earliest__isnull', False), ('until_latest__isnull', True)), models.Q(('until_earliest__isnull', False), ('until_earliest__lte', models.F('until_latest')), ('until_latest__isnull', False)), _connector='OR')), _connector='OR'), name='approval_rule_until_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='approvalrule',
            constraint=models.CheckConstraint(condition=models.Q(('until_latest__isnull', True), ('since_earliest__isnull', True), ('until_latest__gte', models.F('since_earliest')), _connector='OR'), name='approval_rule_does_not_end_before_it_begins', violation_error_message='A rule cannot end before it begins.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='approvalrule',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_approvalrulehistory" ("actor_kind", "country_id", "document_id", "id", "legal_force", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "steps", "until", "until_earliest", "until_latest") SELECT old_values."actor_kind", old_values."country_id", old_values."document_id", old_values."id", old_values."legal_force", old_values."note", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."steps", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='7870c71169d02dc68d7981827b79be240e699b39', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_b0d75', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_approvalrule', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='approvalrule',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_approvalrulehistory" ("actor_kind", "country_id", "document_id", "id", "legal_force", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "steps", "until", "until_earliest", "until_latest") SELECT old_values."actor_kind", old_values."country_id", old_values."document_id", old_values."id", old_values."legal_force", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."steps", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='05bd19c424bde91b64ecff56dc9aeb6ba0d4ac55', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_77786', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_approvalrule', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='approvalrulehistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='d68daef30feced293d0fe42edb4ff5e71f9ec489', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_7ffa8', table='agreements_approvalrulehistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='attestation',
            constraint=models.CheckConstraint(condition=models.Q(('says__in', ['confirms', 'denies'])), name='attestation_says_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='attestation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('date', ''), ('date_earliest__isnull', True), ('date_latest__isnull', True)), models.Q(models.Q(('date', ''), _negated=True), models.Q(models.Q(('date_earliest__isnull', True), ('date_latest__isnull', False)), models.Q(('date_earliest__isnull', False), ('date_latest__isnull', True)), models.Q(('date_earliest__isnull', False), ('date_earliest__lte', models.F('date_latest')), ('date_latest__isnull', False)), _connector='OR')), _connector='OR'), name='attestation_date_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='attestation',
            constraint=models.CheckConstraint(condition=models.Q(('party__isnull', False), models.Q(('by', ''), _negated=True), _connector='OR'), name='attestation_is_somebodys', violation_error_message='Choose the side, or say who else says so.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='attestation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_attestationhistory" ("agreement_id", "by", "date", "date_earliest", "date_latest", "evidence_id", "id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says") SELECT old_values."agreement_id", old_values."by", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."evidence_id", old_values."id", old_values."party_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='230fb961fa0581a6b9d9930f09d8fc60d8675b24', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_403cd', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_attestation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='attestation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_attestationhistory" ("agreement_id", "by", "date", "date_earliest", "date_latest", "evidence_id", "id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says") SELECT old_values."agreement_id", old_values."by", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."evidence_id", old_values."id", old_values."party_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='4b191783fbc3ddfe8ff59d61dce445b9897a1d86', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_97219', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_attestation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='attestationhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='555403b9de2147440ae27bc93a72632ff52b8d18', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_47822', table='agreements_attestationhistory', when='BEFORE')),
        ),
        migrations.AddIndex(
            model_name='engagement',
            index=models.Index(models.F('agreement'), models.F('started_latest'), name='engagement_agreement_latest'),
        ),
        migrations.AddConstraint(
            model_name='engagement',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['aid_or_donation', 'business_mission', 'cultural_event', 'incoming_delegation', 'joint_working_group', 'meeting_refused', 'network_event_attended', 'network_event_hosted', 'official_meeting', 'outgoing_delegation', 'project', 'representative_office_closed', 'representative_office_opened', 'signing_ceremony', 'statement_or_letter', 'student_or_youth_exchange', 'summit_or_forum', 'technical_exchange', 'trade_fair', 'training', 'video_meeting'])), name='engagement_kind_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='engagement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('started', ''), ('started_earliest__isnull', True), ('started_latest__isnull', True)), models.Q(models.Q(('started', ''), _negated=True), models.Q(models.Q(('started_earliest__isnull', True), ('started_latest__isnull', False)), models.Q(('started_earliest__isnull', False), ('started_latest__isnull', True)), models.Q(('started_earliest__isnull', False), ('started_earliest__lte', models.F('started_latest')), ('started_latest__isnull', False)), _connector='OR')), _connector='OR'), name='engagement_started_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='engagement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('ended', ''), ('ended_earliest__isnull', True), ('ended_latest__isnull', True)), models.Q(models.Q(('ended', ''), _negated=True), models.Q(models.Q(('ended_earliest__isnull', True), ('ended_latest__isnull', False)), models.Q(('ended_earliest__isnull', False), ('ended_latest__isnull', True)), models.Q(('ended_earliest__isnull', False), ('ended_earliest__lte', models.F('ended_latest')), ('ended_latest__isnull', False)), _connector='OR')), _connector='OR'), name='engagement_ended_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='engagement',
            constraint=models.CheckConstraint(condition=models.Q(('ended_latest__isnull', True), ('started_earliest__isnull', True), ('ended_latest__gte', models.F('started_earliest')), _connector='OR'), name='engagement_does_not_end_before_it_starts', violation_error_message='It cannot end before it starts.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='engagement',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementhistory" ("agreement_id", "ended", "ended_earliest", "ended_latest", "id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "started", "started_earliest", "started_latest", "title") SELECT old_values."agreement_id", old_values."ended", old_values."ended_earliest", old_values."ended_latest", old_values."id", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."place", old_values."public_id", old_values."published_at", old_values."started", old_values."started_earliest", old_values."started_latest", old_values."title" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='9a78cb517112b260529213e9f29424a5c9fa38cb', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_e5dec', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_engagement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='engagement',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementhistory" ("agreement_id", "ended", "ended_earliest", "ended_latest", "id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "started", "started_earliest", "started_latest", "title") SELECT old_values."agreement_id", old_values."ended", old_values."ended_earliest", old_values."ended_latest", old_values."id", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place", old_values."public_id", old_values."published_at", old_values."started", old_values."started_earliest", old_values."started_latest", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='175a4d148bb0a03aacda355773eba8a716164222', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_29722', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_engagement', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='engagementcitation',
            constraint=models.UniqueConstraint(fields=('engagement', 'field', 'evidence'), name='engagement_citation_once', violation_error_message='This passage is already cited for that.'),
        ),
        migrations.AddConstraint(
            model_name='engagementcitation',
            constraint=models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('engagement', 'field'), name='engagement_citation_one_preferred', violation_error_message='Of one value one source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='engagementcitation',
            constraint=models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='engagement_citation_stance_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='engagementcitation',
            constraint=models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='engagement_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='engagementcitation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='engagement_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='engagementcitation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementcitationhistory" ("engagement_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."engagement_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='f8e76a65334bd1e104fef670127cbd503b59af47', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_58cda', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_engagementcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='engagementcitation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementcitationhistory" ("engagement_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."engagement_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='5e2f116fe0b3a84626be80c7cc429ca0f2dec4b1', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_539c8', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_engagementcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='engagementcitationhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='bfc878be4e4781953d7a23c9e9a627a1b095ac22', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_4f174', table='agreements_engagementcitationhistory', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='engagementhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='c35d9bd9aa7275d9bbe65012300a73c552f21f2d', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_e8c33', table='agreements_engagementhistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='engagementparticipant',
            constraint=models.CheckConstraint(condition=models.Q(('role__in', ['beneficiary', 'funder', 'guest', 'host', 'organiser', 'participant', 'refused'])), name='engagement_participant_role_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='engagementparticipant',
            constraint=models.UniqueConstraint(fields=('engagement', 'actor'), name='engagement_participant_once', violation_error_message='This actor already takes part in it.'),
        ),
        migrations.AddConstraint(
            model_name='engagementparticipant',
            constraint=models.CheckConstraint(condition=models.Q(('actor__isnull', False), models.Q(('name_as_printed', ''), _negated=True), _connector='OR'), name='engagement_participant_is_somebody', violation_error_message='Choose the actor, or give the name as it is printed.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='engagementparticipant',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementparticipanthistory" ("actor_id", "engagement_id", "id", "name_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") SELECT old_values."actor_id", old_values."engagement_id", old_values."id", old_values."name_as_printed", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."role" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='22ef8052b49f26b7c3a0b8e8358d9617b4204950', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_7a24c', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_engagementparticipant', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='engagementparticipant',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementparticipanthistory" ("actor_id", "engagement_id", "id", "name_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") SELECT old_values."actor_id", old_values."engagement_id", old_values."id", old_values."name_as_printed", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."role" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='e6c73ee880effc3c8e985c9657b7f99bd6393d66', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_130dc', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_engagementparticipant', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='engagementparticipanthistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='fc2aa66b4ea00a502631b5c1cbe76daebe600b75', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_cc749', table='agreements_engagementparticipanthistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='engagementresult',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['aid', 'contract', 'infrastructure', 'investment', 'joint_venture', 'other', 'publication'])), name='engagement_result_kind_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='engagementresult',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('text', ''), _negated=True), ('amount__isnull', False), _connector='OR'), name='engagement_result_says_something', violation_error_message='Say what came of it, or how much.'),
        ),
        migrations.AddConstraint(
            model_name='engagementresult',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('amount__isnull', True), ('currency', ''), ('year__isnull', True)), models.Q(('amount__gte', 0), ('amount__isnull', False), ('currency__regex', '^[A-Z]{3}$')), _connector='OR'), name='engagement_result_amount_has_a_currency', violation_error_message='An amount has a currency of three capital letters, and only an amount has.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='engagementresult',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementresulthistory" ("amount", "currency", "engagement_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "year") SELECT old_values."amount", old_values."currency", old_values."engagement_id", old_values."id", old_values."kind", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."text", old_values."year" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='1d8e7afe32688f225bfae263b625fe086b24b1d0', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_dd0f2', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_engagementresult', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='engagementresult',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementresulthistory" ("amount", "currency", "engagement_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "year") SELECT old_values."amount", old_values."currency", old_values."engagement_id", old_values."id", old_values."kind", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."text", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='81783b4453c0885d3d30d6f5c8331c9b23d8d155', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_07c98', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_engagementresult', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='engagementresulthistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='007a1e223b1e091a25178011f51e47a47620fffc', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_f00a0', table='agreements_engagementresulthistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='instrumentcitation',
            constraint=models.UniqueConstraint(fields=('instrument', 'field', 'evidence'), name='instrument_citation_once', violation_error_message='This passage is already cited for that.'),
        ),
        migrations.AddConstraint(
            model_name='instrumentcitation',
            constraint=models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('instrument', 'field'), name='instrument_citation_one_preferred', violation_error_message='Of one value one source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='instrumentcitation',
            constraint=models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='instrument_citation_stance_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='instrumentcitation',
            constraint=models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='instrument_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='instrumentcitation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='instrument_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='instrumentcitation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_instrumentcitationhistory" ("evidence_id", "field", "id", "instrument_id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."instrument_id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a74dcb0aae71901e326fc3197c2b2d82a0be845a', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_c3588', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_instrumentcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='instrumentcitation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_instrumentcitationhistory" ("evidence_id", "field", "id", "instrument_id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."instrument_id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='c4bc28f3c830d18b52716e159140b392023dd937', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_c8cf0', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_instrumentcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='instrumentcitationhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='279fdcd2620601b55e31af32781d778ab04e30ed', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_c6b97', table='agreements_instrumentcitationhistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='instrumentlink',
            constraint=models.CheckConstraint(condition=models.Q(('relation__in', ['accedes_to', 'amends', 'cites', 'implements', 'renews', 'subsidiary_to', 'supersedes', 'suspends', 'terminates', 'translates'])), name='instrument_link_relation_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='instrumentlink',
            constraint=models.UniqueConstraint(fields=('source', 'relation', 'target'), name='instrument_link_once', violation_error_message='This link is already entered.'),
        ),
        migrations.AddConstraint(
            model_name='instrumentlink',
            constraint=models.CheckConstraint(condition=models.Q(('source', models.F('target')), _negated=True), name='instrument_link_not_to_itself', violation_error_message='A text does nothing to itself.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='instrumentlink',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_instrumentlinkhistory" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relation", "source_id", "target_id") SELECT old_values."id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."relation", old_values."source_id", old_values."target_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='b1a5c7ad616cd4bd31836cd9af238dad541a4f58', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_2152b', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_instrumentlink', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='instrumentlink',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_instrumentlinkhistory" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relation", "source_id", "target_id") SELECT old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."relation", old_values."source_id", old_values."target_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='716d11b394b3228f269318f3f3e5c1286654e505', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_2ff33', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_instrumentlink', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='instrumentlinkhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='ac3ff88bc8dd0130981b747bb28d6cbed2f94af9', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_38a1d', table='agreements_instrumentlinkhistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='negotiation',
            constraint=models.CheckConstraint(condition=models.Q(('outcome__in', ['', 'agreement', 'broken_off', 'declaration', 'none', 'ongoing', 'refused'])), name='negotiation_outcome_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='negotiation',
            constraint=models.CheckConstraint(condition=models.Q(('title', ''), _negated=True), name='negotiation_has_a_title', violation_error_message='A negotiation has a title.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='negotiation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationhistory" ("agreement_id", "id", "note", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "title") SELECT old_values."agreement_id", old_values."id", old_values."note", old_values."outcome", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."public_id", old_values."published_at", old_values."title" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='6e004fe3a201d9e5b2c41af2098f94ee3b2b811f', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_e1612', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_negotiation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='negotiation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationhistory" ("agreement_id", "id", "note", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "title") SELECT old_values."agreement_id", old_values."id", old_values."note", old_values."outcome", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='d459f57be3395679eff2c5ea148f3a3e29d519b9', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_3f727', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_negotiation', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='negotiationcitation',
            constraint=models.UniqueConstraint(fields=('negotiation', 'field', 'evidence'), name='negotiation_citation_once', violation_error_message='This passage is already cited for that.'),
        ),
        migrations.AddConstraint(
            model_name='negotiationcitation',
            constraint=models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('negotiation', 'field'), name='negotiation_citation_one_preferred', violation_error_message='Of one value one source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='negotiationcitation',
            constraint=models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='negotiation_citation_stance_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='negotiationcitation',
            constraint=models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='negotiation_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='negotiationcitation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='negotiation_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='negotiationcitation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationcitationhistory" ("evidence_id", "field", "id", "is_preferred", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."negotiation_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='87855b6d13446e0f607635c94cb8faf7ad6e7c60', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_a032f', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_negotiationcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='negotiationcitation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationcitationhistory" ("evidence_id", "field", "id", "is_preferred", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."negotiation_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='70cb4b48309d421933dc9963fc13af5109cd595a', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_da841', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_negotiationcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='negotiationcitationhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='872923f45815e04d4b5e5a36e2e29ad83164a77f', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_74eb7', table='agreements_negotiationcitationhistory', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='negotiationhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='97b9ba7876932bd8b9abdf3906877edc57a77b76', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_b1a3c', table='agreements_negotiationhistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='negotiationparticipant',
            constraint=models.CheckConstraint(condition=models.Q(('sphere__in', ['business', 'civil_society', 'international_organisation', 'network', 'science', 'state', 'subnational'])), name='negotiation_participant_sphere_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='negotiationparticipant',
            constraint=models.UniqueConstraint(fields=('negotiation', 'actor'), name='negotiation_participant_once', violation_error_message='This actor already takes part in this negotiation.'),
        ),
        migrations.AddConstraint(
            model_name='negotiationparticipant',
            constraint=models.CheckConstraint(condition=models.Q(('actor__isnull', False), ('country__isnull', False), models.Q(('name_as_printed', ''), _negated=True), _connector='OR'), name='negotiation_participant_is_somebody', violation_error_message='Choose the actor or the state, or give the name as it is printed.'),
        ),
        migrations.AddConstraint(
            model_name='negotiationparticipant',
            constraint=models.CheckConstraint(condition=models.Q(('actor__isnull', True), ('country__isnull', True), _connector='OR'), name='negotiation_participant_is_one', violation_error_message='A participant is an actor or a state, not both.'),
        ),
        migrations.AddConstraint(
            model_name='negotiationparticipant',
            constraint=models.UniqueConstraint(fields=('negotiation', 'id'), name='negotiation_participant_negotiation_and_id'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='negotiationparticipant',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationparticipanthistory" ("actor_id", "country_id", "id", "mandate", "name_as_printed", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sphere") SELECT old_values."actor_id", old_values."country_id", old_values."id", old_values."mandate", old_values."name_as_printed", old_values."negotiation_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."sphere" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='800059eb208ccad0d5025d1c8c8ee9e36896892b', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_a5a9b', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_negotiationparticipant', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='negotiationparticipant',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationparticipanthistory" ("actor_id", "country_id", "id", "mandate", "name_as_printed", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sphere") SELECT old_values."actor_id", old_values."country_id", old_values."id", old_values."mandate", old_values."name_as_printed", old_values."negotiation_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."sphere" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='63adcc3be624a9e1f3c0e7256fc579b5e9f74d0b', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_67731', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_negotiationparticipant', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='negotiationparticipanthistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='934076b5c14ef7a1f3847af9aeab5cd85bb23950', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_b46b8', table='agreements_negotiationparticipanthistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='negotiationround',
            constraint=models.CheckConstraint(condition=models.Q(('mode__in', ['', 'in_person', 'letters', 'mixed', 'remote'])), name='negotiation_round_mode_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='negotiationround',
            constraint=models.CheckConstraint(condition=models.Q(('level__in', ['', 'diplomatic', 'expert', 'top'])), name='negotiation_round_level_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='negotiationround',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('date', ''), ('date_earliest__isnull', True), ('date_latest__isnull', True)), models.Q(models.Q(('date', ''), _negated=True), models.Q(models.Q(('date_earliest__isnull', True), ('date_latest__isnull', False)), models.Q(('date_earliest__isnull', False), ('date_latest__isnull', True)), models.Q(('date_earliest__isnull', False), ('date_earliest__lte', models.F('date_latest')), ('date_latest__isnull', False)), _connector='OR')), _connector='OR'), name='negotiation_round_date_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='negotiationround',
            constraint=models.UniqueConstraint(fields=('negotiation', 'id'), name='negotiation_round_negotiation_and_id'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='negotiationround',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationroundhistory" ("agenda", "date", "date_earliest", "date_latest", "id", "level", "mode", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position") SELECT old_values."agenda", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."level", old_values."mode", old_values."negotiation_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."place", old_values."position" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='994ae931537e0e4bce9c93234f0780c322954dda', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_0c1bf', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_negotiationround', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='negotiationround',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationroundhistory" ("agenda", "date", "date_earliest", "date_latest", "id", "level", "mode", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position") SELECT old_values."agenda", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."level", old_values."mode", old_values."negotiation_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place", old_values."position" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='07c61c3d408cf7c2a52dfd72b7d2c96c26147f6d', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_e697a', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_negotiationround', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='attendancehistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='024d63daf4de462e85a89c20e51b11de7511dacd', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_f58e4', table='agreements_attendancehistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='attendance',
            constraint=models.UniqueConstraint(fields=('round', 'participant'), name='attendance_once', violation_error_message='This participant is already entered for this round.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='attendance',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_attendancehistory" ("id", "negotiation_id", "participant_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") SELECT old_values."id", old_values."negotiation_id", old_values."participant_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."round_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='92bdd25038ad7d02d0a38042a2d10dbd5a845df8', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_afc18', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_attendance', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='attendance',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_attendancehistory" ("id", "negotiation_id", "participant_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") SELECT old_values."id", old_values."negotiation_id", old_values."participant_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."round_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='abc22bfd726279d48f7036d7e1ce528f2c1c8a58', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_f776b', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_attendance', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='negotiationroundhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='ad593bd26702d0e8757b3e8fb888d550fcbfded8', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_6bbd6', table='agreements_negotiationroundhistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='positioncitation',
            constraint=models.UniqueConstraint(fields=('position', 'field', 'evidence'), name='position_citation_once', violation_error_message='This passage is already cited for that.'),
        ),
        migrations.AddConstraint(
            model_name='positioncitation',
            constraint=models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('position', 'field'), name='position_citation_one_preferred', violation_error_message='Of one value one source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='positioncitation',
            constraint=models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='position_citation_stance_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='positioncitation',
            constraint=models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='position_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='positioncitation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='position_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='positioncitation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_positioncitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."position_id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='aa24534b95f7e0102dc4895bd586425133edfcf3', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_10077', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_positioncitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='positioncitation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_positioncitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position_id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='c3de2146c2dc4134d85733154bc51734f0720da7', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_71ca2', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_positioncitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='positioncitationhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='202d476567ddc98285fe2a26f9f175ada1c66f4e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_ceba3', table='agreements_positioncitationhistory', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='positionhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='a68734f32270040e04d43041c85299a2d8cef8cb', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_43966', table='agreements_positionhistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='position',
            constraint=models.CheckConstraint(condition=models.Q(('relation_to_state__in', ['differs', 'not_stated', 'opposed', 'same'])), name='position_relation_to_state_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='position',
            constraint=models.CheckConstraint(condition=models.Q(('shaped_by__contained_by', ['degree_of_freedom', 'economic_weight', 'heads_own_position'])), name='position_shaped_by_are_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='position',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('date', ''), ('date_earliest__isnull', True), ('date_latest__isnull', True)), models.Q(models.Q(('date', ''), _negated=True), models.Q(models.Q(('date_earliest__isnull', True), ('date_latest__isnull', False)), models.Q(('date_earliest__isnull', False), ('date_latest__isnull', True)), models.Q(('date_earliest__isnull', False), ('date_earliest__lte', models.F('date_latest')), ('date_latest__isnull', False)), _connector='OR')), _connector='OR'), name='position_date_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='position',
            constraint=models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='position_says_something', violation_error_message='Say what the position is.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='position',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_positionhistory" ("date", "date_earliest", "date_latest", "id", "participant_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relation_to_state", "shaped_by", "subject_id", "text") SELECT old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."participant_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."relation_to_state", old_values."shaped_by", old_values."subject_id", old_values."text" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='0417ee886c944737def5e1761f6080ad5efebef1', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_5f6cf', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_position', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='position',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_positionhistory" ("date", "date_earliest", "date_latest", "id", "participant_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relation_to_state", "shaped_by", "subject_id", "text") SELECT old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."participant_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."relation_to_state", old_values."shaped_by", old_values."subject_id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='f1990cac1537d74c0cfc8d93ec767bd176662ced', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_8f968', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_position', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementsubjecthistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='212560d2887d62d6cb225e03d4c42ab326c2e881', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_3bae9', table='agreements_agreementsubjecthistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='agreementsubject',
            constraint=models.UniqueConstraint(fields=('agreement', 'subject'), name='agreement_subject_once', violation_error_message='This subject is already entered.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementsubject',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementsubjecthistory" ("agreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") SELECT old_values."agreement_id", old_values."id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."subject_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='5cc85119e78ec60fbcb231cc3dc5ad3cce4fd919', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_e953f', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_agreementsubject', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementsubject',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementsubjecthistory" ("agreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") SELECT old_values."agreement_id", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."subject_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='e88952a5f463cb1e84e0222d9c0ac7bed4a8b8ee', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_86658', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_agreementsubject', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='subjecthistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='46c2390279b5f6c6f331fd3dda2c2808e78a5cf1', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_56f70', table='agreements_subjecthistory', when='BEFORE')),
        ),
        composite_foreign_key(
            table="agreements_act",
            columns=("agreement_id", "instrument_id"),
            to_table="agreements_instrument",
            to_columns=("agreement_id", "id"),
            name="act_instrument_is_of_the_same_agreement",
        ),
        composite_foreign_key(
            table="agreements_attestation",
            columns=("agreement_id", "party_id"),
            to_table="agreements_party",
            to_columns=("agreement_id", "id"),
            name="attestation_party_is_of_the_same_agreement",
        ),
        composite_foreign_key(
            table="agreements_attendance",
            columns=("negotiation_id", "round_id"),
            to_table="agreements_negotiationround",
            to_columns=("negotiation_id", "id"),
            name="attendance_round_is_of_the_same_negotiation",
        ),
        composite_foreign_key(
            table="agreements_attendance",
            columns=("negotiation_id", "participant_id"),
            to_table="agreements_negotiationparticipant",
            to_columns=("negotiation_id", "id"),
            name="attendance_participant_is_of_the_same_negotiation",
        ),
    ]
