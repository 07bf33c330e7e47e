"""Groups of countries: areas of UN M49, blocs, and what follows from a definition."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from actors.gazetteer import data
from core.dates import bounds


class GroupRow(NamedTuple):
    """A group; `parent` is the code of the group that it is part of, `level` 1 for one that is part of none."""

    code: str
    level: int
    kind: str
    name: str
    name_es: str
    name_pt: str
    name_ru: str
    author: str
    source: str
    parent: str | None


class MemberRow(NamedTuple):
    """One spell of a country in a group; both ends are partial dates."""

    group: str
    country: str
    since: str
    since_earliest: date | None
    since_latest: date | None
    until: str
    until_earliest: date | None
    until_latest: date | None


def groups() -> Iterator[GroupRow]:
    """All groups, each after the one that it is part of."""
    levels = {"": 0}
    for row in data.read("country_groups"):
        names = (row["name"], row["name_es"], row["name_pt"], row["name_ru"])
        levels[row["code"]] = levels[row["parent"]] + 1
        yield GroupRow(
            row["code"], levels[row["code"]], row["kind"], *names, row["author"], row["source"], row["parent"] or None
        )


def group_members() -> Iterator[MemberRow]:
    """Who belongs to which; a country of M49 to each area around its own, so that a group is whole by itself."""
    for row in data.read("country_group_members"):
        since, until = bounds(row["since"]), bounds(row["until"])
        spell = (row["since"], since.earliest, since.latest, row["until"], until.earliest, until.latest)
        yield MemberRow(row["group"], row["country"], *spell)
    parents = {group.code: group.parent for group in groups()}
    for row in data.read("m49"):
        area: str | None = f"m49-{row['area']}"
        while area:
            yield MemberRow(area, row["country"], "", None, None, "", None, None)
            area = parents[area]
