"""A database whose locale leaves Cyrillic alone is refused before anything is written to it."""

import psycopg
import pytest

from core.checks import database_knows_cyrillic
from tests.databases import address, manage, new_database


@pytest.fixture
def without_a_locale(db):
    options = "encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype 'C'"
    with new_database("without_a_locale", options) as url:
        yield url


@pytest.mark.django_db
def test_a_sound_database_passes():
    assert database_knows_cyrillic(databases=["default"]) == []


def test_preparing_a_database_of_the_wrong_locale_stops_before_it_writes(without_a_locale):
    done = manage("prepare", database=without_a_locale, check=False)
    assert done.returncode == 1
    assert "core.E001" in done.stderr
    assert "LC_CTYPE 'C.UTF-8'" in done.stderr, "it says how to mend it"
    with psycopg.connect(without_a_locale) as connection:
        assert connection.execute("select count(*) from pg_tables where schemaname = 'public'").fetchone() == (0,)


def test_a_filled_database_of_the_wrong_locale_is_refused_by_its_similarity(without_a_locale):
    with psycopg.connect(without_a_locale) as connection:
        connection.execute("create extension pg_trgm")
    done = manage("check", "--database", "default", database=without_a_locale, check=False)
    assert done.returncode == 1
    assert "similarity('Москва', 'МОСКВА') = 1 is false" in done.stderr


@pytest.mark.django_db
def test_a_database_that_is_away_is_named():
    done = manage("check", "--database", "default", database=address("there_is_none"), check=False)
    assert done.returncode == 1
    assert "core.E002" in done.stderr
    assert "there_is_none" in done.stderr
