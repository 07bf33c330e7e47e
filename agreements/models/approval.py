"""What a country's law asks of its cities and regions before a tie holds."""

from collections.abc import Iterable
from datetime import date
from typing import ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from actors.enums import ActorKind
from actors.models import Country
from agreements.enums import ActKind, LegalForce
from core.fields import (
    PartialDateField,
    bound_field,
    choice_constraint,
    partial_date_constraint,
    spell_in_order,
)
from core.history import keep_history
from sources.models import Document

STEPS = (
    ActKind.NEGOTIATION_AUTHORISED,
    ActKind.NATIONAL_OPINION_REQUESTED,
    ActKind.NATIONAL_OPINION_FAVOURABLE,
    ActKind.APPROVED_BY_ASSEMBLY,
    ActKind.APPROVED_BY_EXECUTIVE,
    ActKind.NATIONAL_APPROVAL,
    ActKind.DEEMED_APPROVAL,
    ActKind.NOTIFIED,
    ActKind.REGISTERED,
    ActKind.RATIFIED,
)


class ApprovalRuleQuerySet(models.QuerySet["ApprovalRule"]):
    """Questions about rules of approval."""

    def of_countries(self, countries: Iterable[int]) -> Self:
        """Those of countries, by their keys, with the documents that say so; the first that held first."""
        rules = self.filter(country__in=countries).select_related("document")
        return rules.order_by(F("since_earliest").asc(nulls_first=True), "pk")


@keep_history
class ApprovalRule(models.Model):
    """The steps that a country expects of its cities or regions, in their order, for as long as the rule holds."""

    country = models.ForeignKey(
        Country, on_delete=models.PROTECT, related_name="approval_rules", verbose_name=_("country")
    )
    actor_kind = models.CharField(
        _("for"), max_length=20, choices=ActorKind, blank=True, help_text=_("Empty: for all kinds of actors.")
    )
    legal_force = models.CharField(
        _("legal force"),
        max_length=24,
        choices=LegalForce,
        blank=True,
        help_text=_("Only for ties of this legal force; empty: for all."),
    )
    steps = ArrayField(
        models.CharField(max_length=30, choices=[(step.value, step.label) for step in STEPS]),
        verbose_name=_("steps"),
    )
    since = PartialDateField(_("since"))
    since_earliest = bound_field()
    since_latest = bound_field()
    until = PartialDateField(_("until"))
    until_earliest = bound_field()
    until_latest = bound_field()
    note = models.TextField(
        _("note"), blank=True, help_text=_("Shown to readers: terms, silence as consent, and so on.")
    )
    document = models.ForeignKey(
        Document, on_delete=models.PROTECT, related_name="+", verbose_name=_("law or description that says so")
    )

    objects: ClassVar[models.Manager["ApprovalRule"]] = ApprovalRuleQuerySet.as_manager()

    class Meta:
        verbose_name = _("rule of approval")
        verbose_name_plural = _("rules of approval")
        constraints = (
            choice_constraint("approval_rule", "actor_kind", ActorKind, blank=True),
            choice_constraint("approval_rule", "legal_force", LegalForce, blank=True),
            models.CheckConstraint(
                name="approval_rule_steps_are_listed",
                condition=Q(steps__contained_by=sorted(step.value for step in STEPS)) & ~Q(steps=[]),
                violation_error_message=_("Choose the steps that the rule asks for."),
            ),
            partial_date_constraint("approval_rule", "since"),
            partial_date_constraint("approval_rule", "until"),
            spell_in_order(
                "approval_rule_does_not_end_before_it_begins",
                start="since",
                end="until",
                message=_("A rule cannot end before it begins."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.country}: {', '.join(self.steps_in_words)}"

    @property
    def steps_in_words(self) -> list[str]:
        """What it expects, in order."""
        return [str(ActKind(step).label) for step in self.steps]

    def may_hold(self, earliest: date | None, latest: date | None) -> bool:
        """Whether it may have held on a day between two; None is no limit."""
        begins_later = latest is not None and self.since_earliest is not None and latest < self.since_earliest
        had_ended = earliest is not None and self.until_latest is not None and self.until_latest < earliest
        return not begins_later and not had_ended

    def is_for_kind(self, kind: str) -> bool:
        """Whether it is for actors of a kind; of a party not named the kind is not known."""
        return self.actor_kind in ("", kind)

    def is_for_force(self, legal_force: str) -> bool:
        """Whether it is for ties of a legal force."""
        return self.legal_force in ("", legal_force)
