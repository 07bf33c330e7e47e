"""What happens to negotiations and engagements: saved, published, deleted."""

from datetime import UTC, datetime

import pytest

from actors.merging import merge
from agreements.engaging import EngagementIsIncomplete, delete_engagement, engagement_saved, publish_engagement
from agreements.models import Engagement, Negotiation
from agreements.negotiating import (
    NegotiationIsIncomplete,
    delete_negotiation,
    negotiation_saved,
    note_attendance,
    publish_negotiation,
)
from core.models import Change
from tests.factories import (
    AttendanceFactory,
    CityFactory,
    EngagementFactory,
    EngagementParticipantFactory,
    NegotiationFactory,
    NegotiationParticipantFactory,
    NegotiationRoundFactory,
    PositionFactory,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def changes():
    return list(Change.objects.order_by("pk").values_list("record", "public_id", "kind"))


class TestNegotiation:
    @pytest.mark.parametrize(("is_new", "kind"), [(True, "created"), (False, "updated")])
    def test_saving_is_noted(self, is_new, kind):
        negotiation = NegotiationFactory()
        negotiation_saved(negotiation=negotiation, is_new=is_new, by_id=None, at=NOW)
        assert changes() == [("agreements.negotiation", negotiation.public_id, kind)]

    def test_two_who_take_part_are_enough_to_be_published(self):
        negotiation = NegotiationFactory(published_at=None)
        NegotiationParticipantFactory(negotiation=negotiation)
        NegotiationParticipantFactory(negotiation=negotiation, actor=None, name_as_printed="the ministry")
        assert publish_negotiation(negotiation=negotiation, by_id=None, at=NOW).published_at == NOW
        assert changes() == [("agreements.negotiation", negotiation.public_id, "published")]

    def test_one_is_not_enough(self):
        negotiation = NegotiationParticipantFactory(negotiation__published_at=None).negotiation
        with pytest.raises(NegotiationIsIncomplete, match="At least two"):
            publish_negotiation(negotiation=negotiation, by_id=None, at=NOW)

    def test_all_must_be_seen_by_readers(self):
        hidden = CityFactory(published_at=None)
        negotiation = NegotiationParticipantFactory(negotiation__published_at=None, actor=hidden).negotiation
        NegotiationParticipantFactory(negotiation=negotiation)
        with pytest.raises(NegotiationIsIncomplete, match=hidden.name):
            publish_negotiation(negotiation=negotiation, by_id=None, at=NOW)

    def test_deleting_is_noted_and_kept_in_the_history(self):
        negotiation = NegotiationFactory()
        public_id, pk = negotiation.public_id, negotiation.pk
        delete_negotiation(negotiation=negotiation, by_id=None, at=NOW)
        assert not Negotiation.objects.exists()
        assert changes() == [("agreements.negotiation", public_id, "deleted")]
        history = Negotiation._meta.get_field("events").related_model
        assert history.objects.get(id=pk).pgh_label == "delete"


class TestAttendance:
    @pytest.fixture
    def meeting(self):
        return NegotiationRoundFactory()

    def present(self, meeting):
        return [each.participant for each in meeting.attendances.order_by("pk")]

    def test_those_named_and_no_others_were_there(self, meeting):
        stayed, left = (AttendanceFactory(round=meeting) for _each in range(2))
        came = NegotiationParticipantFactory(negotiation=meeting.negotiation)
        note_attendance(meeting=meeting, participants=[came.pk, stayed.participant_id])
        assert self.present(meeting) == [stayed.participant, came]
        assert meeting.attendances.filter(pk=stayed.pk).exists(), "what was known is not written anew"
        assert not meeting.attendances.filter(pk=left.pk).exists()

    def test_of_another_negotiation_nobody_was_there(self, meeting):
        note_attendance(meeting=meeting, participants=[NegotiationParticipantFactory().pk])
        assert self.present(meeting) == []


class TestEngagement:
    @pytest.mark.parametrize(("is_new", "kind"), [(True, "created"), (False, "updated")])
    def test_saving_is_noted(self, is_new, kind):
        engagement = EngagementFactory()
        engagement_saved(engagement=engagement, is_new=is_new, by_id=None, at=NOW)
        assert changes() == [("agreements.engagement", engagement.public_id, kind)]

    def test_one_who_takes_part_is_enough_to_be_published(self):
        engagement = EngagementParticipantFactory(engagement__published_at=None).engagement
        assert publish_engagement(engagement=engagement, by_id=None, at=NOW).published_at == NOW
        assert changes() == [("agreements.engagement", engagement.public_id, "published")]

    def test_somebody_takes_part(self):
        with pytest.raises(EngagementIsIncomplete, match="Somebody takes part"):
            publish_engagement(engagement=EngagementFactory(published_at=None), by_id=None, at=NOW)

    def test_all_must_be_seen_by_readers(self):
        hidden = CityFactory(published_at=None)
        engagement = EngagementParticipantFactory(engagement__published_at=None, actor=hidden).engagement
        with pytest.raises(EngagementIsIncomplete, match=hidden.name):
            publish_engagement(engagement=engagement, by_id=None, at=NOW)

    def test_deleting_is_noted_and_kept_in_the_history(self):
        engagement = EngagementFactory()
        public_id, pk = engagement.public_id, engagement.pk
        delete_engagement(engagement=engagement, by_id=None, at=NOW)
        assert not Engagement.objects.exists()
        assert changes() == [("agreements.engagement", public_id, "deleted")]
        history = Engagement._meta.get_field("events").related_model
        assert history.objects.get(id=pk).pgh_label == "delete"


class TestMergingActors:
    """Two records of one actor that both take part become one that does."""

    def test_a_participant_keeps_what_both_were_at_and_wanted(self):
        meeting = NegotiationRoundFactory()
        kept, gone = (NegotiationParticipantFactory(negotiation=meeting.negotiation) for _each in range(2))
        for participant in (kept, gone):
            AttendanceFactory(round=meeting, participant=participant)
        alone = AttendanceFactory(round__negotiation=meeting.negotiation, participant=gone)
        position = PositionFactory(participant=gone)
        merge(kept=kept.actor, gone=gone.actor, reason="One.", by_id=None, at=NOW)
        assert list(meeting.negotiation.participants.all()) == [kept]
        assert [each.participant for each in meeting.attendances.all()] == [kept]
        for row in (alone, position):
            row.refresh_from_db()
            assert row.participant == kept

    def test_in_an_engagement_it_takes_part_once(self):
        kept = EngagementParticipantFactory()
        gone = EngagementParticipantFactory(engagement=kept.engagement, role="host")
        elsewhere = EngagementParticipantFactory(actor=gone.actor)
        merge(kept=kept.actor, gone=gone.actor, reason="One.", by_id=None, at=NOW)
        assert list(kept.engagement.participants.all()) == [kept]
        elsewhere.refresh_from_db()
        assert elsewhere.actor_id == kept.actor_id
