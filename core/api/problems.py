"""Errors as problem details (RFC 9457): what is wrong, where, and how to mend it."""

from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404
from rest_framework import exceptions, serializers
from rest_framework.response import Response
from rest_framework.views import set_rollback

from core.disks import of_a_full_disk

CONTENT_TYPE = "application/problem+json"


class InvalidParameterSerializer(serializers.Serializer[Any]):
    """One parameter of the request that was not accepted."""

    parameter = serializers.CharField()
    detail = serializers.CharField()


class ProblemSerializer(serializers.Serializer[Any]):
    """What the API answers instead of data."""

    type = serializers.CharField(default="about:blank")
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField(required=False)
    errors = InvalidParameterSerializer(many=True, required=False)  # type: ignore[assignment]  # a field of this name


class _NoRoom(exceptions.APIException):
    """A disk is full; the detail says which."""

    status_code = HTTPStatus.INSUFFICIENT_STORAGE


def problem_response(error: Exception, context: Mapping[str, Any]) -> Response | None:
    """The answer to an exception of a view; None leaves it to Django (status 500)."""
    if isinstance(error, Http404):
        error = exceptions.NotFound()
    elif isinstance(error, PermissionDenied):
        error = exceptions.PermissionDenied()
    elif (told := of_a_full_disk(error)) and context["request"].user.is_staff:
        error = _NoRoom(told)
    if not isinstance(error, exceptions.APIException):
        return None
    set_rollback()
    problem: dict[str, Any] = {
        "type": "about:blank",
        "title": HTTPStatus(error.status_code).phrase,
        "status": error.status_code,
    }
    if isinstance(error, exceptions.ValidationError):
        errors = list(_errors(error.detail))
        problem["detail"] = "; ".join(f"{each['parameter']}: {each['detail']}" for each in errors)
        problem["errors"] = errors
    else:
        problem["detail"] = str(error.detail)
    return Response(problem, status=error.status_code, content_type=CONTENT_TYPE)


def _errors(detail: Any, place: str = "") -> Iterator[dict[str, str]]:
    """Each message with its place; what stands in another is named behind it: `sides.0.scheme`."""
    if isinstance(detail, Mapping):
        for name, inside in detail.items():
            yield from _errors(inside, f"{place}.{name}" if place else str(name))
    elif isinstance(detail, list):
        for number, inside in enumerate(detail):
            yield from _errors(inside, f"{place}.{number}" if isinstance(inside, Mapping) else place)
    else:
        yield {"parameter": place, "detail": str(detail)}
