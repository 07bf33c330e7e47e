"""What is said of places, networks, agreements and countries."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class StatementsConfig(AppConfig):
    """Frameworks with their categories, codings by them, and statements of authors."""

    name = "statements"
    verbose_name = _("Statements")
