"""The message catalogues in locale/, by Babel: no gettext programs are needed on the machine."""

from collections.abc import Iterator
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

from babel.messages import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import templatize

FOLDER = settings.BASE_DIR / "locale"
# Python packages whose words are ours to translate; templates come with them.
_ROOMS = (
    "core",
    "accounts",
    "actors",
    "sources",
    "networks",
    "agreements",
    "statements",
    "intake",
    "explore",
    "paradiplomacy",
    "templates",
)
_KEYWORDS: dict[str, Any] = {
    name + lazy: indices
    for name, indices in {
        "gettext": None,
        "ngettext": (1, 2),
        "pgettext": ((1, "c"), 2),
        "npgettext": ((1, "c"), 2, 3),
    }.items()
    for lazy in ("", "_lazy")
} | {"_": None}


class Command(BaseCommand):
    """Keeps what is said on pages and what translators wrote together."""

    help = "update: write new messages into locale/*; check: name what is missing; compile: make the files used."
    requires_system_checks: Any = []

    def add_arguments(self, parser: CommandParser) -> None:
        """What to do with the catalogues."""
        parser.add_argument("what", choices=["update", "check", "compile"])

    def handle(self, *args: Any, what: str, **options: Any) -> None:
        """Do it for every interface language but the one that messages are written in."""
        template = extracted()
        problems: list[str] = []
        for language, _name in settings.LANGUAGES:
            if language == settings.LANGUAGE_CODE:
                continue
            folder = FOLDER / language / "LC_MESSAGES"
            if what == "compile":
                compile_catalogue(folder)
            elif what == "update":
                update_catalogue(folder, language, template)
            else:
                problems += [f"{folder / 'django.po'}: {each}" for each in missing(folder, template)]
        if problems:
            raise CommandError("\n".join([*problems, "Run `manage.py catalogues update` and translate what is empty."]))


def extracted() -> Catalog:
    """Every message of the rooms' Python files and templates."""
    catalogue = Catalog(charset="utf-8")
    for path, text in _sources():
        found = extract("python", BytesIO(text.encode()), keywords=_KEYWORDS, comment_tags=["Translators:"])
        for _line, message, _comments, context in found:
            catalogue.add(message, context=context, locations=[(path, None)])  # type: ignore[list-item]  # no line: it moves
    return catalogue


def _sources() -> Iterator[tuple[str, str]]:
    for room in _ROOMS:
        for file in sorted((settings.BASE_DIR / room).rglob("*")):
            path = file.relative_to(settings.BASE_DIR).as_posix()
            if file.suffix == ".py" and "/migrations/" not in path:
                yield path, file.read_text(encoding="utf-8")
            elif file.suffix == ".html":
                lines = templatize(file.read_text(encoding="utf-8"), origin=path).splitlines()
                # A template's indentation is none to Python.
                yield path, "\n".join(line.lstrip() for line in lines)


def update_catalogue(folder: Path, language: str, template: Catalog) -> None:
    """Write new messages into a catalogue, empty; drop those that nobody says any more."""
    file = folder / "django.po"
    catalogue = _read(file, language)
    catalogue.update(template, no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete.clear()
    folder.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as out:
        write_po(out, catalogue, width=120, sort_output=True, include_lineno=False, omit_header=False)


def missing(folder: Path, template: Catalog) -> Iterator[str]:
    """What a catalogue lacks: untranslated, doubtful or wrong messages."""
    catalogue = _read(folder / "django.po", folder.parent.name)
    for message in template:
        if not message.id:
            continue
        known = catalogue.get(message.id, message.context)
        written = known.string if known is not None else ""
        if known is None or not all(written if isinstance(written, tuple | list) else (written,)):
            yield f"not translated: {message.id!r}"
        elif known.fuzzy:
            yield f"marked as doubtful: {message.id!r}"
        else:
            yield from (f"{error}: {message.id!r}" for error in known.check(catalogue))


def compile_catalogue(folder: Path) -> None:
    """Make the binary file that Django reads, if the text is newer."""
    text, binary = folder / "django.po", folder / "django.mo"
    if binary.exists() and binary.stat().st_mtime >= text.stat().st_mtime:
        return
    out = BytesIO()
    write_mo(out, _read(text, folder.parent.name))
    partial = binary.with_suffix(".partial")
    partial.write_bytes(out.getvalue())
    partial.replace(binary)


def _read(file: Path, language: str) -> Catalog:
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    return read_po(StringIO(text), locale=language, charset="utf-8")
