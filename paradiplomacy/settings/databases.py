"""What Django and the queue need to know of a PostgreSQL address."""

from typing import Any

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict, make_conninfo


def connection(url: str) -> dict[str, Any]:
    """Django's settings for the database at a libpq address, `postgresql://user:password@host:port/name`.

    A socket is written `postgresql://user@/name?host=%2Fpath`. Raises ValueError for anything else.
    """
    if not url.startswith(("postgresql://", "postgres://")):
        raise ValueError("DATABASE_URL must be a PostgreSQL address such as postgresql://user:password@host:5432/name")
    try:
        parts: dict[str, Any] = dict(conninfo_to_dict(url))
    except ProgrammingError as error:
        raise ValueError(f"DATABASE_URL is no PostgreSQL address: {error}") from error
    if not parts.get("dbname"):
        raise ValueError("DATABASE_URL names no database: add /name at its end")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.pop("dbname"),
        "USER": parts.pop("user", ""),
        "PASSWORD": parts.pop("password", ""),
        "HOST": parts.pop("host", ""),
        "PORT": parts.pop("port", ""),
        # One lasting connection a worker, checked before use: a pool answered errors long after an outage.
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": parts,
    }


def pgmq_conninfo(database: dict[str, Any]) -> str:
    """The connection string of a DATABASES entry for pgmq's client.

    That client takes five parts out of it, writes them unquoted into a string of its own, and drops the
    rest. So each part is quoted beforehand, and other options (sslmode ...) ride along with the password.
    """
    names = {"HOST": "host", "PORT": "port", "NAME": "dbname", "USER": "user"}
    parts = {theirs: _quoted(database[ours]) for ours, theirs in names.items() if database.get(ours)}
    options = [f"{name}={_quoted(value)}" for name, value in database.get("OPTIONS", {}).items()]
    parts["password"] = " ".join([_quoted(database.get("PASSWORD") or "none"), *options])
    return make_conninfo(**parts)


def _quoted(value: object) -> str:
    """A value as libpq reads it back whole."""
    text = str(value).replace("\\", "\\\\").replace("'", "\\'")
    return f"'{text}'"


def broker_options(broker_url: str, database: dict[str, Any]) -> dict[str, Any]:
    """Options of kombu's transport for a broker's address; a read message comes back after 60 seconds."""
    if broker_url.startswith("pgmq://"):
        return {
            "conn_string": pgmq_conninfo(database),
            "init_extension": False,  # plain SQL, installed by `manage.py prepare`
            "visibility_timeout": 60,
            "use_notify": True,
            "notify_throttle_interval_ms": 50,
            "polling_interval": 1,
            "pool_size": 4,
        }
    if broker_url.startswith(("redis://", "rediss://")):
        # Without the last two a killed worker's message comes back only after 100 seconds more.
        return {"visibility_timeout": 60, "unacked_restore_interval": 2, "unacked_restore_throttle": 1}
    return {}
