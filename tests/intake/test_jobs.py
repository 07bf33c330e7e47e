"""The life of a job, step by step."""

from datetime import UTC, datetime, timedelta

import pytest

from accounts.models import User
from intake import actions, running
from intake.enums import JobKind, JobState
from intake.models import Heartbeat, Job
from tests.factories import JobFactory

NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def rung(monkeypatch):
    """The ids for which a bell was rung."""
    ids = []
    monkeypatch.setattr("intake.tasks.run_job.delay", lambda *, job_id: ids.append(job_id))
    return ids


def running_job(**fields):
    return JobFactory(state="running", attempt=1, lease_until=NOW + actions.LEASE, **fields)


@pytest.mark.django_db
class TestConstraints:
    @pytest.mark.parametrize(
        ("constraint", "fields"),
        [
            ("job_kind_is_listed", {"kind": "dance"}),
            ("job_runs_under_a_lease", {"state": "running"}),
            ("job_runs_under_a_lease", {"lease_until": NOW}),
            ("job_finished_at_its_end", {"state": "done"}),
            ("job_finished_at_its_end", {"finished_at": NOW}),
            ("job_progress_is_a_share", {"progress": 1.1}),
        ],
    )
    def test_the_database_refuses(self, constraint, fields, refused):
        with refused(constraint):
            JobFactory(**fields)

    def test_the_same_job_waits_once(self, refused, allowed):
        JobFactory()
        with refused("job_once_at_a_time"):
            JobFactory()
        with allowed():
            JobFactory(state="done", finished_at=NOW)
            JobFactory(kind="load_gazetteer")


@pytest.mark.django_db
class TestRequesting:
    def test_queues_and_rings_on_commit(self, rung, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            job = actions.request_job(kind=JobKind.REFRESH_STATUSES, at=NOW)
            assert rung == []
        assert rung == [job.pk]

    def test_the_same_work_is_one_job(self):
        first = actions.request_job(kind=JobKind.REFRESH_STATUSES, at=NOW)
        assert actions.request_job(kind=JobKind.REFRESH_STATUSES, at=NOW) == first

    def test_a_broker_that_is_away_loses_nothing(self, monkeypatch):
        def away(**message):
            raise actions.OperationalError("no broker")

        monkeypatch.setattr("intake.tasks.run_job.delay", away)
        job = JobFactory()
        actions.ring(job_ids=[job.pk], at=NOW)
        job.refresh_from_db()
        assert (job.state, job.rung_at) == ("queued", None), "the next sweep rings again"


@pytest.mark.django_db
class TestClaiming:
    def test_takes_it_under_a_lease(self):
        job = actions.claim(job_id=JobFactory().pk, at=NOW)
        assert (job.state, job.attempt, job.lease_until) == ("running", 1, NOW + actions.LEASE)

    def test_is_granted_once(self):
        job = JobFactory()
        assert actions.claim(job_id=job.pk, at=NOW)
        assert actions.claim(job_id=job.pk, at=NOW) is None

    def test_finds_nothing_where_the_job_is_gone_or_over(self):
        assert actions.claim(job_id=0, at=NOW) is None
        assert actions.claim(job_id=JobFactory(state="done", finished_at=NOW).pk, at=NOW) is None


@pytest.mark.django_db
class TestHolding:
    def test_a_lease_is_renewed_by_its_holder_alone(self):
        job = running_job()
        assert actions.renew(job=job, stage="Reading", progress=0.5, at=NOW) is False
        Job.objects.update(attempt=2)
        with pytest.raises(actions.LeaseLost):
            actions.renew(job=job, stage="Reading", progress=0.6, at=NOW)
        with pytest.raises(actions.LeaseLost):
            actions.finish(job=job, state=JobState.DONE, message="", at=NOW)
        job.refresh_from_db()
        assert (job.state, job.progress) == ("running", 0.5)


@pytest.mark.django_db
class TestCancelling:
    def test_ends_a_waiting_job_at_once(self):
        job = actions.cancel_job(job=JobFactory(), at=NOW)
        assert (job.state, job.finished_at) == ("cancelled", NOW)

    def test_asks_a_running_one_to_stop(self):
        job = actions.cancel_job(job=running_job(), at=NOW)
        assert job.state == "running"
        assert actions.renew(job=job, stage="", progress=0, at=NOW) is True

    def test_refuses_what_is_over(self):
        with pytest.raises(actions.JobIsOver):
            actions.cancel_job(job=JobFactory(state="done", finished_at=NOW), at=NOW)


@pytest.mark.django_db
class TestAskingAgain:
    def test_queues_the_same_work(self, rung):
        old = JobFactory(kind="load_gazetteer", arguments={"min_population": 500}, state="failed", finished_at=NOW)
        new = actions.retry_job(job=old, by_id=None, at=NOW)
        assert (new.pk != old.pk, new.kind, new.arguments) == (True, old.kind, old.arguments)

    def test_refuses_what_is_not_over(self):
        with pytest.raises(actions.JobIsNotOver):
            actions.retry_job(job=running_job(), by_id=None, at=NOW)


@pytest.mark.django_db
class TestSweeping:
    LATER = NOW + actions.LEASE + timedelta(seconds=1)

    def test_puts_back_a_job_whose_worker_is_gone_and_rings(self, rung):
        job = running_job()
        actions.sweep(at=self.LATER)
        job.refresh_from_db()
        assert (job.state, job.lease_until, rung) == ("queued", None, [job.pk])

    def test_leaves_a_job_whose_worker_is_heard_of(self, rung):
        job = running_job()
        actions.sweep(at=NOW)
        job.refresh_from_db()
        assert (job.state, rung) == ("running", [])

    def test_gives_up_after_five_attempts_and_says_so(self, rung):
        job = running_job()
        Job.objects.update(attempt=actions.MOST_ATTEMPTS)
        actions.sweep(at=self.LATER)
        job.refresh_from_db()
        assert job.state == "failed"
        assert "vanished 5 times" in job.message

    def test_ends_an_abandoned_job_that_was_to_stop(self, rung):
        job = running_job(is_cancel_requested=True)
        actions.sweep(at=self.LATER)
        job.refresh_from_db()
        assert job.state == "cancelled"

    def test_rings_again_for_what_nobody_took(self, rung):
        job = JobFactory(rung_at=NOW)
        actions.sweep(at=NOW + timedelta(seconds=30))
        assert rung == []
        actions.sweep(at=NOW + actions.PATIENCE + timedelta(seconds=1))
        assert rung == [job.pk]

    def test_notes_that_the_worker_lives(self, rung):
        actions.sweep(at=NOW)
        actions.sweep(at=self.LATER)
        assert Heartbeat.objects.get().seen_at == self.LATER


@pytest.mark.django_db(transaction=True)
class TestWorking:
    @pytest.fixture(autouse=True)
    def _quick_heart(self, monkeypatch):
        monkeypatch.setattr(running, "HEARTBEAT_SECONDS", 0.02)

    @pytest.fixture
    def work(self, monkeypatch):
        """Run a new job with a handler."""

        def run(handler):
            monkeypatch.setitem(running.HANDLERS, JobKind.REFRESH_STATUSES, handler)
            job = JobFactory()
            running.run_job(job_id=job.pk)
            return Job.objects.get(pk=job.pk)

        return run

    def test_what_is_done_is_said(self, work):
        job = work(lambda report: "3 changed")
        assert (job.state, job.message, job.progress, job.attempt) == ("done", "3 changed", 1, 1)
        assert job.finished_at

    def test_a_failure_keeps_nothing_of_the_work_and_says_why(self, work):
        def handler(report):
            User.objects.create(username="half-done")
            raise ValueError("row 7 of the file: no such country “ZZ”")

        job = work(handler)
        assert (job.state, job.message) == ("failed", "ValueError: row 7 of the file: no such country “ZZ”")
        assert not User.objects.exists()

    def test_progress_is_seen_while_the_work_goes_on(self, work):
        def handler(report):
            report("Reading", 0.4)
            while Job.objects.get().stage != "Reading":
                pass  # the heartbeat's own connection writes it
            return ""

        assert work(handler).state == "done"

    def test_a_job_asked_to_stop_stops_and_keeps_nothing(self, work):
        def handler(report):
            User.objects.create(username="half-done")
            actions.cancel_job(job=Job.objects.get(), at=NOW)
            # Committed by another in truth; here the request is in the work's own transaction.
            raise running.Cancelled

        job = work(handler)
        assert (job.state, User.objects.exists()) == ("cancelled", False)

    def test_a_worker_that_has_lost_its_lease_keeps_nothing(self, work, django_db_blocker):
        def handler(report):
            User.objects.create(username="half-done")
            steal()
            while True:
                report("Writing", 0.5)

        def steal():
            import threading

            from django.db import connection

            def other_worker():
                Job.objects.update(attempt=2)
                connection.close()

            thread = threading.Thread(target=other_worker)
            thread.start()
            thread.join()

        job = work(handler)
        assert (job.state, job.attempt, User.objects.exists()) == ("running", 2, False), "the other goes on"

    def test_a_second_delivery_does_nothing(self, work):
        job = work(lambda report: "once")
        running.run_job(job_id=job.pk)
        job.refresh_from_db()
        assert job.attempt == 1
