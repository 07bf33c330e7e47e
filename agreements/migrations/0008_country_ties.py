"""Ties of countries, made of what is there and kept by triggers; an index for the ties of an actor."""

import django.db.models.deletion
from django.db import migrations, models

from agreements.models.country_tie import KEEP_COUNTRY_TIES, TIE_ALL


class Migration(migrations.Migration):

    dependencies = [
        ('actors', '0005_name_keys'),
        ('agreements', '0007_publishing_is_a_right'),
    ]

    operations = [
        migrations.CreateModel(
            name='CountryTie',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('twinning', 'twinning'), ('friendship', 'friendship'), ('cooperation', 'cooperation'), ('project_partnership', 'project partnership'), ('contact', 'contact'), ('development_cooperation', 'development cooperation'), ('cross_border', 'cross-border cooperation'), ('interregional', 'interregional cooperation'), ('sectoral_twinning', 'sectoral twinning')], max_length=30, verbose_name='kind')),
                ('status', models.CharField(choices=[('proposed', 'proposed'), ('negotiating', 'negotiating'), ('agreed_not_in_force', 'agreed, not in force'), ('active', 'in force'), ('suspended', 'suspended'), ('frozen', 'frozen'), ('ended', 'ended'), ('unknown', 'unknown')], max_length=20, verbose_name='status')),
                ('is_shown', models.BooleanField(verbose_name='shown to readers')),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='country_ties', to='agreements.agreement', verbose_name='agreement')),
                ('first', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='actors.country', verbose_name='country')),
                ('second', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='actors.country', verbose_name='other country')),
            ],
            options={
                'verbose_name': 'tie of countries',
                'verbose_name_plural': 'ties of countries',
                'indexes': [models.Index(models.F('first'), models.F('second'), models.F('status'), models.F('kind'), condition=models.Q(('is_shown', True)), name='country_tie_counted_btree')],
                'constraints': [models.UniqueConstraint(fields=('first', 'second', 'agreement'), name='country_tie_once_an_agreement'), models.CheckConstraint(condition=models.Q(('first__lte', models.F('second'))), name='country_tie_is_in_order')],
            },
        ),
        migrations.AddIndex(
            model_name='party',
            index=models.Index(models.F('actor'), models.F('agreement'), name='party_actor_agreement_btree'),
        ),
        migrations.RunSQL(TIE_ALL, migrations.RunSQL.noop),
        KEEP_COUNTRY_TIES,
    ]
