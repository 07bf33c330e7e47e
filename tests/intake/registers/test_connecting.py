"""Registers that the program takes by itself: from Wikidata and from addresses, once and again, up to the check."""

from datetime import timedelta

import pytest

from agreements.models import Act, Agreement
from intake import running as jobs
from intake import tasks
from intake.enums import JobKind
from intake.models import ImportRow, Job, RegisterImport
from intake.registers import connecting, wikidata
from intake.registers.connecting import connect_wikidata, request_due, take_register, waiting
from intake.registers.writing import run_import
from sources.addresses import CannotFetch
from sources.models import Connector, Harvest
from tests.factories import ConnectorFactory, RegisterFactory, SavedMappingFactory
from tests.intake.registers.query_service import BONN, KOELN, OXFORD, TWINNINGS, QueryService, Twinning, places_with_ids
from tests.intake.registers.worlds import NOW, PAIRS, outcomes, silently, table
from tests.web import Server, running

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _no_broker(monkeypatch):
    monkeypatch.setattr("intake.tasks.run_job.delay", lambda *, job_id: None)


@pytest.fixture
def towns():
    return places_with_ids()


def take(register, at=NOW):
    return take_register(register_id=register.pk, at=at, report=silently, sleep=lambda seconds: None)


class TestWikidata:
    @pytest.fixture
    def service(self, settings, monkeypatch):
        with running(QueryService(*TWINNINGS)) as one:
            settings.FETCH_ALLOW, settings.WIKIDATA_SPARQL = list(one.here), one.endpoint
            monkeypatch.setattr(wikidata, "STATEMENTS_A_PAGE", 2)
            yield one

    @pytest.fixture
    def register(self, service, towns):
        return connect_wikidata(countries=["DE", "FR"], every_days=30, at=NOW)

    def test_a_first_harvest_waits_for_a_person(self, register):
        taken = take(register)
        assert outcomes(taken.register_import) == [(1, "new"), (3, "new"), (4, "new"), (5, "merged")]
        assert taken.register_import.state == "checked"
        assert "new: 3" in taken.message
        assert not Agreement.objects.exists()
        assert list(waiting()) == [taken.register_import]

    def test_it_is_kept_byte_for_byte(self, service, register):
        take(register)
        content = bytes(Harvest.objects.get().content)
        assert content == b"".join(b"\x1e" + service.answer(query) + b"\n" for query in service.queries[:3])

    def test_what_has_not_changed_is_no_new_harvest(self, register):
        take(register)
        taken = take(register, NOW + timedelta(days=30))
        assert (taken.register_import, taken.message) == (None, "Unchanged since it was taken on 2026-01-01.")
        assert Harvest.objects.count() == RegisterImport.objects.count() == 1
        assert Harvest.objects.get().still_listed == "2026-01-31"

    def test_of_a_changed_answer_only_the_differences_are_new(self, service, register, towns):
        first = take(register).register_import
        run_import(register_import_id=first.pk, by_id=None, at=NOW, report=silently)
        assert list(Act.objects.filter(reported="ended").values_list("date", flat=True)) == ["1999-01-01"]
        service.twinnings[1] = Twinning("Q365-2", KOELN, OXFORD, "1989-01-01")
        service.twinnings.append(Twinning("Q586-2", BONN, ("Q914", "Wolgograd", "RU", ""), "1980-01-01"))
        second = take(register, NOW + timedelta(days=30)).register_import
        assert second.counts == {"same": 2, "changed": 1, "new": 1, "merged": 1}
        new = ImportRow.objects.get(register_import=second, outcome="new")
        assert set(new.actors) == {towns["Bonn"].pk, towns["Wolgograd"].pk}

    def test_a_service_that_fails_leaves_all_as_it_was(self, service, register):
        service.failures = [None] + [(500, {}, b"")] * 10
        with pytest.raises(CannotFetch, match="no answer in 5 tries"):
            take(register)
        assert not Harvest.objects.exists()
        assert Connector.objects.get().asked_at is None, "it is due still"

    def test_asked_for_again_it_is_the_same_register(self, register):
        again = connect_wikidata(countries=["DE", "FR"], every_days=None, at=NOW)
        assert (again, again.connector.every_days) == (register, None)


class TestAddress:
    @pytest.fixture
    def server(self, settings):
        with running(Server()) as one:
            settings.FETCH_ALLOW = list(one.here)
            yield one

    @pytest.fixture
    def register(self, server, towns):
        register = RegisterFactory()
        ConnectorFactory(register=register, url=server.url("/lists/twins.csv"))
        SavedMappingFactory(register=register, mapping=PAIRS.as_row())
        return register

    def lies(self, server, *lines, **headers):
        server.says("/lists/twins.csv", table(*lines), **headers)

    def test_it_is_taken_by_the_mapping_that_was_saved(self, server, register):
        self.lies(server, "Köln,Germany,Lille,France,1958,p")
        taken = take(register)
        assert (outcomes(taken.register_import), Harvest.objects.get().file_name) == ([(2, "new")], "twins.csv")

    def test_it_is_asked_whether_it_has_changed(self, server, register):
        self.lies(
            server, "Köln,Germany,Lille,France,1958,p", ETag='"v1"', Last_Modified="Thu, 01 Jan 2026 00:00:00 GMT"
        )
        take(register)
        server.says("/lists/twins.csv", status=304)
        assert take(register, NOW + timedelta(days=1)).message.startswith("Unchanged since")
        asked = server.headers[1]
        assert (asked["If-None-Match"], asked["If-Modified-Since"]) == ('"v1"', "Thu, 01 Jan 2026 00:00:00 GMT")
        assert Connector.objects.get().asked_at == NOW + timedelta(days=1)

    def test_a_version_that_is_not_here_any_more_is_asked_for_anew(self, server, register):
        Connector.objects.update(etag='"v1"')
        self.lies(server, "Köln,Germany,Lille,France,1958,p", ETag='"v1"')
        assert take(register).register_import is not None
        assert "If-None-Match" not in server.headers[0]

    def test_a_server_that_tells_no_versions_is_compared_with(self, server, register):
        self.lies(server, "Köln,Germany,Lille,France,1958,p")
        take(register)
        assert take(register).register_import is None

    def test_a_list_that_comes_back_to_what_it_was_is_a_change(self, server, register):
        for line in ("Köln,Germany,Lille,France,1958,p", "Köln,Germany,Lille,France,1959,p"):
            self.lies(server, line)
            run_import(register_import_id=take(register).register_import.pk, by_id=None, at=NOW, report=silently)
        self.lies(server, "Köln,Germany,Lille,France,1958,p")
        assert take(register).register_import is not None
        assert Harvest.objects.count() == 2

    def test_renamed_columns_wait_for_a_person(self, server, register):
        server.says("/lists/twins.csv", b"town,partner,year\nKoeln,Lille,1958\n")
        taken = take(register)
        assert taken.register_import.state == "draft"
        assert "are not there" in taken.message
        assert list(waiting()) == [taken.register_import]

    def test_the_next_time_it_is_taken_as_the_last_time(self, server, register):
        self.lies(server, "Köln,Germany,Lille,France,1958,p")
        first = take(register).register_import
        first.mapping = {**first.mapping, "usual_kind": "friendship"}
        first.save()
        self.lies(server, "Köln,Germany,Lille,France,1958,")
        assert take(register).register_import.mapping["usual_kind"] == "friendship"

    def test_a_register_that_nobody_connected_is_told(self):
        with pytest.raises(CannotFetch, match="Nothing says from where"):
            take(RegisterFactory())

    def test_a_job_says_what_it_found(self, server, register, monkeypatch):
        self.lies(server, "Köln,Germany,Lille,France,1958,p")
        job = connecting.request_taking(register_id=register.pk, by_id=None, at=NOW)
        jobs.run_job(job_id=job.pk)
        job.refresh_from_db()
        assert (job.state, "new: 1" in job.message) == ("done", True)

    def test_a_job_that_fails_says_why(self, server, register):
        server.says("/lists/twins.csv", status=404)
        job = connecting.request_taking(register_id=register.pk, by_id=None, at=NOW)
        jobs.run_job(job_id=job.pk)
        job.refresh_from_db()
        assert (job.state, "404 Not Found" in job.message) == ("failed", True)


class TestSchedules:
    @pytest.mark.parametrize(
        ("every_days", "days_ago", "is_due"),
        [(None, None, False), (7, None, True), (7, 7, True), (7, 6, False), (1, 1, True), (1, 0, False)],
    )
    def test_a_register_is_due_when_its_days_are_over(self, every_days, days_ago, is_due):
        asked = None if days_ago is None else NOW - timedelta(days=days_ago) + timedelta(hours=2)
        connector = ConnectorFactory(every_days=every_days, asked_at=asked)
        assert [job.arguments for job in request_due(at=NOW)] == [{"register": connector.register_id}] * is_due

    def test_the_daily_round_asks_for_them(self):
        ConnectorFactory(every_days=1)
        tasks.request_daily_jobs()
        assert set(Job.objects.values_list("kind", flat=True)) == {JobKind.REFRESH_STATUSES, JobKind.TAKE_REGISTER}

    def test_asked_for_twice_it_is_one_job(self):
        ConnectorFactory(every_days=1)
        request_due(at=NOW)
        request_due(at=NOW)
        assert Job.objects.count() == 1
