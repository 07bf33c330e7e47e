"""An editor enters a negotiation that ended in nothing; readers see who wanted what."""

import re

import pytest
from playwright.sync_api import expect

from agreements.models import Negotiation
from tests.factories import CityFactory, CountryFactory

pytestmark = pytest.mark.django_db(transaction=True)


def choose(page, name, typed, offered):
    page.locator(f"#id_{name} + .select2 .select2-selection").click()
    page.locator(".select2-search__field").last.fill(typed)
    page.get_by_role("option", name=offered).click()


def save(page):
    page.get_by_role("button", name="Save and continue editing").click()
    expect(page.get_by_text("was changed successfully").or_(page.get_by_text("was added successfully"))).to_be_visible()


def test_a_ferry_that_never_sailed(editor_page, open_page):
    russia = CountryFactory(code="RU", name="Russia")
    CityFactory(name="Astrakhan", country=russia)
    page = editor_page
    page.goto("/admin/agreements/negotiation/add/")
    page.locator("#id_title").fill("A daily ferry")
    page.locator("#id_outcome").select_option("none")
    page.locator("#id_participants-0-sphere").select_option("subnational")
    choose(page, "participants-0-actor", "astr", "Astrakhan (city, Russia)")
    page.locator("#id_participants-1-sphere").select_option("state")
    choose(page, "participants-1-country", "russ", "Russia")
    save(page)
    city, _state = Negotiation.objects.get().participants.order_by("pk")

    page.get_by_role("link", name=re.compile("Add another round", re.I)).click()
    page.locator("#id_rounds-0-date").fill("May 1995")
    page.locator("#id_rounds-0-place").fill("Aktau")
    page.locator(f"#id_rounds-0-present input[value='{city.pk}']").check()
    page.get_by_role("link", name=re.compile("Add another position", re.I)).click()
    page.locator("#id_positions-0-participant").select_option(str(city.pk))
    page.locator("#id_positions-0-text").fill("A ferry each day.")
    page.locator("#id_positions-0-relation_to_state").select_option("opposed")
    page.locator("#id_positions-0-shaped_by").get_by_label("its economic weight").check()
    save(page)
    expect(page.locator("#id_rounds-0-present").get_by_label("Astrakhan")).to_be_checked()
    expect(page.locator("#id_rounds-0-present").get_by_label("Russia")).not_to_be_checked()
    page.get_by_role("link", name="Publish", exact=True).click()
    expect(page.get_by_text("readers see it now")).to_be_visible()

    reader = open_page("/en/negotiations/?outcome=none")
    reader.get_by_role("link", name="A daily ferry").click()
    expect(reader.get_by_role("heading", level=1)).to_contain_text("multilevel")
    expect(reader.get_by_text("Present: Astrakhan")).to_be_visible()
    expect(reader.get_by_role("cell", name=re.compile("A ferry each day.*opposed to the state's"))).to_be_visible()
