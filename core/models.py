"""The outbox of changes, and the journal of operations."""

from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.enums import OperationKind, WhyLeft
from core.fields import choice_constraint


class Change(models.Model):
    """One thing that happened to one record, written in the transaction that did it.

    Whatever must follow (search, read side, feeds, webhooks, caches) reads these rows in the order of
    `id`. It names the record and what happened, never the content: the record and its history hold that.
    """

    class Kind(models.TextChoices):
        """What happened."""

        CREATED = "created", _("created")
        UPDATED = "updated", _("updated")
        PUBLISHED = "published", _("published")
        WITHDRAWN = "withdrawn", _("withdrawn")
        DELETED = "deleted", _("deleted")

    record = models.CharField(_("record"), max_length=60, help_text=_("The model, e.g. agreements.agreement."))
    public_id = models.CharField(_("public id"), max_length=40)
    kind = models.CharField(_("what happened"), max_length=10, choices=Kind)
    by = models.ForeignKey("accounts.User", on_delete=models.SET_NULL, null=True, verbose_name=_("by"))
    at = models.DateTimeField(_("at"), default=timezone.now, db_index=True)

    class Meta:
        verbose_name = _("change")
        verbose_name_plural = _("changes")
        indexes = (models.Index(fields=["record", "public_id"], name="change_record_public_id_btree"),)
        constraints = (
            models.CheckConstraint(
                name="change_kind_is_listed",
                condition=models.Q(kind__in=["created", "deleted", "published", "updated", "withdrawn"]),
            ),
        )

    def __str__(self) -> str:
        return f"{self.record} {self.public_id}: {self.kind}"


class Operation(models.Model):
    """One deed that wrote many rows at once, of which the journal keeps what each said before and after.

    `core.journal` writes and undoes it; it is undone once.
    """

    kind = models.CharField(_("kind"), max_length=10, choices=OperationKind)
    summary = models.CharField(_("what was done"), max_length=500)
    reason = models.CharField(_("reason"), max_length=500)
    by = models.ForeignKey(
        "accounts.User", on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    at = models.DateTimeField(_("at"))
    undone_by = models.ForeignKey(
        "accounts.User", on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("undone by")
    )
    undone_at = models.DateTimeField(_("undone at"), null=True)

    class Meta:
        verbose_name = _("operation")
        verbose_name_plural = _("operations")
        permissions = (("undo_operation", _("Can undo operations")),)
        constraints = (
            choice_constraint("operation", "kind", OperationKind),
            models.CheckConstraint(
                name="operation_has_a_reason",
                condition=~models.Q(reason=""),
                violation_error_message=_("Say why."),
            ),
            models.CheckConstraint(
                name="operation_undone_by_somebody_at_a_time",
                condition=models.Q(undone_by__isnull=True) | models.Q(undone_at__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.summary}"


class OperationRow(models.Model):
    """What one operation did to one row of a table: what the row said before and after, null where there was none.

    Generated columns are left out, since they follow from the others. A row that says the same before and
    after was concerned, though no column of its own changed.
    """

    operation = models.ForeignKey(
        Operation, on_delete=models.CASCADE, db_index=False, related_name="rows", verbose_name=_("operation")
    )
    table = models.CharField(_("table"), max_length=63)
    key = models.BigIntegerField(_("key"), help_text=_("The row's primary key."))
    before: "models.JSONField[Any, Any]" = models.JSONField(_("before"), null=True)
    after: "models.JSONField[Any, Any]" = models.JSONField(_("after"), null=True)
    is_essential = models.BooleanField(
        _("essential"), db_default=False, help_text=_("Without it nothing of the operation is undone.")
    )
    left = models.CharField(_("left as it is"), max_length=10, choices=WhyLeft, blank=True, db_default="")

    class Meta:
        verbose_name = _("row of an operation")
        verbose_name_plural = _("rows of operations")
        constraints = (
            models.UniqueConstraint(fields=["operation", "table", "key"], name="operation_row_once_a_row"),
            models.CheckConstraint(
                name="operation_row_says_something",
                condition=models.Q(before__isnull=False) | models.Q(after__isnull=False),
            ),
            choice_constraint("operation_row", "left", WhyLeft),
        )

    def __str__(self) -> str:
        return f"{self.table} {self.key}"
