"""What happens to actors."""

from datetime import datetime

from django.db import transaction
from django.utils.text import slugify

from actors.models import Actor, Country, CountryGroup, Name
from core.changes import record_change
from core.models import Change


@transaction.atomic
def actor_saved(*, actor: Actor, is_new: bool, by_id: int | None, at: datetime) -> None:
    """After an editor has saved an actor: it has an address, is found by its name, the change is noted."""
    slug = slugify(actor.name)[:200]
    if actor.slug != slug:
        actor.slug = slug
        actor.save(update_fields=["slug"])
    if not actor.names.filter(text=actor.name).exists():
        Name.objects.create(actor=actor, text=actor.name)
    kind = Change.Kind.CREATED if is_new else Change.Kind.UPDATED
    record_change(record=Actor, public_id=actor.public_id, kind=kind, by_id=by_id, at=at)


def country_saved(*, country: Country, is_new: bool, by_id: int | None, at: datetime) -> None:
    """After an editor has saved a country with its names, successors and neighbours: the change is noted."""
    kind = Change.Kind.CREATED if is_new else Change.Kind.UPDATED
    record_change(record=Country, public_id=country.code, kind=kind, by_id=by_id, at=at)


def country_group_saved(*, group: CountryGroup, is_new: bool, by_id: int | None, at: datetime) -> None:
    """After an editor has saved a group with its members: the change is noted."""
    kind = Change.Kind.CREATED if is_new else Change.Kind.UPDATED
    record_change(record=CountryGroup, public_id=group.public_id, kind=kind, by_id=by_id, at=at)
