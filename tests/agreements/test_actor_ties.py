"""Which ties a place has follows parties, actors, acts and agreements, whoever writes those."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from actors.merging import CannotMerge, merge
from actors.models import Actor
from agreements.actions import delete_agreement, publish_agreement
from agreements.enums import ActKind, AgreementKind, AgreementStatus, PartyRole, Scope
from agreements.models import Act, ActorTie, Agreement, Party
from core.journal import CannotUndo, undo
from core.models import Operation
from core.publishing import withdraw
from tests.factories import (
    ActFactory,
    ActorTieFactory,
    AgreementCitationFactory,
    AgreementFactory,
    CityFactory,
    CountryFactory,
    PartyFactory,
    RegionFactory,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def ties(agreement):
    """The names of actors with an agreement, those in brackets of which something is a party."""
    found = ActorTie.objects.filter(agreement=agreement).values_list("actor__name", "is_inside")
    return {f"({name})" if is_inside else name for name, is_inside in found}


@pytest.fixture
def region():
    return RegionFactory(name="Region")


@pytest.fixture
def city(region):
    return CityFactory(name="City", parent=region, country=region.country)


@pytest.fixture
def tie(city):
    return AgreementFactory(between=[city, CityFactory(name="Partner")])


def test_each_party_and_what_it_is_in(tie):
    assert ties(tie) == {"City", "(Region)", "Partner"}


def test_a_region_that_is_a_party_itself_is_told_apart_from_what_is_in_it(tie, region):
    PartyFactory(agreement=tie, actor=region)
    assert ties(tie) == {"City", "(Region)", "Region", "Partner"}


def test_an_actor_of_two_roles_stands_once(tie, city):
    PartyFactory(agreement=tie, actor=city, role=PartyRole.HOST)
    assert ties(tie) == {"City", "(Region)", "Partner"}


def test_who_is_not_known_has_none():
    agreement = AgreementFactory(between=[])
    PartyFactory(agreement=agreement, actor=None, name_as_printed="some city")
    assert ties(agreement) == set()


class TestFollow:
    def test_parties_that_go_over_to_another_agreement(self, tie, city):
        other = AgreementFactory(between=[])
        Party.objects.filter(actor=city).update(agreement=other)
        assert (ties(tie), ties(other)) == ({"Partner"}, {"City", "(Region)"})

    def test_actors_that_come_into_another_region(self, tie, city):
        Actor.objects.filter(pk=city.pk).update(parent=RegionFactory(name="Other", country=city.country))
        assert ties(tie) == {"City", "(Other)", "Partner"}

    def test_the_status(self, tie):
        Agreement.objects.filter(pk=tie.pk).update(status="ended")
        assert set(tie.actor_ties.values_list("status", flat=True)) == {"ended"}

    def test_publication(self, tie):
        AgreementCitationFactory(agreement=tie)
        withdraw(tie, by_id=None, at=NOW)
        assert set(tie.actor_ties.values_list("is_shown", flat=True)) == {False}
        publish_agreement(agreement=tie, by_id=None, at=NOW)
        assert set(tie.actor_ties.values_list("is_shown", flat=True)) == {True}

    def test_acts_that_come_change_and_go(self, tie):
        def told():
            return set(tie.actor_ties.values_list("last_act", flat=True))

        Act.objects.all().delete()
        assert told() == {None}
        act = ActFactory(agreement=tie, date="2001")
        ActFactory(agreement=tie, date="1990-05-01")
        assert told() == {date(2001, 12, 31)}
        Act.objects.filter(pk=act.pk).update(date="", date_earliest=None, date_latest=None)
        assert told() == {date(1990, 5, 1)}

    def test_the_end_of_an_agreement(self, tie):
        delete_agreement(agreement=tie, by_id=None, at=NOW)
        assert not ActorTie.objects.exists()


def slowly():
    """What the rows should say, of the agreements one by one."""
    rows = set()
    for agreement in Agreement.objects.prefetch_related("parties__actor", "acts"):
        is_shown = agreement.published_at is not None and agreement.scope != Scope.INTERSTATE
        days = [act.date_latest for act in agreement.acts.all() if act.date_latest]
        told = (agreement.status, is_shown, max(days, default=None))
        for actor in (party.actor for party in agreement.parties.all() if party.actor):
            rows.add((agreement.pk, actor.pk, False, *told))
            if actor.parent_id:
                rows.add((agreement.pk, actor.parent_id, True, *told))
    return rows


def kept():
    return list(ActorTie.objects.values_list("agreement_id", "actor_id", "is_inside", "status", "is_shown", "last_act"))


def chosen(model, number):
    """One of the rows there are, or None."""
    rows = list(model.objects.order_by("pk"))
    return rows[number % len(rows)] if rows else None


class World:
    """Five cities in two regions of a country, three agreements, and what can be done to them."""

    def __init__(self):
        self.country = CountryFactory(code="AA")
        self.regions = RegionFactory.create_batch(2, country=self.country)
        self.cities = [CityFactory(country=self.country, parent=self.regions[each % 2]) for each in range(5)]
        for start in range(3):
            AgreementFactory(between=self.cities[start : start + 2])

    def party_goes(self, one, _other):
        Party.objects.filter(pk=getattr(chosen(Party, one), "pk", None)).delete()

    def party_is_another(self, one, other):
        # Once a role: each change of a party gives it one of its own.
        taken = {party.role for party in Party.objects.filter(actor=self.cities[other % 5])}
        free = next((role for role in PartyRole.values if role not in taken), None)
        if free:
            pk = getattr(chosen(Party, one), "pk", None)
            Party.objects.filter(pk=pk).update(actor=self.cities[other % 5], role=free)

    def agreements_come_in_bulk(self, one, other):
        """As imports write them: a statement a table."""
        made = Agreement.objects.bulk_create(
            Agreement(kind=AgreementKind.TWINNING, published_at=NOW if other % 2 else None) for _each in range(3)
        )
        actors = [self.cities[one % 5], self.regions[other % 2]]
        Party.objects.bulk_create(Party(agreement=each, actor=actor) for each in made for actor in actors)
        Act.objects.bulk_create(
            Act(agreement=each, kind=ActKind.SIGNED, date=text, date_earliest=day, date_latest=day)
            for each in made[1:]
            for text, day in [(f"19{50 + one}-01-01", date(1950 + one, 1, 1))]
        )

    def city_moves(self, one, other):
        Actor.objects.filter(pk=self.cities[one % 5].pk).update(parent=[*self.regions, None][other % 3])

    def act_comes(self, one, other):
        if agreement := chosen(Agreement, one):
            ActFactory(agreement=agreement, date=["", "1990", "2003-05-01", "2011/.."][other % 4])

    def act_goes(self, one, _other):
        Act.objects.filter(pk=getattr(chosen(Act, one), "pk", None)).delete()

    def status_changes(self, one, other):
        statuses = AgreementStatus.values
        Agreement.objects.filter(pk__gt=one % 3).update(status=statuses[other % len(statuses)])

    def is_published_or_withdrawn(self, one, other):
        if agreement := chosen(Agreement, one):
            Agreement.objects.filter(pk=agreement.pk).update(published_at=NOW if other % 2 else None)

    def is_of_states(self, one, other):
        if agreement := chosen(Agreement, one):
            scope = Scope.INTERSTATE if other % 2 else Scope.SUBNATIONAL
            Agreement.objects.filter(pk=agreement.pk).update(scope=scope)

    def agreement_goes(self, one, _other):
        if agreement := chosen(Agreement, one):
            delete_agreement(agreement=agreement, by_id=None, at=NOW)

    def cities_are_merged(self, one, other):
        try:
            pair = [Actor.objects.get(pk=self.cities[each % 5].pk) for each in (one, other)]
            merge(kept=pair[0], gone=pair[1], reason="One place.", by_id=None, at=NOW)
        except CannotMerge:
            pass

    def merging_is_undone(self, _one, _other):
        last = Operation.objects.filter(undone_at=None).order_by("-pk").first()
        try:
            if last:
                undo(operation=last, by_id=None, at=NOW)
        except CannotUndo:
            pass


DEEDS = [name for name in vars(World) if not name.startswith("_")]
CHANGES = st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 9), st.integers(0, 9)), max_size=8)


class TestWhateverIsDone(TestCase):
    @settings(max_examples=50)
    @given(CHANGES)
    def test_the_rows_are_those_told_slowly(self, changes):
        world = World()
        for what, one, other in changes:
            getattr(world, what)(one, other)
            found = kept()
            assert len(found) == len(set(found))
            assert set(found) == slowly(), what


def test_a_tie_stands_once_an_actor_and_sort(refused, allowed):
    tie = ActorTieFactory()
    with refused("actor_tie_once_an_agreement"):
        ActorTieFactory(agreement=tie.agreement, actor=tie.actor)
    with allowed():
        ActorTieFactory(agreement=tie.agreement, actor=tie.actor, is_inside=True)
