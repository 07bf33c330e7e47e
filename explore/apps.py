"""What readers see across the rooms."""

from django.apps import AppConfig


class ExploreConfig(AppConfig):
    """Home, city, region and country pages, and their API."""

    name = "explore"
