"""Names that lead nobody to their actor; actors that gave rise to others."""

from django.db import migrations, models

from actors.models.name_key import SUGGEST_ACTORS


class Migration(migrations.Migration):

    dependencies = [
        ('actors', '0006_official_sources_and_disputes'),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='name',
            name='name_kind_is_listed',
        ),
        migrations.RemoveConstraint(
            model_name='name',
            name='name_preferred_is_of_today',
        ),
        migrations.RemoveConstraint(
            model_name='succession',
            name='succession_kind_is_listed',
        ),
        migrations.AlterField(
            model_name='name',
            name='kind',
            field=models.CharField(choices=[('official', 'official'), ('exonym', 'exonym'), ('alias', 'other spelling'), ('historical', 'former name'), ('abbreviation', 'abbreviation'), ('error', 'error of a source'), ('mistaken', 'error of a source, not looked up')], db_default='alias', default='alias', max_length=12, verbose_name='kind'),
        ),
        migrations.AlterField(
            model_name='namehistory',
            name='kind',
            field=models.CharField(choices=[('official', 'official'), ('exonym', 'exonym'), ('alias', 'other spelling'), ('historical', 'former name'), ('abbreviation', 'abbreviation'), ('error', 'error of a source'), ('mistaken', 'error of a source, not looked up')], db_default='alias', default='alias', max_length=12, verbose_name='kind'),
        ),
        migrations.AlterField(
            model_name='succession',
            name='kind',
            field=models.CharField(choices=[('merged', 'merged with others into it'), ('absorbed', 'absorbed by it'), ('split', 'split into it and others'), ('replaced', 'replaced by it'), ('gave_rise', 'gave rise to it, and went on')], max_length=12, verbose_name='kind'),
        ),
        migrations.AlterField(
            model_name='successionhistory',
            name='kind',
            field=models.CharField(choices=[('merged', 'merged with others into it'), ('absorbed', 'absorbed by it'), ('split', 'split into it and others'), ('replaced', 'replaced by it'), ('gave_rise', 'gave rise to it, and went on')], max_length=12, verbose_name='kind'),
        ),
        migrations.AddConstraint(
            model_name='name',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['abbreviation', 'alias', 'error', 'exonym', 'historical', 'mistaken', 'official'])), name='name_kind_is_listed', violation_error_message='This value is not on the list.'),
        ),
        migrations.AddConstraint(
            model_name='name',
            constraint=models.CheckConstraint(condition=models.Q(('is_preferred', False), models.Q(('kind__in', ['historical', 'error', 'mistaken']), _negated=True), _connector='OR'), name='name_preferred_is_of_today', violation_error_message='A former or wrong name is not the preferred one.'),
        ),
        migrations.AddConstraint(
            model_name='succession',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['absorbed', 'gave_rise', 'merged', 'replaced', 'split'])), name='succession_kind_is_listed', violation_error_message='This value is not on the list.'),
        ),
        # It leaves out what is not looked up now.
        migrations.RunSQL(SUGGEST_ACTORS.reverse_sql, migrations.RunSQL.noop),
        SUGGEST_ACTORS,
    ]
