"""Disks that are full, told to whoever can make room."""

import errno
import tempfile

from django.utils.translation import gettext as _
from psycopg.errors import DiskFull

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


def of_a_full_disk(error: BaseException) -> str:
    """What to do where there is no room left, in words; empty for any other fault.

    Rows that are copied fail with the driver's error, statements with Django's around it.
    """
    if isinstance(error, DiskFull) or isinstance(error.__cause__, DiskFull):
        return _("The disk of the database is full. What is there is whole: make room, then ask for it again.")
    if isinstance(error, OSError) and error.errno in _NO_ROOM:
        return _(
            "The disk on which files lie while they are read (%(place)s) is full. Nothing was taken: make room there, "
            "or let TMPDIR name another place, then ask for it again."
        ) % {"place": tempfile.gettempdir()}
    return ""
