"""Passages of documents."""

import re
from bisect import bisect_right
from typing import ClassVar

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from core.fields import choice_constraint
from core.history import keep_history
from sources.enums import MayShow, SourceKind, Translator
from sources.models.capture import Capture
from sources.models.document import Document
from sources.passages import Span

# Of pages: Arabic, or small Roman numerals.
_NUMBER = re.compile(r"\d|[ivxlc]+$")


class Evidence(models.Model):
    """A passage of a document, on which something rests.

    Of a kept text, `exact` is the text from `start` to `end`: offsets are code points, the end exclusive; the
    database compares. Of a document without a copy, a quote that somebody typed, or the page alone.
    """

    document = models.ForeignKey(
        Document, on_delete=models.CASCADE, related_name="evidence", verbose_name=_("document")
    )
    capture = models.ForeignKey(
        Capture,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="evidence",
        verbose_name=_("copy of a document"),
    )
    start = models.PositiveIntegerField(_("start"), null=True, blank=True)
    end = models.PositiveIntegerField(_("end"), null=True, blank=True)
    exact = models.TextField(_("quote"), blank=True)
    page_label = models.CharField(
        _("page"),
        max_length=40,
        blank=True,
        default="",
        db_default="",
        help_text=_("As the document counts them: 541, iv, art. 3."),
    )
    language = models.CharField(
        _("language"), max_length=2, blank=True, default="", db_default="", help_text=_("Of the quote, ISO 639-1.")
    )

    objects: ClassVar[models.Manager["Evidence"]] = models.Manager()

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        constraints = (
            models.UniqueConstraint(fields=["capture", "start", "end"], name="evidence_once_a_passage"),
            models.CheckConstraint(
                name="evidence_ends_after_it_starts",
                condition=Q(end__gt=F("start")),
                violation_error_message=_("A passage ends after it starts."),
            ),
            models.CheckConstraint(
                name="evidence_is_a_passage_or_a_quote",
                condition=Q(capture__isnull=False, start__isnull=False, end__isnull=False)
                | (Q(capture__isnull=True, start__isnull=True, end__isnull=True) & (~Q(exact="") | ~Q(page_label=""))),
                violation_error_message=_("Give the quote as it stands in the document, or at least the page."),
            ),
            models.CheckConstraint(
                name="evidence_language_is_two_letters",
                condition=Q(language="") | Q(language__regex=r"^[a-z]{2}$"),
                violation_error_message=_("A language is two small letters, as in ISO 639-1: en, es, pt, ru."),
            ),
        )
        triggers = (
            pgtrigger.Trigger(
                name="evidence_stands_in_its_text",
                operation=pgtrigger.Insert | pgtrigger.Update,
                when=pgtrigger.Before,
                func="""
                    if new.capture_id is not null and new.exact is distinct from (
                        select substr(text, new.start + 1, new."end" - new.start)
                        from sources_capture where id = new.capture_id and document_id = new.document_id
                    ) then
                        raise exception 'This quote does not stand at its place in the text.'
                            using errcode = 'check_violation', constraint = 'evidence_stands_in_its_text';
                    end if;
                    return new;
                """,
            ),
        )

    def __str__(self) -> str:
        return " ".join(self.exact.split()) or f"{self.document}, {self.page_label}"

    @property
    def quote_for_readers(self) -> str:
        """The passage as it stands; empty where its document may not be quoted."""
        return "" if self.document.may_show == MayShow.NOTHING else self.exact

    def translation_for_readers(self, language: str) -> "QuoteTranslation | None":
        """What it says in a reader's language; None where the quote is in it, or its document may not be quoted."""
        if not self.quote_for_readers or language == (self.language or self.document.language):
            return None
        return next((each for each in self.translations.all() if each.language == language), None)

    @property
    def translations_for_readers(self) -> "list[QuoteTranslation]":
        """All of its translations; none where its document may not be quoted."""
        return sorted(self.translations.all(), key=lambda each: each.language) if self.quote_for_readers else []

    @property
    def place_for_readers(self) -> str:
        """Where it stands, in words: a page, else as the document calls the place; a row of a data set."""
        label = self.page_label or str(self.page or "")
        if not _NUMBER.match(label):
            return label
        if self.document.kind == SourceKind.DATASET:
            return gettext("row %(number)s") % {"number": label}
        return gettext("page %(number)s") % {"number": label}

    @property
    def span(self) -> Span:
        """Where it stands in the text of the copy; raises ValueError where there is none."""
        if self.start is None or self.end is None:
            raise ValueError("This quote is of a document without a copy.")
        return Span(self.start, self.end)

    @property
    def page(self) -> int | None:
        """The number of the page on which it starts, from 1; None for a text without pages, and without a copy."""
        if self.capture is None or self.start is None:
            return None
        return bisect_right(self.capture.pages, self.start) or None


@keep_history
class QuoteTranslation(models.Model):
    """What a quote says, in another language."""

    evidence = models.ForeignKey(
        Evidence, on_delete=models.CASCADE, related_name="translations", verbose_name=_("evidence")
    )
    language = models.CharField(_("language"), max_length=2, help_text=_("ISO 639-1: en, es, pt, ru …"))
    text = models.TextField(_("translation"))
    translator = models.CharField(_("translated by"), max_length=20, choices=Translator, default=Translator.HUMAN)

    class Meta:
        verbose_name = _("translation of a quote")
        verbose_name_plural = _("translations of quotes")
        constraints = (
            models.UniqueConstraint(
                fields=["evidence", "language"],
                name="quote_translation_once_a_language",
                violation_error_message=_("The translation into this language is already entered."),
            ),
            choice_constraint("quote_translation", "translator", Translator),
            models.CheckConstraint(
                name="quote_translation_says_something",
                condition=~Q(text="") & Q(language__regex=r"^[a-z]{2}$"),
                violation_error_message=_("Give the translation and its language in two small letters."),
            ),
        )

    def __str__(self) -> str:
        return self.text
