"""An editor enters a twinning; readers and tools see it."""

import re

import pytest
from playwright.sync_api import expect

from tests.factories import (
    AgreementFactory,
    CityFactory,
    CountryFactory,
    CountryNameFactory,
    DocumentCitationFactory,
    DocumentFactory,
    NameFactory,
)

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def cities():
    found = []
    for public_id, country, name, russian in [
        ("gn580497", ("RU", "Russia", "Россия"), "Astrakhan", "Астрахань"),
        ("gn610529", ("KZ", "Kazakhstan", "Казахстан"), "Atyrau", "Атырау"),
    ]:
        city = CityFactory(public_id=public_id, name=name, country=CountryFactory(code=country[0], name=country[1]))
        CountryNameFactory(country=city.country, language="ru", text=country[2])
        NameFactory(actor=city, text=russian, language="ru", is_preferred=True)
        found.append(city)
    CityFactory(name="Astrakhanka", country=found[1].country)
    return found


def choose(page, row, typed, offered):
    page.locator(f"#id_parties-{row}-actor + .select2 .select2-selection").click()
    page.locator(".select2-search__field").last.fill(typed)
    page.get_by_role("option", name=offered).click()


def test_astrakhan_and_atyrau(editor_page, open_page, cities):
    DocumentFactory(title="A list of twins")
    page = editor_page
    page.goto("/admin/agreements/agreement/add/")
    page.locator("#id_kind").select_option("twinning")
    choose(page, 0, "астрах", "Astrakhan (city, Russia)")
    choose(page, 1, "atyr", "Atyrau (city, Kazakhstan)")
    page.locator("#id_acts-0-kind").select_option("signed_definitive")
    page.locator("#id_acts-0-date").fill("2003 or so")
    page.get_by_role("button", name="Save and continue editing").click()
    expect(page.get_by_text("is not understood as a date")).to_be_visible()
    expect(page.locator("#parties-group")).to_contain_text("Astrakhan")
    page.locator("#id_acts-0-date").fill("2003~")
    page.locator("#id_acts-0-date").press("Tab")
    page.locator("#id_sources-0-of").select_option("signed 2003~")
    page.locator("#sources-group .select2-selection").first.click()
    page.get_by_role("option", name="A list of twins").click()
    page.locator("#id_sources-0-page_label").fill("541")
    page.get_by_role("button", name="Save and continue editing").click()
    expect(page.get_by_text("was changed successfully").or_(page.get_by_text("was added successfully"))).to_be_visible()
    page.get_by_role("link", name="Publish", exact=True).click()
    expect(page.get_by_text("readers see it now")).to_be_visible()

    reader = open_page("/en/places/?q=astrakhan")
    reader.get_by_role("link", name="Astrakhan", exact=True).click()
    expect(reader.get_by_role("row", name=re.compile("Atyrau.*twinning.*in force.*about 2003"))).to_be_visible()
    reader.get_by_role("link", name="Atyrau", exact=True).click()
    expect(reader.get_by_role("row", name=re.compile("Astrakhan.*twinning"))).to_be_visible()
    reader.get_by_role("link", name="Русский").click()
    expect(reader.get_by_role("heading", level=1)).to_contain_text("Атырау")
    expect(reader.get_by_role("row", name=re.compile("Астрахань.*Россия.*побратимство.*действует"))).to_be_visible()

    for city in cities:
        answer = reader.request.get(f"/api/v1/agreements/?actor={city.public_id}&language=ru").json()
        (agreement,) = answer["results"]
        assert [party["name"] for party in agreement["parties"]] == ["Астрахань", "Атырау"]


def test_the_same_agreement_is_told_before_it_is_saved(editor_page, cities):
    AgreementFactory(between=cities[:2], published_at=None)
    page = editor_page
    page.goto("/admin/agreements/agreement/add/")
    page.locator("#id_kind").select_option("twinning")
    choose(page, 0, "астрах", "Astrakhan (city, Russia)")
    choose(page, 1, "atyr", "Atyrau (city, Kazakhstan)")
    expect(page.locator("#alike")).to_contain_text("of this kind between the same parties already (twinning)")
    page.locator("#id_kind").select_option("friendship")
    expect(page.locator("#alike")).to_contain_text("of another kind")


def test_a_job_is_asked_for_by_its_button(editor_page):
    editor_page.goto("/admin/intake/job/")
    editor_page.get_by_role("link", name="Bring statuses up to today", exact=True).first.click()
    expect(editor_page.get_by_role("link", name="Cancel")).to_be_visible()
    editor_page.get_by_role("link", name="Cancel").click()
    expect(editor_page.get_by_text("cancelled").first).to_be_visible()


def test_a_source_of_a_value_stays_one_where_the_record_has_no_parts(editor_page):
    citation = DocumentCitationFactory(field="licence")
    page = editor_page
    page.goto(f"/admin/sources/document/{citation.document.pk}/change/")
    expect(page.locator("#id_sources-0-field")).to_have_value("document.licence")
    page.locator("#id_number").fill("7/3")
    page.get_by_role("button", name="Save and continue editing").click()
    expect(page.get_by_text("was changed successfully")).to_be_visible()
    citation.refresh_from_db()
    assert citation.field == "licence"
