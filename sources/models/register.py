"""Registers: lists that others keep, what was taken of them, and their rows."""

from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint
from core.history import keep_history
from core.ids import mint
from sources.enums import MayShow


@keep_history
class Register(models.Model):
    """A list of agreements or members that somebody keeps: a ministry, an association, a project.

    What it lists, it states; what it does not list, it does not deny, unless its coverage says so.
    """

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    name = models.CharField(_("name"), max_length=200, unique=True)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True, help_text=_("Who keeps it."))
    url = models.URLField(_("address"), max_length=1000, blank=True, help_text=_("Where readers find it."))
    licence = models.CharField(
        _("licence"), max_length=200, blank=True, help_text=_("As it states it, e.g. CC BY 4.0; empty if it does not.")
    )
    may_show = models.CharField(
        _("readers may see"),
        max_length=10,
        choices=MayShow,
        default=MayShow.NOTHING,
        help_text=_("Of the words of its rows; that it lists something is a fact, which may be told."),
    )
    coverage = models.TextField(
        _("coverage"),
        blank=True,
        help_text=_("What it means to list: which countries, kinds and years, and how completely."),
    )
    drops_ended = models.BooleanField(
        _("drops what has ended"),
        default=False,
        help_text=_("Whether a tie that is not listed any more has perhaps ended. If in doubt, no."),
    )
    added_at = models.DateTimeField(_("added at"))

    objects: ClassVar[models.Manager["Register"]] = models.Manager()

    class Meta:
        verbose_name = _("register")
        verbose_name_plural = _("registers")
        constraints = (
            choice_constraint("register", "may_show", MayShow),
            models.CheckConstraint(
                name="register_has_a_name",
                condition=~Q(name=""),
                violation_error_message=_("A register has a name."),
            ),
        )

    def __str__(self) -> str:
        return self.name


class Harvest(models.Model):
    """One taking of a register: its file, byte for byte, and the day of which the list is.

    The bytes do not change once they are there: rows are cited by their numbers. Of a later day on which the register
    had the very same list, no copy is kept: `still_listed` says so.
    """

    register = models.ForeignKey(
        Register, on_delete=models.PROTECT, related_name="harvests", verbose_name=_("register")
    )
    sha256 = models.CharField(max_length=64)
    content = models.BinaryField()
    file_name = models.CharField(_("name of the file"), max_length=200)
    listed = PartialDateField(
        _("date of the list"), help_text=_("The day or year of which the list is, if it says so; 2015 or 2015-03.")
    )
    listed_earliest = bound_field()
    listed_latest = bound_field()
    still_listed = PartialDateField(_("unchanged on"), db_default="")
    still_listed_earliest = bound_field()
    still_listed_latest = bound_field()
    taken_at = models.DateTimeField(_("taken at"))
    taken_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("taken by"),
    )

    objects: ClassVar[models.Manager["Harvest"]] = models.Manager()

    class Meta:
        verbose_name = _("taking of a register")
        verbose_name_plural = _("takings of registers")
        constraints = (
            models.CheckConstraint(name="harvest_sha256_is_one", condition=Q(sha256__regex=r"^[0-9a-f]{64}$")),
            models.UniqueConstraint(
                fields=["register", "sha256"],
                name="harvest_once_a_file",
                violation_error_message=_("This file of the register is here already."),
            ),
            partial_date_constraint("harvest", "listed"),
            partial_date_constraint("harvest", "still_listed"),
        )
        triggers = (
            pgtrigger.Trigger(
                name="harvest_is_fixed",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                func="""
                    if new.content is distinct from old.content or new.sha256 <> old.sha256 then
                        raise exception 'What was taken does not change: take the register anew.'
                            using errcode = 'check_violation', constraint = 'harvest_is_fixed';
                    end if;
                    return new;
                """,
            ),
        )

    def __str__(self) -> str:
        return f"{self.register} ({self.day})"

    @property
    def day(self) -> str:
        """The partial date of which the list certainly is: its own, else some day until it was taken."""
        return self.listed or f"[..{self.taken_at:%Y-%m-%d}]"

    @property
    def last_day(self) -> str:
        """The last partial date of which the list is: a later one on which it was unchanged, if there is one."""
        return self.still_listed or self.day


class RegisterRow(models.Model):
    """One row of a register as it was taken: the place that facts cite. `number` counts as in the file, from 1."""

    harvest = models.ForeignKey(
        Harvest, on_delete=models.CASCADE, related_name="rows", verbose_name=_("taking of a register")
    )
    table = models.CharField(_("table"), max_length=200, blank=True, help_text=_("The sheet or list of the file."))
    number = models.PositiveIntegerField(_("row"))
    cells = ArrayField(models.TextField(), verbose_name=_("cells"), default=list, blank=True)

    objects: ClassVar[models.Manager["RegisterRow"]] = models.Manager()

    class Meta:
        verbose_name = _("row of a register")
        verbose_name_plural = _("rows of registers")
        constraints = (
            models.UniqueConstraint(fields=["harvest", "table", "number"], name="register_row_once_a_place"),
        )

    def __str__(self) -> str:
        return " | ".join(cell for cell in self.cells if cell)


class Listing(models.Model):
    """A register lists a record, in a row. Each model that registers list has a concrete table with its own key.

    `since` is what the row says of the beginning, as a partial date; the record may say otherwise.
    """

    row = models.ForeignKey(RegisterRow, on_delete=models.PROTECT, related_name="+", verbose_name=_("row"))
    since = PartialDateField(_("since"))
    since_earliest = bound_field()
    since_latest = bound_field()
    is_withheld = models.BooleanField(
        _("withheld"),
        default=False,
        db_default=False,
        help_text=_("Taken from the register, and not accepted by a second person yet: readers do not see it."),
    )

    class Meta:
        abstract = True
        verbose_name = _("listing")
        verbose_name_plural = _("listings")

    def __str__(self) -> str:
        return str(self.row)
