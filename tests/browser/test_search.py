"""The search field in a real browser: by keyboard, by pointer, on a phone."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.factories import CityFactory, CountryFactory, NameFactory, RegionFactory

pytestmark = pytest.mark.django_db(transaction=True)
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


@pytest.fixture
def places():
    region = RegionFactory(name="Baden-Württemberg", country=CountryFactory(code="DE", name="Germany"))
    stuttgart = CityFactory(name="Stuttgart", country=region.country, parent=region, population=612_663)
    CityFactory(name="Stuttgart", population=9_056)
    NameFactory(actor=stuttgart, text="Штутгарт")
    return stuttgart


def field(page):
    return page.get_by_role("combobox", name="Find a country, city, region or network")


def options(page):
    return page.get_by_role("option")


def test_choices_are_opened_by_the_keyboard_alone(open_page, places):
    page = open_page("/en/")
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()
    page.keyboard.type("stutt")
    expect(options(page)).to_have_count(2)
    expect(field(page)).to_have_attribute("aria-expanded", "true")
    expect(page.locator("#suggestions-said")).to_have_text("2 suggestions")
    page.keyboard.press("ArrowDown")
    first = options(page).first
    expect(first).to_have_attribute("aria-selected", "true")
    expect(field(page)).to_have_attribute("aria-activedescendant", first.get_attribute("id"))
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(places.get_absolute_url()))


def test_arrows_go_round_and_back_to_the_field(open_page, places):
    page = open_page("/en/")
    field(page).press_sequentially("stutt")
    expect(options(page)).to_have_count(2)
    for chosen in (1, 0, None, 1):
        page.keyboard.press("ArrowUp")
        for number in (0, 1):
            expect(options(page).nth(number)).to_have_attribute("aria-selected", str(number == chosen).lower())


def test_escape_closes_and_enter_then_searches(open_page, places):
    page = open_page("/en/")
    field(page).press_sequentially("stutgart")
    expect(options(page)).to_have_count(2)
    expect(options(page).first).to_contain_text("similar")
    page.keyboard.press("Escape")
    expect(options(page)).to_have_count(0)
    expect(field(page)).to_have_value("stutgart")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Did you mean one of these?")).to_be_visible()


def test_a_choice_is_clicked(open_page, places):
    page = open_page("/en/places/", width=390)
    field(page).press_sequentially("Штут")
    options(page).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Stuttgart")


def test_leaving_the_field_closes_the_choices(open_page, places):
    page = open_page("/en/")
    field(page).press_sequentially("stutt")
    expect(options(page)).to_have_count(2)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(options(page)).to_have_count(0)


def test_a_slash_in_a_field_is_a_slash(open_page, places):
    page = open_page("/en/")
    field(page).press_sequentially("a/b")
    expect(field(page)).to_have_value("a/b")


@pytest.mark.parametrize("width", [1400, 390, 320])
def test_open_choices_fit_the_screen_and_keep_the_rules_of_accessibility(open_page, places, width):
    page = open_page("/en/", width=width, bypass_csp=True)
    field(page).press_sequentially("stutt")
    page.keyboard.press("ArrowDown")
    expect(options(page)).to_have_count(2)
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow == 0
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, found.generate_report()
