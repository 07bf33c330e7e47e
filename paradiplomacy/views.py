"""The site's root, and its health."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

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
