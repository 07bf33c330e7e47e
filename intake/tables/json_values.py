"""Values of JSON as cells: objects made flat, and the lists that stand in them."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from intake.tables.answers import SEPARATOR

MOST_DEPTH = 8
Object = Mapping[str, Any]


def holds_lists(value: Any) -> bool:
    """Whether a value is a list, or has one somewhere in its objects."""
    return isinstance(value, list) or (isinstance(value, dict) and any(map(holds_lists, value.values())))


def is_list_of_objects(value: Any) -> bool:
    """Whether a value is a list of objects, and not empty."""
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)


def is_list_of_scalars(value: Any) -> bool:
    """Whether a value is a list of single values."""
    return isinstance(value, list) and not any(isinstance(each, dict | list) for each in value)


def is_plain(value: Object) -> bool:
    """Whether an object has single values alone, and says not what they mean."""
    return "@context" not in value and not any(isinstance(inner, dict | list) for inner in value.values())


def flat(value: Object, before: str = "") -> Object:
    """Fields of a value and of the objects in it, by their path; lists of single values in one cell."""
    if not before and is_plain(value):
        return value
    found: dict[str, Any] = {}
    for key, inner in value.items():
        path = f"{before}{key}"
        if key == "@context":
            # Of JSON-LD: what the names mean.
            continue
        if isinstance(inner, dict) and "@value" in inner:
            found[path] = inner["@value"]
        elif isinstance(inner, dict):
            found |= flat(inner, f"{path}.") if path.count(".") < MOST_DEPTH else {path: json.dumps(inner)}
        elif not is_list_of_objects(inner):
            found[path] = inner
    return found


def text_of(value: Any) -> str:
    """A value as a cell has it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, list):
        return SEPARATOR.join(text_of(each) for each in value)
    return str(value)


def lists_within(value: Object, depth: int = 0) -> Iterator[tuple[str, list[Any]]]:
    """The lists of objects in an object, and in the objects in it, by the names under which they stand."""
    for key, inner in value.items():
        if is_list_of_objects(inner):
            yield key, inner
        elif isinstance(inner, dict) and depth < MOST_DEPTH:
            yield from lists_within(inner, depth + 1)
