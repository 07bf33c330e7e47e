"""An editor's work on negotiations and engagements, by forms."""

import pytest
from django.urls import reverse

from agreements.models import Attendance, Engagement, Negotiation
from core.models import Change
from tests.factories import (
    AgreementFactory,
    AttendanceFactory,
    CityFactory,
    CountryFactory,
    EngagementFactory,
    EngagementParticipantFactory,
    NegotiationFactory,
    NegotiationParticipantFactory,
    NegotiationRoundFactory,
    PositionFactory,
)

pytestmark = pytest.mark.django_db


def form(fields, **parts):
    """A page's form: for each part its rows; a row with an `id` is one that is there already."""
    data = {"_continue": "1", **fields}
    for prefix, rows in {"sources": (), **parts}.items():
        known = sum("id" in row for row in rows)
        data |= {f"{prefix}-TOTAL_FORMS": len(rows), f"{prefix}-INITIAL_FORMS": known}
        for number, row in enumerate(rows):
            data |= {f"{prefix}-{number}-{name}": value for name, value in row.items()}
    return data


def errors(response):
    formsets = response.context["inline_admin_formsets"]
    return str([response.context["adminform"].errors, *(each.formset.errors for each in formsets)])


class TestNegotiation:
    ADD = "/admin/agreements/negotiation/add/"

    def participant(self, actor="", **values):
        return {"sphere": "subnational", "actor": actor, "country": "", "name_as_printed": "", "mandate": ""} | values

    def meeting(self, **values):
        return {"date": "", "place": "", "mode": "", "level": "", "position": 0, "agenda": ""} | values

    def position(self, **values):
        return {"subject": "", "text": "", "date": "", "relation_to_state": "not_stated"} | values

    def form(self, participants=(), rounds=(), positions=(), **fields):
        head = {"title": "On the ferry", "agreement": "", "outcome": "", "note": ""} | fields
        return form(head, participants=participants, rounds=rounds, positions=positions)

    def test_what_is_entered_is_noted_and_not_yet_shown(self, as_editor, editor):
        participants = [
            self.participant(CityFactory().pk, mandate="from the council"),
            self.participant(sphere="state", country=CountryFactory().pk),
            self.participant(sphere="business", name_as_printed="the port"),
        ]
        rounds = [self.meeting(date="May 1995", place="Aktau", mode="in_person", level="expert")]
        response = as_editor.post(self.ADD, self.form(participants, rounds, outcome="none"))
        assert response.status_code == 302, errors(response)
        negotiation = Negotiation.objects.get()
        assert (negotiation.outcome, negotiation.published_at) == ("none", None)
        assert [each.sphere for each in negotiation.participants.order_by("pk")] == ["subnational", "state", "business"]
        assert negotiation.rounds.get().date == "1995-05"
        change = Change.objects.get()
        assert (change.record, change.kind, change.by) == ("agreements.negotiation", "created", editor)

    def test_nobody_is_an_actor_and_a_state(self, as_editor):
        both = self.participant(CityFactory().pk, country=CountryFactory().pk)
        response = as_editor.post(self.ADD, self.form([both, self.participant(CityFactory().pk)]))
        assert "not both" in errors(response)
        assert not Negotiation.objects.exists()

    @pytest.fixture
    def talks(self):
        negotiation = NegotiationFactory()
        NegotiationRoundFactory(negotiation=negotiation)
        NegotiationParticipantFactory.create_batch(3, negotiation=negotiation)
        return negotiation

    def change(self, client, talks, present, positions=()):
        known = [self.participant(each.actor_id, id=each.pk, negotiation=talks.pk) for each in talks.participants.all()]
        meeting = talks.rounds.get()
        rounds = [self.meeting(id=meeting.pk, negotiation=talks.pk, present=[each.pk for each in present])]
        address = reverse("admin:agreements_negotiation_change", args=[talks.pk])
        response = client.post(address, self.form(known, rounds, positions))
        assert response.status_code == 302, errors(response)

    def test_who_was_at_a_round_is_ticked(self, as_editor, talks):
        first, second, third = talks.participants.order_by("pk")
        AttendanceFactory(round=talks.rounds.get(), participant=third)
        self.change(as_editor, talks, [first, second])
        assert set(Attendance.objects.values_list("participant", "negotiation")) == {
            (first.pk, talks.pk), (second.pk, talks.pk),
        }  # fmt: skip
        self.change(as_editor, talks, [])
        assert not Attendance.objects.exists()

    def test_what_was_ticked_is_ticked_on_the_page_of_this_negotiation_alone(self, as_editor, talks):
        attendance = AttendanceFactory(round=talks.rounds.get(), participant=talks.participants.first())
        stranger = NegotiationParticipantFactory()
        page = as_editor.get(reverse("admin:agreements_negotiation_change", args=[talks.pk])).content.decode()
        assert f'name="rounds-0-present" value="{attendance.participant_id}"' in " ".join(page.split())
        assert page.count("checked") >= 1
        assert str(stranger.actor) not in page

    def test_a_position_is_entered_with_what_shapes_it(self, as_editor, talks):
        wants = self.position(
            participant=talks.participants.first().pk,
            text="A ferry each day.",
            date="1995",
            relation_to_state="opposed",
            shaped_by=["heads_own_position", "economic_weight"],
        )
        self.change(as_editor, talks, [], [wants])
        position = talks.positions.get()
        assert position.participant == talks.participants.first()
        assert position.shaped_by == ["economic_weight", "heads_own_position"]

    def press(self, client, button, negotiation):
        address = reverse(f"admin:agreements_negotiation_{button}", args=[negotiation.pk])
        return client.get(address, follow=True).content.decode()

    def test_the_button_publishes_or_says_what_is_missing(self, as_editor):
        negotiation = NegotiationParticipantFactory(negotiation__published_at=None).negotiation
        assert "At least two" in self.press(as_editor, "publish_record", negotiation)
        NegotiationParticipantFactory(negotiation=negotiation)
        assert "readers see it now" in self.press(as_editor, "publish_record", negotiation)
        negotiation.refresh_from_db()
        assert negotiation.published_at
        assert "readers see it no more" in self.press(as_editor, "withdraw_record", negotiation)

    def test_deleting_is_noted(self, as_editor):
        negotiation = PositionFactory().negotiation
        as_editor.post(reverse("admin:agreements_negotiation_delete", args=[negotiation.pk]), {"post": "yes"})
        assert not Negotiation.objects.exists()
        assert Change.objects.get().kind == "deleted"

    def test_an_agreement_is_chosen_by_its_parties(self, as_editor):
        AgreementFactory(between=[CityFactory(name="Astrakhan"), CityFactory(name="Atyrau")])
        query = {"term": "atyrau", "app_label": "agreements", "model_name": "negotiation", "field_name": "agreement"}
        texts = [each["text"] for each in as_editor.get("/admin/autocomplete/", query).json()["results"]]
        assert texts == ["Astrakhan – Atyrau (twinning)"]

    @pytest.mark.parametrize("count", [1, 3])
    def test_the_list_asks_as_often_for_many_as_for_one(self, as_editor, count, django_assert_num_queries):
        for _ in range(count):
            NegotiationParticipantFactory()
        # session, user, two of permissions, count twice, the page
        with django_assert_num_queries(7):
            as_editor.get("/admin/agreements/negotiation/")


class TestEngagement:
    ADD = "/admin/agreements/engagement/add/"

    def form(self, participants=(), results=(), **fields):
        head = {"kind": "project", "title": "", "agreement": "", "started": "", "ended": "", "place": "", "note": ""}
        return form(head | fields, participants=participants, results=results)

    def participant(self, actor="", **values):
        return {"actor": actor, "name_as_printed": "", "role": "participant"} | values

    def result(self, **values):
        return {"kind": "aid", "text": "", "amount": "", "currency": "", "year": ""} | values

    def test_what_is_entered_is_noted_and_not_yet_shown(self, as_editor, editor):
        participants = [self.participant(CityFactory().pk), self.participant(name_as_printed="a bank", role="funder")]
        results = [self.result(amount="1500000", currency="EUR", year="2005")]
        response = as_editor.post(self.ADD, self.form(participants, results, started="May 2004", ended="2009"))
        assert response.status_code == 302, errors(response)
        engagement = Engagement.objects.get()
        assert (engagement.started, engagement.published_at) == ("2004-05", None)
        assert (engagement.participants.count(), engagement.results.get().currency) == (2, "EUR")
        change = Change.objects.get()
        assert (change.record, change.kind, change.by) == ("agreements.engagement", "created", editor)

    def test_an_amount_without_a_currency_is_told(self, as_editor):
        response = as_editor.post(self.ADD, self.form([self.participant(CityFactory().pk)], [self.result(amount="5")]))
        assert "An amount has a currency" in errors(response)
        assert not Engagement.objects.exists()

    def test_an_end_before_the_start_is_told(self, as_editor):
        response = as_editor.post(
            self.ADD, self.form([self.participant(CityFactory().pk)], started="2009", ended="2004")
        )
        assert "cannot end before it starts" in errors(response)

    def press(self, client, button, engagement):
        address = reverse(f"admin:agreements_engagement_{button}", args=[engagement.pk])
        return client.get(address, follow=True).content.decode()

    def test_the_button_publishes_or_says_what_is_missing(self, as_editor):
        engagement = EngagementFactory(published_at=None)
        assert "Somebody takes part" in self.press(as_editor, "publish_record", engagement)
        EngagementParticipantFactory(engagement=engagement)
        assert "readers see it now" in self.press(as_editor, "publish_record", engagement)
        assert "readers see it no more" in self.press(as_editor, "withdraw_record", engagement)

    def test_deleting_is_noted(self, as_editor):
        engagement = EngagementParticipantFactory().engagement
        as_editor.post(reverse("admin:agreements_engagement_delete", args=[engagement.pk]), {"post": "yes"})
        assert not Engagement.objects.exists()
        assert Change.objects.get().kind == "deleted"

    @pytest.mark.parametrize("count", [1, 3])
    def test_the_list_asks_as_often_for_many_as_for_one(self, as_editor, count, django_assert_num_queries):
        for _ in range(count):
            EngagementParticipantFactory()
        # session, user, two of permissions, count twice, the page, participants and their actors
        with django_assert_num_queries(9):
            as_editor.get("/admin/agreements/engagement/")
