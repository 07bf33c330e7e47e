"""The texts of an institution, on a page of a room below: templates join rooms that do not import each other."""

from typing import Any

from django import template
from django.utils.translation import get_language

from actors.models import Actor
from agreements.models import TextTie

register = template.Library()


@register.inclusion_tag("agreements/parts/texts_of.html")
def texts_of(actor: Actor) -> dict[str, Any]:
    """The part of a page that shows what founded or recognised an actor or its bodies, and what it adopted."""
    return {"ties": TextTie.objects.with_actor(actor).published().for_display(get_language() or "en")}
