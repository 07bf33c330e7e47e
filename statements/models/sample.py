"""Samples: lists of cases that stay as they are, and what two coders who do not see each other make of them."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from actors.models import Actor, Country
from agreements.models import Agreement
from core.db import OnceWithNulls
from core.history import keep_history
from core.ids import mint
from statements.models.about import SUBJECTS, one_of
from statements.models.framework import Category, Framework

# The places of coders: a first one, and a second one who codes the same without seeing how.
PLACES = (1, 2)


class SampleQuerySet(models.QuerySet["Sample"]):
    """Questions about samples."""

    def published(self) -> Self:
        """Those that readers may see."""
        return self.filter(published_at__isnull=False)


@keep_history
class Sample(models.Model):
    """A named list of agreements, actors or countries that somebody studies.

    From the moment when the first coder begins, or readers see it, the list and its frameworks stay as they are.
    """

    public_id = models.CharField(gettext_lazy("public id"), max_length=40, unique=True, default=mint, editable=False)
    name = models.CharField(gettext_lazy("name"), max_length=160, help_text=gettext_lazy("In English."))
    author = models.CharField(
        gettext_lazy("author"), max_length=200, help_text=gettext_lazy("Whose sample it is, with the year.")
    )
    description = models.TextField(
        gettext_lazy("description"),
        blank=True,
        default="",
        db_default="",
        help_text=gettext_lazy("What it is for, and how its cases were chosen."),
    )
    source = models.CharField(
        gettext_lazy("source"),
        max_length=500,
        blank=True,
        default="",
        db_default="",
        help_text=gettext_lazy("Where it stands, if it is of a publication."),
    )
    asked = models.CharField(
        gettext_lazy("question"),
        max_length=1000,
        blank=True,
        default="",
        db_default="",
        help_text=gettext_lazy(
            "The address of a list of agreements with its filters: all that answer to it now are put on the list. "
            "Empty: you list them by hand."
        ),
    )
    taken_at = models.DateTimeField(gettext_lazy("taken at"), null=True, blank=True, editable=False)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=gettext_lazy("entered by"),
    )
    frozen_at = models.DateTimeField(gettext_lazy("fixed at"), null=True, blank=True, editable=False)
    published_at = models.DateTimeField(gettext_lazy("published at"), null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["Sample"]] = SampleQuerySet.as_manager()

    class Meta:
        verbose_name = gettext_lazy("sample")
        verbose_name_plural = gettext_lazy("samples")
        constraints = (
            models.CheckConstraint(
                name="sample_has_name_and_author",
                condition=~Q(name="") & ~Q(author=""),
                violation_error_message=gettext_lazy("A sample has a name and an author."),
            ),
            models.CheckConstraint(
                name="sample_published_is_fixed",
                condition=Q(published_at__isnull=True) | Q(frozen_at__isnull=False),
                violation_error_message=gettext_lazy("What readers see is a list that stays as it is."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """The sample's page in the active language."""
        return reverse("sample", kwargs={"public_id": self.public_id})


@keep_history
class SampleFramework(models.Model):
    """By which framework the cases of a sample are coded."""

    sample = models.ForeignKey(
        Sample, on_delete=models.CASCADE, related_name="frameworks", verbose_name=gettext_lazy("sample")
    )
    framework = models.ForeignKey(
        Framework, on_delete=models.PROTECT, related_name="+", verbose_name=gettext_lazy("framework")
    )

    class Meta:
        verbose_name = gettext_lazy("framework of a sample")
        verbose_name_plural = gettext_lazy("frameworks of samples")
        constraints = (
            # Codes refer to it too: they are by a framework of their sample.
            models.UniqueConstraint(
                fields=["sample", "framework"],
                name="sample_framework_once",
                violation_error_message=gettext_lazy("This framework is already one of the sample's."),
            ),
        )

    def __str__(self) -> str:
        return str(self.framework)


class SampleItemQuerySet(models.QuerySet["SampleItem"]):
    """Questions about the cases of samples."""

    def shown(self) -> Self:
        """Those whose subject readers may see."""
        seen = Q(actor__isnull=True) | Q(actor__published_at__isnull=False)
        return self.filter(seen, Q(agreement__isnull=True) | Q(agreement__published_at__isnull=False))

    def in_order(self) -> Self:
        """As the sample lists them."""
        return self.order_by("position", "pk")


@keep_history
class SampleItem(models.Model):
    """One case of a sample: an actor, a country or an agreement."""

    sample = models.ForeignKey(
        Sample, on_delete=models.CASCADE, related_name="items", verbose_name=gettext_lazy("sample")
    )
    actor = models.ForeignKey(
        Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=gettext_lazy("actor")
    )
    country = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=gettext_lazy("country"),
    )
    # A mistaken agreement is deleted with what was said of it; history keeps both.
    agreement = models.ForeignKey(
        Agreement,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=gettext_lazy("agreement"),
    )
    position = models.PositiveIntegerField(gettext_lazy("order"), default=0, db_default=0)

    objects: ClassVar[models.Manager["SampleItem"]] = SampleItemQuerySet.as_manager()

    class Meta:
        verbose_name = gettext_lazy("case of a sample")
        verbose_name_plural = gettext_lazy("cases of samples")
        constraints = (
            models.CheckConstraint(
                name="sample_item_is_of_one_subject",
                condition=one_of(*SUBJECTS),
                violation_error_message=gettext_lazy("Choose one: an actor, a country or an agreement."),
            ),
            OnceWithNulls(
                fields=["sample", *SUBJECTS],
                name="sample_item_once",
                violation_error_message=gettext_lazy("This case is already on the list."),
            ),
            # What the composite key of codes refers to.
            models.UniqueConstraint(fields=["sample", "id"], name="sample_item_sample_and_id"),
        )

    def __str__(self) -> str:
        return str(self.subject)

    @property
    def subject(self) -> Actor | Country | Agreement:
        """What it is."""
        found = self.actor or self.country or self.agreement
        assert found is not None
        return found

    @property
    def subject_name(self) -> str:
        """What it is called in the reader's language; of a case that was named."""
        found = self.subject
        return found.display_title if isinstance(found, Agreement) else found.display_name


@keep_history
class SampleCoder(models.Model):
    """Who codes a sample, first or second; until both have finished, neither sees the other's codes."""

    sample = models.ForeignKey(
        Sample, on_delete=models.CASCADE, related_name="coders", verbose_name=gettext_lazy("sample")
    )
    coder = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=gettext_lazy("coder")
    )
    place = models.PositiveSmallIntegerField(gettext_lazy("place"))
    finished_at = models.DateTimeField(gettext_lazy("finished at"), null=True, blank=True)

    class Meta:
        verbose_name = gettext_lazy("coder of a sample")
        verbose_name_plural = gettext_lazy("coders of samples")
        constraints = (
            models.CheckConstraint(
                name="sample_coder_is_first_or_second",
                condition=Q(place__in=PLACES),
                violation_error_message=gettext_lazy("A sample has a first and a second coder."),
            ),
            models.UniqueConstraint(
                fields=["sample", "coder"],
                name="sample_coder_once",
                violation_error_message=gettext_lazy("The second coder is somebody else."),
            ),
            models.UniqueConstraint(
                fields=["sample", "place"],
                name="sample_coder_one_a_place",
                violation_error_message=gettext_lazy("Somebody codes it already in this place."),
            ),
            # What the composite key of codes refers to.
            models.UniqueConstraint(fields=["sample", "id"], name="sample_coder_sample_and_id"),
        )

    def __str__(self) -> str:
        return str(self.coder)

    @property
    def name(self) -> str:
        """Who it is, for readers: an editor's name, never the account."""
        return self.coder.get_full_name() or _("an editor of this register")


@keep_history
class SampleCode(models.Model):
    """Into which category of a framework a coder puts a case; without a coder the decision where the two differ.

    Without a category: it cannot be told. A case without a row is not coded yet.
    """

    sample = models.ForeignKey(
        Sample, on_delete=models.CASCADE, related_name="codes", verbose_name=gettext_lazy("sample")
    )
    # With the sample composite keys: case, coder and framework are of one sample, the category of the framework.
    item = models.ForeignKey(
        SampleItem, on_delete=models.CASCADE, related_name="codes", verbose_name=gettext_lazy("case")
    )
    framework = models.ForeignKey(
        Framework, on_delete=models.PROTECT, related_name="+", verbose_name=gettext_lazy("framework")
    )
    coder = models.ForeignKey(
        SampleCoder,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="codes",
        verbose_name=gettext_lazy("coder"),
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=gettext_lazy("entered by")
    )
    category = models.ForeignKey(
        Category,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        # What is not edited in a form is not described to whoever looks at a merging either.
        editable=False,
        related_name="+",
        verbose_name=gettext_lazy("category"),
    )
    note = models.TextField(gettext_lazy("reason"), blank=True, default="", db_default="", editable=False)
    coded_at = models.DateTimeField(gettext_lazy("coded at"))

    class Meta:
        verbose_name = gettext_lazy("code")
        verbose_name_plural = gettext_lazy("codes")
        constraints = (
            OnceWithNulls(
                fields=["item", "framework", "coder"],
                name="sample_code_once",
                violation_error_message=gettext_lazy("This case is already coded so by this coder."),
            ),
            models.CheckConstraint(
                name="sample_code_decision_has_a_reason",
                condition=Q(coder__isnull=False) | ~Q(note=""),
                violation_error_message=gettext_lazy("Say why it is decided so."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.item}: {self.category or '–'}"

    @property
    def by_name(self) -> str:
        """Who gave it, for readers: an editor's name, never the account."""
        return self.by.get_full_name() or _("an editor of this register")
