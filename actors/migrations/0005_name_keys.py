"""Name keys with the functions and triggers that keep and search them; folded names of countries."""

import django.contrib.postgres.indexes
import pgtrigger.compiler
import pgtrigger.migrations
from django.contrib.postgres.operations import CreateExtension
from django.db import migrations, models

import actors.models.name_key
import core.db
from actors.models.name_key import (
    KEEP_NAME_KEYS,
    NAME_DELETIONS,
    OTHER_LAYOUT,
    SUGGEST_ACTORS,
    WEIGH_ALL,
)
from core.db import FOLD_TEXT


class Migration(migrations.Migration):

    dependencies = [
        ("actors", "0004_people_groups_and_ties"),
    ]

    operations = [
        # levenshtein(); an extension that the owner of a database may add.
        CreateExtension("fuzzystrmatch"),
        # Marks of more scripts are folded now: what was folded before is folded anew.
        migrations.RunSQL(FOLD_TEXT.sql, migrations.RunSQL.noop),
        migrations.RunSQL(
            """
            update actors_name set text = text where folded <> fold_text(text);
            update actors_personname set text = text where folded <> fold_text(text);
            """,
            migrations.RunSQL.noop,
        ),
        NAME_DELETIONS,
        OTHER_LAYOUT,
        migrations.CreateModel(
            name="NameKey",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("folded", models.TextField(verbose_name="folded name")),
                (
                    "weight",
                    models.PositiveIntegerField(
                        help_text="How likely it is meant: the inhabitants of its largest bearer, less for by-names.",
                        verbose_name="weight",
                    ),
                ),
            ],
            options={
                "verbose_name": "name key",
                "verbose_name_plural": "name keys",
            },
        ),
        migrations.AddConstraint(
            model_name="namekey",
            constraint=models.UniqueConstraint(
                fields=("folded",), include=("weight",), name="name_key_once_a_name", opclasses=["text_pattern_ops"]
            ),
        ),
        # Before its other indexes: an index is made faster of rows that are there.
        migrations.RunSQL(WEIGH_ALL, migrations.RunSQL.noop),
        migrations.AddIndex(
            model_name="namekey",
            index=models.Index(
                condition=models.Q(("weight__gte", 20000)),
                fields=["folded"],
                include=("weight",),
                name="name_key_popular_btree",
                opclasses=["text_pattern_ops"],
            ),
        ),
        migrations.AddIndex(
            model_name="namekey",
            index=django.contrib.postgres.indexes.GinIndex(
                actors.models.name_key.NameDeletions("folded"), fastupdate=False, name="name_key_deletions_gin"
            ),
        ),
        KEEP_NAME_KEYS,
        SUGGEST_ACTORS,
        pgtrigger.migrations.RemoveTrigger(
            model_name='countryname',
            name='update_update',
        ),
        migrations.AddField(
            model_name="countryname",
            name="folded",
            field=models.GeneratedField(
                db_persist=True,
                expression=core.db.FoldText("text"),
                output_field=models.TextField(),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='countryname',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_countrynamehistory" ("country_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") SELECT old_values."country_id", old_values."id", old_values."language", _pgh_attached_context.value, NOW(), \'update\', old_values."id", old_values."text" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."country_id" IS DISTINCT FROM (new_values."country_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."text" IS DISTINCT FROM (new_values."text")) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='683c31ad71df081cdf26230cd689a719ed1136d8', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_c3d48', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='actors_countryname', when='AFTER')),
        ),
    ]
