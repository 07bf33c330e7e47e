"""Mentions of places and networks."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Candidate:
    """A record that a name can mean."""

    kind: str
    """city, region, country, network or organisation."""
    public_id: str
    """The actor's; of a country its code in small letters."""
    name: str
    """Its main name, in English where one is known."""
    country: str | None
    """Alpha-2 code."""
    population: int
    geonames_id: int | None
    is_main_name: bool
    """Whether the name looked up is its main or a preferred one, not one of many spellings."""


# Names as they stand or could be written → for each that is known, all that it can mean. Case and accents
# do not count; the keys come back as they were given.
LookUp = Callable[[Collection[str]], Mapping[str, Sequence[Candidate]]]


@dataclass(frozen=True)
class Mention:
    """A name in the text and what it means: no candidate where that cannot be said."""

    start: int
    end: int
    surface: str
    """The name as printed, put together again where a line break tore it."""
    kind: str
    """As of a candidate."""
    candidate: Candidate | None
    is_ambiguous: bool
