"""The whole site by one command: started, killed in parts, stopped."""

import os
import shutil
import signal
import socket
import subprocess

import pytest


@pytest.fixture(scope="module")
def server(installation):
    """One for the tests that leave it running; the last of them kills it."""
    running = installation.serve()
    yield running
    if running.poll() is None:
        running.send_signal(signal.SIGINT)
        running.wait(60)


def test_a_second_one_says_that_the_first_runs(installation, server):
    done = installation.run("server", "--port", str(installation.port), check=False)
    assert done.returncode == 1
    assert "Another script/server runs" in done.stderr
    assert installation.answers()


@pytest.mark.parametrize("part", ["granian", "celery --app paradiplomacy --quiet worker", "beat", "postgres -D"])
def test_a_part_that_is_killed_is_started_again(installation, server, part):
    installation.kill(part)
    installation.wait_for(lambda: any(part in command for command in installation.processes().values()))
    installation.wait_for(lambda: installation.answers("/health"))


def test_a_supervisor_that_is_killed_leaves_nothing_that_hinders_the_next(installation, server):
    os.kill(server.pid, signal.SIGKILL)
    server.wait()
    installation.wait_for(lambda: not any("granian" in command for command in installation.processes().values()))
    second = installation.serve()
    assert installation.answers()
    second.send_signal(signal.SIGTERM)
    assert second.wait(60) == 0
    # The first one's worker was asked to end, and may finish what it has begun.
    installation.wait_for(lambda: installation.processes() == {})


def test_it_serves_and_ctrl_c_stops_everything(installation):
    server = installation.serve()
    assert "cities" in installation.read("/en/")
    assert "города" in installation.read("/ru/"), "its words are there in each language"
    installation.wait_for(lambda: installation.answers("/health"), seconds=30)
    assert len(installation.processes()) > 5
    server.send_signal(signal.SIGINT)
    assert server.wait(60) == 0
    assert installation.processes() == {}
    assert installation.log.read_text().rstrip().endswith("Stopped.")


def test_a_port_in_use_is_named(installation):
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", installation.port))
        taken.listen()
        done = installation.run("server", "--port", str(installation.port), check=False)
    assert done.returncode == 1
    assert f"Port {installation.port}" in done.stderr
    assert "--port" in done.stderr


def test_a_login_can_be_made_while_it_runs_and_while_it_does_not(installation):
    assert "password" in installation.run("manage", "create_editor", "maria").stdout
    assert installation.processes() == {}, "the database is stopped again"


def test_without_python_it_says_what_to_install(installation, tmp_path):
    for program in ("dirname", "readlink"):
        (tmp_path / program).symlink_to(shutil.which(program))
    done = subprocess.run(
        ["/bin/sh", str(installation.root / "script" / "server")],
        env={"PATH": str(tmp_path), "PYTHON": "no-such-python"}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 1
    assert "Python 3.11 or newer is needed" in done.stderr
    assert "python3-venv" in done.stderr
