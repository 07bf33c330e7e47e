"""Wiring only."""

from django.apps import AppConfig


class ParadiplomacyConfig(AppConfig):
    """Holds the command that prepares an installation."""

    name = "paradiplomacy"
