"""Imports of registers: brought in, mapped, checked, run, accepted by a second person, undone."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import BigIntegerField, Exists, OuterRef, QuerySet
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from unfold.decorators import display

from core.wording import in_words
from intake.admin.registers.anew import TakenAnew
from intake.admin.registers.discarding import Discarded
from intake.admin.registers.joining import Joining
from intake.admin.registers.member_lists import ComparedLists, asks_for_members, bring_in_list, new_list_form
from intake.admin.registers.pages import hidden_networks, import_page, mapping_form
from intake.admin.registers.steps import as_download
from intake.enums import ImportState, Outcome, Verdict
from intake.mappings.mapping import Mapping
from intake.models import ImportName, ImportRow, Job, RegisterImport, SavedMapping
from intake.register_forms import NewImportForm, ReportForm
from intake.register_mapping_form import MappingForm
from intake.registers import accepting, deciding, planning, writing
from intake.registers.bringing import File, bring_in
from intake.registers.report import lines
from intake.registers.returning import provider_copy
from intake.tables.table import CannotRead
from networks.models import Network
from sources.models import Harvest

_FOLLOW_SECONDS = 2
# A page with a message stays long enough for it to be read.
_READ_SECONDS = 6


@admin.register(RegisterImport)
class RegisterImportAdmin(Joining, ComparedLists, TakenAnew, Discarded):
    """Imports; each opens on the step at which it stands."""

    list_display = ("register", "day", "state_shown", "rows_shown", "begun_at", "run_by", "accepted_by")
    list_display_links = ("register",)
    list_filter = ("state", "harvest__register")
    ordering = ("-pk",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[RegisterImport]:
        """With whether a job works on each."""
        of_import = Job.objects.unfinished().annotate(
            of=Cast(KeyTextTransform("register_import", "arguments"), BigIntegerField())
        )
        return super().get_queryset(request).annotate(is_worked_on=Exists(of_import.filter(of=OuterRef("pk"))))

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
    def state_shown(self, obj: Any) -> tuple[str, Any]:
        """Where it stands, or that it is being worked on."""
        return ("running", _("being worked on")) if obj.is_worked_on else (obj.state, obj.get_state_display())

    @display(description=_("rows"))
    def rows_shown(self, obj: RegisterImport) -> str:
        """How many, and how many of them are new; nothing before they were checked."""
        if not obj.counts:
            return "-"
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
            step("decisions", self.take_decisions),
            step("run", self.run),
            step("accept", self.accept),
            step("publish_networks", self.publish_networks),
            step("undo", self.undo),
            step("discard", self.discard, require_http_methods(["GET", "HEAD", "POST"])),
            step("report", self.report, require_safe),
            step("copy", self.copy_for_provider, require_safe),
            step("difference", self.difference, require_safe),
            step("leave", self.leave),
            step("unchanged", self.unchanged),
            step("renew", self.renew),
            *super().get_urls(),
        ]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody here: what was taken in is undone, and what was not is thrown away on a page of its own."""
        return False

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """Take a file or a text, and lead to its mapping."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        of_members = asks_for_members(request)
        form = (
            new_list_form(request)
            if of_members
            else NewImportForm(
                request.POST or None, request.FILES or None, initial={"register": request.GET.get("register")}
            )
        )
        if request.method == "POST" and form.is_valid():
            cleaned = form.cleaned_data
            file = _file(cleaned["file"], cleaned["pasted"])
            take = bring_in_list if of_members else _bring_in
            try:
                begun = take(cleaned, file, request.user.pk)
            except CannotRead as reason:
                form.add_error("file" if cleaned["file"] is not None else "pasted", str(reason))
            else:
                kept = Harvest.objects.defer("content").get(pk=begun.harvest_id)
                if cleaned["listed"] and kept.still_listed == cleaned["listed"]:
                    said = _("This list is here already, unchanged: it counts as listed on %(day)s, too.")
                    messages.success(request, said % {"day": in_words(kept.still_listed)})
                elif cleaned["listed"] and kept.listed != cleaned["listed"]:
                    said = _("This list is here already, as one of %(day)s: it keeps that date.")
                    messages.warning(request, said % {"day": in_words(kept.day)})
                return self._to(begun)
        context = self._context(request) | {
            "form": form,
            "media": self.media + form.media,
            "may_add_register": request.user.has_perm("sources.add_register"),
            "title": _("Bring in a member list") if of_members else _("Take a register in"),
        }
        return render(request, "admin/intake/registerimport/add.html", context)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """The import at its step; while a job works on it, the page follows."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        if not object_id.isdecimal():
            raise Http404
        shown = get_object_or_404(self.get_queryset(request), pk=object_id)
        return self._page(request, shown, None)

    def map_columns(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Keep what was chosen; then show anew what the first rows say, or check all."""
        shown = self._changing(request, pk)
        form = mapping_form(shown, request.POST)
        if not form.is_valid():
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

    def take_decisions(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Keep what was decided in the report, and check again; say of each line that is not taken why."""
        shown = self._changing(request, pk)
        form = ReportForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._refused(request, shown, " ".join(map(str, form.errors["report"])))
        file = form.cleaned_data["report"]
        try:
            taken = deciding.take_report(
                register_import=shown,
                content=file.read(),
                file_name=file.name,
                by_id=request.user.pk,
                at=timezone.now(),
            )
        except (CannotRead, planning.CannotImport) as reason:
            return self._refused(request, shown, reason)
        said = ngettext("%(count)d name is decided.", "%(count)d names are decided.", taken.names)
        messages.success(request, said % {"count": taken.names})
        checking = self._check(request, shown, Mapping.of_row(shown.mapping)) if taken.names else self._to(shown)
        if not taken.refused:
            return checking
        return self._page(request, shown, None, not_taken=taken.refused)

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

    def publish_networks(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Show readers the networks whose members were accepted, each as on its own page; say which cannot be shown."""
        shown = self._changing(request, pk)
        networks = self.admin_site.get_model_admin(Network)
        if shown.state != ImportState.ACCEPTED or not networks.may_publish(request):
            raise PermissionDenied
        published = 0
        for network in hidden_networks(shown):
            try:
                networks.publish_one(network, by_id=request.user.pk, at=timezone.now())
                published += 1
            except ValueError as reason:
                messages.error(request, f"{network}: {reason}")
        said = ngettext("%(count)d network is published.", "%(count)d networks are published.", published)
        messages.success(request, said % {"count": published})
        return self._to(shown)

    def undo(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Ask for all of it to be taken back."""
        if not request.user.has_perm("core.undo_operation"):
            raise PermissionDenied
        shown = self._changing(request, pk)
        accepting.request_undo(register_import=shown, by_id=request.user.pk, at=timezone.now())
        return self._to(shown)

    def report(self, request: HttpRequest, pk: int) -> StreamingHttpResponse:
        """Each row with what it came to, as CSV, to be filled in with decisions."""
        shown = self._viewed(request, pk)
        return as_download(lines(shown), f"import-{shown.pk}.csv")

    def copy_for_provider(self, request: HttpRequest, pk: int) -> StreamingHttpResponse:
        """The register's rows with whom we take them for, for whoever keeps it."""
        shown = self._viewed(request, pk)
        return as_download(provider_copy(shown), f"register-{shown.harvest.register.public_id}.csv")

    def _page(self, request: HttpRequest, shown: RegisterImport, form: MappingForm | None, **more: Any) -> HttpResponse:
        """The import at its step; while a job works on it, the page follows."""
        context = self._context(request) | import_page(request, shown, form) | more
        context["media"] = self.media + context["form"].media if context["form"] else self.media
        context["may_change"] = self.has_change_permission(request) and not context["follows"]
        context["may_publish_networks"] = context["may_change"] and self.admin_site.get_model_admin(
            Network
        ).may_publish(request)
        seconds = _READ_SECONDS if len(messages.get_messages(request)) else _FOLLOW_SECONDS
        response = render(request, "admin/intake/registerimport/import.html", context)
        # Lines that were not taken stay on the page until they are read.
        if context["follows"] and "not_taken" not in more:
            response["Refresh"] = str(seconds)
        return response

    def _context(self, request: HttpRequest) -> dict[str, Any]:
        common: dict[str, Any] = self.admin_site.each_context(request)
        return common | {"opts": self.opts}


def _bring_in(cleaned: dict[str, Any], file: File, by_id: int | None) -> RegisterImport:
    """Take what was filled in of any table. Raises tables.CannotRead."""
    second, saved = cleaned["second"], cleaned["mapping"]
    return bring_in(
        register=cleaned["register"],
        file=file,
        second=_file(second) if second is not None else None,
        listed=cleaned["listed"],
        mapping=Mapping.of_row(saved.mapping) if saved is not None else None,
        by_id=by_id,
        at=timezone.now(),
    )


def _file(file: Any, pasted: str = "") -> File:
    return File(file, file.name) if file is not None else File.of(pasted.encode())
