"""Codings of what an actor is in a network."""

import core.db
import django.contrib.postgres.constraints
import django.db.models.deletion
import django.db.models.functions.comparison
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('actors', '0007_mistaken_names_and_initiators'),
        ('agreements', '0007_texts_and_institutions'),
        ('networks', '0005_goals_and_conveners'),
        ('statements', '0002_samples_periods_and_comparisons'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='coding',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='coding',
            name='delete_delete',
        ),
        migrations.RemoveConstraint(
            model_name='coding',
            name='coding_once_a_start',
        ),
        migrations.RemoveConstraint(
            model_name='coding',
            name='coding_no_certain_overlap',
        ),
        migrations.AddField(
            model_name='coding',
            name='in_network',
            field=models.ForeignKey(blank=True, help_text="Only where it is said of the actor's membership: why it belongs to it.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='networks.network', verbose_name='as a member of'),
        ),
        migrations.AddField(
            model_name='codinghistory',
            name='in_network',
            field=models.ForeignKey(blank=True, db_constraint=False, help_text="Only where it is said of the actor's membership: why it belongs to it.", null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.network', verbose_name='as a member of'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coding',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_codinghistory" ("actor_id", "agreement_id", "author", "category_id", "coded_by_id", "country_id", "id", "in_network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "since", "since_earliest", "since_latest", "source", "until", "until_earliest", "until_latest") SELECT old_values."actor_id", old_values."agreement_id", old_values."author", old_values."category_id", old_values."coded_by_id", old_values."country_id", old_values."id", old_values."in_network_id", old_values."note", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."public_id", old_values."published_at", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='b1247009efa8632fc32f5962b43d1ee74db86925', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_a55b1', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='statements_coding', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coding',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_codinghistory" ("actor_id", "agreement_id", "author", "category_id", "coded_by_id", "country_id", "id", "in_network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "since", "since_earliest", "since_latest", "source", "until", "until_earliest", "until_latest") SELECT old_values."actor_id", old_values."agreement_id", old_values."author", old_values."category_id", old_values."coded_by_id", old_values."country_id", old_values."id", old_values."in_network_id", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='07ee9cb68e46ce9b55b623e2cc9a8afff33bd6e5', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_1fac6', referencing='REFERENCING OLD TABLE AS old_values ', table='statements_coding', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=models.CheckConstraint(condition=models.Q(('in_network__isnull', True), models.Q(('actor__isnull', False), models.Q(('actor', models.F('in_network')), _negated=True)), _connector='OR'), name='coding_in_a_network_is_of_another_actor', violation_error_message='Only an actor is a member of a network, and of another one.'),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=core.db.OnceWithNulls(fields=('category', 'author', 'coded_by', 'actor', 'country', 'agreement', 'in_network', 'since'), name='coding_once_a_start', nulls_distinct=False, violation_error_message='This coding is already entered.'),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('category', '='), ('author', '='), (django.db.models.functions.comparison.Coalesce('coded_by', models.Value(0), output_field=models.BigIntegerField()), '='), (django.db.models.functions.comparison.Coalesce('actor', models.Value(0), output_field=models.BigIntegerField()), '='), (django.db.models.functions.comparison.Coalesce('country', models.Value(0), output_field=models.BigIntegerField()), '='), (django.db.models.functions.comparison.Coalesce('agreement', models.Value(0), output_field=models.BigIntegerField()), '='), (django.db.models.functions.comparison.Coalesce('in_network', models.Value(0), output_field=models.BigIntegerField()), '='), (core.db.CertainSpell(end='until', start='since'), '&&')], name='coding_no_certain_overlap', violation_error_message='This coder certainly codes it so in that time already: enter when the earlier coding ended.'),
        ),
    ]
