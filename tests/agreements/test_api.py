"""Agreements as a stranger asks for them."""

from datetime import UTC, date, datetime

import pytest

from agreements.actions import agreement_saved
from tests.factories import (
    ActFactory,
    AgreementFactory,
    AgreementSubjectFactory,
    CityFactory,
    CountryFactory,
    DocumentFactory,
    InstrumentFactory,
    NameFactory,
    PartyFactory,
    PersonFactory,
    RegionFactory,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def astrakhan():
    russia = CountryFactory(code="RU", name="Russia")
    oblast = RegionFactory(name="Astrakhan Oblast", country=russia)
    city = CityFactory(public_id="gn580497", name="Astrakhan", country=russia, parent=oblast)
    NameFactory(actor=city, text="Астрахань", language="ru", is_preferred=True)
    return city


@pytest.fixture
def atyrau():
    return CityFactory(public_id="gn610529", name="Atyrau", country=CountryFactory(code="KZ", name="Kazakhstan"))


@pytest.fixture
def twinning(astrakhan, atyrau):
    twinning = AgreementFactory(between=[astrakhan, atyrau], signed_on="2003~")
    InstrumentFactory(agreement=twinning, title="О побратимских связях", date="2003-05")
    AgreementFactory(kind="friendship", status="ended", signed_on="1960")
    return twinning


def ids(answer):
    return [each["id"] for each in answer["results"]]


def test_the_whole_agreement(api, twinning):
    answer = api(f"agreements/{twinning.public_id}/")
    assert answer["kind"] == "twinning"
    assert answer["status"] == "active"
    assert [party["name"] for party in answer["parties"]] == ["Astrakhan", "Atyrau"]
    assert answer["parties"][0]["actor"]["url"] == "http://testserver/api/v1/cities/gn580497/"
    assert answer["acts"] == [
        {
            "kind": "signed_definitive", "date": "2003~", "date_earliest": "2002-01-01", "date_latest": "2004-12-31",
            "place": "", "cause": "", "reported": "", "party": None, "instrument": None, "note": "",
            "sources": [],
        }
    ]  # fmt: skip
    assert answer["instruments"][0]["title"] == "О побратимских связях"
    assert answer["page"] == f"http://testserver/en/agreements/{twinning.public_id}/"


def test_an_act_points_at_its_party(api, twinning):
    ActFactory(agreement=twinning, kind="suspended", party=twinning.parties.last(), date="2022")
    assert api(f"agreements/{twinning.public_id}/")["acts"][1]["party"] == 1


def test_names_come_in_the_language_asked_for(api, twinning):
    answer = api(f"agreements/{twinning.public_id}/", language="ru")
    assert [party["name"] for party in answer["parties"]] == ["Астрахань", "Atyrau"]


@pytest.mark.parametrize(
    "question",
    [
        {"actor": "gn580497"},
        {"country": "KZ"},
        {"kind": "twinning"},
        {"status": "active"},
        {"signed_after": "2004-12-31"},
        {"signed_before": "2004-01-01", "signed_after": "2000-01-01"},
        {"actor": "gn610529", "country": "RU"},
    ],
)
def test_questions_find_it_alone(api, twinning, question):
    assert ids(api("agreements/", **question)) == [twinning.public_id]


def test_a_region_finds_what_its_cities_agree(api, twinning, astrakhan):
    assert ids(api("agreements/", region=astrakhan.parent.public_id)) == [twinning.public_id]


@pytest.mark.parametrize("question", [{"signed_after": "2005-01-01"}, {"actor": "gn580497", "kind": "friendship"}])
def test_questions_that_nothing_answers(api, twinning, question):
    assert ids(api("agreements/", **question)) == []


def test_a_party_once_published_and_then_withdrawn_is_named_as_printed_alone(api, twinning, atyrau):
    twinning.parties.filter(actor=atyrau).update(name_as_printed="Гурьев")
    type(atyrau).objects.filter(pk=atyrau.pk).update(published_at=None)
    party = api(f"agreements/{twinning.public_id}/")["parties"][1]
    assert party == {
        "name": "Гурьев", "name_as_printed": "Гурьев", "role": "party", "actor": None, "is_unnamed": False,
        "country": None, "signatory": None, "signatory_as_printed": "", "signatory_office": "",
    }  # fmt: skip


@pytest.mark.parametrize("count", [1, 3])
def test_a_list_asks_as_often_for_many_as_for_one(api, count, django_assert_num_queries):
    for _ in range(count):
        text = InstrumentFactory(document=DocumentFactory())
        AgreementSubjectFactory(agreement=text.agreement)
        PartyFactory(agreement=text.agreement, signatory=PersonFactory())
    # agreements; their parties, with actors, countries and signatories; acts; texts with documents, links from and to
    # them; titles; subjects twice; spells; passages of all three; words of
    # its sides; registers that list it
    with django_assert_num_queries(19):
        assert len(api("agreements/")["results"]) == count


def test_parties_keep_their_order(api):
    agreement = AgreementFactory(between=[])
    for position in (2, 0, 1):
        PartyFactory(agreement=agreement, actor=None, name_as_printed=str(position), position=position)
    names = [party["name"] for party in api(f"agreements/{agreement.public_id}/")["parties"]]
    assert names == ["0", "1", "2"]


def test_the_latest_entered_comes_first_on_every_page(api):
    entered = [AgreementFactory().public_id for _ in range(3)]
    first = api("agreements/", page_size=2)
    second = api(first["next"].removeprefix("http://testserver/api/v1/"))
    assert ids(first) + ids(second) == entered[::-1]


class TestInOtherTimes:
    """Signed in 2003, suspended in some month of 2014, ended on 8 March 2022."""

    @pytest.fixture(autouse=True)
    def ended(self, astrakhan, atyrau):
        agreement = AgreementFactory(public_id="ended00000", between=[astrakhan, atyrau], signed_on="2003-05-07")
        ActFactory(agreement=agreement, kind="suspended", date="2014")
        ActFactory(agreement=agreement, kind="terminated", date="2022-03-08")
        agreement_saved(agreement=agreement, is_new=False, by_id=None, on=date(2026, 1, 1), at=NOW)
        later = AgreementFactory(between=[astrakhan, atyrau], signed_on="2024-01-01")
        agreement_saved(agreement=later, is_new=False, by_id=None, on=date(2026, 1, 1), at=NOW)

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            ("2003-05-07", "active"), ("2010-01-01", "active"), ("2014-06-01", "active"), ("2014-06-01", "suspended"),
            ("2022-03-07", "suspended"), ("2022-03-08", "ended"), ("2023-01-01", "ended"),
        ],
    )  # fmt: skip
    def test_it_is_found_as_it_stood_then_or_perhaps_stood(self, api, day, status):
        assert ids(api("agreements/", as_of=day, status=status)) == ["ended00000"]

    @pytest.mark.parametrize(("day", "status"), [("2010-01-01", "ended"), ("2022-03-08", "suspended")])
    def test_it_is_not_found_as_it_stood_at_another_time(self, api, day, status):
        assert ids(api("agreements/", as_of=day, status=status)) == []

    def test_what_had_not_begun_is_left_out(self, api):
        assert ids(api("agreements/", as_of="2003-05-06")) == []
        assert ids(api("agreements/", as_of="2003-05-07")) == ["ended00000"]

    def test_the_spells_are_told(self, api):
        assert api("agreements/ended00000/")["spells"][1:3] == [
            {"start": "2003-05-07", "end": "2014-01-01", "status": "active", "perhaps": "active", "is_certain": True,
             "presumed": ""},
            {"start": "2014-01-01", "end": "2014-12-31", "status": "active", "perhaps": "suspended",
             "is_certain": False, "presumed": ""},
        ]  # fmt: skip

    def test_a_day_that_is_none_is_refused(self, api):
        assert api("agreements/", as_of="long ago", expect=400)

    def test_the_page_says_how_it_stood(self, client):
        page = client.get("/en/agreements/?as_of=2014-06-01").content.decode()
        assert "in force or suspended, not certain" in page
        assert "As they stood on 1 June 2014" in page
