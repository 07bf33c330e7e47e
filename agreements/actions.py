"""What happens to agreements."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime

from django.db import transaction
from django.db.models import BigIntegerField
from django.db.models.fields.json import KT
from django.db.models.functions import Cast, Coalesce
from django.utils import timezone
from django.utils.translation import gettext as _

from agreements.attestation import attested
from agreements.enums import AgreementStatus
from agreements.models import (
    Act,
    ActCitation,
    Agreement,
    ApprovalRule,
    Attestation,
    Instrument,
    Party,
    StatusSpell,
    Subject,
)
from agreements.models.attestation import sides_of
from agreements.plain import tell_plain
from agreements.status import Deed, Spell, spells, status_on
from agreements.terms import Term, last_day, terms, with_presumptions
from core.changes import record_change
from core.models import Change, Operation
from core.publishing import publish

_AT_ONCE = 500


class AgreementIsIncomplete(ValueError):
    """The agreement lacks what readers must be able to rely on; the message says what."""


@transaction.atomic
def agreement_saved(*, agreement: Agreement, is_new: bool, by_id: int | None, on: date, at: datetime) -> Agreement:
    """After an editor has saved an agreement with its parts: its status on each day is their sum, the change noted."""
    locked = Agreement.objects.select_for_update().get(pk=agreement.pk)
    folded = _spells(locked)
    _refresh_status(locked, folded, on)
    _refresh_attested(locked)
    _tell_spells([(locked, folded)])
    kind = Change.Kind.CREATED if is_new else Change.Kind.UPDATED
    record_change(record=locked, public_id=locked.public_id, kind=kind, by_id=by_id, at=at)
    return locked


class AgreementIsPublished(ValueError):
    """There is nothing to review any more."""


@transaction.atomic
def publish_agreement(*, agreement: Agreement, by_id: int | None, at: datetime) -> Agreement:
    """Show an agreement to readers. Raises AgreementIsIncomplete."""
    _see_that_it_is_whole(agreement)
    if hidden := agreement.parties.filter(actor__isnull=False, actor__published_at__isnull=True).first():
        raise AgreementIsIncomplete(_("%(actor)s is not published: publish it first.") % {"actor": hidden})
    _set_submitted(agreement, None)
    return publish(agreement, by_id=by_id, at=at)


@transaction.atomic
def hand_in_agreement(*, agreement: Agreement, by_id: int | None, at: datetime) -> Agreement:
    """Ask for the review of a draft. Raises AgreementIsIncomplete, and AgreementIsPublished."""
    if agreement.published_at is not None:
        raise AgreementIsPublished(_("This agreement is published already."))
    _see_that_it_is_whole(agreement)
    return _reviewed(agreement, at, by_id=by_id, at=at)


@transaction.atomic
def hand_back_agreement(*, agreement: Agreement, by_id: int | None, at: datetime) -> Agreement:
    """Make a draft of an agreement that was handed in for review."""
    return _reviewed(agreement, None, by_id=by_id, at=at)


@transaction.atomic
def delete_agreement(*, agreement: Agreement, by_id: int | None, at: datetime) -> None:
    """Remove a mistaken entry with its parts; history keeps them."""
    record_change(record=agreement, public_id=agreement.public_id, kind=Change.Kind.DELETED, by_id=by_id, at=at)
    agreement.delete()


def subject_saved(*, subject: Subject, is_new: bool, by_id: int | None, at: datetime) -> None:
    """After an editor has saved a subject: the change is noted under its code."""
    kind = Change.Kind.CREATED if is_new else Change.Kind.UPDATED
    record_change(record=subject, public_id=subject.code, kind=kind, by_id=by_id, at=at)


def approval_rule_changed(*, rule: ApprovalRule, kind: Change.Kind, by_id: int | None, at: datetime) -> None:
    """After an editor has entered, corrected or deleted a rule of approval: noted under its country's code."""
    record_change(record=rule, public_id=rule.country.code, kind=kind, by_id=by_id, at=at)


@transaction.atomic
def refresh_statuses(*, on: date, at: datetime, report: Callable[[str, float], None]) -> int:
    """Bring stored statuses up to a day, as announced days come; return how many changed."""
    changed = 0
    ids = list(Agreement.objects.order_by("pk").values_list("pk", flat=True))
    for number, part in enumerate(_parts(ids)):
        report("Statuses", number * _AT_ONCE / len(ids))
        changed += _refresh_statuses(part, on, at)
    return changed


def _parts(ids: list[int]) -> Iterator[list[int]]:
    """So many keys at a time that their agreements can be held."""
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))


def statuses_follow(operation: Operation, at: datetime) -> None:
    """After an operation of the journal, or its undoing: the agreements of which it wrote parts stand right."""
    rows = operation.rows.filter(table__in=[model._meta.db_table for model in (Party, Act, Instrument, Attestation)])
    ids = rows.values_list(
        Cast(Coalesce(KT("after__agreement_id"), KT("before__agreement_id")), BigIntegerField()), flat=True
    ).distinct()
    on = timezone.localdate(at)
    for part in _parts(sorted(set(ids))):
        plain = tell_plain(part, on)
        if left := [pk for pk in part if pk not in plain]:
            _refresh_statuses(left, on, at)


def forget_spells(operation: Operation) -> None:
    """Before an operation of the journal is undone: the agreements that it made lose their spells, and can go."""
    made = operation.rows.filter(table=Agreement._meta.db_table, before__isnull=True)
    StatusSpell.objects.filter(agreement__in=made.values("key")).delete()


def _refresh_statuses(ids: list[int], on: date, at: datetime) -> int:
    changed = 0
    parts = ("parties", "acts", "instruments", "spells", "attestations")
    part = Agreement.objects.filter(pk__in=ids).prefetch_related(*parts)
    folded = [(agreement, _spells(agreement)) for agreement in part.select_for_update().order_by("pk")]
    _tell_spells(folded)
    for agreement, its_spells in folded:
        if _refresh_status(agreement, its_spells, on) | _refresh_attested(agreement):
            changed += 1
            record_change(
                record=agreement,
                public_id=agreement.public_id,
                kind=Change.Kind.UPDATED,
                by_id=None,
                at=at,
            )
    return changed


def _see_that_it_is_whole(agreement: Agreement) -> None:
    """It has two parties, or a title and sources that name none; and a source. Raises AgreementIsIncomplete."""
    parties = agreement.parties.count()
    if agreement.names_no_parties and parties:
        raise AgreementIsIncomplete(
            _("Its sources are said to name no parties, but parties are entered: take back the one or the other.")
        )
    if agreement.names_no_parties and not agreement.title:
        raise AgreementIsIncomplete(_("No parties name this agreement: give it a title, then publish."))
    if parties < 2 and not agreement.names_no_parties:
        raise AgreementIsIncomplete(
            _(
                "An agreement has at least two parties: enter them, then publish. If its sources name none, say so on "
                "its page."
            )
        )
    acts = ActCitation.objects.filter(act__agreement=agreement)
    if not agreement.citations.exists() and not acts.exists():
        raise AgreementIsIncomplete(
            _("Nobody is named who says so: add a source of the agreement or of one of its acts, then publish.")
        )


def _reviewed(agreement: Agreement, submitted_at: datetime | None, *, by_id: int | None, at: datetime) -> Agreement:
    locked = _set_submitted(agreement, submitted_at)
    record_change(record=locked, public_id=locked.public_id, kind=Change.Kind.UPDATED, by_id=by_id, at=at)
    return locked


def _set_submitted(agreement: Agreement, submitted_at: datetime | None) -> Agreement:
    locked = Agreement.objects.select_for_update().get(pk=agreement.pk)
    if locked.submitted_at != submitted_at:
        locked.submitted_at = submitted_at
        locked.save(update_fields=["submitted_at"])
    return locked


def _refresh_attested(agreement: Agreement) -> bool:
    """Store who stands by the agreement; whether that is new."""
    sides = sides_of(agreement.parties.all())
    words = [each.word(sides.get(each.party_id or 0)) for each in agreement.attestations.all()]
    found = attested(words, set(sides.values())) or ""
    if found == agreement.attested:
        return False
    agreement.attested = found
    agreement.save(update_fields=["attested"])
    return True


def _refresh_status(agreement: Agreement, folded: list[Spell], on: date) -> bool:
    """Store how the agreement stands on a day, what is presumed of it and when it runs out; whether that is new."""
    now = next(spell for spell in folded if spell.holds(on))
    is_in_force = now.status == now.perhaps == AgreementStatus.ACTIVE
    told = {
        "status": status_on(on, _deeds(agreement), _party_ids(agreement)).value,
        "presumed": now.presumed.value if now.presumed else "",
        "runs_out": last_day(on, _terms(agreement)) if is_in_force else None,
    }
    new = [field for field, value in told.items() if getattr(agreement, field) != value]
    for field in new:
        setattr(agreement, field, told[field])
    if new:
        agreement.save(update_fields=new)
    return bool(new)


def _tell_spells(agreements: Iterable[tuple[Agreement, list[Spell]]]) -> None:
    """Store how agreements stood on every day, where that is new: two statements for many as for one."""
    untrue: list[Agreement] = []
    told: list[StatusSpell] = []
    for agreement, now in agreements:
        before = sorted((row.as_spell() for row in agreement.spells.all()), key=lambda spell: spell.start or date.min)
        if before != now:
            untrue.append(agreement)
            told += [StatusSpell.of(agreement, spell) for spell in now]
    if untrue:
        StatusSpell.objects.filter(agreement__in=untrue).delete()
        StatusSpell.objects.bulk_create(told)


def _spells(agreement: Agreement) -> list[Spell]:
    return with_presumptions(spells(_deeds(agreement), _party_ids(agreement)), _terms(agreement))


def _terms(agreement: Agreement) -> list[Term]:
    return terms([text.clause() for text in agreement.instruments.all()], _deeds(agreement))


def _deeds(agreement: Agreement) -> list[Deed]:
    return [act.deed() for act in agreement.acts.all()]


def _party_ids(agreement: Agreement) -> list[int]:
    return [party.pk for party in agreement.parties.all()]
