"""What goes back to Wikidata: who sees it there has to be able to trust it."""

from datetime import UTC, datetime

import pytest
from django.core.management import call_command
from django.urls import reverse

from intake.quickstatements import Told, commands, written_time
from tests.factories import (
    ActCitationFactory,
    AgreementCitationFactory,
    AgreementFactory,
    AgreementListingFactory,
    CityFactory,
    ConnectorFactory,
    ContributorFactory,
    EvidenceFactory,
    IdentifierFactory,
    PartyFactory,
    RegisterFactory,
    RegisterRowFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
TAKEN = datetime(2026, 1, 2, tzinfo=UTC)


def city(item):
    found = CityFactory()
    if item:
        IdentifierFactory(actor=found, scheme="wikidata", value=item)
    return found


def twinning(one="Q365", other="Q648", url="https://koeln.example/twins", **more):
    """A published twinning that is in force, borne out by a page of which a copy was taken."""
    tie = AgreementFactory(between=[city(one), city(other)], **{"signed_on": "1958-03", "status": "active", **more})
    if url:
        AgreementCitationFactory(agreement=tie, evidence=evidence(url))
    return tie


def evidence(url):
    return EvidenceFactory(capture__document__url=url, capture__captured_at=TAKEN)


def listed(tie, *, is_withheld=False, **register):
    row = RegisterRowFactory(harvest__register=RegisterFactory(**register), harvest__taken_at=TAKEN)
    return AgreementListingFactory(agreement=tie, row=row, is_withheld=is_withheld)


def test_both_sides_with_the_start_and_its_source():
    twinning()
    rest = 'P580\t+1958-03-00T00:00:00Z/10\tS854\t"https://koeln.example/twins"\tS813\t+2026-01-02T00:00:00Z/11'
    assert list(commands()) == [f"Q365\tP190\tQ648\t{rest}", f"Q648\tP190\tQ365\t{rest}"]


def test_each_source_is_a_reference_of_its_own():
    tie = twinning()
    listed(tie, url='https://ministry.example/list?a="b"|c')
    ActCitationFactory(act=tie.acts.get(), evidence=evidence("https://lille.example/"))
    (line, _back) = commands()
    cells = line.split("\t")
    assert [(cell, cells[place + 1]) for place, cell in enumerate(cells) if cell.endswith("S854")] == [
        ("S854", '"https://koeln.example/twins"'),
        ("!S854", '"https://lille.example/"'),
        ("!S854", '"https://ministry.example/list?a=%22b%22%7Cc"'),
    ]


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"published_at": None}, "nobody sees it"),
        ({"status": "ended"}, "it is over"),
        ({"status": "unknown"}, "nobody knows"),
        ({"presumed": "expired"}, "its term is over"),
        ({"kind": "cooperation"}, "it is no twinning"),
        ({"one": ""}, "one has no item"),
    ],
)
def test_what_is_not_sure_there_is_left_out(more, why):
    twinning(**more)
    assert list(commands()) == [], why


def test_who_is_not_shown_is_not_told():
    tie = twinning()
    actor = tie.parties.first().actor
    actor.published_at = None
    actor.save()
    assert list(commands()) == []


def test_a_tie_of_three_is_none_of_two():
    PartyFactory(agreement=twinning(), actor=city("Q34217"))
    assert list(commands()) == []


@pytest.mark.parametrize(
    "register", [{"publisher": "Wikidata"}, {"url": "https://www.wikidata.org/wiki/Property:P190"}]
)
def test_wikidata_is_not_told_what_it_said(register):
    listed(twinning(), **register)
    assert list(commands()) == []


def test_nor_what_was_taken_from_it_by_a_connector():
    listing = listed(twinning(), is_withheld=True)
    ConnectorFactory(register=listing.row.harvest.register, kind="wikidata", countries=["DE"])
    assert list(commands()) == []


@pytest.mark.parametrize("url", ["", "https://www.wikidata.org/wiki/Q365", "https://localhost/list"])
def test_what_no_public_page_bears_out_is_left_out_and_counted(url):
    twinning(url=url)
    told = Told()
    assert list(commands(told)) == []
    assert told == Told(ties=0, without_source=1)


def test_a_source_that_says_otherwise_and_a_list_that_nobody_accepted_bear_nothing_out():
    tie = twinning(url="")
    AgreementCitationFactory(agreement=tie, evidence=evidence("https://other.example"), stance="contradicts", says="no")
    listed(tie, is_withheld=True, url="https://ministry.example/list")
    assert list(commands()) == []


@pytest.mark.parametrize(
    ("partial", "written"),
    [
        ("1958-03-02", "+1958-03-02T00:00:00Z/11"),
        ("1958", "+1958-00-00T00:00:00Z/9"),
        ("195X", "+1950-00-00T00:00:00Z/8"),
        ("1958~", ""),
        ("1958/1960", ""),
        ("[..2015]", ""),
        ("", ""),
    ],
)
def test_a_date_is_written_with_its_precision_or_not_at_all(partial, written):
    assert written_time(partial) == written


@pytest.mark.parametrize("count", [1, 3])
def test_many_ties_ask_as_often_as_one(count, django_assert_num_queries):
    for number in range(count):
        twinning(f"Q{number + 10}", f"Q{number + 20}")
    with django_assert_num_queries(6):
        assert len(list(commands())) == 2 * count


def test_the_command_writes_a_file_and_tells_how_many(tmp_path, capsys):
    twinning()
    call_command("export_quickstatements", tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text().splitlines() == list(commands())
    assert "Ties: 1; left out, as no public page bears them out: 0." in capsys.readouterr().err


class TestDownload:
    def test_an_editor_downloads_them(self, as_editor):
        twinning()
        response = as_editor.get(reverse("admin:quickstatements"))
        assert b"".join(response.streaming_content).decode().splitlines() == list(commands())
        assert "quickstatements.txt" in response["Content-Disposition"]

    def test_who_may_not_see_agreements_does_not(self, client):
        assert client.get(reverse("admin:quickstatements")).status_code == 302, "to the login"
        client.force_login(UserFactory(is_staff=True))
        assert client.get(reverse("admin:quickstatements")).status_code == 403

    def test_a_contributor_may_not_take_but_may_download(self, client):
        client.force_login(ContributorFactory())
        assert client.get(reverse("admin:sources_register_wikidata")).status_code == 403
        assert client.get(reverse("admin:quickstatements")).status_code == 200
