import core.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('agreements', '0008_country_ties'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('sources', '0003_add_registers'),
    ]

    operations = [
        migrations.CreateModel(
            name='AgreementListing',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('is_withheld', models.BooleanField(db_default=False, default=False, help_text='Taken from the register, and not accepted by a second person yet: readers do not see it.', verbose_name='withheld')),
                ('kind', models.CharField(blank=True, choices=[('twinning', 'twinning'), ('friendship', 'friendship'), ('cooperation', 'cooperation'), ('project_partnership', 'project partnership'), ('contact', 'contact'), ('development_cooperation', 'development cooperation'), ('cross_border', 'cross-border cooperation'), ('interregional', 'interregional cooperation'), ('sectoral_twinning', 'sectoral twinning')], help_text='As the row states it, if it does.', max_length=30, verbose_name='kind')),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='listings', to='agreements.agreement', verbose_name='agreement')),
                ('row', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.registerrow', verbose_name='row')),
            ],
            options={
                'verbose_name': 'listing',
                'verbose_name_plural': 'listings',
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgreementListingHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('is_withheld', models.BooleanField(db_default=False, default=False, help_text='Taken from the register, and not accepted by a second person yet: readers do not see it.', verbose_name='withheld')),
                ('kind', models.CharField(blank=True, choices=[('twinning', 'twinning'), ('friendship', 'friendship'), ('cooperation', 'cooperation'), ('project_partnership', 'project partnership'), ('contact', 'contact'), ('development_cooperation', 'development cooperation'), ('cross_border', 'cross-border cooperation'), ('interregional', 'interregional cooperation'), ('sectoral_twinning', 'sectoral twinning')], help_text='As the row states it, if it does.', max_length=30, verbose_name='kind')),
                ('agreement', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement', verbose_name='agreement')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.agreementlisting')),
                ('row', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.registerrow', verbose_name='row')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddConstraint(
            model_name='agreementlisting',
            constraint=models.UniqueConstraint(fields=('agreement', 'row'), name='agreement_listing_once_a_row'),
        ),
        migrations.AddConstraint(
            model_name='agreementlisting',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['', 'contact', 'cooperation', 'cross_border', 'development_cooperation', 'friendship', 'interregional', 'project_partnership', 'sectoral_twinning', 'twinning'])), name='agreement_listing_kind_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='agreementlisting',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('since', ''), ('since_earliest__isnull', True), ('since_latest__isnull', True)), models.Q(models.Q(('since', ''), _negated=True), models.Q(models.Q(('since_earliest__isnull', True), ('since_latest__isnull', False)), models.Q(('since_earliest__isnull', False), ('since_latest__isnull', True)), models.Q(('since_earliest__isnull', False), ('since_earliest__lte', models.F('since_latest')), ('since_latest__isnull', False)), _connector='OR')), _connector='OR'), name='agreement_listing_since_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementlisting',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementlistinghistory" ("agreement_id", "id", "is_withheld", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "row_id", "since", "since_earliest", "since_latest") SELECT old_values."agreement_id", old_values."id", old_values."is_withheld", old_values."kind", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."row_id", old_values."since", old_values."since_earliest", old_values."since_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='4e1a0f04cce5709bb8c624912396f9cd007a0aa8', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_6650e', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_agreementlisting', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementlisting',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementlistinghistory" ("agreement_id", "id", "is_withheld", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "row_id", "since", "since_earliest", "since_latest") SELECT old_values."agreement_id", old_values."id", old_values."is_withheld", old_values."kind", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."row_id", old_values."since", old_values."since_earliest", old_values."since_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='9793f4de5dc49f2a8ec129952ae24a38697f405f', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_029b7', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_agreementlisting', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementlistinghistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='aaae99cfd7e25a086aba9b438118f9186ecf8207', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_04513', table='agreements_agreementlistinghistory', when='BEFORE')),
        ),
    ]
