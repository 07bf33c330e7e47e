"""What happens to frameworks, codings and statements."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from core.changes import record_change
from core.models import Change
from core.publishing import publish
from statements.models import Coding, Framework, Statement


class CannotBeShown(ValueError):
    """It lacks what readers must be able to rely on; the message says what."""


def saved(*, record: Framework | Coding | Statement, is_new: bool, by_id: int | None, at: datetime) -> None:
    """After an editor has saved a framework with its categories, a coding or a statement: the change is noted."""
    kind = Change.Kind.CREATED if is_new else Change.Kind.UPDATED
    record_change(record=type(record), public_id=record.public_id, kind=kind, by_id=by_id, at=at)


@transaction.atomic
def publish_statement(*, statement: Statement, by_id: int | None, at: datetime) -> Statement:
    """Show a statement to readers. Raises CannotBeShown."""
    _refuse_without_source(statement)
    _refuse_hidden_subject(statement)
    return publish(statement, by_id=by_id, at=at)


@transaction.atomic
def publish_coding(*, coding: Coding, by_id: int | None, at: datetime) -> Coding:
    """Show a coding to readers, who see why: a label alone is none. Raises CannotBeShown."""
    if not coding.note:
        _refuse_without_source(coding)
    _refuse_hidden_subject(coding)
    if coding.category.framework.published_at is None:
        raise CannotBeShown(_("The framework is not published: publish it first."))
    return publish(coding, by_id=by_id, at=at)


@transaction.atomic
def delete(*, record: Coding | Statement, by_id: int | None, at: datetime) -> None:
    """Remove a mistaken entry; history keeps it."""
    record_change(record=type(record), public_id=record.public_id, kind=Change.Kind.DELETED, by_id=by_id, at=at)
    record.delete()


def _refuse_without_source(record: Coding | Statement) -> None:
    if not record.has_source:
        raise CannotBeShown(_("Say first where it stands: readers must be able to look it up."))


def _refuse_hidden_subject(record: Coding | Statement) -> None:
    subject = record.actor or record.agreement
    if subject is not None and subject.published_at is None:
        raise CannotBeShown(_("%(subject)s is not published: publish it first.") % {"subject": subject})
