"""Countries and their groups, actors, their duplicates, persons and loaded data in the admin."""

from actors.admin.actors import AnyActorAdmin, CityAdmin, OrganisationAdmin, RegionAdmin
from actors.admin.countries import CountryAdmin
from actors.admin.groups import CountryGroupAdmin
from actors.admin.merging import DistinctionAdmin
from actors.admin.persons import PersonAdmin
from actors.admin.releases import DataReleaseAdmin

__all__ = [
    "AnyActorAdmin",
    "CityAdmin",
    "CountryAdmin",
    "CountryGroupAdmin",
    "DataReleaseAdmin",
    "DistinctionAdmin",
    "OrganisationAdmin",
    "PersonAdmin",
    "RegionAdmin",
]
