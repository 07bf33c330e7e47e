"""From draft to readers: who may do what, why what is published was changed, and edits that meet."""

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from agreements.models import Agreement, Party
from core.models import Change
from tests.agreements.forms import errors, shown
from tests.factories import (
    ActFactory,
    AgreementCitationFactory,
    AgreementFactory,
    CityFactory,
    ContributorFactory,
    EditorFactory,
    PartyFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
LIST = "/admin/agreements/agreement/"


@pytest.fixture
def as_contributor(client):
    client.force_login(ContributorFactory())
    return client


@pytest.fixture
def draft():
    return AgreementCitationFactory(agreement__published_at=None).agreement


def page_of(agreement):
    return reverse("admin:agreements_agreement_change", args=[agreement.pk])


def press(client, button, agreement):
    return client.get(reverse(f"admin:agreements_agreement_{button}", args=[agreement.pk]), follow=True)


def state(agreement):
    agreement.refresh_from_db()
    return agreement.published_at is not None, agreement.submitted_at is not None


class TestContributor:
    def test_enters_changes_and_hands_in_a_draft(self, as_contributor, draft):
        assert as_contributor.get(f"{LIST}add/").status_code == 200
        data = shown(as_contributor, page_of(draft)) | {"note": "Handed down by mouth."}
        response = as_contributor.post(page_of(draft), data)
        assert response.status_code == 302, errors(response)
        assert "an editor reviews" in press(as_contributor, "hand_in", draft).content.decode()
        draft.refresh_from_db()
        assert draft.note == "Handed down by mouth."
        assert state(draft) == (False, True)

    @pytest.mark.parametrize("button", ["publish_record", "withdraw_record"])
    def test_neither_publishes_nor_withdraws(self, as_contributor, draft, button):
        assert press(as_contributor, button, draft).status_code == 403
        assert state(draft) == (False, False)

    def test_does_not_touch_what_readers_see(self, as_contributor, editor):
        agreement = AgreementFactory()
        as_contributor.force_login(editor)
        data = shown(as_contributor, page_of(agreement)) | {"note": "Changed.", "why": "Because."}
        as_contributor.force_login(ContributorFactory())
        assert as_contributor.get(page_of(agreement)).status_code == 200, "to look at"
        assert as_contributor.post(page_of(agreement), data).status_code == 403
        for button in ("publish_record", "withdraw_record", "hand_in", "hand_back"):
            assert press(as_contributor, button, agreement).status_code == 403
        assert as_contributor.get(reverse("admin:agreements_agreement_delete", args=[agreement.pk])).status_code == 403
        assert Agreement.objects.get().note == ""
        assert state(agreement) == (True, False)

    def test_deletes_no_agreement(self, as_contributor, draft):
        assert as_contributor.get(reverse("admin:agreements_agreement_delete", args=[draft.pk])).status_code == 403

    def test_describes_documents_and_changes_those_that_nobody_has_published_on(self, as_contributor, draft):
        document = draft.citations.get().evidence.document
        address = reverse("admin:sources_document_change", args=[document.pk])
        data = shown(as_contributor, address) | {"title": "Renamed", "may_show": "quotes"}
        response = as_contributor.post(address, data)
        assert response.status_code == 302, errors(response)
        Agreement.objects.update(published_at="2020-01-01T00:00Z")
        assert as_contributor.post(address, data | {"title": "Again", "may_show": "whole"}).status_code == 403
        document.refresh_from_db()
        assert (document.title, document.may_show) == ("Renamed", "quotes")

    @pytest.mark.parametrize(
        ("model", "verbs"),
        [
            ("agreements.agreement", {"view", "add", "change"}),
            ("agreements.negotiation", {"view", "add", "change"}),
            ("agreements.engagement", {"view", "add", "change"}),
            ("agreements.party", {"view", "add", "change", "delete"}),
            ("agreements.subject", {"view"}),
            ("agreements.approvalrule", {"view"}),
            ("sources.document", {"view", "add", "change"}),
            ("sources.evidence", {"view", "add"}),
            ("actors.city", {"view"}),
            ("networks.network", {"view"}),
            ("intake.proposal", set()),
            ("core.operation", set()),
            ("accounts.user", set()),
        ],
    )
    def test_may_do_what_the_role_states(self, model, verbs):
        app, name = model.split(".")
        user = ContributorFactory()
        asked = ("view", "add", "change", "delete", "publish")
        assert {verb for verb in asked if user.has_perm(f"{app}.{verb}_{name}")} == verbs


class TestEditor:
    def test_publishes_and_hands_back_what_was_handed_in(self, as_editor, draft):
        press(as_editor, "hand_in", draft)
        assert state(draft) == (False, True)
        assert "a draft again" in press(as_editor, "hand_back", draft).content.decode()
        assert state(draft) == (False, False)
        press(as_editor, "hand_in", draft)
        press(as_editor, "publish_record", draft)
        assert state(draft) == (True, False)

    def test_is_told_what_a_draft_lacks(self, as_editor):
        agreement = AgreementFactory(published_at=None)
        for button in ("hand_in", "publish_record"):
            assert "add a source" in press(as_editor, button, agreement).content.decode()
        assert state(agreement) == (False, False)


def test_nobody_without_a_role_hands_in(client, draft):
    client.force_login(UserFactory(is_staff=True))
    assert press(client, "hand_in", draft).status_code == 403


@pytest.mark.parametrize(("stage", "found"), [("draft", 0), ("review", 1), ("published", 2), ("unheard-of", None)])
def test_the_list_asks_for_a_stage(as_editor, stage, found):
    three = [
        AgreementFactory(published_at=None),
        AgreementFactory(published_at=None, submitted_at="2020-01-01T00:00Z"),
        AgreementFactory(),
    ]
    result = as_editor.get(LIST, {"stage": stage}).context["cl"].result_list
    assert [each.pk for each in result] == ([] if found is None else [three[found].pk])


class TestReason:
    def test_an_edit_of_what_readers_see_says_why(self, as_editor):
        agreement = AgreementFactory()
        data = shown(as_editor, page_of(agreement)) | {"note": "Changed."}
        response = as_editor.post(page_of(agreement), data)
        assert "why" in response.context["adminform"].errors
        assert Agreement.objects.get().note == ""

    def test_the_reason_is_kept_and_shown_in_the_history(self, as_editor, editor):
        agreement = AgreementFactory()
        data = shown(as_editor, page_of(agreement)) | {"note": "Changed.", "why": "The gazette says so."}
        response = as_editor.post(page_of(agreement), data)
        assert response.status_code == 302, errors(response)
        event = Agreement._meta.get_field("events").related_model.objects.select_related("pgh_context").get()
        assert event.pgh_context.metadata["reason"] == "The gazette says so."
        history = as_editor.get(reverse("admin:agreements_agreement_history", args=[agreement.pk])).content.decode()
        assert "The gazette says so." in history

    def test_a_new_part_keeps_it_too(self, as_editor):
        agreement = AgreementFactory()
        data = shown(as_editor, page_of(agreement)) | {"why": "It was renewed."}
        number = data["acts-INITIAL_FORMS"]
        data |= {f"acts-{number}-kind": "renewed", f"acts-{number}-date": "2005", "acts-TOTAL_FORMS": number + 1}
        response = as_editor.post(page_of(agreement), data)
        assert response.status_code == 302, errors(response)
        assert "It was renewed." in LogEntry.objects.get().change_message

    def test_a_draft_needs_none(self, as_editor, draft):
        page = as_editor.get(page_of(draft))
        assert "why" not in page.context["adminform"].form.fields


class TestEditsThatMeet:
    def test_the_second_is_told_what_changed_and_keeps_what_was_typed(self, as_editor):
        agreement = AgreementFactory(published_at=None)
        act = agreement.acts.get()
        first, second = shown(as_editor, page_of(agreement)), shown(as_editor, page_of(agreement))
        as_editor.post(page_of(agreement), first | {"acts-0-date": "1996-05", "note": "First."})
        response = as_editor.post(page_of(agreement), second | {"acts-0-place": "Asunción", "note": "Second."})
        said = errors(response)
        assert "Somebody else has saved" in said
        assert "Act, date: “1995-11-11” → “1996-05”" in said
        assert "Agreement, note: “” → “First.”" in said
        page = response.content.decode()
        assert "Asunción" in page
        assert "Second." in page
        act.refresh_from_db()
        assert (act.date, act.place, Agreement.objects.get().note) == ("1996-05", "", "First.")

    def test_saved_again_it_is_written_knowingly(self, as_editor):
        agreement = AgreementFactory(published_at=None)
        first, second = shown(as_editor, page_of(agreement)), shown(as_editor, page_of(agreement))
        as_editor.post(page_of(agreement), first | {"note": "First."})
        response = as_editor.post(page_of(agreement), second | {"note": "Second."})
        version = response.context["adminform"].form["version"].value()
        response = as_editor.post(page_of(agreement), second | {"note": "Second.", "version": version})
        assert response.status_code == 302, errors(response)
        assert Agreement.objects.get().note == "Second."

    def test_parts_that_came_and_went_are_told(self, as_editor):
        agreement = AgreementFactory(published_at=None)
        page = shown(as_editor, page_of(agreement))
        gone = agreement.parties.first()
        gone.delete()
        PartyFactory(agreement=agreement, actor__name="Newtown")
        AgreementCitationFactory(agreement=agreement)
        said = errors(as_editor.post(page_of(agreement), page))
        assert f"Party deleted: {gone.actor.name}" in said
        assert "Party added: Newtown" in said
        assert "Citation added" in said

    def test_what_only_actions_write_is_not_written_back(self, as_editor, draft):
        """The record was read, then published by somebody else, before the form was saved."""
        page = shown(as_editor, page_of(draft))
        Agreement.objects.update(status="ended", attested="denied")
        response = as_editor.post(page_of(draft), page | {"note": "Changed."})
        assert response.status_code == 302, errors(response)
        assert Change.objects.count() == 1

    @pytest.mark.parametrize("version", ["", "forged"])
    def test_an_edit_that_began_nowhere_is_not_saved(self, as_editor, draft, version):
        data = shown(as_editor, page_of(draft)) | {"version": version}
        assert "not known from what state" in errors(as_editor.post(page_of(draft), data))


class TestAlike:
    ASK = "/admin/agreements/agreement/alike/"

    def test_agreements_of_the_same_parties_are_named_drafts_too(self, as_editor):
        cities = [CityFactory(), CityFactory()]
        known = AgreementFactory(between=cities, published_at=None, signed_on="1987")
        AgreementFactory(between=[cities[0], CityFactory()], title="Other")
        answer = as_editor.get(self.ASK, {"actor": [city.pk for city in cities], "kind": "twinning"}).content.decode()
        assert "of this kind between the same parties already (twinning)" in answer
        assert page_of(known) in answer
        assert "1987" in answer
        assert "draft" in answer
        assert "Other" not in answer

    def test_those_of_another_kind_are_told_as_such_and_its_own_page_not_at_all(self, as_editor):
        cities = [CityFactory(), CityFactory()]
        known = AgreementFactory(between=cities)
        question = {"actor": [city.pk for city in cities], "kind": "friendship"}
        assert "of another kind" in as_editor.get(self.ASK, question).content.decode()
        assert as_editor.get(self.ASK, question | {"but": known.pk}).content.decode().strip() == ""

    @pytest.mark.parametrize("actors", [[], ["x"], ["1"]])
    def test_one_party_says_nothing(self, as_editor, actors):
        assert as_editor.get(self.ASK, {"actor": actors}).content.decode().strip() == ""

    def test_it_is_for_those_who_may_see_drafts(self, client):
        assert client.get(self.ASK).status_code == 302
        client.force_login(UserFactory(is_staff=True))
        assert client.get(self.ASK).status_code == 403

    def test_saving_warns_and_does_not_refuse(self, as_editor):
        party = AgreementFactory().parties.first()
        data = shown(as_editor, f"{LIST}add/") | {"kind": "twinning"}
        for number, actor in enumerate(Party.objects.values_list("actor", flat=True).order_by("pk")):
            data |= {f"parties-{number}-actor": actor, f"parties-{number}-role": "party"}
        page = as_editor.post(f"{LIST}add/", data, follow=True).content.decode()
        assert "Is it the same?" in page
        assert page_of(party.agreement) in page
        assert Agreement.objects.count() == 2

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_as_for_one(self, as_editor, count, django_assert_num_queries):
        cities = [CityFactory(), CityFactory()]
        for _each in range(count):
            ActFactory(agreement=AgreementFactory(between=cities), kind="renewed")
        # session, user, two of permissions, actors, agreements, acts, parties, their actors
        with django_assert_num_queries(9):
            as_editor.get(self.ASK, {"actor": [city.pk for city in cities]})


def test_both_roles_are_told_apart():
    assert EditorFactory().has_perm("agreements.publish_agreement")
    assert EditorFactory().has_perm("agreements.publish_negotiation")
    assert not ContributorFactory().has_perm("agreements.publish_engagement")
