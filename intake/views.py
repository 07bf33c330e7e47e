"""Pages of registers as sources."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from intake.registers.figures import public_registers, sources


@require_safe
def register_list(request: HttpRequest) -> HttpResponse:
    """The registers that were taken in, by name, with how much of each is here."""
    return render(request, "intake/register_list.html", {"sources": sources(public_registers())})


@require_safe
def register_detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """One register: who keeps it, what it means to list, its lists, and how well it was understood."""
    register = get_object_or_404(public_registers(), public_id=public_id)
    (source,) = sources([register])
    return render(request, "intake/register_detail.html", {"source": source, "register": register})
