"""More kinds of networks; topics of networks and bodies."""

import django.contrib.postgres.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('actors', '0006_official_sources_and_disputes'),
        ('networks', '0003_programmes_and_events'),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='body',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='body',
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
            name='network_kinds_are_listed',
        ),
        migrations.AddField(
            model_name='body',
            name='topics',
            field=models.CharField(blank=True, db_default='', default='', help_text='In a few words, with commas between: gender, water.', max_length=300, verbose_name='topics'),
        ),
        migrations.AddField(
            model_name='bodyhistory',
            name='topics',
            field=models.CharField(blank=True, db_default='', default='', help_text='In a few words, with commas between: gender, water.', max_length=300, verbose_name='topics'),
        ),
        migrations.AddField(
            model_name='network',
            name='topics',
            field=models.CharField(blank=True, db_default='', default='', help_text='In a few words, with commas between: gender, water.', max_length=300, verbose_name='topics'),
        ),
        migrations.AddField(
            model_name='networkhistory',
            name='topics',
            field=models.CharField(blank=True, db_default='', default='', help_text='In a few words, with commas between: gender, water.', max_length=300, verbose_name='topics'),
        ),
        migrations.AlterField(
            model_name='network',
            name='kinds',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('global_association', 'global association'), ('regional_association', 'regional association'), ('national_association', 'national association'), ('thematic_network', 'thematic network'), ('metropolitan_network', 'network of metropolises'), ('capital_cities_assembly', 'assembly of capital cities'), ('twin_city_association', 'association of twin cities'), ('integration_bloc_network', 'network of an integration bloc'), ('euroregion', 'euroregion'), ('project_consortium', 'project consortium'), ('campaign_or_pledge', 'campaign or pledge'), ('language_or_heritage_network', 'network of a language or a heritage'), ('integration_bloc', 'integration bloc'), ('intergovernmental_organisation', 'intergovernmental organisation'), ('council', 'council'), ('forum', 'forum'), ('macroregion', 'macroregion'), ('cultural_region', 'cultural region'), ('portal', 'portal')], max_length=30), help_text='One or several.', size=None, verbose_name='kinds'),
        ),
        migrations.AlterField(
            model_name='networkhistory',
            name='kinds',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('global_association', 'global association'), ('regional_association', 'regional association'), ('national_association', 'national association'), ('thematic_network', 'thematic network'), ('metropolitan_network', 'network of metropolises'), ('capital_cities_assembly', 'assembly of capital cities'), ('twin_city_association', 'association of twin cities'), ('integration_bloc_network', 'network of an integration bloc'), ('euroregion', 'euroregion'), ('project_consortium', 'project consortium'), ('campaign_or_pledge', 'campaign or pledge'), ('language_or_heritage_network', 'network of a language or a heritage'), ('integration_bloc', 'integration bloc'), ('intergovernmental_organisation', 'intergovernmental organisation'), ('council', 'council'), ('forum', 'forum'), ('macroregion', 'macroregion'), ('cultural_region', 'cultural region'), ('portal', 'portal')], max_length=30), help_text='One or several.', size=None, verbose_name='kinds'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='body',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_bodyhistory" ("composition", "id", "kind", "name", "name_es", "name_pt", "name_ru", "network_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "replaced_by_id", "since", "since_earliest", "since_latest", "topics", "until", "until_earliest", "until_latest") SELECT old_values."composition", old_values."id", old_values."kind", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."part_of_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."position", old_values."public_id", old_values."replaced_by_id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."topics", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a94ca00d0243844ba3555d7e4b7d90f8d941eaae', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_16bea', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_body', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='body',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_bodyhistory" ("composition", "id", "kind", "name", "name_es", "name_pt", "name_ru", "network_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "replaced_by_id", "since", "since_earliest", "since_latest", "topics", "until", "until_earliest", "until_latest") SELECT old_values."composition", old_values."id", old_values."kind", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."part_of_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."replaced_by_id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."topics", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='82e3bd7a935b5effaaf15d248fa67e1aabb8ab9f', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_d2278', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_body', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='network',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkhistory" ("actor_id", "actor_kind", "aims", "founded", "founded_earliest", "founded_latest", "founding_act", "founding_act_url", "kinds", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seat_id", "topics", "website") SELECT old_values."actor_id", old_values."actor_kind", old_values."aims", old_values."founded", old_values."founded_earliest", old_values."founded_latest", old_values."founding_act", old_values."founding_act_url", old_values."kinds", _pgh_attached_context.value, NOW(), \'update\', old_values."actor_id", old_values."seat_id", old_values."topics", old_values."website" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."actor_id") = (new_values."actor_id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='dab5608dc53718c87e65e946faeaa9fba675461c', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_d086d', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_network', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='network',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkhistory" ("actor_id", "actor_kind", "aims", "founded", "founded_earliest", "founded_latest", "founding_act", "founding_act_url", "kinds", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seat_id", "topics", "website") SELECT old_values."actor_id", old_values."actor_kind", old_values."aims", old_values."founded", old_values."founded_earliest", old_values."founded_latest", old_values."founding_act", old_values."founding_act_url", old_values."kinds", _pgh_attached_context.value, NOW(), \'delete\', old_values."actor_id", old_values."seat_id", old_values."topics", old_values."website" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='80053578a7d691505ba1cf9994439877c95ec0b4', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_a2393', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_network', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='network',
            constraint=models.CheckConstraint(condition=models.Q(('kinds__contained_by', ['campaign_or_pledge', 'capital_cities_assembly', 'council', 'cultural_region', 'euroregion', 'forum', 'global_association', 'integration_bloc', 'integration_bloc_network', 'intergovernmental_organisation', 'language_or_heritage_network', 'macroregion', 'metropolitan_network', 'national_association', 'portal', 'project_consortium', 'regional_association', 'thematic_network', 'twin_city_association']), ('kinds__len__gt', 0)), name='network_kinds_are_listed', violation_error_message='Choose at least one kind from the list.'),
        ),
    ]
