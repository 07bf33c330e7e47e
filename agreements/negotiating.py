"""What happens to negotiations."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from agreements.models import Attendance, Negotiation, NegotiationRound
from core.changes import record_change
from core.models import Change
from core.publishing import publish


class NegotiationIsIncomplete(ValueError):
    """The negotiation lacks what readers must be able to rely on; the message says what."""


@transaction.atomic
def negotiation_saved(*, negotiation: Negotiation, is_new: bool, by_id: int | None, at: datetime) -> Negotiation:
    """After an editor has saved a negotiation with its parts: the change is noted."""
    kind = Change.Kind.CREATED if is_new else Change.Kind.UPDATED
    record_change(record=negotiation, public_id=negotiation.public_id, kind=kind, by_id=by_id, at=at)
    return negotiation


@transaction.atomic
def note_attendance(*, meeting: NegotiationRound, participants: Collection[int]) -> None:
    """These participants, and no others, were at a round; keys of other negotiations' participants do not count."""
    known = set(meeting.attendances.values_list("participant_id", flat=True))
    meeting.attendances.exclude(participant__in=participants).delete()
    present = meeting.negotiation.participants.filter(pk__in=set(participants) - known).order_by("pk")
    Attendance.objects.bulk_create(
        Attendance(negotiation_id=meeting.negotiation_id, round=meeting, participant=each) for each in present
    )


@transaction.atomic
def publish_negotiation(*, negotiation: Negotiation, by_id: int | None, at: datetime) -> Negotiation:
    """Show a negotiation to readers. Raises NegotiationIsIncomplete."""
    if negotiation.participants.count() < 2:
        raise NegotiationIsIncomplete(_("At least two take part in a negotiation: enter them, then publish."))
    if hidden := negotiation.participants.filter(actor__isnull=False, actor__published_at__isnull=True).first():
        raise NegotiationIsIncomplete(_("%(actor)s is not published: publish it first.") % {"actor": hidden})
    return publish(negotiation, by_id=by_id, at=at)


@transaction.atomic
def delete_negotiation(*, negotiation: Negotiation, by_id: int | None, at: datetime) -> None:
    """Remove a mistaken entry with its parts; history keeps them."""
    record_change(record=negotiation, public_id=negotiation.public_id, kind=Change.Kind.DELETED, by_id=by_id, at=at)
    negotiation.delete()
