"""Entities of a Wikibase in its JSON, as tables: one for each property, a row for each statement.

As Special:EntityData and wbgetentities give them (`entities` by their ids), and dumps (entities in a list, or one
a line). Qualifiers and references are columns by their properties; entities that the file names are named.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from intake.tables.answers import SEPARATOR
from intake.tables.table import CannotRead, Refusal
from intake.tables.wikibase import partial_date

_Entity = Mapping[str, Any]
_ANY_LANGUAGE = ("en", "mul")


@dataclass(frozen=True)
class Statements:
    """What a file says by one property: rows by their numbers from 1, and why some are not taken."""

    property: str
    rows: list[tuple[int, Mapping[str, Any]]]
    refusals: list[Refusal]


def entities_in(value: Any) -> list[_Entity] | None:
    """The entities that a value of JSON holds; None where it is something else."""
    found = value.get("entities") if isinstance(value, dict) else value
    if isinstance(found, dict):
        found = list(found.values())
    if _is_entity(value):
        found = [value]
    if not isinstance(found, list) or not any(map(_is_entity, found)):
        return None
    return [each for each in found if _is_entity(each)] if all(isinstance(each, dict) for each in found) else None


def statements_of(entities: Iterable[_Entity]) -> list[Statements]:
    """A table of statements for each property, by their numbers. Raises CannotRead where nothing is said."""
    entities = list(entities)
    names = {str(each["id"]): _label(each) for each in entities}
    by_property: dict[str, list[tuple[_Entity, Mapping[str, Any]]]] = {}
    for entity in entities:
        for name, statements in _mapping(entity.get("claims")).items():
            by_property.setdefault(name, []).extend((entity, each) for each in statements)
    if not by_property:
        raise CannotRead(
            _("The entities in this file say nothing."), _("Fetch them with their claims (props=claims|labels).")
        )
    return [_statements(name, by_property[name], names) for name in sorted(by_property, key=_number)]


def _is_entity(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("id"), str) and isinstance(value.get("claims"), dict | list)


def _number(property_: str) -> tuple[int, str]:
    return (int(property_[1:]) if property_[1:].isdecimal() else 0, property_)


def _mapping(value: Any) -> Mapping[str, Any]:
    """An object; PHP writes an empty one as an empty list."""
    return value if isinstance(value, dict) else {}


def _label(entity: _Entity) -> str:
    """Its English name, the one of all languages, else the first; empty where it has none."""
    labels = _mapping(entity.get("labels"))
    best: Any = next((labels[each] for each in _ANY_LANGUAGE if each in labels), None) or next(
        iter(labels.values()), {}
    )
    return str(best.get("value", "")) if isinstance(best, dict) else str(best)


def _statements(name: str, said: Sequence[tuple[_Entity, Mapping[str, Any]]], names: Mapping[str, str]) -> Statements:
    rows, refusals = [], []
    for number, (entity, statement) in enumerate(said, start=1):
        rows.append((number, _row(entity, statement, names)))
        if statement.get("rank") == "deprecated":
            refusals.append(
                Refusal(
                    _("This statement is marked as deprecated: it is kept there and not held to be true."),
                    _("Nothing is to be done, unless it is true after all: then correct it there."),
                    name,
                    number,
                    "rank",
                )
            )
    refused = {refusal.row for refusal in refusals}
    return Statements(name, [row for row in rows if row[0] not in refused], refusals)


def _row(entity: _Entity, statement: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    value = _value(statement.get("mainsnak"))
    row = {
        "item": entity["id"],
        "item label": names[str(entity["id"])],
        "value": value,
        "value label": names.get(value, ""),
        "rank": statement.get("rank", ""),
    }
    for qualifier, snaks in _mapping(statement.get("qualifiers")).items():
        row[qualifier] = _together(map(_value, snaks))
    for property_, values in _of_references(statement.get("references") or ()):
        row[f"reference {property_}"] = _together([row.get(f"reference {property_}", ""), *values])
    return row | {"statement": statement.get("id", "")}


def _of_references(references: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, list[str]]]:
    for reference in references:
        for property_, snaks in _mapping(reference.get("snaks")).items():
            yield property_, [_value(snak) for snak in snaks]


def _together(values: Iterable[str]) -> str:
    return SEPARATOR.join(dict.fromkeys(value for value in values if value))


def _value(snak: Any) -> str:
    """What a snak says, by the type of its value; nothing where there is no value, or nobody knows it."""
    held = _mapping(_mapping(snak).get("datavalue"))
    value = held.get("value")
    if not isinstance(value, dict):
        return "" if value is None else str(value)
    match held.get("type"):
        case "wikibase-entityid":
            return str(value.get("id") or f"Q{value.get('numeric-id', '')}")
        case "time":
            return partial_date(str(value.get("time", "")), int(value.get("precision", 0)))
        case "globecoordinate":
            return f"{value.get('latitude')}, {value.get('longitude')}"
        case "quantity":
            return str(value.get("amount", "")).removeprefix("+")
        case _:
            return str(value.get("text", ""))
