"""Agreements between cities and regions."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AgreementsConfig(AppConfig):
    """Agreements, their parties, acts and texts."""

    name = "agreements"
    verbose_name = _("Agreements")
