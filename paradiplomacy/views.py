"""The site's root, its health, and what it says where it fails."""

import sys
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from core.disks import of_a_full_disk
from paradiplomacy.health import examine


@require_safe
@vary_on_headers("Accept-Language", "Cookie")
def to_language(request: HttpRequest) -> HttpResponse:
    """To the home page in the reader's language."""
    return redirect("home")


@require_safe
@never_cache
def health(request: HttpRequest) -> JsonResponse:
    """What works and what does not, in words; status 503 where something must be mended."""
    findings = examine(at=timezone.now())
    well = all(finding is None for finding in findings.values())
    report = {"status": "well" if well else "ill"} | {name: finding or "well" for name, finding in findings.items()}
    response = JsonResponse(report, status=200 if well else 503)
    # Whoever asks is told; the log and the administrators' mail need no line for each question.
    response._has_been_logged = True  # type: ignore[attr-defined]  # Django's own mark
    return response


def failed(request: HttpRequest) -> HttpResponse:
    """The page of a fault of ours; a full disk is named to staff, who can have room made."""
    error = sys.exc_info()[1]
    # Where the fault came first nobody is known to be signed in.
    is_staff = hasattr(request, "user") and request.user.is_staff
    told = of_a_full_disk(error) if error is not None and is_staff else ""
    status = HTTPStatus.INSUFFICIENT_STORAGE if told else HTTPStatus.INTERNAL_SERVER_ERROR
    return render(request, "500.html", {"told": told}, status=status)
