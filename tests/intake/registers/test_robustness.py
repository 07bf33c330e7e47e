"""Registers that are not as they should be: what is told, what is kept, and that mending is enough."""

import threading

import pytest
from django.db import connection

from agreements.models import Agreement
from intake.mappings.mapping import CannotMap
from intake.models import ImportName, ImportParty, ImportRow
from intake.registers.planning import change_mapping, check_import
from intake.registers.report import lines
from intake.registers.writing import run_import
from sources.models import RegisterRow
from tests.factories import CountryFactory
from tests.intake.registers.worlds import NOW, PAIRS, begun, checked, outcomes, places, run, silently, table

pytestmark = pytest.mark.django_db


@pytest.fixture
def towns():
    return places()


def refused(register_import):
    """Row, column, reason of what is refused."""
    rows = ImportRow.objects.filter(register_import=register_import, outcome="invalid").select_related("row")
    return [(row.row.number, row.field, row.reason) for row in rows.order_by("pk")]


def test_a_column_that_was_renamed_is_told_and_another_mapping_goes_on(towns):
    heading = "city,country,twin,partner country,since,kind"
    begun_ = begun(table("Köln,Germany,Lille,France,1958,p", heading=heading))
    with pytest.raises(CannotMap, match=r"^list\.csv: The columns “partner” are not there: the table has “city”,"):
        check_import(register_import_id=begun_.pk, report=silently)
    begun_.refresh_from_db()
    assert (begun_.state, RegisterRow.objects.count()) == ("draft", 0)
    row = PAIRS.as_row()
    row["sides"][1]["name"]["column"] = "twin"
    change_mapping(register_import=begun_, mapping=PAIRS.of_row(row))
    done = run_import(register_import_id=begun_.pk, by_id=None, at=NOW, report=silently)
    assert (done.state, Agreement.objects.count()) == ("written", 1)


def test_rows_that_cannot_be_read_are_refused_in_their_place(towns):
    content = (
        table("Köln,Germany,Lille,France,1958,p", "Köln,Germany,Wolgo\x00grad,Russia,1988,p")
        + "Köln,Germany,".encode()
        + b"M\xfcnchen,Germany,1988,p\n"
        + f"Köln,Germany,{'x' * 10_000_000},France,1958,p\n".encode()
        + b"Bonn,Germany,Oxford,United Kingdom,1948,p\n"
    )
    done = run(content)
    assert outcomes(done) == [(2, "new"), (3, "invalid"), (4, "invalid"), (5, "invalid"), (6, "new")]
    assert refused(done) == [
        (3, "partner", "The cell holds a null byte."),
        (4, "partner", "This row is written in another encoding than the rest of the file."),
        (5, "partner", "A cell holds 10,000,000 characters; a table has at most 32,767."),
    ]


def test_columns_of_one_name_are_told_apart(towns):
    row = PAIRS.as_row()
    row["sides"][1]["name"]["column"], row["sides"][1]["country"]["column"] = "city (2)", "country (2)"
    content = table("Köln,Germany,Lille,France,1958,p", heading="city,country,city,country,since,kind")
    assert outcomes(checked(content, PAIRS.of_row(row))) == [(2, "new")]


def test_quotation_marks_and_backslashes_are_kept_as_they_are(towns):
    checked(table('"Kö""ln",Ger\\many,"Lil,le",{France},1958,p'))
    assert RegisterRow.objects.get(number=2).cells == ['Kö"ln', "Ger\\many", "Lil,le", "{France}", "1958", "p"]
    assert set(ImportName.objects.values_list("name", "country")) == {('Kö"ln', "Ger\\many"), ("Lil,le", "{France}")}


def test_what_looks_like_a_formula_is_a_text_in_and_out(towns):
    done = checked(table('"=HYPERLINK(""http://x"")",Germany,Lille,France,1958,p'))
    assert ImportName.objects.get(country="Germany").name == '=HYPERLINK("http://x")'
    (line,) = [line for line in "".join(lines(done)).splitlines() if "HYPERLINK" in line]
    assert "\"'=HYPERLINK(" in line


def test_checking_again_forgets_what_was_said_before(towns):
    begun_ = begun(table("Köln,Germany,Lille,France,1958,p", "Köln,Germany,Nowhere,France,1958,p"))
    for _again in range(2):
        check_import(register_import_id=begun_.pk, report=silently)
    assert [model.objects.count() for model in (ImportRow, ImportParty, ImportName)] == [2, 4, 3]


def test_a_check_that_is_stopped_leaves_nothing(towns):
    begun_ = begun(table("Köln,Germany,Lille,France,1958,p"))

    def stop(stage, _share):
        if stage == "Comparing":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check_import(register_import_id=begun_.pk, report=stop)
    assert not ImportRow.objects.exists()
    assert not RegisterRow.objects.exists()


def test_a_country_is_no_party(towns):
    CountryFactory(code="LU", name="Luxembourg")
    done = checked(table("Köln,Germany,Luxembourg,,1958,p"))
    assert outcomes(done) == [(2, "unknown")]


@pytest.mark.django_db(transaction=True)
def test_a_report_is_of_one_moment_though_it_be_checked_again_meanwhile(towns, monkeypatch):
    monkeypatch.setattr("intake.registers.report._AT_ONCE", 1)
    done = checked(table("Köln,Germany,Nowhere,France,1958,p", "Köln,Germany,Elsewhere,France,1958,p"))
    whole = list(lines(done))

    def check_again():
        check_import(register_import_id=done.pk, report=silently)
        connection.close()

    report = lines(done)
    begun_ = [next(report), next(report)]
    other = threading.Thread(target=check_again)
    other.start()
    other.join()
    assert [*begun_, *report] == whole
    assert [row for row in whole if "Elsewhere, France" in row]
