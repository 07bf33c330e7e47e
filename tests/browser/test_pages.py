"""Pages in a real browser: wide and narrow, without script, with the rules of accessibility."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.factories import (
    ActCitationFactory,
    ActFactory,
    AgreementCitationFactory,
    AgreementFactory,
    BodyFactory,
    CaptureFactory,
    CityFactory,
    CountryFactory,
    CountryGroupFactory,
    CountryGroupMemberFactory,
    DisputeFactory,
    DocumentFactory,
    EngagementCitationFactory,
    EngagementFactory,
    EngagementParticipantFactory,
    EngagementResultFactory,
    EventSeriesFactory,
    EvidenceFactory,
    IdentifierFactory,
    InstrumentFactory,
    MembershipFactory,
    MembershipStatusSpellFactory,
    NameFactory,
    NegotiationCitationFactory,
    NegotiationFactory,
    NegotiationParticipantFactory,
    NegotiationRoundFactory,
    NetworkEventFactory,
    NetworkFactory,
    OfficeFactory,
    OfficialSourceFactory,
    OrganisationFactory,
    PersonNameFactory,
    PositionCitationFactory,
    PositionFactory,
    ProgrammeFactory,
    RegionFactory,
    SeatCitationFactory,
    SeatFactory,
    SectionFactory,
    SubjectFactory,
    SuccessionFactory,
    TerritorialClaimFactory,
)

pytestmark = pytest.mark.django_db(transaction=True)
REFUSED = {"/en/agreements/?status=dormant", "/en/engagements/?year_to=soon", "/en/nowhere/"}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


@pytest.fixture
def addresses():
    """One page of each kind, with something of everything on it."""
    region = RegionFactory(name="Region of a remarkably long name that does not end soon")
    city = CityFactory(parent=region, country=region.country, population=1_234_567, latitude=1.5, longitude=2.5)
    NameFactory.create_batch(12, actor=city)
    NameFactory(actor=city, text="Имя", language="ru", is_preferred=True)
    IdentifierFactory(actor=city)
    agreement = AgreementFactory(
        between=[city, CityFactory(), CityFactory()], title="Convention on a very long matter " * 4, note="A note."
    )
    ActFactory(agreement=agreement, kind="suspended", date="2022/2025", party=agreement.parties.first(), place="There")
    InstrumentFactory(agreement=agreement, title="Text", url="https://example.org/a", number="17", date="2003")
    network = NetworkFactory(website="https://example.org/", seat=city, founded="2004")
    MembershipFactory(network=network, actor=city, joined="2004")
    MembershipFactory(network=network, actor=None, country=region.country)
    MembershipStatusSpellFactory(membership__network=network, membership__joined="2005", since="2010")
    SectionFactory(network=network, since="2004", source="https://example.org/" + "a" * 99)
    for member in (city, CityFactory(latitude=-35.0, longitude=-58.0)):
        MembershipFactory(network__actor__name="Another network of a remarkably long name", actor=member, joined="2004")
    MembershipFactory(network=network, actor=CityFactory(latitude=60.0, longitude=30.0))
    NetworkEventFactory(network=network, host=city, place=city, name="Summit_of_a_very_long_name_" * 6, date="2015")
    ProgrammeFactory(network=network, lead=city, name="Programme_of_a_very_long_name_" * 6, topics="water " * 30)
    series = EventSeriesFactory(network=network, name="Series_of_a_very_long_name_" * 6, frequency="Every year " * 9)
    for actor in (city, network.actor):
        OfficialSourceFactory(actor=actor, title="Portal_of_a_very_long_name_" * 6, note="unbroken" * 20)
    DisputeFactory(actor=region, source="https://example.org/" + "a" * 99)
    body = BodyFactory(network=network, name="Council of a remarkably long name " * 4, composition="Forty cities. " * 9)
    part = BodyFactory(network=network, part_of=body, since="2004")
    BodyFactory(network=network, part_of=part, since="2004")
    BodyFactory(network=network, until="2004", replaced_by=body)
    paper = DocumentFactory(
        title="A_very_long_name_of_a_file_" * 5, doi="10.1000/1", url="https://example.org/" + "a" * 99
    )
    passage = EvidenceFactory(
        capture=CaptureFactory(document=paper, text="In 1995 they agreed. " + "unbroken" * 99),
        exact="In 1995 they agreed.",
    )
    AgreementCitationFactory(agreement=agreement, evidence=passage)
    ActCitationFactory(act=agreement.acts.first(), evidence=passage)
    place = TerritorialClaimFactory(
        region=region, country=region.country, source="https://example.org/" + "a" * 99
    ).actor
    AgreementFactory(between=[city, place])
    OrganisationFactory(parent=city, country=city.country, name="Body of a remarkably long name " * 3)
    office = OfficeFactory(actor=city, since="2010", title="Mayor of a remarkably long title " * 3)
    SeatCitationFactory(seat=SeatFactory(body=body, actor=city, person=office.person, since="2020"), evidence=passage)
    PersonNameFactory(person=office.person, text="Имя", language="ru", is_preferred=True)
    SuccessionFactory(predecessor=city, happened="2006", source="Act 37")
    ussr = CountryFactory(code="SUHH", name="A former country", ended="1991-12-26", alpha3="SUN", numeric="810")
    ussr.successors.add(region.country)
    region.country.neighbours.add(*CountryFactory.create_batch(12))
    group = CountryGroupFactory(kind="area", source="https://example.org/" + "a" * 99, parent=CountryGroupFactory())
    CountryGroupFactory(kind="area", parent=group)
    CountryGroupMemberFactory(group=group, country=region.country, since="[1991-03-08..1991-11-29]")
    CountryGroupMemberFactory(group=group, since="1973", until="2020")
    talks = NegotiationFactory(
        title="Talks_of_a_very_long_title_" * 8, outcome="none", agreement=agreement, note="A note."
    )
    NegotiationRoundFactory(
        negotiation=talks, date="1995", place="Somewhere " * 9, agenda="unbroken" * 40, mode="mixed"
    )
    NegotiationCitationFactory(negotiation=talks, evidence=passage, field="outcome", stance="contradicts", says="else")
    matter = SubjectFactory(name="A matter of a remarkably long name")
    for actor, relation in ((city, "opposed"), (region, "differs"), (network.actor, "same")):
        participant = NegotiationParticipantFactory(negotiation=talks, actor=actor, mandate="To agree. " * 20)
        position = PositionFactory(
            participant=participant, subject=matter, text="unbroken" * 40, relation_to_state=relation, date="1995"
        )
        PositionCitationFactory(position=position, evidence=passage)
    doing = EngagementFactory(
        title="Doings_of_a_very_long_title_" * 8, agreement=agreement, started="2004", ended="2009"
    )
    EngagementParticipantFactory(engagement=doing, actor=city, role="host")
    EngagementParticipantFactory(engagement=doing, actor=None, name_as_printed="unbroken" * 20)
    EngagementResultFactory(
        engagement=doing, text="unbroken" * 30, amount="9999999999999.99", currency="RUB", year=2005
    )
    EngagementCitationFactory(engagement=doing, evidence=passage)
    silent = AgreementFactory(between=[city, CityFactory()], signed_on="1995")
    records = (
        city, region, region.country, ussr, group, agreement, network, series, paper, place, office.person,
        talks, doing, silent,
    )  # fmt: skip
    return [
        "/en/", "/ru/places/", "/en/places/?q=place", "/en/places/?q=zzz", "/es/agreements/", "/pt/groups/",
        "/en/networks/", "/en/programmes/", "/en/events/", "/ru/series/", "/en/official-sources/",
        "/en/documents/", "/en/negotiations/", "/ru/engagements/",
        f"{network.get_absolute_url()}?as_of=2004-06-01", *REFUSED,
        *(record.get_absolute_url() for record in records),
    ]  # fmt: skip


@pytest.mark.parametrize("width", [1400, 390, 320])
def test_no_page_is_wider_than_the_screen(open_page, addresses, width):
    page = open_page(width=width)
    # Chromium calls an answer of 400 or 404 an error of the page.
    for address in sorted(set(addresses) - REFUSED):
        page.goto(address)
        overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert overflow == 0, address


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_keeps_the_rules_of_accessibility(chromium, live_server, addresses, scheme):
    # axe puts its script into the page, which the page's own policy forbids.
    context = chromium.new_context(base_url=live_server.url, bypass_csp=True, color_scheme=scheme)
    page = context.new_page()
    for address in addresses:
        page.goto(address)
        found = Axe().run(page, options=RULES)
        assert found.violations_count == 0, f"{address}\n{found.generate_report()}"
    context.close()


def test_the_keyboard_reaches_the_content_first(open_page):
    page = open_page("/en/")
    page.keyboard.press("Tab")
    expect(page.get_by_text("Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#content")).to_be_focused()


def test_pages_need_no_script(chromium, live_server):
    city = CityFactory(name="Astrakhan")
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    page.goto("/en/")
    page.get_by_role("searchbox").fill("astr")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("link", name="Astrakhan").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(city.name)
    context.close()


def test_the_page_of_the_api_shows_it_without_asking_outside(open_page):
    page = open_page("/api/v1/docs/")
    expect(page.get_by_text("Paradiplomacy API")).to_be_visible()
    expect(page.get_by_text("/api/v1/agreements/", exact=True)).to_be_visible()
