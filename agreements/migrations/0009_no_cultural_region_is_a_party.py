from django.db import migrations

from networks.models.cultural_region import no_cultural_region_in


class Migration(migrations.Migration):

    dependencies = [
        ('agreements', '0008_ties_of_many'),
        ('networks', '0006_no_cultural_region_is_a_member'),
    ]

    operations = [
        no_cultural_region_in(
            'agreements_party',
            name='party_is_of_no_cultural_region',
            message='A cultural region agrees nothing itself: choose who of it agrees.',
        ),
    ]
