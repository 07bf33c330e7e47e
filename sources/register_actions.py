"""What happens to lists of registers once they are here."""

from datetime import datetime

from django.db import transaction

from core.dates import bounds
from sources.listings import in_order
from sources.models import Harvest


@transaction.atomic
def note_unchanged(*, harvest_id: int, on: str, at: datetime) -> bool:
    """Note that the register still has this very list on a later day; return whether that is new.

    It is not where a list of a later day is here, nor where the day is to come: then it keeps its day.
    """
    seen = Harvest.objects.select_for_update(of=("self",)).defer("content").get(pk=harvest_id)
    day, known = bounds(on), bounds(seen.last_day)
    if day.latest is None or known.latest is None or day.latest <= known.latest:
        return False
    if day.earliest is not None and day.earliest > at.date():
        return False
    others = Harvest.objects.filter(register=seen.register_id).exclude(pk=seen.pk).defer("content")
    if any(in_order(other) > in_order(seen) for other in others):
        return False
    seen.still_listed = on
    seen.save(update_fields=["still_listed", "still_listed_earliest", "still_listed_latest"])
    return True
