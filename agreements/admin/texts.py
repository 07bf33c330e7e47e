"""What texts are about, and what they have to do with institutions, on the pages of documents and agreements."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline

from agreements.models import DocumentSubject, TextTie
from core.editing import ChosenOnPurpose
from networks.models import Body


class TextTieInline(ChosenOnPurpose, TabularInline):
    """What the text established, reformed or recognised, and who adopted it."""

    model = TextTie
    extra = 0
    fields = ("relation", "actor", "body")
    autocomplete_fields = ("actor", "body")
    verbose_name_plural = _("institutions: what it established, and who adopted it")
    tab = True

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Bodies stay told apart once they are chosen."""
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if db_field.related_model is Body:
            field.queryset = Body.objects.select_related("network__actor")
            field.label_from_instance = Body.label_to_choose
        return field


class DocumentSubjectInline(TabularInline):
    """What a document is about, in the subjects of agreements."""

    model = DocumentSubject
    extra = 0
    autocomplete_fields = ("subject",)
    tab = True
