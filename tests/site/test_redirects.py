"""The public id of an actor that was merged leads to the one it was merged into, wherever it is asked for."""

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from actors.merging import merge
from actors.models import Actor
from tests.factories import (
    AgreementFactory,
    CityFactory,
    CountryFactory,
    MembershipFactory,
    NetworkFactory,
    OrganisationFactory,
    RegionFactory,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 1, tzinfo=UTC)
PLURALS = {"city": "cities", "region": "regions", "organisation": "organisations", "network": "networks"}


def made(kind):
    if kind == "network":
        return NetworkFactory().actor
    country = CountryFactory(code="KZ")
    return {"city": CityFactory, "region": RegionFactory, "organisation": OrganisationFactory}[kind](country=country)


@pytest.fixture(params=sorted(PLURALS))
def pair(request):
    """One that is kept, and one that was merged into it."""
    kept, gone = (Actor.objects.get(pk=made(request.param).pk) for _each in range(2))
    merge(kept=kept, gone=gone, reason="One.", by_id=None, at=NOW)
    return kept, gone


def detail(actor):
    return reverse(f"api:{PLURALS[actor.kind]}-detail", args=[actor.public_id])


class TestPages:
    def test_the_page_moves_for_good(self, client, pair):
        kept, gone = pair
        response = client.get(gone.get_absolute_url())
        assert (response.status_code, response["Location"]) == (301, kept.get_absolute_url())

    def test_there_is_none_where_the_kept_one_is_not_published(self, client, pair):
        kept, gone = pair
        Actor.objects.filter(pk=kept.pk).update(published_at=None)
        assert client.get(gone.get_absolute_url()).status_code == 404


class TestApi:
    def test_the_record_moves_for_good_with_what_was_asked(self, client, pair):
        kept, gone = pair
        response = client.get(detail(gone), {"language": "ru"})
        assert (response.status_code, response["Location"]) == (301, f"{detail(kept)}?language=ru")
        assert client.get(detail(gone), follow=True).json()["id"] == kept.public_id

    def test_there_is_none_where_the_kept_one_is_not_published(self, client, pair):
        kept, gone = pair
        Actor.objects.filter(pk=kept.pk).update(published_at=None)
        assert client.get(detail(gone)).status_code == 404

    def test_there_is_none_of_another_kind(self, client, pair):
        _kept, gone = pair
        other = "cities" if gone.kind != "city" else "regions"
        response = client.get(reverse(f"api:{other}-detail", args=[gone.public_id]), follow=True)
        assert response.status_code == 404

    def test_unknown_parameters_are_refused_all_the_same(self, client, pair):
        assert client.get(detail(pair[1]), {"colour": "red"}).status_code == 400


class TestFilters:
    def test_an_actor_and_a_member(self, api, pair):
        kept, gone = pair
        agreement = AgreementFactory(between=[kept, CityFactory()])
        network = MembershipFactory(actor=kept).network
        assert [each["id"] for each in api("agreements/", actor=gone.public_id)["results"]] == [agreement.public_id]
        (membership,) = api("memberships/", actor=gone.public_id)["results"]
        assert membership["network"]["id"] == network.actor.public_id

    def test_a_region(self, api):
        country = CountryFactory()
        kept, gone = (RegionFactory(country=country) for _each in range(2))
        city = CityFactory(parent=kept, country=country)
        agreement = AgreementFactory(between=[city, CityFactory()])
        merge(kept=kept, gone=gone, reason="One.", by_id=None, at=NOW)
        assert [each["id"] for each in api("cities/", region=gone.public_id)["results"]] == [city.public_id]
        assert [each["id"] for each in api("agreements/", region=gone.public_id)["results"]] == [agreement.public_id]

    def test_a_network(self, api):
        kept, gone = (NetworkFactory().actor for _each in range(2))
        member = MembershipFactory(network=kept.network).actor
        merge(kept=kept, gone=gone, reason="One.", by_id=None, at=NOW)
        (membership,) = api("memberships/", network=gone.public_id)["results"]
        assert membership["member"]["id"] == member.public_id

    def test_the_list_of_agreements_on_the_site(self, client, pair):
        kept, gone = pair
        response = client.get(reverse("agreements"), {"actor": gone.public_id})
        assert response.status_code == 200
        assert kept.name in response.content.decode()

    def test_one_that_leads_to_a_hidden_one_is_unknown(self, api, pair):
        kept, gone = pair
        Actor.objects.filter(pk=kept.pk).update(published_at=None)
        api("agreements/", actor=gone.public_id, expect=400)
