"""Wiring only."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin
from django.contrib.staticfiles import apps as staticfiles


class ParadiplomacyConfig(AppConfig):
    """Holds the command that prepares an installation."""

    name = "paradiplomacy"
    default = True


class EditorsConfig(admin.AdminConfig):
    """Django's admin with our site."""

    default = False
    default_site = "paradiplomacy.editors.EditorsSite"


class StaticFilesConfig(staticfiles.StaticFilesConfig):
    """Django's static files without those that no page of ours uses."""

    default = False
    ignore_patterns = (*staticfiles.StaticFilesConfig.ignore_patterns, "redoc", "rest_framework")
