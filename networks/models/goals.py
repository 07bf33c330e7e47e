"""Goals of sustainable development, by their numbers."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

# Those of the 2030 Agenda of the United Nations.
GOALS = range(1, 18)


def goals_field() -> "ArrayField[Any, Any]":
    """A column for the numbers of the goals that something serves; empty where no source says so."""
    return ArrayField(
        models.PositiveSmallIntegerField(),
        verbose_name=_("goals of sustainable development"),
        default=list,
        db_default=[],
        blank=True,
        help_text=_("Their numbers, 1 to 17, with commas between."),
    )


def goals_constraint(model: str) -> models.CheckConstraint:
    """The rule that goals are of those that there are."""
    return models.CheckConstraint(
        name=f"{model}_goals_are_of_the_seventeen",
        condition=Q(goals__contained_by=list(GOALS)),
        violation_error_message=_("The goals are numbered from 1 to 17."),
    )
