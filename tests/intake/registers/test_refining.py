"""What the register of actors knows of the names in a file makes a proposed mapping better, and links more wary."""

import pytest

from intake.mappings.mapping import Mapping, Shape, Side, Source
from intake.mappings.profile import profile
from intake.mappings.saying import said
from intake.mappings.suggesting import propose
from intake.models import ImportName
from intake.registers.refining import refined
from intake.tables.formats import read
from tests.factories import CityFactory
from tests.intake.registers import worlds

pytestmark = pytest.mark.django_db


@pytest.fixture
def places():
    found = worlds.places()
    CityFactory(name="Ulm", country=found["Bonn"].country, population=100_000)
    return found


def proposed(*lines):
    (table,) = read("\n".join(lines).encode(), "list").tables
    return refined(propose(table, profile(table)), table)


def sources(mapping):
    return [(side.country.column or side.country.fixed, side.region.column) for side in mapping.sides]


def test_the_country_of_all_rows_where_all_names_are_at_home_in_one(places):
    assert sources(proposed("Town,Twin,Country", "Köln,Lille,France", "Bonn,Oxford,UK", "Ulm,Lille,France")) == [
        ("DE", ""), ("Country", ""),
    ]  # fmt: skip


def test_days_are_written_as_where_all_names_are_at_home(places):
    mapping = proposed("Town,Twin,Date", "Köln,Lille,02/10/1967", "Bonn,Oxford,03/05/1947", "Ulm,Lille,01/04/1960")
    assert mapping.date_order == "day"


def test_a_column_of_countries_beside_the_party_whose_names_lie_in_them(places):
    rows = ("Lille,Köln,France", "Oxford,Bonn,UK", "Wolgograd,Ulm,Russia")
    assert sources(proposed("Partner,Town,Country", *rows)) == [("Country", ""), ("DE", "")]


def test_regions_that_nobody_bears_so_are_left_out(places):
    rows = ("Köln,Rheinland,Lille,France", "Bonn,Rheinland,Lille,France", "Ulm,Schwaben,Lille,France")
    assert sources(proposed("Town,Region,Twin,Country", *rows)) == [("DE", ""), ("Country", "")]


def test_a_city_far_from_where_the_row_says_is_offered_and_not_linked(places):
    for place in places.values():
        place.latitude, place.longitude = 50, 7
        place.save()
    points = {name: Source(name) for name in ("latitude", "longitude")}
    plan = Mapping(Shape.PAIR, sides=(Side(Source("city"), **points), Side(Source("partner"))), usual_kind="twinning")
    worlds.checked(b"city,partner,latitude,longitude\nBonn,Lille,50.5,7\nBonn,Oxford,1,103\n", plan)
    found = ImportName.objects.filter(name="Bonn").order_by("-latitude")
    assert [(each.state, bool(each.candidates)) for each in found] == [("resolved", True), ("ambiguous", True)]


def test_columns_headed_by_cities_are_partners(places):
    table = ("City,Lille,Oxford (GB)", "Bonn,,1948", "Köln,1958,x", "Ulm,,")
    mapping = proposed(*table)
    (read_table,) = read("\n".join(table).encode(), "list").tables
    *ties, refused = said(read_table, mapping)
    assert mapping.lacks() == []
    assert [(tie.sides[0].name, tie.sides[1].name, tie.since) for tie in ties] == [
        ("Bonn", "Oxford (GB)", "1948"), ("Köln", "Lille", "1958"), ("Köln", "Oxford (GB)", ""),
    ]  # fmt: skip
    assert refused.reason == "No partner is marked in this row."


def test_columns_headed_by_anything_else_are_not(places):
    assert proposed("City,Lille,Eurocities", "Bonn,,1948", "Köln,1958,x").crosses != ("Lille", "Eurocities")
