"""What is not published is nowhere: every page and every endpoint is asked."""

import pytest
from django.urls import reverse
from django.utils import translation

from actors.models import Actor
from sources.models import Document
from tests.factories import (
    AgreementCitationFactory,
    AgreementFactory,
    CaptureFactory,
    CityFactory,
    EvidenceFactory,
    MembershipFactory,
    NetworkFactory,
    OrganisationFactory,
    PartyFactory,
    ProposalFactory,
    RegionFactory,
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
    OrganisationFactory(name=f"{SECRET} company", published_at=None)
    network = NetworkFactory(actor__name=f"{SECRET} network", actor__published_at=None)
    open_network = NetworkFactory(seat=city)
    MembershipFactory(actor=shown, network=network)
    MembershipFactory(actor=city, network=open_network)
    AgreementFactory(between=[shown, CityFactory()], title=f"{SECRET} agreement", published_at=None)
    # Published while the city was; the city has been withdrawn since.
    open_agreement = AgreementFactory(between=[shown])
    PartyFactory(agreement=open_agreement, actor=city, name_as_printed="as printed")
    Actor.objects.filter(pk=shown.pk).update(parent=region)
    # A paper on which nothing published rests, and one of which only another passage is cited.
    AgreementCitationFactory(
        agreement=AgreementFactory(published_at=None),
        evidence=EvidenceFactory(capture__document__title=f"{SECRET} paper"),
    )
    capture = CaptureFactory(text=f"{SECRET} pact. {'Nothing. ' * 99} In 1995 the two cities became twins.")
    AgreementCitationFactory(agreement=open_agreement, evidence=EvidenceFactory(capture=capture))
    ProposalFactory(capture=capture, evidence=[EvidenceFactory(capture=capture, exact=f"{SECRET} pact.")])


def public_addresses():
    yield from (reverse(name) for name in ("home", "places", "agreements", "networks", "documents"))
    for typed in (SECRET.lower(), SECRET[:4].lower(), "hushtwon city"):
        yield reverse("places") + f"?q={typed}"
        yield reverse("suggestions") + f"?q={typed}"
        yield reverse("api:actors-suggest-list") + f"?q={typed}"
    kinds = ("cities", "organisations", "regions")
    for name in ("agreements", "countries", "documents", "memberships", "networks", *kinds):
        yield reverse(f"api:{name}-list")
    for name in kinds:
        yield reverse(f"api:{name}-list") + f"?name={SECRET.lower()}"
    for actor in Actor.objects.all():
        yield actor.get_absolute_url()
        plural = {"city": "cities"}.get(actor.kind, f"{actor.kind}s")
        yield reverse(f"api:{plural}-detail", args=[actor.public_id])
        yield reverse("agreements") + f"?actor={actor.public_id}"
        yield reverse("api:agreements-list") + f"?actor={actor.public_id}"
        yield reverse("api:agreements-list") + f"?region={actor.public_id}"
        yield reverse("api:cities-list") + f"?region={actor.public_id}"
        yield reverse("api:memberships-list") + f"?actor={actor.public_id}"
    for document in Document.objects.all():
        yield document.get_absolute_url()
        yield reverse("api:documents-detail", args=[document.public_id])
    for country in Actor.objects.exclude(country=None).values_list("country__code", flat=True).distinct():
        yield reverse("country", args=[country.lower()])
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


def test_the_city_that_is_shown_is_shown(client, shown):
    for language in ("en", "ru"):
        with translation.override(language):
            assert "Openville" in client.get(shown.get_absolute_url()).content.decode()
