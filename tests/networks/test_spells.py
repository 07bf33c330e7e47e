"""Which spells last on a day: the answers of the database and of rows in hand against every world that dates allow."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.db.models import Func, Value
from django.db.models.fields import BooleanField
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from core.dates import bounds
from core.db import CertainSpell
from networks.models import Membership
from networks.models.membership import OUTSIDE
from networks.queries import counts_over_time
from tests.factories import CityFactory, MembershipFactory, MembershipStatusSpellFactory, NetworkFactory

pytestmark = pytest.mark.django_db
DAYS = [date(2000, 1, 1) + timedelta(days=number) for number in range(10)]
# What an open end can mean besides: long before all days, and long after.
ALL = [date(1000, 1, 1), *DAYS, date(3000, 1, 1)]
statuses = st.sampled_from(["active", "suspended", "applied", "withdrawn"])


@st.composite
def partial(draw):
    """A partial date: none, a day, a span of days, or one open at an end."""
    first, last = sorted(draw(st.tuples(st.sampled_from(DAYS), st.sampled_from(DAYS))))
    return draw(st.sampled_from(["", f"{first}", f"{first}/{last}", f"../{last}", f"{first}/.."]))


spells = st.tuples(partial(), partial())


def meant(text):
    """The days that a partial date can mean."""
    found = bounds(text)
    return [day for day in ALL if (found.earliest or day) <= day <= (found.latest or day)]


def worlds(spell):
    """Each beginning and end that a spell can have; what is not known to end never does."""
    since, until = spell
    return [
        (begun, over) for begun in meant(since) for over in (meant(until) if until else [date.max]) if begun <= over
    ]


def slowly(spell, day):
    """Whether a spell lasts on a day in every world, and whether in some."""
    lasts = [begun <= day < over for begun, over in worlds(spell)]
    return all(lasts), any(lasts)


def slowly_a_member(spell, stood, day):
    """The same of a membership: whoever certainly stands outside does not belong, and who perhaps does, perhaps not."""
    certain, possible = slowly(spell, day)
    outside = [slowly(each, day) for status, each in stood if status in OUTSIDE]
    return certain and not any(perhaps for _certain, perhaps in outside), possible and not any(
        surely for surely, _possible in outside
    )


@pytest.fixture
def network(db):
    return NetworkFactory()


@pytest.fixture
def city(db):
    return CityFactory()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(spell=spells, stood=st.lists(st.tuples(statuses, spells), max_size=2))
def test_a_membership_lasts_as_every_world_says(network, city, spell, stood):
    for each in (spell, *(each for _status, each in stood)):
        assume(worlds(each))
    with transaction.atomic():
        membership = MembershipFactory(network=network, actor=city, joined=spell[0], left=spell[1])
        entered = []
        for status, (since, until) in stood:
            try:
                with transaction.atomic():
                    MembershipStatusSpellFactory(membership=membership, status=status, since=since, until=until)
            except IntegrityError:
                # Two ways to stand at a time: the models' tests have that.
                continue
            entered.append((status, (since, until)))
        for day in DAYS:
            expected = slowly_a_member(spell, entered, day)
            asked = Membership.objects.all()
            told = asked.told_on(day).get()
            assert (told.is_certain, told.is_possible) == expected, day
            assert (asked.certainly_on(day).exists(), asked.perhaps_on(day).exists()) == expected, day
            assert (membership.is_certain_on(day), membership.is_possible_on(day)) == expected, day
        transaction.set_rollback(True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(spell=spells)
def test_certain_days_are_those_that_the_database_keeps_apart(network, city, spell):
    assume(worlds(spell))
    with transaction.atomic():
        MembershipFactory(network=network, actor=city, joined=spell[0], left=spell[1])
        for day in DAYS:
            within = Func(
                CertainSpell(start="joined", end="left"),
                Value(day),
                template="%(expressions)s",
                arg_joiner=" @> ",
                output_field=BooleanField(),
            )
            (row,) = Membership.objects.told_on(day).annotate(within=within)
            assert row.is_certain == row.within, day
        transaction.set_rollback(True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(entered=st.lists(st.tuples(spells, st.lists(st.tuples(statuses, spells), max_size=1)), max_size=4))
def test_members_are_counted_on_every_day_as_one_by_one(network, entered):
    for spell, stood in entered:
        for each in (spell, *(each for _status, each in stood)):
            assume(worlds(each))
    with transaction.atomic():
        for spell, stood in entered:
            membership = MembershipFactory(network=network, joined=spell[0], left=spell[1])
            for status, (since, until) in stood:
                MembershipStatusSpellFactory(membership=membership, status=status, since=since, until=until)
        MembershipFactory(network=network, category="candidate", joined="1999")
        counts = counts_over_time(Membership.objects.prefetch_related("statuses"))
        for day in DAYS:
            told = [slowly_a_member(*each, day) for each in entered]
            count = [each for each in counts if each.day <= day][-1]
            expected = (sum(certain for certain, _possible in told), sum(possible for _certain, possible in told))
            assert (count.certain, count.possible) == expected, day
        transaction.set_rollback(True)


class TestMandates:
    """What the dates of a mandate mean, as people write them."""

    @pytest.mark.parametrize(
        ("since", "until", "day", "expected"),
        [
            ("2021", "2021", date(2020, 12, 31), (False, False)),
            ("2021", "2021", date(2021, 6, 1), (False, True)),
            ("2021", "2021", date(2022, 1, 1), (False, False)),
            ("2020", "2022", date(2021, 6, 1), (True, True)),
            ("2021", "", date(2026, 6, 1), (True, True)),
            ("", "2021", date(2020, 6, 1), (False, True)),
            ("", "", date(2020, 6, 1), (False, True)),
            ("[..2022-04-13]", "", date(2022, 4, 13), (True, True)),
            ("[..2022-04-13]", "", date(2022, 4, 12), (False, True)),
        ],
    )
    def test_what_is_certain_of_it(self, network, since, until, day, expected):
        MembershipFactory(network=network, joined=since, left=until)
        told = Membership.objects.told_on(day).get()
        assert (told.is_certain, told.is_possible) == expected
