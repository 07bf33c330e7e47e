"""Files of registers: kept as they were brought, and read from where they are kept. None is held in memory.

Workbooks alone are, and JSON that is more than a plain list, since they have to be read wholly.
"""

import hashlib
import os
import tempfile
import weakref
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import PurePath
from typing import BinaryIO

import psycopg
from django.db import connection, transaction
from django.db.models.expressions import RawSQL
from django.utils.translation import gettext as _

from intake.tables.formats import read_pieces
from intake.tables.table import CannotRead, Reading
from sources.models import Harvest, Register

_LONGEST_NAME = 200
_PIECE = 1 << 20


@transaction.atomic
def take_harvest(
    *, register: Register, content: BinaryIO, file_name: str, listed: str = "", by_id: int | None, at: datetime
) -> Harvest:
    """Keep a file of a register, read from its beginning; one that is kept already stays as it is.

    Raises tables.CannotRead.
    """
    sha256 = digest(content)
    kept = Harvest.objects.defer("content")
    if known := kept.filter(register=register, sha256=sha256).first():
        return known
    name = PurePath(file_name).name[-_LONGEST_NAME:] or _("pasted")
    file = _OnDisk(iter(lambda: content.read(_PIECE), b""))
    read_pieces(file.pieces, file.size, name)
    harvest = Harvest(
        register=register,
        sha256=sha256,
        content=_sent(file),
        file_name=name,
        listed=listed,
        taken_at=at,
        taken_by_id=by_id,
    )
    harvest.full_clean(exclude=["content"])
    harvest.save()
    return kept.get(pk=harvest.pk)


def digest(content: BinaryIO) -> str:
    """The SHA-256 of a file, by which it is known again; it stands at its beginning then."""
    content.seek(0)
    found = hashlib.file_digest(content, "sha256").hexdigest()  # type: ignore[arg-type]
    content.seek(0)
    return found


def _sent(file: "_OnDisk") -> RawSQL:
    """The bytes as the database has them already: as they are, where a parameter of a statement is written as text."""
    with connection.cursor() as cursor:
        cursor.execute("drop table if exists importing_file")
        cursor.execute("create temporary table importing_file (number integer, piece bytea) on commit drop")
        # One by one: many at once are held until the server has taken them.
        plain = psycopg.Cursor(connection.connection)
        for numbered in enumerate(file.pieces()):
            plain.execute("insert into importing_file values (%s, %b)", numbered)
    return RawSQL("(select string_agg(piece, ''::bytea order by number) from importing_file)", ())


def reading_of(harvest: Harvest) -> Reading:
    """What a kept file holds. Raises tables.CannotRead."""
    file = _OnDisk(_kept(harvest))
    try:
        return read_pieces(file.pieces, file.size, harvest.file_name)
    except CannotRead as reason:
        raise reason.of(harvest.file_name) from reason


# The bytes are unpacked once, and cut into pieces by the server.
_CUT = """
    with whole as materialized (select content || ''::bytea as content from sources_harvest where id = %(harvest)s)
    select substring(content from piece for %(size)s)
    from whole cross join generate_series(1, length(content), %(size)s) as piece
"""


def _kept(harvest: Harvest) -> Iterator[bytes]:
    """The bytes of a harvest, in pieces."""
    with transaction.atomic(), connection.chunked_cursor() as cursor:
        cursor.execute(_CUT, {"harvest": harvest.pk, "size": _PIECE})
        while row := cursor.fetchone():
            yield row[0]


class _OnDisk:
    """Bytes in a file, which is gone as soon as nobody reads it any more."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        with tempfile.TemporaryFile() as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            self.size = file.tell()
            self._file = os.dup(file.fileno())
        weakref.finalize(self, os.close, self._file)

    def pieces(self) -> Iterator[bytes]:
        """From the first, however many read at the same time."""
        return (os.pread(self._file, _PIECE, place) for place in range(0, self.size, _PIECE))
