"""What happens to networks."""

from collections.abc import Collection, Iterable
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils.text import slugify
from django.utils.translation import gettext as _

from actors.enums import ActorKind
from actors.models import Actor, Name
from core import journal
from core.changes import record_change
from core.dates import bounds
from core.enums import OperationKind
from core.models import Change, Operation
from networks.models import Body, Membership, Network, Seat
from networks.models.body import SeatQuerySet


class CannotStartMandate(ValueError):
    """No new mandate begins so; the message says why."""


@transaction.atomic
def name_network(*, network: Network, name: str) -> Actor:
    """The actor beneath a network, made or renamed; the name can be found."""
    if network.actor_id is None:
        actor = Actor.objects.create(kind=ActorKind.NETWORK, name=name, slug=slugify(name)[:200])
        network.actor = actor
    else:
        actor = network.actor
        actor.name, actor.slug = name, slugify(name)[:200]
        actor.save(update_fields=["name", "slug"])
    Name.objects.get_or_create(actor=actor, text=name, language="")
    return actor


@transaction.atomic
def bodies_saved(
    *,
    new: Iterable[Body] = (),
    changed: Iterable[Body] = (),
    deleted: Iterable[Body] = (),
    by_id: int | None,
    at: datetime,
) -> None:
    """After, or in the transaction of, an editor's change of bodies or of who sits in them: the changes are noted."""
    for kind, bodies in (
        (Change.Kind.CREATED, new),
        (Change.Kind.UPDATED, changed),
        (Change.Kind.DELETED, deleted),
    ):
        for body in bodies:
            record_change(record=Body, public_id=body.public_id, kind=kind, by_id=by_id, at=at)


@transaction.atomic
def memberships_saved(memberships: Iterable[Membership], *, by_id: int | None, at: datetime) -> None:
    """After, or in the transaction of, an editor's change of memberships: their networks are noted as changed."""
    networks = {membership.network.actor for membership in memberships}
    for actor in sorted(networks, key=lambda actor: actor.pk):
        record_change(record=Actor, public_id=actor.public_id, kind=Change.Kind.UPDATED, by_id=by_id, at=at)


def seats_to_renew(*bodies: Body) -> SeatQuerySet:
    """The seats of bodies of which no end is entered, in their order."""
    seats: SeatQuerySet = Seat.objects.filter(body__in=bodies, until="")
    return seats.in_order()


def start_mandate(
    *, body: Body, since: str, reason: str, by_id: int | None, at: datetime, also: Collection[Body] = ()
) -> Operation:
    """Let the seats of a body of which no end is entered end on a partial date, and their holders begin anew on it.

    So do those of the bodies that are renewed with it, in the same operation.

    Seats that cannot have begun before it stay as they are, so that doing it twice changes nothing. Undone in the
    journal.

    Raises CannotStartMandate where there is no such seat, the date has no earliest day, or the new mandate is there
    already; and core.journal.ReasonIsMissing.
    """
    day = bounds(since)
    if day.earliest is None:
        raise CannotStartMandate(_("Say when the new mandate begins."))
    bodies = [body, *also]
    seats = seats_to_renew(*bodies).filter(Q(since_earliest=None) | Q(since_earliest__lt=day.earliest))
    keys = sorted(seats.values_list("pk", flat=True))
    if not keys:
        reason = _("No open seat began before that day: give a later one, or enter the holders on the body's page.")
        raise CannotStartMandate(reason)
    parameters = {"keys": keys, "since": since, "earliest": day.earliest, "latest": day.latest}
    doing = journal.operation(
        kind=OperationKind.BULK_EDIT,
        summary=_("%(network)s: a new mandate of %(body)s")
        % {"network": body.network, "body": ", ".join(map(str, bodies))},
        reason=reason,
        by_id=by_id,
        at=at,
    )
    try:
        with doing as record:
            record.concern(Body, [each.pk for each in bodies])
            record.update(
                Seat,
                "until = %(since)s, until_earliest = %(earliest)s, until_latest = %(latest)s",
                "here.id = any(%(keys)s) and here.until = ''",
                parameters,
            )
            record.insert(
                Seat,
                [
                    "body_id", "office", "actor_id", "person_id", "position",
                    "since", "since_earliest", "since_latest", "until",
                ],
                """
                select old.body_id, old.office, old.actor_id, old.person_id, old.position,
                    %(since)s, %(earliest)s::date, %(latest)s::date, ''
                from networks_seat old where old.id = any(%(keys)s)
                order by old.id
                """,
                parameters,
            )  # fmt: skip
    except IntegrityError as error:
        raise CannotStartMandate(
            _("Some of these would end before they began, or are entered for the new mandate already: correct that.")
        ) from error
    return record.operation
