"""Registers that the program takes by itself, and imports of two files, through the admin; and the command."""

from dataclasses import replace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from agreements.models import Agreement
from intake import running as jobs
from intake.mappings.mapping import Mapping, Source
from intake.models import Job, RegisterImport
from intake.registers import wikidata
from intake.registers.connecting import take_register
from intake.registers.writing import run_import
from sources.models import Connector, Register
from tests.factories import (
    ConnectorFactory,
    ContributorFactory,
    CountryFactory,
    RegisterFactory,
    RegisterImportFactory,
    SavedMappingFactory,
    UserFactory,
)
from tests.intake.registers.query_service import TWINNINGS, QueryService, places_with_ids
from tests.intake.registers.worlds import NOW, silently
from tests.intake.tables.test_joining import CITIES, PAIRED
from tests.web import running

pytestmark = pytest.mark.django_db
REGISTERS = "admin:sources_register_changelist"
FIRST = "Take Wikidata's twinnings as the first harvest"


@pytest.fixture(autouse=True)
def _no_broker(monkeypatch):
    monkeypatch.setattr("intake.tasks.run_job.delay", lambda *, job_id: None)


@pytest.fixture
def service(settings):
    with running(QueryService(*TWINNINGS)) as one:
        settings.FETCH_ALLOW, settings.WIKIDATA_SPARQL = list(one.here), one.endpoint
        yield one


def work():
    jobs.run_job(job_id=Job.objects.get(state="queued").pk)


@pytest.mark.django_db(transaction=True)
def test_a_first_harvest_of_a_fresh_site(as_editor, service):
    places_with_ids()
    for page in (REGISTERS, "admin:index"):
        assert FIRST in as_editor.get(reverse(page)).content.decode()
    countries = [CountryFactory._meta.model.objects.get(code=code).pk for code in ("DE", "FR")]
    response = as_editor.post(
        reverse("admin:sources_register_wikidata"), {"countries": countries, "every_days": "30"}, follow=True
    )
    job = Job.objects.get()
    assert response.redirect_chain[-1][0] == reverse("admin:intake_job_change", args=[job.pk])
    work()
    register = Register.objects.get()
    assert (register.name, register.connector.every_days) == ("Wikidata: twinnings of DE, FR", 30)
    text = " ".join(as_editor.get(reverse(REGISTERS)).content.decode().split())
    assert FIRST not in text + as_editor.get(reverse("admin:index")).content.decode()
    assert "Taken and checked: waits for a person" in text
    assert "3 new, 0 changed, 0 to decide" in text
    assert "every 30 days" in text
    assert not Agreement.objects.exists()


def test_it_says_of_which_countries(as_editor):
    response = as_editor.post(reverse("admin:sources_register_wikidata"), {})
    assert "This field is required." in response.content.decode()
    assert not Register.objects.exists()


def test_a_register_says_from_where_it_is_taken(as_editor):
    register = RegisterFactory()
    address = reverse("admin:sources_register_change", args=[register.pk])
    data = {
        "name": register.name, "may_show": "nothing",
        "connector-TOTAL_FORMS": "1", "connector-INITIAL_FORMS": "0",
        "connector-0-register": register.pk, "connector-0-kind": "wikidata", "connector-0-countries": "de, fr",
        "connector-0-every_days": "7",
        "mappings-TOTAL_FORMS": "0", "mappings-INITIAL_FORMS": "0",
        "name_decisions-TOTAL_FORMS": "0", "name_decisions-INITIAL_FORMS": "0",
    }  # fmt: skip
    assert "No country has the code DE, FR." in as_editor.post(address, data).content.decode()
    CountryFactory(code="DE"), CountryFactory(code="FR")
    assert as_editor.post(address, data).status_code == 302
    assert register.connector.countries == ["DE", "FR"]


def test_by_another_address_nothing_is_known_of_its_version(as_editor):
    connector = ConnectorFactory(etag='"v1"', last_modified="Thu, 01 Jan 2026 00:00:00 GMT")
    data = {
        "name": connector.register.name, "may_show": "nothing",
        "connector-TOTAL_FORMS": "1", "connector-INITIAL_FORMS": "1",
        "connector-0-id": connector.pk, "connector-0-register": connector.register_id,
        "connector-0-kind": "address", "connector-0-url": "https://other.example/list.csv",
        "mappings-TOTAL_FORMS": "0", "mappings-INITIAL_FORMS": "0",
        "name_decisions-TOTAL_FORMS": "0", "name_decisions-INITIAL_FORMS": "0",
    }  # fmt: skip
    response = as_editor.post(reverse("admin:sources_register_change", args=[connector.register_id]), data)
    assert response.status_code == 302
    connector.refresh_from_db()
    assert (connector.url, connector.etag, connector.last_modified) == ("https://other.example/list.csv", "", "")


def test_it_is_taken_when_somebody_asks_for_it(as_editor):
    connector = ConnectorFactory()
    address = reverse("admin:sources_register_take_now", args=[connector.register_id])
    assert as_editor.get(address, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    as_editor.get(address)
    job = Job.objects.get()
    assert (job.kind, job.arguments) == ("take_register", {"register": connector.register_id})
    assert str(connector.register) in as_editor.get(reverse("admin:intake_job_change", args=[job.pk])).content.decode()


def test_a_contributor_neither_takes_nor_connects(client):
    client.force_login(ContributorFactory())
    connector = ConnectorFactory()
    assert client.get(reverse("admin:sources_register_take_now", args=[connector.register_id])).status_code == 403
    assert "connector-0-kind" not in client.get(reverse("admin:sources_register_add")).content.decode()
    assert not Job.objects.exists()


def test_a_contributor_does_not_see_what_waits(as_editor):
    shown = RegisterImportFactory(harvest__register=ConnectorFactory().register)
    waits = reverse("admin:intake_registerimport_change", args=[shown.pk])
    assert waits in as_editor.get(reverse(REGISTERS)).content.decode()
    other = Client()
    other.force_login(ContributorFactory())
    text = other.get(reverse(REGISTERS)).content.decode()
    assert "Taken and checked" not in text
    assert "waits for a person" not in text
    assert waits not in text


def test_who_may_not_see_registers_sees_nothing_that_waits(client):
    client.force_login(UserFactory(is_staff=True))
    assert client.get(reverse(REGISTERS)).status_code == 403
    assert Client().get(reverse("admin:sources_register_wikidata")).status_code == 302


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_as_often_for_many_as_for_one(as_editor, count, django_assert_num_queries):
    for connector in ConnectorFactory.create_batch(count):
        RegisterImportFactory(harvest__register=connector.register)
    with django_assert_num_queries(10):
        assert as_editor.get(reverse(REGISTERS)).status_code == 200


class TestTwoFiles:
    def begun(self, client):
        client.post(
            reverse("admin:intake_registerimport_add"),
            {
                "register": RegisterFactory().pk,
                "file": SimpleUploadedFile("pairs.csv", PAIRED),
                "second": SimpleUploadedFile("cities.csv", CITIES),
            },
        )
        return RegisterImport.objects.get()

    def test_they_are_joined_by_what_they_share(self, as_editor):
        shown = self.begun(as_editor)
        text = as_editor.get(reverse("admin:intake_registerimport_change", args=[shown.pk])).content.decode()
        assert "Rows of the first file without one in the second: 1." in text
        assert "Köln" in text
        assert "The second file has no “c9” in “id”." not in text, "of all rows, the check says it"

    def test_by_other_columns(self, as_editor):
        shown = self.begun(as_editor)
        address = reverse("admin:intake_registerimport_join", args=[shown.pk])
        as_editor.post(address, {"key": "other", "on": "id"})
        shown.refresh_from_db()
        assert shown.mapping["join"] == {"keys": ["other"], "on": "id"}
        assert shown.mapping["sides"][0]["name"]["column"] == "name", "the columns are called otherwise now"

    def test_columns_that_are_not_there_are_refused(self, as_editor):
        shown = self.begun(as_editor)
        as_editor.post(reverse("admin:intake_registerimport_join", args=[shown.pk]), {"key": "none", "on": "id"})
        shown.refresh_from_db()
        assert shown.mapping["join"]["keys"] == ["one", "other"]

    def test_who_may_not_change_imports_does_not(self, client):
        address = reverse("admin:intake_registerimport_join", args=[RegisterImportFactory().pk])
        assert client.post(address).status_code == 302, "to the login"
        client.force_login(UserFactory(is_staff=True))
        assert client.post(address).status_code == 403


class TestCommand:
    def test_wikidata_up_to_the_check(self, service, capsys):
        places_with_ids()
        call_command("take_register", wikidata="de,fr")
        written = capsys.readouterr().out
        assert "new: 3" in written
        assert f"/admin/intake/registerimport/{RegisterImport.objects.get().pk}/change/" in written
        call_command("take_register", "Wikidata: twinnings of DE, FR")
        assert "Unchanged since" in capsys.readouterr().out

    @pytest.mark.parametrize(
        ("arguments", "options", "reason"),
        [
            ([], {}, "Give the name of a register"),
            (["None"], {}, "Those that can be taken are: “Ministry”"),
            ([], {"wikidata": "DE,ZZ"}, "No country has the code DE, ZZ"),
            (["Ministry"], {}, "it is not fetched"),
        ],
    )
    def test_what_is_wrong_is_told(self, arguments, options, reason):
        ConnectorFactory(register__name="Ministry", url="http://127.0.0.1:8000/list.csv")
        with pytest.raises(CommandError, match=reason):
            call_command("take_register", *arguments, **options)
        assert Connector.objects.get().asked_at is None


class TestAnOlderMapping:
    """A register that was connected before ends and Wikidata's own ids were asked for."""

    @pytest.fixture
    def older(self, service):
        places_with_ids()
        connector = ConnectorFactory(kind="wikidata", url="", countries=["DE"])
        sides = tuple(replace(side, other=Source(), other_scheme="") for side in wikidata.MAPPING.sides)
        chosen = replace(
            wikidata.MAPPING, sides=sides, until=Source(), status=Source(), statuses={}, usual_kind="contact"
        )
        SavedMappingFactory(register=connector.register, mapping=chosen.as_row())
        return take_register(register_id=connector.register_id, at=NOW, report=silently).register_import

    def test_it_is_offered_and_renewed(self, older, as_editor):
        assert "Wikidata is asked for more by now" in as_editor.get(reverse(REGISTERS)).content.decode()
        address = f"/admin/intake/registerimport/{older.pk}/"
        assert "Take them, too, and check" in as_editor.get(f"{address}change/").content.decode()
        as_editor.post(f"{address}renew/")
        older.refresh_from_db()
        assert Mapping.of_row(older.mapping) == replace(wikidata.MAPPING, usual_kind="contact"), "what was chosen stays"
        assert Job.objects.get().arguments == {"register_import": older.pk}
        assert "Take them, too, and check" not in as_editor.get(f"{address}change/").content.decode()
        assert "Wikidata is asked for more by now" not in as_editor.get(reverse(REGISTERS)).content.decode()

    def test_one_that_is_written_is_taken_anew(self, older, as_editor):
        run_import(register_import_id=older.pk, by_id=None, at=NOW, report=silently)
        as_editor.post(f"/admin/intake/registerimport/{older.pk}/renew/")
        renewed = RegisterImport.objects.latest("pk")
        assert (renewed.harvest_id, renewed.state) == (older.harvest_id, "draft")
        assert Mapping.of_row(renewed.mapping).until == wikidata.MAPPING.until

    def test_a_file_without_these_columns_says_so(self, as_editor):
        older = RegisterImportFactory(mapping=replace(wikidata.MAPPING, until=Source()).as_row())
        ConnectorFactory(register=older.harvest.register, kind="wikidata", url="", countries=["DE"])
        response = as_editor.post(f"/admin/intake/registerimport/{older.pk}/renew/", follow=True)
        assert "Take the register anew first" in response.content.decode()
        assert Mapping.of_row(RegisterImport.objects.get().mapping).until == Source()
