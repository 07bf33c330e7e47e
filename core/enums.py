"""Codes of the journal."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class OperationKind(models.TextChoices):
    """What was done."""

    MERGE = "merge", _("merge")
    SPLIT = "split", _("split")
    IMPORT = "import", _("import")
    BULK_EDIT = "bulk_edit", _("bulk edit")


class WhyLeft(models.TextChoices):
    """Why undoing left a row as it is; empty where it did not."""

    NOT = "", _("not left")
    TOUCHED = "touched", _("changed since")
    REFUSED = "refused", _("refused by a rule of the database")
