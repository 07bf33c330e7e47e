"""A register through the admin: from a file to what readers see; and the command."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from agreements.models import Agreement
from intake import running
from intake.mappings.mapping import Mapping, Side, Source
from intake.models import ImportName, ImportRow, Job, NameDecision, RegisterImport
from intake.registers.bringing import File, bring_in
from intake.registers.planning import change_mapping
from networks.models import Membership, Network
from sources.models import Harvest
from tests.factories import (
    CityFactory,
    EditorFactory,
    RegisterFactory,
    RegisterImportFactory,
    SavedMappingFactory,
    UserFactory,
)
from tests.intake.registers.worlds import MEMBERS, NOW, PAIRS, begun, checked, places, run, table

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _no_broker(monkeypatch):
    monkeypatch.setattr("intake.tasks.run_job.delay", lambda *, job_id: None)


@pytest.fixture
def towns():
    return places()


@pytest.fixture
def as_second(db):
    client = Client()
    client.force_login(EditorFactory())
    return client


def work():
    """Let the waiting job be done."""
    running.run_job(job_id=Job.objects.get(state="queued").pk)


def page(shown):
    return reverse("admin:intake_registerimport_change", args=[shown.pk])


def step(client, name, shown, **data):
    return client.post(reverse(f"admin:intake_registerimport_{name}", args=[shown.pk]), data, follow=True)


def fields_of(response, **more):
    """What the mapping's form holds, with some of it filled in otherwise."""
    form = response.context["form"]
    values = {field.html_name: field.value() for field in form}
    return {name: value for name, value in {**values, **more}.items() if value not in (None, False)}


@pytest.mark.django_db(transaction=True)
def test_from_a_file_to_what_readers_see(as_editor, as_second, client, towns):
    register = RegisterFactory(name="Ministry", url="https://ministry.example/list", licence="CC0")
    content = table(
        "Köln,Germany,Lille,France,1958,p", "Lille,France,Köln,Germany,,", "Köln,Germany,Nowhere,France,1999,p"
    )
    file = SimpleUploadedFile("list.csv", content)
    response = as_editor.post(
        reverse("admin:intake_registerimport_add"),
        {"register": register.pk, "file": file, "listed": "2015"},
        follow=True,
    )
    shown = RegisterImport.objects.get()
    assert response.redirect_chain[-1][0] == page(shown)
    assert "What “p” means is not said." in response.content.decode()

    filled = fields_of(response, **{"kind-0": "twinning", "save_as": "usual", "check": "1"})
    response = step(as_editor, "map", shown, **filled)
    assert response["Refresh"]
    assert response.context["form"] is None, "the file is not read anew each time"
    job = Job.objects.get()
    assert page(shown) in as_editor.get(reverse("admin:intake_job_change", args=[job.pk])).content.decode()
    work()
    text = as_editor.get(page(shown)).content.decode()
    assert "3 in = 1 new + 0 known + 1 merged + 1 waiting for a person + 0 refused" in text
    assert not Agreement.objects.exists()

    nowhere = CityFactory(name="Ailleurs", country=towns["Lille"].country)
    name = ImportName.objects.get(state="unknown")
    step(as_editor, "decide", shown, **{f"other-{name.pk}": nowhere.public_id})
    work()
    assert NameDecision.objects.get().actor_id == nowhere.pk
    assert "3 in = 2 new" in as_editor.get(page(shown)).content.decode()

    step(as_editor, "run", shown)
    work()
    assert Agreement.objects.count() == 2
    tie = Agreement.objects.get(parties__actor=towns["Lille"])
    assert client.get(tie.get_absolute_url()).status_code == 404
    sample = ImportRow.objects.filter(is_sampled=True)
    verdicts = {f"verdict-{row.pk}": "right" for row in sample}
    assert "another person judges the sample" in as_editor.get(page(shown)).content.decode()
    assert "another person looks" in step(as_editor, "accept", shown, **verdicts).content.decode()
    step(as_second, "accept", shown, **verdicts)
    work()
    assert "of a sample of 2, 0 were wrong" in as_editor.get(page(shown)).content.decode()

    text = client.get(tie.get_absolute_url()).content.decode()
    assert "Ministry" in text
    assert "rows 2, 3" in text
    (listed,) = client.get(f"/api/v1/agreements/{tie.public_id}/").json()["listed"]
    assert listed == {
        "register": "Ministry", "register_id": register.public_id, "publisher": "", "licence": "CC0", "address": "https://ministry.example/list",
        "first_listed": "2015", "last_listed": "2015", "since": "1958", "rows": [2, 3],
    }  # fmt: skip

    step(as_second, "undo", shown)
    work()
    assert not Agreement.objects.exists()
    assert "undone" in as_editor.get(page(shown)).content.decode()


def test_a_pasted_list_of_members(as_editor, as_second, towns):
    register = RegisterFactory()
    pasted = "Köln\ngermany\nLille\nfrance\nOxford\nunited kingdom\n"
    response = as_editor.post(
        reverse("admin:intake_registerimport_add"), {"register": register.pk, "pasted": pasted}, follow=True
    )
    shown = RegisterImport.objects.get()
    text = response.content.decode()
    assert "Say to which network the members belong" in text
    assert 'name="network"' in text
    assert 'name="side1-name"' not in text, "a member is no pair"
    step(as_editor, "map", shown, **fields_of(response, network_for_all="Eurocities", check="1"))
    work()
    network = ImportName.objects.get(register_import=shown, kind="network")
    step(as_editor, "decide", shown, **{f"name-{network.pk}": "new:thematic_network"})
    work()
    assert Network.objects.get().actor.name == "Eurocities"
    step(as_editor, "run", shown)
    work()
    assert Membership.objects.count() == 3
    sample = ImportRow.objects.filter(is_sampled=True)
    step(as_second, "accept", shown, **{f"verdict-{row.pk}": "right" for row in sample})
    work()
    text = as_editor.get(page(shown)).content.decode()
    assert "Readers do not see members of networks that are not published" in text
    assert "Publish these networks" in text
    step(as_editor, "publish_networks", shown)
    assert Network.objects.get().actor.published_at is not None


def test_a_file_that_cannot_be_read_says_how_to_mend_it(as_editor):
    file = SimpleUploadedFile("list.csv.gz", b"\x1f\x8b\x08rest")
    response = as_editor.post(
        reverse("admin:intake_registerimport_add"), {"register": RegisterFactory().pk, "file": file}
    )
    assert "Unpack it" in response.content.decode()
    assert not RegisterImport.objects.exists()


def test_something_must_be_brought(as_editor):
    response = as_editor.post(reverse("admin:intake_registerimport_add"), {"register": RegisterFactory().pk})
    assert "Choose a file, or paste its text." in response.content.decode()


def test_the_mapping_of_another_register_is_refused(as_editor):
    response = as_editor.post(
        reverse("admin:intake_registerimport_add"),
        {"register": RegisterFactory().pk, "pasted": "Köln", "mapping": SavedMappingFactory().pk},
    )
    assert "This is the mapping of another register." in response.content.decode()


def test_a_renamed_column_is_told(as_editor):
    shown = begun(b"town,partner,year\nKoeln,Lille,1958\n")
    text = as_editor.get(page(shown)).content.decode()
    assert "the table has “town”, “partner”, “year”" in text


def test_what_few_lists_have_is_folded_unless_it_is_filled_in(as_editor):
    shown = begun(b"city,country,id,partner\nBonn,Germany,Q586,Lille\n")
    first, _other = as_editor.get(page(shown)).context["form"].sides()
    assert "side0-name" in {field.name for field in first.shown}
    assert {"side0-identifier", "side0-latitude"} <= {field.name for field in first.folded}
    side = Side(name=Source("city"), identifier=Source("id"), scheme="wikidata")
    change_mapping(register_import=shown, mapping=Mapping(sides=(side, Side(name=Source("partner")))))
    first, _other = as_editor.get(page(shown)).context["form"].sides()
    assert {"side0-identifier", "side0-scheme"} <= {field.name for field in first.shown}


def test_the_report_is_no_formula(as_editor, towns):
    shown = checked(table('Köln,Germany,"=1+2",France,1958,p'))
    response = as_editor.get(reverse("admin:intake_registerimport_report", args=[shown.pk]))
    lines = b"".join(response.streaming_content).decode().splitlines()
    assert lines[0].startswith("table,row,outcome")
    assert lines[1].startswith("list.csv,2,unknown,,\"'=1+2, France")


@pytest.mark.parametrize("count", [1, 3])
def test_a_report_asks_as_often_for_many_rows_as_for_one(as_editor, towns, count, django_assert_num_queries):
    shown = run(table(*(f"Köln,Germany,{name},{land},,p" for name, land in LANDS[:count])))
    with django_assert_num_queries(17):
        assert as_editor.get(page(shown)).status_code == 200


LANDS = [("Lille", "France"), ("Oxford", "United Kingdom"), ("Wolgograd", "Russia")]


@pytest.mark.parametrize("name", ["map", "check", "decide", "run", "accept", "publish_networks", "undo", "discard"])
def test_who_may_not_change_imports_does_not(client, name):
    shown = RegisterImportFactory()
    address = reverse(f"admin:intake_registerimport_{name}", args=[shown.pk])
    assert client.post(address).status_code == 302, "to the login"
    client.force_login(UserFactory(is_staff=True))
    assert client.post(address).status_code == 403


class TestCommand:
    @pytest.fixture
    def file(self, tmp_path):
        path = tmp_path / "list.csv"
        path.write_bytes(table("Köln,Germany,Lille,France,1958,p"))
        return path

    def test_a_dry_run_keeps_nothing_but_its_report(self, towns, file, tmp_path, capsys):
        SavedMappingFactory(mapping=PAIRS.as_row())
        report = tmp_path / "report.csv"
        call_command("import_register", file, mapping="usual", listed="2015", dry_run=True, report=report)
        told = capsys.readouterr().out
        assert "new: 1" in told
        assert "Nothing was kept." in told
        assert "list.csv,2,new" in report.read_text()
        assert not Harvest.objects.exists()

    def test_it_goes_on_with_what_waits(self, towns, file):
        saved = SavedMappingFactory(mapping=PAIRS.as_row())
        waiting = bring_in(register=saved.register, file=File.of(file.read_bytes()), mapping=PAIRS, by_id=None, at=NOW)
        call_command("import_register", file, mapping="usual")
        assert [(each.pk, each.state) for each in RegisterImport.objects.all()] == [(waiting.pk, "written")]

    def test_it_writes_what_waits_for_a_second_person(self, towns, file, capsys):
        SavedMappingFactory(mapping=PAIRS.as_row())
        editor = EditorFactory()
        call_command("import_register", file, mapping="usual", by=editor.username)
        done = RegisterImport.objects.get()
        assert (done.state, done.run_by, Agreement.objects.published().count()) == ("written", editor, 0)
        assert f"/admin/intake/registerimport/{done.pk}/change/" in capsys.readouterr().out

    @pytest.mark.parametrize(
        ("options", "reason"),
        [
            ({"mapping": "other"}, "There is no mapping “other”. Saved are: “usual”."),
            ({"mapping": "usual", "by": "nobody"}, "There is no user “nobody”."),
            ({"mapping": "usual", "listed": "someday"}, "is not understood as a date"),
        ],
    )
    def test_what_is_wrong_is_told(self, file, options, reason):
        SavedMappingFactory(mapping=MEMBERS.as_row())
        with pytest.raises(CommandError, match=reason):
            call_command("import_register", file, **options)

    def test_two_registers_with_a_mapping_of_one_name(self, file):
        SavedMappingFactory(register__name="One")
        SavedMappingFactory(register__name="Other")
        with pytest.raises(CommandError, match="add --register"):
            call_command("import_register", file, mapping="usual")
