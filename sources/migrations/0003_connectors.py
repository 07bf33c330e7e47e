"""From where registers are taken by the program itself."""

import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('sources', '0002_quotes_and_registers'),
    ]

    operations = [
        migrations.CreateModel(
            name='Connector',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('address', 'a file at an address'), ('wikidata', "Wikidata's twinnings")], max_length=20, verbose_name='taken from')),
                ('url', models.URLField(blank=True, help_text='In any format that is read. For Wikidata: of its query service; empty for the usual one.', max_length=1000, verbose_name='address of the file')),
                ('countries', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=2), blank=True, default=list, help_text='For Wikidata: whose twinnings, by codes with commas between: DE, FR.', size=None, verbose_name='countries')),
                ('every_days', models.PositiveSmallIntegerField(blank=True, help_text='Taken and checked again after so many days; empty: only when somebody asks for it.', null=True, verbose_name='again after days')),
                ('asked_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='asked at')),
                ('etag', models.CharField(blank=True, editable=False, max_length=200)),
                ('last_modified', models.CharField(blank=True, editable=False, max_length=200)),
                ('harvest', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='sources.harvest', verbose_name='what was taken last')),
                ('register', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='connector', to='sources.register', verbose_name='register')),
            ],
            options={
                'verbose_name': 'connector',
                'verbose_name_plural': 'connectors',
                'constraints': [models.CheckConstraint(condition=models.Q(('kind__in', ['address', 'wikidata'])), name='connector_kind_is_listed', violation_error_message='This value is not on the list.'), models.CheckConstraint(condition=models.Q(models.Q(('kind', 'address'), _negated=True), models.Q(('url', ''), _negated=True), _connector='OR'), name='connector_of_a_file_has_its_address', violation_error_message='Give the address of the file.'), models.CheckConstraint(condition=models.Q(models.Q(('kind', 'wikidata'), _negated=True), models.Q(('countries', []), _negated=True), _connector='OR'), name='connector_of_wikidata_has_countries', violation_error_message='Say of which countries Wikidata is asked.'), models.CheckConstraint(condition=models.Q(('every_days__isnull', True), ('every_days__gte', 1), _connector='OR'), name='connector_again_after_a_day_or_more', violation_error_message='A register is taken again after one day or more.')],
            },
        ),
    ]
