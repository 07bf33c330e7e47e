"""Wiring only."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin


class ParadiplomacyConfig(AppConfig):
    """Holds the command that prepares an installation."""

    name = "paradiplomacy"
    default = True


class EditorsConfig(admin.AdminConfig):
    """Django's admin with our site."""

    default = False
    default_site = "paradiplomacy.editors.EditorsSite"
