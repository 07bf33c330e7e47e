import pytest
from django.urls import reverse

from actors.models import Actor
from core.models import Change
from tests.factories import CityFactory, CountryFactory, NameFactory, RegionFactory

pytestmark = pytest.mark.django_db


def form(names=(), identifiers=(), **fields):
    data = {"parent": "", "latitude": "", "longitude": "", "population": "", "_continue": "1"} | fields
    for prefix, rows in (("names", names), ("identifiers", identifiers)):
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
    assert "This field is required" in str(response.context["errors"])


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
