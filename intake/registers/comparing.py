"""What is otherwise in a list of members than in those before it: by network, with names, for people to read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import connection, models
from django.utils.translation import gettext_lazy as _

from actors.models import Actor
from core.spreadsheets import as_csv
from intake.mappings.mapping import Mapping, Shape
from intake.models import RegisterImport
from intake.registers.member_lists import SETS, Earlier, EarlierList, earlier_lists, parameters

_AT_ONCE = 1_000


class Standing(models.TextChoices):
    """How somebody stands in a list and in those before it."""

    NEW = "new", _("newly listed")
    GONE = "gone", _("not listed any more")
    PERHAPS = "perhaps", _("perhaps listed still: a name that is not settled may mean them")
    STILL = "still", _("still listed")


@dataclass(frozen=True)
class Line:
    """One whom these lists name."""

    actor: Actor
    standing: Standing
    joined: str
    """As it is recorded, or will be once the import is accepted."""
    left: str
    """As it is recorded; else between which lists, if it has left at all. Of those gone alone."""
    was_perhaps_listed: bool
    """Whether a name that is not settled in an earlier list may mean it."""


@dataclass
class Difference:
    """One network's list beside those before it."""

    network: Actor
    earlier: Sequence[EarlierList]
    """None where this is the first one."""
    counts: dict[str, int] = field(default_factory=dict)
    """Standing → how many."""
    lines: list[Line] = field(default_factory=list)
    """By standing and name; of many the first ones of each standing, of a first list none."""

    @property
    def groups(self) -> list[tuple[Standing, int, list[Line]]]:
        """The standings that there are, with how many stand so, and the lines."""
        return [
            (standing, self.counts[standing], [line for line in self.lines if line.standing == standing])
            for standing in Standing
            if standing in self.counts
        ]


def differences(register_import: RegisterImport, *, most: int | None = None) -> list[Difference]:
    """What an import of members that was checked has otherwise than the lists before, by name of the network.

    Of each standing `most` lines are told. Four queries, however many networks there are.
    """
    if Mapping.of_row(register_import.mapping).shape is not Shape.MEMBER or not register_import.counts:
        return []
    earlier = earlier_lists(register_import)
    rows = _rows(register_import, earlier, most)
    actors = Actor.objects.select_related("country").in_bulk({*earlier, *(row[1] for row in rows)})
    found = {network: Difference(actors[network], its) for network, its in earlier.items()}
    for network, actor, standing, joined, left, doubt, total in rows:
        found[network].counts[standing] = total
        if earlier[network]:
            found[network].lines.append(Line(actors[actor], Standing(standing), joined, left, doubt))
    return sorted(found.values(), key=lambda each: (each.network.name.casefold(), each.network.pk))


_HEADER = ("network", "network id", "compared with", "member", "member id", "country", "how", "joined", "left")


def as_lines(register_import: RegisterImport) -> Iterator[str]:
    """All of it as CSV, in pieces."""
    part: list[Sequence[str]] = [_HEADER]
    for each in differences(register_import):
        lists = "; ".join(str(earlier.harvest) for earlier in each.earlier)
        for line in each.lines:
            country = line.actor.country.code if line.actor.country else ""
            member = (line.actor.name, line.actor.public_id, country, line.standing.value, line.joined, line.left)
            part.append((each.network.name, each.network.public_id, lists, *member))
            if len(part) >= _AT_ONCE:
                yield as_csv(part)
                part = []
    yield as_csv(part)


def _rows(register_import: RegisterImport, earlier: Earlier, most: int | None) -> list[tuple[Any, ...]]:
    """Network, member, standing, joined, left, whether it was perhaps listed, and how many stand so in all."""
    with connection.cursor() as cursor:
        cursor.execute(_STANDINGS, parameters(register_import, earlier) | {"most": most})
        return list(cursor.fetchall())


# Of a first list there is nothing to tell but how many it names.
_STANDINGS = f"""
    with {SETS},
    standing as (
        select compared.network_id, actor.id as actor_id, actor.name,
            case when named.network_id is null
                then case when maybe.is_here is null then 'gone' else 'perhaps' end
                else case when listed.network_id is null then 'new' else 'still' end end as standing,
            coalesce(nullif(membership.joined, ''), case when %(is_start)s then nullif(named.since, '') end,
                nullif(listed.by_then, ''),
                case when compared.denies and before.is_here is null then nullif(compared.after, '') end,
                %(by)s) as joined,
            case when named.network_id is null then coalesce(nullif(membership."left", ''), listed.leaves)
                else '' end as "left",
            named.network_id is not null and listed.network_id is null and before.is_here is not null as is_doubtful,
            compared.compares
        from named full join listed using (network_id, actor_id)
        join compared using (network_id)
        join actors_actor actor on actor.id = actor_id
        left join networks_membership membership
            on membership.id = coalesce(named.membership_id, listed.membership_id)
        left join perhaps maybe
            on (maybe.network_id, maybe.actor_id) = (compared.network_id, actor.id) and maybe.is_here
        left join perhaps before
            on (before.network_id, before.actor_id) = (compared.network_id, actor.id) and not before.is_here
    ),
    counted as (
        select *, count(*) over (partition by network_id, standing) as total,
            row_number() over (partition by network_id, standing order by name, actor_id) as place
        from standing
    )
    select network_id, actor_id, standing, joined, "left", is_doubtful, total
    from counted
    where place <= case when compares then coalesce(%(most)s, total) else 1 end
    order by network_id, standing, name, actor_id
"""
