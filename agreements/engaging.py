"""What happens to engagements."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from agreements.models import Engagement
from core.changes import record_change
from core.models import Change
from core.publishing import publish


class EngagementIsIncomplete(ValueError):
    """The engagement lacks what readers must be able to rely on; the message says what."""


@transaction.atomic
def engagement_saved(*, engagement: Engagement, is_new: bool, by_id: int | None, at: datetime) -> Engagement:
    """After an editor has saved an engagement with its parts: the change is noted."""
    kind = Change.Kind.CREATED if is_new else Change.Kind.UPDATED
    record_change(record=engagement, public_id=engagement.public_id, kind=kind, by_id=by_id, at=at)
    return engagement


@transaction.atomic
def publish_engagement(*, engagement: Engagement, by_id: int | None, at: datetime) -> Engagement:
    """Show an engagement to readers. Raises EngagementIsIncomplete."""
    if not engagement.participants.exists():
        raise EngagementIsIncomplete(_("Somebody takes part in it: enter who, then publish."))
    if hidden := engagement.participants.filter(actor__isnull=False, actor__published_at__isnull=True).first():
        raise EngagementIsIncomplete(_("%(actor)s is not published: publish it first.") % {"actor": hidden})
    return publish(engagement, by_id=by_id, at=at)


@transaction.atomic
def delete_engagement(*, engagement: Engagement, by_id: int | None, at: datetime) -> None:
    """Remove a mistaken entry with its parts; history keeps them."""
    record_change(record=engagement, public_id=engagement.public_id, kind=Change.Kind.DELETED, by_id=by_id, at=at)
    engagement.delete()
