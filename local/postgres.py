"""A small supervisor of a PostgreSQL of the installation's own: private socket, no network, no password.

Root cannot run PostgreSQL, so there a system user of the project's own does. No permission of a folder
that is not the project's is widened for it: where it cannot reach the project, it lives elsewhere.
"""

import fcntl
import hashlib
import os
import pwd
import shlex
import shutil
import stat
import subprocess
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
from psycopg import sql

from local import binaries
from local.binaries import Binaries
from local.errors import Unfit

ROLE = DATABASE = OWN_USER = "paradiplomacy"
# Where the cluster lives when root's project is out of the own user's reach.
ELSEWHERE = Path("/var/lib/paradiplomacy")
# A socket's path holds 107 bytes on Linux, 103 elsewhere.
_LONGEST_SOCKET = 103
_SOCKET = ".s.PGSQL.5432"
# A killed postmaster leaves locks that a start minds for a moment.
_PATIENCE = 15.0

_SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "shared_buffers": "256MB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "max_connections": "100",
    # Compiling costs more than it saves on statements of milliseconds.
    "jit": "off",
}
_THROW_AWAY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


@dataclass(frozen=True)
class Cluster:
    """One data folder and the server that runs on it."""

    data: Path
    sockets: Path
    is_throw_away: bool = False

    @classmethod
    def for_project(cls, root: Path, name: str = "postgres") -> "Cluster":
        """The cluster of a checkout; nothing is touched. One called `...-test` is fast rather than safe."""
        root = root.resolve()
        mark = hashlib.sha256(os.fsencode(root)).hexdigest()[:12]
        home = root / "var"
        if os.geteuid() == 0 and not _others_reach(root):
            home = ELSEWHERE / mark
        sockets = home / f"run-{name}"
        if len(os.fsencode(sockets / _SOCKET)) > _LONGEST_SOCKET:
            sockets = Path(f"/tmp/{OWN_USER}-{os.geteuid()}-{mark}-{name}")  # noqa: S108  refused if not ours
        return cls(home / name, sockets, name.endswith("-test"))

    @property
    def url(self) -> str:
        """The address of the project's database in this cluster."""
        return f"postgresql://{ROLE}@/{DATABASE}?host={quote(str(self.sockets), safe='')}"

    @property
    def major(self) -> int | None:
        """The major version whose data this is; None before it is made."""
        file = self.data / "PG_VERSION"
        return int(file.read_text()) if file.exists() else None

    def is_running(self) -> bool:
        """Whether a PostgreSQL runs on exactly this data folder."""
        try:
            pid = int((self.data / "postmaster.pid").read_text().split()[0])
            command = Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace").split("\0")
        except (OSError, ValueError, IndexError):
            return False
        return str(self.data) in command

    def start(self, programs: Binaries | None = None) -> bool:
        """Have the server run and take connections; whether this call started it. Raises Unfit.

        `programs` are given only for data of an older version. Of calls at the same time one does the work.
        """
        programs = programs or self._programs()
        self.data.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
        with self._named("start.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            return self._start(programs)

    def _start(self, programs: Binaries) -> bool:
        self._make(programs)
        deadline = time.monotonic() + _PATIENCE
        started = False
        while True:
            try:
                if not self.is_running():
                    self._launch(programs)
                    started = True
                self._have_database()
                return started
            except (subprocess.CalledProcessError, psycopg.OperationalError) as error:
                if time.monotonic() > deadline:
                    raise Unfit(f"PostgreSQL does not start: see {self.data / 'server.log'}. ({error})") from error
                time.sleep(0.5)

    def stop(self, programs: Binaries | None = None) -> None:
        """Have no server run; connections are cut, nothing committed is lost."""
        if self.is_running():
            self._run([(programs or find_for(self))["pg_ctl"], "-D", str(self.data), "-m", "fast", "-w", "stop"])

    def beside(self, name: str) -> "Cluster":
        """Another cluster in the same place."""
        return replace(self, data=self._named(name), sockets=self.sockets.with_name(f"{self.sockets.name}-{name}"))

    def give_place_to(self, new: "Cluster") -> Path:
        """Put another cluster's data in the place of this one's, both stopped; where this one's are now.

        Killed between the two renamings, the next start does the second (`_make`).
        """
        kept = self._named(f"{self.major}-{int(time.time())}")
        new.data.rename(self._named("upgraded"))
        self.data.rename(kept)
        self._named("upgraded").rename(self.data)
        return kept

    def _named(self, name: str) -> Path:
        return self.data.with_name(f"{self.data.name}-{name}")

    def _programs(self) -> Binaries:
        programs = binaries.find()
        if self.major not in (None, programs.major):
            raise Unfit(
                f"The data in {self.data} are of PostgreSQL {self.major}, the programs of {programs.major}: "
                "run script/upgrade, which takes them over."
            )
        return find_for(self, programs)

    def _launch(self, programs: Binaries) -> None:
        settings = _SETTINGS | {"unix_socket_directories": str(self.sockets)}
        settings |= _THROW_AWAY if self.is_throw_away else {}
        options = " ".join(f"-c {shlex.quote(f'{name}={value}')}" for name, value in settings.items())
        log = str(self.data / "server.log")
        self._run([programs["pg_ctl"], "-D", str(self.data), "-l", log, "-o", options, "-w", "-s", "start"])

    def _make(self, programs: Binaries) -> None:
        """Make what lacks: folders, and the cluster, in one step at the end."""
        _private_folder(self.sockets, self._owner())
        if not self.data.exists() and self._named("upgraded").exists():
            self._named("upgraded").rename(self.data)
        if self.data.exists():
            return
        making = self._named("making")
        shutil.rmtree(making, ignore_errors=True)
        _private_folder(making, self._owner())
        initdb = [programs["initdb"], "-D", str(making), "-U", ROLE, "-E", "UTF8", "-A", "peer", *_locale(programs)]
        self._run([*initdb, "--no-instructions"])
        keepers = {pwd.getpwuid(os.geteuid()).pw_name, self._owner().pw_name}
        (making / "pg_hba.conf").write_text("local all all peer map=keepers\n")
        (making / "pg_ident.conf").write_text("".join(f"keepers {keeper} {ROLE}\n" for keeper in keepers))
        making.rename(self.data)

    def _have_database(self) -> None:
        with psycopg.connect(host=str(self.sockets), user=ROLE, dbname="postgres", autocommit=True) as connection:
            known = connection.execute("select 1 from pg_database where datname = %s", [DATABASE]).fetchone()
            if known is None:
                connection.execute(sql.SQL("create database {}").format(sql.Identifier(DATABASE)))

    def _owner(self) -> pwd.struct_passwd:
        if os.geteuid() == 0:
            return own_user()
        try:
            return pwd.getpwuid(os.geteuid())
        except KeyError:
            raise Unfit(
                f"The user with the number {os.geteuid()} has no name on this machine, and PostgreSQL wants one: "
                "run as a user of /etc/passwd, or set DATABASE_URL to a server."
            ) from None

    def _run(self, command: list[str]) -> None:
        """Run a program of PostgreSQL as the owner of the data; raises CalledProcessError with what it said."""
        as_owner: dict[str, Any] = {}
        if os.geteuid() == 0:
            owner = self._owner()
            as_owner = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}
        # A server must not keep the caller's pipes open, hence files; the folder is one that it can be in.
        with (self.data.parent / "postgres-said").open("w+") as said:
            try:
                subprocess.run(
                    command, check=True, cwd="/", stdin=subprocess.DEVNULL, stdout=said, stderr=said,
                    env={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C"}, **as_owner,
                )  # fmt: skip
            except subprocess.CalledProcessError as error:
                said.seek(0)
                error.output = said.read()
                raise


def find_for(cluster: Cluster, programs: Binaries | None = None) -> Binaries:
    """Programs of the cluster's version, where its user can reach them. Raises Unfit."""
    found = programs or binaries.find(cluster.major)
    if os.geteuid() == 0 and not _others_reach(found.folder):
        cluster.data.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
        return found.copied_to(cluster.data.parent)
    return found


def own_user() -> pwd.struct_passwd:
    """The system user that runs PostgreSQL for root; made if it lacks. Raises Unfit."""
    try:
        return pwd.getpwnam(OWN_USER)
    except KeyError:
        command = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", OWN_USER]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Unfit(
            f"PostgreSQL does not run as root, and the user “{OWN_USER}” cannot be made ({error}). "
            "Run as an ordinary user, or set DATABASE_URL to a server."
        ) from error
    return pwd.getpwnam(OWN_USER)


def _others_reach(path: Path) -> bool:
    """Whether a user without any rights of their own can get to a folder."""
    path = path.resolve()
    return all(folder.stat().st_mode & stat.S_IXOTH for folder in [path, *path.parents])


def _private_folder(folder: Path, owner: pwd.struct_passwd) -> None:
    """Have a folder that only its owner enters; raises Unfit where somebody else has put one there."""
    try:
        folder.mkdir(mode=0o700)
        if os.geteuid() == 0:
            os.chown(folder, owner.pw_uid, owner.pw_gid)
    except FileExistsError:
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != owner.pw_uid:
            raise Unfit(f"{folder} is in the way and not a folder of {owner.pw_name}: remove it.") from None


def _locale(programs: Binaries) -> list[str]:
    """Options for a locale in which Cyrillic compares rightly whatever the environment says."""
    options = ["--locale=C.UTF-8"]
    if programs.major >= 17:
        builtin = "PG_UNICODE_FAST" if programs.major >= 18 else "C.UTF-8"
        options += ["--locale-provider=builtin", f"--builtin-locale={builtin}"]
    return options
