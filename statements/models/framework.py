"""Frameworks of scholars, and the categories that each has."""

from typing import ClassVar, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce, NullIf
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from core.fields import PartialDateField, bound_field, partial_date_constraint
from core.history import keep_history


def in_language(column: str, language: str) -> "Coalesce | F":
    """A column in a language of the interface, else in English."""
    return F(column) if language == "en" else Coalesce(NullIf(f"{column}_{language}", Value("")), column)


class FrameworkQuerySet(models.QuerySet["Framework"]):
    """Questions about frameworks."""

    def published(self) -> Self:
        """Those that readers may see."""
        return self.filter(published_at__isnull=False)

    def named(self, language: str) -> Self:
        """With `display_name`, the name in a language of the interface, else the English one."""
        return self.annotate(display_name=in_language("name", language))


@keep_history
class Framework(models.Model):
    """A scheme of an author by which cases are told apart, or questions asked of each, in one reading.

    Two readings of one scheme define its categories differently, so that they are two frameworks: a coding is by
    the one or by the other. `scheme` is the same word in both.
    """

    code = models.SlugField(
        _("code"), max_length=40, unique=True, help_text=_("Stands in addresses and filters: lecours-conditions.")
    )
    scheme = models.SlugField(
        _("scheme"), max_length=40, blank=True, help_text=_("The same in all readings of one scheme; else empty.")
    )
    name = models.CharField(
        _("name"), max_length=160, help_text=_("In English, with the reading if there are several.")
    )
    name_es = models.CharField(_("name in Spanish"), max_length=160, blank=True, default="", db_default="")
    name_pt = models.CharField(_("name in Portuguese"), max_length=160, blank=True, default="", db_default="")
    name_ru = models.CharField(_("name in Russian"), max_length=160, blank=True, default="", db_default="")
    author = models.CharField(_("author"), max_length=200, help_text=_("Who tells cases apart so."))
    stated = PartialDateField(_("date"), db_default="")
    stated_earliest = bound_field()
    stated_latest = bound_field()
    description = models.TextField(
        _("description"), blank=True, default="", db_default="", help_text=_("In English and in words of our own.")
    )
    source = models.CharField(
        _("source"), max_length=500, blank=True, default="", db_default="", help_text=_("Where it stands.")
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("entered by"),
    )
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["Framework"]] = FrameworkQuerySet.as_manager()

    display_name: str

    class Meta:
        verbose_name = _("framework")
        verbose_name_plural = _("frameworks")
        constraints = (
            models.CheckConstraint(
                name="framework_has_name_and_author",
                condition=~Q(name="") & ~Q(author=""),
                violation_error_message=_("A framework has a name and an author."),
            ),
            partial_date_constraint("framework", "stated"),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def public_id(self) -> str:
        """What addresses and the outbox call it: its code."""
        return self.code

    def get_absolute_url(self) -> str:
        """The framework's page in the active language."""
        return reverse("framework", kwargs={"code": self.code})


class CategoryQuerySet(models.QuerySet["Category"]):
    """Questions about categories."""

    def published(self) -> Self:
        """Those of frameworks that readers may see."""
        return self.filter(framework__published_at__isnull=False)

    def named(self, language: str) -> Self:
        """With `display_label`, the label in a language of the interface, else the English one."""
        return self.annotate(display_label=in_language("label", language))

    def in_order(self) -> Self:
        """As their frameworks list them."""
        return self.order_by("framework", "position", "pk")


@keep_history
class Category(models.Model):
    """One answer that a framework has for a case, or one question that it asks, with its definition."""

    framework = models.ForeignKey(
        Framework, on_delete=models.CASCADE, related_name="categories", verbose_name=_("framework")
    )
    code = models.SlugField(_("code"), max_length=40, db_index=False)
    label = models.CharField(_("label"), max_length=160, help_text=_("In English."))
    label_es = models.CharField(_("label in Spanish"), max_length=160, blank=True, default="", db_default="")
    label_pt = models.CharField(_("label in Portuguese"), max_length=160, blank=True, default="", db_default="")
    label_ru = models.CharField(_("label in Russian"), max_length=160, blank=True, default="", db_default="")
    definition = models.TextField(
        _("definition"), blank=True, default="", db_default="", help_text=_("In English and in words of our own.")
    )
    source = models.CharField(
        _("source"), max_length=500, blank=True, default="", db_default="", help_text=_("Where it is defined so.")
    )
    # With the framework a composite key: a category is part of one of its own framework.
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="children", verbose_name=_("part of")
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0, db_default=0)

    objects: ClassVar[models.Manager["Category"]] = CategoryQuerySet.as_manager()

    display_label: str

    class Meta:
        verbose_name = _("category")
        verbose_name_plural = _("categories")
        constraints = (
            models.UniqueConstraint(
                fields=["framework", "code"],
                name="category_once_a_code",
                violation_error_message=_("This framework already has a category with that code."),
            ),
            models.CheckConstraint(
                name="category_has_code_and_label",
                condition=~Q(code="") & ~Q(label=""),
                violation_error_message=_("A category has a code and a label."),
            ),
            models.CheckConstraint(
                name="category_definition_has_a_source",
                condition=Q(definition="") | ~Q(source=""),
                violation_error_message=_("Say where it is defined so."),
            ),
            models.CheckConstraint(
                name="category_is_not_its_own_parent",
                condition=Q(parent__isnull=True) | ~Q(parent=F("id")),
                violation_error_message=_("A category is not part of itself."),
            ),
            # What the composite key of `parent` refers to.
            models.UniqueConstraint(fields=["framework", "id"], name="category_framework_and_id"),
        )

    def __str__(self) -> str:
        return f"{self.framework}: {self.label}"

    def clean(self) -> None:
        """Raise ValidationError for a category that is part of one of another framework."""
        if self.parent is not None and self.parent.framework_id != self.framework_id:
            raise ValidationError({"parent": _("Choose a category of the same framework.")})

    def get_absolute_url(self) -> str:
        """Its place on the framework's page in the active language."""
        return f"{self.framework.get_absolute_url()}#{self.code}"
