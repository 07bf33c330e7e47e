"""Registers on their way in."""

import core.fields
import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ('actors', '0005_name_keys'),
        ('agreements', '0005_the_whole_life'),
        ('core', '0002_journal'),
        ('intake', '0002_add_proposals'),
        ('networks', '0002_bodies_seats_and_sections'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('sources', '0002_quotes_and_registers'),
    ]

    operations = [
        migrations.CreateModel(
            name='NameDecision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=200, verbose_name='name')),
                ('country', models.CharField(blank=True, max_length=200, verbose_name='country')),
                ('region', models.CharField(blank=True, max_length=200, verbose_name='region')),
                ('kind', models.CharField(blank=True, max_length=12, verbose_name='kind')),
                ('decided_at', models.DateTimeField(verbose_name='decided at')),
                ('actor', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='actors.actor', verbose_name='actor')),
                ('decided_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='decided by')),
                ('register', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='name_decisions', to='sources.register', verbose_name='register')),
            ],
            options={
                'verbose_name': 'decision on a name',
                'verbose_name_plural': 'decisions on names',
                'constraints': [models.UniqueConstraint(fields=('register', 'name', 'country', 'region', 'kind'), name='name_decision_once_a_name')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_namedecisionhistory" ("actor_id", "country", "decided_at", "decided_by_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "register_id") SELECT old_values."actor_id", old_values."country", old_values."decided_at", old_values."decided_by_id", old_values."id", old_values."kind", old_values."name", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."region", old_values."register_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='d7356559f6fc877d58234520fa44bc73b24f615f', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_a536d', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='intake_namedecision', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_namedecisionhistory" ("actor_id", "country", "decided_at", "decided_by_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "register_id") SELECT old_values."actor_id", old_values."country", old_values."decided_at", old_values."decided_by_id", old_values."id", old_values."kind", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."region", old_values."register_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='e14669ae91b36072a9657a2c8bd8c0cd5c58b0af', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_94845', referencing='REFERENCING OLD TABLE AS old_values ', table='intake_namedecision', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='NameDecisionHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('name', models.CharField(max_length=200, verbose_name='name')),
                ('country', models.CharField(blank=True, max_length=200, verbose_name='country')),
                ('region', models.CharField(blank=True, max_length=200, verbose_name='region')),
                ('kind', models.CharField(blank=True, max_length=12, verbose_name='kind')),
                ('decided_at', models.DateTimeField(verbose_name='decided at')),
                ('actor', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.actor', verbose_name='actor')),
                ('decided_by', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='decided by')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='intake.namedecision')),
                ('register', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.register', verbose_name='register')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='7e264341b80e61e699b9c9ccf59691e4356f7b1a', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_aea93', table='intake_namedecisionhistory', when='BEFORE'))],
            },
        ),
        migrations.CreateModel(
            name='RegisterImport',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('mapping', models.JSONField(default=dict, verbose_name='mapping')),
                ('state', models.CharField(choices=[('draft', 'being mapped'), ('checked', 'checked, nothing written'), ('running', 'being written'), ('written', 'written, waits for a second person'), ('accepted', 'accepted'), ('undone', 'undone')], default='draft', max_length=10, verbose_name='state')),
                ('counts', models.JSONField(blank=True, default=dict, verbose_name='counts')),
                ('begun_at', models.DateTimeField(verbose_name='begun at')),
                ('run_at', models.DateTimeField(blank=True, null=True, verbose_name='run at')),
                ('accepted_at', models.DateTimeField(blank=True, null=True, verbose_name='accepted at')),
                ('sampled', models.PositiveIntegerField(blank=True, null=True, verbose_name='rows of the sample')),
                ('sampled_wrong', models.PositiveIntegerField(blank=True, null=True, verbose_name='wrong ones of them')),
                ('accepted_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='accepted by')),
                ('harvest', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='imports', to='sources.harvest', verbose_name='taking of a register')),
                ('operations', models.ManyToManyField(blank=True, related_name='+', to='core.operation', verbose_name='operations')),
                ('run_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='run by')),
            ],
            options={
                'verbose_name': 'import of a register',
                'verbose_name_plural': 'imports of registers',
                'constraints': [models.CheckConstraint(condition=models.Q(('state__in', ['accepted', 'checked', 'draft', 'running', 'undone', 'written'])), name='register_import_state_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(models.Q(('accepted_at__isnull', False), ('accepted_by__isnull', False), ('sampled__isnull', False), ('sampled_wrong__isnull', False), ('sampled_wrong__lte', models.F('sampled')), ('state', 'accepted')), models.Q(models.Q(('state', 'accepted'), _negated=True), ('accepted_at__isnull', True), ('accepted_by__isnull', True), ('sampled__isnull', True), ('sampled_wrong__isnull', True)), _connector='OR'), name='register_import_accepted_with_a_sample'), models.CheckConstraint(condition=models.Q(('accepted_by__isnull', True), ('run_by__isnull', True), models.Q(('accepted_by', models.F('run_by')), _negated=True), _connector='OR'), name='register_import_accepted_by_another', violation_error_message='Whoever ran an import does not accept it: a second person does.')],
            },
        ),
        migrations.CreateModel(
            name='SavedMapping',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=100, verbose_name='name')),
                ('mapping', models.JSONField(verbose_name='mapping')),
                ('register', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='mappings', to='sources.register', verbose_name='register')),
            ],
            options={
                'verbose_name': 'mapping of a register',
                'verbose_name_plural': 'mappings of registers',
                'constraints': [models.UniqueConstraint(fields=('register', 'name'), name='saved_mapping_once_a_name', violation_error_message='This register has a mapping of that name.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_savedmappinghistory" ("id", "mapping", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "register_id") SELECT old_values."id", old_values."mapping", old_values."name", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."register_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='0b0b1f5d532505b3097bf2f23bd20eaaccba5b49', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_34d90', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='intake_savedmapping', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_savedmappinghistory" ("id", "mapping", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "register_id") SELECT old_values."id", old_values."mapping", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."register_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='04eb7424270a135934a66f649829bfe6bb595359', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_c80bd', referencing='REFERENCING OLD TABLE AS old_values ', table='intake_savedmapping', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='SavedMappingHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('name', models.CharField(max_length=100, verbose_name='name')),
                ('mapping', models.JSONField(verbose_name='mapping')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='intake.savedmapping')),
                ('register', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.register', verbose_name='register')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='7c4616976c5571de0e38f914c31603d00c90ac01', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_99e9f', table='intake_savedmappinghistory', when='BEFORE'))],
            },
        ),
        migrations.CreateModel(
            name='ImportName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=200, verbose_name='name')),
                ('country', models.CharField(blank=True, max_length=200, verbose_name='country')),
                ('region', models.CharField(blank=True, max_length=200, verbose_name='region')),
                ('kind', models.CharField(blank=True, max_length=12, verbose_name='kind')),
                ('scheme', models.CharField(blank=True, max_length=12, verbose_name='scheme')),
                ('identifier', models.CharField(blank=True, max_length=60, verbose_name='identifier')),
                ('latitude', models.FloatField(blank=True, null=True, verbose_name='latitude')),
                ('longitude', models.FloatField(blank=True, null=True, verbose_name='longitude')),
                ('times', models.PositiveIntegerField(verbose_name='rows')),
                ('state', models.CharField(choices=[('resolved', 'known'), ('ambiguous', 'can mean several'), ('unknown', 'not known'), ('left_out', 'left out')], max_length=10, verbose_name='state')),
                ('candidates', models.JSONField(blank=True, default=list, verbose_name='candidates')),
                ('actor', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='actors.actor', verbose_name='actor')),
                ('register_import', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='names', to='intake.registerimport', verbose_name='import')),
            ],
            options={
                'verbose_name': 'name in an import',
                'verbose_name_plural': 'names in imports',
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('actor__isnull', False), ('state', 'resolved')), models.Q(('actor__isnull', True), ('state__in', ['ambiguous', 'left_out', 'unknown'])), _connector='OR'), name='import_name_has_an_actor_if_resolved')],
            },
        ),
        migrations.CreateModel(
            name='ImportRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('outcome', models.CharField(blank=True, choices=[('new', 'new'), ('same', 'known already'), ('changed', 'changed'), ('merged', 'says what another row says'), ('conflicting', 'conflicting'), ('ambiguous', 'a name can mean several'), ('unknown', 'a name is not known'), ('invalid', 'refused')], max_length=12, verbose_name='outcome')),
                ('field', models.CharField(blank=True, max_length=200, verbose_name='column')),
                ('reason', models.TextField(blank=True, verbose_name='reason')),
                ('remedy', models.TextField(blank=True, verbose_name='how to mend it')),
                ('group', models.TextField(blank=True)),
                ('kind', models.CharField(blank=True, max_length=30, verbose_name='kind')),
                ('status', models.CharField(blank=True, max_length=30, verbose_name='status')),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('actors', django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), blank=True, null=True, size=None)),
                ('claim', models.BigIntegerField(blank=True, null=True)),
                ('is_sampled', models.BooleanField(default=False)),
                ('verdict', models.CharField(blank=True, choices=[('right', 'right'), ('wrong', 'wrong')], max_length=5, verbose_name='verdict')),
                ('agreement', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='agreements.agreement')),
                ('membership', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='networks.membership')),
                ('row', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.registerrow', verbose_name='row')),
                ('register_import', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='rows', to='intake.registerimport', verbose_name='import')),
            ],
            options={
                'verbose_name': 'row of an import',
                'verbose_name_plural': 'rows of imports',
                'indexes': [models.Index(models.F('register_import'), models.F('outcome'), models.F('id'), name='import_row_outcome_btree')],
                'constraints': [models.CheckConstraint(condition=models.Q(('outcome__in', ['', 'ambiguous', 'changed', 'conflicting', 'invalid', 'merged', 'new', 'same', 'unknown'])), name='import_row_outcome_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(('verdict__in', ['', 'right', 'wrong'])), name='import_row_verdict_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(models.Q(('since', ''), ('since_earliest__isnull', True), ('since_latest__isnull', True)), models.Q(models.Q(('since', ''), _negated=True), models.Q(models.Q(('since_earliest__isnull', True), ('since_latest__isnull', False)), models.Q(('since_earliest__isnull', False), ('since_latest__isnull', True)), models.Q(('since_earliest__isnull', False), ('since_earliest__lte', models.F('since_latest')), ('since_latest__isnull', False)), _connector='OR')), _connector='OR'), name='import_row_since_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.')],
            },
        ),
        migrations.CreateModel(
            name='ImportParty',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveSmallIntegerField(verbose_name='position')),
                ('name', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='parties', to='intake.importname', verbose_name='name')),
                ('import_row', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='parties', to='intake.importrow', verbose_name='row')),
            ],
            options={
                'verbose_name': 'party in a row of an import',
                'verbose_name_plural': 'parties in rows of imports',
                'constraints': [models.UniqueConstraint(fields=('import_row', 'position'), name='import_party_once_a_position')],
            },
        ),
        migrations.AddField(
            model_name='importrow',
            name='names',
            field=models.ManyToManyField(related_name='rows', through='intake.ImportParty', to='intake.importname'),
        ),
        migrations.RemoveConstraint(
            model_name='job',
            name='job_kind_is_listed',
        ),
        migrations.AlterField(
            model_name='job',
            name='kind',
            field=models.CharField(choices=[('load_gazetteer', 'load places'), ('read_document', 'read a document'), ('check_import', 'check what a register would change'), ('run_import', 'take a register in'), ('accept_import', 'make public what was taken from a register'), ('undo_import', 'undo the taking in of a register'), ('refresh_statuses', 'bring statuses up to today')], max_length=30, verbose_name='kind'),
        ),
        migrations.AddConstraint(
            model_name='job',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['accept_import', 'check_import', 'load_gazetteer', 'read_document', 'refresh_statuses', 'run_import', 'undo_import'])), name='job_kind_is_listed', violation_error_message='This value is not on the list.'),
        ),
    ]
