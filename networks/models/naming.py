"""Names in the languages of the interface, on the record itself."""

from typing import Self

from django.db import models
from django.db.models import F, Value
from django.db.models.functions import Coalesce, Concat, NullIf
from django.utils.translation import gettext_lazy as _

from core.db import FoldText

_NAMES = ("name", "name_es", "name_pt", "name_ru")


class NamedRecords:
    """A part of the querysets of records with a name of their own."""

    def named(self, language: str) -> Self:
        """With `display_name`, the name in a language of the interface, else the main one."""
        name = F("name") if language == "en" else Coalesce(NullIf(f"name_{language}", Value("")), "name")
        found: Self = self.annotate(display_name=name)  # type: ignore[attr-defined]  # a mixin
        return found

    def called(self, text: str) -> Self:
        """Those one of whose names has this text in it; case and accents do not count."""
        names = FoldText(Concat(*(each for name in _NAMES for each in (F(name), Value(" | ")))))
        found: Self = self.alias(all_names=names).filter(all_names__contains=FoldText(Value(text)))  # type: ignore[attr-defined]  # a mixin
        return found


class Named(models.Model):
    """A record with a name in English, else as its source calls it, and perhaps in the other languages."""

    name_es = models.CharField(_("name in Spanish"), max_length=300, blank=True)
    name_pt = models.CharField(_("name in Portuguese"), max_length=300, blank=True)
    name_ru = models.CharField(_("name in Russian"), max_length=300, blank=True)

    display_name: str

    class Meta:
        abstract = True
