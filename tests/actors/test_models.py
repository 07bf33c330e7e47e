"""What the database refuses of actors, names and identifiers."""

from datetime import date

import pytest

from actors.enums import ActorKind
from actors.models import Actor, Name
from tests.factories import (
    ActorFactory,
    CityFactory,
    DistinctionFactory,
    IdentifierFactory,
    NameFactory,
    NetworkFactory,
    OrganisationFactory,
    RegionFactory,
)

pytestmark = pytest.mark.django_db


class TestActor:
    def test_kind_is_listed(self, refused):
        with refused("actor_kind_is_listed"):
            ActorFactory(kind="village")

    @pytest.mark.parametrize("kind", [ActorKind.CITY, ActorKind.REGION])
    def test_a_place_has_a_country_unless_it_is_contested(self, kind, refused, allowed):
        with refused("actor_place_has_a_country_unless_contested"):
            ActorFactory(kind=kind, country=None)
        with refused("actor_place_has_a_country_unless_contested"):
            ActorFactory(kind=kind, is_contested=True)
        with allowed():
            ActorFactory(kind=kind)
            ActorFactory(kind=kind, country=None, is_contested=True)
            OrganisationFactory(country=None)

    def test_only_a_place_is_contested(self, refused):
        with refused("actor_contested_is_a_place_without_parent"):
            OrganisationFactory(is_contested=True)

    def test_a_contested_place_is_part_of_nothing(self, refused, allowed):
        with refused("actor_contested_is_a_place_without_parent"):
            CityFactory(country=None, is_contested=True, parent=RegionFactory())
        with allowed():
            RegionFactory(country=None, is_contested=True)

    @pytest.mark.parametrize("fact", [{"population": 5}, {"time_zone": "Asia/Almaty"}])
    def test_only_a_place_has_population_and_time_zone(self, fact, refused, allowed):
        with refused("actor_only_a_place_has_population_and_time_zone"):
            OrganisationFactory(**fact)
        with allowed():
            CityFactory(**fact)
            RegionFactory(**fact)

    def test_a_network_is_part_of_nothing(self, refused, allowed):
        city = CityFactory()
        with refused("actor_network_is_part_of_nothing"):
            ActorFactory(kind=ActorKind.NETWORK, country=None, parent=city)
        with allowed():
            OrganisationFactory(parent=city, country=city.country)

    @pytest.mark.parametrize("factory", [RegionFactory, OrganisationFactory])
    def test_only_a_city_is_also_a_region(self, factory, refused, allowed):
        with refused("actor_only_a_city_is_also_a_region"):
            factory(as_region=RegionFactory())
        with allowed():
            CityFactory(as_region=RegionFactory())

    def test_what_a_city_also_is_is_a_region(self, refused):
        with refused("actor_is_also_a_region"):
            CityFactory(as_region=CityFactory())

    def test_what_a_city_also_is_stays_a_region(self, refused):
        region = RegionFactory()
        CityFactory(as_region=region)
        with refused("actor_is_also_a_region"):
            Actor.objects.filter(pk=region.pk).update(kind=ActorKind.CITY)

    def test_one_city_is_a_region(self, refused):
        region = RegionFactory()
        CityFactory(as_region=region)
        with refused("actors_actor_as_region_id_key"):
            CityFactory(as_region=region)

    def test_one_that_was_merged_is_not_published(self, refused, allowed):
        city = CityFactory()
        with refused("actor_merged_is_not_published"):
            CityFactory(merged_into=city)
        with allowed():
            CityFactory(merged_into=city, published_at=None)

    def test_what_it_was_merged_into_was_not_merged(self, refused, allowed):
        merged = CityFactory(merged_into=CityFactory(), published_at=None)
        with refused("actor_is_merged_into_one_that_is_not"):
            CityFactory(merged_into=merged, published_at=None)
        with allowed():
            CityFactory(merged_into=merged.merged_into, published_at=None)

    def test_what_others_were_merged_into_is_not_merged_itself(self, refused):
        kept = CityFactory(merged_into=None, published_at=None)
        CityFactory(merged_into=kept, published_at=None)
        with refused("actor_is_merged_into_one_that_is_not"):
            Actor.objects.filter(pk=kept.pk).update(merged_into=CityFactory())

    def test_is_not_merged_into_itself(self, refused):
        city = CityFactory(published_at=None)
        with refused("actor_is_merged_into_one_that_is_not"):
            Actor.objects.filter(pk=city.pk).update(merged_into=city)

    def test_a_parent_is_of_the_same_country(self, refused, allowed):
        with refused("actor_parent_is_of_the_same_country"):
            CityFactory(parent=RegionFactory())
        region = RegionFactory()
        with allowed():
            CityFactory(parent=region, country=region.country)

    def test_is_not_its_own_parent(self, refused):
        city = CityFactory()
        with refused("actor_is_not_its_own_parent"):
            Actor.objects.filter(pk=city.pk).update(parent=city)

    @pytest.mark.parametrize("position", [(91, 0), (0, 181), (45, None), (None, 45)])
    def test_coordinates_are_on_the_globe_and_both(self, position, refused):
        with refused("actor_has_both_coordinates_or_none"):
            CityFactory(latitude=position[0], longitude=position[1])

    @pytest.mark.parametrize("position", [(-90, 180), (None, None)])
    def test_the_edges_of_the_globe_are_on_it(self, position, allowed):
        with allowed():
            CityFactory(latitude=position[0], longitude=position[1])

    def test_has_a_name(self, refused):
        with refused("actor_has_a_name"):
            Actor.objects.create(kind=ActorKind.ORGANISATION, name="")

    def test_the_kind_of_a_network_cannot_change_under_its_profile(self, refused):
        network = NetworkFactory()
        with refused("network_profile_fits_the_actor_kind"):
            Actor.objects.filter(pk=network.pk).update(kind=ActorKind.ORGANISATION)

    def test_has_a_public_id_of_its_own(self, refused):
        city = CityFactory()
        with refused("actors_actor_public_id_key"):
            CityFactory(public_id=city.public_id)


class TestName:
    def test_is_written_once_in_a_language(self, refused, allowed):
        name = NameFactory(text="Астрахань", language="ru")
        with refused("name_once_an_actor_and_language"):
            NameFactory(actor=name.actor, text="Астрахань", language="ru")
        with allowed():
            NameFactory(actor=name.actor, text="Астрахань", language="")

    def test_one_is_preferred_in_a_language(self, refused, allowed):
        name = NameFactory(language="ru", is_preferred=True)
        with refused("name_preferred_once_a_language"):
            NameFactory(actor=name.actor, language="ru", is_preferred=True)
        with allowed():
            NameFactory(actor=name.actor, language="es", is_preferred=True)

    def test_is_preferred_in_a_language_that_is_stated(self, refused):
        with refused("name_preferred_in_a_known_language"):
            NameFactory(language="", is_preferred=True)

    def test_is_not_empty(self, refused):
        with refused("name_is_not_empty"):
            NameFactory(text="")

    def test_language_is_listed(self, refused):
        with refused("name_language_is_listed"):
            NameFactory(language="xx")

    def test_kind_is_listed(self, refused):
        with refused("name_kind_is_listed"):
            NameFactory(kind="nickname")

    @pytest.mark.parametrize("field", ["used_from", "used_until"])
    def test_dates_agree_with_their_bounds(self, field, refused, allowed):
        name = NameFactory(**{field: "1924"})
        with refused(f"name_{field}_agrees_with_its_bounds"):
            Name.objects.filter(pk=name.pk).update(**{field: ""})
        with allowed():
            NameFactory(**{field: "[..1991]"})

    def test_goes_out_of_use_after_it_comes_into_use(self, refused, allowed):
        with refused("name_is_used_until_after_from"):
            NameFactory(kind="historical", used_from="1991", used_until="1924")
        with allowed():
            NameFactory(kind="historical", used_from="1924", used_until="1924")

    @pytest.mark.parametrize("kind", ["historical", "error", "mistaken"])
    def test_a_former_or_wrong_name_is_not_preferred(self, kind, refused, allowed):
        with refused("name_preferred_is_of_today"):
            NameFactory(kind=kind, language="ru", is_preferred=True)
        with allowed():
            NameFactory(kind="exonym", language="ru", is_preferred=True)

    @pytest.mark.parametrize(
        ("text", "script"),
        [
            ("Astrakhan", "Latn"), ("São Paulo", "Latn"), ("Астрахань", "Cyrl"), ("Αθήνα", "Grek"), ("東京", "Hani"),
            ("さいたま市", "Jpan"), ("서울", "Hang"), ("القاهرة", "Arab"), ("תל אביב", "Hebr"), ("თბილისი", "Geor"),
            ("Երևան", "Armn"), ("दिल्ली", "Deva"), ("ঢাকা", "Beng"), ("กรุงเทพ", "Thai"),
            ("አዲስ አበባ", "Ethi"), ("12", "Zyyy"),
        ],
    )  # fmt: skip
    def test_its_script_is_known(self, text, script):
        name = NameFactory(text=text)
        name.refresh_from_db()
        assert name.script == script


class TestNamesOfOtherTimes:
    @pytest.fixture
    def city(self):
        city = CityFactory(name="Saint Petersburg")
        NameFactory(actor=city, text="Leningrad", kind="historical", used_from="1924-01-26", used_until="1991-09-06")
        NameFactory(actor=city, text="Petrograd", kind="historical", used_from="1914", used_until="1924-01-26")
        NameFactory(actor=city, text="Piter")
        return city

    @pytest.mark.parametrize(
        ("first", "last", "name"),
        [
            (date(1985, 1, 1), date(1985, 12, 31), "Leningrad"),
            (date(1924, 1, 26), date(1924, 1, 26), "Petrograd"),
            (date(1991, 1, 1), date(1991, 12, 31), None),
            (date(1914, 6, 1), date(1914, 6, 1), None),
            (date(2000, 1, 1), date(2000, 1, 1), None),
        ],
    )
    def test_the_name_of_a_day_is_the_one_that_was_certainly_borne(self, city, first, last, name):
        found = city.name_on(first, last)
        assert (found.text if found else None) == name

    @pytest.mark.parametrize("field", [{"used_until": "[..1991]"}, {"used_from": "[1924..]"}])
    def test_an_end_that_is_only_bounded_makes_no_day_certain(self, field):
        city = NameFactory(text="Leningrad", kind="historical", **field).actor
        assert city.name_on(date(1995, 1, 1), date(1995, 1, 1)) is None

    def test_they_stand_apart_the_earliest_first(self, city):
        city.display_name = city.name
        assert [name.text for name in city.former_names()] == ["Petrograd", "Leningrad"]
        assert [name.text for name in city.names_as_spelt()] == ["Piter"]

    def test_a_name_without_dates_is_of_no_day(self):
        city = NameFactory(text="Alma-Ata", kind="historical").actor
        assert city.name_on(date(1985, 1, 1), date(1985, 1, 1)) is None

    def test_an_error_of_a_source_is_found_and_not_shown(self):
        city = NameFactory(text="Astrahanj", kind="error").actor
        city.display_name = city.name
        assert city.names_as_spelt() == []
        assert list(Actor.objects.called("astrahanj")) == [city]

    def test_what_a_source_calls_it_by_mistake_leads_nobody_to_it(self, api):
        city = NameFactory(text="Saratov", kind="mistaken").actor
        city.display_name = city.name
        assert city.names_as_spelt() == []
        assert not Actor.objects.called("saratov").exists()
        assert api("actors/suggest/", q="saratov") == {"results": []}
        assert api("actors/resolve/", name="Saratov")["candidates"] == []


class TestIdentifier:
    def test_is_of_one_actor(self, refused, allowed):
        IdentifierFactory(scheme="geonames", value="580497")
        with refused("identifier_of_one_actor"):
            IdentifierFactory(scheme="geonames", value="580497")
        with allowed():
            IdentifierFactory(scheme="geonames", value="610529")

    @pytest.mark.parametrize(
        ("scheme", "right", "wrong"),
        [
            ("geonames", "580497", "gn580497"),
            ("iso3166-2", "RU-AST", "RU AST"),
            ("wikidata", "Q3927", "3927"),
            ("locode", "RUASF", "RU ASF"),
            ("national", "RU:12701", "12701"),
        ],
    )
    def test_is_written_as_its_scheme_does(self, scheme, right, wrong, refused, allowed):
        with refused("identifier_value_fits_its_scheme"):
            IdentifierFactory(scheme=scheme, value=wrong)
        with allowed():
            assert IdentifierFactory(scheme=scheme, value=right).url.startswith("https://") == (scheme != "national")

    def test_scheme_is_listed(self, refused):
        with refused("identifier_scheme_is_listed"):
            IdentifierFactory(scheme="shoe-size")


class TestDistinction:
    def test_a_pair_is_noted_once(self, refused, allowed):
        said = DistinctionFactory()
        with refused("distinction_once_a_pair"):
            DistinctionFactory(first=said.first, second=said.second)
        with allowed():
            DistinctionFactory(first=said.first)

    def test_the_smaller_key_stands_first(self, refused):
        older, newer = CityFactory(), CityFactory()
        for first, second in ((newer, older), (older, older)):
            with refused("distinction_in_order"):
                DistinctionFactory(first=first, second=second)

    def test_has_a_reason(self, refused):
        with refused("distinction_has_a_reason"):
            DistinctionFactory(reason="")


class TestCalled:
    """Finding actors by the beginning of a name."""

    @pytest.mark.parametrize("start", ["АСТР", "астрахань", "astra"])
    def test_in_any_script_whatever_the_case(self, start):
        city = CityFactory(name="Astrakhan")
        NameFactory(actor=city, text="Астрахань", language="ru")
        CityFactory(name="Atyrau")
        assert list(Actor.objects.called(start).values_list("name", flat=True)) == ["Astrakhan"]

    @pytest.mark.parametrize("start", ["%", "_", "\\", "Astr%"])
    def test_signs_of_patterns_mean_themselves(self, start):
        CityFactory(name="Astrakhan")
        assert not Actor.objects.called(start).exists()
