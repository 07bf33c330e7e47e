"""What registers say otherwise of records that are there."""

import core.db
import django.db.models.deletion
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ('agreements', '0005_the_whole_life'),
        ('core', '0002_journal'),
        ('intake', '0004_second_files_and_takings'),
        ('networks', '0002_bodies_seats_and_sections'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('sources', '0002_quotes_and_registers'),
    ]

    operations = [
        migrations.CreateModel(
            name='RegisterProposal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('about', models.CharField(choices=[('ended', 'not listed any more'), ('kind', 'kind of the tie'), ('start', 'beginning'), ('category', 'category of the member')], max_length=10, verbose_name='what differs')),
                ('ours', models.CharField(blank=True, max_length=60, verbose_name='recorded')),
                ('says', models.CharField(max_length=60, verbose_name='the register says')),
                ('proposed_at', models.DateTimeField(verbose_name='proposed at')),
                ('state', models.CharField(choices=[('new', 'waits'), ('taken', 'taken over'), ('kept', 'left as it was')], default='new', max_length=6, verbose_name='state')),
                ('decided_at', models.DateTimeField(null=True, verbose_name='decided at')),
                ('agreement', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='agreements.agreement', verbose_name='agreement')),
                ('decided_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='decided by')),
                ('membership', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='networks.membership', verbose_name='membership')),
                ('operation', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='core.operation', verbose_name='operation')),
                ('register', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='sources.register', verbose_name='register')),
                ('register_import', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='proposals', to='intake.registerimport', verbose_name='import')),
                ('row', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.registerrow', verbose_name='row')),
            ],
            options={
                'verbose_name': 'proposal of a register',
                'verbose_name_plural': 'proposals of registers',
                'indexes': [models.Index(models.F('state'), models.F('id'), name='register_proposal_state_btree')],
                'constraints': [core.db.OnceWithNulls(fields=('register', 'about', 'says', 'agreement', 'membership'), name='register_proposal_once_a_claim', nulls_distinct=False), models.CheckConstraint(condition=models.Q(models.Q(('agreement__isnull', False), ('membership__isnull', True)), models.Q(('agreement__isnull', True), ('membership__isnull', False)), _connector='OR'), name='register_proposal_of_a_tie_or_a_membership'), models.CheckConstraint(condition=models.Q(('about__in', ['category', 'ended', 'kind', 'start'])), name='register_proposal_about_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(('state__in', ['kept', 'new', 'taken'])), name='register_proposal_state_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(('says', ''), _negated=True), name='register_proposal_says_something'), models.CheckConstraint(condition=models.Q(models.Q(('decided_at__isnull', True), ('decided_by__isnull', True), ('state', 'new')), models.Q(models.Q(('state', 'new'), _negated=True), ('decided_at__isnull', False), ('decided_by__isnull', False)), _connector='OR'), name='register_proposal_decided_by_a_person_at_a_time')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_registerproposalhistory" ("about", "agreement_id", "decided_at", "decided_by_id", "id", "membership_id", "operation_id", "ours", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "register_id", "register_import_id", "row_id", "says", "state") SELECT old_values."about", old_values."agreement_id", old_values."decided_at", old_values."decided_by_id", old_values."id", old_values."membership_id", old_values."operation_id", old_values."ours", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."proposed_at", old_values."register_id", old_values."register_import_id", old_values."row_id", old_values."says", old_values."state" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='43d1df5e5edbb7c376129f802447b814bcbfb5f4', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_d74c1', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='intake_registerproposal', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_registerproposalhistory" ("about", "agreement_id", "decided_at", "decided_by_id", "id", "membership_id", "operation_id", "ours", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "register_id", "register_import_id", "row_id", "says", "state") SELECT old_values."about", old_values."agreement_id", old_values."decided_at", old_values."decided_by_id", old_values."id", old_values."membership_id", old_values."operation_id", old_values."ours", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proposed_at", old_values."register_id", old_values."register_import_id", old_values."row_id", old_values."says", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='9bba2bbdc57a0a48f508474123eb128bbf7b4f80', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_abc2c', referencing='REFERENCING OLD TABLE AS old_values ', table='intake_registerproposal', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='RegisterProposalHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('about', models.CharField(choices=[('ended', 'not listed any more'), ('kind', 'kind of the tie'), ('start', 'beginning'), ('category', 'category of the member')], max_length=10, verbose_name='what differs')),
                ('ours', models.CharField(blank=True, max_length=60, verbose_name='recorded')),
                ('says', models.CharField(max_length=60, verbose_name='the register says')),
                ('proposed_at', models.DateTimeField(verbose_name='proposed at')),
                ('state', models.CharField(choices=[('new', 'waits'), ('taken', 'taken over'), ('kept', 'left as it was')], default='new', max_length=6, verbose_name='state')),
                ('decided_at', models.DateTimeField(null=True, verbose_name='decided at')),
                ('agreement', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement', verbose_name='agreement')),
                ('decided_by', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='decided by')),
                ('membership', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.membership', verbose_name='membership')),
                ('operation', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='core.operation', verbose_name='operation')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='intake.registerproposal')),
                ('register', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.register', verbose_name='register')),
                ('register_import', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='intake.registerimport', verbose_name='import')),
                ('row', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.registerrow', verbose_name='row')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='aa69e497837e4833fe905f9f4a349c504d7fabea', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_87e12', table='intake_registerproposalhistory', when='BEFORE'))],
            },
        ),
    ]
