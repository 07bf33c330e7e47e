"""Wikidata's twinnings, asked of a query service that is slow, busy, or breaks off."""

import json

import pytest

from intake.mappings.mapping import Mapping
from intake.mappings.saying import said
from intake.registers import sparql, wikidata
from intake.registers.sparql import Asker
from intake.tables.formats import read
from intake.tables.json_lists import RECORD
from intake.tables.table import CannotRead
from sources.addresses import CannotFetch
from sources.routes import Patience
from tests.intake.registers.query_service import BONN, KOELN, LILLE, TWINNINGS, QueryService, Twinning
from tests.web import running


@pytest.fixture
def service(settings, monkeypatch):
    with running(QueryService(*TWINNINGS)) as one:
        settings.FETCH_ALLOW = list(one.here)
        monkeypatch.setattr(wikidata, "STATEMENTS_A_PAGE", 2)
        yield one


@pytest.fixture
def waits():
    """How long was waited, each time at most a second."""
    return []


@pytest.fixture
def taken(service, waits):
    def take(*countries):
        told = []
        asker = Asker(service.endpoint, report=lambda stage, share: told.append(stage), sleep=waits.append)
        return wikidata.twinnings(countries, asker=asker)

    return take


def behind(service):
    return [query.partition('> "')[2].partition('"')[0].rpartition("/")[2] for query in service.queries]


class TestAsking:
    def test_page_by_page_and_each_as_it_came(self, service, taken):
        content = taken("DE", "FR").decode()
        assert behind(service) == ["", "Q365-2", ""], "the third page begins another country"
        parts = [part.rstrip("\n") for part in content.split(RECORD)[1:]]
        assert parts == [service.answer(query).decode() for query in service.queries]

    def test_no_statement_is_missed_or_doubled_when_some_are_added_meanwhile(self, service, taken):
        def grows(answer):
            service.twinnings.append(Twinning("Q365-0", KOELN, BONN))
            return 200, {}, answer

        service.failures = [grows]
        (table,) = read(taken("DE")).tables
        assert [row.cells[0] for row in table.rows] == [each.statement for each in TWINNINGS if each.item[2] == "DE"]

    def test_it_says_who_asks(self, service, taken, settings):
        settings.CONTACT = "https://paradiplomacy.example/about"
        taken("FR")
        [headers] = service.headers
        assert "https://paradiplomacy.example/about" in headers["User-Agent"]
        assert headers["Accept"] == "application/sparql-results+json"

    def test_a_busy_server_is_given_the_time_that_it_asks_for(self, service, taken, waits):
        service.failures = [(429, {"Retry-After": "7"}, b""), (503, {}, b"")]
        assert b"Q648-1" in taken("FR")
        assert sum(waits) == 7 + sparql.BACK_OFF[1]

    def test_one_that_asks_for_too_much_is_asked_another_day(self, service, taken, waits):
        service.failures = [(429, {"Retry-After": "3600"}, b"")]
        with pytest.raises(CannotFetch, match="asks to wait 60 minutes"):
            taken("FR")
        assert waits == []

    def test_a_silent_one_is_asked_again(self, service, taken, monkeypatch):
        monkeypatch.setattr(sparql, "PATIENCE", Patience(total=5.0, silent=0.2))
        service.failures = [lambda answer: (200, {"Content-Length": "1000"}, b"")]
        assert b"Q648-1" in taken("FR")
        assert len(service.queries) == 2

    def test_a_page_in_the_middle_that_breaks_off_is_asked_for_again(self, service, taken):
        service.failures = [None, lambda answer: (200, {}, answer[: len(answer) // 2] + b"java.util.TimeoutException")]
        (table,) = read(taken("DE")).tables
        assert len(table.rows) == 3
        assert behind(service) == ["", "Q365-2", "Q365-2"]

    def test_one_that_always_breaks_off_leaves_nothing(self, service, taken):
        service.failures = [None] + [(200, {}, b'{"results": ')] * sparql.MOST_TRIES
        with pytest.raises(CannotFetch, match="Asking for DE, part 2: no answer in 5 tries"):
            taken("DE")

    def test_a_question_that_is_refused_is_not_asked_again(self, service, taken):
        service.failures = [(400, {}, b"")]
        with pytest.raises(CannotFetch, match="400 Bad Request"):
            taken("DE")
        assert len(service.queries) == 1

    def test_whoever_watches_can_stop_it_while_it_waits(self, service):
        service.failures = [(429, {"Retry-After": "200"}, b"")]

        def stop(stage, share):
            if "waiting" in stage:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            Asker(service.endpoint, report=stop, sleep=lambda seconds: None).ask("", stage="DE", share=0)

    def test_a_country_without_twinnings_is_told(self, taken):
        with pytest.raises(CannotFetch, match="No twinning is listed for PT"):
            taken("PT")

    @pytest.mark.parametrize("code", ["de", 'D"', "Germany"])
    def test_what_is_no_code_does_not_come_into_a_query(self, service, taken, code):
        with pytest.raises(CannotFetch, match="is no code of a country"):
            taken(code)
        assert service.queries == []

    def test_what_a_server_calls_a_statement_does_not_end_the_next_query(self, service, taken):
        service.twinnings = [Twinning(f'Q1-{number}"', KOELN, LILLE) for number in range(3)]
        with pytest.raises(CannotFetch, match="does not go on"):
            taken("DE")


class TestReading:
    def test_a_row_a_statement_with_all_its_references(self, taken):
        (table,) = read(taken("DE"), "wikidata").tables
        first = dict(zip(table.header, table.rows[0].cells, strict=True))
        assert len(table.rows) == 3
        assert (first["item"], first["itemLabel"], first["partnerGeonames"]) == ("Q365", "Cologne", "2998324")
        assert first["reference"] == "https://a.example/1; https://b.example/2"

    def test_a_date_says_no_more_than_its_precision(self, taken):
        (table,) = read(taken("DE")).tables
        start = table.column("start")
        assert [row.cells[start] for row in table.rows] == ["1958", "1988-03", "1947-09-02"]
        assert not any("Precision" in name for name in table.header)

    def test_its_mapping_fits_though_nothing_is_said_in_some_columns(self, service, taken):
        service.twinnings = [Twinning("Q648-1", (*LILLE[:3], ""), (*KOELN[:3], ""))]
        (table,) = read(taken("FR")).tables
        assert Mapping.of_row(json.loads(json.dumps(wikidata.MAPPING.as_row()))).fits(table)
        (thing,) = said(table, wikidata.MAPPING)
        assert [(side.name, side.country, side.scheme) for side in thing.sides] == [
            ("Lille", "FR", ""), ("Cologne", "DE", ""),
        ]  # fmt: skip

    def test_what_has_ended_is_said_to(self, taken):
        (table,) = read(taken("DE")).tables
        assert [(thing.sides[1].identifier, thing.since, thing.status) for thing in said(table, wikidata.MAPPING)] == [
            ("2998324", "1958", ""), ("2640729", "1988-03", ""), ("2640729", "1947-09-02", "ended"),
        ]  # fmt: skip

    def test_a_sequence_that_breaks_off_is_told(self, taken):
        with pytest.raises(CannotRead, match="Part 2 of the file"):
            read(taken("DE")[:-40])
