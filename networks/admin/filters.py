"""How editors narrow lists about networks."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from networks.enums import NetworkKind
from networks.models import Network


class KindFilter(admin.SimpleListFilter):
    """Networks that are, besides what else they are, of a kind."""

    title = _("kind")
    parameter_name = "kind"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[Any, StrOrPromise]]:
        """The kinds."""
        return list(NetworkKind.choices)

    def queryset(self, request: HttpRequest, queryset: QuerySet[Network]) -> QuerySet[Network]:
        """Those of the kind chosen."""
        return queryset.of_kind(self.value()) if self.value() else queryset  # type: ignore[attr-defined]  # its manager's queryset


class NetworkFilter(admin.SimpleListFilter):
    """What belongs to one network."""

    title = _("network")
    parameter_name = "network"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[Any, StrOrPromise]]:
        """The networks by name; one query, where Django's own filter asks for each name."""
        return list(Network.objects.order_by("actor__name", "pk").values_list("pk", "actor__name"))

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Those of the network chosen; nothing of one that there is not."""
        chosen = self.value()
        if not chosen:
            return queryset
        return queryset.filter(network=chosen) if chosen.isdecimal() else queryset.none()
