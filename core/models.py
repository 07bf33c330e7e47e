"""The outbox of changes."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


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
