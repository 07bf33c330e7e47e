"""Filters that refuse what they do not know, instead of answering a question nobody asked."""

from difflib import get_close_matches
from typing import Any

from django.db.models import QuerySet
from django_filters import rest_framework as filters
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.views import APIView


class StrictFilterBackend(filters.DjangoFilterBackend):
    """Answers 400 to a parameter that neither the view's filters nor its pages know."""

    def filter_queryset(self, request: Request, queryset: QuerySet[Any], view: APIView) -> QuerySet[Any]:
        """The filtered rows; raises ValidationError for unknown parameters and wrong values."""
        refuse_unknown_parameters(request, known_parameters(self, view, queryset))
        filtered: QuerySet[Any] = super().filter_queryset(request, queryset, view)
        return filtered


def known_parameters(backend: filters.DjangoFilterBackend, view: APIView, queryset: QuerySet[Any]) -> set[str]:
    """The names of all parameters that a list view accepts."""
    filterset = backend.get_filterset_class(view, queryset)
    paginator = getattr(view, "paginator", None)
    known = {"language"} | set(filterset.base_filters if filterset else ())
    if paginator is not None:
        known |= {paginator.cursor_query_param, paginator.page_size_query_param}
    return known


def refuse_unknown_parameters(request: Request, known: set[str]) -> None:
    """Raise ValidationError naming each unknown parameter and the nearest known one."""
    unknown: dict[str, list[str]] = {}
    for name in request.query_params:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f"Did you mean “{near[0]}”?" if near else f"Known are: {', '.join(sorted(known)) or 'none'}."
            unknown[name] = [f"Unknown parameter. {hint}"]
    if unknown:
        raise ValidationError(unknown)


@extend_schema_field(OpenApiTypes.STR)
class PublicIdFilter(filters.ModelChoiceFilter):
    """Chooses a record by its public id; an unknown id is an error, not an empty list."""

    def __init__(self, *args: Any, queryset: QuerySet[Any], **kwargs: Any) -> None:
        kwargs.setdefault("to_field_name", "public_id")
        kwargs.setdefault("error_messages", {"invalid_choice": "There is no such record: %(value)s"})
        super().__init__(*args, queryset=queryset, **kwargs)
