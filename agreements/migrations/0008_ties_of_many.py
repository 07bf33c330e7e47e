"""The ties that triggers keep, in statements whose cost grows with their rows alone."""

from django.db import migrations

from agreements.models.actor_tie import RENEW_ACTOR_TIES
from agreements.models.country_tie import RENEW_COUNTRY_TIES


class Migration(migrations.Migration):

    dependencies = [("agreements", "0007_texts_and_institutions")]

    operations = [RENEW_ACTOR_TIES, RENEW_COUNTRY_TIES]
