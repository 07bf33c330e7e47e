"""Bodies, seats, sections, statuses of members, citations of values, listings."""

import core.db
import core.fields
import core.ids
import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models
from django.db.migrations.operations import RunSQL

from core.db import composite_foreign_key

KINDS = django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('global_association', 'global association'), ('regional_association', 'regional association'), ('national_association', 'national association'), ('thematic_network', 'thematic network'), ('metropolitan_network', 'network of metropolises'), ('capital_cities_assembly', 'assembly of capital cities'), ('twin_city_association', 'association of twin cities'), ('integration_bloc_network', 'network of an integration bloc'), ('euroregion', 'euroregion'), ('project_consortium', 'project consortium'), ('campaign_or_pledge', 'campaign or pledge'), ('language_or_heritage_network', 'network of a language or a heritage')], max_length=30), help_text='One or several.', size=None, verbose_name='kinds')


class Migration(migrations.Migration):

    dependencies = [
        ('actors', '0005_name_keys'),
        ('networks', '0001_initial'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('sources', '0002_quotes_and_registers'),
    ]

    operations = [
        migrations.CreateModel(
            name='Body',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('public_id', models.CharField(default=core.ids.mint, editable=False, max_length=40, unique=True, verbose_name='public id')),
                ('kind', models.CharField(choices=[('assembly_or_congress', 'assembly or congress'), ('summit_of_heads_of_government', 'summit of heads of government'), ('world_or_general_council', 'world or general council'), ('executive_bureau_or_board', 'executive bureau or board'), ('presidency', 'presidency'), ('vice_presidency', 'vice-presidency'), ('executive_directorate', 'executive directorate'), ('executive_secretariat', 'executive secretariat'), ('permanent_technical_secretariat', 'permanent technical secretariat'), ('thematic_unit', 'thematic unit'), ('committee', 'committee'), ('commission', 'commission'), ('working_group', 'working group'), ('regional_section', 'regional section'), ('consultative_forum', 'consultative forum'), ('court_or_audit', 'court or audit'), ('fund_or_programme', 'fund or programme'), ('advisory_board', 'advisory board')], max_length=40, verbose_name='kind')),
                ('name', models.CharField(help_text='In English, else as the network calls it.', max_length=200, verbose_name='name')),
                ('name_es', models.CharField(blank=True, max_length=200, verbose_name='name in Spanish')),
                ('name_pt', models.CharField(blank=True, max_length=200, verbose_name='name in Portuguese')),
                ('name_ru', models.CharField(blank=True, max_length=200, verbose_name='name in Russian')),
                ('composition', models.TextField(blank=True, help_text='Who sits in it, and how they get there, as its rules say.', verbose_name='composition')),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('position', models.PositiveSmallIntegerField(default=0, help_text='Orders the bodies of a network: the lowest comes first.', verbose_name='position')),
                ('network', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='bodies', to='networks.network', verbose_name='network')),
                ('part_of', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.RESTRICT, related_name='parts', to='networks.body', verbose_name='part of')),
                ('replaced_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='replaced', to='networks.body', verbose_name='replaced by')),
            ],
            options={
                'verbose_name': 'body',
                'verbose_name_plural': 'bodies',
                'constraints': [models.CheckConstraint(condition=models.Q(('kind__in', ['advisory_board', 'assembly_or_congress', 'commission', 'committee', 'consultative_forum', 'court_or_audit', 'executive_bureau_or_board', 'executive_directorate', 'executive_secretariat', 'fund_or_programme', 'permanent_technical_secretariat', 'presidency', 'regional_section', 'summit_of_heads_of_government', 'thematic_unit', 'vice_presidency', 'working_group', 'world_or_general_council'])), name='body_kind_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(('name', ''), _negated=True), name='body_has_a_name', violation_error_message='A body has a name.'), models.CheckConstraint(condition=models.Q(('part_of__isnull', True), models.Q(('part_of', models.F('id')), _negated=True), _connector='OR'), name='body_is_not_part_of_itself', violation_error_message='A body is not part of itself.'), models.CheckConstraint(condition=models.Q(('replaced_by__isnull', True), models.Q(('replaced_by', models.F('id')), _negated=True), _connector='OR'), name='body_is_not_replaced_by_itself', violation_error_message='A body does not replace itself.'), models.CheckConstraint(condition=models.Q(models.Q(('since', ''), ('since_earliest__isnull', True), ('since_latest__isnull', True)), models.Q(models.Q(('since', ''), _negated=True), models.Q(models.Q(('since_earliest__isnull', True), ('since_latest__isnull', False)), models.Q(('since_earliest__isnull', False), ('since_latest__isnull', True)), models.Q(('since_earliest__isnull', False), ('since_earliest__lte', models.F('since_latest')), ('since_latest__isnull', False)), _connector='OR')), _connector='OR'), name='body_since_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'), models.CheckConstraint(condition=models.Q(models.Q(('until', ''), ('until_earliest__isnull', True), ('until_latest__isnull', True)), models.Q(models.Q(('until', ''), _negated=True), models.Q(models.Q(('until_earliest__isnull', True), ('until_latest__isnull', False)), models.Q(('until_earliest__isnull', False), ('until_latest__isnull', True)), models.Q(('until_earliest__isnull', False), ('until_earliest__lte', models.F('until_latest')), ('until_latest__isnull', False)), _connector='OR')), _connector='OR'), name='body_until_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'), models.CheckConstraint(condition=models.Q(('until_latest__isnull', True), ('since_earliest__isnull', True), ('until_latest__gte', models.F('since_earliest')), _connector='OR'), name='body_until_is_after_since', violation_error_message='It cannot end before it begins.'), models.UniqueConstraint(fields=('network', 'name', 'since'), name='body_once_a_start', violation_error_message='This body is already entered with that start.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_bodyhistory" ("composition", "id", "kind", "name", "name_es", "name_pt", "name_ru", "network_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "replaced_by_id", "since", "since_earliest", "since_latest", "until", "until_earliest", "until_latest") SELECT old_values."composition", old_values."id", old_values."kind", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."part_of_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."position", old_values."public_id", old_values."replaced_by_id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='c44f863f8fd3f41b4a87cef7384b0e5b5ed944ca', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_16bea', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_body', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_bodyhistory" ("composition", "id", "kind", "name", "name_es", "name_pt", "name_ru", "network_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "replaced_by_id", "since", "since_earliest", "since_latest", "until", "until_earliest", "until_latest") SELECT old_values."composition", old_values."id", old_values."kind", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."part_of_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."replaced_by_id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a77b0a9eed103df6e509e5b13576f435074ca017', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_d2278', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_body', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='BodyCitation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('body', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='citations', to='networks.body', verbose_name='body')),
                ('evidence', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.evidence', verbose_name='evidence')),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
            ],
            options={
                'verbose_name': 'citation',
                'verbose_name_plural': 'citations',
                'abstract': False,
                'constraints': [models.UniqueConstraint(fields=('body', 'field', 'evidence'), name='body_citation_once', violation_error_message='This passage is already cited for that.'), models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('body', 'field'), name='body_citation_one_preferred', violation_error_message='Of one value one source is preferred.'), models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='body_citation_stance_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='body_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'), models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='body_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_bodycitationhistory" ("body_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."body_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='82dd6f53b46df861034e87ec0dd1f3b3c597151f', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_22708', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_bodycitation', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_bodycitationhistory" ("body_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."body_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='c6de3a44d33115cd00a724f4991bcd66e4a32d7d', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_61237', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_bodycitation', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='BodyCitationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('body', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.body', verbose_name='body')),
                ('evidence', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.evidence', verbose_name='evidence')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.bodycitation')),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='6293047ea9aca40401756b30b67b7d977f966955', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_cb230', table='networks_bodycitationhistory', when='BEFORE'))],
            },
        ),
        migrations.CreateModel(
            name='BodyHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('public_id', models.CharField(default=core.ids.mint, editable=False, max_length=40, verbose_name='public id')),
                ('kind', models.CharField(choices=[('assembly_or_congress', 'assembly or congress'), ('summit_of_heads_of_government', 'summit of heads of government'), ('world_or_general_council', 'world or general council'), ('executive_bureau_or_board', 'executive bureau or board'), ('presidency', 'presidency'), ('vice_presidency', 'vice-presidency'), ('executive_directorate', 'executive directorate'), ('executive_secretariat', 'executive secretariat'), ('permanent_technical_secretariat', 'permanent technical secretariat'), ('thematic_unit', 'thematic unit'), ('committee', 'committee'), ('commission', 'commission'), ('working_group', 'working group'), ('regional_section', 'regional section'), ('consultative_forum', 'consultative forum'), ('court_or_audit', 'court or audit'), ('fund_or_programme', 'fund or programme'), ('advisory_board', 'advisory board')], max_length=40, verbose_name='kind')),
                ('name', models.CharField(help_text='In English, else as the network calls it.', max_length=200, verbose_name='name')),
                ('name_es', models.CharField(blank=True, max_length=200, verbose_name='name in Spanish')),
                ('name_pt', models.CharField(blank=True, max_length=200, verbose_name='name in Portuguese')),
                ('name_ru', models.CharField(blank=True, max_length=200, verbose_name='name in Russian')),
                ('composition', models.TextField(blank=True, help_text='Who sits in it, and how they get there, as its rules say.', verbose_name='composition')),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('position', models.PositiveSmallIntegerField(default=0, help_text='Orders the bodies of a network: the lowest comes first.', verbose_name='position')),
                ('network', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.network', verbose_name='network')),
                ('part_of', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.body', verbose_name='part of')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.body')),
                ('replaced_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.body', verbose_name='replaced by')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='1fc113a5484a02ee7044443f1bd1223b8e3156fe', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_be33d', table='networks_bodyhistory', when='BEFORE'))],
            },
        ),
        migrations.CreateModel(
            name='MembershipCitation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('evidence', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.evidence', verbose_name='evidence')),
                ('membership', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='citations', to='networks.membership', verbose_name='membership')),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
            ],
            options={
                'verbose_name': 'citation',
                'verbose_name_plural': 'citations',
                'abstract': False,
                'constraints': [models.UniqueConstraint(fields=('membership', 'field', 'evidence'), name='membership_citation_once', violation_error_message='This passage is already cited for that.'), models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('membership', 'field'), name='membership_citation_one_preferred', violation_error_message='Of one value one source is preferred.'), models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='membership_citation_stance_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='membership_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'), models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='membership_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershipcitationhistory" ("evidence_id", "field", "id", "is_preferred", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."membership_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='43a6f409cebf54e690bf818f4a2f18d43172cbff', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_bc0f7', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_membershipcitation', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershipcitationhistory" ("evidence_id", "field", "id", "is_preferred", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."membership_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a26f7f09333dc008d8bfffa46e79062bde062aec', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_4630e', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_membershipcitation', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='MembershipCitationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('evidence', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.evidence', verbose_name='evidence')),
                ('membership', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.membership', verbose_name='membership')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.membershipcitation')),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='1fdb22a428e983e318d9068d70e190d28ff8d194', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_9b087', table='networks_membershipcitationhistory', when='BEFORE'))],
            },
        ),
        migrations.CreateModel(
            name='MembershipStatusSpell',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('status', models.CharField(choices=[('applied', 'applied'), ('admitted', 'admitted'), ('active', 'active'), ('in_arrears', 'in arrears'), ('suspended', 'suspended'), ('withdrawn', 'withdrawn'), ('expelled', 'expelled'), ('lapsed', 'lapsed'), ('city_ceased', 'city ceased to be')], max_length=20, verbose_name='status')),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('membership', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='statuses', to='networks.membership', verbose_name='membership')),
            ],
            options={
                'verbose_name': 'status of a membership',
                'verbose_name_plural': 'statuses of a membership',
                'constraints': [models.CheckConstraint(condition=models.Q(('status__in', ['active', 'admitted', 'applied', 'city_ceased', 'expelled', 'in_arrears', 'lapsed', 'suspended', 'withdrawn'])), name='membership_status_spell_status_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(models.Q(('since', ''), ('since_earliest__isnull', True), ('since_latest__isnull', True)), models.Q(models.Q(('since', ''), _negated=True), models.Q(models.Q(('since_earliest__isnull', True), ('since_latest__isnull', False)), models.Q(('since_earliest__isnull', False), ('since_latest__isnull', True)), models.Q(('since_earliest__isnull', False), ('since_earliest__lte', models.F('since_latest')), ('since_latest__isnull', False)), _connector='OR')), _connector='OR'), name='membership_status_spell_since_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'), models.CheckConstraint(condition=models.Q(models.Q(('until', ''), ('until_earliest__isnull', True), ('until_latest__isnull', True)), models.Q(models.Q(('until', ''), _negated=True), models.Q(models.Q(('until_earliest__isnull', True), ('until_latest__isnull', False)), models.Q(('until_earliest__isnull', False), ('until_latest__isnull', True)), models.Q(('until_earliest__isnull', False), ('until_earliest__lte', models.F('until_latest')), ('until_latest__isnull', False)), _connector='OR')), _connector='OR'), name='membership_status_spell_until_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'), models.CheckConstraint(condition=models.Q(('until_latest__isnull', True), ('since_earliest__isnull', True), ('until_latest__gte', models.F('since_earliest')), _connector='OR'), name='membership_status_spell_until_is_after_since', violation_error_message='It cannot end before it begins.'), models.UniqueConstraint(fields=('membership', 'status', 'since'), name='membership_status_spell_once_a_start', violation_error_message='This status is already entered with that start.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('membership', '='), (core.db.CertainSpell(end='until', start='since'), '&&')], name='membership_status_spell_no_certain_overlap', violation_error_message='The membership certainly stands otherwise in that time: enter when the earlier status ended.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershipstatusspellhistory" ("id", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "status", "until", "until_earliest", "until_latest") SELECT old_values."id", old_values."membership_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."status", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='f5b3369c4eb5242920a7d0f0c9ed0a00e9c4904b', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_a70b3', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_membershipstatusspell', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershipstatusspellhistory" ("id", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "status", "until", "until_earliest", "until_latest") SELECT old_values."id", old_values."membership_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."status", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='c1d9811f472354276626a2576019087f0580d6a9', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_48da6', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_membershipstatusspell', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='MembershipStatusSpellHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('status', models.CharField(choices=[('applied', 'applied'), ('admitted', 'admitted'), ('active', 'active'), ('in_arrears', 'in arrears'), ('suspended', 'suspended'), ('withdrawn', 'withdrawn'), ('expelled', 'expelled'), ('lapsed', 'lapsed'), ('city_ceased', 'city ceased to be')], max_length=20, verbose_name='status')),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('membership', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.membership', verbose_name='membership')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.membershipstatusspell')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='a13e3ff5c195b7b45754aaf0683e08d1690a577b', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_03c30', table='networks_membershipstatusspellhistory', when='BEFORE'))],
            },
        ),
        migrations.CreateModel(
            name='Seat',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('office', models.CharField(choices=[('president', 'president'), ('co_president', 'co-president'), ('vice_president', 'vice-president'), ('executive_secretary', 'executive secretary'), ('secretary_general', 'secretary general'), ('treasurer', 'treasurer'), ('coordinator', 'coordinator'), ('sub_coordinator', 'sub-coordinator'), ('board_member', 'member'), ('delegate', 'delegate'), ('host_city', 'host city')], max_length=24, verbose_name='office')),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('position', models.PositiveSmallIntegerField(default=0, help_text='Orders the seats of a body: the lowest comes first.', verbose_name='position')),
                ('actor', models.ForeignKey(blank=True, help_text='The city, region or organisation.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='seats', to='actors.actor', verbose_name='held by')),
                ('body', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='seats', to='networks.body', verbose_name='body')),
                ('person', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='seats', to='actors.person', verbose_name='person')),
            ],
            options={
                'verbose_name': 'seat',
                'verbose_name_plural': 'seats',
                'constraints': [models.CheckConstraint(condition=models.Q(('office__in', ['board_member', 'co_president', 'coordinator', 'delegate', 'executive_secretary', 'host_city', 'president', 'secretary_general', 'sub_coordinator', 'treasurer', 'vice_president'])), name='seat_office_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(('actor__isnull', False), ('person__isnull', False), _connector='OR'), name='seat_is_held_by_somebody', violation_error_message='Say who holds it: an actor, a person, or both.'), models.CheckConstraint(condition=models.Q(models.Q(('since', ''), ('since_earliest__isnull', True), ('since_latest__isnull', True)), models.Q(models.Q(('since', ''), _negated=True), models.Q(models.Q(('since_earliest__isnull', True), ('since_latest__isnull', False)), models.Q(('since_earliest__isnull', False), ('since_latest__isnull', True)), models.Q(('since_earliest__isnull', False), ('since_earliest__lte', models.F('since_latest')), ('since_latest__isnull', False)), _connector='OR')), _connector='OR'), name='seat_since_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'), models.CheckConstraint(condition=models.Q(models.Q(('until', ''), ('until_earliest__isnull', True), ('until_latest__isnull', True)), models.Q(models.Q(('until', ''), _negated=True), models.Q(models.Q(('until_earliest__isnull', True), ('until_latest__isnull', False)), models.Q(('until_earliest__isnull', False), ('until_latest__isnull', True)), models.Q(('until_earliest__isnull', False), ('until_earliest__lte', models.F('until_latest')), ('until_latest__isnull', False)), _connector='OR')), _connector='OR'), name='seat_until_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'), models.CheckConstraint(condition=models.Q(('until_latest__isnull', True), ('since_earliest__isnull', True), ('until_latest__gte', models.F('since_earliest')), _connector='OR'), name='seat_until_is_after_since', violation_error_message='It cannot end before it begins.'), core.db.OnceWithNulls(fields=('body', 'office', 'actor', 'person', 'since'), name='seat_once_a_start', nulls_distinct=False, violation_error_message='This seat is already entered with that start.'), django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('person__isnull', True)), expressions=[('body', '='), ('office', '='), ('actor', '='), (core.db.CertainSpell(end='until', start='since'), '&&')], name='seat_of_an_actor_no_certain_overlap', violation_error_message='It certainly holds that office in that time already.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('body', '='), ('office', '='), ('person', '='), (core.db.CertainSpell(end='until', start='since'), '&&')], name='seat_of_a_person_no_certain_overlap', violation_error_message='This person certainly holds that office in that time already.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_seathistory" ("actor_id", "body_id", "id", "office", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "since", "since_earliest", "since_latest", "until", "until_earliest", "until_latest") SELECT old_values."actor_id", old_values."body_id", old_values."id", old_values."office", old_values."person_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."position", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='44efbd1dd4f2fdecaed5e0c03271e2c9c0bbda72', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_6d105', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_seat', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_seathistory" ("actor_id", "body_id", "id", "office", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "since", "since_earliest", "since_latest", "until", "until_earliest", "until_latest") SELECT old_values."actor_id", old_values."body_id", old_values."id", old_values."office", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='2ddb16f30798e572ca9d84982944d9f66e497b5d', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_a77e8', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_seat', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='SeatCitation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('evidence', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.evidence', verbose_name='evidence')),
                ('seat', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='citations', to='networks.seat', verbose_name='seat')),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
            ],
            options={
                'verbose_name': 'citation',
                'verbose_name_plural': 'citations',
                'abstract': False,
                'constraints': [models.UniqueConstraint(fields=('seat', 'field', 'evidence'), name='seat_citation_once', violation_error_message='This passage is already cited for that.'), models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('seat', 'field'), name='seat_citation_one_preferred', violation_error_message='Of one value one source is preferred.'), models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='seat_citation_stance_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='seat_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'), models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='seat_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_seatcitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "seat_id", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says", old_values."seat_id", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='085bd138af3d4f6a7fb89e826d5ff128af134d2e', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_b328c', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_seatcitation', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_seatcitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "seat_id", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says", old_values."seat_id", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='1d3452f15885879f5dc33c677ce1260ab4eb3118', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_1b3b0', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_seatcitation', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='SeatCitationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('evidence', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.evidence', verbose_name='evidence')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.seatcitation')),
                ('seat', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.seat', verbose_name='seat')),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='2ad8a32975e85d9abffd68a19f73dc3fe198f9eb', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_1b378', table='networks_seatcitationhistory', when='BEFORE'))],
            },
        ),
        migrations.CreateModel(
            name='SeatHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('office', models.CharField(choices=[('president', 'president'), ('co_president', 'co-president'), ('vice_president', 'vice-president'), ('executive_secretary', 'executive secretary'), ('secretary_general', 'secretary general'), ('treasurer', 'treasurer'), ('coordinator', 'coordinator'), ('sub_coordinator', 'sub-coordinator'), ('board_member', 'member'), ('delegate', 'delegate'), ('host_city', 'host city')], max_length=24, verbose_name='office')),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('position', models.PositiveSmallIntegerField(default=0, help_text='Orders the seats of a body: the lowest comes first.', verbose_name='position')),
                ('actor', models.ForeignKey(blank=True, db_constraint=False, help_text='The city, region or organisation.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.actor', verbose_name='held by')),
                ('body', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.body', verbose_name='body')),
                ('person', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.person', verbose_name='person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.seat')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='2a16aa105f070805a1fbe43e76e9f3cb42d0cbfb', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_81c95', table='networks_seathistory', when='BEFORE'))],
            },
        ),
        migrations.CreateModel(
            name='Section',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('source', models.CharField(blank=True, help_text='Where it stands.', max_length=500, verbose_name='source')),
                ('network', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='parents', to='networks.network', verbose_name='section')),
                ('parent', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='sections', to='networks.network', verbose_name='section of')),
            ],
            options={
                'verbose_name': 'section',
                'verbose_name_plural': 'sections',
                'constraints': [models.CheckConstraint(condition=models.Q(('network', models.F('parent')), _negated=True), name='section_is_not_of_itself', violation_error_message='A network is not a section of itself.'), models.CheckConstraint(condition=models.Q(models.Q(('since', ''), ('since_earliest__isnull', True), ('since_latest__isnull', True)), models.Q(models.Q(('since', ''), _negated=True), models.Q(models.Q(('since_earliest__isnull', True), ('since_latest__isnull', False)), models.Q(('since_earliest__isnull', False), ('since_latest__isnull', True)), models.Q(('since_earliest__isnull', False), ('since_earliest__lte', models.F('since_latest')), ('since_latest__isnull', False)), _connector='OR')), _connector='OR'), name='section_since_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'), models.CheckConstraint(condition=models.Q(models.Q(('until', ''), ('until_earliest__isnull', True), ('until_latest__isnull', True)), models.Q(models.Q(('until', ''), _negated=True), models.Q(models.Q(('until_earliest__isnull', True), ('until_latest__isnull', False)), models.Q(('until_earliest__isnull', False), ('until_latest__isnull', True)), models.Q(('until_earliest__isnull', False), ('until_earliest__lte', models.F('until_latest')), ('until_latest__isnull', False)), _connector='OR')), _connector='OR'), name='section_until_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'), models.CheckConstraint(condition=models.Q(('until_latest__isnull', True), ('since_earliest__isnull', True), ('until_latest__gte', models.F('since_earliest')), _connector='OR'), name='section_until_is_after_since', violation_error_message='It cannot end before it begins.'), models.UniqueConstraint(fields=('network', 'parent', 'since'), name='section_once_a_start', violation_error_message='This section is already entered with that start.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('network', '='), ('parent', '='), (core.db.CertainSpell(end='until', start='since'), '&&')], name='section_no_certain_overlap', violation_error_message='It certainly is a section of that network in that time already.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_sectionhistory" ("id", "network_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "source", "until", "until_earliest", "until_latest") SELECT old_values."id", old_values."network_id", old_values."parent_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='e14a1c42bdc80d8b10ebd1c184c8a6614b239e3b', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_69118', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_section', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_sectionhistory" ("id", "network_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "source", "until", "until_earliest", "until_latest") SELECT old_values."id", old_values."network_id", old_values."parent_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='59b5d638a55db7337cb368f9ffe39c51c56d79d5', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_d12d4', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_section', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='SectionHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('until', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='until')),
                ('until_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('until_latest', models.DateField(blank=True, editable=False, null=True)),
                ('source', models.CharField(blank=True, help_text='Where it stands.', max_length=500, verbose_name='source')),
                ('network', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.network', verbose_name='section')),
                ('parent', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.network', verbose_name='section of')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.section')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='dc975f05fdff2f0903422eaa605c67a39459efa8', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_baa3f', table='networks_sectionhistory', when='BEFORE'))],
            },
        ),
        migrations.CreateModel(
            name='MembershipListing',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('is_withheld', models.BooleanField(db_default=False, default=False, help_text='Taken from the register, and not accepted by a second person yet: readers do not see it.', verbose_name='withheld')),
                ('category', models.CharField(blank=True, choices=[('full', 'full member'), ('founding', 'founding member'), ('local_government_member', 'local government member'), ('sub_regional_section', 'sub-regional section'), ('international_organisation', 'international organisation'), ('associate', 'associate member'), ('collaborating', 'collaborating member'), ('observer', 'observer'), ('honorary', 'honorary member'), ('corporate_partner', 'corporate partner'), ('candidate', 'candidate')], help_text='As the row states it, if it does.', max_length=30, verbose_name='category')),
                ('membership', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='listings', to='networks.membership', verbose_name='membership')),
                ('row', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.registerrow', verbose_name='row')),
            ],
            options={
                'verbose_name': 'listing',
                'verbose_name_plural': 'listings',
                'abstract': False,
                'constraints': [models.UniqueConstraint(fields=('membership', 'row'), name='membership_listing_once_a_row'), models.CheckConstraint(condition=models.Q(('category__in', ['', 'associate', 'candidate', 'collaborating', 'corporate_partner', 'founding', 'full', 'honorary', 'international_organisation', 'local_government_member', 'observer', 'sub_regional_section'])), name='membership_listing_category_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(models.Q(('since', ''), ('since_earliest__isnull', True), ('since_latest__isnull', True)), models.Q(models.Q(('since', ''), _negated=True), models.Q(models.Q(('since_earliest__isnull', True), ('since_latest__isnull', False)), models.Q(('since_earliest__isnull', False), ('since_latest__isnull', True)), models.Q(('since_earliest__isnull', False), ('since_earliest__lte', models.F('since_latest')), ('since_latest__isnull', False)), _connector='OR')), _connector='OR'), name='membership_listing_since_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershiplistinghistory" ("category", "id", "is_withheld", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "row_id", "since", "since_earliest", "since_latest") SELECT old_values."category", old_values."id", old_values."is_withheld", old_values."membership_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."row_id", old_values."since", old_values."since_earliest", old_values."since_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='303f6bf586f40a98603678fdbcfc2b1dc15dee14', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_34ab9', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_membershiplisting', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershiplistinghistory" ("category", "id", "is_withheld", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "row_id", "since", "since_earliest", "since_latest") SELECT old_values."category", old_values."id", old_values."is_withheld", old_values."membership_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."row_id", old_values."since", old_values."since_earliest", old_values."since_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='08ff9c921c87364351e1f65b67d608d990e664b0', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_483a5', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_membershiplisting', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='MembershipListingHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('is_withheld', models.BooleanField(db_default=False, default=False, help_text='Taken from the register, and not accepted by a second person yet: readers do not see it.', verbose_name='withheld')),
                ('category', models.CharField(blank=True, choices=[('full', 'full member'), ('founding', 'founding member'), ('local_government_member', 'local government member'), ('sub_regional_section', 'sub-regional section'), ('international_organisation', 'international organisation'), ('associate', 'associate member'), ('collaborating', 'collaborating member'), ('observer', 'observer'), ('honorary', 'honorary member'), ('corporate_partner', 'corporate partner'), ('candidate', 'candidate')], help_text='As the row states it, if it does.', max_length=30, verbose_name='category')),
                ('membership', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.membership', verbose_name='membership')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.membershiplisting')),
                ('row', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.registerrow', verbose_name='row')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='956732823b25b58eb6408bd4af2956d36b8b3098', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_d2f83', table='networks_membershiplistinghistory', when='BEFORE'))],
            },
        ),
        migrations.AddConstraint(
            model_name='body',
            constraint=models.UniqueConstraint(fields=('id', 'network'), name='body_id_and_network'),
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='membership',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='membership',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='network',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='network',
            name='delete_delete',
        ),
        migrations.RemoveConstraint(
            model_name='network',
            name='network_kind_is_listed',
        ),
        RunSQL(
            sql=";".join(
                f"alter table {table} alter column kind type varchar(30)[] using array[kind]::varchar(30)[];"
                f"alter table {table} rename column kind to kinds"
                for table in ("networks_network", "networks_networkhistory")
            ),
            reverse_sql=";".join(
                f"alter table {table} rename column kinds to kind;"
                f"alter table {table} alter column kind type varchar(30) using kind[1]"
                for table in ("networks_network", "networks_networkhistory")
            ),
            state_operations=[
                operation
                for model in ("network", "networkhistory")
                for operation in (
                    migrations.RenameField(model_name=model, old_name="kind", new_name="kinds"),
                    migrations.AlterField(model_name=model, name="kinds", field=KINDS),
                )
            ],
        ),
        migrations.AddField(
            model_name='membership',
            name='admission',
            field=models.CharField(blank=True, choices=[('assembly_decision', 'by decision of the assembly'), ('board_decision', 'by decision of the board'), ('payment_based', 'by paying the fee')], db_default='', default='', max_length=20, verbose_name='admitted'),
        ),
        migrations.AddField(
            model_name='membership',
            name='country',
            field=models.ForeignKey(blank=True, help_text='Only where the country itself is the member, not a city of it.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='memberships', to='actors.country', verbose_name='country as a member'),
        ),
        migrations.AddField(
            model_name='membershiphistory',
            name='admission',
            field=models.CharField(blank=True, choices=[('assembly_decision', 'by decision of the assembly'), ('board_decision', 'by decision of the board'), ('payment_based', 'by paying the fee')], db_default='', default='', max_length=20, verbose_name='admitted'),
        ),
        migrations.AddField(
            model_name='membershiphistory',
            name='country',
            field=models.ForeignKey(blank=True, db_constraint=False, help_text='Only where the country itself is the member, not a city of it.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.country', verbose_name='country as a member'),
        ),
        migrations.AddField(
            model_name='network',
            name='aims',
            field=models.TextField(blank=True, db_default='', default='', help_text='Shown to readers.', verbose_name='aims'),
        ),
        migrations.AddField(
            model_name='network',
            name='founding_act',
            field=models.CharField(blank=True, db_default='', default='', help_text='Its title.', max_length=300, verbose_name='founding act'),
        ),
        migrations.AddField(
            model_name='network',
            name='founding_act_url',
            field=models.URLField(blank=True, db_default='', default='', verbose_name='address of the founding act'),
        ),
        migrations.AddField(
            model_name='networkhistory',
            name='aims',
            field=models.TextField(blank=True, db_default='', default='', help_text='Shown to readers.', verbose_name='aims'),
        ),
        migrations.AddField(
            model_name='networkhistory',
            name='founding_act',
            field=models.CharField(blank=True, db_default='', default='', help_text='Its title.', max_length=300, verbose_name='founding act'),
        ),
        migrations.AddField(
            model_name='networkhistory',
            name='founding_act_url',
            field=models.URLField(blank=True, db_default='', default='', verbose_name='address of the founding act'),
        ),
        migrations.AlterField(
            model_name='membership',
            name='actor',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='memberships', to='actors.actor', verbose_name='member'),
        ),
        migrations.AlterField(
            model_name='membershiphistory',
            name='actor',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.actor', verbose_name='member'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='network',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkhistory" ("actor_id", "actor_kind", "aims", "founded", "founded_earliest", "founded_latest", "founding_act", "founding_act_url", "kinds", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seat_id", "website") SELECT old_values."actor_id", old_values."actor_kind", old_values."aims", old_values."founded", old_values."founded_earliest", old_values."founded_latest", old_values."founding_act", old_values."founding_act_url", old_values."kinds", _pgh_attached_context.value, NOW(), \'update\', old_values."actor_id", old_values."seat_id", old_values."website" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."actor_id") = (new_values."actor_id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='fd78dbd96348bdad11c7421aef5fb0b547ae9421', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_d086d', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_network', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='network',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkhistory" ("actor_id", "actor_kind", "aims", "founded", "founded_earliest", "founded_latest", "founding_act", "founding_act_url", "kinds", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seat_id", "website") SELECT old_values."actor_id", old_values."actor_kind", old_values."aims", old_values."founded", old_values."founded_earliest", old_values."founded_latest", old_values."founding_act", old_values."founding_act_url", old_values."kinds", _pgh_attached_context.value, NOW(), \'delete\', old_values."actor_id", old_values."seat_id", old_values."website" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='4e215e4a269d46c48c28c39b65c851032cf7acfa', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_a2393', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_network', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='membership',
            constraint=models.CheckConstraint(condition=models.Q(('admission__in', ['', 'assembly_decision', 'board_decision', 'payment_based'])), name='membership_admission_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='membership',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('actor__isnull', False), ('country__isnull', True)), models.Q(('actor__isnull', True), ('country__isnull', False)), _connector='OR'), name='membership_of_an_actor_or_a_country', violation_error_message='The member is an actor or a country: choose one of the two.'),
        ),
        migrations.AddConstraint(
            model_name='membership',
            constraint=models.UniqueConstraint(fields=('network', 'country', 'joined'), name='membership_of_a_country_once_a_start', violation_error_message='This membership is already entered.'),
        ),
        migrations.AddConstraint(
            model_name='membership',
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('network', '='), ('country', '='), (core.db.CertainSpell(end='left', start='joined'), '&&')], name='membership_of_a_country_no_certain_overlap', violation_error_message='This country certainly is a member in that time already: enter when the earlier membership ended.'),
        ),
        migrations.AddConstraint(
            model_name='network',
            constraint=models.CheckConstraint(condition=models.Q(('kinds__contained_by', ['campaign_or_pledge', 'capital_cities_assembly', 'euroregion', 'global_association', 'integration_bloc_network', 'language_or_heritage_network', 'metropolitan_network', 'national_association', 'project_consortium', 'regional_association', 'thematic_network', 'twin_city_association']), ('kinds__len__gt', 0)), name='network_kinds_are_listed', violation_error_message='Choose at least one kind from the list.'),
        ),
        migrations.AddConstraint(
            model_name='network',
            constraint=models.CheckConstraint(condition=models.Q(('founding_act_url', ''), models.Q(('founding_act', ''), _negated=True), _connector='OR'), name='network_founding_act_has_a_title', violation_error_message='Give the title of the founding act too.'),
        ),
        composite_foreign_key(
            table="networks_body",
            columns=("part_of_id", "network_id"),
            to_table="networks_body",
            to_columns=("id", "network_id"),
            name="body_is_part_of_one_of_its_network",
        ),
        composite_foreign_key(
            table="networks_body",
            columns=("replaced_by_id", "network_id"),
            to_table="networks_body",
            to_columns=("id", "network_id"),
            name="body_is_replaced_by_one_of_its_network",
        ),
        migrations.AddField(
            model_name='membership',
            name='is_withheld',
            field=models.BooleanField(db_default=False, default=False, editable=False, help_text='Taken from a register, and not accepted by a second person yet: readers do not see it.', verbose_name='withheld'),
        ),
        migrations.AddField(
            model_name='membershiphistory',
            name='is_withheld',
            field=models.BooleanField(db_default=False, default=False, editable=False, help_text='Taken from a register, and not accepted by a second person yet: readers do not see it.', verbose_name='withheld'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='membership',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershiphistory" ("actor_id", "admission", "category", "country_id", "id", "is_withheld", "joined", "joined_earliest", "joined_latest", "left", "left_earliest", "left_latest", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."actor_id", old_values."admission", old_values."category", old_values."country_id", old_values."id", old_values."is_withheld", old_values."joined", old_values."joined_earliest", old_values."joined_latest", old_values."left", old_values."left_earliest", old_values."left_latest", old_values."network_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='1a16a408a429d8376c89e8b5390efd8abdf92ecf', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_b347c', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_membership', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='membership',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershiphistory" ("actor_id", "admission", "category", "country_id", "id", "is_withheld", "joined", "joined_earliest", "joined_latest", "left", "left_earliest", "left_latest", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."actor_id", old_values."admission", old_values."category", old_values."country_id", old_values."id", old_values."is_withheld", old_values."joined", old_values."joined_earliest", old_values."joined_latest", old_values."left", old_values."left_earliest", old_values."left_latest", old_values."network_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='d19c2832da4fc18d7a7708d4f2cb409a369762de', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_af4ac', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_membership', when='AFTER')),
        ),
    ]
