"""What texts are about, and what they have to do with institutions, on the pages of documents and agreements."""

from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline

from agreements.models import DocumentSubject, TextTie
from core.editing import ChosenOnPurpose


class TextTieInline(ChosenOnPurpose, TabularInline):
    """What the text established, reformed or recognised, and who adopted it."""

    model = TextTie
    extra = 0
    fields = ("relation", "actor", "body")
    autocomplete_fields = ("actor", "body")
    verbose_name_plural = _("institutions: what it established, and who adopted it")
    tab = True


class DocumentSubjectInline(TabularInline):
    """What a document is about, in the subjects of agreements."""

    model = DocumentSubject
    extra = 0
    autocomplete_fields = ("subject",)
    tab = True
