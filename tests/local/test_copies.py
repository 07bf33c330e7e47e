"""Backup, restore and upgrade: equal, whole or not at all."""

import re

import psycopg
import pytest

from local import binaries
from local.copies import fingerprint
from local.postgres import Cluster
from tests.databases import address, new_database

_OTHER = next((found for found in binaries.candidates() if found.major != binaries.find().major), None)


def said(done):
    """The fingerprints that a command has printed."""
    return set(re.findall(r"[\d,]+ rows, fingerprint [0-9a-f]{12}", done.stdout))


def test_backup_wipe_restore_is_equal(installation, tmp_path):
    file = tmp_path / "a backup.dump"
    before = said(installation.run("backup", str(file)))
    assert file.stat().st_mode & 0o077 == 0, "for its owner alone"
    installation.sql("truncate actors_name; delete from actors_identifier")
    restored = installation.run("restore", str(file))
    assert before <= said(restored)
    assert before == said(installation.run("backup", str(tmp_path / "again.dump")))


def test_a_damaged_backup_changes_nothing(installation, tmp_path):
    file = tmp_path / "backup.dump"
    before = said(installation.run("backup", str(file)))
    file.write_bytes(file.read_bytes()[:-200_000])
    done = installation.run("restore", str(file), check=False)
    assert done.returncode == 1
    assert "Nothing has changed" in done.stderr
    assert before == said(installation.run("backup", str(tmp_path / "again.dump")))


def test_a_file_that_is_not_there_is_named(installation):
    done = installation.run("restore", "nowhere.dump", check=False)
    assert done.returncode == 1
    assert "There is no file nowhere.dump" in done.stderr


def test_it_moves_to_a_server_and_is_equal(installation):
    with new_database("moved", "encoding 'UTF8'") as url:
        moved = installation.run("upgrade", "--to", url)
        assert "From now on start with DATABASE_URL" in moved.stdout
        assert len(said(moved)) == 1, "before and after"
        refused = installation.run("upgrade", "--to", url, check=False)
        assert "is not empty" in refused.stderr
        answer = installation.sql("select count(*) > 20000 from actors_actor", DATABASE_URL=url)
        assert answer == "[(True,)]"


def test_what_is_published_while_a_backup_runs_does_not_tear_it(installation, tmp_path):
    """The dump and its fingerprint are of one moment."""
    cluster = Cluster.for_project(installation.root)
    cluster.start()
    try:
        with psycopg.connect(cluster.url) as connection:
            connection.execute(
                "insert into core_change (record, public_id, kind, at) values ('x', 'y', 'created', now())"
            )
            before = said(installation.run("backup", str(tmp_path / "during.dump")))
            connection.rollback()
        assert before == {str(fingerprint(cluster.url))}
    finally:
        cluster.stop()


@pytest.mark.skipif(_OTHER is None, reason="no second version of PostgreSQL is on this machine; CI has one")
def test_data_of_another_major_version_are_taken_over(installation, tmp_path):
    kept = tmp_path / "kept.dump"
    before = said(installation.run("backup", str(kept)))
    other = {"POSTGRES_BIN": str(_OTHER.folder)}
    refused = installation.run("manage", "check", check=False, **other)
    assert "script/upgrade" in refused.stderr
    installation.run("upgrade", **other)
    cluster = Cluster.for_project(installation.root)
    assert cluster.major == _OTHER.major
    assert before == said(installation.run("backup", str(tmp_path / "other.dump"), **other))
    installation.run("upgrade")
    assert cluster.major == binaries.find().major
    assert before == said(installation.run("backup", str(tmp_path / "back.dump")))


def test_a_fingerprint_tells_every_difference_and_no_order():
    with new_database("one", "encoding 'UTF8'") as one, new_database("other", "encoding 'UTF8'") as other:
        prints = []
        for url, rows in ((one, "(1, 'a'), (2, 'b')"), (other, "(2, 'b'), (1, 'a')")):
            with psycopg.connect(url) as connection:
                connection.execute(f"create table pairs as select * from (values {rows}) as t (id, word)")
            prints.append(fingerprint(url))
        assert prints[0] == prints[1]
        with psycopg.connect(other) as connection:
            connection.execute("update pairs set word = 'c' where id = 2")
        assert fingerprint(other) != prints[0]
        assert address("one") == one
