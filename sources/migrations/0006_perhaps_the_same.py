"""Documents that are perhaps the same."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('sources', '0005_lists_that_are_still_so'),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='documentlink',
            name='document_link_relation_is_listed',
        ),
        migrations.AlterField(
            model_name='documentlink',
            name='relation',
            field=models.CharField(choices=[('replaces', 'replaces'), ('implements', 'carries out'), ('based_on', 'is based on'), ('version_of', 'is a language version of'), ('abstract_of', 'is an abstract of'), ('duplicate_of', 'is a duplicate of'), ('perhaps_same', 'is perhaps the same as'), ('cited_in', 'is cited in')], max_length=20, verbose_name='relation'),
        ),
        migrations.AlterField(
            model_name='documentlinkhistory',
            name='relation',
            field=models.CharField(choices=[('replaces', 'replaces'), ('implements', 'carries out'), ('based_on', 'is based on'), ('version_of', 'is a language version of'), ('abstract_of', 'is an abstract of'), ('duplicate_of', 'is a duplicate of'), ('perhaps_same', 'is perhaps the same as'), ('cited_in', 'is cited in')], max_length=20, verbose_name='relation'),
        ),
        migrations.AddConstraint(
            model_name='documentlink',
            constraint=models.CheckConstraint(condition=models.Q(('relation__in', ['abstract_of', 'based_on', 'cited_in', 'duplicate_of', 'implements', 'perhaps_same', 'replaces', 'version_of'])), name='document_link_relation_is_listed', violation_error_message='This value is not on the list.'),
        ),
    ]
