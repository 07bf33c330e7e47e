"""Passages of documents."""

from bisect import bisect_right
from typing import ClassVar

import pgtrigger
from django.db import models
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from sources.enums import MayShow
from sources.models.capture import Capture


class Evidence(models.Model):
    """A passage of a kept text, on which something rests: `exact` is the text from `start` to `end`.

    Offsets are code points, the end exclusive; the database compares.
    """

    capture = models.ForeignKey(
        Capture, on_delete=models.CASCADE, related_name="evidence", verbose_name=_("copy of a document")
    )
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    exact = models.TextField(_("quote"))

    objects: ClassVar[models.Manager["Evidence"]] = models.Manager()

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        constraints = (
            models.UniqueConstraint(fields=["capture", "start", "end"], name="evidence_once_a_passage"),
            models.CheckConstraint(
                name="evidence_ends_after_it_starts",
                condition=models.Q(end__gt=F("start")),
                violation_error_message=_("A passage ends after it starts."),
            ),
        )
        triggers = (
            pgtrigger.Trigger(
                name="evidence_stands_in_its_text",
                operation=pgtrigger.Insert | pgtrigger.Update,
                when=pgtrigger.Before,
                func="""
                    if new.exact is distinct from (
                        select substr(text, new.start + 1, new."end" - new.start)
                        from sources_capture where id = new.capture_id
                    ) then
                        raise exception 'This quote does not stand at its place in the text.'
                            using errcode = 'check_violation', constraint = 'evidence_stands_in_its_text';
                    end if;
                    return new;
                """,
            ),
        )

    def __str__(self) -> str:
        return " ".join(self.exact.split())

    @property
    def quote_for_readers(self) -> str:
        """The passage as it stands; empty where its document may not be quoted."""
        return "" if self.capture.document.may_show == MayShow.NOTHING else self.exact

    @property
    def page(self) -> int | None:
        """The number of the page on which it starts, from 1; None for a text without pages."""
        return bisect_right(self.capture.pages, self.start) or None
