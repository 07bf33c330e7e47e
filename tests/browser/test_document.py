"""The whole way in a browser: a paper is uploaded, a worker reads it, an editor decides, readers see it."""

import re

import pytest
from playwright.sync_api import expect

from tests.factories import CityFactory, CountryFactory, NameFactory
from tests.workers import wait_for

pytestmark = pytest.mark.django_db(transaction=True)
PAPER = """О побратимстве городов

Побратимские связи меняются. В последние годы был расторгнут ряд соглашений о побратимстве
(например, Рязани с Аленсоном, Ловечем и Мюн-
стером). Иные связи остались.

Abstract: Ryazan signed a cooperation agreement with Lovech in May 2001. Nothing else is known.
"""
CITIES = [
    ("gn500096", "RU", "Ryazan", "Рязань"),
    ("gn3038159", "FR", "Alençon", "Алансон"),
    ("gn729114", "BG", "Lovech", "Ловеч"),
    ("gn2867543", "DE", "Münster", "Мюнстер"),
]


@pytest.fixture
def cities():
    found = {}
    for public_id, country, name, russian in CITIES:
        city = CityFactory(
            public_id=public_id, name=name, country=CountryFactory(code=country, name=country), population=300_000
        )
        NameFactory(actor=city, text=russian, language="ru", is_preferred=True)
        found[name] = city
    NameFactory(actor=found["Alençon"], text="Аленсон")
    return found


def test_a_paper_becomes_agreements(editor_page, open_page, cities, start_worker, tmp_path):
    start_worker()
    (tmp_path / "paper.txt").write_text(PAPER)
    page = editor_page
    page.goto("/admin/sources/document/add/")
    page.locator("input[type=file]").set_input_files(tmp_path / "paper.txt")
    page.get_by_role("button", name="Read it").click()
    # The page of the job follows it by itself.
    expect(page.get_by_text("New proposals: 4; known before: 0.")).to_be_visible(timeout=60_000)

    page.get_by_role("link", name="Its proposals").click()
    page.get_by_role("link", name="Рязани – Аленсоном").click()
    document = page.frame_locator("iframe[name=document]")
    expect(document.locator("mark")).to_contain_text("Рязани с Аленсоном, Ловечем")
    expect(page.locator("[name=acts-0-kind]")).to_have_value("terminated")
    expect(page.locator("[name=acts-0-date]")).to_have_value("")
    page.locator("[name=acts-0-date]").fill("[2022..2023]")
    page.get_by_role("button", name="Accept and publish").click()
    expect(page.get_by_text("is published")).to_be_visible()

    page.goto("/admin/intake/proposal/")
    page.get_by_role("link", name="Ryazan – Lovech").click()
    page.get_by_text("Reject", exact=True).click()
    page.locator("#id_reject-reject_reason").select_option("not_international")
    page.get_by_role("button", name="Reject it").click()
    expect(page.get_by_text("Rejected.")).to_be_visible()

    reader = open_page("/en/places/?q=ryazan")
    reader.get_by_role("link", name="Ryazan", exact=True).click()
    reader.get_by_role("row", name=re.compile("Alençon.*twinning.*ended")).get_by_role("link", name="Details").click()
    expect(reader.locator("ol.acts").get_by_text("between 2022 and 2023")).to_be_visible()
    reader.get_by_role("link", name="source 1").first.click()
    source = reader.locator("#source-1")
    expect(source).to_contain_text("(например, Рязани с Аленсоном, Ловечем и Мюнстером)")
    source.get_by_role("link", name="paper.txt").click()
    expect(reader.locator("mark")).to_contain_text("Рязани с Аленсоном")
    expect(reader.get_by_role("link", name="Ryazan – Alençon")).to_be_visible()
    answer = reader.request.get("/api/v1/agreements/?actor=gn3038159&status=ended").json()
    assert [party["name"] for party in answer["results"][0]["parties"]] == ["Ryazan", "Alençon"]

    page.goto("/admin/intake/proposal/?state__exact=accepted_with_changes")
    page.get_by_role("link", name="Рязани – Аленсоном").click()
    page.get_by_role("button", name="Undo this decision").click()
    expect(page.get_by_role("button", name="Accept and publish")).to_be_visible()
    assert reader.request.get("/api/v1/agreements/").json()["results"] == []
    wait_for(lambda: reader.request.get("/api/v1/documents/").json()["results"] == [])
