"""The private cluster: what it promises of its files, and of what happens when it is killed."""

import os
import shutil
import signal
import stat
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from local.errors import Unfit
from local.postgres import Cluster


@pytest.fixture
def folder():
    made = Path(tempfile.mkdtemp())
    made.chmod(0o755)
    yield made
    shutil.rmtree(made)


@pytest.fixture
def cluster(folder):
    made = Cluster.for_project(folder, "postgres-test")
    made.start()
    yield made
    made.stop()


def ask(cluster, question):
    with psycopg.connect(cluster.url) as connection:
        return connection.execute(question).fetchone()[0]


def test_it_compares_cyrillic_whatever_the_environment_says(cluster):
    with psycopg.connect(cluster.url) as connection:
        connection.execute("create extension pg_trgm")
        assert connection.execute("select similarity('Москва', 'МОСКВА')").fetchone() == (1,)


def test_nobody_else_reaches_it(cluster):
    assert ask(cluster, "show listen_addresses") == ""
    for folder in (cluster.data, cluster.sockets):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_it_runs_under_one_name_and_stops(cluster):
    assert cluster.is_running()
    assert cluster.start() is False, "it ran already"
    cluster.stop()
    assert not cluster.is_running()
    assert cluster.start() is True


def test_two_first_starts_at_once_make_one_cluster(folder):
    made = Cluster.for_project(folder, "postgres-test")
    try:
        with ThreadPoolExecutor() as pool:
            started = list(pool.map(lambda _: made.start(), range(2)))
        assert sorted(started) == [False, True]
    finally:
        made.stop()


def test_what_was_committed_survives_kill_nine(cluster):
    # The tests' own cluster is fast rather than safe; an installation's is not.
    cluster.stop()
    cluster = replace(cluster, is_throw_away=False)
    cluster.start()
    with psycopg.connect(cluster.url) as connection:
        connection.execute("create table kept (word text)")
        connection.execute("insert into kept values ('Астрахань')")
    os.kill(int((cluster.data / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)
    cluster.start()
    assert ask(cluster, "select word from kept") == "Астрахань"


def test_a_long_path_gets_a_short_socket(tmp_path):
    deep = tmp_path / ("x" * 120)
    deep.mkdir()
    cluster = Cluster.for_project(deep, "postgres-test")
    assert len(str(cluster.sockets)) < 100


def test_a_folder_of_somebody_else_in_the_way_is_named(tmp_path):
    cluster = Cluster(tmp_path / "postgres", tmp_path / "run")
    (tmp_path / "run").write_text("not a folder")
    with pytest.raises(Unfit, match="is in the way"):
        cluster.start()


def test_data_of_another_version_are_not_touched(cluster):
    cluster.stop()
    version = cluster.data / "PG_VERSION"
    kept = version.read_text()
    version.write_text("9\n")
    try:
        with pytest.raises(Unfit, match="script/upgrade"):
            cluster.start()
    finally:
        version.write_text(kept)
