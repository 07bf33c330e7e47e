"""Ties of actors, kept by triggers; engagements in the order of their days; ties of several countries counted."""

import datetime

import django.db.models.deletion
import django.db.models.functions.comparison
from django.db import migrations, models

from agreements.models.actor_tie import KEEP_ACTOR_TIES, TIE_ALL_ACTORS
from agreements.models.country_tie import KNOW_FREQUENT_PAIRS


class Migration(migrations.Migration):

    dependencies = [
        ('actors', '0005_name_keys'),
        ('agreements', '0005_the_whole_life'),
    ]

    operations = [
        migrations.CreateModel(
            name='ActorTie',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('is_inside', models.BooleanField(verbose_name='of something in it')),
                ('status', models.CharField(choices=[('proposed', 'proposed'), ('negotiating', 'negotiating'), ('agreed_not_in_force', 'agreed, not in force'), ('active', 'in force'), ('suspended', 'suspended'), ('frozen', 'frozen'), ('ended', 'ended'), ('unknown', 'unknown')], max_length=20, verbose_name='status')),
                ('is_shown', models.BooleanField(verbose_name='shown to readers')),
                ('last_act', models.DateField(help_text='The last day that an act of it can have had.', null=True, verbose_name='last act')),
                ('actor', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='actors.actor', verbose_name='actor')),
                ('agreement', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='actor_ties', to='agreements.agreement', verbose_name='agreement')),
            ],
            options={
                'verbose_name': 'tie of an actor',
                'verbose_name_plural': 'ties of actors',
                'indexes': [models.Index(models.F('actor'), models.F('is_inside'), models.F('status'), models.OrderBy(models.F('last_act'), descending=True, nulls_last=True), models.OrderBy(models.F('agreement'), descending=True), condition=models.Q(('is_shown', True)), name='actor_tie_last_heard_btree')],
                'constraints': [models.UniqueConstraint(fields=('agreement', 'actor', 'is_inside'), name='actor_tie_once_an_agreement')],
            },
        ),
        migrations.AddIndex(
            model_name='engagement',
            index=models.Index(models.OrderBy(django.db.models.functions.comparison.Coalesce('ended_latest', 'started_latest', models.Value(datetime.date(1, 1, 1))), descending=True), models.OrderBy(models.F('id'), descending=True), name='engagement_latest_first_btree'),
        ),
        migrations.RemoveIndex(model_name='countrytie', name='country_tie_counted_btree'),
        migrations.AddIndex(
            model_name='countrytie',
            index=models.Index(models.F('first'), models.F('second'), models.F('status'), models.F('kind'), condition=models.Q(('is_shown', True)), include=('agreement',), name='country_tie_counted_btree'),
        ),
        KNOW_FREQUENT_PAIRS,
        migrations.RunSQL(TIE_ALL_ACTORS, migrations.RunSQL.noop),
        KEEP_ACTOR_TIES,
    ]
