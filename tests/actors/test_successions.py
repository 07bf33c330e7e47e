"""What the database refuses of successions and of claims to contested places."""

import pytest

from actors.models import Succession
from actors.resolution import bearers_of
from tests.factories import CityFactory, CountryFactory, RegionFactory, SuccessionFactory, TerritorialClaimFactory

pytestmark = pytest.mark.django_db


class TestSuccession:
    def test_kind_is_listed(self, refused, allowed):
        with refused("succession_kind_is_listed"):
            SuccessionFactory(kind="conquered")
        with allowed():
            SuccessionFactory(kind="split")

    def test_a_pair_is_entered_once(self, refused, allowed):
        row = SuccessionFactory()
        with refused("succession_once_a_pair"):
            SuccessionFactory(predecessor=row.predecessor, successor=row.successor, kind="absorbed")
        with allowed():
            SuccessionFactory(predecessor=row.successor, successor=row.predecessor)

    def test_is_of_two(self, refused, allowed):
        city = CityFactory()
        with refused("succession_is_of_two"):
            SuccessionFactory(predecessor=city, successor=city)
        with allowed():
            SuccessionFactory(predecessor=city)

    def test_date_agrees_with_its_bounds(self, refused, allowed):
        row = SuccessionFactory(happened="2006")
        with refused("succession_happened_agrees_with_its_bounds"):
            Succession.objects.filter(pk=row.pk).update(happened="")
        with allowed():
            SuccessionFactory(happened="[..2006]")

    def test_they_stand_in_time_and_undated_ones_last(self):
        new = CityFactory()
        for happened in ("", "2010", "1998"):
            SuccessionFactory(successor=new, happened=happened)
        assert [row.happened for row in new.origins.in_time()] == ["1998", "2010", ""]


class TestTerritorialClaim:
    def test_a_country_claims_once(self, refused, allowed):
        claim = TerritorialClaimFactory()
        with refused("territorial_claim_once_a_country"):
            TerritorialClaimFactory(actor=claim.actor, country=claim.country)
        with allowed():
            TerritorialClaimFactory(actor=claim.actor, country=CountryFactory())

    def test_has_a_source(self, refused, allowed):
        with refused("territorial_claim_has_a_source"):
            TerritorialClaimFactory(source="")
        with allowed():
            TerritorialClaimFactory(source="A law")

    def test_the_region_is_another_actor(self, refused, allowed):
        region = RegionFactory(is_contested=True, country=None)
        with refused("territorial_claim_region_is_another"):
            TerritorialClaimFactory(actor=region, region=region)
        with allowed():
            TerritorialClaimFactory(actor=region, region=RegionFactory())

    def test_the_place_is_known_to_the_reading_of_documents_without_a_country(self):
        city = TerritorialClaimFactory(actor__name="Between").actor
        (bearer,) = bearers_of(["between"])["between"]
        assert (bearer.public_id, bearer.country) == (city.public_id, None)
