"""Databases beside the tests' own, and the program run against them as its keeper would."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, urlencode

import psycopg
from django.db import connection
from psycopg import sql

ROOT = Path(__file__).resolve().parent.parent


def address(name: str) -> str:
    """The address of a database on the tests' server."""
    settings = connection.settings_dict
    names = {"USER": "user", "PASSWORD": "password", "HOST": "host", "PORT": "port"}
    parts = {theirs: settings[ours] for ours, theirs in names.items() if settings[ours]}
    return "postgresql://?" + urlencode(parts | {"dbname": name}, quote_via=quote)


@contextmanager
def new_database(name: str, options: str = "") -> Iterator[str]:
    """The address of an empty database, dropped at the end."""
    with psycopg.connect(address("postgres"), autocommit=True) as server:
        server.execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name)))
        server.execute(sql.SQL("create database {} template template0 " + options).format(sql.Identifier(name)))
        try:
            yield address(name)
        finally:
            server.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))


def manage(*arguments: str, database: str, check: bool = True) -> "subprocess.CompletedProcess[str]":
    """Run `manage.py` with the settings of an installation, on a database."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "manage.py"), *arguments],
        env=os.environ | {"DATABASE_URL": database, "DJANGO_SETTINGS_MODULE": "paradiplomacy.settings.local"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    if check:
        assert done.returncode == 0, done.stdout + done.stderr
    return done
