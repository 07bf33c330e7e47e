"""What texts have to do with institutions, what documents are about, ties whose parties nobody names."""

from django.db import migrations, models
import core.db
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations


class Migration(migrations.Migration):

    dependencies = [
        ('actors', '0005_name_keys'),
        ('agreements', '0006_actor_ties'),
        ('networks', '0003_programmes_and_events'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('sources', '0004_documents_and_their_links'),
    ]

    operations = [
        migrations.CreateModel(
            name='DocumentSubject',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('document', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='about', to='sources.document', verbose_name='document')),
                ('subject', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agreements.subject', verbose_name='subject')),
            ],
            options={
                'verbose_name': 'subject of a document',
                'verbose_name_plural': 'subjects of documents',
                'constraints': [models.UniqueConstraint(fields=('document', 'subject'), name='document_subject_once', violation_error_message='This subject is already entered.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_documentsubjecthistory" ("document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") SELECT old_values."document_id", old_values."id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."subject_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='d005ffad50523981a876a6321c4d168c9a993ea7', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_7998a', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_documentsubject', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_documentsubjecthistory" ("document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") SELECT old_values."document_id", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."subject_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='8dd9a65a74f9ba80e51680649f1860b77f04cc5c', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_d54aa', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_documentsubject', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='DocumentSubjectHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('document', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.document', verbose_name='document')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.documentsubject')),
                ('subject', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.subject', verbose_name='subject')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='e5dd783991c0ffbc78943f64918075dac047f08a', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_e14f6', table='agreements_documentsubjecthistory', when='BEFORE'))],
            },
        ),
        migrations.CreateModel(
            name='TextTie',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('relation', models.CharField(choices=[('adopted_by', 'adopted by'), ('established', 'established'), ('reformed', 'reformed'), ('recognised', 'recognised')], max_length=20, verbose_name='relation')),
                ('actor', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='text_ties', to='actors.actor', verbose_name='actor')),
                ('agreement', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='text_ties', to='agreements.agreement', verbose_name='agreement')),
                ('body', models.ForeignKey(blank=True, help_text='An organ of a network, instead of an actor.', null=True, on_delete=django.db.models.deletion.CASCADE, related_name='text_ties', to='networks.body', verbose_name='body')),
                ('document', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='text_ties', to='sources.document', verbose_name='document')),
            ],
            options={
                'verbose_name': 'tie of a text to an institution',
                'verbose_name_plural': 'ties of texts to institutions',
                'constraints': [models.CheckConstraint(condition=models.Q(('relation__in', ['adopted_by', 'established', 'recognised', 'reformed'])), name='text_tie_relation_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(models.Q(('agreement__isnull', True), ('document__isnull', False)), models.Q(('agreement__isnull', False), ('document__isnull', True)), _connector='OR'), name='text_tie_is_of_one_text', violation_error_message='It is of a document or of an agreement, and of one of them.'), models.CheckConstraint(condition=models.Q(models.Q(('actor__isnull', False), ('body__isnull', True)), models.Q(('actor__isnull', True), ('body__isnull', False)), _connector='OR'), name='text_tie_is_with_one_institution', violation_error_message='Choose an actor or a body, one of them.'), core.db.OnceWithNulls(fields=('document', 'agreement', 'relation', 'actor', 'body'), name='text_tie_once', nulls_distinct=False, violation_error_message='This is already entered.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_texttiehistory" ("actor_id", "agreement_id", "body_id", "document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relation") SELECT old_values."actor_id", old_values."agreement_id", old_values."body_id", old_values."document_id", old_values."id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."relation" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='06ab4a48daf4da7b5281699a2460cf1098234085', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_4291e', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_texttie', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_texttiehistory" ("actor_id", "agreement_id", "body_id", "document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relation") SELECT old_values."actor_id", old_values."agreement_id", old_values."body_id", old_values."document_id", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."relation" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='333ee37f3fc65214f0ffe6594b01612cb5ccb715', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_760b9', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_texttie', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='TextTieHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('relation', models.CharField(choices=[('adopted_by', 'adopted by'), ('established', 'established'), ('reformed', 'reformed'), ('recognised', 'recognised')], max_length=20, verbose_name='relation')),
                ('actor', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.actor', verbose_name='actor')),
                ('agreement', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement', verbose_name='agreement')),
                ('body', models.ForeignKey(blank=True, db_constraint=False, help_text='An organ of a network, instead of an actor.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.body', verbose_name='body')),
                ('document', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.document', verbose_name='document')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.texttie')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='f2b2fb9dba000a9d9eae2f6e740aa429a072adec', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_9f366', table='agreements_texttiehistory', when='BEFORE'))],
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='agreement',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='agreement',
            name='delete_delete',
        ),
        migrations.RemoveConstraint(
            model_name='instrumentlink',
            name='instrument_link_relation_is_listed',
        ),
        migrations.AddField(
            model_name='agreement',
            name='names_no_parties',
            field=models.BooleanField(db_default=False, default=False, help_text='It is then published without any, under its title; else two parties are expected.', verbose_name='its sources name no parties'),
        ),
        migrations.AddField(
            model_name='agreementhistory',
            name='names_no_parties',
            field=models.BooleanField(db_default=False, default=False, help_text='It is then published without any, under its title; else two parties are expected.', verbose_name='its sources name no parties'),
        ),
        migrations.AlterField(
            model_name='instrumentlink',
            name='relation',
            field=models.CharField(choices=[('amends', 'amends'), ('supersedes', 'supersedes'), ('renews', 'renews'), ('implements', 'implements'), ('subsidiary_to', 'is subsidiary to'), ('based_on', 'is based on'), ('cites', 'cites'), ('accedes_to', 'accedes to'), ('suspends', 'suspends'), ('terminates', 'terminates'), ('translates', 'translates')], max_length=20, verbose_name='relation'),
        ),
        migrations.AlterField(
            model_name='instrumentlinkhistory',
            name='relation',
            field=models.CharField(choices=[('amends', 'amends'), ('supersedes', 'supersedes'), ('renews', 'renews'), ('implements', 'implements'), ('subsidiary_to', 'is subsidiary to'), ('based_on', 'is based on'), ('cites', 'cites'), ('accedes_to', 'accedes to'), ('suspends', 'suspends'), ('terminates', 'terminates'), ('translates', 'translates')], max_length=20, verbose_name='relation'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementhistory" ("attested", "formality", "id", "initiator", "kind", "legal_force", "motives", "names_no_parties", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presumed", "public_id", "published_at", "runs_out", "scope", "status", "submitted_at", "title") SELECT old_values."attested", old_values."formality", old_values."id", old_values."initiator", old_values."kind", old_values."legal_force", old_values."motives", old_values."names_no_parties", old_values."note", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."presumed", old_values."public_id", old_values."published_at", old_values."runs_out", old_values."scope", old_values."status", old_values."submitted_at", old_values."title" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='126fd205f227b087688f4db854088a7fee9ef38f', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_36fdd', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='agreements_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementhistory" ("attested", "formality", "id", "initiator", "kind", "legal_force", "motives", "names_no_parties", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presumed", "public_id", "published_at", "runs_out", "scope", "status", "submitted_at", "title") SELECT old_values."attested", old_values."formality", old_values."id", old_values."initiator", old_values."kind", old_values."legal_force", old_values."motives", old_values."names_no_parties", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."presumed", old_values."public_id", old_values."published_at", old_values."runs_out", old_values."scope", old_values."status", old_values."submitted_at", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='687b37f07eb0fcb24ae0cc38d7b05ef0da794f74', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_a07e3', referencing='REFERENCING OLD TABLE AS old_values ', table='agreements_agreement', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='instrumentlink',
            constraint=models.CheckConstraint(condition=models.Q(('relation__in', ['accedes_to', 'amends', 'based_on', 'cites', 'implements', 'renews', 'subsidiary_to', 'supersedes', 'suspends', 'terminates', 'translates'])), name='instrument_link_relation_is_listed', violation_error_message='This value is not on the list.'),
        ),
    ]
