"""Which columns of a table name the parties of ties, or the members of networks."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from itertools import islice, pairwise

from actors.resolution.folding import fold
from intake.mappings.profile import Column, Profile
from intake.tables.cells import NO, YES
from intake.tables.headings import HEADING
from intake.tables.table import KEY, Table, is_number
from intake.tables.words import Holds, is_named, is_of_members, is_of_partners, words_of

# Of rows in which two columns name the same: then they are one thing, written twice.
_ONE_THING = 0.3
_LIKE_LETTERS = 0.4
_SAMPLE = 5_000
# Of rows in which a name is left out because it stands above.
_LEFT_OUT = 0.1
_MOST_PARTNERS = 40


def parties_in(table: Table, found: Profile) -> list[Column]:
    """The columns that name places, in their order, without second spellings: one of members, else two or more.

    Of more than two the others name further partners of the first: “Partner 1”, “Partner 2”. Where no places are
    named, regions are parties.
    """
    places = found.holding(Holds.PLACE)
    candidates = [column for column in places if column.is_named_so] or places
    kept = _without_spellings(table, candidates)
    if len(kept) == 1 and not is_of_members(kept[0].name) and kept[0].is_named_so:
        # The word for the other is not known. What stands above a list is it where the list is of partners.
        others = [column for column in places if not column.is_named_so]
        others = [column for column in others if column.name not in (HEADING, KEY) or is_of_partners(kept[0].name)]
        kept += _without_spellings(table, [*kept, *others])[1:2]
        kept.sort(key=lambda column: column.place)
    regions = found.holding(Holds.REGION)
    if len(kept) == 1 and regions and is_of_partners(kept[0].name):
        # Whose partners they are is a region.
        kept = [regions[0], *kept]
    if not kept:
        kept = _without_spellings(table, regions)
    if len(kept) < 2:
        return kept
    first, second, *others = kept
    further = [column for column in others if _base(column.name) == _base(second.name)]
    if not further:
        # A heading above the first of several columns is meant for all of them.
        unnamed = [column for column in places if column not in kept]
        further = [column for column in unnamed if _is_ours(column.name) and column.place > second.place]
    return [first, second, *further[:_MOST_PARTNERS]]


def networks_above(table: Table, found: Profile) -> list[str]:
    """The columns that hold marks or years of membership: their names are those of networks."""
    if table.header_row is None:
        return []
    kept = [
        column.name
        for column in found.columns
        if column.is_marks
        and not is_number(column.name)
        and not any(is_named(column.name, each) for each in (Holds.DATE, Holds.KIND, Holds.STATUS))
    ]
    marked = [column for column in found.columns if column.name in kept and _is_marked(column)]
    return kept if len(marked) > 1 else []


def marked_columns(table: Table) -> list[str]:
    """The columns whose cells are nothing but marks or years, headed by names."""
    if table.header_row is None:
        return []
    found = []
    for place, name in enumerate(table.header):
        cells = {row.cells[place].casefold() for row in islice(table.rows, _SAMPLE)} - {""}
        is_of_dates = any(is_named(name, each) for each in (Holds.DATE, Holds.KIND, Holds.STATUS))
        if cells and not is_number(name) and not is_of_dates and all(map(_is_mark, cells)):
            found.append(name)
    return found


def _is_mark(cell: str) -> bool:
    return cell in YES | NO or (cell.isdecimal() and 1800 <= int(cell) <= 2100)


def _is_marked(column: Column) -> bool:
    return any(value.casefold() in YES for value, _times in column.values)


# Words of columns whose value is the same in all rows of one tie.
_WORDS_OF_TIES = (
    "id key agreement treaty accord group tie pair convenio acuerdo tratado acordo convention abkommen vertrag "
    "соглашение договор угода umowa accordo"
)
_OF_TIES = frozenset(_WORDS_OF_TIES.split())


def key_of_ties(table: Table, found: Profile, party: Column) -> Column | None:
    """The column that is the same in the rows of one tie, each of which names another party of it."""
    for column in found.columns:
        if column is party or not words_of(column.name) & _OF_TIES or column.holds in (Holds.COUNTRY, Holds.DATE):
            continue
        pairs = both(table, column, party)
        keys = [key for key, _party in pairs]
        blocks = 1 + sum(one != other for one, other in pairwise(keys))
        if 1 < len(set(keys)) <= len(pairs) / 2 and blocks <= 1.1 * len(set(keys)) and len(set(pairs)) == len(pairs):
            return column
    return None


def is_written_once(table: Table, column: Column) -> bool:
    """Whether a name stands in the first of its rows alone, as merged cells are read: the rows below leave it out."""
    # Of a row with its first cells alone, a sum, a remark, somebody without partners, nothing is left out.
    behind = column.place + 1 if column.place + 1 < len(table.header) else 1
    values = [row.cells[column.place] for row in islice(table.rows, _SAMPLE) if any(row.cells[behind:])]
    filled = [value for value in values if value]
    if not filled or not values[0] or len(filled) > (1 - _LEFT_OUT) * len(values):
        return False
    again = sum(one == other for one, other in pairwise(values) if one)
    # What is missing is missing here and there, among names that stand in row after row.
    return again <= 0.05 * len(filled) and len(set(filled)) > 0.8 * len(filled)


def both(table: Table, one: Column, other: Column) -> list[tuple[str, str]]:
    """What two columns say in the rows in which both say something."""
    pairs = ((row.cells[one.place], row.cells[other.place]) for row in table.rows[:_SAMPLE])
    return [(a, b) for a, b in pairs if a and b]


def go_together(pairs: Collection[tuple[str, str]]) -> bool:
    """Whether each value of one nearly always stands beside the same value of the other."""
    ones, others = {a for a, _b in pairs}, {b for _a, b in pairs}
    return len(set(pairs)) <= 1.2 * min(len(ones), len(others)) and len(ones) > 1


def _without_spellings(table: Table, columns: Sequence[Column]) -> list[Column]:
    kept: list[Column] = []
    for column in columns:
        if not any(_are_one_thing(table, column, other) for other in kept):
            kept.append(column)
    return kept


def _are_one_thing(table: Table, one: Column, other: Column) -> bool:
    """Whether two columns name the same place, written in two ways: in two spellings, or in two scripts."""
    pairs = [(fold(a), fold(b)) for a, b in both(table, one, other)]
    same = sum(a == b for a, b in pairs)
    if not pairs or same > _ONE_THING * len(pairs):
        return bool(pairs)
    if not go_together(pairs):
        return False
    if _scripts(a for a, _b in pairs) != _scripts(b for _a, b in pairs):
        return True
    alike = sum(a[:2] == b[:2] for a, b in pairs)
    return bool(words_of(one.name) & words_of(other.name)) and alike > _LIKE_LETTERS * len(pairs)


def _scripts(texts: Iterable[str]) -> str:
    """The script of most of the first letters, as Unicode names it."""
    letters = [unicodedata.name(text[0], "").partition(" ")[0] for text in islice(texts, 50) if text]
    script = max(set(letters), key=letters.count, default="")
    return "CJK" if script in ("HIRAGANA", "KATAKANA") else script


def _base(name: str) -> str:
    """A column's name without its number."""
    return re.sub(r"[\s_.#()-]*\d+\)?$", "", name).casefold()


def _is_ours(name: str) -> bool:
    return bool(re.fullmatch(r"Column \d+", name))
