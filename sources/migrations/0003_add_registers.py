import core.fields
import core.ids
import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('pghistory', '0007_auto_20250421_0444'),
        ('sources', '0002_quotes_by_hand_and_in_languages'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='RegisterHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('public_id', models.CharField(default=core.ids.mint, editable=False, max_length=40, verbose_name='public id')),
                ('name', models.CharField(max_length=200, verbose_name='name')),
                ('publisher', models.CharField(blank=True, help_text='Who keeps it.', max_length=200, verbose_name='publisher')),
                ('url', models.URLField(blank=True, help_text='Where readers find it.', max_length=1000, verbose_name='address')),
                ('licence', models.CharField(blank=True, help_text='As it states it, e.g. CC BY 4.0; empty if it does not.', max_length=200, verbose_name='licence')),
                ('may_show', models.CharField(choices=[('whole', 'all of it'), ('quotes', 'quotes, with a few lines around'), ('nothing', 'nothing but that it is the source')], default='nothing', help_text='Of the words of its rows; that it lists something is a fact, which may be told.', max_length=10, verbose_name='readers may see')),
                ('coverage', models.TextField(blank=True, help_text='What it means to list: which countries, kinds and years, and how completely.', verbose_name='coverage')),
                ('drops_ended', models.BooleanField(default=False, help_text='Whether a tie that is not listed any more has perhaps ended. If in doubt, no.', verbose_name='drops what has ended')),
                ('added_at', models.DateTimeField(verbose_name='added at')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='RegisterRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('table', models.CharField(blank=True, help_text='The sheet or list of the file.', max_length=200, verbose_name='table')),
                ('number', models.PositiveIntegerField(verbose_name='row')),
                ('cells', django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), blank=True, default=list, size=None, verbose_name='cells')),
            ],
            options={
                'verbose_name': 'row of a register',
                'verbose_name_plural': 'rows of registers',
            },
        ),
        migrations.CreateModel(
            name='Register',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('public_id', models.CharField(default=core.ids.mint, editable=False, max_length=40, unique=True, verbose_name='public id')),
                ('name', models.CharField(max_length=200, unique=True, verbose_name='name')),
                ('publisher', models.CharField(blank=True, help_text='Who keeps it.', max_length=200, verbose_name='publisher')),
                ('url', models.URLField(blank=True, help_text='Where readers find it.', max_length=1000, verbose_name='address')),
                ('licence', models.CharField(blank=True, help_text='As it states it, e.g. CC BY 4.0; empty if it does not.', max_length=200, verbose_name='licence')),
                ('may_show', models.CharField(choices=[('whole', 'all of it'), ('quotes', 'quotes, with a few lines around'), ('nothing', 'nothing but that it is the source')], default='nothing', help_text='Of the words of its rows; that it lists something is a fact, which may be told.', max_length=10, verbose_name='readers may see')),
                ('coverage', models.TextField(blank=True, help_text='What it means to list: which countries, kinds and years, and how completely.', verbose_name='coverage')),
                ('drops_ended', models.BooleanField(default=False, help_text='Whether a tie that is not listed any more has perhaps ended. If in doubt, no.', verbose_name='drops what has ended')),
                ('added_at', models.DateTimeField(verbose_name='added at')),
            ],
            options={
                'verbose_name': 'register',
                'verbose_name_plural': 'registers',
                'constraints': [models.CheckConstraint(condition=models.Q(('may_show__in', ['nothing', 'quotes', 'whole'])), name='register_may_show_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(('name', ''), _negated=True), name='register_has_a_name', violation_error_message='A register has a name.')],
            },
        ),
        migrations.CreateModel(
            name='Harvest',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sha256', models.CharField(max_length=64)),
                ('content', models.BinaryField()),
                ('file_name', models.CharField(max_length=200, verbose_name='name of the file')),
                ('listed', core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='date of the list')),
                ('listed_earliest', models.DateField(blank=True, editable=False, null=True)),
                ('listed_latest', models.DateField(blank=True, editable=False, null=True)),
                ('taken_at', models.DateTimeField(verbose_name='taken at')),
                ('taken_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='taken by')),
                ('register', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='harvests', to='sources.register', verbose_name='register')),
            ],
            options={
                'verbose_name': 'taking of a register',
                'verbose_name_plural': 'takings of registers',
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='register',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_registerhistory" ("added_at", "coverage", "drops_ended", "id", "licence", "may_show", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publisher", "url") SELECT old_values."added_at", old_values."coverage", old_values."drops_ended", old_values."id", old_values."licence", old_values."may_show", old_values."name", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."public_id", old_values."publisher", old_values."url" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='5c08e927b6c9ba0335096c57c89d0fa045bd8f68', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_a910b', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='sources_register', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='register',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_registerhistory" ("added_at", "coverage", "drops_ended", "id", "licence", "may_show", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publisher", "url") SELECT old_values."added_at", old_values."coverage", old_values."drops_ended", old_values."id", old_values."licence", old_values."may_show", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."publisher", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='1f223c1f1104dcd304e6b8f5ef23a4b727d3c954', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_97eff', referencing='REFERENCING OLD TABLE AS old_values ', table='sources_register', when='AFTER')),
        ),
        migrations.AddField(
            model_name='registerhistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='registerhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='sources.register'),
        ),
        migrations.AddField(
            model_name='registerrow',
            name='harvest',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='rows', to='sources.harvest', verbose_name='taking of a register'),
        ),
        migrations.AddConstraint(
            model_name='harvest',
            constraint=models.CheckConstraint(condition=models.Q(('sha256__regex', '^[0-9a-f]{64}$')), name='harvest_sha256_is_one'),
        ),
        migrations.AddConstraint(
            model_name='harvest',
            constraint=models.UniqueConstraint(fields=('register', 'sha256'), name='harvest_once_a_file', violation_error_message='This file of the register is here already.'),
        ),
        migrations.AddConstraint(
            model_name='harvest',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('listed', ''), ('listed_earliest__isnull', True), ('listed_latest__isnull', True)), models.Q(models.Q(('listed', ''), _negated=True), models.Q(models.Q(('listed_earliest__isnull', True), ('listed_latest__isnull', False)), models.Q(('listed_earliest__isnull', False), ('listed_latest__isnull', True)), models.Q(('listed_earliest__isnull', False), ('listed_earliest__lte', models.F('listed_latest')), ('listed_latest__isnull', False)), _connector='OR')), _connector='OR'), name='harvest_listed_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='harvest',
            trigger=pgtrigger.compiler.Trigger(name='harvest_is_fixed', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n                    if new.content is distinct from old.content or new.sha256 <> old.sha256 then\n                        raise exception 'What was taken does not change: take the register anew.'\n                            using errcode = 'check_violation', constraint = 'harvest_is_fixed';\n                    end if;\n                    return new;\n                ", hash='16d6ec3a3dba14d3c67d1adb278e6695a9423c9b', operation='UPDATE', pgid='pgtrigger_harvest_is_fixed_b9242', table='sources_harvest', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='registerhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='142f2ee96ec7d635735526494992f73108dadd1c', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_648b9', table='sources_registerhistory', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='registerrow',
            constraint=models.UniqueConstraint(fields=('harvest', 'table', 'number'), name='register_row_once_a_place'),
        ),
    ]
