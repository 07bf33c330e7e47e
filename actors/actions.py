"""What happens to actors and persons."""

from datetime import datetime

from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from actors.models import Actor, Country, CountryGroup, Name, Person, PersonName
from core.changes import record_change
from core.models import Change
from core.publishing import publish


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


@transaction.atomic
def publish_actor(*, actor: Actor, by_id: int | None, at: datetime) -> Actor:
    """Show an actor to readers; raises ValueError, with the reason, for a contested place without a claim."""
    if actor.is_contested and not actor.territorial_claims.exists():
        raise ValueError(_("Say first who claims this place, each claim with its source."))
    return publish(actor, by_id=by_id, at=at)


@transaction.atomic
def person_saved(*, person: Person, is_new: bool, by_id: int | None, at: datetime) -> None:
    """After an editor has saved a person: there is an address, the person is found by name, the change is noted."""
    slug = slugify(person.name)[:200]
    if person.slug != slug:
        person.slug = slug
        person.save(update_fields=["slug"])
    if not person.names.filter(text=person.name).exists():
        PersonName.objects.create(person=person, text=person.name)
    kind = Change.Kind.CREATED if is_new else Change.Kind.UPDATED
    record_change(record=Person, public_id=person.public_id, kind=kind, by_id=by_id, at=at)


@transaction.atomic
def publish_person(*, person: Person, by_id: int | None, at: datetime) -> Person:
    """Show a person to readers; raises ValueError, with the reason, for one without a public office."""
    if not person.offices.exists():
        raise ValueError(_("Enter the public office first: persons are shown for nothing else."))
    return publish(person, by_id=by_id, at=at)


def country_saved(*, country: Country, is_new: bool, by_id: int | None, at: datetime) -> None:
    """After an editor has saved a country with its names, successors and neighbours: the change is noted."""
    kind = Change.Kind.CREATED if is_new else Change.Kind.UPDATED
    record_change(record=Country, public_id=country.code, kind=kind, by_id=by_id, at=at)


def country_group_saved(*, group: CountryGroup, is_new: bool, by_id: int | None, at: datetime) -> None:
    """After an editor has saved a group with its members: the change is noted."""
    kind = Change.Kind.CREATED if is_new else Change.Kind.UPDATED
    record_change(record=CountryGroup, public_id=group.public_id, kind=kind, by_id=by_id, at=at)
