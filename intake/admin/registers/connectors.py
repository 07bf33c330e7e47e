"""Registers that the program takes by itself, in the admin: from where, how often, what waits; and what goes back."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, StreamingHttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe
from unfold.admin import StackedInline
from unfold.decorators import display

from core.editing import ChosenOnPurpose, button
from intake.connector_forms import ConnectorForm, WikidataForm
from intake.enums import ImportState, Outcome
from intake.models import RegisterImport
from intake.quickstatements import commands
from intake.registers import connecting, planning
from sources.models import Connector, Harvest, Register

_SHOWN = 20
# As the admin's interface styles its links.
_LINK = "text-primary-600 underline dark:text-primary-500"
_WAITING = Q(harvests__imports__state__in=[ImportState.DRAFT, ImportState.CHECKED])


class ConnectorInline(ChosenOnPurpose, StackedInline):
    """From where the program takes the register by itself."""

    model = Connector
    form = ConnectorForm
    fields = (("kind", "every_days"), "url", "countries", "asked")
    readonly_fields = ("asked",)
    extra = 0

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Whoever may take registers in: the program does it for them."""
        return request.user.has_perm("intake.add_registerimport") and super().has_add_permission(request, obj)

    @display(description=_("asked at"))
    def asked(self, obj: Connector) -> str:
        """When it was taken, or looked at, the last time."""
        return f"{obj.asked_at:%Y-%m-%d %H:%M}" if obj.asked_at else "-"


class Connected:
    """The part of the registers' admin that takes them by itself."""

    list_before_template = "admin/sources/register/_waiting.html"
    actions_list = ("take_wikidata", "to_wikidata")
    actions_detail: tuple[str, ...] = ("take_now",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Register]:
        """With where they are taken from, and how many of their imports wait."""
        registers: QuerySet[Register] = super().get_queryset(request)  # type: ignore[misc]  # a mixin
        return registers.select_related("connector").annotate(waiting=Count("harvests__imports", filter=_WAITING))

    @display(description=_("taken from"))
    def taken_from(self, obj: Register) -> str:
        """From where, and how often."""
        connector: Connector | None = getattr(obj, "connector", None)
        if connector is None:
            return "-"
        days = connector.every_days
        often = ngettext("every day", "every %(days)d days", days) % {"days": days} if days else ""
        return ", ".join(part for part in (connector.get_kind_display(), often) if part)

    @display(description=_("waits for a person"))
    def waits(self, obj: Any) -> str:
        """How many of its imports wait, with the way to them."""
        if not obj.waiting:
            return "-"
        address = reverse("admin:intake_registerimport_changelist")
        return format_html(
            '<a class="{}" href="{}?harvest__register__id__exact={}">{}</a>', _LINK, address, obj.pk, obj.waiting
        )

    def get_list_display(self, request: HttpRequest) -> tuple[str, ...]:
        """Without what waits for those who do not take registers in."""
        columns = super().get_list_display(request)  # type: ignore[misc]  # a mixin
        return tuple(column for column in columns if column != "waits" or _sees_imports(request))

    def get_urls(self) -> list[URLPattern]:
        """The addresses of the first harvest and of the way back."""
        site = self.admin_site  # type: ignore[attr-defined]  # a mixin
        return [
            path("wikidata/", site.admin_view(self.wikidata), name="sources_register_wikidata"),
            path("quickstatements/", site.admin_view(require_safe(self.quickstatements)), name="quickstatements"),
            *super().get_urls(),  # type: ignore[misc]  # a mixin
        ]

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """The registers, behind those of which something waits."""
        waiting = connecting.waiting()[:_SHOWN] if _sees_imports(request) else ()
        more = {
            "waiting": [_told(each) for each in waiting],
            "older": connecting.older() if _sees_imports(request) else (),
            "may_harvest": may_harvest(request),
        }
        response: HttpResponse = super().changelist_view(  # type: ignore[misc]  # a mixin
            request, {**more, **(extra_context or {})}
        )
        return response

    @button(description=_("Take Wikidata's twinnings"), permissions=["take"])
    def take_wikidata(self, request: HttpRequest) -> HttpResponseRedirect:
        """The way to the form that asks of which countries."""
        return HttpResponseRedirect(reverse("admin:sources_register_wikidata"))

    @button(description=_("Twinnings for Wikidata"), permissions=["give"])
    def to_wikidata(self, request: HttpRequest) -> HttpResponseRedirect:
        """The way to the download."""
        return HttpResponseRedirect(reverse("admin:quickstatements"))

    @button(description=_("Take it now"), permissions=["take_now"])
    def take_now(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """Ask for it to be taken and checked."""
        register = get_object_or_404(Register, pk=object_id)
        return self._to_job(register, request)

    def has_take_permission(self, request: HttpRequest) -> bool:
        """Whoever may enter registers and take them in."""
        return may_take(request)

    def has_give_permission(self, request: HttpRequest) -> bool:
        """Whoever may see agreements here: what is given is what readers see."""
        return request.user.has_perm("agreements.view_agreement")

    def has_take_now_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may take registers in, where it is said from where."""
        is_connected = object_id is not None and Connector.objects.filter(register__pk=object_id).exists()
        return is_connected and request.user.has_perm("intake.add_registerimport")

    def wikidata(self, request: HttpRequest) -> HttpResponse:
        """Ask of which countries, and take them."""
        if not self.has_take_permission(request):
            raise PermissionDenied
        form = WikidataForm(request.POST if request.method == "POST" else None)
        if request.method == "POST" and form.is_valid():
            register = connecting.connect_wikidata(
                countries=[country.code for country in form.cleaned_data["countries"]],
                every_days=form.cleaned_data["every_days"],
                at=timezone.now(),
            )
            return self._to_job(register, request)
        context = self.admin_site.each_context(request) | {  # type: ignore[attr-defined]  # a mixin
            "opts": self.opts,  # type: ignore[attr-defined]  # a mixin
            "form": form,
            "media": self.media + form.media,  # type: ignore[attr-defined]  # a mixin
            "title": _("Take Wikidata's twinnings"),
        }
        return render(request, "admin/sources/register/wikidata.html", context)

    def quickstatements(self, request: HttpRequest) -> StreamingHttpResponse:
        """Twinnings that Wikidata may not have, as commands for QuickStatements."""
        if not self.has_give_permission(request):
            raise PermissionDenied
        return StreamingHttpResponse(
            (f"{line}\n" for line in commands()),
            content_type="text/plain; charset=utf-8",
            headers={"Content-Disposition": 'attachment; filename="quickstatements.txt"'},
        )

    def _to_job(self, register: Register, request: HttpRequest) -> HttpResponseRedirect:
        job = connecting.request_taking(register_id=register.pk, by_id=request.user.pk, at=timezone.now())
        return HttpResponseRedirect(reverse("admin:intake_job_change", args=[job.pk]))


def may_take(request: HttpRequest) -> bool:
    """Whether they may enter registers and have them taken."""
    return request.user.has_perms(["sources.add_register", "sources.add_connector", "intake.add_registerimport"])


def may_harvest(request: HttpRequest) -> bool:
    """Whether a first harvest is offered to them: they may take one, and there is none."""
    return may_take(request) and not Harvest.objects.exists()


def _sees_imports(request: HttpRequest) -> bool:
    return request.user.has_perm("intake.view_registerimport")


def _told(waiting: RegisterImport) -> dict[str, Any]:
    """An import that waits, with what it found."""
    return {
        "import": waiting,
        "new": waiting.count(Outcome.NEW),
        "changed": waiting.count(Outcome.CHANGED),
        "queued": waiting.count(*planning.QUEUED),
    }
