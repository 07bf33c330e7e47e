from django.db import migrations

from networks.models.cultural_region import no_cultural_region_in


class Migration(migrations.Migration):

    dependencies = [
        ('networks', '0005_goals_and_conveners'),
    ]

    operations = [
        no_cultural_region_in(
            'networks_membership',
            name='membership_is_of_no_cultural_region',
            message='A cultural region belongs to no network itself: choose who of it belongs.',
        ),
    ]
