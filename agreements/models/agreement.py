"""The continuing tie."""

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from actors.models import Name
from agreements.enums import (
    AgreementKind,
    AgreementStatus,
    Attested,
    Formality,
    Initiator,
    LegalForce,
    Motive,
    Presumption,
    Scope,
)
from agreements.models.agreement_queryset import AgreementQuerySet
from agreements.status import in_order
from agreements.terms import months_later
from core.fields import choice_constraint, choices_constraint
from core.history import keep_history
from core.ids import mint

if TYPE_CHECKING:
    from agreements.models.act import Act
    from agreements.models.instrument import Instrument
    from agreements.models.spell import StatusSpell
    from agreements.models.title import AgreementTitle

__all__ = ["Agreement", "AgreementQuerySet"]

# A title made of more names than these is shortened.
_NAMED_PARTIES = 3


@keep_history
class Agreement(models.Model):
    """What its parties call a twinning, a partnership, a cooperation: the tie, not the text.

    It may lack a text ("twinned since 1987"), outlive one, or have many.
    """

    public_id = models.CharField(gettext_lazy("public id"), max_length=40, unique=True, default=mint, editable=False)
    kind = models.CharField(gettext_lazy("kind"), max_length=30, choices=AgreementKind)
    title = models.CharField(
        gettext_lazy("title"),
        max_length=300,
        blank=True,
        help_text=gettext_lazy("Only where it has one; else its parties name it."),
    )
    status = models.CharField(
        gettext_lazy("status"),
        max_length=20,
        choices=AgreementStatus,
        default=AgreementStatus.UNKNOWN,
        editable=False,
    )
    formality = models.CharField(
        gettext_lazy("form"), max_length=20, choices=Formality, blank=True, default="", db_default=""
    )
    legal_force = models.CharField(
        gettext_lazy("legal force"), max_length=24, choices=LegalForce, blank=True, default="", db_default=""
    )
    scope = models.CharField(
        gettext_lazy("between whom"),
        max_length=20,
        choices=Scope,
        default=Scope.SUBNATIONAL,
        db_default=Scope.SUBNATIONAL.value,
    )
    initiator = models.CharField(
        gettext_lazy("set going by"), max_length=20, choices=Initiator, blank=True, default="", db_default=""
    )
    motives = ArrayField(
        models.CharField(max_length=30, choices=Motive),
        verbose_name=gettext_lazy("motives"),
        default=list,
        db_default=[],
        blank=True,
    )
    attested = models.CharField(
        gettext_lazy("attested"),
        max_length=12,
        choices=Attested,
        blank=True,
        default="",
        db_default="",
        editable=False,
    )
    presumed = models.CharField(
        gettext_lazy("presumed"),
        max_length=10,
        choices=Presumption,
        blank=True,
        default="",
        db_default="",
        editable=False,
    )
    runs_out = models.DateField(
        gettext_lazy("runs out"),
        null=True,
        blank=True,
        editable=False,
        help_text=gettext_lazy("The last day of its present term by its text's clauses, the latest that it can be."),
    )
    names_no_parties = models.BooleanField(
        gettext_lazy("its sources name no parties"),
        default=False,
        db_default=False,
        help_text=gettext_lazy("It is then published without any, under its title; else two parties are expected."),
    )
    note = models.TextField(gettext_lazy("note"), blank=True, help_text=gettext_lazy("Shown to readers."))
    submitted_at = models.DateTimeField(gettext_lazy("submitted at"), null=True, blank=True, editable=False)
    published_at = models.DateTimeField(gettext_lazy("published at"), null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["Agreement"]] = AgreementQuerySet.as_manager()

    own_title: str
    """Its title in the language that the query was made for, else the main one; empty where its parties name it."""
    spell_then: "StatusSpell | None"
    """How it stood on the day that a list was asked for; else not set."""
    last_activity: date | None
    last_known: date | None
    is_dormant: bool

    class Meta:
        verbose_name = gettext_lazy("agreement")
        verbose_name_plural = gettext_lazy("agreements")
        permissions = (("publish_agreement", gettext_lazy("Can publish agreements")),)
        indexes = (
            models.Index("status", "id", name="agreement_status_btree"),
            models.Index("runs_out", "id", name="agreement_runs_out_btree", condition=models.Q(runs_out__isnull=False)),
        )
        constraints = (
            choice_constraint("agreement", "kind", AgreementKind),
            choice_constraint("agreement", "status", AgreementStatus),
            choice_constraint("agreement", "formality", Formality, blank=True),
            choice_constraint("agreement", "legal_force", LegalForce, blank=True),
            choice_constraint("agreement", "scope", Scope),
            choice_constraint("agreement", "initiator", Initiator, blank=True),
            choices_constraint("agreement", "motives", Motive),
            choice_constraint("agreement", "attested", Attested, blank=True),
            choice_constraint("agreement", "presumed", Presumption, blank=True),
        )

    def __str__(self) -> str:
        return self.title or f"{self.get_kind_display()} {self.public_id}"

    def label_to_choose(self) -> str:
        """What tells it from its namesakes: the parties, and the kind."""
        names = self.title or " – ".join(str(party) for party in self.parties.all()) or self.public_id
        return f"{names} ({self.get_kind_display()})"

    @property
    def display_title(self) -> str:
        """Its own title, else the names of the first parties; of an agreement made for display."""
        if self.own_title:
            return self.own_title
        names = [party.display_name for party in self.parties.all()]
        if len(names) <= _NAMED_PARTIES:
            return " – ".join(names)
        return _("%(names)s and %(count)d more") % {
            "names": ", ".join(names[:_NAMED_PARTIES]),
            "count": len(names) - _NAMED_PARTIES,
        }

    @property
    def signing(self) -> "Act | None":
        """The first act of signing of which a date is known; of an agreement made for display."""
        from agreements.models.act import SIGNINGS

        return next((act for act in self.acts_in_order() if act.kind in SIGNINGS and act.date), None)

    @property
    def signed(self) -> str:
        """The partial date of the first signing; empty where none is known."""
        act = self.signing
        return act.date if act is not None else ""

    @property
    def motives_in_words(self) -> list[str]:
        """What moves its parties."""
        return [str(Motive(motive).label) for motive in self.motives]

    def other_titles(self) -> "list[AgreementTitle]":
        """The titles in languages but the one shown; of an agreement made with_facts()."""
        return [title for title in self.titles.all() if title.text != self.own_title]

    def texts_with_a_term(self) -> "list[Instrument]":
        """Those that say when it runs out; of an agreement made for display."""
        return [text for text in self.instruments.all() if text.months]

    @property
    def notice_by(self) -> date | None:
        """The last day to give notice by all of its texts, before it runs out; of an agreement made for display."""
        notices = [text.notice_months for text in self.texts_with_a_term() if text.notice_months]
        return months_later(self.runs_out, -max(notices)) if self.runs_out and notices else None

    def since(self) -> str:
        """The partial date of the first act that began it, as far as one is known; of an agreement made for display."""
        from agreements.models.act import BEGINNINGS

        return next((act.date for act in self.acts_in_order() if act.kind in BEGINNINGS and act.date), "")

    def last_act(self, by: date | None = None) -> "Act | None":
        """The last dated act that may have been done, or may have been by the end of a day; made for display."""
        dated = [act for act in self.acts_in_order() if act.date]
        return next((act for act in reversed(dated) if by is None or act.may_be_done_by(by)), None)

    @property
    def pair(self) -> tuple[str, str] | None:
        """The public ids of its parties in order, where it has two and both are known; made for display."""
        parties = self.parties.all()
        ids = sorted({party.actor.public_id for party in parties if party.actor})
        return (ids[0], ids[1]) if len(parties) == len(ids) == 2 else None

    def spell_on(self, day: date) -> "StatusSpell | None":
        """How it stood at the end of a day; of an agreement made with_spells()."""
        return next((spell for spell in self.spells.all() if spell.as_spell().holds(day)), None)

    def names_at_signing(self) -> dict[int, "Name"]:
        """Party's key → the former name that its actor certainly bore then; made with_former_names()."""
        act = self.signing
        if act is None or act.date_earliest is None or act.date_latest is None:
            return {}
        borne = {
            party.pk: party.actor.name_on(act.date_earliest, act.date_latest)
            for party in self.parties.all()
            if party.actor
        }
        return {pk: name for pk, name in borne.items() if name is not None}

    def acts_in_order(self) -> "list[Act]":
        """The acts as the status takes them, the first first."""
        acts = {act.pk: act for act in self.acts.all()}
        return [acts[deed.act] for deed in in_order(act.deed() for act in acts.values()) if deed.act is not None]

    def get_absolute_url(self) -> str:
        """The agreement's page in the active language."""
        return reverse("agreement", kwargs={"public_id": self.public_id})
