"""What a register makes likely of records that are there."""

from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from agreements.enums import AgreementKind, AgreementStatus
from agreements.models import Agreement
from core.db import OnceWithNulls
from core.fields import choice_constraint
from core.history import keep_history
from core.models import Operation
from core.wording import in_words
from intake.enums import Difference, RegisterProposalState
from intake.models.register_import import RegisterImport
from networks.enums import MembershipCategory
from networks.models import Membership
from sources.models import Register, RegisterRow


class RegisterProposalQuerySet(models.QuerySet["RegisterProposal"]):
    """Questions about what registers propose."""

    def undecided(self) -> Self:
        """Those that wait for a person."""
        return self.filter(state=RegisterProposalState.NEW)


@keep_history
class RegisterProposal(models.Model):
    """What a register says of a tie or a membership that is recorded otherwise, or that it lists it no more.

    It rests on `row`: the row that says so, or the last one that listed the record. Nothing of it is public before a
    person takes it. `says` is a code or a partial date; the same of the same record is asked once a register.
    """

    register = models.ForeignKey(Register, on_delete=models.CASCADE, related_name="+", verbose_name=_("register"))
    register_import = models.ForeignKey(
        RegisterImport, on_delete=models.CASCADE, related_name="proposals", verbose_name=_("import")
    )
    row = models.ForeignKey(RegisterRow, on_delete=models.PROTECT, related_name="+", verbose_name=_("row"))
    about = models.CharField(_("what differs"), max_length=10, choices=Difference)
    agreement = models.ForeignKey(
        Agreement, on_delete=models.CASCADE, null=True, related_name="+", verbose_name=_("agreement")
    )
    membership = models.ForeignKey(
        Membership, on_delete=models.CASCADE, null=True, related_name="+", verbose_name=_("membership")
    )
    ours = models.CharField(_("recorded"), max_length=60, blank=True)
    says = models.CharField(_("the register says"), max_length=60)
    proposed_at = models.DateTimeField(_("proposed at"))
    state = models.CharField(_("state"), max_length=6, choices=RegisterProposalState, default=RegisterProposalState.NEW)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", verbose_name=_("decided by")
    )
    decided_at = models.DateTimeField(_("decided at"), null=True)
    operation = models.ForeignKey(
        Operation, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("operation")
    )

    objects: ClassVar[Any] = RegisterProposalQuerySet.as_manager()

    class Meta:
        verbose_name = _("proposal of a register")
        verbose_name_plural = _("proposals of registers")
        indexes = (models.Index("state", "id", name="register_proposal_state_btree"),)
        constraints = (
            OnceWithNulls(
                fields=["register", "about", "says", "agreement", "membership"],
                name="register_proposal_once_a_claim",
            ),
            models.CheckConstraint(
                name="register_proposal_of_a_tie_or_a_membership",
                condition=Q(agreement__isnull=False, membership__isnull=True)
                | Q(agreement__isnull=True, membership__isnull=False),
            ),
            choice_constraint("register_proposal", "about", Difference),
            choice_constraint("register_proposal", "state", RegisterProposalState),
            models.CheckConstraint(name="register_proposal_says_something", condition=~Q(says="")),
            models.CheckConstraint(
                name="register_proposal_decided_by_a_person_at_a_time",
                condition=Q(state=RegisterProposalState.NEW, decided_by__isnull=True, decided_at__isnull=True)
                | (~Q(state=RegisterProposalState.NEW) & Q(decided_by__isnull=False, decided_at__isnull=False)),
            ),
        )

    def __str__(self) -> str:
        return f"{self.named}: {self.get_about_display()}"

    @property
    def named(self) -> str:
        """Who has to do with whom."""
        if self.agreement is None:
            return str(self.membership)
        parties = sorted(self.agreement.parties.all(), key=lambda party: (party.position, party.pk))
        return " – ".join(str(party.actor or party.name_as_printed) for party in parties)

    @property
    def is_of_a_later_day(self) -> bool:
        """Whether what it says may have come after what is recorded, and is no second value of it."""
        return self.about in (Difference.ENDED, Difference.STATUS) or (self.about == Difference.END and not self.ours)

    @property
    def ours_in_words(self) -> str:
        """What is recorded, as people say it."""
        return self._in_words(self.ours)

    @property
    def says_in_words(self) -> str:
        """What the register says, as people say it."""
        return self._in_words(self.says)

    def _in_words(self, value: str) -> str:
        codes = {
            Difference.KIND: AgreementKind,
            Difference.CATEGORY: MembershipCategory,
            Difference.STATUS: AgreementStatus,
        }.get(Difference(self.about))
        if codes is None:
            return in_words(value)
        return str(codes(value).label) if value in codes.values else value
