"""Countries and their groups, actors with names and identifiers, what became of them, persons in office."""

from actors.models.actor import Actor, City, Organisation, Region
from actors.models.country import Country, CountryName
from actors.models.group import CountryGroup, CountryGroupMember
from actors.models.name_key import NameKey
from actors.models.naming import Identifier, Name
from actors.models.person import Office, Person, PersonName
from actors.models.release import DataRelease
from actors.models.standing import Dispute, OfficialSource
from actors.models.succession import Distinction, Succession, TerritorialClaim

__all__ = [
    "Actor",
    "City",
    "Country",
    "CountryGroup",
    "CountryGroupMember",
    "CountryName",
    "DataRelease",
    "Dispute",
    "Distinction",
    "Identifier",
    "Name",
    "NameKey",
    "Office",
    "OfficialSource",
    "Organisation",
    "Person",
    "PersonName",
    "Region",
    "Succession",
    "TerritorialClaim",
]
