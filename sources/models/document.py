"""Documents."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint, spell_in_order
from core.history import keep_history
from core.ids import mint
from sources.enums import MayShow, SourceKind


@keep_history
class Document(models.Model):
    """A paper, a page, a text that says something about ties: the work, not the copy that we keep of it.

    Readers see that it exists once something published rests on it, or once it is published itself, as a text of
    its own weight: a resolution, a concept, an agenda. Of its words they see what `may_show` says.
    """

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    title = models.CharField(_("title"), max_length=300)
    kind = models.CharField(_("kind"), max_length=30, choices=SourceKind, blank=True)
    language = models.CharField(_("language"), max_length=2, blank=True, help_text=_("Its main one, ISO 639-1."))
    authors = models.CharField(
        _("authors"),
        max_length=300,
        blank=True,
        default="",
        db_default="",
        help_text=_("As it names them, with commas between."),
    )
    number = models.CharField(
        _("number"), max_length=60, blank=True, default="", db_default="", help_text=_("As whoever issued it counts.")
    )
    date = PartialDateField(_("date"), db_default="")
    date_earliest = bound_field()
    date_latest = bound_field()
    valid_until = PartialDateField(_("valid until"), db_default="")
    valid_until_earliest = bound_field()
    valid_until_latest = bound_field()
    keywords = ArrayField(
        models.CharField(max_length=80),
        verbose_name=_("keywords"),
        default=list,
        db_default=[],
        blank=True,
        help_text=_("What it is about, with commas between."),
    )
    url = models.URLField(_("address"), max_length=1000, blank=True, help_text=_("Where readers find it."))
    doi = models.CharField(_("DOI"), max_length=200, blank=True)
    licence = models.CharField(
        _("licence"), max_length=200, blank=True, help_text=_("As it states it, e.g. CC BY 4.0; empty if it does not.")
    )
    may_show = models.CharField(_("readers may see"), max_length=10, choices=MayShow, default=MayShow.QUOTES)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("added by"),
    )
    added_at = models.DateTimeField(_("added at"))
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["Document"]] = models.Manager()

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        constraints = (
            models.CheckConstraint(
                name="document_has_a_title",
                condition=~Q(title=""),
                violation_error_message=_("A document has a title."),
            ),
            models.CheckConstraint(
                name="document_language_is_two_letters",
                condition=Q(language="") | Q(language__regex=r"^[a-z]{2}$"),
                violation_error_message=_("A language is two small letters, as in ISO 639-1: en, es, pt, ru."),
            ),
            models.CheckConstraint(
                name="document_kind_is_listed",
                condition=Q(kind="") | Q(kind__in=sorted(SourceKind.values)),
                violation_error_message=_("This value is not on the list."),
            ),
            choice_constraint("document", "may_show", MayShow),
            partial_date_constraint("document", "date"),
            partial_date_constraint("document", "valid_until"),
            spell_in_order(
                "document_valid_until_is_after_its_date",
                start="date",
                end="valid_until",
                message=_("It cannot cease to be valid before its date."),
            ),
            models.CheckConstraint(
                name="document_keywords_are_words",
                condition=~Q(keywords__contains=[""]),
                violation_error_message=_("A keyword is not empty."),
            ),
        )

    def __str__(self) -> str:
        return self.title

    @property
    def doi_url(self) -> str:
        """Where its DOI leads; empty without one."""
        return f"https://doi.org/{self.doi}" if self.doi else ""

    def get_absolute_url(self) -> str:
        """The document's page in the active language."""
        return reverse("document", kwargs={"public_id": self.public_id})
