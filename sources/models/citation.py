"""That something rests on a passage."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from core.fields import choice_constraint
from core.history import keep_history
from sources.enums import Stance
from sources.models.document import Document
from sources.models.evidence import Evidence


class Citation(models.Model):
    """A record, or one value of it, rests on a passage. Each model that can be cited for has a concrete table.

    The record holds the preferred value; its citations hold what each source says, also where they contradict.
    """

    evidence = models.ForeignKey(Evidence, on_delete=models.PROTECT, related_name="+", verbose_name=_("evidence"))
    field = models.CharField(
        _("for"),
        max_length=40,
        blank=True,
        default="",
        db_default="",
        help_text=_("The value that it is about; empty: that the record is so at all."),
    )
    says = models.CharField(
        _("it says"),
        max_length=300,
        blank=True,
        default="",
        db_default="",
        help_text=_("The value as this source has it, where it differs from the one above."),
    )
    stance = models.CharField(
        _("stance"), max_length=12, choices=Stance, default=Stance.SUPPORTS, db_default=Stance.SUPPORTS.value
    )
    is_preferred = models.BooleanField(
        _("preferred"), default=False, db_default=False, help_text=_("Where sources differ: the one that is followed.")
    )
    why = models.CharField(_("why"), max_length=300, blank=True, default="", db_default="")

    class Meta:
        abstract = True
        verbose_name = _("citation")
        verbose_name_plural = _("citations")

    def __str__(self) -> str:
        return str(self.evidence)


def citation_constraints(model: str, record: str) -> tuple[models.BaseConstraint, ...]:
    """The rules of a concrete citation: `model` begins their names, `record` is its key to what rests on it."""
    return (
        models.UniqueConstraint(
            fields=[record, "field", "evidence"],
            name=f"{model}_once",
            violation_error_message=_("This passage is already cited for that."),
        ),
        models.UniqueConstraint(
            fields=[record, "field"],
            condition=Q(is_preferred=True),
            name=f"{model}_one_preferred",
            violation_error_message=_("Of one value one source is preferred."),
        ),
        choice_constraint(model, "stance", Stance),
        models.CheckConstraint(
            name=f"{model}_preferred_for_a_reason",
            condition=Q(is_preferred=False) | ~Q(why=""),
            violation_error_message=_("Say why this source is preferred."),
        ),
        models.CheckConstraint(
            name=f"{model}_contradicts_with_a_value",
            condition=~Q(stance=Stance.CONTRADICTS) | ~Q(says=""),
            violation_error_message=_("Say what the source says instead."),
        ),
    )


@keep_history
class DocumentCitation(Citation):
    """A passage about a document: that there is such a text, or one value of it, as its licence or its DOI."""

    document = models.ForeignKey(
        Document, on_delete=models.CASCADE, related_name="citations", verbose_name=_("document")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("document_citation", "document")
