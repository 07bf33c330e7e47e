"""Loading the world's places: complete, repeatable, and never over an editor's head."""

from datetime import UTC, datetime

import pghistory
import pytest

from actors.gazetteer import rows
from actors.gazetteer.load import is_loaded, load_gazetteer
from actors.models import Actor, Country, DataRelease
from tests.factories import NameFactory

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ASTRAKHAN, ASTRAKHAN_OBLAST = "gn580497", "ru-ast"


def silent(what, share):
    assert what
    assert 0 <= share <= 1


def load():
    return load_gazetteer(min_population=15000, at=NOW, report=silent)


@pytest.fixture
def few_places(monkeypatch, db):
    """A small world: what the packages say of Astrakhan and of what it lies in."""
    countries = [row for row in rows.countries() if row.code == "RU"]
    regions = [pair for pair in rows.regions() if pair[0].public_id == ASTRAKHAN_OBLAST]
    cities = [pair for pair in rows.cities(15000) if pair[0].public_id == ASTRAKHAN]
    monkeypatch.setattr(rows, "countries", lambda: iter(countries))
    monkeypatch.setattr(rows, "regions", lambda: iter(regions))
    monkeypatch.setattr(rows, "cities", lambda min_population: iter(cities))


def test_a_city_arrives_with_its_region_country_names_and_identifier(few_places):
    load()
    city = Actor.objects.get(public_id=ASTRAKHAN)
    assert (city.name, city.country.code, city.parent.public_id) == ("Astrakhan", "RU", ASTRAKHAN_OBLAST)
    assert city.identifiers.get().value == "580497"
    assert city.names.get(language="ru", is_preferred=True).text == "Астрахань"
    assert city.published_at == NOW
    assert Country.objects.get(code="RU").names.get(language="pt").text == "Rússia"


def test_loading_again_writes_nothing(few_places):
    load()
    assert set(load().values()) == {0}


def test_what_the_source_corrects_is_corrected_and_the_old_kept(few_places):
    load()
    Actor.objects.filter(public_id=ASTRAKHAN).update(population=1)
    assert load()["cities"] == 1
    city = Actor.objects.get(public_id=ASTRAKHAN)
    assert city.population > 400_000
    assert 1 in city.events.values_list("population", flat=True)


def test_what_an_editor_has_corrected_stays(few_places):
    load()
    with pghistory.context(user=1):
        Actor.objects.filter(public_id=ASTRAKHAN).update(population=1)
    assert load()["cities"] == 0
    assert Actor.objects.get(public_id=ASTRAKHAN).population == 1


def test_a_name_that_an_editor_prefers_stays_preferred(few_places):
    load()
    city = Actor.objects.get(public_id=ASTRAKHAN)
    city.names.filter(language="ru").delete()
    NameFactory(actor=city, text="Хаджи-Тархан", language="ru", is_preferred=True)
    load()
    assert city.names.get(language="ru", is_preferred=True).text == "Хаджи-Тархан"


def test_a_fall_in_the_middle_leaves_nothing(few_places, monkeypatch):
    monkeypatch.setattr(rows, "cities", lambda min_population: (_ for _ in ()).throw(OSError("the disk is gone")))
    with pytest.raises(OSError, match="the disk"):
        load()
    assert not Country.objects.exists()
    assert not is_loaded(min_population=15000)


def test_the_release_is_noted(few_places):
    load()
    release = DataRelease.objects.get()
    assert (release.rows, release.loaded_at) == (2, NOW)
    assert "cities over 15000" in release.version
    assert is_loaded(min_population=15000)
    assert not is_loaded(min_population=5000), "another size is another release"


@pytest.mark.django_db
def test_the_whole_world_is_sound():
    """The real packages, with cities over 15,000: every region and city has its country and a name to be found by."""
    written = load()
    assert written["countries"] >= 249
    assert written["regions"] > 3500
    assert written["cities"] > 25_000
    cities = Actor.objects.filter(kind="city")
    assert cities.filter(parent__isnull=False).count() / cities.count() > 0.95
    assert not Actor.objects.filter(names=None).exists()
    assert cities.filter(pk__in=Actor.objects.called("москва")).order_by("-population").first().public_id == "gn524901"
