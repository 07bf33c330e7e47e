"""What machines and lists bring in."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class IntakeConfig(AppConfig):
    """Background jobs."""

    name = "intake"
    verbose_name = _("Intake")

    def ready(self) -> None:
        """What registers propose follows what the journal takes back."""
        from core import journal
        from intake.registers.proposing import forget_proposals, proposals_follow

        journal.followers.append(proposals_follow)
        journal.forgetters.append(forget_proposals)
