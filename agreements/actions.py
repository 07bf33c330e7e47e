"""What happens to agreements."""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from django.db import transaction
from django.db.models import BigIntegerField
from django.db.models.fields.json import KT
from django.db.models.functions import Cast, Coalesce
from django.utils import timezone
from django.utils.translation import gettext as _

from agreements.enums import AgreementStatus
from agreements.models import Act, Agreement, Party, StatusSpell
from agreements.status import Deed, spells, status_on
from core.changes import record_change
from core.models import Change, Operation
from core.publishing import publish


class AgreementIsIncomplete(ValueError):
    """The agreement lacks what readers must be able to rely on; the message says what."""


@transaction.atomic
def agreement_saved(*, agreement: Agreement, is_new: bool, by_id: int | None, on: date, at: datetime) -> Agreement:
    """After an editor has saved an agreement with its parts: its status on each day is their sum, the change noted."""
    locked = Agreement.objects.select_for_update().get(pk=agreement.pk)
    _refresh_status(locked, on)
    _tell_spells([locked])
    kind = Change.Kind.CREATED if is_new else Change.Kind.UPDATED
    record_change(record=locked, public_id=locked.public_id, kind=kind, by_id=by_id, at=at)
    return locked


@transaction.atomic
def publish_agreement(*, agreement: Agreement, by_id: int | None, at: datetime) -> Agreement:
    """Show an agreement to readers. Raises AgreementIsIncomplete."""
    if agreement.parties.count() < 2:
        raise AgreementIsIncomplete(_("An agreement has at least two parties: enter them, then publish."))
    if hidden := agreement.parties.filter(actor__isnull=False, actor__published_at__isnull=True).first():
        raise AgreementIsIncomplete(_("%(actor)s is not published: publish it first.") % {"actor": hidden})
    return publish(agreement, by_id=by_id, at=at)


@transaction.atomic
def delete_agreement(*, agreement: Agreement, by_id: int | None, at: datetime) -> None:
    """Remove a mistaken entry with its parts; history keeps them."""
    record_change(record=agreement, public_id=agreement.public_id, kind=Change.Kind.DELETED, by_id=by_id, at=at)
    agreement.delete()


@transaction.atomic
def refresh_statuses(*, on: date, at: datetime, report: Callable[[str, float], None]) -> int:
    """Bring stored statuses up to a day, as announced days come; return how many changed."""
    changed = 0
    ids = list(Agreement.objects.order_by("pk").values_list("pk", flat=True))
    chunk = 1000
    for start in range(0, len(ids), chunk):
        report("Statuses", start / len(ids))
        changed += _refresh_statuses(ids[start : start + chunk], on, at)
    return changed


def statuses_follow(operation: Operation, at: datetime) -> None:
    """After an operation of the journal, or its undoing: the agreements whose parties or acts it wrote stand right."""
    rows = operation.rows.filter(table__in=[Party._meta.db_table, Act._meta.db_table])
    ids = rows.values_list(
        Cast(Coalesce(KT("after__agreement_id"), KT("before__agreement_id")), BigIntegerField()), flat=True
    )
    _refresh_statuses(sorted(set(ids)), timezone.localdate(at), at)


def forget_spells(operation: Operation) -> None:
    """Before an operation of the journal is undone: the agreements that it made lose their spells, and can go."""
    made = operation.rows.filter(table=Agreement._meta.db_table, before__isnull=True)
    StatusSpell.objects.filter(agreement__in=made.values("key")).delete()


def _refresh_statuses(ids: list[int], on: date, at: datetime) -> int:
    changed = 0
    part = Agreement.objects.filter(pk__in=ids).prefetch_related("parties", "acts", "spells")
    locked = list(part.select_for_update().order_by("pk"))
    _tell_spells(locked)
    for agreement in locked:
        if _refresh_status(agreement, on):
            changed += 1
            record_change(
                record=agreement,
                public_id=agreement.public_id,
                kind=Change.Kind.UPDATED,
                by_id=None,
                at=at,
            )
    return changed


def _refresh_status(agreement: Agreement, on: date) -> bool:
    """Store how the agreement stands on a day; whether that is new."""
    status = status_on(on, _deeds(agreement), _party_ids(agreement))
    if status == AgreementStatus(agreement.status):
        return False
    agreement.status = status
    agreement.save(update_fields=["status"])
    return True


def _tell_spells(agreements: Iterable[Agreement]) -> None:
    """Store how agreements stood on every day, where that is new: two statements for many as for one."""
    untrue: list[Agreement] = []
    told: list[StatusSpell] = []
    for agreement in agreements:
        now = spells(_deeds(agreement), _party_ids(agreement))
        before = sorted((row.as_spell() for row in agreement.spells.all()), key=lambda spell: spell.start or date.min)
        if before != now:
            untrue.append(agreement)
            told += [StatusSpell.of(agreement, spell) for spell in now]
    if untrue:
        StatusSpell.objects.filter(agreement__in=untrue).delete()
        StatusSpell.objects.bulk_create(told)


def _deeds(agreement: Agreement) -> list[Deed]:
    return [act.deed() for act in agreement.acts.all()]


def _party_ids(agreement: Agreement) -> list[int]:
    return [party.pk for party in agreement.parties.all()]
