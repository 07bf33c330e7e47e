"""What is said of something, on a page of a room below: templates join rooms that do not import each other."""

from typing import Any

from django import template
from django.utils.translation import get_language

from actors.models import Actor, Country
from agreements.models import Agreement
from statements.queries import said_of

register = template.Library()


@register.inclusion_tag("statements/said.html")
def what_is_said_of(subject: Actor | Country | Agreement) -> dict[str, Any]:
    """The part of a page that shows what published statements and codings say of its subject; nothing if none do."""
    return {"said": said_of(subject, get_language() or "en")}
