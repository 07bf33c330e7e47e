"""Events and their series in the admin: the editions of a series are entered on its page, more of each on its own."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline
from unfold.decorators import display

from core.editing import ChosenOnPurpose
from networks.admin.filters import NetworkFilter
from networks.admin.published import NetworksRecordAdmin
from networks.models import (
    EventOutcome,
    EventParticipant,
    EventSeries,
    EventSeriesCitation,
    NetworkEvent,
    NetworkEventCitation,
)
from networks.publishing import delete_record, record_saved
from networks.sources import OF_EVENT, OF_SERIES
from sources.editing import SourcesInline


class EditionInline(ChosenOnPurpose, TabularInline):
    """The editions of a series; more of each is on its own page."""

    model = NetworkEvent
    verbose_name = _("edition")
    verbose_name_plural = _("editions: one row each, more on its own page")
    extra = 0
    fields = ("edition", "kind", "name", "date", "place", "place_as_printed", "its_page")
    readonly_fields = ("its_page",)
    autocomplete_fields = ("place",)
    ordering = ("edition", "date_earliest", "pk")

    @display(description=_("participants, papers, sources"))
    def its_page(self, obj: NetworkEvent) -> str:
        """A link to the event's own page, once it has been saved."""
        if obj.pk is None:
            return "–"
        address = reverse("admin:networks_networkevent_change", args=[obj.pk])
        return format_html('<a class="underline" href="{}">{}</a>', address, _("Its page"))


class SeriesSourcesInline(ChosenOnPurpose, SourcesInline):
    """Who says that there is such a series."""

    model = EventSeriesCitation
    tables = (OF_SERIES,)


@admin.register(EventSeries)
class EventSeriesAdmin(NetworksRecordAdmin):
    """Series of events with their editions."""

    fields = (
        ("kind", "name"),
        ("name_es", "name_pt", "name_ru"),
        ("network", "convened_by"),
        ("frequency", "public_id"),
        "note",
    )
    autocomplete_fields = ("network", "convened_by")
    list_display = ("name", "kind", "network", "frequency", "is_published")
    list_select_related = ("network__actor",)
    list_filter = ("kind", NetworkFilter)
    search_fields = ("name", "name_es", "name_pt", "name_ru", "network__actor__name")
    ordering = ("network__actor__name", "name", "pk")
    inlines = (EditionInline, SeriesSourcesInline)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Save the editions too, and note each change."""
        super().save_related(request, form, formsets, change)
        by_id, now = request.user.pk, timezone.now()
        for formset in formsets:
            if formset.model is NetworkEvent:
                for event in formset.new_objects:
                    record_saved(event, is_new=True, by_id=by_id, at=now)
                for event, _fields in formset.changed_objects:
                    record_saved(event, is_new=False, by_id=by_id, at=now)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        """Editions taken away are deleted by the action."""
        if formset.model is NetworkEvent:
            formset.delete_existing = lambda event, commit=True: delete_record(
                event, by_id=request.user.pk, at=timezone.now()
            )
        super().save_formset(request, form, formset, change)


class ParticipantInline(ChosenOnPurpose, TabularInline):
    """Who organises it and who takes part."""

    model = EventParticipant
    verbose_name = _("participant")
    verbose_name_plural = _("organisers and participants")
    extra = 0
    fields = ("actor", "country", "name_as_printed", "role", "number")
    autocomplete_fields = ("actor", "country")
    ordering = ("pk",)


class OutcomeInline(ChosenOnPurpose, TabularInline):
    """The papers that came of it."""

    model = EventOutcome
    verbose_name = _("paper")
    verbose_name_plural = _("papers that came of it")
    extra = 0
    fields = ("kind", "title", "url")
    ordering = ("pk",)


class EventSourcesInline(ChosenOnPurpose, SourcesInline):
    """Who says that it took place."""

    model = NetworkEventCitation
    tables = (OF_EVENT,)


class EventNetworkFilter(NetworkFilter):
    """Events of one network, in a series or not."""

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Those of the network chosen; nothing of one that there is not."""
        chosen = self.value()
        if not chosen:
            return queryset
        return queryset.of_network(chosen) if chosen.isdecimal() else queryset.none()  # type: ignore[attr-defined]  # its manager's queryset


@admin.register(NetworkEvent)
class NetworkEventAdmin(NetworksRecordAdmin):
    """Events: editions of a series, and others."""

    fields = (
        ("series", "edition"),
        ("kind", "name"),
        ("name_es", "name_pt", "name_ru"),
        ("network", "programme"),
        ("part_of", "host"),
        ("convened_by", "topics"),
        ("date", "meetings"),
        ("place", "place_as_printed"),
        "note",
        "public_id",
    )
    autocomplete_fields = ("series", "network", "programme", "part_of", "place", "host", "convened_by")
    list_display = ("__str__", "kind", "date", "place", "is_published")
    list_select_related = ("series__network__actor", "network__actor", "place")
    list_filter = ("kind", EventNetworkFilter)
    search_fields = ("name", "name_es", "name_pt", "name_ru", "series__name", "place__name", "place_as_printed")
    ordering = ("-pk",)
    inlines = (ParticipantInline, OutcomeInline, EventSourcesInline)

    def published_record(self, obj: NetworkEvent) -> NetworkEvent | EventSeries:
        """An edition is shown as its series is."""
        return obj.series or obj

    def has_publish_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """As of every record; an edition is published with its series."""
        return super().has_publish_permission(request, object_id) and not self._is_edition(object_id)

    def has_withdraw_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """As of every record; an edition is withdrawn with its series."""
        return super().has_withdraw_permission(request, object_id) and not self._is_edition(object_id)

    @staticmethod
    def _is_edition(object_id: str | None) -> bool:
        return NetworkEvent.objects.filter(pk=object_id or 0, series__isnull=False).exists()
