"""Countries and their names."""

from typing import ClassVar, Self

from django.db import models
from django.db.models import F, OuterRef, Prefetch, Q, Subquery
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from actors.enums import NameLanguage
from core.db import FoldText
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint
from core.history import keep_history

# Who gives a country a code, and where it stands; ISO 3166-1 knows present countries alone.
CODE_SCHEMES = ("iso3166-1", "iso3166-3", "m49")

# Through other former countries too: Yugoslavia, Serbia and Montenegro, Serbia.
_HEIRS = """
    with recursive heir (id) as (
        select to_country_id from actors_country_successors where from_country_id = %s
        union
        select step.to_country_id from heir join actors_country_successors step on step.from_country_id = heir.id
    )
    select id from heir
"""


class CountryQuerySet(models.QuerySet["Country"]):
    """Questions about countries."""

    def present(self) -> Self:
        """Those that have not ended."""
        return self.filter(ended="")

    def former(self) -> Self:
        """Those that have ended."""
        return self.exclude(ended="")

    def coded(self, scheme: str, value: str) -> Self:
        """Those with a code of one of CODE_SCHEMES; the numeric ones were given again, so that two may have one.

        ISO 3166-1 has three codes for each: RU, RUS, 643.
        """
        if scheme == "iso3166-1":
            return self.present().filter(Q(code=value) | Q(alpha3=value) | Q(numeric=value))
        return self.former().filter(code=value) if scheme == "iso3166-3" else self.filter(numeric=value)

    def for_page(self, language: str) -> Self:
        """With names, neighbours, successors and predecessors, each named, for its own page or the API."""
        return self.named(language).prefetch_related(
            "names",
            *(
                Prefetch(others, Country.objects.named(language).order_by(F("display_name"), "pk"))
                for others in ("neighbours", "successors", "predecessors")
            ),
        )

    def named(self, language: str) -> Self:
        """With `display_name`, the name in a language, else the English one."""
        names = CountryName.objects.filter(country=OuterRef("pk"), language=language)
        return self.annotate(display_name=Coalesce(Subquery(names.values("text")[:1]), F("name")))


@keep_history
class Country(models.Model):
    """A country or territory with a code of ISO 3166-1, or one that sources use as such (XK, Kosovo).

    A former country has a code of ISO 3166-3 (SUHH, the USSR) and the day it ended: agreements were signed
    with cities of it. To be listed here says nothing of recognition.
    """

    code = models.CharField(
        _("code"), max_length=4, unique=True, help_text=_("ISO 3166-1 alpha-2; of a former country ISO 3166-3 alpha-4.")
    )
    alpha3 = models.CharField(_("ISO alpha-3"), max_length=3, blank=True, default="", db_default="")
    numeric = models.CharField(
        _("ISO numeric, UN M49"), max_length=3, blank=True, default="", db_default="", help_text=_("Three digits.")
    )
    name = models.CharField(_("name"), max_length=100, help_text=_("In English."))
    ended = PartialDateField(_("ended"), db_default="")
    ended_earliest = bound_field()
    ended_latest = bound_field()
    successors = models.ManyToManyField(
        "self", symmetrical=False, blank=True, related_name="predecessors", verbose_name=_("successors")
    )
    neighbours = models.ManyToManyField("self", blank=True, verbose_name=_("land neighbours"))

    objects: ClassVar[models.Manager["Country"]] = CountryQuerySet.as_manager()

    display_name: str

    class Meta:
        verbose_name = _("country")
        verbose_name_plural = _("countries")
        constraints = (
            models.CheckConstraint(
                name="country_code_is_two_capitals_or_four_of_a_former",
                condition=models.Q(code__regex=r"^[A-Z]{2}$", ended="")
                | (models.Q(code__regex=r"^[A-Z]{4}$") & ~models.Q(ended="")),
                violation_error_message=_(
                    "A country's code is two capital letters, as in ISO 3166-1; that of a former country, "
                    "which has an end, four, as in ISO 3166-3."
                ),
            ),
            models.CheckConstraint(
                name="country_other_codes_are_well_formed",
                condition=models.Q(alpha3__regex=r"^([A-Z]{3})?$", numeric__regex=r"^([0-9]{3})?$"),
                violation_error_message=_("ISO alpha-3 is three capital letters, the numeric code three digits."),
            ),
            # Codes of former countries were given again (262: French Afars and Issas, then Djibouti).
            models.UniqueConstraint(
                fields=["alpha3"],
                condition=models.Q(ended="") & ~models.Q(alpha3=""),
                name="country_alpha3_of_one_present_country",
                violation_error_message=_("Another country has this code."),
            ),
            models.UniqueConstraint(
                fields=["numeric"],
                condition=models.Q(ended="") & ~models.Q(numeric=""),
                name="country_numeric_of_one_present_country",
                violation_error_message=_("Another country has this code."),
            ),
            partial_date_constraint("country", "ended"),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """The country's page in the active language."""
        return reverse("country", kwargs={"code": self.code.lower()})

    @property
    def is_former(self) -> bool:
        """Whether it has ended."""
        return bool(self.ended)

    def heirs(self) -> CountryQuerySet:
        """The present countries that came of a former one, at once or through other former ones."""
        reached = RawSQL(_HEIRS, [self.pk])  # noqa: S611  # a constant statement
        heirs: CountryQuerySet = Country.objects.filter(ended="", pk__in=reached)
        return heirs


@keep_history
class CountryName(models.Model):
    """What a country is called in a language."""

    country = models.ForeignKey(Country, on_delete=models.CASCADE, related_name="names", verbose_name=_("country"))
    language = models.CharField(_("language"), max_length=2, choices=NameLanguage)
    text = models.CharField(_("name"), max_length=100)
    folded = models.GeneratedField(
        expression=FoldText("text"), output_field=models.TextField(), db_persist=True, editable=False
    )

    class Meta:
        verbose_name = _("name of a country")
        verbose_name_plural = _("names of countries")
        constraints = (
            models.UniqueConstraint(
                fields=["country", "language"],
                name="country_name_once_a_language",
                violation_error_message=_("This country already has a name in that language."),
            ),
            choice_constraint("country_name", "language", NameLanguage),
        )

    def __str__(self) -> str:
        return self.text
