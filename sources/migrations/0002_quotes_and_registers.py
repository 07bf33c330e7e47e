"""Quotes entered by hand and in languages; registers and their harvests."""

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
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ('pghistory', '0007_auto_20250421_0444'),
        ('sources', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='QuoteTranslation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(help_text='ISO 639-1: en, es, pt, ru …', max_length=2, verbose_name='language')),
                ('text', models.TextField(verbose_name='translation')),
                ('translator', models.CharField(choices=[('human', 'a person'), ('machine_reviewed', 'a machine, reviewed by a person'), ('machine_unreviewed', 'a machine, not reviewed')], default='human', max_length=20, verbose_name='translated by')),
                ('evidence', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='translations', to='sources.evidence', verbose_name='evidence')),
            ],
            options={
                'verbose_name': 'translation of a quote',
                'verbose_name_plural': 'translations of quotes',
                'constraints': [models.UniqueConstraint(fields=('evidence', 'language'), name='quote_translation_once_a_language', violation_error_message='The translation into this language is already entered.'), models.CheckConstraint(condition=models.Q(('translator__in', ['human', 'machine_reviewed', 'machine_unreviewed'])), name='quote_translation_translator_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(models.Q(('text', ''), _negated=True), ('language__regex', '^[a-z]{2}$')), name='quote_translation_says_something', violation_error_message='Give the translation and its language in two small letters.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_quotetranslationhistory" ("evidence_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "translator") SELECT old_values."evidence_id", old_values."id", old_values."language", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."text", old_values."translator" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='992a6d8ff7c59a5c19b1413731a6c7ed9ea4f2a4', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_fa6da', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='sources_quotetranslation', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_quotetranslationhistory" ("evidence_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "translator") SELECT old_values."evidence_id", old_values."id", old_values."language", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."text", old_values."translator" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='4374107b1cacafc38301f985e8d987b950fbd88a', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_aba6c', referencing='REFERENCING OLD TABLE AS old_values ', table='sources_quotetranslation', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='QuoteTranslationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('language', models.CharField(help_text='ISO 639-1: en, es, pt, ru …', max_length=2, verbose_name='language')),
                ('text', models.TextField(verbose_name='translation')),
                ('translator', models.CharField(choices=[('human', 'a person'), ('machine_reviewed', 'a machine, reviewed by a person'), ('machine_unreviewed', 'a machine, not reviewed')], default='human', max_length=20, verbose_name='translated by')),
                ('evidence', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.evidence', verbose_name='evidence')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='sources.quotetranslation')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='ba4a5ef4fcc2bc7b183099094eae7abc21f7ab7e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_5c562', table='sources_quotetranslationhistory', when='BEFORE'))],
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
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_registerhistory" ("added_at", "coverage", "drops_ended", "id", "licence", "may_show", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publisher", "url") SELECT old_values."added_at", old_values."coverage", old_values."drops_ended", old_values."id", old_values."licence", old_values."may_show", old_values."name", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."public_id", old_values."publisher", old_values."url" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='5c08e927b6c9ba0335096c57c89d0fa045bd8f68', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_a910b', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='sources_register', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_registerhistory" ("added_at", "coverage", "drops_ended", "id", "licence", "may_show", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publisher", "url") SELECT old_values."added_at", old_values."coverage", old_values."drops_ended", old_values."id", old_values."licence", old_values."may_show", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."publisher", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='1f223c1f1104dcd304e6b8f5ef23a4b727d3c954', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_97eff', referencing='REFERENCING OLD TABLE AS old_values ', table='sources_register', when='AFTER'))],
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
                'constraints': [models.CheckConstraint(condition=models.Q(('sha256__regex', '^[0-9a-f]{64}$')), name='harvest_sha256_is_one'), models.UniqueConstraint(fields=('register', 'sha256'), name='harvest_once_a_file', violation_error_message='This file of the register is here already.'), models.CheckConstraint(condition=models.Q(models.Q(('listed', ''), ('listed_earliest__isnull', True), ('listed_latest__isnull', True)), models.Q(models.Q(('listed', ''), _negated=True), models.Q(models.Q(('listed_earliest__isnull', True), ('listed_latest__isnull', False)), models.Q(('listed_earliest__isnull', False), ('listed_latest__isnull', True)), models.Q(('listed_earliest__isnull', False), ('listed_earliest__lte', models.F('listed_latest')), ('listed_latest__isnull', False)), _connector='OR')), _connector='OR'), name='harvest_listed_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.')],
                'triggers': [pgtrigger.compiler.Trigger(name='harvest_is_fixed', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n                    if new.content is distinct from old.content or new.sha256 <> old.sha256 then\n                        raise exception 'What was taken does not change: take the register anew.'\n                            using errcode = 'check_violation', constraint = 'harvest_is_fixed';\n                    end if;\n                    return new;\n                ", hash='16d6ec3a3dba14d3c67d1adb278e6695a9423c9b', operation='UPDATE', pgid='pgtrigger_harvest_is_fixed_b9242', table='sources_harvest', when='BEFORE'))],
            },
        ),
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
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='sources.register')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='142f2ee96ec7d635735526494992f73108dadd1c', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_648b9', table='sources_registerhistory', when='BEFORE'))],
            },
        ),
        migrations.CreateModel(
            name='RegisterRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('table', models.CharField(blank=True, help_text='The sheet or list of the file.', max_length=200, verbose_name='table')),
                ('number', models.PositiveIntegerField(verbose_name='row')),
                ('cells', django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), blank=True, default=list, size=None, verbose_name='cells')),
                ('harvest', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='rows', to='sources.harvest', verbose_name='taking of a register')),
            ],
            options={
                'verbose_name': 'row of a register',
                'verbose_name_plural': 'rows of registers',
                'constraints': [models.UniqueConstraint(fields=('harvest', 'table', 'number'), name='register_row_once_a_place')],
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='evidence',
            name='evidence_stands_in_its_text',
        ),
        migrations.AddField(
            model_name='evidence',
            name='document',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='evidence', to='sources.document', verbose_name='document'),
        ),
        migrations.RunSQL(
            sql='''
                update sources_evidence set document_id = capture.document_id
                from sources_capture capture where capture.id = capture_id;
                set constraints all immediate;
            ''',
            reverse_sql="delete from sources_evidence where capture_id is null",
        ),
        migrations.AlterField(
            model_name='evidence',
            name='document',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='evidence', to='sources.document', verbose_name='document'),
        ),
        migrations.AddField(
            model_name='evidence',
            name='language',
            field=models.CharField(blank=True, db_default='', default='', help_text='Of the quote, ISO 639-1.', max_length=2, verbose_name='language'),
        ),
        migrations.AddField(
            model_name='evidence',
            name='page_label',
            field=models.CharField(blank=True, db_default='', default='', help_text='As the document counts them: 541, iv, art. 3.', max_length=40, verbose_name='page'),
        ),
        migrations.AlterField(
            model_name='evidence',
            name='capture',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='evidence', to='sources.capture', verbose_name='copy of a document'),
        ),
        migrations.AlterField(
            model_name='evidence',
            name='end',
            field=models.PositiveIntegerField(blank=True, null=True, verbose_name='end'),
        ),
        migrations.AlterField(
            model_name='evidence',
            name='exact',
            field=models.TextField(blank=True, verbose_name='quote'),
        ),
        migrations.AlterField(
            model_name='evidence',
            name='start',
            field=models.PositiveIntegerField(blank=True, null=True, verbose_name='start'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='evidence',
            trigger=pgtrigger.compiler.Trigger(name='evidence_stands_in_its_text', sql=pgtrigger.compiler.UpsertTriggerSql(func='\n                    if new.capture_id is not null and new.exact is distinct from (\n                        select substr(text, new.start + 1, new."end" - new.start)\n                        from sources_capture where id = new.capture_id and document_id = new.document_id\n                    ) then\n                        raise exception \'This quote does not stand at its place in the text.\'\n                            using errcode = \'check_violation\', constraint = \'evidence_stands_in_its_text\';\n                    end if;\n                    return new;\n                ', hash='94cfae4575eac2339f3cca183591258f0e727d88', operation='INSERT OR UPDATE', pgid='pgtrigger_evidence_stands_in_its_text_3a21c', table='sources_evidence', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='evidence',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('capture__isnull', False), ('end__isnull', False), ('start__isnull', False)), models.Q(('capture__isnull', True), ('end__isnull', True), ('start__isnull', True), models.Q(models.Q(('exact', ''), _negated=True), models.Q(('page_label', ''), _negated=True), _connector='OR')), _connector='OR'), name='evidence_is_a_passage_or_a_quote', violation_error_message='Give the quote as it stands in the document, or at least the page.'),
        ),
        migrations.AddConstraint(
            model_name='evidence',
            constraint=models.CheckConstraint(condition=models.Q(('language', ''), ('language__regex', '^[a-z]{2}$'), _connector='OR'), name='evidence_language_is_two_letters', violation_error_message='A language is two small letters, as in ISO 639-1: en, es, pt, ru.'),
        ),
    ]
