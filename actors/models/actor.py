"""Actors: cities, regions, organisations and networks, in one table."""

from datetime import date
from typing import ClassVar, Self
from zoneinfo import available_timezones

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, Exists, ExpressionWrapper, F, OuterRef, Prefetch, Q, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from actors.enums import ActorKind, NameKind
from actors.models.country import Country
from actors.models.naming import Identifier, Name
from core.db import FoldText
from core.fields import choice_constraint
from core.history import keep_history
from core.ids import mint


class ActorQuerySet(models.QuerySet["Actor"]):
    """Questions about actors."""

    def published(self) -> Self:
        """Those that readers may see."""
        return self.filter(published_at__isnull=False)

    def named(self, language: str) -> Self:
        """With `display_name`, the preferred name in a language, else the main name."""
        names = Name.objects.filter(actor=OuterRef("pk"), language=language, is_preferred=True)
        return self.annotate(display_name=Coalesce(Subquery(names.values("text")[:1]), F("name")))

    def identified(self, scheme: str, value: str) -> Self:
        """The one that a register calls so."""
        return self.filter(Exists(Identifier.objects.filter(actor=OuterRef("pk"), scheme=scheme, value=value)))

    def for_display(self, language: str) -> Self:
        """With the names of country and region, for a page, a list row or the API.

        A region that is not published is left out.
        """
        return self.named(language).prefetch_related(
            Prefetch("country", Country.objects.named(language)),
            Prefetch("parent", Actor.objects.published().named(language)),
        )

    def claimed_by(self, country: Country) -> Self:
        """Contested places that a source puts in a country."""
        from actors.models.succession import TerritorialClaim

        claims = TerritorialClaim.objects.filter(actor=OuterRef("pk"), country=country)
        return self.filter(Exists(claims), is_contested=True)

    def called(self, start: str) -> Self:
        """Those one of whose names begins with a text, in any script, whatever its case and accents."""
        begins = Name.objects.filter(actor=OuterRef("pk"), folded__startswith=FoldText(models.Value(start)))
        return self.filter(Exists(begins.exclude(kind=NameKind.MISTAKEN)))


@keep_history
class Actor(models.Model):
    """Whoever can be party to an agreement or member of a network: one row, whatever its kind.

    Not a place on a map: Moscow the city and Moscow the federal city are two actors.
    """

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    kind = models.CharField(_("kind"), max_length=12, choices=ActorKind)
    name = models.CharField(_("name"), max_length=200, help_text=_("The name shown where none is preferred."))
    slug = models.SlugField(_("address part"), max_length=200, db_index=False, blank=True)
    country = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="actors",
        verbose_name=_("country"),
    )
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("part of"),
        help_text=_("The region that a city or region lies in; the place whose body an organisation is."),
    )
    designation = models.CharField(
        _("designation"),
        max_length=60,
        blank=True,
        default="",
        db_default="",
        help_text=_("What its country's law calls it: oblast, Land, metropolitan city."),
    )
    as_region = models.OneToOneField(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="as_city",
        verbose_name=_("is also the region"),
        help_text=_("Of a city that is a region too, as Moscow is: the actor that it is as a region."),
    )
    # With `as_region` a composite key: what a city is besides is a region.
    as_region_kind = models.GeneratedField(
        expression=Case(When(as_region__isnull=False, then=Value(ActorKind.REGION.value))),
        output_field=models.CharField(max_length=12, null=True),
        db_persist=True,
        editable=False,
    )
    latitude = models.FloatField(_("latitude"), null=True, blank=True)
    longitude = models.FloatField(_("longitude"), null=True, blank=True)
    population = models.PositiveIntegerField(_("population"), null=True, blank=True)
    time_zone = models.CharField(
        _("time zone"), max_length=40, blank=True, default="", db_default="", help_text=_("As in the IANA list.")
    )
    is_contested = models.BooleanField(
        _("contested"),
        default=False,
        db_default=False,
        help_text=_(
            "States differ on whose it is: it then lies in no country here but has claims, each with a source."
        ),
    )
    merged_into = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="duplicates",
        verbose_name=_("merged into"),
    )
    is_merged = models.GeneratedField(
        expression=ExpressionWrapper(Q(merged_into__isnull=False), models.BooleanField()),
        output_field=models.BooleanField(),
        db_persist=True,
        editable=False,
    )
    # With `merged_into` a composite key to `is_merged`: what it was merged into was not merged itself, so that
    # redirects make neither chains nor loops.
    merged_into_merged = models.GeneratedField(
        expression=Case(When(merged_into__isnull=False, then=Value(False))),
        output_field=models.BooleanField(null=True),
        db_persist=True,
        editable=False,
    )
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)

    objects: "ClassVar[models.Manager[Actor]]" = ActorQuerySet.as_manager()

    display_name: str

    class Meta:
        verbose_name = _("actor")
        verbose_name_plural = _("actors")
        indexes = (
            # The largest places of a country and of a region, without a sort.
            models.Index(
                "country",
                "kind",
                F("population").desc(nulls_last=True),
                "id",
                name="actor_country_kind_btree",
            ),
            models.Index("parent", "kind", F("population").desc(nulls_last=True), "id", name="actor_parent_kind_btree"),
            models.Index("kind", F("population").desc(nulls_last=True), "id", name="actor_kind_population_btree"),
        )
        constraints = (
            choice_constraint("actor", "kind", ActorKind),
            models.CheckConstraint(
                name="actor_place_has_a_country_unless_contested",
                condition=~Q(kind__in=[ActorKind.CITY, ActorKind.REGION])
                | Q(country__isnull=False, is_contested=False)
                | Q(country__isnull=True, is_contested=True),
                violation_error_message=_("A city or a region lies in a country: choose it; a contested one in none."),
            ),
            models.CheckConstraint(
                name="actor_contested_is_a_place_without_parent",
                condition=Q(is_contested=False) | Q(kind__in=[ActorKind.CITY, ActorKind.REGION], parent__isnull=True),
                violation_error_message=_(
                    "Only a city or region is contested, and it is part of nothing but what its claims state."
                ),
            ),
            models.CheckConstraint(
                name="actor_only_a_place_has_population_and_time_zone",
                condition=Q(kind__in=[ActorKind.CITY, ActorKind.REGION]) | Q(population__isnull=True, time_zone=""),
                violation_error_message=_("Only a city or a region has inhabitants and a time zone."),
            ),
            models.CheckConstraint(
                name="actor_network_is_part_of_nothing",
                condition=~Q(kind=ActorKind.NETWORK) | Q(parent__isnull=True),
                violation_error_message=_("A network is part of nothing: it has members."),
            ),
            models.CheckConstraint(
                name="actor_only_a_city_is_also_a_region",
                condition=Q(as_region__isnull=True) | Q(kind=ActorKind.CITY),
                violation_error_message=_("Only a city is also a region."),
            ),
            models.CheckConstraint(
                name="actor_merged_is_not_published",
                condition=Q(merged_into__isnull=True) | Q(published_at__isnull=True),
                violation_error_message=_("A merged actor is shown through the one it was merged into."),
            ),
            models.CheckConstraint(
                name="actor_has_both_coordinates_or_none",
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                | Q(
                    latitude__isnull=False,
                    longitude__isnull=False,
                    latitude__range=(-90, 90),
                    longitude__range=(-180, 180),
                ),
                violation_error_message=_(
                    "Give both coordinates, in degrees: latitude -90 to 90, longitude -180 to 180."
                ),
            ),
            models.CheckConstraint(
                name="actor_is_not_its_own_parent",
                condition=Q(parent__isnull=True) | ~Q(parent=F("id")),
                violation_error_message=_("An actor is not part of itself."),
            ),
            models.CheckConstraint(
                name="actor_has_a_name",
                condition=~Q(name=""),
                violation_error_message=_("An actor has a name."),
            ),
            # What other tables' composite keys refer to.
            models.UniqueConstraint(fields=["id", "kind"], name="actor_id_and_kind"),
            models.UniqueConstraint(fields=["id", "country"], name="actor_id_and_country"),
            models.UniqueConstraint(fields=["id", "is_merged"], name="actor_id_and_is_merged"),
        )

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Raise ValidationError, with a reason for each field, where the database would refuse it or nothing could."""
        checks = {
            "country": self._wrong_with_country(),
            "parent": self._wrong_with_parent(),
            "as_region": self._wrong_with_as_region(),
            "time_zone": ""
            if not self.time_zone or self.time_zone in available_timezones()
            else _("There is no such time zone: write it as Europe/Moscow."),
        }
        if wrong := {field: reason for field, reason in checks.items() if reason}:
            raise ValidationError(wrong)

    def _wrong_with_country(self) -> StrOrPromise:
        if self.is_contested and self.country is not None:
            return _("A contested place lies in no country here: leave this empty and enter the claims.")
        if self.kind in (ActorKind.CITY, ActorKind.REGION) and self.country is None and not self.is_contested:
            return _("A city or a region lies in a country: choose it; a contested one in none.")
        if self.pk and self.children.exclude(country=None).exclude(country=self.country).exists():
            return _("Places or bodies of another country are entered as part of it: take them out of it first.")
        return ""

    def _wrong_with_parent(self) -> StrOrPromise:
        if self.parent is None:
            return ""
        if self.is_contested:
            return _("A contested place is part of nothing here: leave this empty and enter the claims.")
        if self.parent.country_id != self.country_id:
            return _("Choose a place of the same country.")
        if self.kind == ActorKind.ORGANISATION and self.parent.kind not in (ActorKind.CITY, ActorKind.REGION):
            return _("An organisation is the body of a city or a region.")
        if self.kind in (ActorKind.CITY, ActorKind.REGION) and self.parent.kind != ActorKind.REGION:
            return _("A city or a region lies in a region.")
        return ""

    def _wrong_with_as_region(self) -> StrOrPromise:
        if self.as_region is None:
            return ""
        if self.as_region.kind != ActorKind.REGION or self.as_region.country_id != self.country_id:
            return _("Choose a region of the same country.")
        return ""

    def label_to_choose(self) -> str:
        """The name with what tells it from its namesakes; of an actor with its country and parent."""
        more = [str(self.get_kind_display()), *(str(place) for place in (self.parent, self.country) if place)]
        if self.is_contested:
            more.append(str(_("contested")))
        return f"{self.name} ({', '.join(more)})"

    def former_names(self) -> list["Name"]:
        """Its names of other times, the earliest first; of an actor with its names."""
        former = [name for name in self.names.all() if name.kind == NameKind.HISTORICAL]
        return sorted(former, key=lambda name: (name.used_from_earliest or date.min, name.text))

    def name_on(self, earliest: date, latest: date) -> "Name | None":
        """The former name that it certainly bore on each of these days, if one is known; of an actor with its names."""
        dated = [name for name in self.former_names() if name.used_from or name.used_until]
        return next((name for name in dated if name.was_used(earliest, latest)), None)

    def names_in_languages(self) -> list["Name"]:
        """Its other names in languages that are known; of an actor with its names."""
        return [name for name in self._other_names() if name.language]

    def names_as_spelt(self) -> list["Name"]:
        """Its other names of which no source says the language; of an actor with its names."""
        return [name for name in self._other_names() if not name.language]

    def _other_names(self) -> list["Name"]:
        """Each right name of today but the one shown, once; the marked one where a source knows its language."""
        left_out = (NameKind.HISTORICAL, NameKind.ERROR, NameKind.MISTAKEN)
        of_today = [name for name in self.names.all() if name.kind not in left_out]
        names = sorted(of_today, key=lambda name: (bool(name.language), name.language))
        others = {name.text: name for name in names if name.text != self.display_name}
        return sorted(others.values(), key=lambda name: (name.language, name.script, name.text.casefold()))

    def get_absolute_url(self) -> str:
        """The actor's page in the active language."""
        if self.kind in (ActorKind.CITY, ActorKind.REGION, ActorKind.NETWORK):
            return reverse(str(self.kind), kwargs={"public_id": self.public_id, "slug": self.slug or "-"})
        return reverse("organisation", kwargs={"public_id": self.public_id, "slug": self.slug or "-"})


class KindManager(models.Manager.from_queryset(ActorQuerySet)):  # type: ignore[misc]  # made at run time
    """Sees one kind of actor."""

    def __init__(self, kind: ActorKind) -> None:
        super().__init__()
        self.kind = kind

    def get_queryset(self) -> ActorQuerySet:
        """The actors of this kind."""
        found: ActorQuerySet = super().get_queryset().filter(kind=self.kind)
        return found


class City(Actor):
    """An actor that is a city or another municipality."""

    objects: ClassVar[KindManager] = KindManager(ActorKind.CITY)

    class Meta:
        proxy = True
        verbose_name = _("city")
        verbose_name_plural = _("cities")


class Region(Actor):
    """An actor that is a first-level region of a country, or one below it."""

    objects: ClassVar[KindManager] = KindManager(ActorKind.REGION)

    class Meta:
        proxy = True
        verbose_name = _("region")
        verbose_name_plural = _("regions")


class Organisation(Actor):
    """An actor that is neither a place nor a network: an agency, a company, a university."""

    objects: ClassVar[KindManager] = KindManager(ActorKind.ORGANISATION)

    class Meta:
        proxy = True
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
