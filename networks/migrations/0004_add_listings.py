import core.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('networks', '0003_citations_of_values'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('sources', '0003_add_registers'),
    ]

    operations = [
        migrations.CreateModel(
            name='MembershipListing',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('is_withheld', models.BooleanField(db_default=False, default=False, help_text='Taken from the register, and not accepted by a second person yet: readers do not see it.', verbose_name='withheld')),
                ('category', models.CharField(blank=True, choices=[('full', 'full member'), ('founding', 'founding member'), ('local_government_member', 'local government member'), ('sub_regional_section', 'sub-regional section'), ('international_organisation', 'international organisation'), ('associate', 'associate member'), ('collaborating', 'collaborating member'), ('observer', 'observer'), ('honorary', 'honorary member'), ('corporate_partner', 'corporate partner'), ('candidate', 'candidate')], help_text='As the row states it, if it does.', max_length=30, verbose_name='category')),
            ],
            options={
                'verbose_name': 'listing',
                'verbose_name_plural': 'listings',
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='MembershipListingHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('since', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='since')),
                ('since_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('since_latest', models.DateField(blank=True, editable=False, null=True)),
                ('is_withheld', models.BooleanField(db_default=False, default=False, help_text='Taken from the register, and not accepted by a second person yet: readers do not see it.', verbose_name='withheld')),
                ('category', models.CharField(blank=True, choices=[('full', 'full member'), ('founding', 'founding member'), ('local_government_member', 'local government member'), ('sub_regional_section', 'sub-regional section'), ('international_organisation', 'international organisation'), ('associate', 'associate member'), ('collaborating', 'collaborating member'), ('observer', 'observer'), ('honorary', 'honorary member'), ('corporate_partner', 'corporate partner'), ('candidate', 'candidate')], help_text='As the row states it, if it does.', max_length=30, verbose_name='category')),
            ],
            options={
                'abstract': False,
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='membership',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='membership',
            name='delete_delete',
        ),
        migrations.AddField(
            model_name='membership',
            name='is_withheld',
            field=models.BooleanField(db_default=False, default=False, editable=False, help_text='Taken from a register, and not accepted by a second person yet: readers do not see it.', verbose_name='withheld'),
        ),
        migrations.AddField(
            model_name='membershiphistory',
            name='is_withheld',
            field=models.BooleanField(db_default=False, default=False, editable=False, help_text='Taken from a register, and not accepted by a second person yet: readers do not see it.', verbose_name='withheld'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='membership',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershiphistory" ("actor_id", "admission", "category", "country_id", "id", "is_withheld", "joined", "joined_earliest", "joined_latest", "left", "left_earliest", "left_latest", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."actor_id", old_values."admission", old_values."category", old_values."country_id", old_values."id", old_values."is_withheld", old_values."joined", old_values."joined_earliest", old_values."joined_latest", old_values."left", old_values."left_earliest", old_values."left_latest", old_values."network_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='1a16a408a429d8376c89e8b5390efd8abdf92ecf', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_b347c', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_membership', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='membership',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershiphistory" ("actor_id", "admission", "category", "country_id", "id", "is_withheld", "joined", "joined_earliest", "joined_latest", "left", "left_earliest", "left_latest", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."actor_id", old_values."admission", old_values."category", old_values."country_id", old_values."id", old_values."is_withheld", old_values."joined", old_values."joined_earliest", old_values."joined_latest", old_values."left", old_values."left_earliest", old_values."left_latest", old_values."network_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='d19c2832da4fc18d7a7708d4f2cb409a369762de', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_af4ac', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_membership', when='AFTER')),
        ),
        migrations.AddField(
            model_name='membershiplisting',
            name='membership',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='listings', to='networks.membership', verbose_name='membership'),
        ),
        migrations.AddField(
            model_name='membershiplisting',
            name='row',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.registerrow', verbose_name='row'),
        ),
        migrations.AddField(
            model_name='membershiplistinghistory',
            name='membership',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.membership', verbose_name='membership'),
        ),
        migrations.AddField(
            model_name='membershiplistinghistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='membershiplistinghistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.membershiplisting'),
        ),
        migrations.AddField(
            model_name='membershiplistinghistory',
            name='row',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.registerrow', verbose_name='row'),
        ),
        migrations.AddConstraint(
            model_name='membershiplisting',
            constraint=models.UniqueConstraint(fields=('membership', 'row'), name='membership_listing_once_a_row'),
        ),
        migrations.AddConstraint(
            model_name='membershiplisting',
            constraint=models.CheckConstraint(condition=models.Q(('category__in', ['', 'associate', 'candidate', 'collaborating', 'corporate_partner', 'founding', 'full', 'honorary', 'international_organisation', 'local_government_member', 'observer', 'sub_regional_section'])), name='membership_listing_category_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='membershiplisting',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('since', ''), ('since_earliest__isnull', True), ('since_latest__isnull', True)), models.Q(models.Q(('since', ''), _negated=True), models.Q(models.Q(('since_earliest__isnull', True), ('since_latest__isnull', False)), models.Q(('since_earliest__isnull', False), ('since_latest__isnull', True)), models.Q(('since_earliest__isnull', False), ('since_earliest__lte', models.F('since_latest')), ('since_latest__isnull', False)), _connector='OR')), _connector='OR'), name='membership_listing_since_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='membershiplisting',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershiplistinghistory" ("category", "id", "is_withheld", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "row_id", "since", "since_earliest", "since_latest") SELECT old_values."category", old_values."id", old_values."is_withheld", old_values."membership_id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."row_id", old_values."since", old_values."since_earliest", old_values."since_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='303f6bf586f40a98603678fdbcfc2b1dc15dee14', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_34ab9', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='networks_membershiplisting', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='membershiplisting',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershiplistinghistory" ("category", "id", "is_withheld", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "row_id", "since", "since_earliest", "since_latest") SELECT old_values."category", old_values."id", old_values."is_withheld", old_values."membership_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."row_id", old_values."since", old_values."since_earliest", old_values."since_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='08ff9c921c87364351e1f65b67d608d990e664b0', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_483a5', referencing='REFERENCING OLD TABLE AS old_values ', table='networks_membershiplisting', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='membershiplistinghistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='956732823b25b58eb6408bd4af2956d36b8b3098', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_d2f83', table='networks_membershiplistinghistory', when='BEFORE')),
        ),
    ]
