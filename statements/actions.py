"""What happens to frameworks, codings, statements, periods and comparisons."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from actors.models import Actor, Country
from agreements.models import Agreement
from core.changes import record_change
from core.models import Change
from core.publishing import publish
from sources.actions import NoSuchPassage, evidence_for
from sources.models import Document
from statements.models import Category, Coding, CodingCitation, Comparison, ComparisonCell, Framework, Period, Statement


class CannotBeShown(ValueError):
    """It lacks what readers must be able to rely on; the message says what."""


class CannotAnswer(ValueError):
    """An answer of a case cannot be entered; the message says why, `field` where on the form."""

    def __init__(self, reason: str, field: str | None = None) -> None:
        super().__init__(reason)
        self.field = field


@dataclass(frozen=True)
class Answer:
    """What a case answers to one question, with the quote and the page that it rests on."""

    category: Category
    note: str
    quote: str = ""
    page: str = ""


def saved(
    *, record: Framework | Coding | Statement | Period | Comparison, is_new: bool, by_id: int | None, at: datetime
) -> None:
    """After an editor has saved a record with its parts: the change is noted."""
    kind = Change.Kind.CREATED if is_new else Change.Kind.UPDATED
    record_change(record=type(record), public_id=record.public_id, kind=kind, by_id=by_id, at=at)


@transaction.atomic
def answer_case(
    *,
    subject: Actor | Country | Agreement,
    answers: Sequence[Answer],
    author: str,
    document: Document | None,
    by_id: int,
    at: datetime,
) -> list[Coding]:
    """Enter the answers of a case, a coding each, still unpublished; without an author the editor is the coder.

    All or none: raises CannotAnswer for a quote that the document has not, and for what is entered already.
    """
    kind = "agreement" if isinstance(subject, Agreement) else "country" if isinstance(subject, Country) else "actor"
    made = []
    for answer in answers:
        coder = {"author": author, "coded_by_id": None if author else by_id}
        try:
            with transaction.atomic():
                coding = Coding.objects.create(category=answer.category, note=answer.note, **{kind: subject}, **coder)
        except IntegrityError as error:
            reason = _("This coder has answered “%(question)s” for this case already: correct that answer.")
            raise CannotAnswer(reason % {"question": answer.category.label}, f"note-{answer.category.pk}") from error
        if document is not None and (answer.quote or answer.page):
            try:
                evidence = evidence_for(document=document, quote=answer.quote, page=answer.page)
            except NoSuchPassage as error:
                raise CannotAnswer(str(error), f"quote-{answer.category.pk}") from error
            CodingCitation.objects.create(coding=coding, evidence=evidence)
        saved(record=coding, is_new=True, by_id=by_id, at=at)
        made.append(coding)
    return made


@transaction.atomic
def publish_period(*, period: Period, by_id: int | None, at: datetime) -> Period:
    """Show a period to readers. Raises CannotBeShown."""
    _refuse_without_source(period)
    if period.actor is not None and period.actor.published_at is None:
        raise CannotBeShown(_("%(subject)s is not published: publish it first.") % {"subject": period.actor})
    return publish(period, by_id=by_id, at=at)


@transaction.atomic
def publish_comparison(*, comparison: Comparison, by_id: int | None, at: datetime) -> Comparison:
    """Show a comparison to readers; each cell says where it stands. Raises CannotBeShown."""
    if comparison.framework.published_at is None:
        raise CannotBeShown(_("The framework is not published: publish it first."))
    if not comparison.source:
        for cell in comparison.cells.all():
            _refuse_without_source(cell)
    if comparison.periods.filter(published_at=None).exists():
        raise CannotBeShown(_("Its periods are not all published: publish them first."))
    return publish(comparison, by_id=by_id, at=at)


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
def delete(*, record: Coding | Statement | Period | Comparison, by_id: int | None, at: datetime) -> None:
    """Remove a mistaken entry; history keeps it."""
    record_change(record=type(record), public_id=record.public_id, kind=Change.Kind.DELETED, by_id=by_id, at=at)
    record.delete()


def _refuse_without_source(record: Coding | Statement | Period | ComparisonCell) -> None:
    if not record.has_source:
        raise CannotBeShown(_("Say first where it stands: readers must be able to look it up."))


def _refuse_hidden_subject(record: Coding | Statement) -> None:
    subject = record.actor or record.agreement
    if subject is not None and subject.published_at is None:
        raise CannotBeShown(_("%(subject)s is not published: publish it first.") % {"subject": subject})
