import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from core.db import composite_foreign_key


class Migration(migrations.Migration):

    dependencies = [
        ('agreements', '0005_the_whole_life'),
    ]

    # No position has been entered yet: the table is as old as the migration before. The default is for nobody.
    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='position',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='position',
            name='delete_delete',
        ),
        migrations.AddField(
            model_name='position',
            name='negotiation',
            field=models.ForeignKey(default=0, on_delete=django.db.models.deletion.CASCADE, related_name='positions', to='agreements.negotiation', verbose_name='negotiation'),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name='positionhistory',
            name='negotiation',
            field=models.ForeignKey(db_constraint=False, default=0, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.negotiation', verbose_name='negotiation'),
            preserve_default=False,
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='position',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_positionhistory" ("date", "date_earliest", "date_latest", "id", "negotiation_id", "participant_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relation_to_state", "shaped_by", "subject_id", "text") SELECT old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."negotiation_id", old_values."participant_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."relation_to_state", old_values."shaped_by", old_values."subject_id", old_values."text" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='9090f48f67d9422d70cc134be8b1d2bdb56b1886', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_5f6cf', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_position', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='position',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_positionhistory" ("date", "date_earliest", "date_latest", "id", "negotiation_id", "participant_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relation_to_state", "shaped_by", "subject_id", "text") SELECT old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."negotiation_id", old_values."participant_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."relation_to_state", old_values."shaped_by", old_values."subject_id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='33446fb847e745aab41f257581a968a0a221f5f2', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_8f968', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_position', when='AFTER')),
        ),
        composite_foreign_key(
            table="agreements_position",
            columns=("negotiation_id", "participant_id"),
            to_table="agreements_negotiationparticipant",
            to_columns=("negotiation_id", "id"),
            name="position_participant_is_of_the_same_negotiation",
        ),
    ]
