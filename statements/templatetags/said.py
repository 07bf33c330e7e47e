"""What is said of something, on a page of a room below: templates join rooms that do not import each other."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import template
from django.utils.translation import get_language

from actors.models import Actor, Country
from agreements.models import Agreement
from statements.bands import Band, Drawing, bands
from statements.periods import Told, told_of
from statements.queries import said_of

register = template.Library()


@register.inclusion_tag("statements/said.html")
def what_is_said_of(subject: Actor | Country | Agreement, day: date | None = None) -> dict[str, Any]:
    """The part of a page that shows what published statements and codings say of its subject; nothing if none do."""
    return {"said": said_of(subject, get_language() or "en", day)}


@register.simple_tag
def periods_of(subject: Actor | Country) -> Sequence[Told]:
    """The periods that authors tell apart in its story, with what fell into them."""
    return told_of(subject, get_language() or "en")


@register.simple_tag
def bands_of(told: Sequence[Told], drawing: Drawing) -> Sequence[Band]:
    """Where these periods lie on a drawing of time; none where the page knows of no periods."""
    return bands([each.period for each in told or ()], drawing)
