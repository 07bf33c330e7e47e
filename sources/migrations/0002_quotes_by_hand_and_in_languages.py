import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
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
            ],
            options={
                'verbose_name': 'translation of a quote',
                'verbose_name_plural': 'translations of quotes',
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
            ],
            options={
                'abstract': False,
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
        # What there is rests on copies of documents. Its keys are checked at once: a table is not altered before.
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
        migrations.AddField(
            model_name='quotetranslation',
            name='evidence',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='translations', to='sources.evidence', verbose_name='evidence'),
        ),
        migrations.AddField(
            model_name='quotetranslationhistory',
            name='evidence',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.evidence', verbose_name='evidence'),
        ),
        migrations.AddField(
            model_name='quotetranslationhistory',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='quotetranslationhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='sources.quotetranslation'),
        ),
        migrations.AddConstraint(
            model_name='quotetranslation',
            constraint=models.UniqueConstraint(fields=('evidence', 'language'), name='quote_translation_once_a_language', violation_error_message='The translation into this language is already entered.'),
        ),
        migrations.AddConstraint(
            model_name='quotetranslation',
            constraint=models.CheckConstraint(condition=models.Q(('translator__in', ['human', 'machine_reviewed', 'machine_unreviewed'])), name='quote_translation_translator_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='quotetranslation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('text', ''), _negated=True), ('language__regex', '^[a-z]{2}$')), name='quote_translation_says_something', violation_error_message='Give the translation and its language in two small letters.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='quotetranslation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_quotetranslationhistory" ("evidence_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "translator") SELECT old_values."evidence_id", old_values."id", old_values."language", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."text", old_values."translator" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='992a6d8ff7c59a5c19b1413731a6c7ed9ea4f2a4', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_fa6da', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='sources_quotetranslation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='quotetranslation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_quotetranslationhistory" ("evidence_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "translator") SELECT old_values."evidence_id", old_values."id", old_values."language", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."text", old_values."translator" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='4374107b1cacafc38301f985e8d987b950fbd88a', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_aba6c', referencing='REFERENCING OLD TABLE AS old_values ', table='sources_quotetranslation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='quotetranslationhistory',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='ba4a5ef4fcc2bc7b183099094eae7abc21f7ab7e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_5c562', table='sources_quotetranslationhistory', when='BEFORE')),
        ),
    ]
