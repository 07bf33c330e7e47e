"""Jobs that take registers; imports of two files."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('intake', '0003_add_imports'),
        ('sources', '0003_connectors'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='job',
            name='job_kind_is_listed',
        ),
        migrations.AddField(
            model_name='registerimport',
            name='second',
            field=models.ForeignKey(blank=True, help_text="Whose columns its rows get, by the mapping's join.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='sources.harvest', verbose_name='second file'),
        ),
        migrations.AlterField(
            model_name='job',
            name='kind',
            field=models.CharField(choices=[('load_gazetteer', 'load places'), ('read_document', 'read a document'), ('take_register', 'take a register from where it lies, and check it'), ('check_import', 'check what a register would change'), ('run_import', 'take a register in'), ('accept_import', 'make public what was taken from a register'), ('undo_import', 'undo the taking in of a register'), ('refresh_statuses', 'bring statuses up to today')], max_length=30, verbose_name='kind'),
        ),
        migrations.AddConstraint(
            model_name='job',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['accept_import', 'check_import', 'load_gazetteer', 'read_document', 'refresh_statuses', 'run_import', 'take_register', 'undo_import'])), name='job_kind_is_listed', violation_error_message='This value is not on the list.'),
        ),
    ]
