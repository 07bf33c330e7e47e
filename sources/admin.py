"""Quotes in the admin: their pages, languages and translations; and what stands on the page of a document."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin, StackedInline, TabularInline
from unfold.decorators import display

from core.changes import record_change
from core.editing import ChosenOnPurpose, ToldOnThePage
from core.models import Change
from sources.citing import OF_DOCUMENT
from sources.editing import SourcesInline
from sources.models import DocumentCitation, DocumentLink, Evidence, QuoteTranslation


class DocumentLinkInline(ChosenOnPurpose, TabularInline):
    """What a document is or does to others: on its page in the admin."""

    model = DocumentLink
    fk_name = "source"
    extra = 0
    autocomplete_fields = ("target",)
    verbose_name_plural = _("links: what it is or does to other documents")
    tab = True


class DocumentSourcesInline(ChosenOnPurpose, SourcesInline):
    """Who tells of a document, or of one value of it: on its page in the admin."""

    model = DocumentCitation
    tables = (OF_DOCUMENT,)


class QuoteTranslationInline(StackedInline):
    """What the quote says, in other languages."""

    model = QuoteTranslation
    extra = 1
    fields = (("language", "translator"), "text")


@admin.register(Evidence)
class EvidenceAdmin(ToldOnThePage, ModelAdmin):
    """Quotes and pages, as they were cited; new ones are made where something rests on them."""

    list_display = ("quote", "document", "page_label")
    list_select_related = ("document",)
    search_fields = ("exact", "page_label", "document__title")
    search_help_text = _("Words of the quote, its page, the title of the document")
    ordering = ("-pk",)
    fields = ("document", "exact", ("page_label", "language"))
    inlines = (QuoteTranslationInline,)
    warn_unsaved_form = True

    def get_queryset(self, request: HttpRequest) -> QuerySet[Evidence]:
        """With their documents."""
        passages: QuerySet[Evidence] = super().get_queryset(request).select_related("document")
        return passages

    def get_readonly_fields(self, request: HttpRequest, obj: Evidence | None = None) -> tuple[str, ...]:
        """What stands in a kept text stands there; what was typed can be corrected."""
        return ("document",) if obj is not None and obj.capture_id is None else ("document", "exact")

    @display(description=_("quote"))
    def quote(self, obj: Evidence) -> str:
        """The beginning of it."""
        return Truncator(str(obj)).chars(120)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Save its translations too; what is said of its document has changed."""
        super().save_related(request, form, formsets, change)
        document = form.instance.document
        record_change(
            record=document,
            public_id=document.public_id,
            kind=Change.Kind.UPDATED,
            by_id=request.user.pk,
            at=timezone.now(),
        )

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody: a passage is made where it is cited."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: something may rest on it."""
        return False
