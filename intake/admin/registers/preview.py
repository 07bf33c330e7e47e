"""What the first rows of a file say by its mapping, in the words of the interface, and what may be wrong with it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from django.utils.translation import gettext as _

from agreements.enums import AgreementKind, AgreementStatus
from intake.admin.registers.joining import tables_of
from intake.enums import ImportState
from intake.mappings.asking import asked_of
from intake.mappings.mapping import FORMER, CannotMap, Mapping, Shape
from intake.mappings.profile import Column
from intake.mappings.saying import Said, said
from intake.models import RegisterImport
from intake.register_mapping_form import MappingForm
from intake.tables.table import Refusal
from networks.enums import MembershipCategory

_PREVIEWED = 12


@dataclass(frozen=True)
class FirstRow:
    """One thing that a row says."""

    row: int
    parties: Sequence[str]
    network: str
    since: str
    until: str
    what: Sequence[str]
    """Its kind and how it stands, in words; of a tie whose kind the row does not state, the usual one."""


def preview(shown: RegisterImport, form: MappingForm | None) -> dict[str, Any] | None:
    """What the page shows beside the form of the mapping."""
    if form is None:
        return None
    mapping = Mapping.of_row(shown.mapping)
    table = form.table
    taken = set(mapping.columns)
    found: dict[str, Any] = {
        "lacks": mapping.lacks(),
        "asks": asked_of(mapping, form.profile, tables_of(shown, mapping)),
        "as_before": _taken_so_before(shown),
        "left": [name for name in table.header if name not in taken] if taken else [],
        "suspects": [column for column in form.profile.columns if column.suspects],
        "markers": _marked(form.profile.columns),
    }
    if mapping.fits(table) and mapping.sides:
        things: list[Said | Refusal] = list(islice(said(table, mapping), _PREVIEWED))
        found["rows"] = [_in_words(thing, mapping) for thing in things if not isinstance(thing, Refusal)]
        found["refusals"] = _alike(thing for thing in things if isinstance(thing, Refusal))
    else:
        try:
            mapping.chosen([table])
        except CannotMap as reason:
            found["lacks"] = [*found["lacks"], str(reason)]
    return found


def _in_words(thing: Said, mapping: Mapping) -> FirstRow:
    of_members = mapping.shape is Shape.MEMBER
    kind = "" if of_members else thing.kind or mapping.usual_kind
    kinds: dict[str, Any] = dict(AgreementKind.choices)
    statuses: dict[str, Any] = {FORMER: _("has left"), **dict(MembershipCategory.choices)}
    if not of_members:
        statuses = dict(AgreementStatus.choices)
    words = (kinds.get(kind, kind), statuses.get(thing.status, thing.status))
    return FirstRow(
        thing.row,
        [", ".join(part for part in (each.name or each.identifier, each.region, each.country) if part)
         for each in thing.sides],
        thing.network.name if thing.network else "",
        thing.since,
        thing.until,
        [str(word) for word in words if word],
    )  # fmt: skip


def _taken_so_before(shown: RegisterImport) -> RegisterImport | None:
    """The last accepted import of the register whose columns were taken in the same way."""
    others = RegisterImport.objects.filter(harvest__register=shown.harvest.register_id, state=ImportState.ACCEPTED)
    others = others.filter(mapping=shown.mapping).exclude(pk=shown.pk)
    return others.select_related("harvest__register").defer("harvest__content").order_by("-pk").first()


def _marked(columns: Iterable[Column]) -> list[tuple[tuple[str, ...], list[str]]]:
    """What is taken for “unknown”, with the columns in which it is."""
    names: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for each in columns:
        if each.markers:
            names[each.markers].append(each.name)
    return list(names.items())


def _alike(refusals: Iterable[Refusal]) -> list[tuple[str, list[int | None]]]:
    """What is wrong, each once, with the rows of which it is."""
    rows: dict[str, list[int | None]] = defaultdict(list)
    for each in refusals:
        field = f"{each.field}: " if each.field else ""
        rows[f"{field}{each.reason} {each.remedy}"].append(each.row)
    return list(rows.items())
