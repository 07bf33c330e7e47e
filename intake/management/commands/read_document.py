"""Bring in a document, or read it without keeping anything."""

import json
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from intake import reading
from intake.documents import add_address, add_file, look_up
from intake.models import Job
from intake.reading_format import as_values
from sources.addresses import CannotFetch
from sources.fetching import fetch
from sources.models import Document
from sources.text import Text, Unreadable, text_of


class Command(BaseCommand):
    """From a file or an address to proposals, or to JSON."""

    help = "Keep a document and ask for its reading; with --json read it at once, keep nothing, print what was found."

    def add_arguments(self, parser: CommandParser) -> None:
        """What to read."""
        parser.add_argument("source", metavar="PATH_OR_URL")
        parser.add_argument("--json", action="store_true", help="print the reading; nothing is kept")

    def handle(self, *args: Any, source: str, **options: Any) -> None:
        """The job's number, or the reading."""
        try:
            if options["json"]:
                found = reading.read(_text(source).text, look_up)
                self.stdout.write(json.dumps(as_values(found), ensure_ascii=False, indent=1))
            else:
                job = _bring_in(source)
                self.stdout.write(f"Job {job.pk} reads it: /admin/intake/job/{job.pk}/change/")
        except (CannotFetch, Unreadable, OSError) as reason:
            raise CommandError(f"{source}: {reason}") from reason


def _is_address(source: str) -> bool:
    return source.startswith(("http://", "https://"))


def _text(source: str) -> Text:
    if _is_address(source):
        fetched = fetch(source, allow=settings.FETCH_ALLOW, proxy=settings.OUTGOING_PROXY)
        return text_of(fetched.content, name=fetched.url, media_type=fetched.media_type, charset=fetched.charset)
    return text_of(Path(source).read_bytes(), name=source)


def _bring_in(source: str) -> Job:
    if _is_address(source):
        return add_address(document=Document(url=source), by_id=None, at=timezone.now())
    content = Path(source).read_bytes()
    return add_file(document=Document(), content=content, file_name=source, by_id=None, at=timezone.now())
