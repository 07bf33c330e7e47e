"""The texts beneath a tie."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.enums import InstrumentKind
from agreements.models.agreement import Agreement
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint
from core.history import keep_history


@keep_history
class Instrument(models.Model):
    """One signed or adopted text of an agreement."""

    agreement = models.ForeignKey(
        Agreement, on_delete=models.CASCADE, related_name="instruments", verbose_name=_("agreement")
    )
    kind = models.CharField(_("kind"), max_length=30, choices=InstrumentKind)
    title = models.CharField(_("title"), max_length=300, blank=True, help_text=_("In the language of the text."))
    number = models.CharField(_("number"), max_length=60, blank=True)
    url = models.URLField(_("address of the text"), max_length=500, blank=True)
    date = PartialDateField(_("date"))
    date_earliest = bound_field()
    date_latest = bound_field()

    class Meta:
        verbose_name = _("instrument")
        verbose_name_plural = _("instruments")
        constraints = (
            choice_constraint("instrument", "kind", InstrumentKind),
            partial_date_constraint("instrument", "date"),
        )

    def __str__(self) -> str:
        return self.title or str(self.get_kind_display())
