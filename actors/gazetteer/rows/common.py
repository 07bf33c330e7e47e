"""What rows of places have in common."""

import unicodedata
from typing import NamedTuple

from django.utils.text import slugify

from actors.enums import NameLanguage

LANGUAGES = tuple(language for language in NameLanguage.values if language)
# The longest name that a column holds; GeoNames has a few descriptions among its names.
LONGEST_NAME = 200


class ActorRow(NamedTuple):
    """A region or a city; `parent` is the public id of the region it lies in, `level` 1 for a region in none."""

    public_id: str
    kind: str
    level: int
    name: str
    slug: str
    country: str
    parent: str | None
    designation: str
    latitude: float | None
    longitude: float | None
    population: int | None
    time_zone: str
    scheme: str
    identifier: str


class NameRow(NamedTuple):
    """One name of an actor; the language is empty where the source does not say."""

    public_id: str
    text: str
    language: str
    is_preferred: bool


def slug(name: str) -> str:
    """The part of an address that tells a reader what it is; empty for a name without Latin letters."""
    return slugify(unicodedata.normalize("NFKD", name))[:LONGEST_NAME]
