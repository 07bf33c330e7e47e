"""A copy of the project as somebody has installed it: its own database, filled; a path with spaces."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import pytest

from tests.databases import ROOT

_LEFT_OUT = (".git", ".venv", "var", "staticfiles", "__pycache__", ".*_cache", "tests", "*.mo")


class Installation:
    """A checkout, its commands, and the server while it runs."""

    def __init__(self, root: Path):
        self.root = root
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.log = root / "server.log"

    def environment(self, **more):
        clean = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("DATABASE_", "DJANGO_", "CELERY_"))
        }
        return clean | {"PYTHONPATH": str(self.root)} | more

    def command(self, *arguments):
        return [sys.executable, "-m", "local", *arguments]

    def run(self, *arguments, check=True, **environment):
        done = subprocess.run(
            self.command(*arguments), cwd=self.root, env=self.environment(**environment), capture_output=True,
            text=True, timeout=300,
        )  # fmt: skip
        if check:
            assert done.returncode == 0, done.stdout + done.stderr
        return done

    def sql(self, statement, **environment):
        """What the database answers to a statement, as `manage.py` reaches it."""
        code = (
            "from django.db import connection; cursor = connection.cursor(); "
            f"cursor.execute({statement!r}); print(cursor.fetchall() if cursor.description else cursor.rowcount)"
        )
        return self.run("manage", "shell", "-v", "0", "-c", code, **environment).stdout.strip().splitlines()[-1]

    def serve(self):
        """Start the server and wait until it says that all is there."""
        with self.log.open("w") as log:
            server = subprocess.Popen(
                self.command("server", "--port", str(self.port)), cwd=self.root, env=self.environment(), stdout=log,
                stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip
        self.wait_for(lambda: "Ctrl-C stops everything." in self.log.read_text() or server.poll() is not None)
        assert server.poll() is None, self.log.read_text()
        return server

    def read(self, path):
        """The page at a path; raises OSError where there is none."""
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"http://127.0.0.1:{self.port}{path}", timeout=5) as response:
            return response.read().decode()

    def answers(self, path="/en/"):
        try:
            self.read(path)
        except OSError:
            return False
        return True

    def wait_for(self, condition, seconds=90):
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, self.log.read_text()
            time.sleep(0.1)

    def processes(self):
        """Pid → command line of whatever runs of this installation."""
        found = {}
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                environment = (folder / "environ").read_bytes()
            except OSError:
                continue
            if str(self.root) in command or f"PYTHONPATH={self.root}\0".encode() in environment:
                found[int(folder.name)] = command
        return found

    def kill(self, part):
        """SIGKILL to whatever has this in its command line."""
        pids = [pid for pid, command in self.processes().items() if part in command]
        assert pids, f"nothing called {part} runs"
        for pid in pids:
            os.kill(pid, signal.SIGKILL)


@pytest.fixture(scope="session")
def django_db_setup():
    """None: what is tested here has databases of its own, and goes on beside the tests that use that one."""


@pytest.fixture(scope="session")
def installation():
    folder = Path(tempfile.mkdtemp(prefix="para diplomacy "))
    folder.chmod(0o755)
    shutil.copytree(ROOT, folder / "site", ignore=shutil.ignore_patterns(*_LEFT_OUT))
    installed = Installation(folder / "site")
    (installed.root / "var").mkdir()
    installed.run("manage", "migrate", "-v", "0")
    # Of the world's cities the large ones: what is tested here is not how many there are.
    installed.run("manage", "load_gazetteer", "--min-population", "15000")
    installed.run("manage", "prepare")
    yield installed
    for pid in installed.processes():
        os.kill(pid, signal.SIGKILL)
    shutil.rmtree(folder)
