"""What an editor should look at before rows are checked: what the columns of a table do not tell of themselves."""

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from core.written_dates import Order
from core.written_years import Years
from intake.mappings.mapping import CannotMap, Mapping, Shape
from intake.mappings.profile import Column, Profile
from intake.tables.table import Table


def asked_of(mapping: Mapping, found: Profile, tables: Sequence[Table]) -> list[str]:
    """What a mapping leaves open, in words: countries that nobody says, days that can be two, tables left out."""
    asked = []
    parties = [_("the one party"), _("the other party")] if mapping.shape is Shape.PAIR else [_("the parties")]
    for party, side in zip(parties, mapping.sides, strict=False):
        if side.name and not side.country and not side.identifier and not side.latitude:
            asked.append(
                _(
                    "No column says the country of %(party)s. If it is one for all rows, write it there: else names "
                    "that are borne in several countries wait for you."
                )
                % {"party": party}
            )
    days = {mapping.date.column, *(side.date.column for side in mapping.sides)}
    asked += [told for column in found.columns if column.name in days for told in _of_dates(mapping, column)]
    try:
        read = mapping.chosen(tables)
    except CannotMap:
        return asked
    names = {table.name for table in read}
    left = [table for table in tables if table.name not in names]
    if left:
        asked.append(
            _("Not read, for they lack columns that are chosen: %(tables)s.")
            % {"tables": ", ".join(f"{table.name} ({len(table.rows):,})" for table in left)}
        )
    return asked


def _of_dates(mapping: Mapping, column: Column) -> Iterator[str]:
    """What a column of dates leaves open, or what is taken for granted of it."""
    name = {"column": column.name}
    if column.asks_order and mapping.date_order is Order.UNKNOWN:
        yield (
            _("Days in “%(column)s” can be two, like 11/12/1995: say whether the day or the month stands first.") % name
        )
    elif column.asks_order and mapping.date_order is Order.DAY_FIRST:
        yield _("Days in “%(column)s” can be two, like 11/12/1995: the day is taken to stand first.") % name
    if column.asks_years and mapping.years is Years.COMMON:
        yield _("Years in “%(column)s” have two digits, or are of another calendar: say how they are counted.") % name
    elif column.asks_years:
        yield _("Years in “%(column)s” have two digits, or are of another calendar: look how they are counted.") % name
