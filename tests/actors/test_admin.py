import pytest
from django.urls import reverse

from actors.models import Actor
from core.models import Change
from tests.factories import (
    CityFactory,
    CountryFactory,
    NameFactory,
    OrganisationFactory,
    PersonFactory,
    RegionFactory,
    SuccessionFactory,
    TerritorialClaimFactory,
)

pytestmark = pytest.mark.django_db


def form(
    names=(), identifiers=(), *, offices=(), origins=(), successions=(), claims=(), publishes=(), dispute=(), **fields
):
    data = {"country": "", "parent": "", "latitude": "", "longitude": "", "population": "", "_continue": "1"} | fields
    parts = {"names": names, "identifiers": identifiers, "offices": offices, "origins": origins}
    parts |= {"successions": successions, "territorial_claims": claims}
    for prefix, rows in (parts | {"official_sources": publishes, "dispute": dispute}).items():
        data |= {f"{prefix}-TOTAL_FORMS": len(rows), f"{prefix}-INITIAL_FORMS": 0}
        for number, row in enumerate(rows):
            data |= {f"{prefix}-{number}-{name}": value for name, value in row.items()}
    return data


def test_a_region_is_entered_as_a_region_and_can_be_found(as_editor):
    country = CountryFactory()
    response = as_editor.post("/admin/actors/region/add/", form(name="Új régió", country=country.pk))
    assert response.status_code == 302, response.context["errors"]
    region = Actor.objects.get()
    assert (region.kind, region.slug, region.published_at) == ("region", "uj-regio", None)
    assert Actor.objects.called("uj reg").get() == region
    assert Change.objects.get().public_id == region.public_id


def test_former_names_and_identifiers_are_entered_with_it(as_editor):
    former = {"text": "Гурьев", "language": "ru", "kind": "historical", "used_from": "", "used_until": "1991-10"}
    response = as_editor.post(
        "/admin/actors/city/add/",
        form([former], [{"scheme": "wikidata", "value": "Q132594"}], name="Atyrau", country=CountryFactory().pk),
    )
    assert response.status_code == 302, response.context["errors"]
    city = Actor.objects.get()
    assert [(name.text, name.used_until_latest.isoformat()) for name in city.former_names()] == [
        ("Гурьев", "1991-10-31")
    ]
    assert Actor.objects.identified("wikidata", "Q132594").get() == city


def test_an_identifier_of_another_form_is_refused_with_a_reason(as_editor):
    wrong = {"scheme": "wikidata", "value": "132594"}
    response = as_editor.post("/admin/actors/city/add/", form([], [wrong], name="X", country=CountryFactory().pk))
    assert "Write it as its scheme does" in str(response.context["errors"])


def test_a_parent_of_another_country_is_refused_with_a_reason(as_editor):
    response = as_editor.post(
        "/admin/actors/city/add/", form(name="X", country=CountryFactory().pk, parent=RegionFactory().pk)
    )
    assert response.status_code == 200
    assert "of the same country" in str(response.context["errors"])
    assert not Actor.objects.filter(kind="city").exists()


def test_a_city_without_a_country_is_refused_with_a_reason(as_editor):
    response = as_editor.post("/admin/actors/city/add/", form(name="X", country=""))
    assert "lies in a country: choose it" in str(response.context["errors"])


def test_a_city_is_found_by_any_of_its_names(as_editor):
    NameFactory(actor=CityFactory(name="Atyrau"), text="Гурьев")
    CityFactory(name="Elsewhere")
    page = as_editor.get("/admin/actors/city/", {"q": "гурь"}).content.decode()
    assert "Atyrau" in page
    assert "Elsewhere" not in page


def test_a_search_forgives_typos_and_shows_the_likeliest_first(as_editor):
    CityFactory(name="Atyrau Mall", population=1)
    CityFactory(name="Atyrau", population=290_700)
    CityFactory(name="Elsewhere")
    page = as_editor.get("/admin/actors/city/", {"q": "atyru"}).content.decode()
    assert "Elsewhere" not in page
    assert ">Atyrau<" in page
    page = as_editor.get("/admin/actors/city/", {"q": "atyr"}).content.decode()
    assert page.index(">Atyrau<") < page.index(">Atyrau Mall<")


def test_a_choice_of_another_page_is_found_so_too_whether_published_or_not(as_editor):
    CityFactory(name="Atyrau", published_at=None)
    query = {"term": "fnshfe", "app_label": "actors", "model_name": "actor", "field_name": "parent"}
    NameFactory(actor=Actor.objects.get(), text="Атырау")
    (found,) = as_editor.get("/admin/autocomplete/", query).json()["results"]
    assert "Atyrau" in found["text"]


def test_a_search_among_one_kind_finds_no_other(as_editor):
    RegionFactory(name="Atyrau region")
    page = as_editor.get("/admin/actors/city/", {"q": "atyrau"}).content.decode()
    assert "Atyrau region" not in page


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_as_often_for_many_as_for_one(as_editor, count, django_assert_num_queries):
    CityFactory.create_batch(count)
    # session, user, two of permissions, count, the page
    with django_assert_num_queries(6):
        as_editor.get("/admin/actors/city/")


def test_a_city_with_many_names_opens(as_editor):
    city = CityFactory()
    NameFactory.create_batch(60, actor=city)
    assert as_editor.get(reverse("admin:actors_city_change", args=[city.pk])).status_code == 200


def added(as_editor, kind, *args, **fields):
    return as_editor.post(f"/admin/actors/{kind}/add/", form(*args, **fields))


def errors(response):
    assert response.status_code == 200
    return str(response.context["errors"])


class TestPlaces:
    def test_a_city_is_linked_with_the_region_that_it_is_besides(self, as_editor):
        region = RegionFactory(name="Moscow")
        fields = {"country": region.country_id, "as_region": region.pk, "time_zone": "Europe/Moscow"}
        response = added(as_editor, "city", name="Moscow", designation="federal city", **fields)
        assert response.status_code == 302, response.context["errors"]
        city = Actor.objects.get(kind="city")
        assert (city.as_region, city.designation, city.time_zone) == (region, "federal city", "Europe/Moscow")

    def test_a_region_of_another_country_is_not_also_it(self, as_editor):
        response = added(as_editor, "city", name="X", country=CountryFactory().pk, as_region=RegionFactory().pk)
        assert "Choose a region of the same country" in errors(response)

    def test_a_city_is_not_also_a_city(self, as_editor):
        city = CityFactory()
        response = added(as_editor, "city", name="X", country=city.country_id, as_region=city.pk)
        assert "Choose a region of the same country" in errors(response)

    def test_a_time_zone_is_one_of_the_list(self, as_editor):
        response = added(as_editor, "city", name="X", country=CountryFactory().pk, time_zone="Moscow time")
        assert "write it as Europe/Moscow" in errors(response)

    def test_a_city_lies_in_no_city(self, as_editor):
        city = CityFactory()
        response = added(as_editor, "city", name="X", country=city.country_id, parent=city.pk)
        assert "lies in a region" in errors(response)

    def test_a_region_keeps_its_country_while_others_lie_in_it(self, as_editor):
        region = RegionFactory()
        CityFactory(parent=region, country=region.country)
        address = reverse("admin:actors_region_change", args=[region.pk])
        response = as_editor.post(address, form(name="X", country=CountryFactory().pk))
        assert "take them out of it first" in errors(response)

    def test_only_regions_are_offered_as_what_a_city_is_besides(self, as_editor):
        RegionFactory(name="Moscow region")
        CityFactory(name="Moscow city")
        query = {"term": "mosc", "app_label": "actors", "model_name": "actor", "field_name": "as_region"}
        (offered,) = as_editor.get("/admin/autocomplete/", query).json()["results"]
        assert offered["text"].startswith("Moscow region")


class TestBodies:
    def test_an_organisation_is_entered_as_the_body_of_a_city(self, as_editor):
        city = CityFactory(name="New York")
        response = added(as_editor, "organisation", name="Global Partners", country=city.country_id, parent=city.pk)
        assert response.status_code == 302, response.context["errors"]
        assert Actor.objects.get(kind="organisation").parent == city

    def test_its_country_is_that_of_the_place(self, as_editor):
        response = added(as_editor, "organisation", name="Global Partners", parent=CityFactory().pk)
        assert "of the same country" in errors(response)

    def test_it_is_no_body_of_an_organisation(self, as_editor):
        response = added(as_editor, "organisation", name="X", parent=OrganisationFactory().pk)
        assert "the body of a city or a region" in errors(response)


class TestContestedPlaces:
    def test_one_is_entered_with_its_claims_and_published(self, as_editor):
        claims = [{"country": CountryFactory().pk, "region": "", "source": word} for word in ("One", "Another")]
        response = added(as_editor, "city", name="X", is_contested="on", claims=claims)
        assert response.status_code == 302, response.context["errors"]
        city = Actor.objects.get()
        as_editor.get(reverse("admin:actors_city_publish_record", args=[city.pk]))
        city.refresh_from_db()
        assert city.published_at
        assert set(city.territorial_claims.values_list("source", flat=True)) == {"One", "Another"}

    def test_it_has_neither_country_nor_parent(self, as_editor):
        region = RegionFactory()
        response = added(as_editor, "city", name="X", is_contested="on", country=region.country_id, parent=region.pk)
        assert "lies in no country here" in errors(response)
        assert "part of nothing here" in errors(response)

    def test_a_claim_without_a_source_is_refused(self, as_editor):
        claims = [{"country": CountryFactory().pk, "region": "", "source": ""}]
        response = added(as_editor, "city", name="X", is_contested="on", claims=claims)
        assert "This field is required" in errors(response)

    def test_it_is_claimed_as_part_of_a_region_of_the_claiming_country(self, as_editor):
        claims = [{"country": CountryFactory().pk, "region": RegionFactory().pk, "source": "A law"}]
        response = added(as_editor, "city", name="X", is_contested="on", claims=claims)
        assert "Choose a region of the country that claims the place" in errors(response)

    def test_without_a_claim_it_is_not_published(self, as_editor):
        city = CityFactory(is_contested=True, country=None, published_at=None)
        address = reverse("admin:actors_city_publish_record", args=[city.pk])
        assert "who claims this place" in as_editor.get(address, follow=True).content.decode()
        city.refresh_from_db()
        assert city.published_at is None

    def test_what_readers_see_keeps_a_claim(self, as_editor):
        claim = TerritorialClaimFactory()
        data = form(name="X", is_contested="on") | {
            "territorial_claims-TOTAL_FORMS": 1,
            "territorial_claims-INITIAL_FORMS": 1,
            "territorial_claims-0-id": claim.pk,
            "territorial_claims-0-actor": claim.actor_id,
            "territorial_claims-0-country": claim.country_id,
            "territorial_claims-0-source": claim.source,
            "territorial_claims-0-DELETE": "on",
        }
        response = as_editor.post(reverse("admin:actors_city_change", args=[claim.actor_id]), data)
        assert "say who claims it" in errors(response)

    def test_claims_to_a_place_of_one_country_are_refused(self, as_editor):
        claims = [{"country": CountryFactory().pk, "region": "", "source": "A word"}]
        response = added(as_editor, "city", name="X", country=CountryFactory().pk, claims=claims)
        assert "Claims are for contested places" in errors(response)

    def test_it_is_told_from_its_namesakes(self):
        assert CityFactory(name="X", is_contested=True, country=None).label_to_choose() == "X (city, contested)"


def test_a_municipal_merger_is_entered_on_the_page_of_the_new_city(as_editor):
    old = CityFactory.create_batch(2)
    origins = [{"predecessor": city.pk, "kind": "merged", "happened": "2006-01", "source": "Act 37"} for city in old]
    response = added(as_editor, "city", name="New", country=CountryFactory().pk, origins=origins)
    assert response.status_code == 302, response.context["errors"]
    new = Actor.objects.get(name="New")
    assert {row.predecessor_id for row in new.origins.all()} == {city.pk for city in old}


def test_an_office_is_entered_on_the_page_of_its_city(as_editor):
    person = PersonFactory()
    offices = [{"title": "mayor", "person": person.pk, "since": "2010", "until": ""}]
    response = added(as_editor, "city", name="X", country=CountryFactory().pk, offices=offices)
    assert response.status_code == 302, response.context["errors"]
    assert person.offices.get().actor.name == "X"


def test_the_page_of_a_city_opens_with_everything_on_it(as_editor):
    city = TerritorialClaimFactory().actor
    SuccessionFactory(predecessor=city)
    SuccessionFactory(successor=city)
    assert as_editor.get(reverse("admin:actors_city_change", args=[city.pk])).status_code == 200


class TestRulesOfTheDatabase:
    """What no form can check is told on the page, and nothing is saved."""

    @pytest.mark.parametrize(
        ("rows", "reason"),
        [
            ([{"used_from": "2000", "used_until": "1991"}], "cannot go out of use before it comes into use"),
            ([{"is_preferred": "on"}, {"is_preferred": "on"}], "already has a preferred name"),
        ],
    )
    def test_a_refusal_is_told_with_what_was_filled_in(self, as_editor, rows, reason):
        names = [
            {"text": f"Name {number}", "language": "ru", "kind": "alias", "used_from": "", "used_until": ""} | row
            for number, row in enumerate(rows)
        ]
        response = added(as_editor, "city", names, name="Filled in", country=CountryFactory().pk)
        assert reason in errors(response)
        assert 'value="Filled in"' in response.content.decode()
        assert not Actor.objects.exists()


def test_what_it_publishes_and_how_it_is_disputed_is_entered_with_a_place(as_editor):
    publishes = {"kind": "portal", "title": "Portal", "url": "https://p.example.org/", "checked": "2025-03-01"}
    dispute = {"text": "Its authorities claim to be a state.", "source": "A paper"}
    asked = form(name="Place", country=CountryFactory().pk, publishes=[publishes], dispute=[dispute])
    response = as_editor.post("/admin/actors/region/add/", asked)
    assert response.status_code == 302, response.context["errors"]
    region = Actor.objects.get()
    assert region.official_sources.get().checked.isoformat() == "2025-03-01"
    assert region.dispute.text == "Its authorities claim to be a state."


def test_a_contested_place_has_claims_and_no_disputed_status(as_editor):
    dispute = {"text": "Its authorities claim to be a state.", "source": "A paper"}
    response = as_editor.post("/admin/actors/region/add/", form(name="Place", is_contested="on", dispute=[dispute]))
    assert response.status_code == 200
    assert "a contested one has claims" in response.content.decode()
    assert not Actor.objects.exists()
