"""Which countries a tie joins follows parties, actors and agreements, whoever writes those and however many at once."""

from datetime import UTC, datetime

import pytest
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from actors.models import Actor
from agreements.actions import delete_agreement, publish_agreement
from agreements.enums import PartyRole
from agreements.models import Agreement, CountryTie, Party
from agreements.models.country_tie import TIE_ALL
from core.publishing import withdraw
from tests.factories import (
    AgreementCitationFactory,
    AgreementFactory,
    CityFactory,
    CountryFactory,
    CountryTieFactory,
    OrganisationFactory,
    PartyFactory,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def ties(agreement):
    """The pairs of codes that an agreement ties; of a country with itself one code."""
    found = CountryTie.objects.filter(agreement=agreement).values_list("first__code", "second__code")
    return {" ".join(sorted({first, second})) for first, second in found}


def city(code, **more):
    return CityFactory(country=CountryFactory(code=code), **more)


@pytest.fixture
def tie():
    return AgreementFactory(between=[city("RU"), city("KZ")])


def test_each_country_with_itself_and_each_two(tie):
    assert ties(tie) == {"RU", "KZ", "KZ RU"}


def test_two_parties_of_a_country_tie_it_once():
    assert ties(AgreementFactory(between=[city("RU"), city("RU"), city("KZ")])) == {"RU", "KZ", "KZ RU"}


def test_parties_that_are_not_named_count_for_the_country_stated(tie):
    PartyFactory(agreement=tie, actor=None, name_as_printed="regions of Mongolia", country=CountryFactory(code="MN"))
    assert ties(tie) == {"RU", "KZ", "MN", "KZ RU", "MN RU", "KZ MN"}


def test_who_has_no_country_ties_none(tie):
    PartyFactory(agreement=tie, actor=OrganisationFactory())
    assert ties(tie) == {"RU", "KZ", "KZ RU"}


class TestFollow:
    def test_parties_that_change(self, tie):
        Party.objects.filter(agreement=tie, actor__country__code="KZ").update(actor=city("FI"))
        assert ties(tie) == {"RU", "FI", "FI RU"}

    def test_parties_that_go(self, tie):
        Party.objects.filter(agreement=tie, actor__country__code="KZ").delete()
        assert ties(tie) == {"RU"}

    def test_parties_that_go_over_to_another_agreement(self, tie):
        other = AgreementFactory(between=[city("FI")])
        Party.objects.filter(agreement=tie, actor__country__code="KZ").update(agreement=other)
        assert (ties(tie), ties(other)) == ({"RU"}, {"FI", "KZ", "FI KZ"})

    def test_actors_whose_country_is_corrected(self, tie):
        Actor.objects.filter(country__code="KZ").update(country=CountryFactory(code="FI"))
        assert ties(tie) == {"RU", "FI", "FI RU"}

    @pytest.mark.parametrize(("field", "value"), [("status", "ended"), ("kind", "friendship")])
    def test_status_and_kind(self, tie, field, value):
        Agreement.objects.filter(pk=tie.pk).update(**{field: value})
        assert set(tie.country_ties.values_list(field, flat=True)) == {value}

    def test_publication(self, tie):
        AgreementCitationFactory(agreement=tie)
        withdraw(tie, by_id=None, at=NOW)
        assert set(tie.country_ties.values_list("is_shown", flat=True)) == {False}
        publish_agreement(agreement=tie, by_id=None, at=NOW)
        assert set(tie.country_ties.values_list("is_shown", flat=True)) == {True}

    def test_the_end_of_an_agreement(self, tie):
        delete_agreement(agreement=tie, by_id=None, at=NOW)
        assert not CountryTie.objects.exists()


CHANGES = st.lists(
    st.tuples(st.sampled_from(["party", "actor", "go", "move"]), st.integers(0, 5), st.integers(0, 3)), max_size=8
)


class TestWhateverIsDone(TestCase):
    @given(CHANGES)
    def test_the_rows_are_those_made_anew(self, changes):
        countries = [CountryFactory(code=code) for code in ("AA", "BB", "CC", "DD")]
        actors = [CityFactory(country=country) for country in countries]
        agreements = [AgreementFactory(between=actors[:2]), AgreementFactory(between=actors[1:])]
        for number, (what, which, other) in enumerate(changes, start=1):
            party = Party.objects.order_by("pk")[which : which + 1].first()
            if what == "actor":
                Actor.objects.filter(pk=actors[other].pk).update(country=countries[which % 4])
            elif party is None:
                continue
            elif what == "go":
                party.delete()
            else:
                # Once a role: each change of a party gives it one of its own.
                role = PartyRole.values[number]
                moved = {"agreement": agreements[other % 2]} if what == "move" else {"actor": actors[other]}
                Party.objects.filter(pk=party.pk).update(role=role, **moved)
        columns = ("agreement", "first", "second", "kind", "status", "is_shown")
        kept = set(CountryTie.objects.values_list(*columns))
        CountryTie.objects.all().delete()
        with connection.cursor() as cursor:
            cursor.execute(TIE_ALL)
        assert kept == set(CountryTie.objects.values_list(*columns))


def test_a_tie_stands_once_and_in_order(refused, allowed):
    tie = CountryTieFactory()
    with refused("country_tie_once_an_agreement"):
        CountryTieFactory(agreement=tie.agreement, first=tie.first)
    later = CountryFactory()
    with refused("country_tie_is_in_order"):
        CountryTieFactory(first=later, second=tie.first)
    with allowed():
        CountryTieFactory(first=tie.first, second=later)
