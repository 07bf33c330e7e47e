"""Documents on their way in: kept, read once, told of in words when they cannot be read."""

import io
import json
import zipfile
from datetime import UTC, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command

from actors.merging import merge
from actors.models import Actor
from core.models import Change
from intake import documents, reading, running
from intake.enums import JobKind
from intake.models import Job, Proposal
from sources.addresses import CannotFetch
from sources.fetching import Fetched
from sources.models import Capture, Document, Evidence
from tests.agreements.forms import errors, shown
from tests.factories import CaptureFactory, CityFactory, CountryFactory, DocumentFactory, JobFactory, NetworkFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)
TEXT = "A report.\n\nAstrakhan signed a twinning agreement with Atyrau in 1995. Nothing else was done.\n"
ADD = "/admin/sources/document/add/"


@pytest.fixture(autouse=True)
def _silent(monkeypatch):
    """No bell is rung: tests run jobs themselves."""
    monkeypatch.setattr("intake.tasks.run_job.delay", lambda *, job_id: None)


@pytest.fixture(autouse=True)
def cities():
    russia, kazakhstan = CountryFactory(code="RU", name="Russia"), CountryFactory(code="KZ", name="Kazakhstan")
    return [
        CityFactory(public_id="gn580497", name="Astrakhan", country=russia, population=520_000),
        CityFactory(public_id="gn610529", name="Atyrau", country=kazakhstan, population=290_000),
    ]


@pytest.fixture
def fetched(monkeypatch):
    """`fetched(answer)`: what is got from any address; an exception is raised."""

    def be(answer):
        def fetch(url, **options):
            if isinstance(answer, Exception):
                raise answer
            return Fetched(url, answer, "text/plain", "utf-8")

        monkeypatch.setattr("intake.documents.fetch", fetch)

    return be


def add(content=None, name="report.txt"):
    content = TEXT.encode() if content is None else content
    return documents.add_file(document=Document(), content=content, file_name=name, by_id=None, at=NOW)


def run(job):
    running.run_job(job_id=job.pk)
    job.refresh_from_db()
    return job


class TestReading:
    def test_a_file_becomes_a_proposal_that_rests_on_its_sentence(self):
        job = run(add())
        assert job.state == "done", job.message
        assert "New proposals: 1;" in job.message
        proposal = Proposal.objects.get()
        assert [party["actor"] for party in proposal.claim["parties"]] == ["gn580497", "gn610529"]
        assert [(act["kind"], act["date"]) for act in proposal.claim["acts"]] == [("signed_definitive", "1995")]
        assert proposal.evidence.get().exact in TEXT
        document = Document.objects.get()
        assert (document.title, document.language, document.may_show) == ("report.txt", "en", "quotes")

    def test_again_after_a_merge_it_proposes_nothing_new(self, cities):
        gone, _other = cities
        first = run(add())
        kept = CityFactory(name="Astrakhan", country=gone.country, population=530_000)
        merge(kept=Actor.objects.get(pk=kept.pk), gone=gone, reason="One city.", by_id=None, at=NOW)
        again = run(add())
        assert again.pk != first.pk
        assert "New proposals: 0; known before: 1." in again.message

    def test_a_network_that_the_register_knows_is_mentioned(self):
        network = NetworkFactory(actor__name="League of River Ports")
        text = "Astrakhan joined the League of River Ports in 1999."
        found = reading.read(text, documents.look_up)
        assert [(each.kind, each.candidate.public_id) for each in found.mentions] == [
            ("city", "gn580497"),
            ("network", network.actor.public_id),
        ]

    def test_again_it_proposes_nothing_new_and_leaves_decisions(self, editor):
        first = run(add())
        Proposal.objects.update(
            state="rejected", reject_reason="misread", decided_by=editor, decided_at=NOW, confidence=0.1
        )
        again = run(add())
        assert again.pk != first.pk
        assert "New proposals: 0; known before: 1." in again.message
        assert Proposal.objects.get().state == "rejected"
        assert (Document.objects.count(), Capture.objects.count(), Evidence.objects.count()) == (1, 1, 1)

    def test_the_same_file_is_asked_for_once(self):
        assert add().pk == add().pk
        assert Job.objects.count() == 1

    def test_what_an_editor_wrote_of_a_document_stays(self):
        job = add()
        Document.objects.update(language="ru", title="Mine")
        run(job)
        assert Document.objects.values_list("language", "title").get() == ("ru", "Mine")

    def test_a_document_deleted_meanwhile_is_no_error(self):
        job = add()
        Document.objects.all().delete()
        assert "deleted" in run(job).message

    def test_an_attempt_that_lost_its_lease_keeps_nothing(self, monkeypatch):
        job = add()
        look_up = documents.look_up

        def meanwhile(names):
            Job.objects.update(attempt=5)
            return look_up(names)

        monkeypatch.setattr("intake.documents.look_up", meanwhile)
        run(job)
        assert not Proposal.objects.exists()
        assert not Evidence.objects.exists()

    @pytest.mark.parametrize("name", ["empty.txt", "bomb.docx", "binary.dat", "scan.pdf"])
    def test_what_cannot_be_read_is_said_in_words(self, name, caplog):
        bomb = io.BytesIO()
        with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", b"0" * 30_000_000)
        content = {"empty.txt": b"", "bomb.docx": bomb.getvalue(), "binary.dat": bytes(range(256)) * 9,
                   "scan.pdf": b"%PDF-1.4 and then nothing of use"}[name]  # fmt: skip
        job = run(add(content, name))
        assert job.state == "failed"
        assert len(job.message) > 15
        assert "Error" not in job.message, "words, not an exception"
        assert not caplog.records, "nothing for the administrators"
        assert not Proposal.objects.exists()
        assert run(add()).state == "done", "the next one is read"


@pytest.mark.parametrize("count", [1, 3])
def test_a_reading_asks_as_often_for_many_claims_as_for_one(count, django_assert_num_queries):
    partners = [CityFactory(name=name, population=300_000) for name in ("Rasht", "Baku", "Ljubljana")][:count]
    text = "\n\n".join(f"Astrakhan signed a twinning agreement with {each.name} in 1995." for each in partners)
    document = DocumentFactory(language="en", doi="10.1/1", licence="CC BY 4.0")
    CaptureFactory(document=document, text=text)
    with django_assert_num_queries(8):
        documents.read_document(document_id=document.pk, at=NOW, report=lambda stage, share: None)
    assert Proposal.objects.count() == count


class TestAddresses:
    def note(self, url="https://example.org/news"):
        return documents.add_address(document=Document(url=url), by_id=None, at=NOW)

    def test_what_is_fetched_is_kept_and_read(self, fetched):
        fetched(TEXT.encode())
        job = run(self.note())
        assert job.state == "done", job.message
        capture = Capture.objects.get()
        assert (bytes(capture.content), capture.fetched_from) == (TEXT.encode(), "https://example.org/news")
        assert Proposal.objects.count() == 1

    def test_what_cannot_be_fetched_is_said_and_can_be_asked_for_again(self, fetched):
        fetched(CannotFetch("The address answers 404 Not Found."))
        job = run(self.note())
        assert (job.state, job.message) == ("failed", "The address answers 404 Not Found.")
        fetched(TEXT.encode())
        assert run(self.note()).state == "done"
        assert Document.objects.count() == 1

    def test_what_is_already_here_is_not_kept_twice(self, fetched):
        run(add())
        fetched(TEXT.encode())
        job = run(self.note())
        assert "already here as “report.txt”" in job.message
        assert (Document.objects.count(), Capture.objects.count()) == (1, 1)
        assert Change.objects.filter(record="sources.document", kind="deleted").count() == 1


class TestUpload:
    def test_leads_to_the_job_that_reads_it(self, as_editor, editor):
        response = as_editor.post(
            ADD, {"file": SimpleUploadedFile("report.txt", TEXT.encode()), "title": "", "may_show": "whole"}
        )
        job = Job.objects.get()
        assert response.url == f"/admin/intake/job/{job.pk}/change/"
        assert (job.kind, job.requested_by) == (JobKind.READ_DOCUMENT, editor)
        document = Document.objects.get()
        assert (document.title, document.may_show, document.added_by) == ("report.txt", "whole", editor)

    @pytest.mark.parametrize(
        ("data", "said"),
        [
            ({"may_show": "quotes"}, "Choose a file, or give an address."),
            ({"may_show": "quotes", "url": "not an address"}, "Enter a valid URL."),
        ],
    )
    def test_says_what_lacks(self, as_editor, data, said):
        assert said in as_editor.post(ADD, data).content.decode()
        assert not Document.objects.exists()

    def test_an_empty_file_gets_its_message_from_the_job(self, as_editor):
        as_editor.post(ADD, {"file": SimpleUploadedFile("empty.txt", b""), "may_show": "quotes"})
        assert "empty" in run(Job.objects.get()).message

    def test_is_refused_when_too_large(self, as_editor, monkeypatch):
        monkeypatch.setattr("intake.forms.MOST_BYTES", 10)
        response = as_editor.post(ADD, {"file": SimpleUploadedFile("a.txt", b"x" * 11), "may_show": "quotes"})
        assert "too large" in response.content.decode()

    def test_what_is_not_known_of_a_document_can_be_added(self, as_editor):
        document = documents.add_file(document=Document(), content=b"x", file_name="x.txt", by_id=None, at=NOW)
        document = Document.objects.get(pk=document.arguments["document"])
        address = f"/admin/sources/document/{document.pk}/change/"
        data = {"title": "A report", "kind": "news", "language": "en", "licence": "CC BY 4.0", "may_show": "whole"}
        response = as_editor.post(address, shown(as_editor, address) | data)
        assert response.status_code == 302, errors(response)
        document.refresh_from_db()
        assert (document.title, document.licence) == ("A report", "CC BY 4.0")


class TestDeleting:
    def test_a_document_that_could_not_be_read_can_be_deleted(self, as_editor):
        run(add(b"", "empty.txt"))
        document = Document.objects.get()
        as_editor.post(f"/admin/sources/document/{document.pk}/delete/", {"post": "yes"})
        assert not Document.objects.exists()
        assert not Capture.objects.exists()
        assert Change.objects.get(kind="deleted").public_id == document.public_id

    def test_one_that_proposes_something_stays(self, as_editor):
        run(add())
        document = Document.objects.get()
        response = as_editor.post(f"/admin/sources/document/{document.pk}/delete/", {"post": "yes"})
        assert response.status_code == 403
        assert Document.objects.exists()

    def test_not_many_at_once(self, as_editor):
        run(add(b"", "empty.txt"))
        assert "delete_selected" not in as_editor.get("/admin/sources/document/").content.decode()


class TestJobPage:
    def test_follows_the_job_while_it_is_not_over(self, as_editor):
        job = JobFactory()
        assert as_editor.get(f"/admin/intake/job/{job.pk}/change/")["Refresh"] == "2"
        Job.objects.update(state="done", finished_at=NOW)
        assert "Refresh" not in as_editor.get(f"/admin/intake/job/{job.pk}/change/")

    def test_leads_to_the_document_and_its_proposals(self, as_editor):
        job = run(add())
        page = as_editor.get(f"/admin/intake/job/{job.pk}/change/").content.decode()
        document = Document.objects.get()
        assert f"/admin/sources/document/{document.pk}/change/" in page
        proposals = f"/admin/intake/proposal/?capture__document__id__exact={document.pk}"
        assert proposals in page
        assert "Astrakhan" in as_editor.get(proposals).content.decode()


class TestCommand:
    def test_keeps_the_document_and_asks_for_its_reading(self, tmp_path, capsys):
        (tmp_path / "report.txt").write_text(TEXT)
        call_command("read_document", str(tmp_path / "report.txt"))
        assert f"Job {Job.objects.get().pk}" in capsys.readouterr().out

    def test_prints_the_reading_and_keeps_nothing(self, tmp_path, capsys):
        (tmp_path / "report.txt").write_text(TEXT)
        call_command("read_document", str(tmp_path / "report.txt"), "--json")
        found = json.loads(capsys.readouterr().out)
        (proposal,) = found["proposals"]
        assert (proposal["kind"], proposal["status"], proposal["date"]) == ("twinning_agreement", "signed", "1995")
        assert [party["name"] for party in proposal["parties"]] == ["Astrakhan", "Atyrau"]
        for quote in proposal["quotes"] + [each | {"exact": each["surface"]} for each in found["mentions"]]:
            assert TEXT[quote["start"] : quote["end"]] == quote["exact"]
        assert not Document.objects.exists()
        assert not Job.objects.exists()

    def test_says_why_it_cannot(self, tmp_path):
        with pytest.raises(CommandError, match="No such file"):
            call_command("read_document", str(tmp_path / "missing.txt"), "--json")
