import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('networks', '0002_bodies_seats_and_sections'),
        ('sources', '0002_quotes_by_hand_and_in_languages'),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='bodycitation',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='bodycitation',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='membershipcitation',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='membershipcitation',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='seatcitation',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='seatcitation',
            name='delete_delete',
        ),
        migrations.RemoveConstraint(
            model_name='bodycitation',
            name='body_citation_once',
        ),
        migrations.RemoveConstraint(
            model_name='membershipcitation',
            name='membership_citation_once',
        ),
        migrations.RemoveConstraint(
            model_name='seatcitation',
            name='seat_citation_once',
        ),
        migrations.AddField(
            model_name='bodycitation',
            name='field',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for'),
        ),
        migrations.AddField(
            model_name='bodycitation',
            name='is_preferred',
            field=models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred'),
        ),
        migrations.AddField(
            model_name='bodycitation',
            name='says',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says'),
        ),
        migrations.AddField(
            model_name='bodycitation',
            name='stance',
            field=models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance'),
        ),
        migrations.AddField(
            model_name='bodycitation',
            name='why',
            field=models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why'),
        ),
        migrations.AddField(
            model_name='bodycitationhistory',
            name='field',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for'),
        ),
        migrations.AddField(
            model_name='bodycitationhistory',
            name='is_preferred',
            field=models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred'),
        ),
        migrations.AddField(
            model_name='bodycitationhistory',
            name='says',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says'),
        ),
        migrations.AddField(
            model_name='bodycitationhistory',
            name='stance',
            field=models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance'),
        ),
        migrations.AddField(
            model_name='bodycitationhistory',
            name='why',
            field=models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why'),
        ),
        migrations.AddField(
            model_name='membershipcitation',
            name='field',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for'),
        ),
        migrations.AddField(
            model_name='membershipcitation',
            name='is_preferred',
            field=models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred'),
        ),
        migrations.AddField(
            model_name='membershipcitation',
            name='says',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says'),
        ),
        migrations.AddField(
            model_name='membershipcitation',
            name='stance',
            field=models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance'),
        ),
        migrations.AddField(
            model_name='membershipcitation',
            name='why',
            field=models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why'),
        ),
        migrations.AddField(
            model_name='membershipcitationhistory',
            name='field',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for'),
        ),
        migrations.AddField(
            model_name='membershipcitationhistory',
            name='is_preferred',
            field=models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred'),
        ),
        migrations.AddField(
            model_name='membershipcitationhistory',
            name='says',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says'),
        ),
        migrations.AddField(
            model_name='membershipcitationhistory',
            name='stance',
            field=models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance'),
        ),
        migrations.AddField(
            model_name='membershipcitationhistory',
            name='why',
            field=models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why'),
        ),
        migrations.AddField(
            model_name='seatcitation',
            name='field',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for'),
        ),
        migrations.AddField(
            model_name='seatcitation',
            name='is_preferred',
            field=models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred'),
        ),
        migrations.AddField(
            model_name='seatcitation',
            name='says',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says'),
        ),
        migrations.AddField(
            model_name='seatcitation',
            name='stance',
            field=models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance'),
        ),
        migrations.AddField(
            model_name='seatcitation',
            name='why',
            field=models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why'),
        ),
        migrations.AddField(
            model_name='seatcitationhistory',
            name='field',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for'),
        ),
        migrations.AddField(
            model_name='seatcitationhistory',
            name='is_preferred',
            field=models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred'),
        ),
        migrations.AddField(
            model_name='seatcitationhistory',
            name='says',
            field=models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says'),
        ),
        migrations.AddField(
            model_name='seatcitationhistory',
            name='stance',
            field=models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance'),
        ),
        migrations.AddField(
            model_name='seatcitationhistory',
            name='why',
            field=models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='bodycitation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_bodycitationhistory" ("body_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."body_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='82dd6f53b46df861034e87ec0dd1f3b3c597151f', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_22708', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_bodycitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='bodycitation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_bodycitationhistory" ("body_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."body_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='c6de3a44d33115cd00a724f4991bcd66e4a32d7d', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_61237', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_bodycitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='membershipcitation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershipcitationhistory" ("evidence_id", "field", "id", "is_preferred", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."membership_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='43a6f409cebf54e690bf818f4a2f18d43172cbff', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_bc0f7', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_membershipcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='membershipcitation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershipcitationhistory" ("evidence_id", "field", "id", "is_preferred", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."membership_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a26f7f09333dc008d8bfffa46e79062bde062aec', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_4630e', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_membershipcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='seatcitation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_seatcitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "seat_id", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says", old_values."seat_id", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='085bd138af3d4f6a7fb89e826d5ff128af134d2e', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_b328c', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_seatcitation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='seatcitation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_seatcitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "seat_id", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says", old_values."seat_id", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='1d3452f15885879f5dc33c677ce1260ab4eb3118', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_1b3b0', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_seatcitation', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='bodycitation',
            constraint=models.UniqueConstraint(fields=('body', 'field', 'evidence'), name='body_citation_once', violation_error_message='This passage is already cited for that.'),
        ),
        migrations.AddConstraint(
            model_name='bodycitation',
            constraint=models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('body', 'field'), name='body_citation_one_preferred', violation_error_message='Of one value one source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='bodycitation',
            constraint=models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='body_citation_stance_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='bodycitation',
            constraint=models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='body_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='bodycitation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='body_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.'),
        ),
        migrations.AddConstraint(
            model_name='membershipcitation',
            constraint=models.UniqueConstraint(fields=('membership', 'field', 'evidence'), name='membership_citation_once', violation_error_message='This passage is already cited for that.'),
        ),
        migrations.AddConstraint(
            model_name='membershipcitation',
            constraint=models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('membership', 'field'), name='membership_citation_one_preferred', violation_error_message='Of one value one source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='membershipcitation',
            constraint=models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='membership_citation_stance_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='membershipcitation',
            constraint=models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='membership_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='membershipcitation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='membership_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.'),
        ),
        migrations.AddConstraint(
            model_name='seatcitation',
            constraint=models.UniqueConstraint(fields=('seat', 'field', 'evidence'), name='seat_citation_once', violation_error_message='This passage is already cited for that.'),
        ),
        migrations.AddConstraint(
            model_name='seatcitation',
            constraint=models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('seat', 'field'), name='seat_citation_one_preferred', violation_error_message='Of one value one source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='seatcitation',
            constraint=models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='seat_citation_stance_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='seatcitation',
            constraint=models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='seat_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'),
        ),
        migrations.AddConstraint(
            model_name='seatcitation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='seat_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.'),
        ),
    ]
