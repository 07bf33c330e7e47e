"""What documents are, what they have to do with each other, and who tells of them."""

from django.conf import settings
from django.db import migrations, models
import core.fields
import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.comparison
import pgtrigger.compiler
import pgtrigger.migrations


class Migration(migrations.Migration):

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ('pghistory', '0007_auto_20250421_0444'),
        ('sources', '0003_connectors'),
    ]

    operations = [
        migrations.CreateModel(
            name='DocumentCitation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
                ('document', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='citations', to='sources.document', verbose_name='document')),
                ('evidence', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.evidence', verbose_name='evidence')),
            ],
            options={
                'verbose_name': 'citation',
                'verbose_name_plural': 'citations',
                'abstract': False,
                'constraints': [models.UniqueConstraint(fields=('document', 'field', 'evidence'), name='document_citation_once', violation_error_message='This passage is already cited for that.'), models.UniqueConstraint(condition=models.Q(('is_preferred', True)), fields=('document', 'field'), name='document_citation_one_preferred', violation_error_message='Of one value one source is preferred.'), models.CheckConstraint(condition=models.Q(('stance__in', ['contradicts', 'mentions', 'supports'])), name='document_citation_stance_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('why', ''), _negated=True), _connector='OR'), name='document_citation_preferred_for_a_reason', violation_error_message='Say why this source is preferred.'), models.CheckConstraint(condition=models.Q(models.Q(('stance', 'contradicts'), _negated=True), models.Q(('says', ''), _negated=True), _connector='OR'), name='document_citation_contradicts_with_a_value', violation_error_message='Say what the source says instead.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_documentcitationhistory" ("document_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."document_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='c84340ee60e55a875538f157a753036ae282c83b', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_daf6f', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='sources_documentcitation', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_documentcitationhistory" ("document_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."document_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='9ee08723ffa9b3ee4d2688909164d5666cec508e', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_4b128', referencing='REFERENCING OLD TABLE AS old_values ', table='sources_documentcitation', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='DocumentCitationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('field', models.CharField(blank=True, db_default='', default='', help_text='The value that it is about; empty: that the record is so at all.', max_length=40, verbose_name='for')),
                ('says', models.CharField(blank=True, db_default='', default='', help_text='The value as this source has it, where it differs from the one above.', max_length=300, verbose_name='it says')),
                ('stance', models.CharField(choices=[('supports', 'supports it'), ('contradicts', 'says otherwise'), ('mentions', 'mentions it')], db_default='supports', default='supports', max_length=12, verbose_name='stance')),
                ('is_preferred', models.BooleanField(db_default=False, default=False, help_text='Where sources differ: the one that is followed.', verbose_name='preferred')),
                ('why', models.CharField(blank=True, db_default='', default='', max_length=300, verbose_name='why')),
                ('document', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.document', verbose_name='document')),
                ('evidence', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.evidence', verbose_name='evidence')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='sources.documentcitation')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='93a50bd231c511176d3944fa1d9215a4c32eb73e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_20ea6', table='sources_documentcitationhistory', when='BEFORE'))],
            },
        ),
        migrations.CreateModel(
            name='DocumentLink',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('relation', models.CharField(choices=[('replaces', 'replaces'), ('implements', 'carries out'), ('based_on', 'is based on'), ('version_of', 'is a language version of'), ('abstract_of', 'is an abstract of'), ('duplicate_of', 'is a duplicate of'), ('cited_in', 'is cited in')], max_length=20, verbose_name='relation')),
                ('place', models.CharField(blank=True, help_text='Only where it is cited: the place in the other document, as that counts: note 14.', max_length=40, verbose_name='cited where')),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='links', to='sources.document', verbose_name='document')),
                ('target', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='links_to_it', to='sources.document', verbose_name='other document')),
            ],
            options={
                'verbose_name': 'link between documents',
                'verbose_name_plural': 'links between documents',
                'constraints': [models.CheckConstraint(condition=models.Q(('relation__in', ['abstract_of', 'based_on', 'cited_in', 'duplicate_of', 'implements', 'replaces', 'version_of'])), name='document_link_relation_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(('source', models.F('target')), _negated=True), name='document_link_not_to_itself', violation_error_message='A document is no version, abstract or source of itself.'), models.CheckConstraint(condition=models.Q(('place', ''), ('relation', 'cited_in'), _connector='OR'), name='document_link_place_only_of_a_citation', violation_error_message='Only a citation stands at a place of the other document.'), models.UniqueConstraint(django.db.models.functions.comparison.Least('source', 'target'), django.db.models.functions.comparison.Greatest('source', 'target'), models.F('relation'), models.F('place'), name='document_link_one_way_and_once', violation_error_message='These two documents are already linked so, this way or the other.'), models.UniqueConstraint(condition=models.Q(('relation__in', ['abstract_of', 'duplicate_of', 'version_of'])), fields=('source', 'relation'), name='document_link_of_one_original', violation_error_message='A version, an abstract or a duplicate is of one other document.')],
                'triggers': [pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_documentlinkhistory" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "relation", "source_id", "target_id") SELECT old_values."id", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."place", old_values."relation", old_values."source_id", old_values."target_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='5a433c5515adccca59d391cd82c58706437293fc', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_d8bc2', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='sources_documentlink', when='AFTER')), pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_documentlinkhistory" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "relation", "source_id", "target_id") SELECT old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place", old_values."relation", old_values."source_id", old_values."target_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='fb841e8e6c9d20c6349933f6eb543ddc4d25662b', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_5aea5', referencing='REFERENCING OLD TABLE AS old_values ', table='sources_documentlink', when='AFTER'))],
            },
        ),
        migrations.CreateModel(
            name='DocumentLinkHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('relation', models.CharField(choices=[('replaces', 'replaces'), ('implements', 'carries out'), ('based_on', 'is based on'), ('version_of', 'is a language version of'), ('abstract_of', 'is an abstract of'), ('duplicate_of', 'is a duplicate of'), ('cited_in', 'is cited in')], max_length=20, verbose_name='relation')),
                ('place', models.CharField(blank=True, help_text='Only where it is cited: the place in the other document, as that counts: note 14.', max_length=40, verbose_name='cited where')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='sources.documentlink')),
                ('source', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.document', verbose_name='document')),
                ('target', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='sources.document', verbose_name='other document')),
            ],
            options={
                'abstract': False,
                'triggers': [pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='eb6e9032b10f0835ee4a5c48d73f3e8466ff496e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_91ee3', table='sources_documentlinkhistory', when='BEFORE'))],
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='document',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='document',
            name='delete_delete',
        ),
        migrations.RemoveConstraint(
            model_name='document',
            name='document_kind_is_listed',
        ),
        migrations.AddField(
            model_name='document',
            name='authors',
            field=models.CharField(blank=True, db_default='', default='', help_text='As it names them, with commas between.', max_length=300, verbose_name='authors'),
        ),
        migrations.AddField(
            model_name='document',
            name='date',
            field=core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='date'),
        ),
        migrations.AddField(
            model_name='document',
            name='date_earliest',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='document',
            name='date_latest',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='document',
            name='keywords',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=80), blank=True, db_default=[], default=list, help_text='What it is about, with commas between.', size=None, verbose_name='keywords'),
        ),
        migrations.AddField(
            model_name='document',
            name='number',
            field=models.CharField(blank=True, db_default='', default='', help_text='As whoever issued it counts.', max_length=60, verbose_name='number'),
        ),
        migrations.AddField(
            model_name='document',
            name='published_at',
            field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name='published at'),
        ),
        migrations.AddField(
            model_name='document',
            name='valid_until',
            field=core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='valid until'),
        ),
        migrations.AddField(
            model_name='document',
            name='valid_until_earliest',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='document',
            name='valid_until_latest',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='documenthistory',
            name='authors',
            field=models.CharField(blank=True, db_default='', default='', help_text='As it names them, with commas between.', max_length=300, verbose_name='authors'),
        ),
        migrations.AddField(
            model_name='documenthistory',
            name='date',
            field=core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='date'),
        ),
        migrations.AddField(
            model_name='documenthistory',
            name='date_earliest',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='documenthistory',
            name='date_latest',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='documenthistory',
            name='keywords',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=80), blank=True, db_default=[], default=list, help_text='What it is about, with commas between.', size=None, verbose_name='keywords'),
        ),
        migrations.AddField(
            model_name='documenthistory',
            name='number',
            field=models.CharField(blank=True, db_default='', default='', help_text='As whoever issued it counts.', max_length=60, verbose_name='number'),
        ),
        migrations.AddField(
            model_name='documenthistory',
            name='published_at',
            field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name='published at'),
        ),
        migrations.AddField(
            model_name='documenthistory',
            name='valid_until',
            field=core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='valid until'),
        ),
        migrations.AddField(
            model_name='documenthistory',
            name='valid_until_earliest',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='documenthistory',
            name='valid_until_latest',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AlterField(
            model_name='document',
            name='kind',
            field=models.CharField(blank=True, choices=[('agreement_text', 'text of an agreement'), ('official_gazette', 'official gazette'), ('national_register', 'national register'), ('city_register', 'register of a city'), ('city_website', 'website of a city'), ('network_website', 'website of a network'), ('council_minutes', 'minutes of a council'), ('law_or_regulation', 'law or regulation'), ('court_decision', 'decision of a court'), ('press_release', 'press release'), ('news', 'news'), ('scholarly_article', 'scholarly article'), ('book', 'book'), ('thesis', 'thesis'), ('dataset', 'data set'), ('encyclopedia_or_wiki', 'encyclopedia or wiki'), ('archive_document', 'document of an archive'), ('interview', 'interview'), ('social_media', 'social media'), ('convention', 'convention'), ('declaration', 'declaration'), ('resolution', 'resolution'), ('strategy', 'concept or strategy'), ('action_plan', 'action plan'), ('statute', 'statute'), ('report', 'report'), ('letter', 'letter'), ('abstract', 'abstract')], max_length=30, verbose_name='kind'),
        ),
        migrations.AlterField(
            model_name='documenthistory',
            name='kind',
            field=models.CharField(blank=True, choices=[('agreement_text', 'text of an agreement'), ('official_gazette', 'official gazette'), ('national_register', 'national register'), ('city_register', 'register of a city'), ('city_website', 'website of a city'), ('network_website', 'website of a network'), ('council_minutes', 'minutes of a council'), ('law_or_regulation', 'law or regulation'), ('court_decision', 'decision of a court'), ('press_release', 'press release'), ('news', 'news'), ('scholarly_article', 'scholarly article'), ('book', 'book'), ('thesis', 'thesis'), ('dataset', 'data set'), ('encyclopedia_or_wiki', 'encyclopedia or wiki'), ('archive_document', 'document of an archive'), ('interview', 'interview'), ('social_media', 'social media'), ('convention', 'convention'), ('declaration', 'declaration'), ('resolution', 'resolution'), ('strategy', 'concept or strategy'), ('action_plan', 'action plan'), ('statute', 'statute'), ('report', 'report'), ('letter', 'letter'), ('abstract', 'abstract')], max_length=30, verbose_name='kind'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='document',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_documenthistory" ("added_at", "added_by_id", "authors", "date", "date_earliest", "date_latest", "doi", "id", "keywords", "kind", "language", "licence", "may_show", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "title", "url", "valid_until", "valid_until_earliest", "valid_until_latest") SELECT old_values."added_at", old_values."added_by_id", old_values."authors", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."doi", old_values."id", old_values."keywords", old_values."kind", old_values."language", old_values."licence", old_values."may_show", old_values."number", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."public_id", old_values."published_at", old_values."title", old_values."url", old_values."valid_until", old_values."valid_until_earliest", old_values."valid_until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='8998a52e8c35b06e74cd2a9cc131c295a3aa01db', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_12f49', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='sources_document', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='document',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_documenthistory" ("added_at", "added_by_id", "authors", "date", "date_earliest", "date_latest", "doi", "id", "keywords", "kind", "language", "licence", "may_show", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "title", "url", "valid_until", "valid_until_earliest", "valid_until_latest") SELECT old_values."added_at", old_values."added_by_id", old_values."authors", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."doi", old_values."id", old_values."keywords", old_values."kind", old_values."language", old_values."licence", old_values."may_show", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."title", old_values."url", old_values."valid_until", old_values."valid_until_earliest", old_values."valid_until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='348d8fe3bd2ef055aa691a963039be7da971ca9e', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_83c90', referencing='REFERENCING OLD TABLE AS old_values ', table='sources_document', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.CheckConstraint(condition=models.Q(('kind', ''), ('kind__in', ['abstract', 'action_plan', 'agreement_text', 'archive_document', 'book', 'city_register', 'city_website', 'convention', 'council_minutes', 'court_decision', 'dataset', 'declaration', 'encyclopedia_or_wiki', 'interview', 'law_or_regulation', 'letter', 'national_register', 'network_website', 'news', 'official_gazette', 'press_release', 'report', 'resolution', 'scholarly_article', 'social_media', 'statute', 'strategy', 'thesis']), _connector='OR'), name='document_kind_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('date', ''), ('date_earliest__isnull', True), ('date_latest__isnull', True)), models.Q(models.Q(('date', ''), _negated=True), models.Q(models.Q(('date_earliest__isnull', True), ('date_latest__isnull', False)), models.Q(('date_earliest__isnull', False), ('date_latest__isnull', True)), models.Q(('date_earliest__isnull', False), ('date_earliest__lte', models.F('date_latest')), ('date_latest__isnull', False)), _connector='OR')), _connector='OR'), name='document_date_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('valid_until', ''), ('valid_until_earliest__isnull', True), ('valid_until_latest__isnull', True)), models.Q(models.Q(('valid_until', ''), _negated=True), models.Q(models.Q(('valid_until_earliest__isnull', True), ('valid_until_latest__isnull', False)), models.Q(('valid_until_earliest__isnull', False), ('valid_until_latest__isnull', True)), models.Q(('valid_until_earliest__isnull', False), ('valid_until_earliest__lte', models.F('valid_until_latest')), ('valid_until_latest__isnull', False)), _connector='OR')), _connector='OR'), name='document_valid_until_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.CheckConstraint(condition=models.Q(('valid_until_latest__isnull', True), ('date_earliest__isnull', True), ('valid_until_latest__gte', models.F('date_earliest')), _connector='OR'), name='document_valid_until_is_after_its_date', violation_error_message='It cannot cease to be valid before its date.'),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.CheckConstraint(condition=models.Q(('keywords__contains', ['']), _negated=True), name='document_keywords_are_words', violation_error_message='A keyword is not empty.'),
        ),
    ]
