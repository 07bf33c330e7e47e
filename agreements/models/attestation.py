"""Who stands by a tie."""

from collections.abc import Iterable
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from agreements.attestation import SIDES, Word
from agreements.enums import Assertion, PartyRole
from agreements.models.agreement import Agreement
from agreements.models.party import Party
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint
from core.history import keep_history
from sources.models import Evidence


@keep_history
class Attestation(models.Model):
    """That a side, or somebody else, confirmed or denied a tie on a day.

    `Agreement.attested` is the sum of these rows. A list of one side is a word of that side; what a register of a
    third party says confirms no side.
    """

    agreement = models.ForeignKey(
        Agreement, on_delete=models.CASCADE, related_name="attestations", verbose_name=_("agreement")
    )
    # With the agreement a composite key: the party is one of the same agreement.
    party = models.ForeignKey(
        Party,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="attestations",
        verbose_name=_("side"),
        help_text=_("Empty: somebody who is no party."),
    )
    says = models.CharField(_("says"), max_length=10, choices=Assertion)
    date = PartialDateField(_("date"))
    date_earliest = bound_field()
    date_latest = bound_field()
    by = models.CharField(_("by whom"), max_length=200, blank=True, help_text=_("An office, a website, a register."))
    evidence = models.ForeignKey(
        Evidence, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("evidence")
    )

    objects: ClassVar[models.Manager["Attestation"]] = models.Manager()

    class Meta:
        verbose_name = _("attestation")
        verbose_name_plural = _("attestations")
        constraints = (
            choice_constraint("attestation", "says", Assertion),
            partial_date_constraint("attestation", "date"),
            models.CheckConstraint(
                name="attestation_is_somebodys",
                condition=Q(party__isnull=False) | ~Q(by=""),
                violation_error_message=_("Choose the side, or say who else says so."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.party or self.by}: {self.get_says_display()} {self.date}".strip()

    def word(self, side: int | None) -> Word:
        """What the sum is folded from; `side` tells whose word it is."""
        return Word(side, Assertion(self.says), self.date_earliest, self.date_latest)


def sides_of(parties: Iterable[Party]) -> dict[int, int]:
    """Party's key → the side that it is: an actor is one side, in however many roles. Others are no side."""
    first: dict[int, int] = {}
    return {
        party.pk: first.setdefault(party.actor_id, party.pk) if party.actor_id else party.pk
        for party in sorted(parties, key=lambda party: party.pk)
        if PartyRole(party.role) in SIDES
    }
