"""What a running site must answer of each system: asked over HTTP as a stranger would, compared, and told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpcore
import jmespath
import orjson

from reference.files import HERE, UnfitFile, fitting

CHECKS = HERE / "checks"
# The systems that the papers name.
SYSTEMS = 109


@dataclass(frozen=True)
class Answer:
    """What a site says to one question about a system."""

    number: int
    system: str
    url: str
    asked: str
    """JMESPath over the answer."""
    expected: Any
    seen: Any

    @property
    def is_right(self) -> bool:
        """Whether it says what it must."""
        return bool(self.seen == self.expected) and type(self.seen) is type(self.expected)


def checks(folder: Path = CHECKS) -> list[dict[str, Any]]:
    """What is asked, by number of the system. Raises UnfitFile, also for two files of one system."""
    found = sorted((fitting(path, "checks") for path in folder.glob("*.yaml")), key=lambda check: int(check["number"]))
    numbers = [check["number"] for check in found]
    if twice := {number for number in numbers if numbers.count(number) > 1}:
        raise UnfitFile(f"{folder.name}: two files of system {', '.join(map(str, sorted(twice)))}.")
    return found


def missing(asked: Sequence[dict[str, Any]]) -> list[int]:
    """The numbers of the systems of which nothing is asked."""
    return sorted(set(range(1, SYSTEMS + 1)) - {check["number"] for check in asked})


def answers(asked: Sequence[dict[str, Any]], site: str) -> Iterator[Answer]:
    """What the site at an address says to each question; what it cannot say is told in place of its answer."""
    with httpcore.ConnectionPool() as pool:
        for check in asked:
            for request in check["requests"]:
                url = site.rstrip("/") + request["get"]
                said = _get(pool, url)
                for path, expected in request["expect"].items():
                    seen = said if isinstance(said, str) else jmespath.search(path, said)
                    yield Answer(check["number"], check["system"], url, path, expected, seen)


def _get(pool: httpcore.ConnectionPool, url: str) -> Any:
    """The JSON of an answer; in words why there is none."""
    try:
        response = pool.request("GET", url.encode(), headers={"Accept": "application/json"})
    except httpcore.NetworkError as error:
        return f"no answer: {error}"
    if response.status != 200:
        return f"status {response.status}"
    try:
        return orjson.loads(response.content)
    except orjson.JSONDecodeError:
        return "no JSON"
