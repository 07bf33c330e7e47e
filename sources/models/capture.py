"""What was kept of a document."""

from typing import ClassVar

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sources.models.document import Document


class Capture(models.Model):
    """One copy of a document, byte for byte, and the text that was read out of it.

    Neither changes once it is there: evidence points into the text by offsets. The bytes lie in the
    database (docs/adr/0008).
    """

    document = models.ForeignKey(
        Document, on_delete=models.CASCADE, related_name="captures", verbose_name=_("document")
    )
    sha256 = models.CharField(max_length=64, unique=True)
    content = models.BinaryField()
    media_type = models.CharField(_("media type"), max_length=100, blank=True)
    charset = models.CharField(max_length=40, blank=True)
    file_name = models.CharField(_("name of the file"), max_length=200, blank=True)
    fetched_from = models.URLField(_("fetched from"), max_length=1000, blank=True)
    captured_at = models.DateTimeField(_("captured at"))
    text = models.TextField(_("text"), blank=True)
    pages = ArrayField(models.PositiveIntegerField(), default=list, blank=True)
    extractor = models.CharField(max_length=100, blank=True)

    objects: ClassVar[models.Manager["Capture"]] = models.Manager()

    class Meta:
        verbose_name = _("copy of a document")
        verbose_name_plural = _("copies of documents")
        constraints = (
            models.CheckConstraint(name="capture_sha256_is_one", condition=Q(sha256__regex=r"^[0-9a-f]{64}$")),
        )
        triggers = (
            pgtrigger.Trigger(
                name="capture_is_fixed",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                func="""
                    if new.content is distinct from old.content or new.sha256 <> old.sha256
                        or (old.text <> '' and new.text <> old.text) then
                        raise exception 'What was captured does not change: capture the document anew.'
                            using errcode = 'check_violation', constraint = 'capture_is_fixed';
                    end if;
                    return new;
                """,
            ),
        )

    def __str__(self) -> str:
        return f"{self.document} ({self.captured_at:%Y-%m-%d})"
