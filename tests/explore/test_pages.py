"""Pages that readers see."""

import pytest
from django.urls import reverse
from django.utils import translation

from tests.factories import (
    ActFactory,
    AgreementFactory,
    AgreementSubjectFactory,
    AgreementTitleFactory,
    ApprovalRuleFactory,
    CityFactory,
    CountryFactory,
    CountryGroupMemberFactory,
    CountryNameFactory,
    DocumentFactory,
    IdentifierFactory,
    InstrumentFactory,
    InstrumentLinkFactory,
    MembershipFactory,
    MembershipStatusSpellFactory,
    NameFactory,
    NetworkFactory,
    OfficeFactory,
    OrganisationFactory,
    PartyFactory,
    PersonFactory,
    RegionFactory,
    SeatFactory,
    SuccessionFactory,
    TerritorialClaimFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def astrakhan():
    russia = CountryFactory(code="RU", name="Russia")
    CountryNameFactory(country=russia, language="ru", text="Россия")
    oblast = RegionFactory(name="Astrakhan Oblast", country=russia)
    city = CityFactory(name="Astrakhan", country=russia, parent=oblast, population=533925)
    NameFactory(actor=city, text="Астрахань", language="ru", is_preferred=True)
    IdentifierFactory(actor=city, value="580497")
    return city


@pytest.fixture
def see(client):
    """The text of a record's page in a language."""

    def page(record, language="en"):
        with translation.override(language):
            response = client.get(record.get_absolute_url())
        assert response.status_code == 200
        return response.content.decode()

    return page


def test_a_city_shows_its_agreements_and_networks(see, astrakhan):
    atyrau = CityFactory(name="Atyrau")
    AgreementFactory(between=[astrakhan, atyrau], signed_on="2003~")
    MembershipFactory(actor=astrakhan, network__actor__name="Caspian Cities", joined="2004")
    for city, partner in ((astrakhan, "Atyrau"), (atyrau, "Astrakhan")):
        page = see(city)
        assert partner in page
        assert "about 2003" in page
        assert "in force" in page
    assert "Caspian Cities" in see(astrakhan)


def test_a_city_is_named_in_the_language_of_the_page(see, astrakhan):
    page = see(astrakhan, "ru")
    assert '<html lang="ru"' in page
    assert "<h1>Астрахань" in page
    assert "Россия" in page


def test_a_region_shows_what_its_cities_agree(see, astrakhan):
    AgreementFactory(between=[astrakhan, CityFactory(name="Atyrau")])
    page = see(astrakhan.parent)
    assert "Atyrau" in page
    assert "Astrakhan" in page


def test_a_country_shows_its_places_and_what_they_agree(see, astrakhan):
    AgreementFactory(between=[astrakhan, CityFactory(name="Atyrau")])
    page = see(astrakhan.country)
    assert "Astrakhan Oblast" in page
    assert "533,925" in page
    assert "Atyrau" in page


def test_an_organisation_shows_its_agreements(see):
    body = OrganisationFactory(name="Port Authority")
    AgreementFactory(between=[body, CityFactory(name="Atyrau")])
    assert "Atyrau" in see(body)


def test_a_network_shows_members_past_and_present(see):
    network = NetworkFactory(founded="2004-05-05")
    MembershipFactory(network=network, actor__name="Stayer", joined="2004")
    MembershipFactory(network=network, actor__name="Leaver", joined="2004", left="2022")
    page = see(network)
    assert page.index("Stayer") < page.index("Leaver")
    assert "May 5, 2004" in page


def test_an_agreement_shows_its_acts_in_order_and_its_texts(see):
    agreement = AgreementFactory(note="Both lie on the Caspian.", signed_on="1995")
    ActFactory(agreement=agreement, kind="terminated", date="2022", cause="sanctions_or_war", place="Atyrau")
    ActFactory(agreement=agreement, kind="suspended", date="2014")
    InstrumentFactory(agreement=agreement, title="Протокол", number="17-М", url="https://example.org/17")
    page = see(agreement)
    parts = ["Both lie on the Caspian", "signed", "suspended", "terminated", "sanctions or war", "Протокол", "17-М"]
    places = [page.rindex(part) for part in parts]
    assert places == sorted(places)


def test_nothing_recorded_is_not_said_to_be_nothing(see):
    assert "That does not mean that there is none" in see(CityFactory())


def test_an_old_address_leads_to_the_new_one(client, astrakhan):
    response = client.get(f"/en/cities/{astrakhan.public_id}/old-name/")
    assert (response.status_code, response["Location"]) == (301, astrakhan.get_absolute_url())


class TestSearch:
    def test_finds_places_in_any_script_largest_first(self, client, astrakhan):
        CityFactory(name="Astrakhanka", population=6459)
        page = client.get("/en/places/", {"q": "ASTRAKH"}).content.decode()
        assert page.index(">Astrakhan<") < page.index(">Astrakhanka<")
        assert "Astrakhan" in client.get("/en/places/", {"q": "астра"}).content.decode()

    def test_says_what_to_try_when_nothing_is_called_so(self, client):
        assert "in another language" in client.get("/en/places/", {"q": "zzz"}).content.decode()

    def test_without_a_name_lists_countries(self, client, astrakhan):
        assert "Russia" in client.get("/en/places/").content.decode()


class TestAgreementList:
    def test_asks_the_questions_of_the_api(self, client, astrakhan):
        AgreementFactory(between=[astrakhan, CityFactory(name="Atyrau")])
        AgreementFactory(between=[CityFactory(name="Elsewhere"), CityFactory()], kind="friendship")
        page = client.get("/en/agreements/", {"actor": astrakhan.public_id}).content.decode()
        assert "Atyrau" in page
        assert "Elsewhere" not in page
        assert '<span class="chip">Astrakhan</span>' in page, "what is asked is named"

    def test_says_what_it_does_not_understand(self, client):
        response = client.get("/en/agreements/", {"status": "dormant"})
        assert response.status_code == 400
        assert "dormant is not one of" in response.content.decode()

    def test_keeps_the_question_from_page_to_page(self, client):
        oldest, last = AgreementFactory.create_batch(51)[:2]
        page = client.get("/en/agreements/", {"kind": "twinning"}).content.decode()
        assert f"?kind=twinning&amp;after={last.public_id}" in page
        page = client.get("/en/agreements/", {"kind": "twinning", "after": last.public_id}).content.decode()
        assert oldest.public_id in page
        assert f"?kind=twinning&amp;before={oldest.public_id}" in page


class TestNamesOfOtherTimes:
    @pytest.fixture
    def leningrad(self):
        city = CityFactory(name="Saint Petersburg")
        NameFactory(actor=city, text="Leningrad", kind="historical", used_from="1924", used_until="1991")
        return city

    def test_a_citys_page_tells_them_with_their_time(self, see, leningrad):
        page = see(leningrad)
        assert "Formerly" in page
        assert "Leningrad (1924 – 1991)" in " ".join(page.split())

    @pytest.mark.parametrize(("signed", "told"), [("1985", True), ("1991", False), ("1995", False), ("", False)])
    def test_an_agreement_tells_the_one_that_was_signed_under(self, see, leningrad, signed, told):
        agreement = AgreementFactory(between=[leningrad, CityFactory()], signed_on=signed)
        assert ("then Leningrad" in see(agreement)) == told


class TestLanguages:
    def test_the_root_leads_to_the_readers_language(self, client):
        response = client.get("/", headers={"accept-language": "pt-BR,pt;q=0.9"})
        assert (response.status_code, response["Location"]) == (302, "/pt/")

    @pytest.mark.parametrize("language", ["en", "es", "pt", "ru"])
    def test_each_page_leads_to_itself_in_each_language(self, client, astrakhan, language):
        page = client.get(f"/en/cities/{astrakhan.public_id}/{astrakhan.slug}/").content.decode()
        assert f'hreflang="{language}" href="/{language}/cities/{astrakhan.public_id}/' in page

    @pytest.mark.parametrize(("language", "word"), [("es", "Acuerdos"), ("pt", "Acordos"), ("ru", "Соглашения")])
    def test_pages_speak_it(self, client, language, word):
        assert word in client.get(f"/{language}/").content.decode()


def busy_city(count):
    region = RegionFactory()
    city = CityFactory(country=region.country, parent=region, as_region=region)
    for _ in range(count):
        InstrumentFactory(agreement=AgreementFactory(between=[city, CityFactory()]))
        MembershipStatusSpellFactory(membership=MembershipFactory(actor=city))
        SeatFactory(actor=city, person=PersonFactory())
        NameFactory(actor=city)
        IdentifierFactory(actor=city)
        OrganisationFactory(parent=city, country=city.country)
        OfficeFactory(actor=city)
        SuccessionFactory(predecessor=city)
        SuccessionFactory(successor=city)
    return city


def whole_agreement(agreement):
    """Each kind of part of an agreement, once more."""
    PartyFactory(agreement=agreement, signatory=PersonFactory())
    PartyFactory(agreement=agreement, actor=None, name_as_printed="regions", country=CountryFactory())
    text = InstrumentFactory(agreement=agreement, document=DocumentFactory(), months=12)
    ActFactory(agreement=agreement, instrument=text)
    InstrumentLinkFactory(source=text)
    InstrumentLinkFactory(target=text)
    AgreementTitleFactory(agreement=agreement, language=f"{'abc'[agreement.titles.count()]}a")
    AgreementSubjectFactory(agreement=agreement)
    for party in agreement.parties.exclude(actor=None):
        ApprovalRuleFactory(country=party.actor.country)


class TestQueries:
    """As many for a hub as for a village."""

    @pytest.mark.parametrize("count", [1, 3])
    def test_city(self, see, count, django_assert_num_queries):
        city = busy_city(count)
        # the city with country, region, what it is besides (two), claims, names and identifiers, bodies, offices with
        # persons, successors, predecessors; agreements with parties, actors, countries, acts, texts; how many stand
        # how; memberships with networks, members, countries and statuses; seats with actors, countries, persons,
        # citations, bodies, networks; engagements; negotiations; what is said of it; programmes; events of networks;
        # registers that list its memberships; what it publishes; what it does in networks, their names and seats;
        # periods; texts
        with django_assert_num_queries(47):
            see(city)

    @pytest.mark.parametrize("count", [1, 3])
    def test_person(self, see, count, django_assert_num_queries):
        person = PersonFactory()
        OfficeFactory.create_batch(count, person=person)
        for _each in range(count):
            SeatFactory(person=person)
        # the person with offices, their actors, these actors' countries; names; seats with actors, countries, persons,
        # citations, bodies, networks
        with django_assert_num_queries(12):
            see(person)

    @pytest.mark.parametrize("count", [1, 3])
    def test_home(self, client, count, django_assert_num_queries):
        busy_city(count)
        # figures; agreements with parties, actors, countries, acts, texts
        with django_assert_num_queries(7):
            client.get("/en/")

    @pytest.mark.parametrize("count", [1, 3])
    def test_agreement_list(self, client, count, django_assert_num_queries):
        busy_city(count)
        # subjects; agreements with parties, actors, countries, acts, texts
        with django_assert_num_queries(7):
            client.get("/en/agreements/")

    @pytest.mark.parametrize("count", [1, 3])
    def test_country(self, see, count, django_assert_num_queries):
        country = busy_city(count).country
        for region in RegionFactory.create_batch(count, country=country):
            TerritorialClaimFactory(country=country, actor__name=f"Contested {region.pk}")
        CountryGroupMemberFactory.create_batch(count, country=country)
        country.neighbours.add(*CountryFactory.create_batch(count))
        # the country with its names, neighbours, successors, predecessors; its groups; agreements with all theirs;
        # how many stand how; cities; regions; contested places with their claims; rules of approval; memberships of
        # its own; engagements; negotiations; what is said of it, codings; periods
        with django_assert_num_queries(26):
            see(country)

    @pytest.mark.parametrize("count", [1, 3])
    def test_agreement(self, see, count, django_assert_num_queries):
        agreement = AgreementFactory()
        for _ in range(count):
            whole_agreement(agreement)
        # the agreement; parties with actors, their countries, countries of those not named, signatories; acts; texts
        # with documents, links to and from them; titles; subjects twice; spells; passages of both; former names; rules;
        # negotiations; engagements; what lies between the parties; registers; what is said of it, codings
        with django_assert_num_queries(28):
            see(agreement)


def test_every_kind_of_page_has_one_heading_and_a_title(see, client, astrakhan):
    pages = [
        see(astrakhan),
        see(astrakhan.parent),
        see(astrakhan.country),
        see(OfficeFactory(actor=astrakhan).person),
        see(AgreementFactory()),
        see(NetworkFactory()),
        see(CountryFactory(code="SUHH", ended="1991-12-26")),
        see(CountryGroupMemberFactory().group),
    ]
    names = ("home", "places", "country-groups", "agreements", "networks")
    pages += [client.get(reverse(name)).content.decode() for name in names]
    for page in pages:
        assert page.count("<h1") == 1
        assert "<title>" in page
        assert "· Paradiplomacy</title>" in page or "<title>Paradiplomacy" in page
