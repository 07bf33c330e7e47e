"""A real browser on the running site."""

import os
import re

import pytest
from django.core.management import call_command
from playwright.sync_api import expect, sync_playwright

# Playwright runs a loop of its own in this thread; Django must not refuse its queries beside it.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

_QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=_QUIET)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium, live_server):
    """Opens a page of a width; at the end nothing may have been refused, failed or asked of another host."""
    contexts, troubles = [], []

    def note(kind, text):
        troubles.append(f"{kind}: {text}")

    def open_one(path="/", *, width=1400, bypass_csp=False):
        context = chromium.new_context(
            base_url=live_server.url, viewport={"width": width, "height": 900}, bypass_csp=bypass_csp, locale="en-GB"
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: note("console", message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: note("error", error))
        # A search field gives up a question when more is typed.
        page.on(
            "requestfailed",
            lambda request: note("failed", request.url) if request.failure != "net::ERR_ABORTED" else None,
        )
        page.on(
            "request",
            lambda request: (
                None if request.url.startswith((live_server.url, "data:", "blob:")) else note("outside", request.url)
            ),
        )
        page.goto(path)
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert not troubles


@pytest.fixture
def editor_page(open_page, capsys):
    """The admin, logged in to as the keeper of an installation would."""
    call_command("create_editor", "maria")
    password = re.search(r"password\s+(\S+)", capsys.readouterr().out)[1]
    page = open_page("/admin/")
    page.get_by_label("Username").fill("maria")
    page.locator("#id_password").fill(password)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_text("Site administration")).to_be_visible()
    return page
