"""Ends that rows state, how ties stand, and a second identifier."""

import core.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('agreements', '0007_texts_and_institutions'),
        ('core', '0002_journal'),
        ('intake', '0006_what_nobody_knows'),
        ('networks', '0004_kinds_and_topics'),
        ('sources', '0005_lists_that_are_still_so'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='registerproposal',
            name='register_proposal_about_is_listed',
        ),
        migrations.AddField(
            model_name='importname',
            name='other_identifier',
            field=models.CharField(blank=True, db_default='', default='', max_length=60, verbose_name='identifier'),
        ),
        migrations.AddField(
            model_name='importname',
            name='other_scheme',
            field=models.CharField(blank=True, db_default='', default='', max_length=12, verbose_name='scheme'),
        ),
        migrations.AddField(
            model_name='importrow',
            name='until',
            field=core.fields.PartialDateField(blank=True, default='', max_length=40, verbose_name='until'),
        ),
        migrations.AddField(
            model_name='importrow',
            name='until_earliest',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='importrow',
            name='until_latest',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AlterField(
            model_name='registerproposal',
            name='about',
            field=models.CharField(choices=[('ended', 'not listed any more'), ('kind', 'kind of the tie'), ('start', 'beginning'), ('category', 'category of the member'), ('status', 'how the tie stands'), ('end', 'end')], max_length=10, verbose_name='what differs'),
        ),
        migrations.AlterField(
            model_name='registerproposalhistory',
            name='about',
            field=models.CharField(choices=[('ended', 'not listed any more'), ('kind', 'kind of the tie'), ('start', 'beginning'), ('category', 'category of the member'), ('status', 'how the tie stands'), ('end', 'end')], max_length=10, verbose_name='what differs'),
        ),
        migrations.AddConstraint(
            model_name='importrow',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('until', ''), ('until_earliest__isnull', True), ('until_latest__isnull', True)), models.Q(models.Q(('until', ''), _negated=True), models.Q(models.Q(('until_earliest__isnull', True), ('until_latest__isnull', False)), models.Q(('until_earliest__isnull', False), ('until_latest__isnull', True)), models.Q(('until_earliest__isnull', False), ('until_earliest__lte', models.F('until_latest')), ('until_latest__isnull', False)), _connector='OR')), _connector='OR'), name='import_row_until_agrees_with_its_bounds', violation_error_message='The earliest day is after the latest.'),
        ),
        migrations.AddConstraint(
            model_name='registerproposal',
            constraint=models.CheckConstraint(condition=models.Q(('about__in', ['category', 'end', 'ended', 'kind', 'start', 'status'])), name='register_proposal_about_is_listed', violation_error_message='This value is not on the list.'),
        ),
    ]
