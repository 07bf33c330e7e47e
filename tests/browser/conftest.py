"""A real browser on the running site."""

import os

import pytest
from playwright.sync_api import sync_playwright

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
