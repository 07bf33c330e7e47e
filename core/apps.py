"""The ground without nouns of the field."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """Registers the database check."""

    name = "core"

    def ready(self) -> None:
        """Make the check known."""
        from core import checks  # noqa: F401  registers itself
