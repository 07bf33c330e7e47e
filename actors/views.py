"""What the pages of every kind of actor share."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect

from actors.models import Actor
from actors.queries import kept_for


def to_its_page(actor: Actor | None, public_id: str) -> HttpResponse:
    """To the page of an actor; where there is none of this public id, of the one it was merged into. Raises Http404."""
    found = actor or kept_for(public_id)
    if found is None:
        raise Http404
    return redirect(found, permanent=True)
