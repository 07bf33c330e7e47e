"""What cannot both be right is marked; what only looks so is not."""

import pytest

from statements.contradictions import contradicting
from statements.models import Statement
from tests.factories import CityFactory, CountryFactory, FigureFactory, StatementFactory

pytestmark = pytest.mark.django_db


def marked(*statements):
    """Which of them are contradicted, by their place."""
    found = contradicting(Statement.objects.filter(pk__in=[each.pk for each in statements]))
    return [number for number, each in enumerate(statements) if each.pk in found]


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        ({}, {"value": 375}, True),
        ({}, {}, False),
        ({"stated": "2022"}, {"value": 375, "stated": "2023"}, False),
        ({"stated": "2022"}, {"value": 375, "stated": "2022"}, True),
        ({}, {"value": 375, "unit": "partnerships"}, False),
        ({}, {"value": 300, "qualifier": "more_than"}, False),
        ({}, {"value": 375, "is_error": True}, False),
    ],
)
def test_figures(one, other, contradict):
    city = CityFactory()
    statements = FigureFactory(actor=city, **one), FigureFactory(actor=city, **other)
    assert marked(*statements) == ([0, 1] if contradict else [])


def test_figures_of_two_parts_are_two():
    city = CityFactory()
    assert marked(*(FigureFactory(actor=city, value=n, part=CountryFactory()) for n in (1, 2))) == []


def test_figures_of_a_country_and_of_two_are_of_different_things():
    one, other, third = (CountryFactory() for _each in range(3))
    alone = FigureFactory(country=one)
    pairs = [
        FigureFactory(country=one, other_country=other, value=1),
        FigureFactory(country=other, other_country=one, value=2),
        FigureFactory(country=one, other_country=third, value=3),
    ]
    assert marked(alone, *pairs) == [1, 2]


APPROVAL = {"kind": "oversight", "oversight_mode": "prior_approval", "author": "One"}
NOTHING = {"kind": "oversight", "oversight_mode": "none", "author": "Two"}


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        (APPROVAL, NOTHING, True),
        (APPROVAL, NOTHING | {"oversight_mode": "prior_approval"}, False),
        (APPROVAL, NOTHING | {"author": "One"}, False),
        (APPROVAL | {"level": "municipal"}, NOTHING, False),
        (APPROVAL | {"until": "1999-01-01"}, NOTHING | {"since": "1999-01-01"}, False),
        (APPROVAL | {"until": "1999"}, NOTHING | {"since": "1999"}, True),
        (APPROVAL, NOTHING | {"oversight_mode": ""}, False),
        (
            {"kind": "competence", "state_form": "federal", "author": "One"},
            {"kind": "competence", "state_form": "unitary", "author": "Two"},
            True,
        ),
        (
            {"kind": "competence", "state_form": "federal", "author": "One"},
            {"kind": "competence", "power_source": "prohibited", "author": "Two"},
            False,
        ),
    ],
)
def test_law(one, other, contradict):
    country = CountryFactory()
    statements = StatementFactory(country=country, **one), StatementFactory(country=country, **other)
    assert marked(*statements) == ([0, 1] if contradict else [])
