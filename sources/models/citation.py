"""That something rests on a passage."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from sources.models.evidence import Evidence


class Citation(models.Model):
    """A record rests on a passage. Each model that can be cited for has a concrete table with its own key."""

    evidence = models.ForeignKey(Evidence, on_delete=models.PROTECT, related_name="+", verbose_name=_("evidence"))

    class Meta:
        abstract = True
        verbose_name = _("citation")
        verbose_name_plural = _("citations")

    def __str__(self) -> str:
        return str(self.evidence)
