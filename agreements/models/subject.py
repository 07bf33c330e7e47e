"""What ties are about."""

from typing import ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import gettext_lazy as _

from agreements.models.agreement import Agreement
from core.history import keep_history
from sources.models import Document


class SubjectQuerySet(models.QuerySet["Subject"]):
    """Questions about subjects."""

    def named(self, language: str) -> Self:
        """With `display_name`, the name in a language of the interface, else the English one."""
        if language == "en":
            return self.annotate(display_name=F("name"))
        return self.annotate(display_name=Coalesce(NullIf(f"name_{language}", Value("")), "name"))


@keep_history
class Subject(models.Model):
    """A subject area, with the goals of sustainable development that it serves; editors may add some."""

    code = models.SlugField(_("code"), max_length=40, unique=True)
    name = models.CharField(_("name"), max_length=120)
    name_es = models.CharField(_("name in Spanish"), max_length=120, blank=True)
    name_pt = models.CharField(_("name in Portuguese"), max_length=120, blank=True)
    name_ru = models.CharField(_("name in Russian"), max_length=120, blank=True)
    goals = ArrayField(
        models.PositiveSmallIntegerField(),
        verbose_name=_("goals of sustainable development"),
        default=list,
        blank=True,
        help_text=_("Their numbers, 1 to 17, with commas between."),
    )

    objects: ClassVar[models.Manager["Subject"]] = SubjectQuerySet.as_manager()

    display_name: str

    class Meta:
        verbose_name = _("subject")
        verbose_name_plural = _("subjects")
        constraints = (
            models.CheckConstraint(
                name="subject_has_a_name",
                condition=~Q(name="") & ~Q(code=""),
                violation_error_message=_("A subject has a code and a name."),
            ),
            models.CheckConstraint(
                name="subject_goals_are_of_the_seventeen",
                condition=Q(goals__contained_by=list(range(1, 18))),
                violation_error_message=_("The goals are numbered from 1 to 17."),
            ),
        )

    def __str__(self) -> str:
        return self.name


@keep_history
class AgreementSubject(models.Model):
    """That an agreement is about a subject."""

    agreement = models.ForeignKey(
        Agreement, on_delete=models.CASCADE, related_name="about", verbose_name=_("agreement")
    )
    subject = models.ForeignKey(Subject, on_delete=models.PROTECT, related_name="+", verbose_name=_("subject"))

    class Meta:
        verbose_name = _("subject of an agreement")
        verbose_name_plural = _("subjects of agreements")
        constraints = (
            models.UniqueConstraint(
                fields=["agreement", "subject"],
                name="agreement_subject_once",
                violation_error_message=_("This subject is already entered."),
            ),
        )

    def __str__(self) -> str:
        return str(self.subject)


@keep_history
class DocumentSubject(models.Model):
    """That a document is about a subject, one of those that agreements are about."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="about", verbose_name=_("document"))
    subject = models.ForeignKey(Subject, on_delete=models.PROTECT, related_name="+", verbose_name=_("subject"))

    class Meta:
        verbose_name = _("subject of a document")
        verbose_name_plural = _("subjects of documents")
        constraints = (
            models.UniqueConstraint(
                fields=["document", "subject"],
                name="document_subject_once",
                violation_error_message=_("This subject is already entered."),
            ),
        )

    def __str__(self) -> str:
        return str(self.subject)
