"""The texts beneath a tie."""

from typing import ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from agreements.enums import InstrumentKind, InstrumentRelation, RenewalClause
from agreements.models.agreement import Agreement
from agreements.terms import Clause
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint
from core.history import keep_history
from sources.models import Document

# Texts that carry out another, or do something to it: their terms are not the tie's, where it has another text.
_SERVING = (
    InstrumentKind.ACTION_PLAN,
    InstrumentKind.SPECIFIC_AGREEMENT,
    InstrumentKind.COUNCIL_RESOLUTION,
    InstrumentKind.ACCESSION_INSTRUMENT,
    InstrumentKind.TERMINATION_NOTICE,
)


@keep_history
class Instrument(models.Model):
    """One signed or adopted text of an agreement."""

    agreement = models.ForeignKey(
        Agreement, on_delete=models.CASCADE, related_name="instruments", verbose_name=_("agreement")
    )
    kind = models.CharField(_("kind"), max_length=30, choices=InstrumentKind)
    title = models.CharField(_("title"), max_length=300, blank=True, help_text=_("In the language of the text."))
    number = models.CharField(_("number"), max_length=60, blank=True)
    url = models.URLField(_("address of the text"), max_length=500, blank=True)
    document = models.ForeignKey(
        Document,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="instruments",
        verbose_name=_("kept text"),
        help_text=_("The document whose copy is the text itself."),
    )
    languages = ArrayField(
        models.CharField(max_length=2),
        verbose_name=_("languages"),
        default=list,
        db_default=[],
        blank=True,
        help_text=_("In which it exists, with commas between: es, pt."),
    )
    authentic_languages = ArrayField(
        models.CharField(max_length=2),
        verbose_name=_("authentic in"),
        default=list,
        db_default=[],
        blank=True,
        help_text=_("The languages whose versions are equally valid."),
    )
    months = models.PositiveSmallIntegerField(
        _("runs for months"), null=True, blank=True, help_text=_("The term that the text states: 60 for five years.")
    )
    renewal = models.CharField(
        _("after its term"), max_length=20, choices=RenewalClause, blank=True, default="", db_default=""
    )
    renewal_months = models.PositiveSmallIntegerField(
        _("renewed for months"), null=True, blank=True, help_text=_("Empty: for the same term again.")
    )
    notice_months = models.PositiveSmallIntegerField(_("notice, in months"), null=True, blank=True)
    date = PartialDateField(_("date"))
    date_earliest = bound_field()
    date_latest = bound_field()

    class Meta:
        verbose_name = _("instrument")
        verbose_name_plural = _("instruments")
        constraints = (
            choice_constraint("instrument", "kind", InstrumentKind),
            partial_date_constraint("instrument", "date"),
            choice_constraint("instrument", "renewal", RenewalClause, blank=True),
            models.CheckConstraint(
                name="instrument_authentic_languages_are_among_its_languages",
                condition=Q(authentic_languages__contained_by=F("languages")),
                violation_error_message=_("A version can be authentic only in a language in which the text exists."),
            ),
            models.CheckConstraint(
                name="instrument_term_is_not_empty",
                condition=Q(months__isnull=True) | Q(months__gt=0),
                violation_error_message=_("A term has at least a month; leave it empty where none is stated."),
            ),
            models.CheckConstraint(
                name="instrument_renewal_only_of_a_term",
                condition=Q(renewal="", renewal_months__isnull=True)
                | Q(months__isnull=False)
                & (Q(renewal_months__isnull=True) | Q(renewal_months__gt=0, renewal=RenewalClause.AUTOMATIC)),
                violation_error_message=_(
                    "Only a text with a term says what follows it, and only one renewed by itself for how long."
                ),
            ),
            # What the composite key of acts refers to.
            models.UniqueConstraint(fields=["agreement", "id"], name="instrument_agreement_and_id"),
        )

    def __str__(self) -> str:
        return ", ".join(said for said in (self.name, self.number, self.date) if said)

    @property
    def name(self) -> str:
        """The title, else the kind."""
        return self.title or str(self.get_kind_display())

    def clause(self) -> Clause:
        """What presumptions are made from."""
        rolls = (self.renewal_months or self.months) if self.renewal == RenewalClause.AUTOMATIC else None
        days = self.date_earliest, self.date_latest
        return Clause(self.pk, self.months, rolls, *days, serves_another=self.kind in _SERVING)

    @property
    def clauses_in_words(self) -> list[str]:
        """What it says of its term, of what follows it and of notice, a phrase each."""
        said = []
        if self.months:
            said.append(gettext("runs for %(time)s") % {"time": _months_in_words(self.months)})
        if self.renewal:
            said.append(str(self.get_renewal_display()))
        if self.renewal_months:
            said[-1] = gettext("renewed by itself for %(time)s") % {"time": _months_in_words(self.renewal_months)}
        if self.notice_months:
            said.append(gettext("notice of %(time)s") % {"time": _months_in_words(self.notice_months)})
        return said


def _months_in_words(months: int) -> str:
    """A time as one says it: in years where it is whole years."""
    years, rest = divmod(months, 12)
    if rest:
        return ngettext("%(count)d month", "%(count)d months", months) % {"count": months}
    return ngettext("%(count)d year", "%(count)d years", years) % {"count": years}


class InstrumentLinkQuerySet(models.QuerySet["InstrumentLink"]):
    """Questions about links between texts."""

    def published(self) -> Self:
        """Those between texts that readers may see."""
        return self.filter(source__agreement__published_at__isnull=False, target__agreement__published_at__isnull=False)

    def with_texts(self) -> Self:
        """With both texts and the agreements that these are of."""
        return self.select_related("source__agreement", "target__agreement").order_by("pk")


@keep_history
class InstrumentLink(models.Model):
    """What one text does to another, of the same agreement or of another."""

    source = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="links", verbose_name=_("text"))
    relation = models.CharField(_("relation"), max_length=20, choices=InstrumentRelation)
    target = models.ForeignKey(
        Instrument, on_delete=models.CASCADE, related_name="links_to_it", verbose_name=_("other text")
    )

    objects: ClassVar[models.Manager["InstrumentLink"]] = InstrumentLinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("link between texts")
        verbose_name_plural = _("links between texts")
        constraints = (
            choice_constraint("instrument_link", "relation", InstrumentRelation),
            models.UniqueConstraint(
                fields=["source", "relation", "target"],
                name="instrument_link_once",
                violation_error_message=_("This link is already entered."),
            ),
            models.CheckConstraint(
                name="instrument_link_not_to_itself",
                condition=~Q(source=F("target")),
                violation_error_message=_("A text does nothing to itself."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.source} {self.get_relation_display()} {self.target}"
