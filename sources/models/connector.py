"""From where the program takes registers by itself."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from core.fields import choice_constraint
from sources.enums import ConnectorKind
from sources.models.register import Harvest, Register


class Connector(models.Model):
    """From where the program takes a register by itself, how often, and what it was told the last time.

    `harvest` is what the last answer was; `etag` and `last_modified` are how the server called that version.
    """

    register = models.OneToOneField(
        Register, on_delete=models.CASCADE, related_name="connector", verbose_name=_("register")
    )
    kind = models.CharField(_("taken from"), max_length=20, choices=ConnectorKind)
    url = models.URLField(
        _("address of the file"),
        max_length=1000,
        blank=True,
        help_text=_("In any format that is read. For Wikidata: of its query service; empty for the usual one."),
    )
    countries = ArrayField(
        models.CharField(max_length=2),
        verbose_name=_("countries"),
        default=list,
        blank=True,
        help_text=_("For Wikidata: whose twinnings, by codes with commas between: DE, FR."),
    )
    every_days = models.PositiveSmallIntegerField(
        _("again after days"),
        null=True,
        blank=True,
        help_text=_("Taken and checked again after so many days; empty: only when somebody asks for it."),
    )
    asked_at = models.DateTimeField(_("asked at"), null=True, blank=True, editable=False)
    harvest = models.ForeignKey(
        Harvest,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("what was taken last"),
    )
    etag = models.CharField(max_length=200, blank=True, editable=False)
    last_modified = models.CharField(max_length=200, blank=True, editable=False)

    objects: ClassVar[models.Manager["Connector"]] = models.Manager()

    class Meta:
        verbose_name = _("connector")
        verbose_name_plural = _("connectors")
        constraints = (
            choice_constraint("connector", "kind", ConnectorKind),
            models.CheckConstraint(
                name="connector_of_a_file_has_its_address",
                condition=~Q(kind=ConnectorKind.ADDRESS) | ~Q(url=""),
                violation_error_message=_("Give the address of the file."),
            ),
            models.CheckConstraint(
                name="connector_of_wikidata_has_countries",
                condition=~Q(kind=ConnectorKind.WIKIDATA) | ~Q(countries=[]),
                violation_error_message=_("Say of which countries Wikidata is asked."),
            ),
            models.CheckConstraint(
                name="connector_again_after_a_day_or_more",
                condition=Q(every_days__isnull=True) | Q(every_days__gte=1),
                violation_error_message=_("A register is taken again after one day or more."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.register} ({self.get_kind_display()})"
