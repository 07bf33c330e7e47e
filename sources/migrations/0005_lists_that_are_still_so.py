"""A list that has not changed is still so on a later day."""

import core.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('sources', '0004_documents_and_their_links'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='harvest',
            name='still_listed',
            field=core.fields.PartialDateField(blank=True, db_default='', default='', max_length=40, verbose_name='unchanged on'),
        ),
        migrations.AddField(
            model_name='harvest',
            name='still_listed_earliest',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='harvest',
            name='still_listed_latest',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AddConstraint(
            model_name='harvest',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('still_listed', ''), ('still_listed_earliest__isnull', True), ('still_listed_latest__isnull', True)), models.Q(models.Q(('still_listed', ''), _negated=True), models.Q(models.Q(('still_listed_earliest__isnull', True), ('still_listed_latest__isnull', False)), models.Q(('still_listed_earliest__isnull', False), ('still_listed_latest__isnull', True)), models.Q(('still_listed_earliest__isnull', False), ('still_listed_earliest__lte', models.F('still_listed_latest')), ('still_listed_latest__isnull', False)), _connector='OR')), _connector='OR'), name='harvest_still_listed_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
    ]
