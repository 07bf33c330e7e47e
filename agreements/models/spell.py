"""How ties stood in other times, ready to be asked."""

from datetime import date, timedelta

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from agreements.enums import AgreementStatus, Presumption
from agreements.models.agreement import Agreement
from agreements.status import Spell
from core.fields import choice_constraint


class StatusSpell(models.Model):
    """Days on which an agreement stood alike, folded from its acts (agreements.status.Spell); never entered.

    Without history: each row follows from the acts, whose history is kept.
    """

    agreement = models.ForeignKey(
        Agreement, on_delete=models.CASCADE, related_name="spells", verbose_name=gettext_lazy("agreement")
    )
    start = models.DateField(gettext_lazy("start"), null=True)
    end = models.DateField(gettext_lazy("end"), null=True, help_text=gettext_lazy("The first day no longer of it."))
    status = models.CharField(gettext_lazy("status"), max_length=20, choices=AgreementStatus)
    perhaps = models.CharField(gettext_lazy("perhaps"), max_length=20, choices=AgreementStatus)
    presumed = models.CharField(
        gettext_lazy("presumed"), max_length=10, choices=Presumption, blank=True, default="", db_default=""
    )

    class Meta:
        verbose_name = gettext_lazy("spell of a status")
        verbose_name_plural = gettext_lazy("spells of statuses")
        constraints = (
            choice_constraint("status_spell", "status", AgreementStatus),
            choice_constraint("status_spell", "perhaps", AgreementStatus),
            choice_constraint("status_spell", "presumed", Presumption, blank=True),
            models.CheckConstraint(
                name="status_spell_ends_after_its_start",
                condition=Q(start__isnull=True) | Q(end__isnull=True) | Q(start__lt=F("end")),
            ),
            models.UniqueConstraint(fields=["agreement", "start"], name="status_spell_once_a_start"),
            models.UniqueConstraint(
                fields=["agreement"], condition=Q(start__isnull=True), name="status_spell_first_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.start or '..'}/{self.end or '..'} {self.label}"

    @property
    def is_certain(self) -> bool:
        """Whether no act is in question in these days."""
        return self.status == self.perhaps

    @property
    def last(self) -> date | None:
        """The last day of it, if it has ended."""
        return self.end and self.end - timedelta(days=1)

    @property
    def label(self) -> str:
        """How it stood, in words: one status, or the two between which the sources leave it open."""
        if self.is_certain:
            return str(self.get_status_display())
        return _("%(status)s or %(perhaps)s, not certain") % {
            "status": self.get_status_display(),
            "perhaps": self.get_perhaps_display(),
        }

    @classmethod
    def of(cls, agreement: Agreement, spell: Spell) -> "StatusSpell":
        """The row, not saved, of a spell."""
        return cls(
            agreement=agreement,
            start=spell.start,
            end=spell.end,
            status=spell.status,
            perhaps=spell.perhaps,
            presumed=spell.presumed or "",
        )

    def as_spell(self) -> Spell:
        """What the row says."""
        presumed = Presumption(self.presumed) if self.presumed else None
        return Spell(self.start, self.end, AgreementStatus(self.status), AgreementStatus(self.perhaps), presumed)


def holding(day: date) -> Q:
    """The condition that a spell holds on a day."""
    return (Q(start__isnull=True) | Q(start__lte=day)) & (Q(end__isnull=True) | Q(end__gt=day))
