"""The queue inside PostgreSQL."""

from django.db import connection, transaction
from pgmq.install import get_embedded_install_sql, get_embedded_sql_version


@transaction.atomic
def install_pgmq() -> bool:
    """Make the queue's functions in the default database, from the installed package; whether they were new.

    The version is kept as the comment of the schema. The SQL cannot upgrade, so another version is
    replaced, with its messages: the Job rows hold what is to be done, and the sweep rings again.
    """
    version = get_embedded_sql_version()
    with connection.cursor() as cursor:
        # Two starts at once must not both install.
        cursor.execute("select pg_advisory_xact_lock(hashtext('pgmq'))")
        cursor.execute("select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = 'pgmq'")
        found = cursor.fetchone()
        if found and found[0] == version:
            return False
        if found:
            cursor.execute("drop schema pgmq cascade")
        cursor.execute(get_embedded_install_sql())
        cursor.execute(f"comment on schema pgmq is '{version}'")
    return True
