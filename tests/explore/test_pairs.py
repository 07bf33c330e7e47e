"""Two actors, or two countries, side by side: pages, endpoint and filters."""

from datetime import UTC, date, datetime

import pytest

from actors.merging import merge
from agreements.actions import agreement_saved
from tests.factories import (
    ActFactory,
    AgreementFactory,
    CityFactory,
    CountryFactory,
    EngagementFactory,
    EngagementParticipantFactory,
    MembershipFactory,
    NegotiationFactory,
    NegotiationParticipantFactory,
    NegotiationRoundFactory,
    NetworkFactory,
    PartyFactory,
    RegionFactory,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def astrakhan():
    return CityFactory(public_id="gn580497", name="Astrakhan", country=CountryFactory(code="RU", name="Russia"))


@pytest.fixture
def atyrau():
    return CityFactory(public_id="gn610529", name="Atyrau", country=CountryFactory(code="KZ", name="Kazakhstan"))


@pytest.fixture
def twinning(astrakhan, atyrau):
    agreement = AgreementFactory(between=[astrakhan, atyrau], signed_on="1995-05-01")
    party = agreement.parties.get(actor=atyrau)
    ActFactory(agreement=agreement, kind="suspended", date="2014-03-01", party=party)
    return agreement_saved(agreement=agreement, is_new=False, by_id=None, on=date(2026, 1, 1), at=NOW)


@pytest.fixture
def see(client):
    def page(address, expect=200, **asked):
        response = client.get(address, asked)
        assert response.status_code == expect
        return " ".join(response.content.decode().split())

    return page


PAIR = "/en/pairs/gn580497/gn610529/"
COUNTRIES = "/en/pairs/kz/ru/"


class TestAddress:
    @pytest.mark.parametrize(
        ("asked", "right"),
        [
            ("/en/pairs/gn610529/gn580497/", PAIR),
            ("/en/pairs/gn610529/gn580497/?as_of=2010-01-01", f"{PAIR}?as_of=2010-01-01"),
            ("/en/pairs/RU/kz/", COUNTRIES),
            ("/en/pairs/kz/RU/", COUNTRIES),
        ],
    )
    def test_has_one_order(self, client, twinning, asked, right):
        response = client.get(asked)
        assert (response.status_code, response["Location"]) == (301, right)

    def test_of_an_actor_that_was_merged_leads_to_the_kept_one(self, client, twinning, astrakhan):
        double = CityFactory(public_id="twin0", country=astrakhan.country)
        merge(kept=astrakhan, gone=double, reason="One place.", by_id=None, at=NOW)
        response = client.get("/en/pairs/twin0/gn610529/")
        assert (response.status_code, response["Location"]) == (301, PAIR)
        assert client.get("/en/pairs/gn580497/twin0/").status_code == 404

    @pytest.mark.parametrize(
        "address",
        [
            "/en/pairs/gn580497/gn580497/", "/en/pairs/ru/ru/", "/en/pairs/ru/gn580497/", "/en/pairs/ru/qq/",
            "/en/pairs/gn580497/nobody/", "/en/pairs/gn580497/hidden0/",
        ],
    )  # fmt: skip
    def test_of_what_is_no_pair_is_none(self, see, twinning, address):
        CityFactory(public_id="hidden0", published_at=None)
        see(address, expect=404)


class TestPageOfActors:
    def test_tells_ties_who_acted_and_what_lies_between(self, see, twinning):
        page = see(PAIR)
        assert "<h1>Astrakhan – Atyrau</h1>" in page
        assert f'href="{twinning.get_absolute_url()}"' in page
        acted = page[page.index("Who acted") :]
        assert acted.index("suspended") < acted.index("Atyrau") < acted.index("signed") < acted.index("not known who")
        assert "actor=gn580497&amp;partner=gn610529&amp;status=suspended" in page
        assert "Neighbouring states</dt><dd>no" in page

    def test_of_a_day_tells_what_was_then(self, see, twinning):
        page = see(PAIR, as_of="2010-01-01")
        assert '<span class="status status-active">in force</span>' in page
        assert "suspended" not in page

    def test_tells_networks_of_both_with_the_spells_of_each(self, see, twinning, astrakhan, atyrau):
        network = NetworkFactory(actor__name="Caspian Cities")
        MembershipFactory(network=network, actor=astrakhan, joined="2004", left="2022")
        MembershipFactory(network=network, actor=atyrau, joined="2010")
        MembershipFactory(network=NetworkFactory(actor__name="Of one"), actor=atyrau)
        page = see(PAIR)
        assert page.index("Caspian Cities") < page.index("2004 – 2022") < page.index("2010 –")
        assert "Of one" not in page
        assert "Caspian Cities" not in see(PAIR, as_of="2005-01-01")

    def test_tells_engagements_and_negotiations_of_both_that_are_published(self, see, twinning, astrakhan, atyrau):
        both = {"Of both": {}, "Unseen": {"published_at": None}}
        for title, more in both.items():
            engagement = EngagementFactory(title=f"Visit {title}", started="2019", **more)
            negotiation = NegotiationFactory(title=f"Talks {title}", outcome="broken_off", **more)
            NegotiationRoundFactory(negotiation=negotiation, date="1994-02")
            for actor in (astrakhan, atyrau):
                EngagementParticipantFactory(engagement=engagement, actor=actor)
                NegotiationParticipantFactory(negotiation=negotiation, actor=actor)
        EngagementFactory(title="Under the tie", agreement=twinning)
        EngagementFactory(title="Under another", agreement=AgreementFactory())
        EngagementParticipantFactory(engagement__title="Of one", actor=astrakhan)
        page = see(PAIR)
        for said in ("Visit Of both", "Talks Of both", "broken off", "February 1994", "Under the tie"):
            assert said in page
        for unsaid in ("Unseen", "Under another", "Of one"):
            assert unsaid not in page

    def test_what_is_not_published_is_not_told(self, see, astrakhan, atyrau):
        AgreementFactory(between=[astrakhan, atyrau], title="Hushed", published_at=None)
        page = see(PAIR)
        assert "Hushed" not in page
        assert "No agreement between the two is recorded" in page

    @pytest.mark.parametrize("count", [1, 3])
    def test_takes_as_many_queries_for_many(self, see, astrakhan, atyrau, count, django_assert_num_queries):
        for _ in range(count):
            agreement = AgreementFactory(between=[astrakhan, atyrau])
            EngagementFactory(agreement=agreement)
            NegotiationRoundFactory(negotiation__agreement=agreement)
            network = NetworkFactory()
            for actor in (astrakhan, atyrau):
                MembershipFactory(network=network, actor=actor)
        # whether each was merged; the two with countries; how many stand how; ties with parties, actors, countries,
        # acts, texts; memberships with networks, members, countries; engagements; negotiations with rounds; what lies
        # between
        with django_assert_num_queries(20):
            see(PAIR)


class TestPageOfCountries:
    def test_counts_by_status_and_kind_and_lists(self, see, twinning):
        page = see(COUNTRIES)
        assert "<h1>Kazakhstan – Russia</h1>" in page
        assert "country=KZ&amp;partner_country=RU&amp;status=suspended" in page
        assert "country=KZ&amp;partner_country=RU&amp;kind=twinning" in page
        assert 'href="/en/pairs/gn580497/gn610529/"' in page

    def test_goes_on_from_page_to_page(self, see, client, astrakhan, atyrau):
        made = [AgreementFactory(between=[astrakhan, atyrau]) for _ in range(51)]
        page = see(COUNTRIES, as_of="")
        assert f"?after={made[1].public_id}" in page
        assert made[0].public_id in see(COUNTRIES, after=made[1].public_id)

    def test_of_a_day_tells_what_was_then(self, see, twinning):
        assert "in force" in see(COUNTRIES, as_of="2010-01-01")
        assert "No agreement between the two" in see(COUNTRIES, as_of="1990-01-01")

    @pytest.mark.parametrize("count", [1, 3])
    def test_takes_as_many_queries_for_many(self, see, astrakhan, atyrau, count, django_assert_num_queries):
        for _ in range(count):
            AgreementFactory(between=[astrakhan, atyrau])
        # the two; ties with parties, actors, countries, acts, texts; how many stand how; what lies between
        with django_assert_num_queries(9):
            see(COUNTRIES)


class TestLinks:
    def test_a_bilateral_tie_leads_to_its_pair(self, see, twinning, astrakhan):
        for address in (twinning.get_absolute_url(), astrakhan.get_absolute_url(), "/en/countries/ru/"):
            assert f'href="{PAIR}"' in see(address)

    def test_a_tie_of_three_leads_to_none(self, see, twinning):
        PartyFactory(agreement=twinning)
        assert "/en/pairs/" not in see(twinning.get_absolute_url())


class TestEndpoint:
    def test_of_actors(self, api, twinning, astrakhan, atyrau):
        network = NetworkFactory()
        for actor in (astrakhan, atyrau):
            MembershipFactory(network=network, actor=actor)
        EngagementFactory(agreement=twinning)
        told = api("pairs/", a="gn610529", b="gn580497")
        one = {"number": 1, "is_more": False}
        lists = "http://testserver/api/v1/agreements/?actor=gn580497&partner=gn610529"
        assert told["a"] == {
            "id": "gn580497", "name": "Astrakhan", "url": "http://testserver/api/v1/cities/gn580497/"
        }  # fmt: skip
        assert (told["agreements"], told["agreements_url"]) == (one, lists)
        assert told["by_status"] == [
            {"status": "suspended", "certain": one, "perhaps": {"number": 0, "is_more": False},
             "url": f"{lists}&status=suspended"}
        ]  # fmt: skip
        assert (told["networks"], told["engagements"], told["negotiations"]["number"]) == (1, one, 0)
        assert told["typology"]["classes"] == {"by_borders": "global", "by_reach": "transregional"}
        assert told["page"] == f"http://testserver{PAIR}"

    def test_of_countries(self, api, twinning):
        told = api("pairs/", a="RU", b="KZ", as_of="2010-01-01")
        assert (told["a"]["id"], told["b"]["id"], told["as_of"]) == ("KZ", "RU", "2010-01-01")
        assert told["by_status"][0]["status"] == "active"
        assert told["by_status"][0]["url"].endswith("country=KZ&partner_country=RU&as_of=2010-01-01&status=active")
        assert told["networks"] is None
        assert api("pairs/", a="RU", b="KZ")["by_kind"][0]["kind"] == "twinning"

    def test_its_lists_hold_what_it_counts(self, api, client, twinning):
        for asked in ({"a": "gn580497", "b": "gn610529"}, {"a": "KZ", "b": "RU"}):
            told = api("pairs/", **asked)
            for each in told["by_status"]:
                assert len(client.get(each["url"]).json()["results"]) == each["certain"]["number"]

    @pytest.mark.parametrize(
        ("asked", "status"),
        [
            ({"a": "RU"}, 400), ({"a": "RU", "b": "KZ", "c": "CN"}, 400),
            ({"a": "RU", "b": "KZ", "as_of": "then"}, 400),
            ({"a": "RU", "b": "RU"}, 404), ({"a": "nobody", "b": "nothing"}, 404),
        ],
    )  # fmt: skip
    def test_refuses_what_is_no_pair(self, api, twinning, asked, status):
        api("pairs/", expect=status, **asked)


class TestFilters:
    @pytest.fixture
    def ids(self, api):
        return lambda **asked: {each["id"] for each in api("agreements/", **asked)["results"]}

    @pytest.fixture
    def domestic(self, astrakhan):
        return AgreementFactory(between=[astrakhan, CityFactory(name="Kazan", country=astrakhan.country)])

    def test_a_partner_is_a_second_party(self, ids, twinning, domestic):
        assert ids(actor="gn580497", partner="gn610529") == {twinning.public_id}
        assert ids(actor="gn580497") == {twinning.public_id, domestic.public_id}

    def test_a_partners_country_is_of_another_than_the_actor(self, ids, twinning, domestic):
        assert ids(actor="gn580497", partner_country="KZ") == {twinning.public_id}
        assert ids(actor="gn580497", partner_country="RU") == {domestic.public_id}
        assert ids(actor="gn610529", partner_country="KZ") == set()

    def test_or_beside_one_of_the_country(self, ids, twinning, domestic):
        assert ids(country="RU", partner_country="KZ") == {twinning.public_id}
        assert ids(country="RU", partner_country="RU") == {domestic.public_id}
        assert ids(partner_country="KZ") == {twinning.public_id}

    def test_parties_that_are_not_named_count_for_their_country(self, ids, domestic):
        country = CountryFactory(code="MN")
        PartyFactory(agreement=domestic, actor=None, name_as_printed="aimags of Mongolia", country=country)
        assert ids(country="MN") == {domestic.public_id}
        assert ids(actor="gn580497", partner_country="MN") == {domestic.public_id}

    def test_neighbouring_states(self, ids, twinning, domestic, astrakhan):
        astrakhan.country.neighbours.add(CountryFactory(code="KZ"))
        assert ids(neighbouring_states="true") == {twinning.public_id}
        assert ids(neighbouring_states="false") == {domestic.public_id}

    def test_cities_of_a_region(self, ids, api):
        region = RegionFactory()
        own = AgreementFactory(between=[region, CityFactory()])
        of_city = AgreementFactory(between=[CityFactory(parent=region, country=region.country), CityFactory()])
        assert ids(cities_of=region.public_id) == {of_city.public_id}
        assert ids(region=region.public_id) == {own.public_id, of_city.public_id}
