"""Initiators; goals of bodies and programmes; what the rules of bodies say; who convenes events, and what they are about."""

import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('actors', '0007_mistaken_names_and_initiators'),
        ('networks', '0004_kinds_and_topics'),
        ('sources', '0006_perhaps_the_same'),
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
            model_name='eventseries',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='eventseries',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='networkevent',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='networkevent',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='programme',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='programme',
            name='delete_delete',
        ),
        migrations.RemoveConstraint(
            model_name='membership',
            name='membership_category_is_listed',
        ),
        migrations.RemoveConstraint(
            model_name='membershiplisting',
            name='membership_listing_category_is_listed',
        ),
        migrations.AddField(
            model_name='body',
            name='goals',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(), blank=True, db_default=[], default=list, help_text='Their numbers, 1 to 17, with commas between.', size=None, verbose_name='goals of sustainable development'),
        ),
        migrations.AddField(
            model_name='body',
            name='level',
            field=models.CharField(blank=True, choices=[('governments', 'governments of states'), ('regions', 'regions'), ('municipalities', 'municipalities'), ('mixed', 'several levels')], db_default='', default='', max_length=14, verbose_name='who meets in it'),
        ),
        migrations.AddField(
            model_name='body',
            name='modelled_on',
            field=models.ForeignKey(blank=True, help_text='A body, of another network too, that a source calls its model.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='models_of_it', to='networks.body', verbose_name='modelled on'),
        ),
        migrations.AddField(
            model_name='body',
            name='permanence',
            field=models.CharField(blank=True, choices=[('standing', 'standing'), ('ad_hoc', 'ad hoc')], db_default='', default='', max_length=10, verbose_name='set up as'),
        ),
        migrations.AddField(
            model_name='body',
            name='size',
            field=models.PositiveSmallIntegerField(blank=True, help_text='How many seats its rules give it: 40.', null=True, verbose_name='size'),
        ),
        migrations.AddField(
            model_name='bodyhistory',
            name='goals',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(), blank=True, db_default=[], default=list, help_text='Their numbers, 1 to 17, with commas between.', size=None, verbose_name='goals of sustainable development'),
        ),
        migrations.AddField(
            model_name='bodyhistory',
            name='level',
            field=models.CharField(blank=True, choices=[('governments', 'governments of states'), ('regions', 'regions'), ('municipalities', 'municipalities'), ('mixed', 'several levels')], db_default='', default='', max_length=14, verbose_name='who meets in it'),
        ),
        migrations.AddField(
            model_name='bodyhistory',
            name='modelled_on',
            field=models.ForeignKey(blank=True, db_constraint=False, help_text='A body, of another network too, that a source calls its model.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.body', verbose_name='modelled on'),
        ),
        migrations.AddField(
            model_name='bodyhistory',
            name='permanence',
            field=models.CharField(blank=True, choices=[('standing', 'standing'), ('ad_hoc', 'ad hoc')], db_default='', default='', max_length=10, verbose_name='set up as'),
        ),
        migrations.AddField(
            model_name='bodyhistory',
            name='size',
            field=models.PositiveSmallIntegerField(blank=True, help_text='How many seats its rules give it: 40.', null=True, verbose_name='size'),
        ),
        migrations.AddField(
            model_name='eventseries',
            name='convened_by',
            field=models.ForeignKey(blank=True, help_text='The body, of whatever network, that calls it together.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='networks.body', verbose_name='convened by'),
        ),
        migrations.AddField(
            model_name='eventserieshistory',
            name='convened_by',
            field=models.ForeignKey(blank=True, db_constraint=False, help_text='The body, of whatever network, that calls it together.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.body', verbose_name='convened by'),
        ),
        migrations.AddField(
            model_name='networkevent',
            name='convened_by',
            field=models.ForeignKey(blank=True, help_text='The body, of whatever network, that calls it together.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='networks.body', verbose_name='convened by'),
        ),
        migrations.AddField(
            model_name='networkevent',
            name='topics',
            field=models.CharField(blank=True, db_default='', default='', help_text='In a few words, with commas between: gender, water.', max_length=300, verbose_name='topics'),
        ),
        migrations.AddField(
            model_name='networkeventhistory',
            name='convened_by',
            field=models.ForeignKey(blank=True, db_constraint=False, help_text='The body, of whatever network, that calls it together.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.body', verbose_name='convened by'),
        ),
        migrations.AddField(
            model_name='networkeventhistory',
            name='topics',
            field=models.CharField(blank=True, db_default='', default='', help_text='In a few words, with commas between: gender, water.', max_length=300, verbose_name='topics'),
        ),
        migrations.AddField(
            model_name='programme',
            name='goals',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(), blank=True, db_default=[], default=list, help_text='Their numbers, 1 to 17, with commas between.', size=None, verbose_name='goals of sustainable development'),
        ),
        migrations.AddField(
            model_name='programmehistory',
            name='goals',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(), blank=True, db_default=[], default=list, help_text='Their numbers, 1 to 17, with commas between.', size=None, verbose_name='goals of sustainable development'),
        ),
        migrations.AlterField(
            model_name='membership',
            name='category',
            field=models.CharField(choices=[('full', 'full member'), ('founding', 'founding member'), ('initiator', 'initiator'), ('local_government_member', 'local government member'), ('sub_regional_section', 'sub-regional section'), ('international_organisation', 'international organisation'), ('associate', 'associate member'), ('collaborating', 'collaborating member'), ('observer', 'observer'), ('honorary', 'honorary member'), ('corporate_partner', 'corporate partner'), ('candidate', 'candidate')], default='full', max_length=30, verbose_name='category'),
        ),
        migrations.AlterField(
            model_name='membershiphistory',
            name='category',
            field=models.CharField(choices=[('full', 'full member'), ('founding', 'founding member'), ('initiator', 'initiator'), ('local_government_member', 'local government member'), ('sub_regional_section', 'sub-regional section'), ('international_organisation', 'international organisation'), ('associate', 'associate member'), ('collaborating', 'collaborating member'), ('observer', 'observer'), ('honorary', 'honorary member'), ('corporate_partner', 'corporate partner'), ('candidate', 'candidate')], default='full', max_length=30, verbose_name='category'),
        ),
        migrations.AlterField(
            model_name='membershiplisting',
            name='category',
            field=models.CharField(blank=True, choices=[('full', 'full member'), ('founding', 'founding member'), ('initiator', 'initiator'), ('local_government_member', 'local government member'), ('sub_regional_section', 'sub-regional section'), ('international_organisation', 'international organisation'), ('associate', 'associate member'), ('collaborating', 'collaborating member'), ('observer', 'observer'), ('honorary', 'honorary member'), ('corporate_partner', 'corporate partner'), ('candidate', 'candidate')], help_text='As the row states it, if it does.', max_length=30, verbose_name='category'),
        ),
        migrations.AlterField(
            model_name='membershiplistinghistory',
            name='category',
            field=models.CharField(blank=True, choices=[('full', 'full member'), ('founding', 'founding member'), ('initiator', 'initiator'), ('local_government_member', 'local government member'), ('sub_regional_section', 'sub-regional section'), ('international_organisation', 'international organisation'), ('associate', 'associate member'), ('collaborating', 'collaborating member'), ('observer', 'observer'), ('honorary', 'honorary member'), ('corporate_partner', 'corporate partner'), ('candidate', 'candidate')], help_text='As the row states it, if it does.', max_length=30, verbose_name='category'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='body',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_bodyhistory" ("composition", "goals", "id", "kind", "level", "modelled_on_id", "name", "name_es", "name_pt", "name_ru", "network_id", "part_of_id", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "replaced_by_id", "since", "since_earliest", "since_latest", "size", "topics", "until", "until_earliest", "until_latest") SELECT old_values."composition", old_values."goals", old_values."id", old_values."kind", old_values."level", old_values."modelled_on_id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."part_of_id", old_values."permanence", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."position", old_values."public_id", old_values."replaced_by_id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."size", old_values."topics", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='939336158f78c69427e2f83b389ec82b55101867', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_16bea', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_body', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='body',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_bodyhistory" ("composition", "goals", "id", "kind", "level", "modelled_on_id", "name", "name_es", "name_pt", "name_ru", "network_id", "part_of_id", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "replaced_by_id", "since", "since_earliest", "since_latest", "size", "topics", "until", "until_earliest", "until_latest") SELECT old_values."composition", old_values."goals", old_values."id", old_values."kind", old_values."level", old_values."modelled_on_id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."part_of_id", old_values."permanence", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."replaced_by_id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."size", old_values."topics", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='f3e8d1d7a1bab18f3ac9f2f723abd2be5140ea07', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_d2278', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_body', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='eventseries',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_eventserieshistory" ("convened_by_id", "frequency", "id", "kind", "name", "name_es", "name_pt", "name_ru", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at") SELECT old_values."convened_by_id", old_values."frequency", old_values."id", old_values."kind", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."note", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."public_id", old_values."published_at" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='5f5840f341ba64b75d3114bf119765dca157c7d5', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_83346', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_eventseries', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='eventseries',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_eventserieshistory" ("convened_by_id", "frequency", "id", "kind", "name", "name_es", "name_pt", "name_ru", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at") SELECT old_values."convened_by_id", old_values."frequency", old_values."id", old_values."kind", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='4626d80a1d8ef948b66e45ffb009b2317bf4a3e2', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_5950c', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_eventseries', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='networkevent',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkeventhistory" ("convened_by_id", "date", "date_earliest", "date_latest", "edition", "host_id", "id", "kind", "meetings", "name", "name_es", "name_pt", "name_ru", "network_id", "note", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_as_printed", "place_id", "programme_id", "public_id", "published_at", "series_id", "topics") SELECT old_values."convened_by_id", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."edition", old_values."host_id", old_values."id", old_values."kind", old_values."meetings", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."note", old_values."part_of_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."place_as_printed", old_values."place_id", old_values."programme_id", old_values."public_id", old_values."published_at", old_values."series_id", old_values."topics" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='3c0ba83d1e04e3ecd89e929e503ef422a86708b8', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_8d8a2', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_networkevent', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='networkevent',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkeventhistory" ("convened_by_id", "date", "date_earliest", "date_latest", "edition", "host_id", "id", "kind", "meetings", "name", "name_es", "name_pt", "name_ru", "network_id", "note", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_as_printed", "place_id", "programme_id", "public_id", "published_at", "series_id", "topics") SELECT old_values."convened_by_id", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."edition", old_values."host_id", old_values."id", old_values."kind", old_values."meetings", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."note", old_values."part_of_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_as_printed", old_values."place_id", old_values."programme_id", old_values."public_id", old_values."published_at", old_values."series_id", old_values."topics" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='d316bae002399ae01151a7feae0ab578c93c2bf6', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_80167', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_networkevent', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='programme',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_programmehistory" ("aims", "goals", "id", "kind", "lead_id", "months", "name", "name_es", "name_pt", "name_ru", "network_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "since", "since_earliest", "since_latest", "topics", "until", "until_earliest", "until_latest") SELECT old_values."aims", old_values."goals", old_values."id", old_values."kind", old_values."lead_id", old_values."months", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."part_of_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."public_id", old_values."published_at", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."topics", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='cc3f97c43ebeceabc65ee1ab5fd70b9db1398758', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_7d5f0', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_programme', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='programme',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_programmehistory" ("aims", "goals", "id", "kind", "lead_id", "months", "name", "name_es", "name_pt", "name_ru", "network_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "since", "since_earliest", "since_latest", "topics", "until", "until_earliest", "until_latest") SELECT old_values."aims", old_values."goals", old_values."id", old_values."kind", old_values."lead_id", old_values."months", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."part_of_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."topics", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='16b96266770d445212eee34a2ec2b90074376dd7', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_2e647', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_programme', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='body',
            constraint=models.CheckConstraint(condition=models.Q(('modelled_on__isnull', True), models.Q(('modelled_on', models.F('id')), _negated=True), _connector='OR'), name='body_is_not_modelled_on_itself', violation_error_message='A body is not its own model.'),
        ),
        migrations.AddConstraint(
            model_name='body',
            constraint=models.CheckConstraint(condition=models.Q(('size__isnull', True), ('size__gt', 0), _connector='OR'), name='body_has_some_seats', violation_error_message='A body has a seat at least; leave the size empty if it is not known.'),
        ),
        migrations.AddConstraint(
            model_name='body',
            constraint=models.CheckConstraint(condition=models.Q(('permanence__in', ['', 'ad_hoc', 'standing'])), name='body_permanence_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='body',
            constraint=models.CheckConstraint(condition=models.Q(('level__in', ['', 'governments', 'mixed', 'municipalities', 'regions'])), name='body_level_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='body',
            constraint=models.CheckConstraint(condition=models.Q(('goals__contained_by', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])), name='body_goals_are_of_the_seventeen', violation_error_message='The goals are numbered from 1 to 17.'),
        ),
        migrations.AddConstraint(
            model_name='membership',
            constraint=models.CheckConstraint(condition=models.Q(('category__in', ['associate', 'candidate', 'collaborating', 'corporate_partner', 'founding', 'full', 'honorary', 'initiator', 'international_organisation', 'local_government_member', 'observer', 'sub_regional_section'])), name='membership_category_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='membershiplisting',
            constraint=models.CheckConstraint(condition=models.Q(('category__in', ['', 'associate', 'candidate', 'collaborating', 'corporate_partner', 'founding', 'full', 'honorary', 'initiator', 'international_organisation', 'local_government_member', 'observer', 'sub_regional_section'])), name='membership_listing_category_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='programme',
            constraint=models.CheckConstraint(condition=models.Q(('goals__contained_by', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])), name='programme_goals_are_of_the_seventeen', violation_error_message='The goals are numbered from 1 to 17.'),
        ),
    ]
