"""Addresses of PostgreSQL, as Django and the queue need them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pgmq.base import PGMQConfig
from psycopg.conninfo import conninfo_to_dict

from paradiplomacy.settings.databases import broker_options, connection, pgmq_conninfo


def test_an_address_with_all_its_parts():
    found = connection("postgresql://maria:s%20e%27cret@db.example:5433/register?sslmode=verify-full")
    assert (found["NAME"], found["USER"], found["PASSWORD"]) == ("register", "maria", "s e'cret")
    assert (found["HOST"], found["PORT"], found["OPTIONS"]) == ("db.example", "5433", {"sslmode": "verify-full"})


@pytest.mark.parametrize("url", ["", "sqlite:///x", "postgresql://[h/x", "postgresql://host"])
def test_anything_else_is_refused(url):
    with pytest.raises(ValueError, match="DATABASE_URL"):
        connection(url)


WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=12)


@given(WORDS, WORDS, WORDS)
def test_the_queue_reaches_the_same_database_whatever_its_parts_hold(host, user, password):
    """A socket's folder may have spaces, a password anything, and a demand for TLS is kept."""
    database = {"NAME": "x y", "HOST": host, "USER": user, "PASSWORD": password, "OPTIONS": {"sslmode": "verify-full"}}
    reached = conninfo_to_dict(PGMQConfig(conn_string=pgmq_conninfo(database)).dsn)
    expected = {"host": host, "user": user, "password": password, "dbname": "x y", "sslmode": "verify-full"}
    assert {name: reached[name] for name in expected} == expected


@pytest.mark.parametrize("broker", ["redis://redis:6379/0", "amqp://guest@rabbit//"])
def test_other_brokers_are_not_told_of_the_database(broker):
    assert "conn_string" not in broker_options(broker, {})
