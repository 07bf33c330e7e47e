"""What actors publish themselves, and places whose status is disputed."""

import core.ids
import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('actors', '0005_name_keys'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        migrations.CreateModel(
            name='OfficialSource',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('public_id', models.CharField(default=core.ids.mint, editable=False, max_length=40, unique=True, verbose_name='public id')),
                ('kind', models.CharField(choices=[('website', 'website'), ('portal', 'portal'), ('official_report', 'official report'), ('statistics', 'statistics'), ('news', 'news')], max_length=20, verbose_name='kind')),
                ('title', models.CharField(help_text='In English, else as it calls itself.', max_length=300, verbose_name='title')),
                ('url', models.URLField(blank=True, max_length=1000, verbose_name='address')),
                ('note', models.TextField(blank=True, help_text='What it tells, and whom. Shown to readers.', verbose_name='note')),
                ('checked', models.DateField(blank=True, help_text='The day on which somebody last saw that it is there.', null=True, verbose_name='last check')),
                ('archive_url', models.URLField(blank=True, help_text='The address of a copy in a web archive.', max_length=1000, verbose_name='archive copy')),
                ('source', models.CharField(blank=True, help_text='Who names it as a source, and where.', max_length=500, verbose_name='named by')),
                ('actor', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='official_sources', to='actors.actor', verbose_name='published by')),
            ],
            options={
                'verbose_name': 'official source',
                'verbose_name_plural': 'official sources',
                'constraints': [models.CheckConstraint(condition=models.Q(('kind__in', ['news', 'official_report', 'portal', 'statistics', 'website'])), name='official_source_kind_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(('title', ''), _negated=True), name='official_source_has_a_title', violation_error_message='An official source has a title.'), models.CheckConstraint(condition=models.Q(models.Q(('url', ''), _negated=True), models.Q(('source', ''), _negated=True), _connector='OR'), name='official_source_is_told_where', violation_error_message='Give its address; where none is known, who names it.'), models.CheckConstraint(condition=models.Q(('archive_url', ''), models.Q(('url', ''), _negated=True), _connector='OR'), name='official_source_copy_is_of_an_address', violation_error_message='An archive copy is of an address: give that too.'), models.UniqueConstraint(fields=('actor', 'kind', 'title'), name='official_source_once_a_title', violation_error_message='This source is already entered.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_officialsourcehistory" ("actor_id", "archive_url", "checked", "id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "title", "url") SELECT old_values."actor_id", old_values."archive_url", old_values."checked", old_values."id", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."public_id", old_values."source", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='1b74abb0ebdcf7c8a14446d85e6b1949e413a86f', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_e9fce', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='actors_officialsource', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_officialsourcehistory" ("actor_id", "archive_url", "checked", "id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "title", "url") SELECT old_values."actor_id", old_values."archive_url", old_values."checked", old_values."id", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."source", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a770acc65844aeb01db227e7d1a5934f3aed63c1', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_33e72', referencing='REFERENCING OLD TABLE AS old_values ', table='actors_officialsource', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='OfficialSourceHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('public_id', models.CharField(default=core.ids.mint, editable=False, max_length=40, verbose_name='public id')),
                ('kind', models.CharField(choices=[('website', 'website'), ('portal', 'portal'), ('official_report', 'official report'), ('statistics', 'statistics'), ('news', 'news')], max_length=20, verbose_name='kind')),
                ('title', models.CharField(help_text='In English, else as it calls itself.', max_length=300, verbose_name='title')),
                ('url', models.URLField(blank=True, max_length=1000, verbose_name='address')),
                ('note', models.TextField(blank=True, help_text='What it tells, and whom. Shown to readers.', verbose_name='note')),
                ('checked', models.DateField(blank=True, help_text='The day on which somebody last saw that it is there.', null=True, verbose_name='last check')),
                ('archive_url', models.URLField(blank=True, help_text='The address of a copy in a web archive.', max_length=1000, verbose_name='archive copy')),
                ('source', models.CharField(blank=True, help_text='Who names it as a source, and where.', max_length=500, verbose_name='named by')),
                ('actor', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='actors.actor', verbose_name='published by')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='actors.officialsource')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='c92d77e90f1d9e62331dcf405edfe95506d9262a', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_92b7f', table='actors_officialsourcehistory', when='BEFORE'))],
            },
        ),
        migrations.CreateModel(
            name='Dispute',
            fields=[
                ('actor', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='dispute', serialize=False, to='actors.actor', verbose_name='place')),
                ('text', models.TextField(help_text='In English: neutral, without a judgement whose it ought to be.', verbose_name='words for readers')),
                ('text_es', models.TextField(blank=True, verbose_name='in Spanish')),
                ('text_pt', models.TextField(blank=True, verbose_name='in Portuguese')),
                ('text_ru', models.TextField(blank=True, verbose_name='in Russian')),
                ('source', models.CharField(help_text='Who says so, and where.', max_length=500, verbose_name='source')),
            ],
            options={
                'verbose_name': 'disputed status',
                'verbose_name_plural': 'disputed statuses',
                'constraints': [models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='dispute_has_words', violation_error_message='Say in neutral words how it stands.'), models.CheckConstraint(condition=models.Q(('source', ''), _negated=True), name='dispute_has_a_source', violation_error_message='State who says so.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_disputehistory" ("actor_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "text", "text_es", "text_pt", "text_ru") SELECT old_values."actor_id", _pgh_attached_context.value, NOW(), \'update\', old_values."actor_id", old_values."source", old_values."text", old_values."text_es", old_values."text_pt", old_values."text_ru" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."actor_id") = (new_values."actor_id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='96e8dfcf476d96dc81648b94ee0c64ca29ed4308', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_d4e56', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='actors_dispute', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_disputehistory" ("actor_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "text", "text_es", "text_pt", "text_ru") SELECT old_values."actor_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."actor_id", old_values."source", old_values."text", old_values."text_es", old_values."text_pt", old_values."text_ru" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='aac4f0ac06de278e897581ca4354c56ef23843d6', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_2b5d6', referencing='REFERENCING OLD TABLE AS old_values ', table='actors_dispute', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='DisputeHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('text', models.TextField(help_text='In English: neutral, without a judgement whose it ought to be.', verbose_name='words for readers')),
                ('text_es', models.TextField(blank=True, verbose_name='in Spanish')),
                ('text_pt', models.TextField(blank=True, verbose_name='in Portuguese')),
                ('text_ru', models.TextField(blank=True, verbose_name='in Russian')),
                ('source', models.CharField(help_text='Who says so, and where.', max_length=500, verbose_name='source')),
                ('actor', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', serialize=False, to='actors.actor', verbose_name='place')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='actors.dispute')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='241eaa30dddf8f9d07ed55b9800648aaa3f74ea9', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_0eaac', table='actors_disputehistory', when='BEFORE'))],
            },
        ),
    ]
