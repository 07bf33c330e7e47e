"""Everything that is checked before a change lands, in one command."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import psycopg

from local import ROOT
from local.errors import Unfit
from local.postgres import Cluster

# Tests that go on beside the others, each part on a database of its own.
_OF_RUNNING, _OF_RECORDS = "tests-of-running", "tests-of-records"
_BESIDE = {
    _OF_RUNNING: ["tests/local"],
    _OF_RECORDS: [
        "tests/actors", "tests/agreements", "tests/core", "tests/explore", "tests/networks", "tests/reference",
        "tests/statements",
    ],
}  # fmt: skip
# Migrated once; the tests' databases are copies of it.
_TEMPLATE = "tests_template"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def tests(arguments: list[str]) -> int:
    """`tests [ARGUMENTS OF PYTEST]`: all checks and tests, or what pytest is asked for; 0 when all is well."""
    os.chdir(ROOT)
    os.environ["DJANGO_SETTINGS_MODULE"] = "paradiplomacy.settings.test"
    os.environ["CHROMIUM"] = _browser()
    pytest = [sys.executable, "-m", "pytest", *arguments]
    cluster = None if os.environ.get("DATABASE_URL") else Cluster.for_project(ROOT, "postgres-test")
    if cluster is not None:
        cluster.start()
    try:
        manage = [sys.executable, "manage.py"]
        subprocess.run([*manage, "catalogues", "compile"], check=True)
        if arguments:
            return subprocess.run(pytest, check=False).returncode
        tools = Path(sys.executable).parent
        checks: dict[str, list[str]] = {
            "Lint": [f"{tools}/ruff", "check", "."],
            "Format": [f"{tools}/ruff", "format", "--check", "."],
            "Templates": [f"{tools}/djlint", "--lint", "--quiet", "templates"],
            "Types": [f"{tools}/mypy"],
            "Import contracts": [f"{tools}/lint-imports"],
            "Message catalogues": [*manage, "catalogues", "check"],
            "Tests": [*pytest, *(f"--ignore={path}" for paths in _BESIDE.values() for path in paths)],
        }
        address = os.environ.get("DATABASE_URL") or (cluster.url if cluster else "")
        # Those of running migrate a database themselves, as whoever installs the program does.
        beside = {_OF_RUNNING: _begin(_OF_RUNNING, [*pytest, *_BESIDE[_OF_RUNNING]], address)}
        if _passes("Migrations", [*manage, "migrate", "--verbosity", "0"], DATABASE_URL=_new_database(address)):
            os.environ["TESTS_TEMPLATE"] = _TEMPLATE
        beside[_OF_RECORDS] = _begin(_OF_RECORDS, [*pytest, *_BESIDE[_OF_RECORDS]], address)
        failed = [name for name, command in checks.items() if not _passes(name, command)]
        failed += [name for name, running in beside.items() if not _ends_well(name, running)]
    finally:
        if cluster is not None:
            cluster.stop()
    print(f"\nFailed: {', '.join(failed)}." if failed else "\nAll is well.")
    return 1 if failed else 0


def _passes(name: str, command: list[str], **environment: str) -> bool:
    print(f"\n{name} ...", flush=True)
    start = time.monotonic()
    passed = subprocess.run(command, check=False, env=os.environ | environment).returncode == 0
    print(f"{name}: {'well' if passed else 'FAILED'} ({time.monotonic() - start:.1f} s)", flush=True)
    return passed


def _new_database(address: str) -> str:
    """The address of an empty database, for the template, on the server of another."""
    with psycopg.connect(address, autocommit=True) as server:
        server.execute(f"drop database if exists {_TEMPLATE}")
        server.execute(f"create database {_TEMPLATE} template template0 encoding 'UTF8'")
    return _at(address, _TEMPLATE)


def _at(address: str, database: str) -> str:
    return urlsplit(address)._replace(path=f"/{database}").geturl()


def _begin(name: str, command: list[str], address: str) -> "subprocess.Popen[bytes]":
    """Tests that have begun, on a database of this name beside the one at an address; what they say is in var/."""
    own = _at(address, name.replace("-", "_"))
    with _log(name).open("wb") as said:
        return subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT, env=os.environ | {"DATABASE_URL": own})


def _ends_well(name: str, running: "subprocess.Popen[bytes]") -> bool:
    passed = running.wait() == 0
    print(f"\n{_log(name).read_text()}\n{name}: {'well' if passed else 'FAILED'}", flush=True)
    return passed


def _log(name: str) -> Path:
    return ROOT / "var" / f"{name}.log"


def _browser() -> str:
    """The browser that pages are tested in. Raises Unfit."""
    chosen = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _BROWSERS)), None)
    if chosen:
        return chosen
    install = [sys.executable, "-m", "playwright", "install", "chromium"]
    print("Fetching a browser for the tests ...", flush=True)
    script = "from playwright.sync_api import sync_playwright as p\nwith p() as b: print(b.chromium.executable_path)"
    try:
        subprocess.run(install, check=True, timeout=300)
        found = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        raise Unfit(
            "The tests need Chromium, and it could not be fetched: install it (Debian: apt-get install chromium), "
            "or set CHROMIUM to the program."
        ) from error
    return found.stdout.strip()
