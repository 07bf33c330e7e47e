import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('sources', '0002_quotes_by_hand_and_in_languages'),
        ('statements', '0001_frameworks_codings_statements'),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='codingcitation',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='codingcitation',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='statementcitation',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='statementcitation',
            name='delete_delete',
        ),
        migrations.RemoveConstraint(
            model_name='codingcitation',
            name='coding_citation_once',
        ),
        migrations.RemoveConstraint(
            model_name='statementcitation',
            name='statement_citation_once',
        ),
        migrations.AddField(
            model_name='codingcitation',
            name='field',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for'),
        ),
        migrations.AddField(
            model_name='codingcitation',
            name='is_preferred',
            field=models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred'),
        ),
        migrations.AddField(
            model_name='codingcitation',
            name='says',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says'),
        ),
        migrations.AddField(
            model_name='codingcitation',
            name='stance',
            field=models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance'),
        ),
        migrations.AddField(
            model_name='codingcitation',
            name='why',
            field=models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why'),
        ),
        migrations.AddField(
            model_name='codingcitationhistory',
            name='field',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for'),
        ),
        migrations.AddField(
            model_name='codingcitationhistory',
            name='is_preferred',
            field=models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred'),
        ),
        migrations.AddField(
            model_name='codingcitationhistory',
            name='says',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says'),
        ),
        migrations.AddField(
            model_name='codingcitationhistory',
            name='stance',
            field=models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance'),
        ),
        migrations.AddField(
            model_name='codingcitationhistory',
            name='why',
            field=models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why'),
        ),
        migrations.AddField(
            model_name='statementcitation',
            name='field',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for'),
        ),
        migrations.AddField(
            model_name='statementcitation',
            name='is_preferred',
            field=models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred'),
        ),
        migrations.AddField(
            model_name='statementcitation',
            name='says',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says'),
        ),
        migrations.AddField(
            model_name='statementcitation',
            name='stance',
            field=models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance'),
        ),
        migrations.AddField(
            model_name='statementcitation',
            name='why',
            field=models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why'),
        ),
        migrations.AddField(
            model_name='statementcitationhistory',
            name='field',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for'),
        ),
        migrations.AddField(
            model_name='statementcitationhistory',
            name='is_preferred',
            field=models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred'),
        ),
        migrations.AddField(
            model_name='statementcitationhistory',
            name='says',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says'),
        ),
        migrations.AddField(
            model_name='statementcitationhistory',
            name='stance',
            field=models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance'),
        ),
        migrations.AddField(
            model_name='statementcitationhistory',
            name='why',
            field=models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='codingcitation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_codingcitationhistory" ("coding_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."coding_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='e22691e978b526d34a9477c2a4bc695428dabfac', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_171bb', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='statements_codingcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='codingcitation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_codingcitationhistory" ("coding_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."coding_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='e13c97ae6cb1204f93bedd7400e1751994103ad0', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_406d1', referencing='REFERENCING OLD TABLE AS old_values ', table='statements_codingcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='statementcitation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_statementcitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "statement_id", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says", old_values."stance", old_values."statement_id", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='564be79cb4377d5ff01ec7db00510627f8288c2e', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_6a7d8', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='statements_statementcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='statementcitation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_statementcitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "statement_id", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says", old_values."stance", old_values."statement_id", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='b6f0206bbbee44c8006719bdbaa7e52f857d06dd', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_4ef32', referencing='REFERENCING OLD TABLE AS old_values ', table='statements_statementcitation', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='codingcitation',
            constraint=models.UniqueConstraint(fields=('coding', 'field', 'evidence'), name='coding_citation_once', violation_error_message='This passage is already cited for that.'),
        ),
        migrations.AddConstraint(
            model_name='codingcitation',
            constraint=models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('coding', 'field'), name='coding_citation_one_preferred', violation_error_message='Of one value one source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='codingcitation',
            constraint=models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='coding_citation_stance_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='codingcitation',
            constraint=models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='coding_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='codingcitation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='coding_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.'),
        ),
        migrations.AddConstraint(
            model_name='statementcitation',
            constraint=models.UniqueConstraint(fields=('statement', 'field', 'evidence'), name='statement_citation_once', violation_error_message='This passage is already cited for that.'),
        ),
        migrations.AddConstraint(
            model_name='statementcitation',
            constraint=models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('statement', 'field'), name='statement_citation_one_preferred', violation_error_message='Of one value one source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='statementcitation',
            constraint=models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='statement_citation_stance_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='statementcitation',
            constraint=models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='statement_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='statementcitation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='statement_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.'),
        ),
    ]
