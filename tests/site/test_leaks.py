"""What is not published is nowhere: every page and every endpoint is asked."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import translation

from actors.models import Actor, CountryGroup, Person
from agreements.models import Agreement, Engagement, Negotiation
from networks.models import EventSeries, NetworkEvent, Programme
from sources.models import Document, Register
from statements.models import Coding, Comparison, Framework, Period, Sample, Statement
from tests.factories import (
    AgreementCitationFactory,
    AgreementFactory,
    AgreementListingFactory,
    AgreementTitleFactory,
    AttestationFactory,
    BodyCitationFactory,
    BodyFactory,
    CaptureFactory,
    CategoryFactory,
    CityFactory,
    CodingFactory,
    ComparisonCellCitationFactory,
    ComparisonCellFactory,
    ComparisonFactory,
    CountryGroupFactory,
    CountryGroupMemberFactory,
    DisputeFactory,
    DocumentCitationFactory,
    DocumentFactory,
    DocumentLinkFactory,
    EngagementCitationFactory,
    EngagementFactory,
    EngagementParticipantFactory,
    EventOutcomeFactory,
    EventParticipantFactory,
    EventSeriesCitationFactory,
    EventSeriesFactory,
    EvidenceFactory,
    FigureFactory,
    FrameworkFactory,
    FundingCitationFactory,
    InstrumentCitationFactory,
    InstrumentFactory,
    InstrumentLinkFactory,
    MembershipCitationFactory,
    MembershipFactory,
    MembershipListingFactory,
    NegotiationCitationFactory,
    NegotiationFactory,
    NegotiationParticipantFactory,
    NetworkCitationFactory,
    NetworkEventCitationFactory,
    NetworkEventFactory,
    NetworkFactory,
    OfficeFactory,
    OfficialSourceFactory,
    OrganisationFactory,
    PartyFactory,
    PeriodCitationFactory,
    PeriodFactory,
    PersonFactory,
    PositionCitationFactory,
    PositionFactory,
    ProgrammeCitationFactory,
    ProgrammeFactory,
    ProgrammePartnerCitationFactory,
    ProgrammePartnerFactory,
    ProgrammePlaceFactory,
    ProposalFactory,
    QuoteTranslationFactory,
    RegionFactory,
    RegisterFactory,
    RegisterProposalFactory,
    SampleCodeFactory,
    SampleFactory,
    SampleFrameworkFactory,
    SampleItemFactory,
    SeatCitationFactory,
    SeatFactory,
    SectionFactory,
    StatementCitationFactory,
    StatementFactory,
    SuccessionFactory,
    TerritorialClaimFactory,
    TextTieFactory,
)
from tests.factories.actors import LONG_AGO

pytestmark = pytest.mark.django_db
SECRET = "Hushtown"


@pytest.fixture
def shown():
    """A published city that has to do with everything that is not."""
    region = RegionFactory()
    return CityFactory(name="Openville", country=region.country, parent=region)


@pytest.fixture(autouse=True)
def _hidden(shown):
    hidden = {"published_at": None, "country": shown.country}
    city = CityFactory(name=f"{SECRET} city", **hidden)
    region = RegionFactory(name=f"{SECRET} region", **hidden)
    OrganisationFactory(name=f"{SECRET} company", published_at=None, country=shown.country, parent=shown)
    # The city is also a region, came of a city, was followed by one, and is the work of a person: all unseen.
    Actor.objects.filter(pk=shown.pk).update(as_region=region)
    Actor.objects.filter(pk=city.pk).update(as_region=shown.parent)
    SuccessionFactory(predecessor=city, successor=shown)
    SuccessionFactory(predecessor=shown, successor=city)
    OfficeFactory(actor=shown, person__name=f"{SECRET} mayor", person__published_at=None)
    OfficeFactory(actor=city, title=f"{SECRET} office")
    TerritorialClaimFactory(country=shown.country, region=region)
    DisputeFactory(actor=region, text=f"{SECRET} claims to be a state.")
    OfficialSourceFactory(actor=city, title=f"{SECRET} portal")
    TerritorialClaimFactory(country=shown.country, actor__name=f"{SECRET} place", actor__published_at=None)
    network = NetworkFactory(actor__name=f"{SECRET} network", actor__published_at=None)
    open_network = NetworkFactory(seat=city)
    hidden_membership = MembershipFactory(actor=shown, network=network)
    MembershipFactory(actor=city, network=open_network)
    # Bodies of a network that nobody sees; and of one that is seen, with holders who are not, alone and beside another.
    SectionFactory(network=network, parent=open_network)
    SectionFactory(network=open_network, parent=network)
    SuccessionFactory(predecessor=network.actor, successor=open_network.actor)
    SeatFactory(actor=shown, body=BodyFactory(network=network, name=f"{SECRET} council"))
    council, nobody = BodyFactory(network=open_network), PersonFactory(name=f"{SECRET} head", published_at=None)
    SeatFactory(body=council, actor=city)
    SeatFactory(body=council, actor=shown, person=nobody)
    SeatFactory(body=council, actor=None, person=nobody)
    for citation in (
        MembershipCitationFactory(membership__actor=city, membership__network=NetworkFactory()),
        BodyCitationFactory(body__network=network),
        SeatCitationFactory(seat__body=council, seat__actor=city, seat__office="treasurer"),
    ):
        document = citation.evidence.capture.document
        type(document).objects.filter(pk=document.pk).update(title=f"{SECRET} minutes")
    AgreementFactory(between=[shown, CityFactory()], title=f"{SECRET} agreement", published_at=None)
    # Published while the city was; the city has been withdrawn since.
    open_agreement = AgreementFactory(between=[shown])
    PartyFactory(agreement=open_agreement, actor=city, name_as_printed="as printed")
    Actor.objects.filter(pk=shown.pk).update(parent=region)
    # Texts and a signatory of the open one; what its text does to those of hidden ones, and they to it.
    open_agreement.parties.filter(actor=shown).update(
        signatory=PersonFactory(name=f"{SECRET} signatory", published_at=None)
    )
    open_text = InstrumentFactory(agreement=open_agreement)
    hidden_paper = CaptureFactory(document__title=f"{SECRET} treaty", document__may_show="whole").document
    hidden_text = InstrumentFactory(
        agreement=AgreementFactory(between=[shown], title=f"{SECRET} tie", published_at=None),
        title=f"{SECRET} text",
        document=hidden_paper,
        months=1,
    )
    InstrumentLinkFactory(source=open_text, target=hidden_text)
    InstrumentLinkFactory(source=hidden_text, target=open_text)
    AgreementTitleFactory(agreement=hidden_text.agreement, language="en", text=f"{SECRET} title")
    Agreement.objects.filter(pk=hidden_text.agreement.pk).update(presumed="expired", runs_out=date(2020, 1, 1))
    # A group of its country, above and below one that is published.
    above = CountryGroupFactory(name=f"{SECRET} bloc", published_at=None)
    group = CountryGroupFactory(parent=above)
    below = CountryGroupFactory(name=f"{SECRET} part", published_at=None, parent=group)
    for each in (above, group, below):
        CountryGroupMemberFactory(group=each, country=shown.country)
    # Talks and doings that readers do not see, with what they rest on; and open ones with a hidden agreement and city.
    hidden_agreement = AgreementFactory(title=f"{SECRET} pact", published_at=None)
    talks = NegotiationFactory(title=f"{SECRET} talks", published_at=None, agreement=open_agreement)
    wants = PositionFactory(participant=NegotiationParticipantFactory(negotiation=talks, actor=shown))
    visit = EngagementFactory(title=f"{SECRET} visit", published_at=None, agreement=open_agreement)
    EngagementParticipantFactory(engagement=visit, actor=shown)
    for make, record in (
        (NegotiationCitationFactory, {"negotiation": talks}),
        (PositionCitationFactory, {"position": wants}),
        (EngagementCitationFactory, {"engagement": visit}),
    ):
        make(**record, evidence=EvidenceFactory(capture__document__title=f"{SECRET} paper"))
    for agreement in (open_agreement, hidden_agreement):
        open_talks = NegotiationFactory(agreement=agreement)
        open_visit = EngagementFactory(agreement=agreement)
        for actor in (shown, city):
            PositionFactory(participant=NegotiationParticipantFactory(negotiation=open_talks, actor=actor))
            EngagementParticipantFactory(engagement=open_visit, actor=actor)
    # A paper on which nothing published rests, and one of which only another passage is cited.
    AgreementCitationFactory(
        agreement=AgreementFactory(published_at=None),
        evidence=EvidenceFactory(capture__document__title=f"{SECRET} paper"),
    )
    hidden_tie = AgreementFactory(published_at=None)
    InstrumentCitationFactory(
        instrument__agreement=hidden_tie, evidence=EvidenceFactory(capture__document__title=f"{SECRET} gazette")
    )
    AttestationFactory(agreement=hidden_tie, evidence=EvidenceFactory(capture__document__title=f"{SECRET} list"))
    for factory in (NegotiationCitationFactory, PositionCitationFactory, EngagementCitationFactory):
        way = {"negotiation": "", "position": "participant__negotiation__", "engagement": ""}
        record = factory._meta.model._meta.model_name.removesuffix("citation")
        hidden_one = {f"{record}__{way[record]}published_at": None}
        factory(**hidden_one, evidence=EvidenceFactory(capture__document__title=f"{SECRET} minutes"))
    # Papers whose words are not to be shown, nor what they say in other languages.
    silent = DocumentFactory(may_show="nothing")
    typed = {"document": silent, "capture": None, "start": None, "end": None, "exact": f"{SECRET} quote"}
    passage = EvidenceFactory(**typed)
    QuoteTranslationFactory(evidence=passage, text=f"{SECRET} cita")
    AgreementCitationFactory(agreement=open_agreement, evidence=passage)
    capture = CaptureFactory(text=f"{SECRET} pact. {'Nothing. ' * 99} In 1995 the two cities became twins.")
    AgreementCitationFactory(agreement=open_agreement, evidence=EvidenceFactory(capture=capture))
    # What is said of it and of its country, by a framework that is not shown too; what is said of what is not shown.
    StatementFactory(actor=shown, text=f"{SECRET} port", published_at=None)
    FigureFactory(actor=shown, unit=f"{SECRET} members", published_at=None)
    StatementFactory(country=shown.country, kind="oversight", text=f"{SECRET} law", published_at=None)
    StatementFactory(kind="definition", term=f"{SECRET} diplomacy", published_at=None)
    StatementFactory(actor=city, text=f"{SECRET} wall")
    agreement = AgreementFactory(published_at=None)
    StatementFactory(agreement=agreement, text=f"{SECRET} tie")
    unseen = StatementFactory(actor=shown, published_at=None)
    StatementCitationFactory(statement=unseen, evidence=EvidenceFactory(capture__document__title=f"{SECRET} testimony"))
    scheme = FrameworkFactory(name=f"{SECRET} scheme", scheme="scheme", published_at=None)
    CategoryFactory(framework=scheme, label=f"{SECRET} label", definition=f"{SECRET} words", source="A book")
    CodingFactory(actor=shown, category__framework=scheme)
    open_category = CategoryFactory(framework=FrameworkFactory(scheme="scheme"))
    for subject in ({"actor": city}, {"agreement": agreement}):
        CodingFactory(category=open_category, note=f"{SECRET} reason", **subject)
    CodingFactory(category=open_category, actor=shown, note=f"{SECRET} draft", published_at=None)
    _hide_samples_periods_and_comparisons(shown, city, agreement, scheme)
    # Texts of their own weight that are not published, beside one that is; and what that has to do with others unseen.
    concept = DocumentFactory(title="A concept", published_at=LONG_AGO)
    draft = DocumentFactory(title=f"{SECRET} concept", keywords=[f"{SECRET} word"], published_at=None)
    DocumentLinkFactory(source=concept, relation="replaces", target=draft)
    DocumentLinkFactory(source=draft, relation="cited_in", target=concept, place=f"{SECRET} note")
    DocumentCitationFactory(
        document=draft, evidence=EvidenceFactory(capture__document__title=f"{SECRET} memoir"), says=f"{SECRET} year"
    )
    TextTieFactory(document=draft, actor=shown)
    TextTieFactory(document=concept, actor=city)
    TextTieFactory(document=None, agreement=hidden_agreement, actor=shown)
    TextTieFactory(document=concept, actor=None, body=BodyFactory(network=network, name=f"{SECRET} board"))
    ProposalFactory(capture=capture, evidence=[EvidenceFactory(capture=capture, exact=f"{SECRET} pact.")])
    # Registers of which nothing is accepted or shown; what one says of an open tie and nobody has decided on.
    secret = {"row__harvest__register__name": f"{SECRET} register", "row__harvest__register__publisher": SECRET}
    listing = AgreementListingFactory(agreement=hidden_agreement, **secret)
    of_it = {"row__harvest__register": listing.row.harvest.register}
    AgreementListingFactory(agreement=open_agreement, is_withheld=True, **of_it)
    MembershipListingFactory(membership__actor=shown, membership__network=open_network, is_withheld=True, **of_it)
    MembershipListingFactory(membership=hidden_membership, **of_it)
    RegisterProposalFactory(agreement=open_agreement, says=f"{SECRET} kind")
    # One whose words are not to be shown lists the open tie.
    silent_register = RegisterFactory(may_show="nothing")
    AgreementListingFactory(
        agreement=open_agreement, row__harvest__register=silent_register, row__cells=[f"{SECRET} cell"]
    )
    _hide_programmes_and_events(shown, city, open_network, network)


def _hide_samples_periods_and_comparisons(shown, city, agreement, scheme):
    """Those that are not published, codes of a coder who has not finished, and hidden cases of an open sample."""
    SampleItemFactory(sample=SampleFactory(name=f"{SECRET} sample", published_at=None), actor=shown)
    sample = SampleFactory()
    for subject in ({"actor": city}, {"agreement": agreement}):
        SampleItemFactory(sample=sample, **subject)
    SampleFrameworkFactory(sample=sample, framework=scheme)
    secret = {"coder__coder__first_name": SECRET, "category__label": "near", "note": f"{SECRET} code"}
    SampleCodeFactory(sample=sample, item=SampleItemFactory(sample=sample, actor=shown), **secret)
    PeriodFactory(name=f"{SECRET} times", country=shown.country, published_at=None)
    PeriodFactory(name=f"{SECRET} years", actor=city)
    passage = EvidenceFactory(capture__document__title=f"{SECRET} chronicle")
    period = PeriodFactory(name=f"{SECRET} days", actor=shown, published_at=None)
    PeriodCitationFactory(period=period, evidence=passage)
    comparison = ComparisonFactory(name=f"{SECRET} comparison", published_at=None)
    cell = ComparisonCellFactory(comparison=comparison, text=f"{SECRET} cell")
    ComparisonCellCitationFactory(comparison_cell=cell, evidence=passage)
    ComparisonFactory(name=f"{SECRET} matrix", framework=scheme)
    open_comparison = ComparisonFactory()
    open_comparison.periods.add(period)
    ComparisonCellFactory(comparison=open_comparison, period=period, text=f"{SECRET} word")


def _hide_programmes_and_events(shown, city, open_network, network):
    """Those that are not published, those of a network or a city that is not, and what open ones have of that city."""
    secret = {"evidence__capture__document__title": f"{SECRET} budget"}
    for hidden in (
        {"network": open_network, "published_at": None},
        {"network": network},
        {"network": None, "lead": city},
    ):
        programme = ProgrammeFactory(name=f"{SECRET} programme", **hidden)
        ProgrammePartnerFactory(programme=programme, actor=shown)
        ProgrammePlaceFactory(programme=programme, actor=shown)
        FundingCitationFactory(funding__programme=programme, funding__funder=shown, **secret)
        ProgrammeCitationFactory(programme=programme, **secret)
        ProgrammeFactory(network=open_network, part_of=programme)
        NetworkEventFactory(network=open_network, programme=programme)
    programme = ProgrammeFactory(network=open_network, lead=city)
    partner = ProgrammePartnerFactory(programme=programme, actor=city, name_as_printed=f"{SECRET} town")
    ProgrammePartnerCitationFactory(programme_partner=partner, **secret)
    ProgrammePlaceFactory(programme=programme, actor=city)
    FundingCitationFactory(
        funding__programme=programme, funding__funder=city, funding__funder_as_printed=f"{SECRET} fund", **secret
    )
    ProgrammeFactory(name=f"{SECRET} part", network=open_network, part_of=programme, published_at=None)
    for hidden in ({"network": open_network, "published_at": None}, {"network": network}):
        event = NetworkEventFactory(name=f"{SECRET} seminar", host=shown, **hidden)
        NetworkEventCitationFactory(network_event=event, **secret)
        EventParticipantFactory(event=event, actor=shown)
        series = EventSeriesFactory(name=f"{SECRET} summits", **hidden)
        EventSeriesCitationFactory(event_series=series, **secret)
        NetworkEventFactory(series=series, name=f"{SECRET} summit", programme=programme, part_of=event)
    open_event = NetworkEventFactory(network=open_network, host=city, place=city, part_of=event)
    EventParticipantFactory(event=open_event, actor=city, name_as_printed=f"{SECRET} mayors")
    EventOutcomeFactory(event=event, title=f"{SECRET} declaration")
    NetworkCitationFactory(network=network, **secret)


def public_addresses():
    lists = ("home", "places", "country-groups", "agreements", "engagements", "negotiations", "networks", "documents")
    lists += ("frameworks", "glossary", "registers", "coverage", "discrepancies", "member-discrepancies")
    lists += ("official-sources", "programmes", "events", "series-list")
    yield from (reverse(name) for name in lists)
    yield from (reverse(name) for name in ("periods", "samples", "comparisons"))
    yield from (reverse(f"api:{name}-list") for name in ("periods", "samples", "comparisons"))
    yield from (reverse("running-out"), reverse("running-out-feed"), reverse("api:approval-rules-list"))
    for question in ("presumed=expired", "runs_out_before=2030-01-01", "instrument_kind=twinning_agreement"):
        yield reverse("agreements") + f"?{question}"
        yield reverse("api:agreements-list") + f"?{question}"
    for agreement in Agreement.objects.all():
        yield agreement.get_absolute_url()
        yield reverse("api:agreements-detail", args=[agreement.public_id])
    for typed in (SECRET.lower(), SECRET[:4].lower(), "hushtwon city"):
        yield reverse("places") + f"?q={typed}"
        yield reverse("suggestions") + f"?q={typed}"
        yield reverse("api:actors-suggest-list") + f"?q={typed}"
        yield reverse("api:actors-resolve-list") + f"?name={typed}"
    kinds = ("cities", "organisations", "persons", "regions")
    others = ("countries", "country-groups", "documents", "memberships", "networks", "official-sources", "seats")
    said = ("codings", "coverage", "discrepancies", "frameworks", "member-discrepancies", "registers", "statements")
    figures = ("agreement-years", "event-shares", "funders")
    for name in ("agreements", "engagements", "negotiations", *others, *kinds, *said, *figures):
        yield reverse(f"api:{name}-list")
    for name in (*kinds, "networks", "programmes", "events", "series"):
        yield reverse(f"api:{name}-list") + f"?name={SECRET.lower()}"
    yield reverse("api:regions-list") + "?disputed=true"
    for actor in Actor.objects.all():
        yield actor.get_absolute_url()
        plural = {"city": "cities"}.get(actor.kind, f"{actor.kind}s")
        yield reverse(f"api:{plural}-detail", args=[actor.public_id])
        for name in ("agreements", "engagements", "negotiations"):
            yield reverse(name) + f"?actor={actor.public_id}"
            yield reverse(f"api:{name}-list") + f"?actor={actor.public_id}"
            yield reverse(f"api:{name}-list") + f"?region={actor.public_id}"
        yield actor.get_absolute_url() + "?as_of=2010-01-01"
        yield reverse("api:agreements-list") + f"?cities_of={actor.public_id}"
        for name in ("agreements", "documents"):
            yield reverse(f"api:{name}-list") + f"?institution={actor.public_id}"
        yield reverse("api:agreements-list") + f"?partner={actor.public_id}"
        with_it = sorted((actor.public_id, Actor.objects.get(name="Openville").public_id))
        yield reverse("pair", args=with_it)
        yield reverse("api:pairs-list") + f"?a={with_it[0]}&b={with_it[1]}"
        yield reverse("api:cities-list") + f"?region={actor.public_id}"
        yield reverse("api:memberships-list") + f"?actor={actor.public_id}"
        yield reverse("api:memberships-list") + f"?network={actor.public_id}"
        yield reverse("api:seats-list") + f"?actor={actor.public_id}"
        yield reverse("api:seats-list") + f"?network={actor.public_id}"
        yield reverse("api:network-members-list", args=[actor.public_id])
        yield reverse("api:persons-list") + f"?actor={actor.public_id}"
        yield reverse("api:codings-list") + f"?actor={actor.public_id}"
        yield reverse("api:statements-list") + f"?actor={actor.public_id}"
    for record in (*Negotiation.objects.all(), *Engagement.objects.all()):
        yield record.get_absolute_url()
        yield reverse(f"api:{record._meta.model_name}s-detail", args=[record.public_id])
    for agreement in Agreement.objects.all():
        yield agreement.get_absolute_url()
        yield reverse("api:agreements-detail", args=[agreement.public_id])
        for name in ("engagements", "negotiations"):
            yield reverse(name) + f"?agreement={agreement.public_id}"
    for model, name in ((Programme, "programmes"), (NetworkEvent, "events"), (EventSeries, "series")):
        yield reverse(f"api:{name}-list")
        for record in model.objects.all():
            yield record.get_absolute_url()
            yield reverse(f"api:{name}-detail", args=[record.public_id])
    for actor in Actor.objects.all():
        for name, question in (("programmes", "actor"), ("programmes", "funder"), ("events", "actor")):
            yield reverse(f"api:{name}-list") + f"?{question}={actor.public_id}"
        for name in ("programmes", "events", "series"):
            yield reverse(f"api:{name}-list") + f"?network={actor.public_id}"
            yield reverse({"series": "series-list"}.get(name, name)) + f"?network={actor.public_id}"
        yield reverse("api:network-overlap-list", args=[actor.public_id])
        yield reverse("api:official-sources-list") + f"?actor={actor.public_id}"
        for question in ("network", "actor"):
            yield reverse("api:participation-list") + f"?{question}={actor.public_id}"
        for other in Actor.objects.filter(kind="network"):
            yield reverse("shared-members", args=[other.public_id, actor.public_id])
    for person in Person.objects.all():
        yield person.get_absolute_url()
        yield reverse("api:persons-detail", args=[person.public_id])
        yield reverse("agreements") + f"?signatory={person.public_id}"
        yield reverse("api:agreements-list") + f"?signatory={person.public_id}"
        yield reverse("api:seats-list") + f"?person={person.public_id}"
    for document in Document.objects.all():
        yield document.get_absolute_url()
        yield reverse("api:documents-detail", args=[document.public_id])
    for group in CountryGroup.objects.all():
        yield group.get_absolute_url()
        yield reverse("api:country-groups-detail", args=[group.code])
        yield reverse("agreements") + f"?country_group={group.code}"
        for name in ("agreements", "countries", "cities", "memberships", "networks"):
            yield reverse(f"api:{name}-list") + f"?country_group={group.code}"
    for register in Register.objects.all():
        yield reverse("register", args=[register.public_id])
        yield reverse("api:registers-detail", args=[register.public_id])
    for framework in Framework.objects.all():
        yield framework.get_absolute_url()
        yield reverse("api:frameworks-detail", args=[framework.code])
        yield reverse("api:codings-list") + f"?framework={framework.code}"
        yield reverse("framework-cases", args=[framework.code])
        yield reverse("api:comparisons-list") + f"?framework={framework.code}"
    for record in (*Coding.objects.all(), *Statement.objects.all()):
        yield reverse(f"api:{record._meta.model_name}s-detail", args=[record.public_id])
        if record.agreement:
            yield reverse(f"api:{record._meta.model_name}s-list") + f"?agreement={record.agreement.public_id}"
    for sample in Sample.objects.all():
        yield sample.get_absolute_url()
        yield reverse("sample-csv", args=[sample.public_id])
        yield reverse("api:samples-detail", args=[sample.public_id])
    for comparison in Comparison.objects.all():
        yield comparison.get_absolute_url()
        yield reverse("api:comparisons-detail", args=[comparison.public_id])
    for period in Period.objects.all():
        yield reverse("api:periods-detail", args=[period.public_id])
        yield reverse("agreements") + f"?period={period.public_id}"
        for name in ("agreements", "codings", "statements"):
            yield reverse(f"api:{name}-list") + f"?period={period.public_id}"
    for country in Actor.objects.exclude(country=None).values_list("country__code", flat=True).distinct():
        yield reverse("country", args=[country.lower()])
        yield reverse("api:countries-detail", args=[country])
        yield reverse("api:country-groups-list") + f"?country={country}"
        for name in ("agreements", "engagements", "negotiations", "statements", "programmes", "events", "periods"):
            yield reverse(f"api:{name}-list") + f"?country={country}"


def test_no_public_address_names_it(client):
    addresses = list(public_addresses())
    assert len(addresses) > 60
    for address in addresses:
        response = client.get(address)
        assert response.status_code in (200, 400, 404), address
        text = response.content.decode().replace(f'value="{SECRET.lower()}"', "")
        # What was asked for may be named in the answer that it is not there.
        text = text.replace(f"“{SECRET.lower()}”", "")
        assert SECRET not in text, address


def test_records_that_are_not_published_have_no_page_and_no_endpoint(client):
    for actor in Actor.objects.filter(published_at=None):
        assert client.get(actor.get_absolute_url()).status_code == 404
        plural = {"city": "cities"}.get(actor.kind, f"{actor.kind}s")
        assert client.get(reverse(f"api:{plural}-detail", args=[actor.public_id])).status_code == 404
    for person in Person.objects.filter(published_at=None):
        assert client.get(person.get_absolute_url()).status_code == 404
        assert client.get(reverse("api:persons-detail", args=[person.public_id])).status_code == 404
    for record in (*Negotiation.objects.filter(published_at=None), *Engagement.objects.filter(published_at=None)):
        assert client.get(record.get_absolute_url()).status_code == 404
        address = reverse(f"api:{record._meta.model_name}s-detail", args=[record.public_id])
        assert client.get(address).status_code == 404
    for model, endpoint in ((Programme, "programmes"), (NetworkEvent, "events"), (EventSeries, "series")):
        hidden = model.objects.difference(model.objects.published())
        assert hidden
        for record in hidden:
            assert client.get(record.get_absolute_url()).status_code == 404
            assert client.get(reverse(f"api:{endpoint}-detail", args=[record.public_id])).status_code == 404
    for group in CountryGroup.objects.filter(published_at=None):
        assert client.get(group.get_absolute_url()).status_code == 404
        assert client.get(reverse("api:country-groups-detail", args=[group.code])).status_code == 404
    for framework in Framework.objects.filter(published_at=None):
        assert client.get(framework.get_absolute_url()).status_code == 404
        assert client.get(reverse("api:frameworks-detail", args=[framework.code])).status_code == 404
    for model, endpoint in ((Sample, "samples"), (Comparison, "comparisons")):
        hidden = model.objects.difference(model.objects.published())
        assert hidden
        for record in hidden:
            assert client.get(record.get_absolute_url()).status_code == 404
            assert client.get(reverse(f"api:{endpoint}-detail", args=[record.public_id])).status_code == 404
    for model, endpoint in ((Coding, "codings"), (Statement, "statements"), (Period, "periods")):
        for record in model.objects.difference(model.objects.published()):
            assert client.get(reverse(f"api:{endpoint}-detail", args=[record.public_id])).status_code == 404


def test_the_city_that_is_shown_is_shown(client, shown):
    for language in ("en", "ru"):
        with translation.override(language):
            assert "Openville" in client.get(shown.get_absolute_url()).content.decode()
