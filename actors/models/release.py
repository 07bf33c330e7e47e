"""Which reference data has been loaded."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DataRelease(models.Model):
    """One set of reference data as it was last loaded, so that a start loads only what is new."""

    key = models.CharField(_("data set"), max_length=40, unique=True)
    version = models.CharField(_("version"), max_length=80)
    rows = models.PositiveIntegerField(_("rows"))
    loaded_at = models.DateTimeField(_("loaded at"))

    class Meta:
        verbose_name = _("reference data")
        verbose_name_plural = _("reference data")

    def __str__(self) -> str:
        return f"{self.key} {self.version}"
