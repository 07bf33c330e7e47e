"""Persons who act for cities, regions and their bodies: names in scripts, offices by date."""

from typing import ClassVar, Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from actors.enums import NameLanguage
from actors.models.actor import Actor
from actors.models.country import Country
from core.db import CertainSpell, FoldText, ScriptOf
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint, spell_in_order
from core.history import keep_history
from core.ids import mint


class PersonQuerySet(models.QuerySet["Person"]):
    """Questions about persons."""

    def published(self) -> Self:
        """Those that readers may see."""
        return self.filter(published_at__isnull=False)

    def named(self, language: str) -> Self:
        """With `display_name`, the preferred name in a language, else the main name."""
        names = PersonName.objects.filter(person=OuterRef("pk"), language=language, is_preferred=True)
        return self.annotate(display_name=Coalesce(Subquery(names.values("text")[:1]), F("name")))

    def called(self, start: str) -> Self:
        """Those one of whose names begins with a text, in any script, whatever its case and accents."""
        begins = PersonName.objects.filter(person=OuterRef("pk"), folded__startswith=FoldText(models.Value(start)))
        return self.filter(Exists(begins))

    def in_office_at(self, actor: Actor) -> Self:
        """Those who hold or held an office of an actor."""
        return self.filter(Exists(Office.objects.filter(person=OuterRef("pk"), actor=actor)))

    def for_display(self, language: str) -> Self:
        """With the offices that readers may see and the names of all, for a page, a list row or the API."""
        return self.named(language).prefetch_related(
            Prefetch("offices", Office.objects.published().with_actors(language).latest_first())
        )


@keep_history
class Person(models.Model):
    """A person in public office. Only what the office makes public is kept: names and offices."""

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    name = models.CharField(_("name"), max_length=200, help_text=_("The name shown where none is preferred."))
    slug = models.SlugField(_("address part"), max_length=200, db_index=False, blank=True, editable=False)
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["Person"]] = PersonQuerySet.as_manager()

    display_name: str

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("persons")
        constraints = (
            models.CheckConstraint(
                name="person_has_a_name",
                condition=~Q(name=""),
                violation_error_message=_("A person has a name."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def other_names(self) -> list["PersonName"]:
        """Each name but the one shown, once; the one whose language is known first. Of a person with names."""
        names = sorted(self.names.all(), key=lambda name: (not name.language, name.language, name.text.casefold()))
        others: dict[str, PersonName] = {}
        for name in names:
            if name.text != self.display_name:
                others.setdefault(name.text, name)
        return list(others.values())

    def get_absolute_url(self) -> str:
        """The person's page in the active language."""
        return reverse("person", kwargs={"public_id": self.public_id, "slug": self.slug or "-"})


@keep_history
class PersonName(models.Model):
    """One name of a person, in one language and script."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="names", verbose_name=_("person"))
    text = models.CharField(_("name"), max_length=200)
    language = models.CharField(
        _("language"), max_length=2, choices=NameLanguage, blank=True, default=NameLanguage.UNKNOWN
    )
    is_preferred = models.BooleanField(
        _("preferred"), default=False, help_text=_("Shown on pages in this language; one a language.")
    )
    script = models.GeneratedField(
        expression=ScriptOf("text"), output_field=models.CharField(max_length=4), db_persist=True, editable=False
    )
    folded = models.GeneratedField(
        expression=FoldText("text"), output_field=models.TextField(), db_persist=True, editable=False
    )

    class Meta:
        verbose_name = _("name of a person")
        verbose_name_plural = _("names of persons")
        indexes = (models.Index(fields=["folded"], opclasses=["text_pattern_ops"], name="person_name_folded_btree"),)
        constraints = (
            models.UniqueConstraint(
                fields=["person", "text", "language"],
                name="person_name_once_a_person_and_language",
                violation_error_message=_("This person already has that name in that language."),
            ),
            models.UniqueConstraint(
                fields=["person", "language"],
                condition=Q(is_preferred=True),
                name="person_name_preferred_once_a_language",
                violation_error_message=_("This person already has a preferred name in that language."),
            ),
            models.CheckConstraint(
                name="person_name_preferred_in_a_known_language",
                condition=Q(is_preferred=False) | ~Q(language=""),
                violation_error_message=_("State the language in which the name is preferred."),
            ),
            models.CheckConstraint(name="person_name_is_not_empty", condition=~Q(text="")),
            choice_constraint("person_name", "language", NameLanguage),
        )

    def __str__(self) -> str:
        return self.text


class OfficeQuerySet(models.QuerySet["Office"]):
    """Questions about offices."""

    def published(self) -> Self:
        """Those whose person and actor readers may see."""
        return self.filter(person__published_at__isnull=False, actor__published_at__isnull=False)

    def latest_first(self) -> Self:
        """Those not known to have ended, then the others, the latest end first."""
        return self.order_by(
            F("until_latest").desc(nulls_first=True), F("since_latest").desc(nulls_last=True), "title", "pk"
        )

    def with_persons(self, language: str) -> Self:
        """With the names of those who hold them, for the page of their actor."""
        return self.prefetch_related(Prefetch("person", Person.objects.named(language)))

    def with_actors(self, language: str) -> Self:
        """With the names of their actors and these actors' countries, for the page of their person."""
        return self.prefetch_related(
            Prefetch("actor", Actor.objects.named(language)),
            Prefetch("actor__country", Country.objects.named(language)),
        )


@keep_history
class Office(models.Model):
    """One spell of a person in an office of an actor: mayor of a city, director of its agency."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="offices", verbose_name=_("person"))
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="offices", verbose_name=_("of"))
    title = models.CharField(_("office"), max_length=200, help_text=_("As its source calls it: mayor, governor."))
    since = PartialDateField(_("since"), db_default="")
    since_earliest = bound_field()
    since_latest = bound_field()
    until = PartialDateField(_("until"), db_default="")
    until_earliest = bound_field()
    until_latest = bound_field()

    objects: ClassVar[models.Manager["Office"]] = OfficeQuerySet.as_manager()

    class Meta:
        verbose_name = _("office")
        verbose_name_plural = _("offices")
        constraints = (
            models.CheckConstraint(
                name="office_has_a_title",
                condition=~Q(title=""),
                violation_error_message=_("State which office it is."),
            ),
            partial_date_constraint("office", "since"),
            partial_date_constraint("office", "until"),
            spell_in_order(
                "office_until_is_after_since", start="since", end="until", message=_("It cannot end before it begins.")
            ),
            models.UniqueConstraint(
                fields=["person", "actor", "title", "since"],
                name="office_once_a_start",
                violation_error_message=_("This office is already entered."),
            ),
            ExclusionConstraint(
                name="office_no_certain_overlap",
                expressions=[
                    ("person", RangeOperators.EQUAL),
                    ("actor", RangeOperators.EQUAL),
                    ("title", RangeOperators.EQUAL),
                    (CertainSpell(start="since", end="until"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("This person certainly holds that office in that time already."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.person}, {self.title} ({self.actor})"
