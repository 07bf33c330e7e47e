"""What every endpoint has in common."""

from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer
from rest_framework.viewsets import GenericViewSet, ReadOnlyModelViewSet

from core.api.filters import refuse_unknown_parameters

LANGUAGE = OpenApiParameter(
    "language",
    OpenApiTypes.STR,
    enum=[code for code, _name in settings.LANGUAGES],
    default="en",
    description="The language of names, where one is known; codes stay as they are.",
)


class Named(GenericViewSet[Any]):
    """A view whose answers name things in a language."""

    @property
    def language(self) -> str:
        """The language in which names are asked for. Raises ValidationError for one that we do not have."""
        asked = self.request.query_params.get(LANGUAGE.name, "en")
        known = [code for code, _name in settings.LANGUAGES]
        if asked not in known:
            raise ValidationError({LANGUAGE.name: [f"“{asked}” is not one of {', '.join(known)}."]})
        return asked


@extend_schema(parameters=[LANGUAGE])
class ReadOnlyViews(Named, ReadOnlyModelViewSet[Any]):
    """Published records: a list in pages, and each by its public id."""

    lookup_field = "public_id"
    lookup_value_regex = "[a-z0-9-]+"
    detail_serializer_class: type[BaseSerializer[Any]]
    # What one record can be asked for besides a language.
    detail_parameters: tuple[str, ...] = ()

    def get_serializer_class(self) -> type[BaseSerializer[Any]]:
        """The compact serializer for lists, the full one for a record."""
        if self.action == "retrieve":
            return self.detail_serializer_class
        return super().get_serializer_class()

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """The rows of a list that answer its questions; a record is looked up, whatever it is asked for."""
        return queryset if self.action == "retrieve" else super().filter_queryset(queryset)

    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """One record; raises ValidationError for parameters it does not know."""
        refuse_unknown_parameters(request, {LANGUAGE.name, *self.detail_parameters})
        return super().retrieve(request, *args, **kwargs)
