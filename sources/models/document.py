"""Documents."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from core.fields import choice_constraint
from core.history import keep_history
from core.ids import mint
from sources.enums import MayShow, SourceKind


@keep_history
class Document(models.Model):
    """A paper, a page, a text that says something about ties: the work, not the copy that we keep of it.

    Readers see that it exists once something published rests on it, and of its words what `may_show` says.
    """

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    title = models.CharField(_("title"), max_length=300)
    kind = models.CharField(_("kind"), max_length=30, choices=SourceKind, blank=True)
    language = models.CharField(_("language"), max_length=2, blank=True, help_text=_("Its main one, ISO 639-1."))
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
