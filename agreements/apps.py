"""Agreements between cities and regions."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AgreementsConfig(AppConfig):
    """Agreements, their parties, acts and texts."""

    name = "agreements"
    verbose_name = _("Agreements")

    def ready(self) -> None:
        """Statuses follow whatever the journal does to parties and acts."""
        from agreements.actions import forget_spells, statuses_follow
        from core import journal

        journal.followers.append(statuses_follow)
        journal.forgetters.append(forget_spells)
