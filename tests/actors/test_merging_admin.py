"""Editors compare, merge, tell apart, split and undo."""

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from actors.merging import distinguish, merge
from actors.models import Actor, Distinction, Name
from core.models import Operation
from tests.factories import (
    AgreementFactory,
    CityFactory,
    CountryFactory,
    MembershipFactory,
    NameFactory,
    NetworkFactory,
    OfficeFactory,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def pair():
    country = CountryFactory(code="KZ")
    return tuple(Actor.objects.get(pk=CityFactory(name=name, country=country).pk) for name in ("Almaty", "Alma-Ata"))


def comparing(pair):
    return reverse("admin:actors_actor_compare", args=[actor.pk for actor in pair])


def text(response):
    return response.content.decode()


class TestProposed:
    def test_pairs_lead_to_their_comparison(self, as_editor, pair):
        NameFactory(actor=pair[0], text="Alma-Ata")
        page = text(as_editor.get(reverse("admin:actors_actor_duplicates")))
        assert comparing(pair) in page
        assert "the name of one is a name of the other" in page

    def test_of_another_country_they_are_not_listed(self, as_editor, pair):
        NameFactory(actor=pair[0], text="Alma-Ata")
        other = CountryFactory(code="RU")
        page = text(as_editor.get(reverse("admin:actors_actor_duplicates"), {"kind": "city", "country": other.pk}))
        assert comparing(pair) not in page

    @pytest.mark.parametrize("address", ["actors_city", "actors_region", "actors_organisation", "networks_network"])
    def test_each_list_leads_there(self, as_editor, address):
        response = as_editor.get(reverse(f"admin:{address}_duplicates"))
        assert response["Location"].startswith(reverse("admin:actors_actor_duplicates") + "?kind=")


class TestComparing:
    def test_shows_what_each_has(self, as_editor, pair):
        agreement = AgreementFactory(between=[pair[0], CityFactory()], title="Twinning of 1989")
        network = MembershipFactory(actor=pair[1], network=NetworkFactory(actor__name="United Cities")).network
        OfficeFactory(actor=pair[0], title="akim")
        page = text(as_editor.get(comparing(pair)))
        for shown in (pair[0].public_id, pair[1].public_id, agreement.title, network.actor.name, "akim", "Alma-Ata"):
            assert shown in page

    @pytest.mark.parametrize("rows", [1, 20])
    def test_costs_as_many_queries_whatever_each_has(self, as_editor, pair, rows, django_assert_max_num_queries):
        for number in range(rows):
            for actor in pair:
                NameFactory(actor=actor, text=f"Spelling {number}")
                AgreementFactory(between=[actor, CityFactory()])
                MembershipFactory(actor=actor)
                OfficeFactory(actor=actor)
        with django_assert_max_num_queries(65):
            as_editor.get(comparing(pair))

    @pytest.mark.parametrize(("judgement", "kept"), [("first", 0), ("second", 1)])
    def test_merges_into_the_one_chosen_and_leads_to_the_operation(self, as_editor, editor, pair, judgement, kept):
        response = as_editor.post(comparing(pair), {"judgement": judgement, "reason": "One city."})
        operation = Operation.objects.get()
        assert response["Location"] == reverse("admin:core_operation_change", args=[operation.pk])
        assert (operation.by, operation.reason) == (editor, "One city.")
        assert Actor.objects.get(is_merged=True).merged_into_id == pair[kept].pk

    @pytest.mark.parametrize("judgement", ["first", "two"])
    def test_asks_for_a_reason(self, as_editor, pair, judgement):
        page = text(as_editor.post(comparing(pair), {"judgement": judgement, "reason": " "}))
        assert "This field is required." in page
        assert not Operation.objects.exists()
        assert not Distinction.objects.exists()

    def test_notes_that_they_are_two(self, as_editor, editor, pair):
        as_editor.post(comparing(pair), {"judgement": "two", "reason": "400 km apart."})
        said = Distinction.objects.get()
        assert (said.by, said.reason) == (editor, "400 km apart.")

    def test_says_why_it_is_refused(self, as_editor, editor, pair):
        distinguish(first=pair[0], second=pair[1], reason="400 km apart.", by_id=editor.pk, at=NOW)
        page = text(as_editor.post(comparing(pair), {"judgement": "first", "reason": "One city."}))
        assert page.count("400 km apart.") == 2, "beside the form, and as the error"
        assert not Operation.objects.exists()

    def test_merges_all_the_same_where_that_is_said(self, as_editor, editor, pair):
        distinguish(first=pair[0], second=pair[1], reason="400 km apart.", by_id=editor.pk, at=NOW)
        answer = {"judgement": "first", "reason": "One city.", "although_distinct": "on"}
        as_editor.post(comparing(pair), answer)
        assert Operation.objects.exists()
        assert not Distinction.objects.exists()

    def test_offers_nothing_for_one_that_was_merged(self, as_editor, pair):
        merge(kept=pair[0], gone=pair[1], reason="One.", by_id=None, at=NOW)
        assert "judgement" not in text(as_editor.get(comparing(pair)))

    def test_of_one_that_is_not_there(self, as_editor, pair):
        assert as_editor.get(reverse("admin:actors_actor_compare", args=[pair[0].pk, 0])).status_code == 404


class TestMergeWith:
    def test_leads_from_an_actor_to_the_comparison(self, as_editor, pair):
        start = as_editor.get(reverse("admin:actors_city_merge_with", args=[pair[0].pk]))["Location"]
        assert as_editor.get(start).status_code == 200
        assert as_editor.get(start, {"other": pair[1].pk})["Location"] == comparing(pair)

    def test_offers_none_that_was_merged(self, as_editor, pair):
        merge(kept=pair[0], gone=pair[1], reason="One.", by_id=None, at=NOW)
        query = {"term": "alma", "app_label": "actors", "model_name": "actor", "field_name": "merged_into"}
        found = as_editor.get("/admin/autocomplete/", query).json()["results"]
        assert [int(each["id"]) for each in found] == [pair[0].pk]


class TestMergedActor:
    def test_is_not_edited_and_says_into_which(self, as_editor, pair):
        merge(kept=pair[0], gone=pair[1], reason="One.", by_id=None, at=NOW)
        address = reverse("admin:actors_city_change", args=[pair[1].pk])
        page = text(as_editor.get(address))
        assert "It was merged into Almaty (city, Country KZ)" in page
        assert as_editor.post(address, {"name": "x"}).status_code == 403

    @pytest.mark.parametrize("button", ["publish_record", "merge_with", "split_off"])
    def test_has_no_buttons(self, as_editor, pair, button):
        merge(kept=pair[0], gone=pair[1], reason="One.", by_id=None, at=NOW)
        assert as_editor.get(reverse(f"admin:actors_city_{button}", args=[pair[1].pk])).status_code == 403


class TestSplitting:
    @pytest.fixture
    def address(self, pair):
        return reverse("admin:actors_actor_split", args=[pair[0].pk])

    def test_moves_what_is_ticked(self, as_editor, pair, address):
        agreement = AgreementFactory(between=[pair[0], CityFactory()], title="Twinning of 1989")
        assert agreement.title in text(as_editor.get(address))
        row = f"agreements.Party.actor:{agreement.parties.get(actor=pair[0]).pk}"
        response = as_editor.post(address, {"name": "Verny", "reason": "Two cities.", "row": row})
        other = Actor.objects.get(name="Verny")
        assert response["Location"] == reverse("admin:actors_city_change", args=[other.pk])
        assert agreement.parties.filter(actor=other).exists()

    @pytest.mark.parametrize("row", [[], ["nonsense"], ["actors.Name.actor:x"], ["actors.Name.actor:0"]])
    def test_says_why_it_is_refused_and_keeps_what_was_entered(self, as_editor, address, row):
        page = text(as_editor.post(address, {"name": "Verny", "reason": "Two cities.", "row": row}))
        assert "Verny" in page
        assert not Operation.objects.exists()


class TestOperation:
    @pytest.fixture
    def operation(self, pair):
        NameFactory(actor=pair[1], text="Verny")
        return merge(kept=pair[0], gone=pair[1], reason="One city.", by_id=None, at=NOW)

    @pytest.fixture
    def address(self, operation):
        return reverse("admin:core_operation_change", args=[operation.pk])

    def undo(self, client, operation):
        return text(client.post(reverse("admin:core_operation_undo", args=[operation.pk]), follow=True))

    def test_says_what_was_done_and_why(self, as_editor, pair, address):
        page = text(as_editor.get(address))
        for shown in (pair[0].public_id, pair[1].public_id, "One city.", "names"):
            assert shown in page

    def test_is_undone_by_its_button(self, as_editor, operation, editor):
        assert "rows are as before" in self.undo(as_editor, operation)
        operation.refresh_from_db()
        assert operation.undone_by == editor
        assert not Actor.objects.filter(is_merged=True).exists()

    def test_tells_what_undoing_left(self, as_editor, operation, address):
        Name.objects.filter(text="Verny").update(kind="historical")
        page = self.undo(as_editor, operation)
        assert "1 row was left as it is" in page
        assert "changed since" in page
        assert "Verny · former name" in text(as_editor.get(address)).replace("Almaty · ", "")

    def test_tells_what_is_there_no_more(self, as_editor, operation, address):
        Name.objects.filter(text="Verny").delete()
        self.undo(as_editor, operation)
        assert "Verny" in text(as_editor.get(address))

    def test_undone_it_offers_no_undoing(self, as_editor, operation, address):
        self.undo(as_editor, operation)
        assert reverse("admin:core_operation_undo", args=[operation.pk]) not in text(as_editor.get(address))
        assert "has been undone already" in self.undo(as_editor, operation)

    def test_that_is_not_there(self, as_editor):
        assert as_editor.get("/admin/core/operation/0/change/").status_code == 404
        assert as_editor.get("/admin/core/operation/x/change/").status_code == 404

    def test_cannot_be_added_changed_or_deleted(self, as_admin, address):
        as_admin.post(address, {"reason": "x"})
        assert as_admin.get(reverse("admin:core_operation_add")).status_code == 403
        assert as_admin.post(address.replace("change", "delete"), {"post": "yes"}).status_code == 403
        assert Operation.objects.get().reason == "One city."
