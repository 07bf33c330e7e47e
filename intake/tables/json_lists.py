"""Tables in JSON: lists of objects wherever they stand, lines of them, maps, answers to SPARQL queries, entities.

A list of plain objects that is all of the file is read object by object each time that somebody goes through it, and
never held; anything else is held as it was parsed.
"""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, TextIO

import ijson
from django.utils.translation import gettext as _

from intake.tables.anew import Anew
from intake.tables.answers import is_answer, rows_of
from intake.tables.decoding import Text
from intake.tables.entities import entities_in, statements_of
from intake.tables.json_values import (
    MOST_DEPTH,
    Object,
    flat,
    holds_lists,
    is_list_of_objects,
    is_list_of_scalars,
    is_plain,
    lists_within,
    text_of,
)
from intake.tables.table import KEY, CannotRead, Refusal, Row, Table, table_of

RECORD = "\x1e"
"""Before each text of a sequence of JSON texts (RFC 7464): so the pages of a long answer are kept, byte for byte."""

# Under these names stands what the columns of another list are called, and of what type they are.
_DESCRIBES = frozenset({"columns", "cols", "fields", "header", "headers", "column_names", "fieldnames"})
_CALLED = ("name", "fieldName", "field", "id", "title", "label", "key")
_LOOKED_AT = 1_000
# A letter written as two halves: where one half lacks, the parser of plain lists would put a question mark.
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
# So many objects under names of their own are rows.
_FEWEST_KEYED = 3

_Header = tuple[str, ...]


def tables_of_json(file: Text, name: str) -> tuple[list[Table], list[Refusal]]:
    """A table for each list of objects. Raises CannotRead."""
    if (plain := _plain_list(file)) is not None:
        return _made([(name, plain)], [])
    text = file.whole()
    if text.lstrip(" \t\r\n")[:1] == RECORD:
        return _of_sequence(text, name)
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise CannotRead(_("The JSON is nested too deeply."), _("Take out the list that matters.")) from error
    except json.JSONDecodeError as error:
        lines, refusals = _lines(text, name)
        if lines is None:
            raise CannotRead(
                _("The JSON breaks off, or is wrong, in line %(line)d.") % {"line": error.lineno},
                _("Fetch the file again, or mend it there."),
            ) from error
        if (entities := entities_in([line for _number, line in lines])) is not None:
            return _made_of_statements(entities)
        return _made([(name, [(number, flat(line)) for number, line in lines])], refusals)
    if is_answer(found):
        return _made([(name, rows_of([found]))], [])
    if (entities := entities_in(found)) is not None:
        return _made_of_statements(entities)
    if isinstance(found, dict) and is_list_of_objects(found.get("features")):
        return _made([(name, [(number, _feature(each)) for number, each in _numbered(found["features"])])], [])
    return _made(list(_Lists(found).of(name)), [])


def _plain_list(file: Text) -> "Anew[tuple[int, Object]] | None":
    """The objects of a list that is the whole file, where each has single values alone; else None."""
    if file.beginning(_LOOKED_AT).lstrip()[:1] != "[":
        return None

    def objects() -> Iterator[Object]:
        return iter(ijson.items(_Encoded(file.lines()), "item", use_float=True))

    count = 0
    try:
        for each in objects():
            if not isinstance(each, dict) or not is_plain(each):
                return None
            count += 1
    except (ijson.JSONError, UnicodeError):
        # What is wrong with it is told where it is read wholly.
        return None
    return Anew(lambda: _numbered(objects()), count) if count else None


class _Encoded:
    """A text as bytes, which are what the parser takes."""

    def __init__(self, text: TextIO) -> None:
        self._text, self._end = text, ""

    def read(self, size: int = -1) -> bytes:
        """The next bytes: of so many characters. Raises UnicodeError where letters are written as halves."""
        piece = self._text.read(size)
        if _HALF.search(self._end + piece):
            raise UnicodeError
        self._end = piece[-3:]
        return piece.encode()


def _feature(value: Object) -> Object:
    """A feature of a map (GeoJSON, RFC 7946): its properties, and where its point is."""
    properties, geometry = value.get("properties"), value.get("geometry")
    found = dict(flat(properties if isinstance(properties, dict) else {}))
    place = geometry.get("coordinates") if isinstance(geometry, dict) and geometry.get("type") == "Point" else None
    if isinstance(place, list) and len(place) > 1:
        found |= {"longitude": place[0], "latitude": place[1]}
    return found


def _of_sequence(text: str, name: str) -> tuple[list[Table], list[Refusal]]:
    """The table of the pages of an answer. Raises CannotRead."""
    pages = []
    for number, record in _numbered(text.split(RECORD)[1:]):
        try:
            page = json.loads(record)
        except (json.JSONDecodeError, RecursionError):
            page = None
        if not is_answer(page):
            raise CannotRead(
                _("Part %(number)d of the file is no answer to a SPARQL query, or breaks off.") % {"number": number},
                _("Take it anew."),
            )
        pages.append(page)
    return _made([(name, rows_of(pages))], [])


def _made_of_statements(entities: list[Object]) -> tuple[list[Table], list[Refusal]]:
    tables, refusals = [], []
    for each in statements_of(entities):
        made, refused = _made([(each.property, each.rows)], each.refusals)
        tables += made
        refusals += refused
    return tables, refusals


_Listed = Sequence[tuple[int, Object]]


def _numbered(values: Any) -> Iterator[tuple[int, Any]]:
    return iter(enumerate(values, start=1))


def _lines(text: str, name: str) -> tuple[_Listed | None, list[Refusal]]:
    """Objects, one a line, and the lines that are none; None where most are none."""
    objects: list[tuple[int, Object]] = []
    refusals = []
    for number, line in _numbered(text.splitlines()):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (json.JSONDecodeError, RecursionError):
            value = None
        if isinstance(value, dict):
            objects.append((number, value))
        else:
            refusals.append(
                Refusal(_("This line is no JSON object."), _("Mend the line, or leave it out."), name, number)
            )
    return (objects if len(objects) > len(refusals) else None), refusals


class _Lists:
    """The lists of objects in a value, each with what stands around it repeated for every object."""

    def __init__(self, value: Any) -> None:
        self._value = value
        headers = list(_headers(value, 0))
        # Where there is nothing else, they are data themselves.
        self._headers = headers if _has_other_lists(value) else []

    def of(self, name: str) -> Iterator[tuple[str, _Listed]]:
        """Each with its name."""
        return self._in(self._value, name, {}, 0)

    def _in(self, value: Any, name: str, around: Object, depth: int) -> Iterator[tuple[str, _Listed]]:
        if depth > MOST_DEPTH:
            raise CannotRead(_("The JSON is nested too deeply."), _("Take out the list that matters."))
        if isinstance(value, list):
            yield from self._in_list(value, name, around, depth)
        elif isinstance(value, dict):
            if (pairs := _keyed(value)) is not None:
                # Keys are data here: the partners of each city under its name.
                yield name, [(number, {**around, **pair}) for number, pair in _numbered(pairs)]
                return
            own = {field: cell for field, cell in flat(value).items() if not isinstance(cell, list)}
            inner_lists = {key: inner for key, inner in value.items() if isinstance(inner, list)}
            for key, inner in value.items():
                if self._headers and key.casefold() in _DESCRIBES:
                    continue
                if isinstance(inner, list):
                    more = {**around, **own} if len(inner_lists) == 1 else around
                    yield from self._in(inner, key, more, depth + 1)
                elif isinstance(inner, dict) and (_keyed(inner) or any(holds_lists(each) for each in inner.values())):
                    yield from self._in(inner, key, around, depth + 1)

    def _in_list(self, value: list[Any], name: str, around: Object, depth: int) -> Iterator[tuple[str, _Listed]]:
        objects = self._objects(value)
        yield name, [(number, {**around, **flat(each)}) for number, each in _numbered(objects)]
        nested: dict[str, list[tuple[int, Object]]] = {}
        for each in objects:
            for key, inner in lists_within(each):
                own = {f"{name}.{field}": cell for field, cell in flat(each).items()}
                for inner_name, listed in self._in(inner, key, {**around, **own}, depth + 1):
                    nested.setdefault(inner_name, []).extend(listed)
        for inner_name, listed in nested.items():
            yield inner_name, [(number, each) for number, (_old, each) in _numbered(listed)]

    def _objects(self, value: list[Any]) -> list[Object]:
        """Its elements as objects: lists by the header that has as many names, else by names of our own."""
        widths = {len(each) if isinstance(each, list) else 0 for each in value}
        header = next((names for names in self._headers if widths == {len(names)}), None)
        if header is not None:
            return [dict(zip(header, each, strict=True)) for each in value]
        return [_as_object(each) for each in value]


def _headers(value: Any, depth: int) -> Iterator[_Header]:
    """What columns are called, wherever in a value it is said."""
    if not isinstance(value, dict) or depth > MOST_DEPTH:
        return
    for key, inner in value.items():
        if isinstance(inner, list) and key.casefold() in _DESCRIBES:
            called = [_called(each) for each in inner]
            if called and all(called) and len(set(called)) == len(called):
                yield tuple(called)
        else:
            yield from _headers(inner, depth + 1)


def _called(value: Any) -> str:
    if isinstance(value, dict):
        return next((value[name] for name in _CALLED if isinstance(value.get(name), str)), "")
    return value if isinstance(value, str) else ""


def _has_other_lists(value: Any) -> bool:
    """Whether a value holds a list of objects, or of lists, that describes no columns."""
    if not isinstance(value, dict):
        return isinstance(value, list)
    return any(
        is_list_of_objects(inner) or (isinstance(inner, list) and any(isinstance(each, list) for each in inner))
        if isinstance(inner, list)
        else _has_other_lists(inner)
        for key, inner in value.items()
        if key.casefold() not in _DESCRIBES and isinstance(inner, list | dict)
    )


def _keyed(value: Object) -> list[Object] | None:
    """The rows of a value whose keys are data: single values, or objects that are alike, under each."""
    inner = list(value.values())
    if inner and all(map(is_list_of_scalars, inner)):
        return [{KEY: key, "value": each} for key, listed in value.items() for each in listed]
    if len(inner) > 1 and all(map(is_list_of_objects, inner)):
        objects = [(key, each) for key, listed in value.items() for each in listed]
    elif len(inner) >= _FEWEST_KEYED and all(isinstance(each, dict) and each for each in inner):
        objects = list(value.items())
    else:
        return None
    of_each = [frozenset(flat(each)) for _key, each in objects]
    if not frozenset.intersection(*of_each) or any(map(_holds_objects, (each for _key, each in objects))):
        return None
    return [{KEY: key, **flat(each)} for key, each in objects]


def _holds_objects(value: Object) -> bool:
    return any(map(is_list_of_objects, value.values()))


def _as_object(value: Any) -> Object:
    if isinstance(value, dict):
        return value
    cells = value if isinstance(value, list) else [value]
    return {f"Column {place}": cell for place, cell in _numbered(cells)}


def _made(lists: list[tuple[str, _Listed]], refusals: list[Refusal]) -> tuple[list[Table], list[Refusal]]:
    tables = []
    for name, listed in lists:
        header = tuple(dict.fromkeys(field for _number, each in listed for field in each))
        if not header:
            continue
        table, refused = table_of(name, _rows(header, listed), header=True)
        tables += [table] if table and table.rows else []
        refusals = [*refusals, *refused]
    return tables, refusals


def _rows(header: _Header, listed: _Listed) -> Anew[Row]:
    """The header, and a row for each object, made when somebody goes through them."""

    def rows() -> Iterator[Row]:
        for number, each in listed:
            yield Row(number, tuple([text_of(each.get(field)) for field in header]))

    return Anew(lambda: chain((Row(0, header),), rows()), len(listed) + 1)
