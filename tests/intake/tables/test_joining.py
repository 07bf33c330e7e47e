"""Two files that belong together."""

import pytest
from django.core.management import call_command

from intake.mappings.mapping import CannotMap, Mapping
from intake.registers.bringing import File, bring_in
from intake.registers.planning import check_import
from intake.registers.staging import whole_of
from intake.tables.formats import read
from intake.tables.joining import Join, joined, propose_join
from sources.models import Harvest, RegisterRow
from tests.factories import RegisterFactory, SavedMappingFactory
from tests.intake.registers.worlds import NOW, PAIRS, outcomes, places, silently

CITIES = """id,name,country
c1,Köln,Germany
c2,Lille,France
c3,Oxford,United Kingdom
c4,Bonn,Germany
c5,Turin,Italy
""".encode()
PAIRED = b"one,other,year\nc1,c2,1958\nc3,c1,1988\nc1,c9,1999\nc2,c4,1977\nc1,c3,\n"
BY_BOTH = Join(("one", "other"), "id")


def only(content):
    (table,) = read(content, "list").tables
    return table


class TestJoined:
    def test_each_id_brings_its_columns(self):
        done = joined(only(PAIRED), only(CITIES), BY_BOTH)
        assert done.table.header == (
            "one", "other", "year", "one name", "one country", "other name", "other country",
        )  # fmt: skip
        assert [(row.number, row.cells[3:]) for row in done.table.rows] == [
            (2, ("Köln", "Germany", "Lille", "France")),
            (3, ("Oxford", "United Kingdom", "Köln", "Germany")),
            (5, ("Lille", "France", "Bonn", "Germany")),
            (6, ("Köln", "Germany", "Oxford", "United Kingdom")),
        ]

    def test_one_id_brings_columns_by_their_own_names(self):
        done = joined(only(b"city,partner\nc1,Turin\nc2,Leeds\n"), only(CITIES), Join(("city",), "id"))
        assert done.table.header == ("city", "partner", "name", "country")

    def test_what_finds_nothing_is_told_on_both_sides(self):
        done = joined(only(PAIRED), only(CITIES), BY_BOTH)
        (refusal,) = done.refusals
        assert (refusal.row, refusal.field, refusal.reason) == (4, "other", "The second file has no “c9” in “id”.")
        assert done.left_over == (6,)
        assert done.told() == (
            "Rows of the first file without one in the second: 1. "
            "Rows of the second file that the first does not name: 1 (6)."
        )

    def test_an_id_that_stands_there_often_makes_as_many_rows(self):
        done = joined(only(CITIES), only(b"city,partner\nc1,Turin\nc1,Leeds\n"), Join(("id",), "city"))
        assert [(row.number, row.cells[3]) for row in done.table.rows] == [(2, "Turin"), (2, "Leeds")]

    def test_a_row_that_names_nobody_stays(self):
        done = joined(only(b"city,partner\n,Turin\nc2,Leeds\n"), only(CITIES), Join(("city",), "id"))
        assert [row.cells for row in done.table.rows] == [("", "Turin", "", ""), ("c2", "Leeds", "Lille", "France")]


class TestProposing:
    def test_columns_of_which_one_lists_what_the_other_names(self):
        assert propose_join(only(PAIRED), only(CITIES)) == BY_BOTH

    def test_nothing_where_nothing_is_shared(self):
        assert not propose_join(only(b"city,partner\nRome,Paris\nOslo,Bern\n"), only(CITIES))


@pytest.mark.django_db
class TestImporting:
    PLAN = {
        "sides": [
            {**PAIRS.as_row()["sides"][number], "name": {**PAIRS.as_row()["sides"][0]["name"], "column": f"{key} name"},
             "country": {**PAIRS.as_row()["sides"][0]["country"], "column": f"{key} country"}}
            for number, key in enumerate(("one", "other"))
        ],
        "date": {**PAIRS.as_row()["date"], "column": "year"},
        "kind": {**PAIRS.as_row()["kind"], "column": ""},
        "join": {"keys": ["one", "other"], "on": "id"},
    }  # fmt: skip

    @pytest.fixture
    def plan(self):
        return Mapping.of_row({**PAIRS.as_row(), **self.PLAN})

    def begun(self, **more):
        register = RegisterFactory()
        files = {"file": File.of(PAIRED, "pairs.csv"), "second": File.of(CITIES, "cities.csv")}
        return bring_in(register=register, listed="2015", by_id=None, at=NOW, **{**files, **more})

    def test_a_mapping_is_proposed_for_the_joined_columns(self):
        begun = self.begun()
        mapping = Mapping.of_row(begun.mapping)
        assert mapping.join == BY_BOTH
        assert [(side.name.column, side.country.column) for side in mapping.sides] == [
            ("one name", "one country"), ("other name", "other country"),
        ]  # fmt: skip
        assert set(Harvest.objects.values_list("file_name", flat=True)) == {"pairs.csv", "cities.csv"}

    def test_rows_are_those_of_the_first_file(self, plan):
        places()
        done = check_import(register_import_id=self.begun(mapping=plan).pk, report=silently)
        assert outcomes(done) == [(2, "new"), (3, "new"), (4, "invalid"), (5, "new"), (6, "merged")]
        assert RegisterRow.objects.get(number=2).cells == ["c1", "c2", "1958"]

    def test_columns_that_are_not_there_are_told(self, plan):
        begun = self.begun(mapping=plan, second=File.of(b"code,label\nc1,A\n", "other.csv"))
        with pytest.raises(CannotMap, match="Say which column of the first file"):
            whole_of(begun, plan)

    def test_by_the_command(self, plan, tmp_path, capsys):
        places()
        SavedMappingFactory(mapping={**plan.as_row(), "join": {"keys": [], "on": ""}})
        (tmp_path / "pairs.csv").write_bytes(PAIRED)
        (tmp_path / "cities.csv").write_bytes(CITIES)
        call_command(
            "import_register",
            tmp_path / "pairs.csv",
            mapping="usual",
            second=tmp_path / "cities.csv",
            join=["one=id", "other=id"],
            dry_run=True,
        )
        told = capsys.readouterr().out
        assert all(each in told for each in ("new: 3", "another row says: 1", "refused: 1"))
        assert "that the first does not name: 1 (6)" in told
