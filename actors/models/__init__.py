"""Countries, actors, their names and identifiers."""

from actors.models.actor import Actor, City, Identifier, Name, Organisation, Region
from actors.models.country import Country, CountryName
from actors.models.release import DataRelease

__all__ = [
    "Actor",
    "City",
    "Country",
    "CountryName",
    "DataRelease",
    "Identifier",
    "Name",
    "Organisation",
    "Region",
]
