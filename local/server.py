"""The whole site on one machine: database, web, worker and clock, kept running until Ctrl-C."""

import argparse
import fcntl
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from local import ROOT
from local.errors import Unfit
from local.postgres import Cluster
from local.processes import Keeper, Program, say

_PYTHON = sys.executable
# A worker may finish its short jobs; a long one is taken up again after the next start.
_WORKER_PATIENCE = 10.0
_FIRST_PAGE_SECONDS = 60.0


def server(arguments: list[str]) -> None:
    """Run until a signal to stop. Raises Unfit with what is in the way."""
    parser = argparse.ArgumentParser(prog="script/server", description="Run the whole site on this machine.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=int(os.environ.get("PORT", "8000")), help="default 8000, or PORT")
    chosen = parser.parse_args(arguments)
    with alone(), _stoppable():
        _refuse_busy_port(chosen.host, chosen.port)
        cluster = None if os.environ.get("DATABASE_URL") else Cluster.for_project(ROOT)
        try:
            run(cluster, chosen.host, chosen.port)
        finally:
            if cluster is not None:
                say("Stopping the database ...")
                cluster.stop()
            say("Stopped.")


def run(cluster: Cluster | None, host: str, port: int) -> None:
    """Prepare the installation and keep its programs running; returns when asked to stop."""
    if cluster is not None:
        say("Starting the database ...")
        cluster.start()
    for step in (["catalogues", "compile"], ["prepare"]):
        if subprocess.run([_PYTHON, str(ROOT / "manage.py"), *step], check=False).returncode:
            raise Unfit("The installation could not be prepared: see the message above.")
    keeper = Keeper(_programs(host, port), look_after=lambda: _keep_database(cluster))
    try:
        keeper.start()
        _tell(host, port, keeper)
        while True:
            keeper.look()
            time.sleep(0.5)
    except KeyboardInterrupt:
        say("Stopping; a second Ctrl-C stops at once ...")
        try:
            keeper.stop()
        except KeyboardInterrupt:
            keeper.kill()
    except BaseException:
        keeper.kill()
        raise


def _programs(host: str, port: int) -> list[Program]:
    """What runs beside the database, in the order of stopping."""
    web = [
        _PYTHON, "-m", "granian", "--interface", "wsgi", "--host", host, "--port", str(port), "--workers", "2",
        "--blocking-threads", "4", "--backpressure", "64", "--respawn-failed-workers", "--log-level", "warning",
        "paradiplomacy.wsgi:application",
    ]  # fmt: skip
    celery = [_PYTHON, "-m", "celery", "--app", "paradiplomacy", "--quiet"]
    beat = [*celery, "beat", "--schedule", str(ROOT / "var" / "beat-schedule"), "--loglevel", "warning"]
    worker = [
        *celery, "worker", "--concurrency", "2", "--without-gossip", "--without-mingle", "--without-heartbeat",
        "--loglevel", "warning",
    ]  # fmt: skip
    return [
        Program("web", web, patience=10.0),
        Program("beat", beat, patience=5.0),
        Program("worker", worker, patience=_WORKER_PATIENCE),
    ]


def _keep_database(cluster: Cluster | None) -> None:
    """Start a database that has fallen; the next look tries again if it does not come up."""
    if cluster is None or cluster.is_running():
        return
    say("The database has ended; it is started again.")
    try:
        cluster.start()
    except Unfit as error:
        say(str(error))


def _tell(host: str, port: int, keeper: Keeper) -> None:
    """Wait for the first page, then say where everything is."""
    shown = "localhost" if host in ("127.0.0.1", "0.0.0.0", "::1", "::") else host  # noqa: S104  compared only
    address = f"http://{shown}:{port}{os.environ.get('PATH_PREFIX', '').rstrip('/')}/"
    deadline = time.monotonic() + _FIRST_PAGE_SECONDS
    while not _answers(host, port):
        if time.monotonic() > deadline:
            raise Unfit("The site does not answer: see the messages of `web` above.")
        keeper.look()
        time.sleep(0.1)
    say("")
    say(f"  The site         {address}")
    say(f"  For editors      {address}admin/")
    say("  A login          script/manage create_editor NAME   (--admin for an administrator)")
    say(f"  Is all well?     {address}health")
    say("")
    say("  Ctrl-C stops everything.")
    say("")


def _answers(host: str, port: int) -> bool:
    name = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104  the address to ask at
    shown = f"[{name}]" if ":" in name else name
    request = urllib.request.Request(f"http://{shown}:{port}/health", headers={"Host": "localhost"})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        opener.open(request, timeout=5).close()
    except urllib.error.HTTPError:
        return True  # it answers; what is not well yet, the page says
    except OSError:
        return False
    return True


@contextmanager
def alone() -> Iterator[None]:
    """Raises Unfit when another server runs on this checkout; the system frees the lock at any end."""
    with (ROOT / "var" / "server.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Unfit("Another script/server runs on this checkout: stop it first, or use it.") from None
        yield


@contextmanager
def _stoppable() -> Iterator[None]:
    """Have SIGTERM and a closed terminal do what Ctrl-C does, and Ctrl-C so even where the shell ignores it."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = {which: signal.signal(which, stop) for which in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for which, handler in before.items():
            signal.signal(which, handler)


def _refuse_busy_port(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((host, port))
        except OSError as error:
            raise Unfit(
                f"Port {port} of {host} cannot be used ({error.strerror}): choose another with --port."
            ) from error
