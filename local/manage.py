"""Django's management commands, with the installation's own database running."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from local import ROOT
from local.postgres import Cluster


def manage(arguments: list[str]) -> int:
    """Run `manage.py` with these arguments; its exit code."""
    with database():
        return subprocess.run([sys.executable, str(ROOT / "manage.py"), *arguments], check=False).returncode


@contextmanager
def database() -> Iterator[Cluster | None]:
    """Have the installation's own database run, as long as that takes; None where DATABASE_URL names a server."""
    if os.environ.get("DATABASE_URL"):
        yield None
        return
    cluster = Cluster.for_project(ROOT)
    started = cluster.start()
    try:
        yield cluster
    finally:
        if started:
            cluster.stop()
