"""The report with decisions filled in, taken back; and the copy for whoever keeps the register."""

import csv
import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from core.spreadsheets import as_csv
from intake.models import NameDecision
from intake.registers.deciding import take_report
from intake.registers.planning import CannotImport, check_import
from intake.registers.report import lines
from intake.registers.returning import provider_copy
from tests.factories import CityFactory, IdentifierFactory, NetworkFactory
from tests.intake.registers.worlds import MEMBERS, NOW, checked, outcomes, places, run, silently, table

pytestmark = pytest.mark.django_db
ROWS = (
    "Köln,Germany,Lille,France,1958,p",
    "Cologne-on-Rhine,Germany,=Lille,France,1960,p",
    "Cologne-on-Rhine,Germany,Oxford,United Kingdom,1961,p",
)


@pytest.fixture
def towns():
    return places()


@pytest.fixture
def shown(towns):
    return checked(table(*ROWS))


def report(shown):
    return list(csv.DictReader(io.StringIO("".join(lines(shown)))))


def back(shown, decisions, *, name="report.csv", delimiter=",", encoding="utf-8"):
    """Take a report whose lines, from 0, have these decisions."""
    rows = report(shown)
    for place, decision in decisions.items():
        rows[place]["decision"] = decision
    written = io.StringIO()
    writer = csv.DictWriter(written, rows[0].keys(), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    content = written.getvalue().encode(encoding)
    return take_report(register_import=shown, content=content, file_name=name, by_id=None, at=NOW)


def told(taken):
    return [(each.row, each.reason) for each in taken.refused]


def test_a_line_for_each_name_that_is_not_settled(shown):
    assert [(each["row"], each["outcome"], each["name"], each["decision"]) for each in report(shown)] == [
        ("2", "new", "", ""),
        ("3", "unknown", "Cologne-on-Rhine, Germany", ""),
        ("3", "unknown", "'=Lille, France", ""),
        ("4", "unknown", "Cologne-on-Rhine, Germany", ""),
    ]


@pytest.mark.parametrize(("delimiter", "encoding"), [(",", "utf-8"), (";", "utf-8-sig"), ("\t", "utf-16")])
def test_decisions_count_for_all_rows_however_the_spreadsheet_saves(shown, towns, delimiter, encoding):
    taken = back(
        shown, {1: towns["Köln"].public_id, 2: towns["Lille"].public_id}, delimiter=delimiter, encoding=encoding
    )
    assert (taken.names, told(taken)) == (2, [])
    done = check_import(register_import_id=shown.pk, report=silently)
    assert outcomes(done) == [(2, "new"), (3, "conflicting"), (4, "new")]


def test_rows_of_many_cells_are_no_other_delimiter(towns):
    more = "".join(f",more {number}" for number in range(30))
    wide = [f"{row}{more}" for row in ROWS]
    shown = checked(table(*wide, heading="city,country,partner,partner country,since,kind" + more))
    assert back(shown, {1: towns["Köln"].public_id}).names == 1


def test_a_report_that_comes_back_as_it_was_decides_nothing(shown):
    assert back(shown, {}) == back(shown, {0: ""})
    assert not NameDecision.objects.exists()


def test_leaving_a_name_out(shown):
    back(shown, {1: "Leave out"})
    assert list(NameDecision.objects.values_list("name", "actor")) == [("Cologne-on-Rhine", None)]
    check_import(register_import_id=shown.pk, report=silently)
    assert {each["decision"] for each in report(shown) if each["name"].startswith("Cologne")} == {"leave out"}


def test_each_line_that_cannot_be_taken_is_told_and_the_rest_is_taken(shown, towns):
    taken = back(shown, {0: "leave out", 1: "nobody0000", 2: towns["Lille"].public_id})
    assert taken.names == 1
    assert told(taken) == [
        (2, "Row 2 names “Köln, Germany”, “Lille, France”, not “”."),
        (3, "There is no actor with the permanent number nobody0000."),
    ]


def test_two_lines_that_say_different_things_of_one_name(shown, towns):
    taken = back(shown, {1: towns["Köln"].public_id, 3: towns["Bonn"].public_id})
    reason = f"Line 3 says “{towns['Köln'].public_id}” of the same name, and that is taken."
    assert told(taken) == [(5, reason)]
    assert NameDecision.objects.get().actor == towns["Köln"]


def test_a_row_that_is_not_there(shown):
    content = as_csv([("table", "row", "name", "decision"), ("list.csv", "99", "Köln, Germany", "leave out")]).encode()
    taken = take_report(register_import=shown, content=content, file_name="r.csv", by_id=None, at=NOW)
    assert told(taken) == [(2, "There is no row 99 of “list.csv” with a name.")]


def test_a_file_that_is_no_report(shown):
    with pytest.raises(CannotImport, match="is no report: it lacks one of the columns"):
        take_report(register_import=shown, content=table(*ROWS), file_name="other.csv", by_id=None, at=NOW)


def test_what_was_written_takes_no_decisions(towns):
    done = run(table(*ROWS))
    with pytest.raises(CannotImport, match="waits for a second person"):
        back(done, {1: "leave out"})


def test_a_network_is_entered_from_a_report(towns):
    shown = checked(table("Metropolis,Köln,Germany,1989,full", heading="network,member,country,joined,status"), MEMBERS)
    assert told(back(shown, {0: "new:choir"})) == [
        (2, "“Metropolis” cannot be entered as a network of the kind “choir”.")
    ]
    assert back(shown, {0: "new:thematic_network"}).names == 1
    assert outcomes(check_import(register_import_id=shown.pk, report=silently)) == [(2, "new")]


class TestInTheWizard:
    @pytest.fixture(autouse=True)
    def _no_broker(self, monkeypatch):
        monkeypatch.setattr("intake.tasks.run_job.delay", lambda *, job_id: None)

    def post(self, client, shown, content):
        file = SimpleUploadedFile("report.csv", content)
        return client.post(
            reverse("admin:intake_registerimport_decisions", args=[shown.pk]), {"report": file}, follow=True
        )

    def test_lines_that_are_not_taken_stay_on_the_page(self, as_editor, shown, towns):
        rows = [["list.csv", "3", "Cologne-on-Rhine, Germany", towns["Köln"].public_id]]
        rows += [["list.csv", "9", "Nobody", "leave out"]]
        content = as_csv([("table", "row", "name", "decision"), *rows]).encode()
        response = self.post(as_editor, shown, content)
        text = response.content.decode()
        assert "1 name is decided." in text
        assert "Line 3: There is no row 9 of “list.csv” with a name." in " ".join(text.split())
        assert "Refresh" not in response.headers
        assert NameDecision.objects.get().decided_by is not None

    def test_a_file_that_is_no_report_says_what_is_missed(self, as_editor, shown):
        assert "is no report" in self.post(as_editor, shown, b"a,b\n1,2\n").content.decode()


class TestCopyForTheProvider:
    def rows(self, shown):
        return list(csv.DictReader(io.StringIO("".join(provider_copy(shown)))))

    def test_its_rows_with_our_numbers_and_doubts(self, towns):
        IdentifierFactory(actor=towns["Köln"], scheme="wikidata", value="Q365")
        IdentifierFactory(actor=towns["Köln"], scheme="geonames", value="2886242")
        first, second, _third = self.rows(run(table(*ROWS)))
        assert (first["city"], first["since"], first["our outcome"]) == ("Köln", "1958", "new")
        assert [first[f"our party 1{part}"] for part in ("", " id", " wikidata", " geonames")] == [
            "Köln", towns["Köln"].public_id, "Q365", "2886242",
        ]  # fmt: skip
        assert first["our party 2 id"] == towns["Lille"].public_id
        assert (second["partner"], second["our party 1 id"]) == ("'=Lille", "")
        assert "Nobody of ours is known by this name." in second["our reason"]

    def test_nothing_that_readers_do_not_see(self, towns):
        CityFactory(name="Hushtown", country=towns["Lille"].country, population=90_000, published_at=None)
        NetworkFactory()
        (only,) = self.rows(run(table("Köln,Germany,Hushtown,France,1958,p")))
        assert (only["our id"], only["our party 2"], only["our party 2 id"]) == ("", "", "")

    def test_editors_download_it(self, as_editor, towns):
        shown = run(table(*ROWS))
        response = as_editor.get(reverse("admin:intake_registerimport_copy", args=[shown.pk]))
        assert b"".join(response.streaming_content).decode().startswith("table,row,city,country")

    @pytest.mark.parametrize("count", [1, 3])
    def test_it_asks_as_often_for_many_rows(self, towns, count, django_assert_num_queries):
        shown = run(table(*ROWS[:count]))
        shown = type(shown).objects.select_related("harvest__register").get(pk=shown.pk)
        with django_assert_num_queries(10):
            list(provider_copy(shown))
