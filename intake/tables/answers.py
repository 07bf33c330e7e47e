"""Answers to SPARQL queries as tables: one answer, or the pages of a long one behind each other.

What a Wikibase says is written plainly: entities by their ids, a time with its precision (`start` beside
`startPrecision`) as a partial date. Rows about one statement are one row, with its values side by side.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from intake.tables.wikibase import ENTITY, NOBODY_KNOWS, STATEMENT, partial_date

SEPARATOR = "; "
"""Between values of one cell."""
PRECISION = "Precision"
_MIDNIGHT = re.compile(r"(-?\d{4}-\d\d-\d\d)T00:00:00(?:\.0+)?(?:Z|\+00:00)?")

_Binding = Mapping[str, Any]
Listed = list[tuple[int, Mapping[str, Any]]]


def is_answer(value: Any) -> bool:
    """Whether a value of JSON is an answer with rows (SPARQL 1.1 Query Results JSON Format)."""
    if not isinstance(value, dict) or not isinstance(value.get("results"), dict):
        return False
    bindings = value["results"].get("bindings")
    return isinstance(bindings, list) and all(isinstance(each, dict) for each in bindings)


def rows_of(answers: Sequence[Mapping[str, Any]]) -> Listed:
    """The rows of answers to one query, numbered through from 1; each has all columns of the query, in its order."""
    bindings = [binding for answer in answers for binding in answer["results"]["bindings"]]
    asked = [name for answer in answers for name in answer.get("head", {}).get("vars", ())]
    names = list(dict.fromkeys([*asked, *(name for binding in bindings for name in binding)]))
    # A precision is no column of its own.
    columns = [name for name in names if name.removesuffix(PRECISION) not in names or not name.endswith(PRECISION)]
    numbered: Listed = [(number, _row(binding, columns)) for number, binding in enumerate(bindings, start=1)]
    return list(_folded(numbered))


def _row(binding: _Binding, columns: Sequence[str]) -> dict[str, Any]:
    found = {}
    for name in columns:
        value = _plain(binding[name]) if name in binding else ""
        precision = binding.get(f"{name}{PRECISION}")
        if precision is not None and (digits := _plain(precision)).isdecimal():
            value = partial_date(value, int(digits))
        elif "T00:00:00" in value:
            value = _MIDNIGHT.sub(r"\1", value)
        found[name] = value
    return found


def _plain(term: Any) -> str:
    """What a term says; nothing where nobody knows it."""
    if not isinstance(term, dict):
        return str(term)
    value = str(term.get("value", ""))
    if term.get("type") == "bnode":
        return ""
    if not value.startswith("http"):
        return value
    if match := ENTITY.fullmatch(value):
        return match[1]
    return "" if NOBODY_KNOWS.fullmatch(value) else value


def _folded(rows: Listed) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The rows, those about one statement as one: several references make several rows of it."""
    for statement, group in groupby(rows, key=lambda row: _statement(row[1])):
        of_one = list(group)
        if not statement or len(of_one) == 1:
            yield from of_one
            continue
        number, first = of_one[0]
        yield number, {name: _together([row[name] for _number, row in of_one]) for name in first}


def _statement(row: Mapping[str, str]) -> str:
    return next((value for value in row.values() if "/entity/statement/" in value and STATEMENT.fullmatch(value)), "")


def _together(values: Sequence[str]) -> str:
    return SEPARATOR.join(dict.fromkeys(value for value in values if value))
