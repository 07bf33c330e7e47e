"""The keys of names that triggers keep, in statements whose cost grows with their rows alone."""

from django.db import migrations

from actors.models.name_key import RENEW_NAME_KEYS


class Migration(migrations.Migration):

    dependencies = [("actors", "0007_mistaken_names_and_initiators")]

    operations = [RENEW_NAME_KEYS]
