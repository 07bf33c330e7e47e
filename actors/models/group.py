"""Groups of countries: blocs by date, areas of the United Nations, and classifications of an author."""

from datetime import date
from typing import ClassVar, Self

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q, Subquery, Value
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce, NullIf
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from actors.enums import CountryGroupKind
from actors.models.country import Country, CountryName, CountryQuerySet
from core.db import CertainSpell
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint, spell_in_order
from core.history import keep_history

# Parts that readers do not see add nothing to what they do see.
_WITHIN = """
    with recursive part (id) as (
        select %s::bigint
        union
        select child.id from part
        join actors_countrygroup child on child.parent_id = part.id and child.published_at is not null
    )
    select id from part
"""


class CountryGroupQuerySet(models.QuerySet["CountryGroup"]):
    """Questions about groups of countries."""

    def published(self) -> Self:
        """Those that readers may see."""
        return self.filter(published_at__isnull=False)

    def named(self, language: str) -> Self:
        """With `display_name`, the name in a language of the interface, else the English one."""
        if language == "en":
            return self.annotate(display_name=F("name"))
        return self.annotate(display_name=Coalesce(NullIf(f"name_{language}", Value("")), "name"))

    def for_display(self, language: str) -> Self:
        """With names, and with the group that each is part of where readers may see that."""
        return self.named(language).prefetch_related(
            Prefetch("parent", CountryGroup.objects.published().named(language))
        )

    def with_member(self, country: Country, on: date | None = None) -> Self:
        """Those that count a country themselves, ever or certainly on a day; not the ones that these are part of."""
        spells = CountryGroupMember.objects.filter(group=OuterRef("pk"), country=country)
        return self.filter(Exists(spells if on is None else spells.on(on)))


@keep_history
class CountryGroup(models.Model):
    """Countries that somebody counts together: MERCOSUR, Southern Asia (M49), “the West” of an author and a year.

    Who groups them, and when, belongs to the group: the same word of two authors is two groups.
    """

    code = models.SlugField(
        _("code"), max_length=60, unique=True, help_text=_("Stands in addresses and filters: mercosur, m49-034.")
    )
    kind = models.CharField(_("kind"), max_length=16, choices=CountryGroupKind)
    name = models.CharField(_("name"), max_length=120, help_text=_("In English."))
    name_es = models.CharField(_("name in Spanish"), max_length=120, blank=True, default="", db_default="")
    name_pt = models.CharField(_("name in Portuguese"), max_length=120, blank=True, default="", db_default="")
    name_ru = models.CharField(_("name in Russian"), max_length=120, blank=True, default="", db_default="")
    author = models.CharField(_("author"), max_length=200, help_text=_("Who groups them so: an office, a person."))
    stated = PartialDateField(_("date of the grouping"), db_default="")
    stated_earliest = bound_field()
    stated_latest = bound_field()
    source = models.CharField(
        _("source"), max_length=500, blank=True, default="", db_default="", help_text=_("Where it stands.")
    )
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("part of"),
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("entered by"),
    )
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["CountryGroup"]] = CountryGroupQuerySet.as_manager()

    display_name: str

    class Meta:
        verbose_name = _("group of countries")
        verbose_name_plural = _("groups of countries")
        constraints = (
            choice_constraint("country_group", "kind", CountryGroupKind),
            models.CheckConstraint(
                name="country_group_has_name_and_author",
                condition=~Q(name="") & ~Q(author=""),
                violation_error_message=_("A group has a name, and somebody who groups so."),
            ),
            models.CheckConstraint(
                name="country_group_is_not_its_own_parent",
                condition=Q(parent__isnull=True) | ~Q(parent=F("id")),
                violation_error_message=_("A group is not part of itself."),
            ),
            partial_date_constraint("country_group", "stated"),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def public_id(self) -> str:
        """What addresses and the outbox call it: its code."""
        return self.code

    def name_in(self, language: str) -> str:
        """The name in a language of the interface, else in English."""
        return getattr(self, f"name_{language}", "") or self.name

    def clean(self) -> None:
        """Raise ValidationError for a classification without a date, and for a group that is part of itself."""
        if self.kind == CountryGroupKind.CLASSIFICATION and not self.stated:
            raise ValidationError({"stated": _("Say when the author grouped countries so.")})
        above, seen = self.parent, {self.pk}
        while above is not None and self.pk is not None:
            if above.pk in seen:
                raise ValidationError({"parent": _("That group is itself a part of this one.")})
            seen.add(above.pk)
            above = above.parent

    def spells(self) -> "CountryGroupMemberQuerySet":
        """Who belongs or belonged to it, or to a published group that is part of it, at any depth."""
        within = RawSQL(_WITHIN, [self.pk])  # noqa: S611  # a constant statement
        spells: CountryGroupMemberQuerySet = CountryGroupMember.objects.filter(group__in=within)
        return spells

    def countries_on(self, day: date) -> CountryQuerySet:
        """The countries that certainly belong to it on a day, themselves or through a part of it."""
        countries: CountryQuerySet = Country.objects.filter(pk__in=self.spells().on(day).values("country"))
        return countries

    def get_absolute_url(self) -> str:
        """The group's page in the active language."""
        return reverse("country-group", kwargs={"code": self.code})


class CountryGroupMemberQuerySet(models.QuerySet["CountryGroupMember"]):
    """Questions about spells of countries in groups."""

    def published(self) -> Self:
        """Those in groups that readers may see."""
        return self.filter(group__published_at__isnull=False)

    def on(self, day: date) -> Self:
        """Those that certainly last on a day, of countries that certainly do.

        What is not known to have ended is taken to last; the day of an end is the first without, as in `CertainSpell`.
        """
        begun = Q(since="") | Q(since_latest__lte=day)
        lasting = Q(until="") | Q(until_earliest__gt=day)
        there = Q(country__ended="") | Q(country__ended_earliest__gt=day)
        return self.filter(begun, lasting, there)

    def by_country(self, language: str) -> Self:
        """In the order of the countries' names in a language; of one country the earliest first."""
        names = CountryName.objects.filter(country=OuterRef("country"), language=language)
        name = Coalesce(Subquery(names.values("text")[:1]), F("country__name"))
        return self.order_by(name, F("since_earliest").asc(nulls_first=True), "pk")

    def with_groups(self, language: str) -> Self:
        """With the groups, named."""
        return self.prefetch_related(Prefetch("group", CountryGroup.objects.for_display(language)))

    def with_countries(self, language: str) -> Self:
        """With the countries, named."""
        return self.prefetch_related(Prefetch("country", Country.objects.named(language)))


@keep_history
class CountryGroupMember(models.Model):
    """One spell of a country in a group; without dates it belongs as long as the group is stated."""

    group = models.ForeignKey(
        CountryGroup, on_delete=models.CASCADE, related_name="members", verbose_name=_("group of countries")
    )
    country = models.ForeignKey(
        Country, on_delete=models.PROTECT, related_name="group_memberships", verbose_name=_("country")
    )
    since = PartialDateField(_("since"), db_default="")
    since_earliest = bound_field()
    since_latest = bound_field()
    until = PartialDateField(_("until"), db_default="")
    until_earliest = bound_field()
    until_latest = bound_field()

    objects: ClassVar[models.Manager["CountryGroupMember"]] = CountryGroupMemberQuerySet.as_manager()

    class Meta:
        verbose_name = _("country in a group")
        verbose_name_plural = _("countries in a group")
        constraints = (
            partial_date_constraint("country_group_member", "since"),
            partial_date_constraint("country_group_member", "until"),
            spell_in_order(
                "country_group_member_until_is_after_since",
                start="since",
                end="until",
                message=_("It cannot end before it begins."),
            ),
            models.UniqueConstraint(
                fields=["group", "country", "since"],
                name="country_group_member_once_a_start",
                violation_error_message=_("This country is already entered with that start."),
            ),
            ExclusionConstraint(
                name="country_group_member_no_certain_overlap",
                expressions=[
                    ("group", RangeOperators.EQUAL),
                    ("country", RangeOperators.EQUAL),
                    (CertainSpell(start="since", end="until"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("This country certainly belongs in that time already."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.country} – {self.group}"
