"""What all tests share."""

from contextlib import contextmanager

import kombu.pools
import pytest
from django.conf import settings as django_settings
from django.db import IntegrityError, connection, transaction
from django.utils import translation
from hypothesis import settings

from paradiplomacy.broker import install_pgmq
from paradiplomacy.celery import app
from paradiplomacy.settings.databases import broker_options
from tests import workers
from tests.factories import EditorFactory, UserFactory

# Times of a busy machine must not fail a property.
settings.register_profile("project", deadline=None, max_examples=100)
settings.load_profile("project")


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The database that pytest-django makes, with the queue in it."""
    with django_db_blocker.unblock():
        install_pgmq()
    url = django_settings.CELERY_BROKER_URL
    app.conf.update(broker_transport_options=broker_options(url, connection.settings_dict))
    yield
    # What the queue and killed workers leave open would keep the database from being dropped.
    kombu.pools.reset()
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity "
            "where datname = current_database() and pid <> pg_backend_pid()"
        )


@pytest.fixture(autouse=True)
def _english():
    """Each test begins in the language that messages are written in."""
    with translation.override("en"):
        yield


@pytest.fixture
def api(client):
    """Asks the API: `api("cities/", country="RU")` is the answer's JSON; the status is checked."""

    def get(path, *, expect=200, **parameters):
        response = client.get(f"/api/v1/{path}", parameters)
        assert response.status_code == expect, response.content
        return response.json()

    return get


@pytest.fixture
def editor(db):
    return EditorFactory()


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client


@pytest.fixture
def as_admin(client, db):
    client.force_login(UserFactory(is_staff=True, is_superuser=True))
    return client


@pytest.fixture
def start_worker(tmp_path):
    """Starts a worker on the tests' database; all are gone at the end."""
    started = []

    def start():
        with (tmp_path / f"worker-{len(started)}.log").open("w") as log:
            started.append(workers.start(log))
        return started[-1]

    yield start
    for worker in started:
        if worker.poll() is None:
            workers.kill(worker)


@pytest.fixture
def refused(db):
    """`with refused("name_of_constraint")`: the database refuses what is done, for this reason alone."""

    @contextmanager
    def by(constraint):
        with pytest.raises(IntegrityError) as caught, transaction.atomic():  # noqa: PT012  both may refuse
            yield
            # Deferred constraints speak at the end of a transaction, and tests never reach theirs.
            with connection.cursor() as cursor:
                cursor.execute("set constraints all immediate")
        diagnosis = caught.value.__cause__.diag
        assert diagnosis.constraint_name == constraint

    return by


@pytest.fixture
def allowed(db):
    """`with allowed()`: the database takes what is done, deferred constraints too."""

    @contextmanager
    def doing():
        with transaction.atomic():
            yield
            with connection.cursor() as cursor:
                cursor.execute("set constraints all immediate")
                cursor.execute("set constraints all deferred")

    return doing
