import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from statements.models.comparison import KEEP_CRITERIA


class Migration(migrations.Migration):

    dependencies = [
        ('actors', '0006_official_sources_and_disputes'),
        ('agreements', '0009_no_cultural_region_is_a_party'),
        ('statements', '0003_codings_of_memberships'),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='statement',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='statement',
            name='delete_delete',
        ),
        migrations.AddField(
            model_name='statement',
            name='score',
            field=models.DecimalField(blank=True, decimal_places=3, help_text="How strong the author finds it, on the author's own scale.", max_digits=9, null=True, verbose_name='score'),
        ),
        migrations.AddField(
            model_name='statement',
            name='weight',
            field=models.DecimalField(blank=True, decimal_places=3, help_text='Of a strength, weakness, opportunity or threat: how much it counts, where the author says so.', max_digits=9, null=True, verbose_name='weight'),
        ),
        migrations.AddField(
            model_name='statementhistory',
            name='score',
            field=models.DecimalField(blank=True, decimal_places=3, help_text="How strong the author finds it, on the author's own scale.", max_digits=9, null=True, verbose_name='score'),
        ),
        migrations.AddField(
            model_name='statementhistory',
            name='weight',
            field=models.DecimalField(blank=True, decimal_places=3, help_text='Of a strength, weakness, opportunity or threat: how much it counts, where the author says so.', max_digits=9, null=True, verbose_name='weight'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='statement',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_statementhistory" ("actor_id", "agreement_id", "author", "country_id", "id", "is_error", "kind", "level", "other_country_id", "oversight_mode", "part_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_source", "public_id", "published_at", "qualifier", "right_reading", "score", "since", "since_earliest", "since_latest", "source", "state_form", "stated", "stated_earliest", "stated_latest", "term", "text", "unit", "until", "until_earliest", "until_latest", "value", "weight") SELECT old_values."actor_id", old_values."agreement_id", old_values."author", old_values."country_id", old_values."id", old_values."is_error", old_values."kind", old_values."level", old_values."other_country_id", old_values."oversight_mode", old_values."part_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."position", old_values."power_source", old_values."public_id", old_values."published_at", old_values."qualifier", old_values."right_reading", old_values."score", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."state_form", old_values."stated", old_values."stated_earliest", old_values."stated_latest", old_values."term", old_values."text", old_values."unit", old_values."until", old_values."until_earliest", old_values."until_latest", old_values."value", old_values."weight" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='bcf6fc05fb88de53ad508be170f2184a77fe3d2f', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_275ed', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='statements_statement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='statement',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_statementhistory" ("actor_id", "agreement_id", "author", "country_id", "id", "is_error", "kind", "level", "other_country_id", "oversight_mode", "part_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_source", "public_id", "published_at", "qualifier", "right_reading", "score", "since", "since_earliest", "since_latest", "source", "state_form", "stated", "stated_earliest", "stated_latest", "term", "text", "unit", "until", "until_earliest", "until_latest", "value", "weight") SELECT old_values."actor_id", old_values."agreement_id", old_values."author", old_values."country_id", old_values."id", old_values."is_error", old_values."kind", old_values."level", old_values."other_country_id", old_values."oversight_mode", old_values."part_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."power_source", old_values."public_id", old_values."published_at", old_values."qualifier", old_values."right_reading", old_values."score", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."state_form", old_values."stated", old_values."stated_earliest", old_values."stated_latest", old_values."term", old_values."text", old_values."unit", old_values."until", old_values."until_earliest", old_values."until_latest", old_values."value", old_values."weight" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='7b39ed9f30f536400c02085741bcb96a43745846', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_06b4d', referencing='REFERENCING OLD TABLE AS old_values ', table='statements_statement', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind__in', ['swot_opportunity', 'swot_strength', 'swot_threat', 'swot_weakness']), ('weight__isnull', True)), models.Q(('kind__in', ['swot_opportunity', 'swot_strength', 'swot_threat', 'swot_weakness']), ('weight__gte', 0)), models.Q(('score__isnull', True), ('weight__isnull', True)), _connector='OR'), name='statement_scores_are_of_swot', violation_error_message='Strengths, weaknesses, opportunities and threats alone have a weight, which is 0 or more, and a score.'),
        ),
        migrations.AlterConstraint(
            model_name='statement',
            name='statement_definition_is_of_a_term',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind', 'definition'), models.Q(('term', ''), _negated=True)), models.Q(models.Q(('kind', 'definition'), _negated=True), ('term', '')), _connector='OR'), name='statement_definition_is_of_a_term', violation_error_message='A definition is of a term: give the term. Nothing else has one.'),
        ),
        migrations.AlterConstraint(
            model_name='statement',
            name='statement_says_something',
            constraint=models.CheckConstraint(condition=models.Q(('kind', 'figure'), models.Q(('text', ''), _negated=True), models.Q(('kind', 'competence'), models.Q(models.Q(('state_form', ''), _negated=True), models.Q(('power_source', ''), _negated=True), _connector='OR')), models.Q(('kind', 'oversight'), models.Q(('oversight_mode', ''), _negated=True)), _connector='OR'), name='statement_says_something', violation_error_message='Say what is said: in words, or of competence and oversight by their codes.'),
        ),
        KEEP_CRITERIA,
    ]
