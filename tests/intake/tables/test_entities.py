"""Entities of a Wikibase as tables of statements."""

import json

import pytest

from intake.tables.formats import read
from intake.tables.table import CannotRead
from intake.tables.wikibase import partial_date


def snak(property_, value, kind="string"):
    return {"snaktype": "value", "property": property_, "datavalue": {"value": value, "type": kind}}


def item(id_):
    return {"entity-type": "item", "numeric-id": int(id_[1:]), "id": id_}, "wikibase-entityid"


def time(text, precision):
    return {"time": text, "precision": precision, "calendarmodel": "http://www.wikidata.org/entity/Q1985727"}, "time"


def statement(property_, value, rank="normal", **more):
    return {"id": f"Q365$1-{property_}", "mainsnak": snak(property_, *value), "rank": rank, "type": "statement", **more}


def entity(id_, label=None, **claims):
    labels = {language: {"language": language, "value": text} for language, text in (label or {}).items()}
    # PHP writes what is empty as a list.
    return {"type": "item", "id": id_, "labels": labels or [], "claims": claims or []}


KOELN = entity(
    "Q365",
    {"de": "Köln", "en": "Cologne"},
    P17=[statement("P17", item("Q183"))],
    P190=[
        statement(
            "P190",
            item("Q648"),
            qualifiers={"P580": [snak("P580", *time("+1958-00-00T00:00:00Z", 9))]},
            references=[
                {
                    "snaks": {
                        "P854": [snak("P854", "https://a.example")],
                        "P813": [snak("P813", *time("+2020-05-01T00:00:00Z", 11))],
                    }
                },
                {"snaks": {"P854": [snak("P854", "https://b.example")]}},
            ],
        ),
        statement("P190", item("Q34217"), rank="deprecated"),
        {"mainsnak": {"snaktype": "somevalue", "property": "P190"}, "rank": "normal", "type": "statement"},
    ],
    P625=[statement("P625", ({"latitude": 50.94, "longitude": 6.96, "globe": "Q2"}, "globecoordinate"))],
)  # fmt: skip
LILLE = entity("Q648", {"mul": "Lille"})


def tables(value):
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return {table.name: table for table in read(content, "entities.json").tables}


SHAPES = {
    "special_entity_data": {"entities": {"Q365": KOELN, "Q648": LILLE}},
    "wbgetentities": {"entities": {"Q365": KOELN, "Q648": LILLE, "Q0": {"id": "Q0", "missing": ""}}, "success": 1},
    "formatversion_2": {"entities": [KOELN, LILLE]},
    "dump": [KOELN, LILLE],
    "lines": b"\n".join(json.dumps(each).encode() for each in (KOELN, LILLE)),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_table_a_property_and_a_row_a_statement(shape):
    found = tables(SHAPES[shape])
    assert list(found) == ["P17", "P190", "P625"]
    assert found["P190"].header == (
        "item", "item label", "value", "value label", "rank", "P580", "reference P854", "reference P813", "statement",
    )  # fmt: skip
    assert [(row.number, row.cells) for row in found["P190"].rows] == [
        (1, ("Q365", "Cologne", "Q648", "Lille", "normal", "1958", "https://a.example; https://b.example",
             "2020-05-01", "Q365$1-P190")),
        (3, ("Q365", "Cologne", "", "", "normal", "", "", "", "")),
    ]  # fmt: skip


def test_what_is_not_held_to_be_true_is_refused():
    (refusal,) = read(json.dumps({"entities": {"Q365": KOELN}}).encode()).refusals
    assert (refusal.table, refusal.row, refusal.field) == ("P190", 2, "rank")


def test_coordinates_stand_in_one_cell():
    assert tables([KOELN])["P625"].rows[0].cells[2] == "50.94, 6.96"


def test_a_single_entity():
    assert list(tables(KOELN)) == ["P17", "P190", "P625"]


def test_entities_without_claims_say_nothing():
    with pytest.raises(CannotRead, match="Fetch them with their claims"):
        tables({"entities": {"Q648": LILLE}})


def test_objects_with_an_id_are_a_list_like_others():
    (table,) = read(json.dumps([{"id": "Q1", "city": "Köln"}, {"id": "Q2", "city": "Bonn"}]).encode()).tables
    assert table.header == ("id", "city")


@pytest.mark.parametrize(
    ("time", "precision", "partial"),
    [
        ("+1958-03-02T00:00:00Z", 11, "1958-03-02"),
        ("+1958-03-02T12:30:00Z", 14, "1958-03-02"),
        ("1958-03-01T00:00:00Z", 10, "1958-03"),
        ("1958-03-01T00:00:00+00:00", 9, "1958"),
        ("+1958-01-01T00:00:00Z", 9, "1958"),
        ("+00000001958-00-00T00:00:00Z", 9, "1958"),
        ("+1958-00-00T00:00:00Z", 11, "1958"),
        ("+1958-03-00T00:00:00Z", 11, "1958-03"),
        ("+1950-00-00T00:00:00Z", 8, "195X"),
        ("+2000-00-00T00:00:00Z", 7, "[1901..2000]"),
        ("+1901-00-00T00:00:00Z", 7, "[1901..2000]"),
        ("-0044-03-15T00:00:00Z", 11, "-0044-03-15T00:00:00Z"),
        ("+1000-00-00T00:00:00Z", 6, "+1000-00-00T00:00:00Z"),
    ],
)
def test_a_time_says_no_more_than_its_precision(time, precision, partial):
    assert partial_date(time, precision) == partial
