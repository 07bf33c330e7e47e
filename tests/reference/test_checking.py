"""Systems are asked about over HTTP, and wrong or lacking answers are told."""

from datetime import UTC, datetime
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from reference.checking import answers, checks, missing
from reference.files import UnfitFile
from reference.loading import load_reference
from reference.management.commands import check_systems
from tests.factories import NetworkFactory

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def asked(get, **expect):
    return [{"number": 1, "system": "A net", "requests": [{"get": get, "expect": expect}]}]


@pytest.mark.django_db(transaction=True)
class TestAnswers:
    def test_are_compared_with_what_is_expected(self, live_server):
        NetworkFactory(actor__public_id="some-net", founded="1995")
        question = asked("/api/v1/networks/some-net/", founded="1995", **{"length(bodies)": 1})
        told = [
            (each.url, each.asked, each.expected, each.seen, each.is_right)
            for each in answers(question, live_server.url)
        ]
        url = f"{live_server.url}/api/v1/networks/some-net/"
        assert told == [(url, "founded", "1995", "1995", True), (url, "length(bodies)", 1, 0, False)]

    def test_say_why_there_is_none(self, live_server):
        (answer,) = answers(asked("/api/v1/networks/no-net/", founded="1995"), live_server.url)
        assert (answer.seen, answer.is_right) == ("status 404", False)

    def test_a_site_that_is_not_there(self):
        (answer,) = answers(asked("/api/v1/networks/", a=1), "http://127.0.0.1:9")
        assert answer.seen.startswith("no answer")

    def test_true_is_not_one(self, live_server):
        NetworkFactory(actor__public_id="some-net")
        (answer,) = answers(asked("/api/v1/networks/some-net/", **{"name == name": 1}), live_server.url)
        assert not answer.is_right


@pytest.mark.django_db(transaction=True)
def test_a_site_with_the_shipped_facts_answers_all_that_is_asked(live_server, world):
    load_reference(at=NOW)
    assert [each for each in answers(checks(), live_server.url) if not each.is_right] == []


def test_systems_of_which_nothing_is_asked_are_missing():
    assert missing([{"number": number} for number in range(3, 110)]) == [1, 2]


def test_two_files_of_one_system_are_refused(files):
    text = "{number: 1, system: A, requests: [{get: /api/v1/networks/, expect: {a: 1}}]}"
    with pytest.raises(UnfitFile, match="two files of system 1"):
        checks(files(one=text, two=text))


@pytest.mark.django_db(transaction=True)
def test_the_command_fails_where_an_answer_is_wrong_or_a_system_missing(live_server, files, monkeypatch):
    folder = files(one="{number: 1, system: A, requests: [{get: /api/v1/networks/, expect: {'length(results)': 0}}]}")
    monkeypatch.setattr(check_systems, "checks", lambda: checks(folder))
    told = StringIO()
    with pytest.raises(CommandError):
        call_command("check_systems", site=live_server.url, stdout=told)
    assert "1 of 109 systems asked about: 1 answers as expected, 0 not." in told.getvalue()
    assert "Nothing is asked about: 2, 3," in told.getvalue()
