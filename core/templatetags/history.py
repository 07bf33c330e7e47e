"""The reasons of edits, on the history page of a record."""

import json
from collections.abc import Iterable

from django import template
from django.contrib.admin.models import LogEntry

register = template.Library()


@register.filter
def reasons(entries: Iterable[LogEntry]) -> list[tuple[LogEntry, str]]:
    """Those entries of the log that were made for a reason, each with it (core.versions.VersionedAdmin)."""
    return [(entry, why) for entry in entries if (why := _why(entry))]


def _why(entry: LogEntry) -> str:
    try:
        message = json.loads(entry.change_message)
    except json.JSONDecodeError:
        return ""
    found = (part["why"] for part in message if isinstance(part, dict) and "why" in part)
    return str(next(found, "")) if isinstance(message, list) else ""
