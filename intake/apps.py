"""What machines and lists bring in."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class IntakeConfig(AppConfig):
    """Background jobs."""

    name = "intake"
    verbose_name = _("Intake")
