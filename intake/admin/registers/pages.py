"""What the page of an import tells at each of its steps."""

from collections.abc import Sequence
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest

from intake.admin.registers.following import following
from intake.admin.registers.joining import join_told, tables_of
from intake.admin.registers.member_lists import compared
from intake.admin.registers.preview import preview
from intake.connector_forms import UnchangedForm
from intake.enums import Difference, ImportState, Outcome
from intake.mappings.mapping import CannotMap, Mapping, Shape
from intake.mappings.profile import profile
from intake.models import ImportName, ImportParty, ImportRow, RegisterImport, RegisterProposal
from intake.register_forms import ReportForm
from intake.register_mapping_form import MappingForm
from intake.registers import planning
from intake.registers.connecting import is_older
from intake.registers.figures import how_understood
from intake.registers.identifying import counted
from intake.registers.report import not_listed_any_more, ties_gone
from intake.tables.table import Table, together
from networks.enums import NetworkKind
from networks.models import Network

_ROWS_A_PAGE = 50
_NAMES_A_PAGE = 25
_GONE = 30
_OTHERWISE = "otherwise"
_DIFFERENT = (Outcome.NEW, Outcome.CHANGED, Outcome.CONFLICTING)
_BEFORE_WRITING = tuple(str(state) for state in planning.BEFORE_WRITING)


def import_page(request: HttpRequest, shown: RegisterImport, form: MappingForm | None) -> dict[str, Any]:
    """The context of the page: its job, its mapping, what its rows came to, and what may be done now.

    While a job works on it, nothing but that: the file is not read anew each time the page looks how far it is.
    """
    told = following(request, shown)
    common = {"shown": shown, "original": shown, "title": str(shown), "form": None, **told}
    if told["follows"]:
        return common
    if form is None and _asks_for_columns(request, shown):
        form = mapping_form(shown, None)
    may_undo = request.user.has_perm("core.undo_operation")
    return {
        **common,
        "form": form,
        "preview": preview(shown, form),
        **join_told(shown, Mapping.of_row(shown.mapping), form),
        "is_before_writing": shown.state in _BEFORE_WRITING,
        "may_undo": may_undo and shown.state in ("written", "accepted", "running"),
        "may_accept": shown.state == ImportState.WRITTEN and shown.run_by_id != request.user.pk,
        "is_older": is_older(shown),
        "unchanged_form": UnchangedForm(initial={"on": shown.harvest.still_listed})
        if shown.state == ImportState.ACCEPTED and shown.harvest.still_listed
        else None,
        "of_members": Mapping.of_row(shown.mapping).shape is Shape.MEMBER,
        **(_found(request, shown) if form is None else {}),
    }


def _asks_for_columns(request: HttpRequest, shown: RegisterImport) -> bool:
    """Whether its mapping is to be settled now, or anew."""
    if shown.state == ImportState.CHECKED:
        return "map" in request.GET
    return shown.state in (ImportState.DRAFT, ImportState.UNDONE)


def mapping_form(shown: RegisterImport, data: Any) -> MappingForm:
    """The form of the import's mapping, over the table that it is about."""
    mapping = Mapping.of_row(shown.mapping)
    table, names = _table(shown, mapping)
    return MappingForm(data, table=table, tables=names, profile=profile(table), mapping=mapping)


def _found(request: HttpRequest, shown: RegisterImport) -> dict[str, Any]:
    """What its rows came to, and the names to decide."""
    if not shown.counts:
        return {}
    total = sum(shown.counts.values())
    # Of a list that is taken again, only what it says otherwise is asked for.
    outcome = request.GET.get("outcome") or (_OTHERWISE if shown.count(Outcome.SAME) else "")
    rows = ImportRow.objects.filter(register_import=shown).in_order().select_related("row", "agreement")
    named = ImportParty.objects.select_related("name").order_by("position")
    rows = rows.prefetch_related(Prefetch("parties", named))
    if outcome in Outcome.values:
        rows = rows.filter(outcome=outcome)
    elif outcome == _OTHERWISE:
        rows = rows.filter(outcome__in=_DIFFERENT)
    gone = not_listed_any_more(shown)
    names = ImportName.objects.filter(register_import=shown, state__in=["ambiguous", "unknown"])
    sample = ImportRow.objects.filter(register_import=shown, is_sampled=True).in_order()
    return {
        "outcome": outcome,
        "outcomes": [(each, each.label, shown.count(each)) for each in Outcome],
        "total": total,
        "otherwise": (_OTHERWISE, shown.count(*_DIFFERENT)) if shown.count(Outcome.SAME) else None,
        "sums": {
            "new": shown.count(Outcome.NEW),
            "same": shown.count(Outcome.SAME, Outcome.CHANGED),
            "merged": shown.count(Outcome.MERGED),
            "queued": shown.count(*planning.QUEUED),
            "refused": shown.count(Outcome.INVALID),
        },
        "shares": how_understood(shown).shares,
        "rows": _part(rows, request, "page", _ROWS_A_PAGE),
        "names": _part(names.order_by("-times", "pk"), request, "names", _NAMES_A_PAGE),
        "network_kinds": NetworkKind.choices,
        "sample": sample.prefetch_related("parties__name__actor__country", "parties__name__actor__parent")
        if shown.state == ImportState.WRITTEN
        else [],
        "gone": gone,
        "gone_ties": ties_gone(shown)[:_GONE] if gone else [],
        **compared(shown),
        "identifiers": _identifiers(shown),
        "report_form": ReportForm(),
        # What was accepted of a network that is not published is not seen yet: its own page publishes it.
        "hidden_networks": hidden_networks(shown) if shown.state == ImportState.ACCEPTED else [],
        # Members that are missing have a section of their own.
        "waiting": RegisterProposal.objects.undecided()
        .filter(register_import=shown)
        .exclude(about=Difference.ENDED, membership__isnull=False)
        .count(),
    }


def hidden_networks(shown: RegisterImport) -> QuerySet[Network]:
    """Networks whose members its rows list, and which readers do not see."""
    found = Network.objects.filter(memberships__listings__row__harvest=shown.harvest_id, actor__published_at=None)
    return found.select_related("actor").distinct().order_by("actor__name", "pk")


def _identifiers(shown: RegisterImport) -> list[tuple[Any, int]]:
    """What becomes of identifiers that its rows give, in words, and of how many; where its mapping takes some."""
    if not Mapping.of_row(shown.mapping).gives_identifiers:
        return []
    return [(what.label, count) for what, count in counted(shown).items()]


def _part(found: Any, request: HttpRequest, parameter: str, size: int) -> Page[Any]:
    return Paginator(found, size).get_page(request.GET.get(parameter))


def _table(shown: RegisterImport, mapping: Mapping) -> tuple[Table, Sequence[str]]:
    """The table that the mapping is about, else the longest; and the names of all."""
    tables = tables_of(shown, mapping)
    names = [table.name for table in tables]
    try:
        return together(mapping.chosen(tables)), names
    except CannotMap:
        best = max(tables, key=lambda table: len(table.rows))
        if mapping.has_header is not None:
            best = best.with_header() if mapping.has_header else best.without_header()
        return best, names
