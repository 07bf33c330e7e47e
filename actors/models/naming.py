"""What actors are called, and what other registers call them."""

from datetime import date
from functools import reduce
from operator import or_

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from actors.enums import IDENTIFIER_FORMS, IdentifierScheme, NameKind, NameLanguage
from core.db import FoldText, ScriptOf
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint, spell_in_order
from core.history import keep_history


@keep_history
class Name(models.Model):
    """One name of an actor, in one language and script; an actor has many."""

    actor = models.ForeignKey("actors.Actor", on_delete=models.CASCADE, related_name="names", verbose_name=_("actor"))
    text = models.CharField(_("name"), max_length=200)
    language = models.CharField(
        _("language"), max_length=2, choices=NameLanguage, blank=True, default=NameLanguage.UNKNOWN
    )
    script = models.GeneratedField(
        expression=ScriptOf("text"), output_field=models.CharField(max_length=4), db_persist=True, editable=False
    )
    kind = models.CharField(
        _("kind"), max_length=12, choices=NameKind, default=NameKind.ALIAS, db_default=NameKind.ALIAS
    )
    used_from = PartialDateField(_("from"), db_default="")
    used_from_earliest = bound_field()
    used_from_latest = bound_field()
    used_until = PartialDateField(_("until"), db_default="")
    used_until_earliest = bound_field()
    used_until_latest = bound_field()
    is_preferred = models.BooleanField(
        _("preferred"), default=False, help_text=_("Shown on pages in this language; one a language.")
    )
    folded = models.GeneratedField(
        expression=FoldText("text"), output_field=models.TextField(), db_persist=True, editable=False
    )

    class Meta:
        verbose_name = _("name")
        verbose_name_plural = _("names")
        indexes = (models.Index(fields=["folded"], opclasses=["text_pattern_ops"], name="name_folded_pattern_btree"),)
        constraints = (
            models.UniqueConstraint(
                fields=["actor", "text", "language"],
                name="name_once_an_actor_and_language",
                violation_error_message=_("This actor already has that name in that language."),
            ),
            models.UniqueConstraint(
                fields=["actor", "language"],
                condition=Q(is_preferred=True),
                name="name_preferred_once_a_language",
                violation_error_message=_("This actor already has a preferred name in that language."),
            ),
            models.CheckConstraint(
                name="name_preferred_in_a_known_language",
                condition=Q(is_preferred=False) | ~Q(language=""),
                violation_error_message=_("State the language in which the name is preferred."),
            ),
            models.CheckConstraint(name="name_is_not_empty", condition=~Q(text="")),
            choice_constraint("name", "language", NameLanguage),
            choice_constraint("name", "kind", NameKind),
            partial_date_constraint("name", "used_from"),
            partial_date_constraint("name", "used_until"),
            spell_in_order(
                "name_is_used_until_after_from",
                start="used_from",
                end="used_until",
                message=_("A name cannot go out of use before it comes into use."),
            ),
            models.CheckConstraint(
                name="name_preferred_is_of_today",
                condition=Q(is_preferred=False) | ~Q(kind__in=[NameKind.HISTORICAL, NameKind.ERROR, NameKind.MISTAKEN]),
                violation_error_message=_("A former or wrong name is not the preferred one."),
            ),
        )

    def __str__(self) -> str:
        return self.text

    @property
    def period(self) -> str:
        """The partial date of its use; empty where neither end is known."""
        if not self.used_from and not self.used_until:
            return ""
        return f"{self.used_from or '..'}/{self.used_until or '..'}"

    def was_used(self, earliest: date, latest: date) -> bool:
        """Whether it certainly was in use on each day from one to another; an end of which nothing is said is open."""
        begun = not self.used_from or (self.used_from_latest is not None and self.used_from_latest <= earliest)
        lasts = not self.used_until or (self.used_until_earliest is not None and latest <= self.used_until_earliest)
        return begun and lasts


@keep_history
class Identifier(models.Model):
    """What another register calls an actor."""

    actor = models.ForeignKey(
        "actors.Actor", on_delete=models.CASCADE, related_name="identifiers", verbose_name=_("actor")
    )
    scheme = models.CharField(_("scheme"), max_length=12, choices=IdentifierScheme)
    value = models.CharField(_("value"), max_length=60)

    class Meta:
        verbose_name = _("identifier")
        verbose_name_plural = _("identifiers")
        constraints = (
            models.UniqueConstraint(
                fields=["scheme", "value"],
                name="identifier_of_one_actor",
                violation_error_message=_("Another actor has this identifier."),
            ),
            choice_constraint("identifier", "scheme", IdentifierScheme),
            models.CheckConstraint(
                name="identifier_value_fits_its_scheme",
                condition=reduce(
                    or_, (Q(scheme=scheme, value__regex=form) for scheme, form in IDENTIFIER_FORMS.items())
                ),
                violation_error_message=_(
                    "Write it as its scheme does: 580497 (GeoNames), RU-AST (ISO 3166-2), Q3927 (Wikidata), "
                    "RUASF (UN/LOCODE), RU:12701 (country and national code)."
                ),
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_scheme_display()} {self.value}"

    @property
    def url(self) -> str:
        """The page about the actor in that register, or about its country there; empty for national codes."""
        return {
            IdentifierScheme.GEONAMES: f"https://www.geonames.org/{self.value}/",
            IdentifierScheme.ISO3166_2: f"https://www.iso.org/obp/ui/#iso:code:3166:{self.value[:2]}",
            IdentifierScheme.WIKIDATA: f"https://www.wikidata.org/wiki/{self.value}",
            IdentifierScheme.LOCODE: f"https://service.unece.org/trade/locode/{self.value[:2].lower()}.htm",
            IdentifierScheme.NATIONAL: "",
        }[IdentifierScheme(self.scheme)]
