"""What is not published is nowhere: every page and every endpoint is asked."""

import pytest
from django.urls import reverse
from django.utils import translation

from actors.models import Actor, CountryGroup, Person
from sources.models import Document
from tests.factories import (
    AgreementCitationFactory,
    AgreementFactory,
    CaptureFactory,
    CityFactory,
    CountryGroupFactory,
    CountryGroupMemberFactory,
    EvidenceFactory,
    MembershipFactory,
    NetworkFactory,
    OfficeFactory,
    OrganisationFactory,
    PartyFactory,
    ProposalFactory,
    RegionFactory,
    SuccessionFactory,
    TerritorialClaimFactory,
)

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
    TerritorialClaimFactory(country=shown.country, actor__name=f"{SECRET} place", actor__published_at=None)
    network = NetworkFactory(actor__name=f"{SECRET} network", actor__published_at=None)
    open_network = NetworkFactory(seat=city)
    MembershipFactory(actor=shown, network=network)
    MembershipFactory(actor=city, network=open_network)
    AgreementFactory(between=[shown, CityFactory()], title=f"{SECRET} agreement", published_at=None)
    # Published while the city was; the city has been withdrawn since.
    open_agreement = AgreementFactory(between=[shown])
    PartyFactory(agreement=open_agreement, actor=city, name_as_printed="as printed")
    Actor.objects.filter(pk=shown.pk).update(parent=region)
    # A group of its country, above and below one that is published.
    above = CountryGroupFactory(name=f"{SECRET} bloc", published_at=None)
    group = CountryGroupFactory(parent=above)
    below = CountryGroupFactory(name=f"{SECRET} part", published_at=None, parent=group)
    for each in (above, group, below):
        CountryGroupMemberFactory(group=each, country=shown.country)
    # A paper on which nothing published rests, and one of which only another passage is cited.
    AgreementCitationFactory(
        agreement=AgreementFactory(published_at=None),
        evidence=EvidenceFactory(capture__document__title=f"{SECRET} paper"),
    )
    capture = CaptureFactory(text=f"{SECRET} pact. {'Nothing. ' * 99} In 1995 the two cities became twins.")
    AgreementCitationFactory(agreement=open_agreement, evidence=EvidenceFactory(capture=capture))
    ProposalFactory(capture=capture, evidence=[EvidenceFactory(capture=capture, exact=f"{SECRET} pact.")])


def public_addresses():
    yield from (reverse(name) for name in ("home", "places", "country-groups", "agreements", "networks", "documents"))
    for typed in (SECRET.lower(), SECRET[:4].lower(), "hushtwon city"):
        yield reverse("places") + f"?q={typed}"
        yield reverse("suggestions") + f"?q={typed}"
        yield reverse("api:actors-suggest-list") + f"?q={typed}"
        yield reverse("api:actors-resolve-list") + f"?name={typed}"
    kinds = ("cities", "organisations", "persons", "regions")
    for name in ("agreements", "countries", "country-groups", "documents", "memberships", "networks", *kinds):
        yield reverse(f"api:{name}-list")
    for name in kinds:
        yield reverse(f"api:{name}-list") + f"?name={SECRET.lower()}"
    for actor in Actor.objects.all():
        yield actor.get_absolute_url()
        plural = {"city": "cities"}.get(actor.kind, f"{actor.kind}s")
        yield reverse(f"api:{plural}-detail", args=[actor.public_id])
        yield reverse("agreements") + f"?actor={actor.public_id}"
        yield reverse("api:agreements-list") + f"?actor={actor.public_id}"
        yield actor.get_absolute_url() + "?as_of=2010-01-01"
        yield reverse("api:agreements-list") + f"?region={actor.public_id}"
        yield reverse("api:agreements-list") + f"?cities_of={actor.public_id}"
        yield reverse("api:agreements-list") + f"?partner={actor.public_id}"
        with_it = sorted((actor.public_id, Actor.objects.get(name="Openville").public_id))
        yield reverse("pair", args=with_it)
        yield reverse("api:pairs-list") + f"?a={with_it[0]}&b={with_it[1]}"
        yield reverse("api:cities-list") + f"?region={actor.public_id}"
        yield reverse("api:memberships-list") + f"?actor={actor.public_id}"
        yield reverse("api:persons-list") + f"?actor={actor.public_id}"
    for person in Person.objects.all():
        yield person.get_absolute_url()
        yield reverse("api:persons-detail", args=[person.public_id])
    for document in Document.objects.all():
        yield document.get_absolute_url()
        yield reverse("api:documents-detail", args=[document.public_id])
    for group in CountryGroup.objects.all():
        yield group.get_absolute_url()
        yield reverse("api:country-groups-detail", args=[group.code])
        yield reverse("agreements") + f"?country_group={group.code}"
        for name in ("agreements", "countries", "cities", "memberships", "networks"):
            yield reverse(f"api:{name}-list") + f"?country_group={group.code}"
    for country in Actor.objects.exclude(country=None).values_list("country__code", flat=True).distinct():
        yield reverse("country", args=[country.lower()])
        yield reverse("api:countries-detail", args=[country])
        yield reverse("api:country-groups-list") + f"?country={country}"
        yield reverse("api:agreements-list") + f"?country={country}"


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
    for group in CountryGroup.objects.filter(published_at=None):
        assert client.get(group.get_absolute_url()).status_code == 404
        assert client.get(reverse("api:country-groups-detail", args=[group.code])).status_code == 404


def test_the_city_that_is_shown_is_shown(client, shown):
    for language in ("en", "ru"):
        with translation.override(language):
            assert "Openville" in client.get(shown.get_absolute_url()).content.decode()
