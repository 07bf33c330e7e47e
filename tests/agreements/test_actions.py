from datetime import UTC, date, datetime

import pytest

from agreements.actions import (
    AgreementIsIncomplete,
    AgreementIsPublished,
    agreement_saved,
    delete_agreement,
    hand_back_agreement,
    hand_in_agreement,
    publish_agreement,
    refresh_statuses,
)
from agreements.models import Agreement
from core.models import Change
from tests.factories import (
    ActCitationFactory,
    ActFactory,
    AgreementCitationFactory,
    AgreementFactory,
    CityFactory,
    InstrumentFactory,
    PartyFactory,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)
TODAY = NOW.date()


def silent(what, share):
    assert 0 <= share <= 1


def changes():
    return list(Change.objects.order_by("pk").values_list("record", "public_id", "kind"))


def test_saving_brings_the_status_up_to_the_acts_and_notes_the_change():
    agreement = AgreementFactory(status="unknown")
    agreement_saved(agreement=agreement, is_new=True, by_id=None, on=TODAY, at=NOW)
    agreement.refresh_from_db()
    assert agreement.status == "active"
    assert changes() == [("agreements.agreement", agreement.public_id, "created")]


class TestPublishing:
    def test_shows_a_whole_agreement(self):
        agreement = AgreementCitationFactory(agreement__published_at=None).agreement
        assert publish_agreement(agreement=agreement, by_id=None, at=NOW).published_at == NOW

    def test_a_source_of_an_act_is_enough_and_none_is_not(self):
        agreement = AgreementFactory(published_at=None)
        with pytest.raises(AgreementIsIncomplete, match="add a source"):
            publish_agreement(agreement=agreement, by_id=None, at=NOW)
        ActCitationFactory(act=agreement.acts.get())
        assert publish_agreement(agreement=agreement, by_id=None, at=NOW).published_at == NOW

    def test_a_party_may_be_known_by_its_printed_name_alone(self):
        agreement = AgreementFactory(published_at=None, between=[CityFactory()])
        PartyFactory(agreement=agreement, actor=None, name_as_printed="Some town")
        AgreementCitationFactory(agreement=agreement)
        assert publish_agreement(agreement=agreement, by_id=None, at=NOW).published_at

    def test_refuses_one_party(self):
        agreement = AgreementFactory(published_at=None, between=[CityFactory()])
        with pytest.raises(AgreementIsIncomplete, match="at least two parties"):
            publish_agreement(agreement=agreement, by_id=None, at=NOW)

    def test_parties_may_be_unknown_where_the_sources_name_none(self):
        agreement = AgreementFactory(published_at=None, between=[], title="A commitment", names_no_parties=True)
        AgreementCitationFactory(agreement=agreement)
        assert publish_agreement(agreement=agreement, by_id=None, at=NOW).published_at

    def test_refuses_one_that_nothing_names(self):
        agreement = AgreementFactory(published_at=None, between=[], names_no_parties=True)
        AgreementCitationFactory(agreement=agreement)
        with pytest.raises(AgreementIsIncomplete, match="give it a title"):
            publish_agreement(agreement=agreement, by_id=None, at=NOW)

    def test_refuses_parties_where_the_sources_are_said_to_name_none(self):
        agreement = AgreementFactory(published_at=None, title="A commitment", names_no_parties=True)
        AgreementCitationFactory(agreement=agreement)
        with pytest.raises(AgreementIsIncomplete, match="take back the one or the other"):
            publish_agreement(agreement=agreement, by_id=None, at=NOW)

    def test_refuses_a_party_that_readers_do_not_see(self):
        hidden = CityFactory(published_at=None)
        agreement = AgreementFactory(published_at=None, between=[CityFactory(), hidden])
        AgreementCitationFactory(agreement=agreement)
        with pytest.raises(AgreementIsIncomplete, match=hidden.name):
            publish_agreement(agreement=agreement, by_id=None, at=NOW)


class TestReview:
    def test_a_draft_is_handed_in_back_and_in_again_and_published(self):
        agreement = AgreementCitationFactory(agreement__published_at=None).agreement
        assert hand_in_agreement(agreement=agreement, by_id=None, at=NOW).submitted_at == NOW
        assert hand_back_agreement(agreement=agreement, by_id=None, at=NOW).submitted_at is None
        hand_in_agreement(agreement=agreement, by_id=None, at=NOW)
        assert publish_agreement(agreement=agreement, by_id=None, at=NOW).submitted_at is None
        assert [kind for _record, _id, kind in changes()] == ["updated", "updated", "updated", "published"]

    def test_what_is_not_whole_or_published_is_not_handed_in(self):
        with pytest.raises(AgreementIsIncomplete, match="add a source"):
            hand_in_agreement(agreement=AgreementFactory(published_at=None), by_id=None, at=NOW)
        with pytest.raises(AgreementIsPublished):
            hand_in_agreement(agreement=AgreementFactory(), by_id=None, at=NOW)


def test_deleting_is_noted_and_kept_in_the_history():
    agreement = AgreementFactory()
    public_id, pk = agreement.public_id, agreement.pk
    delete_agreement(agreement=agreement, by_id=None, at=NOW)
    assert not Agreement.objects.exists()
    assert changes() == [("agreements.agreement", public_id, "deleted")]
    history = Agreement._meta.get_field("events").related_model
    assert history.objects.get(id=pk).pgh_label == "delete"


def stored(agreement):
    found = Agreement.objects.get(pk=agreement.pk)
    return found.status, found.presumed, str(found.runs_out)


class TestTerms:
    """A memorandum of 7 May 2010 for five years."""

    @pytest.fixture
    def memorandum(self):
        agreement = AgreementFactory(signed_on="2010-05-07")
        InstrumentFactory(agreement=agreement, kind="memorandum", months=60)
        return agreement

    def saved(self, agreement, on=TODAY):
        agreement_saved(agreement=agreement, is_new=False, by_id=None, on=on, at=NOW)
        return stored(agreement)

    def test_saving_tells_what_is_presumed_and_when_it_ran_out(self, memorandum):
        assert self.saved(memorandum) == ("active", "expired", "2015-05-07")
        told = list(memorandum.spells.order_by("start").values_list("status", "presumed"))
        assert told == [("active", ""), ("active", "expired"), ("unknown", "")]

    def test_a_renewal_entered_later_takes_it_back(self, memorandum):
        self.saved(memorandum)
        ActFactory(agreement=memorandum, kind="renewed", date="2024-01-01")
        assert self.saved(memorandum) == ("active", "", "2029-01-01")

    def test_an_end_leaves_nothing_to_run_out(self, memorandum):
        ActFactory(agreement=memorandum, kind="terminated", date="2016-01-01")
        assert self.saved(memorandum) == ("ended", "", "None")

    def test_the_daily_round_lets_it_run_out_on_its_day(self, memorandum):
        assert self.saved(memorandum, on=date(2015, 5, 7)) == ("active", "", "2015-05-07")
        assert refresh_statuses(on=date(2015, 5, 7), at=NOW, report=silent) == 0
        assert refresh_statuses(on=date(2015, 5, 8), at=NOW, report=silent) == 1
        assert stored(memorandum) == ("active", "expired", "2015-05-07")

    def test_the_daily_round_rolls_on_what_renews_itself(self, memorandum):
        memorandum.instruments.update(renewal="automatic", renewal_months=12)
        assert self.saved(memorandum) == ("active", "renewed", "2026-05-07")
        assert refresh_statuses(on=date(2026, 5, 8), at=NOW, report=silent) == 1
        assert stored(memorandum) == ("active", "renewed", "2027-05-07")


class TestRefreshingStatuses:
    def test_lets_announced_days_come(self):
        ending = AgreementFactory()
        ActFactory(agreement=ending, kind="terminated", date="2026-06-30")
        AgreementFactory()
        assert refresh_statuses(on=date(2026, 6, 29), at=NOW, report=silent) == 0
        assert refresh_statuses(on=date(2026, 6, 30), at=NOW, report=silent) == 1
        assert Agreement.objects.get(pk=ending.pk).status == "ended"
        assert changes() == [("agreements.agreement", ending.public_id, "updated")]

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_as_for_one(self, count, django_assert_num_queries):
        AgreementFactory.create_batch(count)
        refresh_statuses(on=TODAY, at=NOW, report=silent)
        # savepoint, ids, agreements, parties, acts, texts, spells, attestations, release
        with django_assert_num_queries(9):
            refresh_statuses(on=TODAY, at=NOW, report=silent)

    @pytest.mark.parametrize("count", [1, 3])
    def test_tells_spells_of_many_as_of_one(self, count, django_assert_num_queries):
        AgreementFactory.create_batch(count)
        # the eight, and one each to delete and to write
        with django_assert_num_queries(11):
            refresh_statuses(on=TODAY, at=NOW, report=silent)
