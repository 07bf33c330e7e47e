"""Registers in the admin: brought in, mapped, checked, run, accepted by a second person, undone."""

from collections.abc import Callable
from datetime import datetime
from itertools import islice
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe
from unfold.admin import ModelAdmin, TabularInline
from unfold.decorators import display

from intake.admin.connectors import Connected, ConnectorInline
from intake.admin.joining import Joining
from intake.enums import ImportState, Outcome, Verdict
from intake.models import ImportName, ImportRow, Job, NameDecision, RegisterImport, SavedMapping
from intake.register_forms import MappingForm, NewImportForm
from intake.registers import accepting, deciding, planning, writing
from intake.registers.bringing import File, bring_in
from intake.registers.mapping import CannotMap, Mapping, Shape
from intake.registers.profile import profile
from intake.registers.report import lines, not_listed_any_more
from intake.registers.saying import Said, said
from intake.registers.tables import CannotRead, Refusal, Table
from networks.enums import NetworkKind
from sources.models import Register

_FOLLOW_SECONDS = 2
_PREVIEWED = 12
_ROWS_A_PAGE = 50
_NAMES_A_PAGE = 25
_BEFORE_WRITING = tuple(str(state) for state in planning.BEFORE_WRITING)


class SavedMappingInline(TabularInline):
    """How it is taken."""

    model = SavedMapping
    fields = readonly_fields = ("name",)
    extra = 0

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody here: a mapping is saved where its columns are seen."""
        return False


class NameDecisionInline(TabularInline):
    """Whom its names mean; a decision that is deleted is asked for again."""

    model = NameDecision
    fields = readonly_fields = ("name", "country", "region", "kind", "actor", "decided_by", "decided_at")
    extra = 0
    tab = True

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody here: a name is decided where its rows are seen."""
        return False


@admin.register(Register)
class RegisterAdmin(Connected, ModelAdmin):
    """Registers: who keeps them, what they mean to list."""

    list_display = ("name", "publisher", "licence", "drops_ended", "taken_from", "waits")
    search_fields = ("name", "publisher")
    ordering = ("name",)
    fields = ("name", ("publisher", "url"), ("licence", "may_show"), "coverage", "drops_ended")
    inlines = (ConnectorInline, SavedMappingInline, NameDecisionInline)
    warn_unsaved_form = True

    def save_model(self, request: HttpRequest, obj: Register, form: Any, change: bool) -> None:
        """Save it, and when it was added."""
        if not change:
            obj.added_at = timezone.now()
        super().save_model(request, obj, form, change)


@admin.register(RegisterImport)
class RegisterImportAdmin(Joining, ModelAdmin):
    """Imports; each opens on the step at which it stands."""

    list_display = ("register", "day", "state_shown", "rows_shown", "begun_at", "run_by", "accepted_by")
    list_display_links = ("register",)
    list_filter = ("state", "harvest__register")
    ordering = ("-pk",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[RegisterImport]:
        """Without the bytes of files."""
        imports: QuerySet[RegisterImport] = super().get_queryset(request)
        return imports.select_related("harvest__register", "run_by", "accepted_by", "second").defer(
            "harvest__content", "second__content"
        )

    @display(description=_("register"))
    def register(self, obj: RegisterImport) -> str:
        """Its name."""
        return str(obj.harvest.register)

    @display(description=_("date of the list"))
    def day(self, obj: RegisterImport) -> str:
        """Of which day the list is."""
        return obj.harvest.day

    @display(
        description=_("state"),
        label={"accepted": "success", "written": "warning", "running": "info", "undone": "danger"},
    )
    def state_shown(self, obj: RegisterImport) -> tuple[str, str]:
        """Where it stands."""
        return obj.state, obj.get_state_display()

    @display(description=_("rows"))
    def rows_shown(self, obj: RegisterImport) -> str:
        """How many, and how many of them are new."""
        return _("%(all)s, new: %(new)s") % {
            "all": f"{sum(obj.counts.values()):,}",
            "new": f"{obj.count(Outcome.NEW):,}",
        }

    def get_urls(self) -> list[URLPattern]:
        """The addresses of the steps."""

        def step(name: str, view: Callable[..., HttpResponseBase], guard: Any = require_POST) -> URLPattern:
            address = f"<int:pk>/{name}/"
            found: URLPattern = path(
                address, self.admin_site.admin_view(guard(view)), name=f"intake_registerimport_{name}"
            )
            return found

        return [
            step("map", self.map_columns),
            step("join", self.join),
            step("check", self.check_rows),
            step("decide", self.decide),
            step("run", self.run),
            step("accept", self.accept),
            step("undo", self.undo),
            step("report", self.report, require_safe),
            *super().get_urls(),
        ]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: what was taken in stays known; it can be undone."""
        return False

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """Take a file or a text, and lead to its mapping."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = NewImportForm(request.POST or None, request.FILES or None)
        if request.method == "POST" and form.is_valid():
            try:
                return self._to(self._bring_in(form, request.user.pk, timezone.now()))
            except CannotRead as reason:
                form.add_error("file" if form.cleaned_data["file"] else "pasted", str(reason))
        context = self._context(request) | {
            "form": form,
            "media": self.media + form.media,
            "title": _("Take a register in"),
        }
        return render(request, "admin/intake/registerimport/add.html", context)

    def _bring_in(self, form: NewImportForm, by_id: int | None, at: datetime) -> RegisterImport:
        cleaned = form.cleaned_data
        saved: SavedMapping | None = cleaned["mapping"]
        second = cleaned["second"]
        return bring_in(
            register=cleaned["register"],
            file=_file(cleaned["file"], cleaned["pasted"]),
            second=_file(second) if second is not None else None,
            listed=cleaned["listed"],
            mapping=Mapping.of_row(saved.mapping) if saved is not None else None,
            by_id=by_id,
            at=at,
        )

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """The import at its step; while a job works on it, the page follows."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        if not object_id.isdecimal():
            raise Http404
        shown = get_object_or_404(self.get_queryset(request), pk=object_id)
        is_mapped = shown.state not in (ImportState.DRAFT, ImportState.UNDONE)
        wants_to_map = "map" in request.GET and shown.state == ImportState.CHECKED
        form = None if is_mapped and not wants_to_map else self._form(shown, None)
        return self._page(request, shown, form)

    def map_columns(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Keep what was chosen; then show anew what the first rows say, or check all."""
        shown = self._changing(request, pk)
        form = self._form(shown, request.POST)
        if form is None or not form.is_valid():
            return self._page(request, shown, form)
        mapping = form.mapping()
        try:
            planning.change_mapping(register_import=shown, mapping=mapping)
        except planning.CannotImport as reason:
            return self._refused(request, shown, reason)
        if name := form.cleaned_data["save_as"]:
            SavedMapping.objects.update_or_create(
                register=shown.harvest.register, name=name, defaults={"mapping": mapping.as_row()}
            )
            messages.success(request, _("Saved as “%(name)s”.") % {"name": name})
        if "check" in request.POST:
            return self._check(request, shown, mapping)
        return self._to(shown)

    def check_rows(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Check it again, by the same mapping."""
        shown = self._changing(request, pk)
        return self._check(request, shown, Mapping.of_row(shown.mapping))

    def _check(self, request: HttpRequest, shown: RegisterImport, mapping: Mapping) -> HttpResponse:
        if lacks := mapping.lacks():
            for each in lacks:
                messages.error(request, each)
        else:
            planning.request_check(register_import=shown, by_id=request.user.pk, at=timezone.now())
        return self._to(shown)

    def decide(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Keep what was decided on names, and check again."""
        shown = self._changing(request, pk)
        decisions = {}
        for name in ImportName.objects.filter(register_import=shown).exclude(state="resolved"):
            chosen = request.POST.get(f"other-{name.pk}", "").strip() or request.POST.get(f"name-{name.pk}", "")
            if chosen:
                decisions[name.pk] = chosen
        try:
            deciding.decide_names(register_import=shown, decisions=decisions, by_id=request.user.pk, at=timezone.now())
        except ValueError as reason:
            return self._refused(request, shown, reason)
        return self._check(request, shown, Mapping.of_row(shown.mapping))

    def run(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Ask for it to be written."""
        shown = self._changing(request, pk)
        if shown.state not in (ImportState.CHECKED, ImportState.RUNNING):
            return self._refused(request, shown, _("Check it first."))
        writing.request_run(register_import=shown, by_id=request.user.pk, at=timezone.now())
        return self._to(shown)

    def accept(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Keep what a second person found of the sample, and ask for all to be made public."""
        shown = self._changing(request, pk)
        sample = ImportRow.objects.filter(register_import=shown, is_sampled=True).values_list("pk", flat=True)
        given = {row: request.POST.get(f"verdict-{row}", "") for row in sample}
        verdicts = {row: Verdict(verdict) for row, verdict in given.items() if verdict in Verdict.values}
        assert request.user.pk is not None
        try:
            accepting.judge_sample(register_import=shown, verdicts=verdicts, by_id=request.user.pk)
        except planning.CannotImport as reason:
            return self._refused(request, shown, reason)
        accepting.request_acceptance(register_import=shown, by_id=request.user.pk, at=timezone.now())
        return self._to(shown)

    def undo(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Ask for all of it to be taken back."""
        if not request.user.has_perm("core.undo_operation"):
            raise PermissionDenied
        shown = self._changing(request, pk)
        accepting.request_undo(register_import=shown, by_id=request.user.pk, at=timezone.now())
        return self._to(shown)

    def report(self, request: HttpRequest, pk: int) -> StreamingHttpResponse:
        """Each row with what it came to, as CSV."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        shown = get_object_or_404(self.get_queryset(request), pk=pk)
        return StreamingHttpResponse(
            lines(shown),
            content_type="text/csv; charset=utf-8",
            headers={"Content-Disposition": f'attachment; filename="import-{shown.pk}.csv"'},
        )

    # --- pages

    def _context(self, request: HttpRequest) -> dict[str, Any]:
        common: dict[str, Any] = self.admin_site.each_context(request)
        return common | {"opts": self.opts}

    def _page(self, request: HttpRequest, shown: RegisterImport, form: MappingForm | None) -> HttpResponse:
        job = Job.objects.filter(arguments__register_import=shown.pk).order_by("-pk").first()
        follows = job is not None and job.state in ("queued", "running")
        mapping = Mapping.of_row(shown.mapping)
        context = self._context(request) | {
            "shown": shown,
            "original": shown,
            "title": str(shown),
            "job": job if follows or (job is not None and job.state == "failed") else None,
            "follows": follows,
            "form": form,
            "media": self.media + form.media if form else self.media,
            "preview": self._preview(shown, form),
            **self.joined(shown, mapping, form),
            "may_change": self.has_change_permission(request) and not follows,
            "is_before_writing": shown.state in _BEFORE_WRITING,
            "may_undo": request.user.has_perm("core.undo_operation")
            and shown.state in ("written", "accepted", "running"),
            "may_accept": shown.state == ImportState.WRITTEN and shown.run_by_id != request.user.pk,
            "of_members": mapping.shape is Shape.MEMBER,
            **self._found(request, shown),
        }
        response = render(request, "admin/intake/registerimport/import.html", context)
        if follows:
            response["Refresh"] = str(_FOLLOW_SECONDS)
        return response

    def _found(self, request: HttpRequest, shown: RegisterImport) -> dict[str, Any]:
        """What its rows came to, and the names to decide."""
        if not shown.counts:
            return {}
        outcome = request.GET.get("outcome", "")
        rows = ImportRow.objects.filter(register_import=shown).in_order()
        rows = rows.select_related("row", "agreement").filter(
            **{"outcome": outcome} if outcome in Outcome.values else {}
        )
        names = ImportName.objects.filter(register_import=shown, state__in=["ambiguous", "unknown"])
        sample = ImportRow.objects.filter(register_import=shown, is_sampled=True).in_order()
        return {
            "outcome": outcome,
            "outcomes": [(each, each.label, shown.count(each)) for each in Outcome],
            "total": sum(shown.counts.values()),
            "sums": {
                "new": shown.count(Outcome.NEW),
                "same": shown.count(Outcome.SAME, Outcome.CHANGED),
                "merged": shown.count(Outcome.MERGED),
                "queued": shown.count(*planning.QUEUED),
                "refused": shown.count(Outcome.INVALID),
            },
            "rows": self._part(rows, request, "page", _ROWS_A_PAGE),
            "names": self._part(names.order_by("-times", "pk"), request, "names", _NAMES_A_PAGE),
            "network_kinds": NetworkKind.choices,
            "sample": sample.prefetch_related("parties__name__actor__country", "parties__name__actor__parent")
            if shown.state == "written"
            else [],
            "gone": not_listed_any_more(shown),
        }

    def _part(self, found: Any, request: HttpRequest, parameter: str, size: int) -> Page[Any]:
        return Paginator(found, size).get_page(request.GET.get(parameter))

    def _table(self, shown: RegisterImport, mapping: Mapping) -> tuple[Table, list[str]]:
        """The table that the mapping is about, else the longest; and the names of all."""
        tables = self.tables(shown, mapping)
        names = [table.name for table in tables]
        try:
            return mapping.chosen(tables)[0], names
        except CannotMap:
            best = max(tables, key=lambda table: len(table.rows))
            if mapping.has_header is not None:
                best = best.with_header() if mapping.has_header else best.without_header()
            return best, names

    def _form(self, shown: RegisterImport, data: Any) -> MappingForm | None:
        mapping = Mapping.of_row(shown.mapping)
        table, names = self._table(shown, mapping)
        return MappingForm(data, table=table, tables=names, profile=profile(table), mapping=mapping)

    def _preview(self, shown: RegisterImport, form: MappingForm | None) -> dict[str, Any] | None:
        """What the first rows say by the mapping, and what may be wrong with it."""
        if form is None:
            return None
        mapping = Mapping.of_row(shown.mapping)
        table = form.table
        found: dict[str, Any] = {
            "lacks": mapping.lacks(),
            "header": table.header,
            "suspects": [column for column in form.profile.columns if column.suspects or column.markers],
        }
        if mapping.fits(table) and mapping.sides:
            things: list[Said | Refusal] = list(islice(said(table, mapping), _PREVIEWED))
            found["things"] = [(thing, isinstance(thing, Refusal)) for thing in things]
        else:
            try:
                mapping.chosen([table])
            except CannotMap as reason:
                found["lacks"] = [*found["lacks"], str(reason)]
        return found

    def _changing(self, request: HttpRequest, pk: int) -> RegisterImport:
        shown = get_object_or_404(self.get_queryset(request), pk=pk)
        if not self.has_change_permission(request, shown):
            raise PermissionDenied
        return shown

    def _refused(self, request: HttpRequest, shown: RegisterImport, reason: Any) -> HttpResponseRedirect:
        messages.error(request, str(reason))
        return self._to(shown)

    def _to(self, shown: RegisterImport) -> HttpResponseRedirect:
        return HttpResponseRedirect(reverse("admin:intake_registerimport_change", args=[shown.pk]))


def _file(file: Any, pasted: str = "") -> File:
    return File(file.read(), file.name) if file is not None else File(pasted.encode())
