"""The ground without nouns of the field."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    """Registers the database check; lets histories be planned well."""

    name = "core"
    verbose_name = _("Journal")

    def ready(self) -> None:
        """Make the check known, and follow migrations."""
        from core import checks  # noqa: F401  registers itself
        from core.history import plan_for_many_rows

        post_migrate.connect(plan_for_many_rows, sender=self)
