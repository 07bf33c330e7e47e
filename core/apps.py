"""The ground without nouns of the field."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    """Registers the database check."""

    name = "core"
    verbose_name = _("Journal")

    def ready(self) -> None:
        """Make the check known."""
        from core import checks  # noqa: F401  registers itself
