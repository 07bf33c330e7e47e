from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('agreements', '0006_positions_of_their_negotiation'),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='agreement',
            options={'permissions': (('publish_agreement', 'Can publish agreements'),), 'verbose_name': 'agreement', 'verbose_name_plural': 'agreements'},
        ),
        migrations.AlterModelOptions(
            name='engagement',
            options={'permissions': (('publish_engagement', 'Can publish engagements'),), 'verbose_name': 'engagement', 'verbose_name_plural': 'engagements'},
        ),
        migrations.AlterModelOptions(
            name='negotiation',
            options={'permissions': (('publish_negotiation', 'Can publish negotiations'),), 'verbose_name': 'negotiation', 'verbose_name_plural': 'negotiations'},
        ),
    ]
