"""Whether something has ended may be known to nobody."""

from django.db import migrations, models

STATES = [('new', 'waits'), ('taken', 'taken over'), ('kept', 'left as it was'), ('unsure', 'nobody knows')]


class Migration(migrations.Migration):

    dependencies = [
        ('intake', '0005_register_proposals'),
    ]

    operations = [
        migrations.RemoveConstraint(model_name='registerproposal', name='register_proposal_state_is_listed'),
        migrations.AlterField(
            model_name='registerproposal',
            name='state',
            field=models.CharField(choices=STATES, default='new', max_length=6, verbose_name='state'),
        ),
        migrations.AlterField(
            model_name='registerproposalhistory',
            name='state',
            field=models.CharField(choices=STATES, default='new', max_length=6, verbose_name='state'),
        ),
        migrations.AddConstraint(
            model_name='registerproposal',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['kept', 'new', 'taken', 'unsure'])), name='register_proposal_state_is_listed', violation_error_message='This value is not on the list.'),
        ),
    ]
