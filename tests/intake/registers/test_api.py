"""Programs of editors take registers in: the same steps and rights as in the admin. And registers as sources."""

import json
from dataclasses import fields

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from accounts.roles import CONTRIBUTOR, sync_roles
from agreements.models import Agreement
from core.spreadsheets import as_csv
from intake.api.import_serializers import MappingSerializer
from intake.mappings.mapping import Mapping, Side
from intake.models import NameDecision, RegisterImport
from tests.factories import (
    AgreementListingFactory,
    ApiTokenFactory,
    EditorFactory,
    MembershipListingFactory,
    NetworkFactory,
    RegisterFactory,
    RegisterImportFactory,
    SavedMappingFactory,
    UserFactory,
)
from tests.intake.registers.test_admin import work
from tests.intake.registers.test_importing import accepted, judged
from tests.intake.registers.worlds import PAIRS, places, run, table
from tests.intake.tables.test_joining import CITIES, PAIRED
from tests.web import Server, running

pytestmark = pytest.mark.django_db
IMPORTS = "/api/v1/imports/"


@pytest.fixture(autouse=True)
def _no_broker(monkeypatch):
    monkeypatch.setattr("intake.tasks.run_job.delay", lambda *, job_id: None)


@pytest.fixture
def towns():
    return places()


def file(*lines):
    return SimpleUploadedFile("list.csv", table(*lines))


@pytest.mark.django_db(transaction=True)
def test_from_a_file_to_rows_that_wait_for_a_second_person(as_editor, towns):
    register = RegisterFactory()
    SavedMappingFactory(register=register, mapping=PAIRS.as_row())
    given = {"register": register.public_id, "listed": "2015", "mapping": "usual"}
    rows = file("Köln,Germany,Lille,France,1958,p", "Köln,Germany,Nowhere,France,1999,p")
    response = as_editor.post(IMPORTS, {**given, "file": rows})
    assert response.status_code == 201, response.content
    brought = response.json()
    assert (brought["state"], brought["listed"], brought["lacks"], brought["job"]) == ("draft", "2015", [], "")
    address = f"{IMPORTS}{brought['id']}/"

    assert as_editor.post(f"{address}check/").status_code == 202
    assert as_editor.get(address).json()["job"] == "queued"
    work()
    assert as_editor.get(address).json()["counts"] == {"new": 1, "unknown": 1}
    report = b"".join(as_editor.get(f"{address}report/").streaming_content).decode()
    assert 'list.csv,3,unknown,,"Nowhere, France' in report

    decided = as_csv(
        [("table", "row", "name", "decision"), ("list.csv", "3", "Nowhere, France", towns["Lille"].public_id),
         ("list.csv", "8", "x", "leave out")]
    ).encode()  # fmt: skip
    taken = as_editor.post(f"{address}decide/", {"report": SimpleUploadedFile("report.csv", decided)}).json()
    assert (taken["names"], [each["line"] for each in taken["refused"]]) == (1, [3])
    assert NameDecision.objects.get().actor == towns["Lille"]

    assert as_editor.post(f"{address}run/").status_code == 202
    work()
    assert as_editor.get(address).json()["state"] == "written"
    assert (Agreement.objects.count(), Agreement.objects.published().count()) == (1, 0)
    assert as_editor.post(f"{address}run/").status_code == 400


@pytest.mark.parametrize(
    ("given", "parameter", "reason"),
    [
        ({"register": "nothing000"}, "register", "does not exist"),
        ({"mapping": "other"}, "mapping", "There is no mapping “other”. Saved are: none."),
        ({"listed": "someday"}, "listed", "is not understood as a date"),
        ({"file": SimpleUploadedFile("list.gz", b"\x1f\x8b\x08rest")}, "file", "Unpack it"),
    ],
)
def test_what_is_wrong_is_told(as_editor, given, parameter, reason):
    whole = {"register": RegisterFactory().public_id, "file": file("Köln,Germany,Lille,France,1958,p"), **given}
    response = as_editor.post(IMPORTS, whole)
    assert response.status_code == 400
    (error,) = response.json()["errors"]
    assert error["parameter"] == parameter
    assert reason in error["detail"]
    assert not RegisterImport.objects.exists()


def sent(client, address, token, data=None, method="post"):
    """What a program gets that shows a token, and sends JSON."""
    more = {"data": json.dumps(data), "content_type": "application/json"} if data is not None else {}
    return getattr(client, method)(address, headers={"Authorization": f"Token {token}"}, **more)


@pytest.mark.django_db(transaction=True)
def test_the_whole_way_by_tokens_of_two_people(client, towns, settings):
    for token in ("one", "two"):
        ApiTokenFactory(token=token)
    register = RegisterFactory()
    with running(Server()) as server:
        server.says("/lists/twins.csv", table("Köln,Germany,Lille,France,1958,p"))
        given = {"register": register.public_id, "address": server.url("/lists/twins.csv"), "listed": "2015"}
        refused = sent(client, IMPORTS, "one", given)
        assert (refused.status_code, refused.json()["errors"][0]["parameter"]) == (400, "address"), "a private address"
        settings.FETCH_ALLOW = list(server.here)
        address = f"{IMPORTS}{sent(client, IMPORTS, 'one', given).json()['id']}/"
    mapped = sent(client, f"{address}mapping/", "one", method="get").json()
    assert mapped["tables"] == {"twins.csv": ["city", "country", "partner", "partner country", "since", "kind"]}
    assert mapped["mapping"]["sides"][1]["name"] == {
        "column": "partner",
        "fixed": "",
        "unknown": [],
        "fills_down": False,
    }
    mapping = {**mapped["mapping"], "kinds": {"p": "friendship"}, "save_as": "usual"}
    assert sent(client, f"{address}mapping/", "one", mapping, "put").json()["lacks"] == []
    sent(client, f"{address}check/", "one")
    work()
    sent(client, f"{address}run/", "one")
    work()
    (row,) = sent(client, f"{address}sample/", "two", method="get").json()
    assert (row["row"], row["since"], len(row["understood_as"])) == (2, "1958", 2)
    judged = {"verdicts": {row["id"]: "right"}}
    assert sent(client, f"{address}accept/", "one", judged).status_code == 400, "a second person accepts"
    assert sent(client, f"{address}accept/", "two", judged).status_code == 202
    work()
    assert Agreement.objects.published().get().kind == "friendship"
    assert sent(client, f"{address}undo/", "two").status_code == 202
    work()
    assert sent(client, address, "two", method="get").json()["state"] == "undone"
    assert not Agreement.objects.exists()
    found = sent(client, f"{IMPORTS}?register={register.public_id}&state=undone", "one", method="get").json()
    assert [each["register"] for each in found["results"]] == [register.public_id]


def test_a_list_of_all_members_of_a_network(as_editor):
    network = NetworkFactory(actor__name="Eurocities")
    given = {"network": network.actor.public_id, "names_all_members": "true", "listed": "2025-03"}
    answer = as_editor.post(IMPORTS, {**given, "file": SimpleUploadedFile("members.csv", b"member\nLille\nOxford\n")})
    assert answer.status_code == 201, answer.content
    mapping = as_editor.get(f"{IMPORTS}{answer.json()['id']}/mapping/").json()["mapping"]
    assert (mapping["shape"], mapping["network"]["fixed"], mapping["is_whole"]) == ("member", "Eurocities", True)


@pytest.mark.parametrize(
    ("mapping", "parameter"),
    [
        ({"shape": "heap"}, "shape"),
        ({"sides": [{"scheme": "tax office"}]}, "sides.0.scheme"),
        ({"date": {"column": {}}}, "date.column"),
        (["city"], "non_field_errors"),
    ],
)
def test_a_wrong_mapping_is_told_by_its_place(as_editor, mapping, parameter):
    shown = RegisterImportFactory()
    answer = as_editor.put(f"{IMPORTS}{shown.pk}/mapping/", json.dumps(mapping), content_type="application/json")
    assert answer.status_code == 400
    assert [each["parameter"] for each in answer.json()["errors"]] == [parameter]


def asks(shown):
    yield "get", IMPORTS, {}
    yield "get", f"{IMPORTS}{shown.pk}/", {}
    for step in ("report", "mapping", "sample"):
        yield "get", f"{IMPORTS}{shown.pk}/{step}/", {}
    yield "post", IMPORTS, {}
    yield "put", f"{IMPORTS}{shown.pk}/mapping/", {}
    for step in ("check", "decide", "run", "accept", "undo"):
        yield "post", f"{IMPORTS}{shown.pk}/{step}/", {}
    yield "delete", f"{IMPORTS}{shown.pk}/", {}


class TestRights:
    """Which of the thirteen things each role is refused."""

    def refused(self, client):
        shown = RegisterImportFactory()
        found = [getattr(client, method)(address, given).status_code for method, address, given in asks(shown)]
        assert set(found) <= {200, 202, 204, 400, 401, 403, 415}
        return [status in (401, 403) for status in found]

    def test_strangers_everything(self, client):
        assert self.refused(client) == [True] * 13

    def test_staff_without_a_role_everything(self, client):
        client.force_login(UserFactory(is_staff=True))
        assert self.refused(client) == [True] * 13

    def test_contributors_everything(self, client):
        sync_roles()
        user = UserFactory(is_staff=True)
        user.groups.add(Group.objects.get(name=CONTRIBUTOR))
        client.force_login(user)
        assert self.refused(client) == [True] * 13

    def test_who_may_look_changes_nothing(self, client):
        user = UserFactory(is_staff=True)
        user.user_permissions.add(Permission.objects.get(codename="view_registerimport"))
        client.force_login(user)
        assert self.refused(client) == [False] * 5 + [True] * 8

    def test_who_may_not_undo_does_not(self, client):
        user = UserFactory(is_staff=True)
        user.user_permissions.add(*Permission.objects.filter(codename__endswith="_registerimport"))
        client.force_login(user)
        assert self.refused(client) == [False] * 11 + [True, False]

    def test_editors_nothing(self, as_editor):
        assert self.refused(as_editor) == [False] * 13


@pytest.mark.parametrize("count", [1, 3])
def test_a_list_of_imports_asks_as_often_for_many(as_editor, count, django_assert_num_queries):
    for _each in range(count):
        RegisterImportFactory()
    with django_assert_num_queries(6):
        assert len(as_editor.get(IMPORTS).json()["results"]) == count


class TestRegistersAsSources:
    def test_what_readers_are_told(self, towns, client, api):
        register = RegisterFactory(name="Ministry", publisher="Ministry of Towns", coverage="All twinnings since 1950.")
        rows = ("Köln,Germany,Lille,France,1958,p", "Köln,Germany,Nowhere,France,,p", "Köln,Germany,Bonn,Germany,,p")
        done = run(table(*rows), register=register)
        assert api("registers/")["results"] == []
        assert client.get(reverse("register", args=[register.public_id])).status_code == 404
        accepted(done, judged(done, "wrong"), by_id=EditorFactory().pk)
        (told,) = api("registers/")["results"]
        assert told == api(f"registers/{register.public_id}/")
        assert told["understood"] == {
            "things": 3,
            "shares": {"resolved": 100 / 3, "ambiguous": 0, "unknown": 100 / 3, "refused": 100 / 3},
            "sampled": 1, "wrong": 1, "wrong_share": 100,
        }  # fmt: skip
        assert [(each["listed"], each["ties"], each["members"]) for each in told["lists"]] == [("2015", 1, 0)]
        text = " ".join(client.get(reverse("register", args=[register.public_id])).content.decode().split())
        for part in (
            "Ministry of Towns",
            "All twinnings since 1950.",
            "33.3 %",
            "found 1 understood wrongly",
            "not stated",
        ):
            assert part in text
        assert "Ministry" in client.get(reverse("registers")).content.decode()

    def test_a_register_of_nothing_that_is_shown_is_not_there(self, client, api):
        for hidden in (
            AgreementListingFactory(is_withheld=True),
            AgreementListingFactory(agreement__published_at=None),
            MembershipListingFactory(membership__is_withheld=True),
        ):
            register = hidden.row.harvest.register
            assert client.get(reverse("register", args=[register.public_id])).status_code == 404
            api(f"registers/{register.public_id}/", expect=404)
        assert api("registers/")["results"] == []

    def test_the_last_list_is_told_by_its_day(self, api):
        old = AgreementListingFactory(row__harvest__listed="2015")
        register = old.row.harvest.register
        AgreementListingFactory(row__harvest__register=register, row__harvest__listed="2020")
        told = api(f"registers/{register.public_id}/")
        assert [each["listed"] for each in told["lists"]] == ["2020", "2015"]

    @pytest.mark.parametrize("count", [1, 3])
    def test_the_list_asks_as_often_for_many(self, client, count, django_assert_num_queries):
        for _each in range(count):
            AgreementListingFactory()
        with django_assert_num_queries(5):
            assert client.get(reverse("registers")).status_code == 200


def test_a_program_can_say_all_that_a_mapping_says():
    told = MappingSerializer().fields
    assert set(told) - {"save_as"} == {field.name for field in fields(Mapping)}
    assert set(told["sides"].child.fields) == {field.name for field in fields(Side)}


def test_a_list_with_a_second_file_that_says_what_its_ids_mean(as_editor, towns):
    register = RegisterFactory()
    files = {"file": SimpleUploadedFile("pairs.csv", PAIRED), "second": SimpleUploadedFile("cities.csv", CITIES)}
    brought = as_editor.post(IMPORTS, {"register": register.public_id, **files}).json()
    assert (brought["file"], brought["second"]) == ("pairs.csv", "cities.csv")
    address = f"{IMPORTS}{brought['id']}/mapping/"
    told = as_editor.get(address).json()
    assert (told["second"], told["mapping"]["join"]) == (
        ["id", "name", "country"],
        {"keys": ["one", "other"], "on": "id"},
    )
    wrong = {**told["mapping"], "join": {"keys": ["one"], "on": "nothing"}}
    told = as_editor.put(address, json.dumps(wrong), content_type="application/json").json()
    assert told["tables"] == {"pairs.csv": ["one", "other", "year"]}
    assert "Say which column of the first file equals which of the second" in told["lacks"][-1]
    files = {"file": SimpleUploadedFile("one.csv", b"name\nLille\n"), "second": SimpleUploadedFile("two.csv", CITIES)}
    given = {"network": NetworkFactory().actor.public_id, "listed": "2015", **files}
    assert "A list of members is one file" in as_editor.post(IMPORTS, given).content.decode()
