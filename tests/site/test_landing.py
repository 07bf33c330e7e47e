"""A database of the last landing migrates and still serves its pages."""

import json
import os
import subprocess
import sys

import psycopg
import pytest

from tests.databases import ROOT, manage, new_database
from tests.landing import FILE

ASK = """
import json
from django.test import Client
pages = {}
for address in %s:
    response = Client().get(address)
    pages[address] = [response.status_code, response.content.decode()]
print(json.dumps(pages))
"""


@pytest.mark.django_db
def test_it_migrates_and_serves_its_pages():
    expected = {
        "/en/cities/gn580497/astrakhan/": "Atyrau",
        "/ru/cities/gn610529/atyrau/": "Астрахань",
        "/en/agreements/landing001/": "about 2003",
        "/ru/agreements/landing001/": "terminated its twinning agreement",
        "/en/documents/landing003/": "News of a landing",
        "/en/networks/landing002/united-cities/": "Astrakhan",
        "/api/v1/agreements/landing001/": "signed_definitive",
    }
    with new_database("landed") as url:
        with psycopg.connect(url) as connection:
            connection.execute(FILE.read_text())
        manage("migrate", "--verbosity", "0", database=url)
        environment = os.environ | {"DATABASE_URL": url, "ALLOWED_HOSTS": "testserver"}
        done = subprocess.run(
            [sys.executable, "manage.py", "shell", "--verbosity", "0", "--command", ASK % sorted(expected)],
            cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    pages = json.loads(done.stdout.splitlines()[-1])
    for address, text in expected.items():
        status, page = pages[address]
        assert status == 200, address
        assert text in page, address
