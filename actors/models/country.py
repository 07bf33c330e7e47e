"""Countries and their names."""

from typing import ClassVar, Self

from django.db import models
from django.db.models import F, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from actors.enums import NameLanguage
from core.fields import choice_constraint
from core.history import keep_history


class CountryQuerySet(models.QuerySet["Country"]):
    """Questions about countries."""

    def named(self, language: str) -> Self:
        """With `display_name`, the name in a language, else the English one."""
        names = CountryName.objects.filter(country=OuterRef("pk"), language=language)
        return self.annotate(display_name=Coalesce(Subquery(names.values("text")[:1]), F("name")))


@keep_history
class Country(models.Model):
    """A country or territory with a code of ISO 3166-1, or one that sources use as such (XK, Kosovo).

    To be listed here says nothing of recognition.
    """

    code = models.CharField(_("code"), max_length=2, unique=True, help_text=_("ISO 3166-1 alpha-2."))
    name = models.CharField(_("name"), max_length=100, help_text=_("In English."))

    objects: ClassVar[models.Manager["Country"]] = CountryQuerySet.as_manager()

    display_name: str

    class Meta:
        verbose_name = _("country")
        verbose_name_plural = _("countries")
        constraints = (
            models.CheckConstraint(
                name="country_code_is_two_capitals",
                condition=models.Q(code__regex=r"^[A-Z]{2}$"),
                violation_error_message=_("A country's code is two capital letters, as in ISO 3166-1."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """The country's page in the active language."""
        return reverse("country", kwargs={"code": self.code.lower()})


@keep_history
class CountryName(models.Model):
    """What a country is called in a language."""

    country = models.ForeignKey(Country, on_delete=models.CASCADE, related_name="names", verbose_name=_("country"))
    language = models.CharField(_("language"), max_length=2, choices=NameLanguage)
    text = models.CharField(_("name"), max_length=100)

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
