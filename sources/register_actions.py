"""What happens to lists of registers once they are here."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from core.dates import bounds
from core.wording import in_words
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
    _keep(seen, on)
    return True


@transaction.atomic
def correct_unchanged(*, harvest_id: int, on: str) -> None:
    """Say until when the register certainly had this very list, where that was noted wrongly; empty: on its own day.

    It only moves back: a later day is told by a list that is brought again. Raises ValidationError.
    """
    seen = Harvest.objects.select_for_update(of=("self",)).defer("content").get(pk=harvest_id)
    last, noted, own = (bounds(each).latest or date.max for each in (on, seen.still_listed, seen.day))
    if on and last <= own:
        raise ValidationError(
            _("The list itself is of %(day)s: give a later day, or none.") % {"day": in_words(seen.day)}
        )
    if on and (not seen.still_listed or last > noted):
        raise ValidationError(
            _("It is noted as unchanged until %(day)s at most. Bring the list again as one of a later day instead.")
            % {"day": in_words(seen.last_day)}
        )
    _keep(seen, on)


def _keep(harvest: Harvest, still_listed: str) -> None:
    harvest.still_listed = still_listed
    harvest.save(update_fields=["still_listed", "still_listed_earliest", "still_listed_latest"])
