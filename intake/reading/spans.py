"""Places in a text."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Quote:
    """A passage as it stands: `exact` is the text from `start` to `end`."""

    start: int
    end: int
    exact: str
