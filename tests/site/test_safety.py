"""What every answer carries, and what production settings promise."""

import os
import subprocess
import sys

import pytest

from tests.databases import ROOT
from tests.factories import CityFactory

PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "paradiplomacy.settings.prod",
    "SECRET_KEY": "k" * 30 + "0123456789abcdefghijklmnopqrstuvwxyz-",
    "ALLOWED_HOSTS": "paradiplomacy.example",
    "DATABASE_URL": "postgresql://user:password@db.example/paradiplomacy",
    "CELERY_BROKER_URL": "redis://redis.example:6379/0",
}


def run(*command, **environment):
    clean = {
        name: value for name, value in os.environ.items() if name not in PRODUCTION | {"DJANGO_ALLOW_ASYNC_UNSAFE": ""}
    }
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=clean | environment, capture_output=True, text=True, timeout=60
    )


def test_production_settings_pass_the_check_for_deployment():
    done = run("manage.py", "check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout


@pytest.mark.parametrize("name", ["SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL"])
def test_production_names_what_is_not_set(name):
    done = run("manage.py", "check", **{each: value for each, value in PRODUCTION.items() if each != name})
    assert done.returncode == 1
    assert f"{name} is not set" in done.stderr


@pytest.mark.parametrize(
    ("name", "value", "hint"),
    [
        ("DATABASE_URL", "mysql://x/y", "must be a PostgreSQL address"),
        ("DATABASE_URL", "postgresql://host", "names no database"),
        ("PATH_PREFIX", "paradiplomacy", "with a leading slash"),
        ("OUTGOING_PROXY", "proxy:3128", "http://proxy.example:3128"),
    ],
)
def test_a_wrong_value_says_how_to_mend_it(name, value, hint):
    done = run("manage.py", "check", **PRODUCTION | {name: value})
    assert done.returncode == 1
    assert hint in done.stderr


def test_settings_reach_where_they_are_meant():
    """Mail, path prefix, outgoing proxy and broker by environment."""
    script = (
        "import django; django.setup(); from django.conf import settings as s; from django.urls import reverse;"
        "print(s.EMAIL_HOST, s.EMAIL_PORT, s.EMAIL_USE_TLS, s.OUTGOING_PROXY, s.CELERY_BROKER_URL, reverse('health'))"
    )
    done = run(
        "-c", script,
        **PRODUCTION, EMAIL_URL="smtp+tls://user:password@mail.example:587", PATH_PREFIX="/paradiplomacy/",
        OUTGOING_PROXY="http://proxy.example:3128",
    )  # fmt: skip
    assert done.stdout.split() == [
        "mail.example", "587", "True", "http://proxy.example:3128", "redis://redis.example:6379/0",
        "/paradiplomacy/health",
    ]  # fmt: skip


@pytest.mark.django_db
class TestContentSecurityPolicy:
    def test_pages_run_and_load_their_own_alone(self, client):
        policy = client.get("/en/")["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'self'" in policy
        assert "unsafe" not in policy

    def test_the_admin_has_its_own(self, client):
        assert "unsafe-eval" in client.get("/admin/login/")["Content-Security-Policy"]

    def test_what_is_not_there_has_the_strict_one(self, client):
        assert "unsafe" not in client.get("/admin-of-nothing/")["Content-Security-Policy"]


@pytest.mark.django_db
def test_what_editors_write_is_text_and_never_markup(client):
    city = CityFactory(name="<script>alert(1)</script>", slug="x")
    page = client.get(city.get_absolute_url()).content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


@pytest.mark.django_db(transaction=True)
class TestPathPrefix:
    @pytest.fixture(autouse=True)
    def _below_a_path(self, settings):
        settings.PATH_PREFIX = settings.FORCE_SCRIPT_NAME = "/paradiplomacy"

    def ask(self, path):
        from wsgiref.util import setup_testing_defaults

        from django.urls import set_script_prefix

        from paradiplomacy.wsgi import application

        environ = {"PATH_INFO": path, "HTTP_HOST": "testserver"}
        setup_testing_defaults(environ)
        answer = {}
        try:
            body = application(environ, lambda status, headers: answer.update(status=status, headers=dict(headers)))
            return answer["status"], answer["headers"], b"".join(body).decode()
        finally:
            set_script_prefix("/")

    @pytest.mark.parametrize("path", ["/paradiplomacy/en/", "/en/"])
    def test_pages_answer_and_link_below_it(self, path):
        """Whether or not the proxy takes the prefix off."""
        status, _headers, page = self.ask(path)
        assert status == "200 OK"
        assert 'href="/paradiplomacy/en/places/"' in page
        assert 'hreflang="ru" href="/paradiplomacy/ru/"' in page

    def test_the_root_leads_below_it(self):
        status, headers, _page = self.ask("/paradiplomacy")
        assert (status, headers["Location"]) == ("302 Found", "/paradiplomacy/en/")
