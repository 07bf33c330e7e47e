"""A database in which Cyrillic cannot be searched is refused before anything is written to it."""

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Error, Tags, register
from django.db import OperationalError, connections

HINT = (
    "Make the database with a UTF-8 locale, e.g. CREATE DATABASE name TEMPLATE template0 "
    "ENCODING 'UTF8' LC_CTYPE 'C.UTF-8' LC_COLLATE 'C.UTF-8', and run again."
)


@register(Tags.database)
def database_knows_cyrillic(databases: Sequence[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """An error for each database whose locale leaves Cyrillic capitals alone.

    pg_trgm reads the character type of the database. With `C` it finds nothing common between
    Москва and МОСКВА, silently; before its installation `lower()` tells the same.
    """
    errors: list[CheckMessage] = []
    for alias in databases or []:
        try:
            with connections[alias].cursor() as cursor:
                cursor.execute("select to_regproc('similarity') is not null")
                installed = cursor.fetchone()[0]
                question = "similarity('Москва', 'МОСКВА') = 1" if installed else "lower('МОСКВА') = 'москва'"
                cursor.execute(f"select {question}")
                sound = cursor.fetchone()[0]
        except OperationalError as error:
            errors.append(Error(f"The database '{alias}' does not answer: {error}", id="core.E002"))
            continue
        if not sound:
            message = f"The locale of the database '{alias}' cannot compare Cyrillic letters: {question} is false."
            errors.append(Error(message, hint=HINT, id="core.E001"))
    return errors
