"""The continuing tie."""

from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Self

from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from actors.enums import NameKind
from actors.models import Actor, Country, Name
from agreements.enums import AgreementKind, AgreementStatus, Formality, LegalForce
from agreements.status import in_order
from core.fields import choice_constraint
from core.history import keep_history
from core.ids import mint

if TYPE_CHECKING:
    from agreements.models.act import Act
    from agreements.models.spell import StatusSpell

# A title made of more names than these is shortened.
_NAMED_PARTIES = 3


class AgreementQuerySet(models.QuerySet["Agreement"]):
    """Questions about agreements."""

    def published(self) -> Self:
        """Those that readers may see."""
        return self.filter(published_at__isnull=False)

    def involving(self, actor: Actor) -> Self:
        """Those with this actor as a party."""
        return self._with_party(Q(actor=actor))

    def of_country(self, country: Country) -> Self:
        """Those with a party of this country."""
        return self._with_party(Q(actor__country=country))

    def of_countries(self, countries: "models.QuerySet[Country]") -> Self:
        """Those with a party of one of these countries."""
        return self._with_party(Q(actor__country__in=countries))

    def in_time_of(self, former: Country) -> Self:
        """Those certainly signed before a former country ended, with a party of a country that came of it.

        That the party's place lay in the former country then, nothing here says.
        """
        if former.ended_earliest is None:
            return self.none()
        return self.of_countries(former.heirs())._with_signing(Q(date_latest__lt=former.ended_earliest))

    def of_region(self, region: Actor) -> Self:
        """Those with the region itself, or something in it, as a party."""
        return self._with_party(Q(actor=region) | Q(actor__parent=region))

    def signed_from(self, day: date) -> Self:
        """Those with an act of signing on this day or later, as far as its latest day tells."""
        return self._with_signing(Q(date_latest__gte=day))

    def signed_until(self, day: date) -> Self:
        """Those with an act of signing on this day or earlier, as far as its earliest day tells."""
        return self._with_signing(Q(date_earliest__lte=day))

    def standing(self, status: str) -> Self:
        """Those that stand so today."""
        return self.filter(status=status)

    def begun_by(self, day: date) -> Self:
        """Those that had perhaps begun by the end of a day."""
        from agreements.models.spell import StatusSpell, holding

        then = StatusSpell.objects.filter(holding(day), agreement=OuterRef("pk"))
        return self.filter(Exists(then.exclude(perhaps=AgreementStatus.UNKNOWN)))

    def stood(self, status: str, day: date) -> Self:
        """Those that stood so, certainly or perhaps, at the end of a day."""
        from agreements.models.spell import StatusSpell, holding

        then = StatusSpell.objects.filter(holding(day), agreement=OuterRef("pk"))
        return self.filter(Exists(then.filter(Q(status=status) | Q(perhaps=status))))

    def for_display(self, language: str) -> Self:
        """With parties, acts and texts, and the names of all, for a page, a list row or the API.

        A party whose actor is not published is shown by its printed name alone.
        """
        from agreements.models import Act, Instrument, Party

        parties = Party.objects.order_by("position", "pk").prefetch_related(
            Prefetch("actor", Actor.objects.published().named(language)),
            Prefetch("actor__country", Country.objects.named(language)),
        )
        return self.prefetch_related(
            Prefetch("parties", parties),
            Prefetch("acts", Act.objects.order_by("pk")),
            Prefetch("instruments", Instrument.objects.order_by("date_latest", "pk")),
        )

    def with_spells(self) -> Self:
        """With how they stood on every day, the first days first."""
        from agreements.models import StatusSpell

        return self.prefetch_related(Prefetch("spells", StatusSpell.objects.order_by(F("start").asc(nulls_first=True))))

    def with_sources(self) -> Self:
        """With the passages that it and its acts rest on, and their documents' descriptions; after for_display()."""
        from agreements.models import ActCitation, AgreementCitation

        def cited(model: type[ActCitation] | type[AgreementCitation]) -> "models.QuerySet[Any]":
            passages = model._default_manager.select_related("evidence__capture__document").order_by("evidence", "pk")
            return passages.defer("evidence__capture__content", "evidence__capture__text")

        return self.prefetch_related(
            Prefetch("citations", cited(AgreementCitation)), Prefetch("acts__citations", cited(ActCitation))
        )

    def with_listings(self) -> Self:
        """With the rows of registers that list them, as far as a second person has accepted that."""
        from agreements.models import AgreementListing

        listings = AgreementListing.objects.filter(is_withheld=False)
        listings = listings.select_related("row__harvest__register").defer("row__harvest__content")
        in_order = listings.order_by("row__harvest__taken_at", "row__harvest", "row__table", "row__number")
        return self.prefetch_related(Prefetch("listings", in_order))

    def with_former_names(self) -> Self:
        """With the names that its parties bore in other times; after for_display()."""
        former = Name.objects.filter(kind=NameKind.HISTORICAL)
        return self.prefetch_related(Prefetch("parties__actor__names", former))

    def _with_party(self, condition: Q) -> Self:
        from agreements.models import Party

        return self.filter(Exists(Party.objects.filter(condition, agreement=OuterRef("pk"))))

    def _with_signing(self, condition: Q) -> Self:
        from agreements.models import Act
        from agreements.models.act import SIGNINGS

        return self.filter(Exists(Act.objects.filter(condition, agreement=OuterRef("pk"), kind__in=SIGNINGS)))


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
    note = models.TextField(gettext_lazy("note"), blank=True, help_text=gettext_lazy("Shown to readers."))
    published_at = models.DateTimeField(gettext_lazy("published at"), null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["Agreement"]] = AgreementQuerySet.as_manager()

    spell_then: "StatusSpell | None"
    """How it stood on the day that a list was asked for; else not set."""

    class Meta:
        verbose_name = gettext_lazy("agreement")
        verbose_name_plural = gettext_lazy("agreements")
        indexes = (models.Index("status", "id", name="agreement_status_btree"),)
        constraints = (
            choice_constraint("agreement", "kind", AgreementKind),
            choice_constraint("agreement", "status", AgreementStatus),
            choice_constraint("agreement", "formality", Formality, blank=True),
            choice_constraint("agreement", "legal_force", LegalForce, blank=True),
        )

    def __str__(self) -> str:
        return self.title or f"{self.get_kind_display()} {self.public_id}"

    @property
    def display_title(self) -> str:
        """The title, else the names of the first parties; of an agreement made for display."""
        if self.title:
            return self.title
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
