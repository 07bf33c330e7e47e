"""A table of names is answered as each of them would be, in as many queries for many as for few."""

import random
from dataclasses import astuple, fields
from itertools import product

import pytest
from django.db import connection

from actors.models import Actor, Country, CountryName
from actors.resolution import Outcome, Question, Reason, resolve_all, resolve_table
from core.dates import InvalidPartialDate
from tests.factories import (
    CityFactory,
    CountryFactory,
    NameFactory,
    NetworkFactory,
    RegionFactory,
    TerritorialClaimFactory,
)

pytestmark = pytest.mark.django_db

COLUMNS = [field.name for field in fields(Question) if field.name != "near"]


def stage(questions):
    """A table of questions, each under its place in the list."""
    with connection.cursor() as cursor:
        cursor.execute(f"create temporary table staged (key integer, {', '.join(f'{name} text' for name in COLUMNS)})")
        cursor.executemany(
            f"insert into staged values ({', '.join(['%s'] * (len(COLUMNS) + 1))})",
            [(key, *astuple(question)[: len(COLUMNS)]) for key, question in enumerate(questions)],
        )


def answers():
    """What the table of answers says: key → outcome, public id of what is meant, reasons, number of candidates."""
    actors = dict(Actor.objects.values_list("pk", "public_id"))
    countries = {pk: code.lower() for pk, code in Country.objects.values_list("pk", "code")}
    with connection.cursor() as cursor:
        cursor.execute("select key, outcome, actor_id, country_id, reasons, candidates from answered")
        return {
            key: (outcome, actors.get(actor_id) or countries.get(country_id), Reason(reasons), candidates)
            for key, outcome, actor_id, country_id, reasons, candidates in cursor
        }


def as_one_by_one(questions):
    """The same of `resolve_all`."""
    found = resolve_all(questions)
    return {
        key: (
            str(found[question].outcome),
            found[question].resolved.public_id if found[question].resolved else None,
            found[question].candidates[0].reasons if found[question].candidates else Reason(0),
            len(found[question].candidates),
        )
        for key, question in enumerate(questions)
    }


@pytest.fixture
def world():
    """Namesakes, a city in a region of its name, a former country, contested, unpublished and merged places."""
    russia, spain, argentina = (
        CountryFactory(code=code, name=name) for code, name in (("RU", "Russia"), ("ES", "Spain"), ("AR", "Argentina"))
    )
    ussr = CountryFactory(code="SUHH", name="Soviet Union", ended="1991-12-26")
    ussr.successors.add(russia)
    CountryName.objects.create(country=ussr, language="ru", text="СССР")
    province = RegionFactory(name="Córdoba Province", country=argentina)
    NameFactory(actor=province, text="Córdoba", language="es", is_preferred=True)
    cordoba = CityFactory(name="Córdoba", country=argentina, parent=province, population=1_400_000)
    CityFactory(name="Córdoba", country=spain, population=325_000)
    for population in (20_000, 20_000, 40, 0):
        CityFactory(name="Villanueva", country=spain, population=population)
    petersburg = CityFactory(name="Saint Petersburg", country=russia, population=5_300_000)
    NameFactory(actor=petersburg, text="Санкт-Петербург", language="ru", is_preferred=True)
    NameFactory(actor=petersburg, text="Leningrad", kind="historical", used_from="1924", used_until="1991-09-06")
    NameFactory(actor=CityFactory(name="Nizhny Tagil", country=russia, population=350_000), text="Tagil")
    claim = TerritorialClaimFactory(country=russia, actor__name="Nowhere", actor__population=9_000)
    TerritorialClaimFactory(actor=claim.actor, country=spain)
    CityFactory(name="Nowhere", country=spain, population=90)
    CityFactory(name="Hushtown", country=russia, population=50_000, published_at=None)
    CityFactory(name="Córdoba", country=spain, published_at=None, merged_into=cordoba)
    NetworkFactory(actor__name="United Cities")


NAMES = (
    "Córdoba", "cordoba", "CORDOBA ", "Córdoba, Argentina", "City of Córdoba", "Córdoba province", "Cordobba",
    "Villanueva", "Villanueva (Spain)", "Saint Petersburg", "St. Petersburg", "Санкт-Петербург", "Leningrad",
    "Нижний Тагил", "Tagil", "Nowhere", "Hushtown", "United Cities", "Russia", "Spain", "СССР", "Zzyzx", "",
)  # fmt: skip


def test_each_row_is_answered_as_it_would_be_alone(world):
    everything = product(
        NAMES, ("", "ES", "Argentina", "RU", "СССР", "Atlantis"), ("", "Córdoba", "Spain"),
        ("", "city", "region", "network", "country"), ("", "es", "ru"), ("", "1985", "[..1991]", "2003~"),
    )  # fmt: skip
    questions = [Question(*each) for each in random.Random(4).sample(list(everything), 300)]
    questions += questions[:20]
    stage(questions)
    resolve_table("staged", into="answered")
    assert answers() == as_one_by_one(questions)


def test_columns_may_lack_and_values_too(world):
    with connection.cursor() as cursor:
        cursor.execute(
            "create temporary table staged as values ('a', 'Cordoba', 'ES'), ('b', 'Spain', null), ('c', null, '')"
        )
        cursor.execute("alter table staged rename column1 to key")
        cursor.execute("alter table staged rename column2 to name")
        cursor.execute("alter table staged rename column3 to country")
    resolve_table("staged", into="answered")
    assert {key: outcome for key, (outcome, *_more) in answers().items()} == {
        "a": Outcome.RESOLVED,
        "b": Outcome.RESOLVED,
        "c": Outcome.UNKNOWN,
    }


def test_a_region_by_a_name_that_its_city_alone_bears(world):
    russia = Country.objects.get(code="RU")
    region = RegionFactory(name="Tver Oblast", country=russia)
    NameFactory(actor=CityFactory(name="Tver", country=russia, parent=region, population=400_000), text="Тверь")
    stage([Question("Тверь", country="RU", kind="region")])
    resolve_table("staged", into="answered")
    assert answers()[0][:2] == (Outcome.RESOLVED, region.public_id)


def test_what_means_two_in_other_ways_beside_what_means_one(world):
    country = CountryFactory(code="CZ", name="Czechia")
    for name in ("Saint Anna", "Sankt Anna", "Brno"):
        CityFactory(name=name, country=country, population=200_000)
    questions = [Question("St. Anna", country="CZ"), Question("City of Brno", country="CZ")]
    stage(questions)
    resolve_table("staged", into="answered")
    assert [answers()[key][0] for key in (0, 1)] == [Outcome.AMBIGUOUS, Outcome.RESOLVED]


def test_to_editors_what_is_not_published_too(world):
    stage([Question("Hushtown", country="RU")])
    resolve_table("staged", into="answered", with_unpublished=True)
    assert answers()[0][0] == Outcome.RESOLVED


@pytest.mark.parametrize("count", [1, 40])
def test_as_many_queries_for_many_as_for_one(world, count, django_assert_num_queries):
    stage([Question("Cordoba", country="ES", date="1985"), Question("Vilanueva"), Question("Zzyzx")] * count)
    with django_assert_num_queries(23):
        resolve_table("staged", into="answered")


def test_an_answer_leaves_nothing_behind_but_its_table(world):
    stage([Question("Cordoba", country="ES")])
    with connection.cursor() as cursor:
        cursor.execute("set local work_mem = '5MB'")
        resolve_table("staged", into="answered")
        cursor.execute("select array_agg(relname::text order by relname) from pg_class where relname ~ '^resolving_'")
        assert cursor.fetchone() == (None,)
        cursor.execute("show work_mem")
        assert cursor.fetchone() == ("5MB",)


def test_a_date_that_is_none_is_refused(world):
    stage([Question("Cordoba", date="long ago")])
    with pytest.raises(InvalidPartialDate, match="long ago"):
        resolve_table("staged", into="answered")
