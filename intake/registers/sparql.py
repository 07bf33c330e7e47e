"""Asking a SPARQL service, one question after another, no more often than it bears.

The rules of Wikidata's: say who asks, one request at a time, wait as long as a 429 says, and at most a minute a query.
"""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.utils.translation import gettext as _

from intake.tables.answers import is_answer
from sources.addresses import CannotFetch
from sources.fetching import fetch
from sources.routes import NotNow, Patience

# A query is cut off after 60 seconds over there.
PATIENCE = Patience(total=150.0, silent=75.0)
MOST_TRIES = 5
# Between two questions, and before a question that failed is asked again, where the server does not say how long.
PAUSE = 1.0
BACK_OFF = (5.0, 15.0, 45.0, 120.0)
# Whoever asks for more patience is asked another day.
MOST_WAIT = 300.0

Report = Callable[[str, float], None]
Sleep = Callable[[float], None]


@dataclass(frozen=True)
class Page:
    """One answer: its bytes as they came, and its rows."""

    content: bytes
    bindings: list[dict[str, Any]]


class _Broken(NotNow):
    """What came is no answer, though the server meant it to be one: it was cut off."""


class Asker:
    """Asks one service; keeps count of how much is done for who watches."""

    def __init__(self, url: str, *, report: Report, sleep: Sleep = time.sleep) -> None:
        self._url, self._report, self._sleep = url, report, sleep
        self._has_asked = False

    def ask(self, query: str, *, stage: str, share: float) -> Page:
        """The answer to a query. Raises CannotFetch, after some tries where another one might have helped."""
        for failures in range(MOST_TRIES):
            if self._has_asked and not failures:
                self._wait(PAUSE, stage, share)
            self._has_asked = True
            self._report(stage, share)
            try:
                return self._answer(query)
            except NotNow as reason:
                if failures == MOST_TRIES - 1:
                    raise CannotFetch(
                        _("%(stage)s: no answer in %(tries)d tries. %(reason)s")
                        % {"stage": stage, "tries": MOST_TRIES, "reason": reason}
                    ) from reason
                wait = BACK_OFF[failures] if reason.wait is None else max(reason.wait, PAUSE)
                if wait > MOST_WAIT:
                    raise CannotFetch(
                        _("%(stage)s: the server asks to wait %(minutes)d minutes. Take it later.")
                        % {"stage": stage, "minutes": wait / 60}
                    ) from reason
                self._wait(wait, _("%(stage)s: waiting, %(reason)s") % {"stage": stage, "reason": reason}, share)
            except CannotFetch as reason:
                raise CannotFetch(
                    _("%(stage)s: no query service answers there. Check the connector's address. (%(reason)s)")
                    % {"stage": stage, "reason": reason}
                ) from reason
        raise AssertionError("unreachable")

    def _answer(self, query: str) -> Page:
        separator = "&" if "?" in self._url else "?"
        who = f"; {settings.CONTACT}" if settings.CONTACT.isascii() and settings.CONTACT else ""
        fetched = fetch(
            f"{self._url}{separator}{urlencode({'query': query, 'format': 'json'})}",
            allow=settings.FETCH_ALLOW,
            proxy=settings.OUTGOING_PROXY,
            headers={
                "Accept": "application/sparql-results+json",
                "User-Agent": f"Paradiplomacy/0.1 (register of agreements between cities{who})",
            },
            patience=PATIENCE,
        )
        try:
            answer = json.loads(fetched.content)
        except (ValueError, RecursionError) as error:
            raise _Broken(_("The answer breaks off, or is no JSON.")) from error
        if not is_answer(answer):
            raise _Broken(_("The answer holds no rows."))
        return Page(fetched.content, answer["results"]["bindings"])

    def _wait(self, seconds: float, stage: str, share: float) -> None:
        """Wait, and look up every second: who watches may want it to stop."""
        while seconds > 0:
            self._report(stage[:100], share)
            self._sleep(min(seconds, 1.0))
            seconds -= 1.0
