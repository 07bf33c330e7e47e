import core.db
import core.fields
import core.ids
import django.contrib.postgres.constraints
import django.db.models.deletion
import django.db.models.functions.comparison
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from core.db import composite_foreign_key


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('actors', '0005_name_keys'),
        ('agreements', '0004_acts_of_treaties'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('sources', '0001_initial'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Category',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.SlugField(db_index=False, max_length=40, verbose_name='code')),
                ('label', models.CharField(help_text='In English.', max_length=160, verbose_name='label')),
                ('label_es', models.CharField(blank=True, db_default='', default='', max_length=160, verbose_name='label in Spanish')),
                ('label_pt', models.CharField(blank=True, db_default='', default='', max_length=160, verbose_name='label in Portuguese')),
                ('label_ru', models.CharField(blank=True, db_default='', default='', max_length=160, verbose_name='label in Russian')),
                ('definition', models.TextField(blank=True, db_default='', default='', help_text='In English and in words of our own.', verbose_name='definition')),
                ('source', models.CharField(blank=True, db_default='', default='', help_text='Where it is defined so.', max_length=500, verbose_name='source')),
                ('position', models.PositiveSmallIntegerField(db_default=0, default=0, verbose_name='order')),
                ('parent', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='children', to='statements.category', verbose_name='part of')),
            ],
            options={
                'verbose_name': 'category',
                'verbose_name_plural': 'categories',
            },
        ),
        migrations.CreateModel(
            name='Coding',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('public_id', models.CharField(default=core.ids.mint, editable=False, max_length=40, unique=True, verbose_name='public id')),
                ('since', core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('source', models.CharField(blank=True, db_default='', default='', help_text='The paper or law, and the place in it: a page, a table, an article.', max_length=500, verbose_name='source')),
                ('published_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='published at')),
                ('author', models.CharField(blank=True, db_default='', default='', help_text='The author who judges so, with the year; empty where you do.', max_length=200, verbose_name='coded by')),
                ('note', models.TextField(blank=True, db_default='', default='', help_text='Shown to readers.', verbose_name='reason')),
                ('actor', models.ForeignKey(blank=True, help_text='A city, a region, an organisation or a network.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='actors.actor', verbose_name='actor')),
                ('agreement', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='%(class)ss', to='agreements.agreement', verbose_name='agreement')),
                ('category', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='codings', to='statements.category', verbose_name='category')),
                ('coded_by', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='coded by the editor')),
                ('country', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='actors.country', verbose_name='country')),
            ],
            options={
                'verbose_name': 'coding',
                'verbose_name_plural': 'codings',
            },
        ),
        migrations.CreateModel(
            name='CodingCitation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('coding', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='citations', to='statements.coding', verbose_name='coding')),
                ('evidence', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.evidence', verbose_name='evidence')),
            ],
            options={
                'verbose_name': 'citation',
                'verbose_name_plural': 'citations',
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='CodingCitationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('coding', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='statements.coding', verbose_name='coding')),
                ('evidence', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.evidence', verbose_name='evidence')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='statements.codingcitation')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='CodingHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('public_id', models.CharField(default=core.ids.mint, editable=False, max_length=40, verbose_name='public id')),
                ('since', core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('source', models.CharField(blank=True, db_default='', default='', help_text='The paper or law, and the place in it: a page, a table, an article.', max_length=500, verbose_name='source')),
                ('published_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='published at')),
                ('author', models.CharField(blank=True, db_default='', default='', help_text='The author who judges so, with the year; empty where you do.', max_length=200, verbose_name='coded by')),
                ('note', models.TextField(blank=True, db_default='', default='', help_text='Shown to readers.', verbose_name='reason')),
                ('actor', models.ForeignKey(blank=True, db_constraint=False, help_text='A city, a region, an organisation or a network.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.actor', verbose_name='actor')),
                ('agreement', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement', verbose_name='agreement')),
                ('category', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='statements.category', verbose_name='category')),
                ('coded_by', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='coded by the editor')),
                ('country', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.country', verbose_name='country')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='statements.coding')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Framework',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.SlugField(help_text='Stands in addresses and filters: lecours-conditions.', max_length=40, unique=True, verbose_name='code')),
                ('scheme', models.SlugField(blank=True, help_text='The same in all readings of one scheme; else empty.', max_length=40, verbose_name='scheme')),
                ('name', models.CharField(help_text='In English, with the reading if there are several.', max_length=160, verbose_name='name')),
                ('name_es', models.CharField(blank=True, db_default='', default='', max_length=160, verbose_name='name in Spanish')),
                ('name_pt', models.CharField(blank=True, db_default='', default='', max_length=160, verbose_name='name in Portuguese')),
                ('name_ru', models.CharField(blank=True, db_default='', default='', max_length=160, verbose_name='name in Russian')),
                ('author', models.CharField(help_text='Who tells cases apart so.', max_length=200, verbose_name='author')),
                ('stated', core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='date')),
                ('stated_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('stated_latest', models.DateField(blank=True, editable=False, null=True)),
                ('description', models.TextField(blank=True, db_default='', default='', help_text='In English and in words of our own.', verbose_name='description')),
                ('source', models.CharField(blank=True, db_default='', default='', help_text='Where it stands.', max_length=500, verbose_name='source')),
                ('published_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='published at')),
                ('owner', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='entered by')),
            ],
            options={
                'verbose_name': 'framework',
                'verbose_name_plural': 'frameworks',
            },
        ),
        migrations.CreateModel(
            name='CategoryHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('code', models.SlugField(db_index=False, max_length=40, verbose_name='code')),
                ('label', models.CharField(help_text='In English.', max_length=160, verbose_name='label')),
                ('label_es', models.CharField(blank=True, db_default='', default='', max_length=160, verbose_name='label in Spanish')),
                ('label_pt', models.CharField(blank=True, db_default='', default='', max_length=160, verbose_name='label in Portuguese')),
                ('label_ru', models.CharField(blank=True, db_default='', default='', max_length=160, verbose_name='label in Russian')),
                ('definition', models.TextField(blank=True, db_default='', default='', help_text='In English and in words of our own.', verbose_name='definition')),
                ('source', models.CharField(blank=True, db_default='', default='', help_text='Where it is defined so.', max_length=500, verbose_name='source')),
                ('position', models.PositiveSmallIntegerField(db_default=0, default=0, verbose_name='order')),
                ('parent', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='statements.category', verbose_name='part of')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='statements.category')),
                ('framework', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='statements.framework', verbose_name='framework')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='category',
            name='framework',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='categories', to='statements.framework', verbose_name='framework'),
        ),
        migrations.CreateModel(
            name='FrameworkHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('code', models.SlugField(db_index=False, help_text='Stands in addresses and filters: lecours-conditions.', max_length=40, verbose_name='code')),
                ('scheme', models.SlugField(blank=True, db_index=False, help_text='The same in all readings of one scheme; else empty.', max_length=40, verbose_name='scheme')),
                ('name', models.CharField(help_text='In English, with the reading if there are several.', max_length=160, verbose_name='name')),
                ('name_es', models.CharField(blank=True, db_default='', default='', max_length=160, verbose_name='name in Spanish')),
                ('name_pt', models.CharField(blank=True, db_default='', default='', max_length=160, verbose_name='name in Portuguese')),
                ('name_ru', models.CharField(blank=True, db_default='', default='', max_length=160, verbose_name='name in Russian')),
                ('author', models.CharField(help_text='Who tells cases apart so.', max_length=200, verbose_name='author')),
                ('stated', core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='date')),
                ('stated_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('stated_latest', models.DateField(blank=True, editable=False, null=True)),
                ('description', models.TextField(blank=True, db_default='', default='', help_text='In English and in words of our own.', verbose_name='description')),
                ('source', models.CharField(blank=True, db_default='', default='', help_text='Where it stands.', max_length=500, verbose_name='source')),
                ('published_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='published at')),
                ('owner', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='entered by')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='statements.framework')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Statement',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('public_id', models.CharField(default=core.ids.mint, editable=False, max_length=40, unique=True, verbose_name='public id')),
                ('since', core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('source', models.CharField(blank=True, db_default='', default='', help_text='The paper or law, and the place in it: a page, a table, an article.', max_length=500, verbose_name='source')),
                ('published_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='published at')),
                ('kind', models.CharField(choices=[('figure', 'figure'), ('swot_strength', 'strength'), ('swot_weakness', 'weakness'), ('swot_opportunity', 'opportunity'), ('swot_threat', 'threat'), ('finding_obstacle', 'obstacle'), ('finding_factor', 'factor'), ('finding_function', 'function'), ('finding_effect', 'effect'), ('finding_recommendation', 'recommendation'), ('finding_forecast', 'forecast'), ('definition', 'definition'), ('position', 'position'), ('competence', 'competence'), ('oversight', 'oversight'), ('visa', 'visa'), ('border', 'border')], max_length=24, verbose_name='kind')),
                ('term', models.CharField(blank=True, db_default='', default='', help_text='What a definition defines.', max_length=120, verbose_name='term')),
                ('value', models.DecimalField(blank=True, decimal_places=4, max_digits=20, null=True, verbose_name='number')),
                ('unit', models.CharField(blank=True, db_default='', default='', help_text='members, partnerships, USD', max_length=80, verbose_name='what is counted')),
                ('qualifier', models.CharField(blank=True, choices=[('exact', 'exactly'), ('more_than', 'more than'), ('about', 'about'), ('at_most', 'at most')], db_default='', default='', max_length=12, verbose_name='how near')),
                ('text', models.TextField(blank=True, db_default='', default='', help_text='What is said, in words of our own.', verbose_name='text')),
                ('level', models.CharField(blank=True, choices=[('supranational', 'supranational'), ('national', 'national'), ('first_tier', 'first tier below the state'), ('second_tier', 'second tier below the state'), ('municipal', 'municipal'), ('sub_municipal', 'below the municipality')], db_default='', default='', max_length=16, verbose_name='level of government')),
                ('state_form', models.CharField(blank=True, choices=[('unitary', 'unitary'), ('unitary_decentralised', 'unitary, decentralised'), ('devolved', 'with devolution'), ('federal', 'federal'), ('confederal_union', 'confederal union'), ('occupied_or_contested', 'occupied or contested'), ('unknown', 'unknown')], db_default='', default='', max_length=24, verbose_name='form of the state')),
                ('power_source', models.CharField(blank=True, choices=[('constitution', 'constitution'), ('treaty_power_granted', 'treaty power, granted'), ('ordinary_law', 'ordinary law'), ('municipal_code', 'municipal code'), ('custom_or_tolerated', 'custom, or tolerated'), ('prohibited', 'prohibited'), ('unclear', 'unclear')], db_default='', default='', max_length=24, verbose_name='source of the power')),
                ('oversight_mode', models.CharField(blank=True, choices=[('none', 'nothing'), ('information_afterwards', 'information afterwards'), ('prior_notification', 'notification before'), ('consultation', 'consultation'), ('prior_approval', 'approval before'), ('approval_by_default', 'approval unless refused in time'), ('registration', 'registration'), ('central_co_signature', 'co-signature of the state'), ('prohibited', 'prohibited'), ('unclear', 'unclear')], db_default='', default='', max_length=24, verbose_name='oversight')),
                ('stated', core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='as of')),
                ('stated_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('stated_latest', models.DateField(blank=True, editable=False, null=True)),
                ('author', models.CharField(help_text='Who says so, with the year.', max_length=200, verbose_name='author')),
                ('is_error', models.BooleanField(db_default=False, default=False, help_text='It is shown as one.', verbose_name='error of the author')),
                ('right_reading', models.CharField(blank=True, db_default='', default='', help_text='If it is known.', max_length=500, verbose_name='right reading')),
                ('position', models.PositiveSmallIntegerField(db_default=0, default=0, help_text="Its place in the author's list.", verbose_name='order')),
                ('actor', models.ForeignKey(blank=True, help_text='A city, a region, an organisation or a network.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='actors.actor', verbose_name='actor')),
                ('agreement', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='%(class)ss', to='agreements.agreement', verbose_name='agreement')),
                ('country', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='actors.country', verbose_name='country')),
                ('other_country', models.ForeignKey(blank=True, help_text='Of what is said of two countries together: the other one.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='actors.country', verbose_name='and the country')),
                ('part', models.ForeignKey(blank=True, help_text='Of a figure by countries: the country that is counted.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='actors.country', verbose_name='of these, in')),
            ],
            options={
                'verbose_name': 'statement',
                'verbose_name_plural': 'statements',
            },
        ),
        migrations.CreateModel(
            name='StatementCitation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('evidence', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.evidence', verbose_name='evidence')),
                ('statement', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='citations', to='statements.statement', verbose_name='statement')),
            ],
            options={
                'verbose_name': 'citation',
                'verbose_name_plural': 'citations',
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='StatementCitationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('evidence', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.evidence', verbose_name='evidence')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='statements.statementcitation')),
                ('statement', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='statements.statement', verbose_name='statement')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='StatementHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('public_id', models.CharField(default=core.ids.mint, editable=False, max_length=40, verbose_name='public id')),
                ('since', core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('source', models.CharField(blank=True, db_default='', default='', help_text='The paper or law, and the place in it: a page, a table, an article.', max_length=500, verbose_name='source')),
                ('published_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='published at')),
                ('kind', models.CharField(choices=[('figure', 'figure'), ('swot_strength', 'strength'), ('swot_weakness', 'weakness'), ('swot_opportunity', 'opportunity'), ('swot_threat', 'threat'), ('finding_obstacle', 'obstacle'), ('finding_factor', 'factor'), ('finding_function', 'function'), ('finding_effect', 'effect'), ('finding_recommendation', 'recommendation'), ('finding_forecast', 'forecast'), ('definition', 'definition'), ('position', 'position'), ('competence', 'competence'), ('oversight', 'oversight'), ('visa', 'visa'), ('border', 'border')], max_length=24, verbose_name='kind')),
                ('term', models.CharField(blank=True, db_default='', default='', help_text='What a definition defines.', max_length=120, verbose_name='term')),
                ('value', models.DecimalField(blank=True, decimal_places=4, max_digits=20, null=True, verbose_name='number')),
                ('unit', models.CharField(blank=True, db_default='', default='', help_text='members, partnerships, USD', max_length=80, verbose_name='what is counted')),
                ('qualifier', models.CharField(blank=True, choices=[('exact', 'exactly'), ('more_than', 'more than'), ('about', 'about'), ('at_most', 'at most')], db_default='', default='', max_length=12, verbose_name='how near')),
                ('text', models.TextField(blank=True, db_default='', default='', help_text='What is said, in words of our own.', verbose_name='text')),
                ('level', models.CharField(blank=True, choices=[('supranational', 'supranational'), ('national', 'national'), ('first_tier', 'first tier below the state'), ('second_tier', 'second tier below the state'), ('municipal', 'municipal'), ('sub_municipal', 'below the municipality')], db_default='', default='', max_length=16, verbose_name='level of government')),
                ('state_form', models.CharField(blank=True, choices=[('unitary', 'unitary'), ('unitary_decentralised', 'unitary, decentralised'), ('devolved', 'with devolution'), ('federal', 'federal'), ('confederal_union', 'confederal union'), ('occupied_or_contested', 'occupied or contested'), ('unknown', 'unknown')], db_default='', default='', max_length=24, verbose_name='form of the state')),
                ('power_source', models.CharField(blank=True, choices=[('constitution', 'constitution'), ('treaty_power_granted', 'treaty power, granted'), ('ordinary_law', 'ordinary law'), ('municipal_code', 'municipal code'), ('custom_or_tolerated', 'custom, or tolerated'), ('prohibited', 'prohibited'), ('unclear', 'unclear')], db_default='', default='', max_length=24, verbose_name='source of the power')),
                ('oversight_mode', models.CharField(blank=True, choices=[('none', 'nothing'), ('information_afterwards', 'information afterwards'), ('prior_notification', 'notification before'), ('consultation', 'consultation'), ('prior_approval', 'approval before'), ('approval_by_default', 'approval unless refused in time'), ('registration', 'registration'), ('central_co_signature', 'co-signature of the state'), ('prohibited', 'prohibited'), ('unclear', 'unclear')], db_default='', default='', max_length=24, verbose_name='oversight')),
                ('stated', core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='as of')),
                ('stated_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('stated_latest', models.DateField(blank=True, editable=False, null=True)),
                ('author', models.CharField(help_text='Who says so, with the year.', max_length=200, verbose_name='author')),
                ('is_error', models.BooleanField(db_default=False, default=False, help_text='It is shown as one.', verbose_name='error of the author')),
                ('right_reading', models.CharField(blank=True, db_default='', default='', help_text='If it is known.', max_length=500, verbose_name='right reading')),
                ('position', models.PositiveSmallIntegerField(db_default=0, default=0, help_text="Its place in the author's list.", verbose_name='order')),
                ('actor', models.ForeignKey(blank=True, db_constraint=False, help_text='A city, a region, an organisation or a network.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.actor', verbose_name='actor')),
                ('agreement', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement', verbose_name='agreement')),
                ('country', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.country', verbose_name='country')),
                ('other_country', models.ForeignKey(blank=True, db_constraint=False, help_text='Of what is said of two countries together: the other one.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.country', verbose_name='and the country')),
                ('part', models.ForeignKey(blank=True, db_constraint=False, help_text='Of a figure by countries: the country that is counted.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.country', verbose_name='of these, in')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='statements.statement')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('actor__isnull', False), ('agreement__isnull', True), ('country__isnull', True)), models.Q(('actor__isnull', True), ('agreement__isnull', True), ('country__isnull', False)), models.Q(('actor__isnull', True), ('agreement__isnull', False), ('country__isnull', True)), _connector='OR'), name='coding_is_of_one_subject', violation_error_message='Choose one: an actor, a country or an agreement.'),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('author', ''), ('coded_by__isnull', False)), models.Q(models.Q(('author', ''), _negated=True), ('coded_by__isnull', True)), _connector='OR'), name='coding_has_one_coder', violation_error_message='A coding is of an author, or of an editor: one of them.'),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('since', ''), ('since_earliest__isnull', True), ('since_latest__isnull', True)), models.Q(models.Q(('since', ''), _negated=True), models.Q(models.Q(('since_earliest__isnull', True), ('since_latest__isnull', False)), models.Q(('since_earliest__isnull', False), ('since_latest__isnull', True)), models.Q(('since_earliest__isnull', False), ('since_earliest__lte', models.F('since_latest')), ('since_latest__isnull', False)), _connector='OR')), _connector='OR'), name='coding_since_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('until', ''), ('until_earliest__isnull', True), ('until_latest__isnull', True)), models.Q(models.Q(('until', ''), _negated=True), models.Q(models.Q(('until_earliest__isnull', True), ('until_latest__isnull', False)), models.Q(('until_earliest__isnull', False), ('until_latest__isnull', True)), models.Q(('until_earliest__isnull', False), ('until_earliest__lte', models.F('until_latest')), ('until_latest__isnull', False)), _connector='OR')), _connector='OR'), name='coding_until_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=models.CheckConstraint(condition=models.Q(('until_latest__isnull', True), ('since_earliest__isnull', True), ('until_latest__gte', models.F('since_earliest')), _connector='OR'), name='coding_until_is_after_since', violation_error_message='It cannot end before it begins.'),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=core.db.OnceWithNulls(fields=('category', 'author', 'coded_by', 'actor', 'country', 'agreement', 'since'), name='coding_once_a_start', violation_error_message='This coding is already entered.'),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('category', '='), ('author', '='), (django.db.models.functions.comparison.Coalesce('coded_by', models.Value(0), output_field=models.BigIntegerField()), '='), (django.db.models.functions.comparison.Coalesce('actor', models.Value(0), output_field=models.BigIntegerField()), '='), (django.db.models.functions.comparison.Coalesce('country', models.Value(0), output_field=models.BigIntegerField()), '='), (django.db.models.functions.comparison.Coalesce('agreement', models.Value(0), output_field=models.BigIntegerField()), '='), (core.db.CertainSpell(end='until', start='since'), '&&')], name='coding_no_certain_overlap', violation_error_message='This coder certainly codes it so in that time already: enter when the earlier coding ended.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coding',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_codinghistory" ("actor_id", "agreement_id", "author", "category_id", "coded_by_id", "country_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "since", "since_earliest", "since_latest", "source", "until", "until_earliest", "until_latest") SELECT old_values."actor_id", old_values."agreement_id", old_values."author", old_values."category_id", old_values."coded_by_id", old_values."country_id", old_values."id", old_values."note", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."public_id", old_values."published_at", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='55420fad805d26509995112404e96c851b7b9370', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_a55b1', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='statements_coding', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coding',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_codinghistory" ("actor_id", "agreement_id", "author", "category_id", "coded_by_id", "country_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "since", "since_earliest", "since_latest", "source", "until", "until_earliest", "until_latest") SELECT old_values."actor_id", old_values."agreement_id", old_values."author", old_values."category_id", old_values."coded_by_id", old_values."country_id", old_values."id", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='90e579169341a3828eccb2a20204f9258fd0951a', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_1fac6', referencing='REFERENCING OLD TABLE AS old_values ', table='statements_coding', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='codingcitation',
            constraint=models.UniqueConstraint(fields=('coding', 'evidence'), name='coding_citation_once'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='codingcitation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_codingcitationhistory" ("coding_id", "evidence_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."coding_id", old_values."evidence_id", old_values."id", _pgh_attached_context.value, NOW(), \'update\', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='6daa969b535e4c5b5ec13065b700cde50c222d0f', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_171bb', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='statements_codingcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='codingcitation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_codingcitationhistory" ("coding_id", "evidence_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."coding_id", old_values."evidence_id", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='548e584140e152d242aa8c06521e3432667bcfcd', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_406d1', referencing='REFERENCING OLD TABLE AS old_values ', table='statements_codingcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='codingcitationhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='5e29e4a68945a567867e1ca6bebd1293ba0126ff', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_1a104', table='statements_codingcitationhistory', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='codinghistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='3249637ea6004581a50b659437079f1803035356', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_79f20', table='statements_codinghistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='framework',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('name', ''), _negated=True), models.Q(('author', ''), _negated=True)), name='framework_has_name_and_author', violation_error_message='A framework has a name and an author.'),
        ),
        migrations.AddConstraint(
            model_name='framework',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('stated', ''), ('stated_earliest__isnull', True), ('stated_latest__isnull', True)), models.Q(models.Q(('stated', ''), _negated=True), models.Q(models.Q(('stated_earliest__isnull', True), ('stated_latest__isnull', False)), models.Q(('stated_earliest__isnull', False), ('stated_latest__isnull', True)), models.Q(('stated_earliest__isnull', False), ('stated_earliest__lte', models.F('stated_latest')), ('stated_latest__isnull', False)), _connector='OR')), _connector='OR'), name='framework_stated_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='framework',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_frameworkhistory" ("author", "code", "description", "id", "name", "name_es", "name_pt", "name_ru", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "scheme", "source", "stated", "stated_earliest", "stated_latest") SELECT old_values."author", old_values."code", old_values."description", old_values."id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."owner_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."published_at", old_values."scheme", old_values."source", old_values."stated", old_values."stated_earliest", old_values."stated_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a8a31c6e0195c919fbf32cf01ada3ba9e4f35121', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_72689', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='statements_framework', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='framework',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_frameworkhistory" ("author", "code", "description", "id", "name", "name_es", "name_pt", "name_ru", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "scheme", "source", "stated", "stated_earliest", "stated_latest") SELECT old_values."author", old_values."code", old_values."description", old_values."id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."owner_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."published_at", old_values."scheme", old_values."source", old_values."stated", old_values."stated_earliest", old_values."stated_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='d5fd20c7e466de552028e05c51e0b20e90e1a469', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_22186', referencing='REFERENCING OLD TABLE AS old_values ', table='statements_framework', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='categoryhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='466468e74c58f90cc33f936016bb50f1fffac5d6', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_92b3b', table='statements_categoryhistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='category',
            constraint=models.UniqueConstraint(fields=('framework', 'code'), name='category_once_a_code', violation_error_message='This framework already has a category with that code.'),
        ),
        migrations.AddConstraint(
            model_name='category',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('code', ''), _negated=True), models.Q(('label', ''), _negated=True)), name='category_has_code_and_label', violation_error_message='A category has a code and a label.'),
        ),
        migrations.AddConstraint(
            model_name='category',
            constraint=models.CheckConstraint(condition=models.Q(('definition', ''), models.Q(('source', ''), _negated=True), _connector='OR'), name='category_definition_has_a_source', violation_error_message='Say where it is defined so.'),
        ),
        migrations.AddConstraint(
            model_name='category',
            constraint=models.CheckConstraint(condition=models.Q(('parent__isnull', True), models.Q(('parent', models.F('id')), _negated=True), _connector='OR'), name='category_is_not_its_own_parent', violation_error_message='A category is not part of itself.'),
        ),
        migrations.AddConstraint(
            model_name='category',
            constraint=models.UniqueConstraint(fields=('framework', 'id'), name='category_framework_and_id'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='category',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_categoryhistory" ("code", "definition", "framework_id", "id", "label", "label_es", "label_pt", "label_ru", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "source") SELECT old_values."code", old_values."definition", old_values."framework_id", old_values."id", old_values."label", old_values."label_es", old_values."label_pt", old_values."label_ru", old_values."parent_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."position", old_values."source" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='b0e12b5a9c4665ef2080b151679b6269c30ed583', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_fd491', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='statements_category', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='category',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_categoryhistory" ("code", "definition", "framework_id", "id", "label", "label_es", "label_pt", "label_ru", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "source") SELECT old_values."code", old_values."definition", old_values."framework_id", old_values."id", old_values."label", old_values."label_es", old_values."label_pt", old_values."label_ru", old_values."parent_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."source" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='45a24f3987ceb34a7875e8ffb14ff5c0caade1d8', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_7f7a3', referencing='REFERENCING OLD TABLE AS old_values ', table='statements_category', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='frameworkhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='6d5f27856802bcd0359ea9c680ca1c419d0cae86', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_d83bc', table='statements_frameworkhistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['border', 'competence', 'definition', 'figure', 'finding_effect', 'finding_factor', 'finding_forecast', 'finding_function', 'finding_obstacle', 'finding_recommendation', 'oversight', 'position', 'swot_opportunity', 'swot_strength', 'swot_threat', 'swot_weakness', 'visa'])), name='statement_kind_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(('qualifier__in', ['', 'about', 'at_most', 'exact', 'more_than'])), name='statement_qualifier_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(('level__in', ['', 'first_tier', 'municipal', 'national', 'second_tier', 'sub_municipal', 'supranational'])), name='statement_level_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(('state_form__in', ['', 'confederal_union', 'devolved', 'federal', 'occupied_or_contested', 'unitary', 'unitary_decentralised', 'unknown'])), name='statement_state_form_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(('power_source__in', ['', 'constitution', 'custom_or_tolerated', 'municipal_code', 'ordinary_law', 'prohibited', 'treaty_power_granted', 'unclear'])), name='statement_power_source_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(('oversight_mode__in', ['', 'approval_by_default', 'central_co_signature', 'consultation', 'information_afterwards', 'none', 'prior_approval', 'prior_notification', 'prohibited', 'registration', 'unclear'])), name='statement_oversight_mode_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('term', ''), models.Q(models.Q(('actor__isnull', False), ('agreement__isnull', True), ('country__isnull', True)), models.Q(('actor__isnull', True), ('agreement__isnull', True), ('country__isnull', False)), models.Q(('actor__isnull', True), ('agreement__isnull', False), ('country__isnull', True)), _connector='OR')), models.Q(models.Q(('term', ''), _negated=True), ('actor__isnull', True), ('agreement__isnull', True), ('country__isnull', True)), _connector='OR'), name='statement_is_of_one_subject', violation_error_message='Choose one: an actor, a country, an agreement, or a term.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(('other_country__isnull', True), models.Q(('country__isnull', False), models.Q(('other_country', models.F('country')), _negated=True)), _connector='OR'), name='statement_pair_is_of_two_countries', violation_error_message='Choose two countries that differ.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind', 'definition'), models.Q(('term', ''), _negated=True)), models.Q(models.Q(('kind', 'definition'), _negated=True), ('term', '')), _connector='OR'), name='statement_definition_is_of_a_term', violation_error_message='A definition is of a term, and nothing else is.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind__in', ['competence', 'oversight']), _negated=True), models.Q(('country__isnull', False), ('other_country__isnull', True)), _connector='OR'), name='statement_legal_is_of_a_country', violation_error_message='Competence and oversight are those of one country.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind__in', ['border', 'visa']), _negated=True), ('other_country__isnull', False), _connector='OR'), name='statement_visa_and_border_are_of_a_pair', violation_error_message='Visas and borders are between two countries: choose both.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind', 'figure'), ('value__isnull', False), models.Q(('unit', ''), _negated=True), models.Q(('qualifier', ''), _negated=True)), models.Q(models.Q(('kind', 'figure'), _negated=True), ('part__isnull', True), ('qualifier', ''), ('unit', ''), ('value__isnull', True)), _connector='OR'), name='statement_figure_has_a_number', violation_error_message='A figure has a number, what is counted, and how near it is meant; nothing else has them.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(('part__isnull', True), ('country__isnull', True), _connector='OR'), name='statement_part_is_of_an_actor_or_agreement', violation_error_message='A figure of a country is not told by countries: enter it of the other one.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind', 'competence'), ('oversight_mode', '')), models.Q(('kind', 'oversight'), ('power_source', ''), ('state_form', '')), models.Q(models.Q(('kind__in', ['competence', 'oversight']), _negated=True), ('level', ''), ('oversight_mode', ''), ('power_source', ''), ('state_form', '')), _connector='OR'), name='statement_codes_fit_the_kind', violation_error_message='Competence has a form of the state and a source of the power, oversight its mode; nothing else has them.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(('kind', 'figure'), models.Q(('text', ''), _negated=True), models.Q(('kind', 'competence'), models.Q(models.Q(('state_form', ''), _negated=True), models.Q(('power_source', ''), _negated=True), _connector='OR')), models.Q(('kind', 'oversight'), models.Q(('oversight_mode', ''), _negated=True)), _connector='OR'), name='statement_says_something', violation_error_message='Say what is said.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(('author', ''), _negated=True), name='statement_has_an_author', violation_error_message='Say who says so.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(('right_reading', ''), ('is_error', True), _connector='OR'), name='statement_right_reading_is_of_an_error', violation_error_message='Only an error has a right reading beside it.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('stated', ''), ('stated_earliest__isnull', True), ('stated_latest__isnull', True)), models.Q(models.Q(('stated', ''), _negated=True), models.Q(models.Q(('stated_earliest__isnull', True), ('stated_latest__isnull', False)), models.Q(('stated_earliest__isnull', False), ('stated_latest__isnull', True)), models.Q(('stated_earliest__isnull', False), ('stated_earliest__lte', models.F('stated_latest')), ('stated_latest__isnull', False)), _connector='OR')), _connector='OR'), name='statement_stated_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('since', ''), ('since_earliest__isnull', True), ('since_latest__isnull', True)), models.Q(models.Q(('since', ''), _negated=True), models.Q(models.Q(('since_earliest__isnull', True), ('since_latest__isnull', False)), models.Q(('since_earliest__isnull', False), ('since_latest__isnull', True)), models.Q(('since_earliest__isnull', False), ('since_earliest__lte', models.F('since_latest')), ('since_latest__isnull', False)), _connector='OR')), _connector='OR'), name='statement_since_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('until', ''), ('until_earliest__isnull', True), ('until_latest__isnull', True)), models.Q(models.Q(('until', ''), _negated=True), models.Q(models.Q(('until_earliest__isnull', True), ('until_latest__isnull', False)), models.Q(('until_earliest__isnull', False), ('until_latest__isnull', True)), models.Q(('until_earliest__isnull', False), ('until_earliest__lte', models.F('until_latest')), ('until_latest__isnull', False)), _connector='OR')), _connector='OR'), name='statement_until_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(('until_latest__isnull', True), ('since_earliest__isnull', True), ('until_latest__gte', models.F('since_earliest')), _connector='OR'), name='statement_until_is_after_since', violation_error_message='It cannot end before it begins.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='statement',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_statementhistory" ("actor_id", "agreement_id", "author", "country_id", "id", "is_error", "kind", "level", "other_country_id", "oversight_mode", "part_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_source", "public_id", "published_at", "qualifier", "right_reading", "since", "since_earliest", "since_latest", "source", "state_form", "stated", "stated_earliest", "stated_latest", "term", "text", "unit", "until", "until_earliest", "until_latest", "value") SELECT old_values."actor_id", old_values."agreement_id", old_values."author", old_values."country_id", old_values."id", old_values."is_error", old_values."kind", old_values."level", old_values."other_country_id", old_values."oversight_mode", old_values."part_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."position", old_values."power_source", old_values."public_id", old_values."published_at", old_values."qualifier", old_values."right_reading", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."state_form", old_values."stated", old_values."stated_earliest", old_values."stated_latest", old_values."term", old_values."text", old_values."unit", old_values."until", old_values."until_earliest", old_values."until_latest", old_values."value" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='6012edcaba9d458b497aa8ca3f44db03e9e4537e', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_275ed', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='statements_statement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='statement',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_statementhistory" ("actor_id", "agreement_id", "author", "country_id", "id", "is_error", "kind", "level", "other_country_id", "oversight_mode", "part_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_source", "public_id", "published_at", "qualifier", "right_reading", "since", "since_earliest", "since_latest", "source", "state_form", "stated", "stated_earliest", "stated_latest", "term", "text", "unit", "until", "until_earliest", "until_latest", "value") SELECT old_values."actor_id", old_values."agreement_id", old_values."author", old_values."country_id", old_values."id", old_values."is_error", old_values."kind", old_values."level", old_values."other_country_id", old_values."oversight_mode", old_values."part_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."power_source", old_values."public_id", old_values."published_at", old_values."qualifier", old_values."right_reading", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."state_form", old_values."stated", old_values."stated_earliest", old_values."stated_latest", old_values."term", old_values."text", old_values."unit", old_values."until", old_values."until_earliest", old_values."until_latest", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='404127c01ea67083e9f7be6b89d0ef6c6979f86b', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_06b4d', referencing='REFERENCING OLD TABLE AS old_values ', table='statements_statement', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='statementcitation',
            constraint=models.UniqueConstraint(fields=('statement', 'evidence'), name='statement_citation_once'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='statementcitation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_statementcitationhistory" ("evidence_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "statement_id") SELECT old_values."evidence_id", old_values."id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."statement_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='7de1b95c95f8a2cf27699cde2e587b304ab0c98e', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_6a7d8', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='statements_statementcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='statementcitation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_statementcitationhistory" ("evidence_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "statement_id") SELECT old_values."evidence_id", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."statement_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='34eb85f63f2706649773a9e846d618d3dbb70326', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_4ef32', referencing='REFERENCING OLD TABLE AS old_values ', table='statements_statementcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='statementcitationhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='c77c9bf56572bd9b83fc237af510c878d18ece9d', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_39269', table='statements_statementcitationhistory', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='statementhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='1ef971f25f2535443635333a6c3fc8a6d43c7745', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_9a123', table='statements_statementhistory', when='BEFORE')),
        ),
        composite_foreign_key(
            table="statements_category",
            columns=("framework_id", "parent_id"),
            to_table="statements_category",
            to_columns=("framework_id", "id"),
            name="category_parent_is_of_the_framework",
        ),
    ]
