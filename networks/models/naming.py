"""Names in the languages of the interface, on the record itself."""

from typing import Self, TypeVar

from django.db import models
from django.db.models import F, Value
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import gettext_lazy as _

M = TypeVar("M", bound=models.Model)


class NamedQuerySet(models.QuerySet[M]):
    """Records with a name of their own."""

    def named(self, language: str) -> Self:
        """With `display_name`, the name in a language of the interface, else the main one."""
        if language == "en":
            return self.annotate(display_name=F("name"))
        return self.annotate(display_name=Coalesce(NullIf(f"name_{language}", Value("")), "name"))


class Named(models.Model):
    """A record with a name in English, else as its network calls it, and perhaps in the other languages."""

    name_es = models.CharField(_("name in Spanish"), max_length=300, blank=True)
    name_pt = models.CharField(_("name in Portuguese"), max_length=300, blank=True)
    name_ru = models.CharField(_("name in Russian"), max_length=300, blank=True)

    display_name: str

    class Meta:
        abstract = True
