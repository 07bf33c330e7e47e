import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from core.models import Change, Operation
from networks.models import Body, Membership, Network, Seat
from tests.factories import (
    BodyFactory,
    CityFactory,
    CountryFactory,
    MembershipFactory,
    NetworkFactory,
    PersonFactory,
    ProgrammeFactory,
    SeatFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


def rows(prefix, given, initial=0):
    """The fields of an inline form set."""
    data = {f"{prefix}-TOTAL_FORMS": len(given), f"{prefix}-INITIAL_FORMS": initial}
    for number, row in enumerate(given):
        data |= {f"{prefix}-{number}-{field}": value for field, value in row.items()}
    return data


def form(name, bodies=(), parents=(), initial=0, **more):
    data = {"name": name, "kinds": ["euroregion", "thematic_network"], "founded": "21 December 1991", "_continue": "1"}
    empty = {}
    for prefix in ("sections", "names", "successions", "origins", "official_sources", "sources"):
        empty |= rows(prefix, [])
    return data | rows("bodies", bodies, initial) | rows("parents", parents) | empty | more


def body_row(name, **more):
    return {"name": name, "kind": "commission", "since": "1995", "until": "", "position": "0"} | more


def changes():
    return sorted(Change.objects.values_list("record", "kind"))


class TestNetwork:
    def test_is_entered_by_its_name_with_its_bodies_and_parents(self, as_editor):
        parent = NetworkFactory()
        data = form(
            "Евро Ñeisse",
            bodies=[body_row("Council", since="May 1995")],
            parents=[{"parent": parent.pk, "since": "2004", "source": "A statute"}],
            aims="To meet.",
        )
        response = as_editor.post("/admin/networks/network/add/", data)
        assert response.status_code == 302, response.context["errors"]
        network = Network.objects.exclude(pk=parent.pk).get()
        assert (network.actor.name, network.actor.slug, network.actor.kind) == ("Евро Ñeisse", "neisse", "network")
        assert (network.kinds, network.founded) == (["euroregion", "thematic_network"], "1991-12-21")
        assert network.actor.names.get().text == "Евро Ñeisse"
        assert network.bodies.get().since == "1995-05"
        assert network.parents.get().parent == parent
        assert network.actor.published_at is None
        assert changes() == [("actors.actor", "created"), ("networks.body", "created")]

    def test_renaming_keeps_the_old_name_to_be_found_by(self, as_editor):
        network = NetworkFactory(actor__name="Old name")
        address = reverse("admin:networks_network_change", args=[network.pk])
        assert "Old name" in as_editor.get(address).content.decode()
        assert as_editor.post(address, form("New name")).status_code == 302
        network.actor.refresh_from_db()
        assert network.actor.name == "New name"
        assert set(network.actor.names.values_list("text", flat=True)) == {"Old name", "New name"}

    def test_a_body_is_put_within_one_of_the_same_network(self, as_editor):
        above = BodyFactory(since="1995")
        stranger = BodyFactory()
        address = reverse("admin:networks_network_change", args=[above.network.pk])
        page = as_editor.get(address).content.decode()
        assert str(above) in page
        assert str(stranger) not in page
        assert f'href="{reverse("admin:networks_body_change", args=[above.pk])}">Seats' in page
        old = body_row(above.name, id=above.pk, network=above.network.pk)
        strange = [old, body_row("Unit", part_of=stranger.pk)]
        assert as_editor.post(address, form("Net", strange, initial=1)).status_code == 200
        assert (
            as_editor.post(address, form("Net", [old, body_row("Unit", part_of=above.pk)], initial=1)).status_code
            == 302
        )
        assert Body.objects.get(name="Unit").part_of == above

    def test_the_buttons_publish_and_withdraw(self, as_editor, client):
        network = NetworkFactory(actor__published_at=None)
        page = reverse("network", args=[network.actor.public_id, network.actor.slug])
        assert client.get(page).status_code == 404
        as_editor.get(reverse("admin:networks_network_publish_record", args=[network.pk]))
        assert client.get(page).status_code == 200
        as_editor.get(reverse("admin:networks_network_withdraw_record", args=[network.pk]))
        assert client.get(page).status_code == 404

    def test_the_list_is_narrowed_to_a_kind(self, as_editor):
        NetworkFactory(actor__name="Both ways", kinds=["euroregion", "thematic_network"])
        NetworkFactory(actor__name="Another")
        page = as_editor.get("/admin/networks/network/?kind=thematic_network").content.decode()
        assert "Both ways" in page
        assert "Another" not in page


class TestBody:
    @pytest.fixture
    def body(self, db):
        return BodyFactory(name="Board", since="1995")

    def post(self, as_editor, body, seats, initial=0):
        data = {"kind": "executive_bureau_or_board", "name": "Board", "since": "1995", "position": "0"}
        address = reverse("admin:networks_body_change", args=[body.pk])
        return as_editor.post(address, data | rows("seats", seats, initial) | rows("sources", []))

    def test_seats_are_entered_on_its_page(self, as_editor, body):
        holder, person = CityFactory(), PersonFactory()
        seat = {
            "office": "president",
            "actor": holder.pk,
            "person": person.pk,
            "since": "December 2020",
            "position": "0",
        }
        response = self.post(as_editor, body, [seat])
        assert response.status_code == 302, response.context["errors"]
        assert body.seats.values_list("office", "actor", "person", "since").get() == (
            "president", holder.pk, person.pk, "2020-12",
        )  # fmt: skip
        assert changes() == [("networks.body", "updated")]

    def test_a_seat_that_nobody_holds_is_told(self, as_editor, body):
        response = self.post(as_editor, body, [{"office": "president", "since": "2020", "position": "0"}])
        assert response.status_code == 200
        assert "Say who holds it" in response.content.decode()

    def test_deleting_it_is_noted(self, as_editor, body):
        SeatFactory(body=body)
        as_editor.post(reverse("admin:networks_body_delete", args=[body.pk]), {"post": "yes"})
        assert not Seat.objects.exists()
        assert changes() == [("networks.body", "deleted")]

    def test_deleting_several_takes_parts_with_what_they_are_part_of(self, as_editor, body):
        part = BodyFactory(network=body.network, part_of=body)
        chosen = {"action": "delete_selected", "_selected_action": [body.pk, part.pk], "post": "yes"}
        as_editor.post("/admin/networks/body/", chosen)
        assert not Body.objects.exists()
        assert changes() == [("networks.body", "deleted")] * 2

    def test_the_button_leads_to_its_network(self, as_editor, body):
        response = as_editor.get(reverse("admin:networks_body_its_network", args=[body.pk]))
        assert response["Location"] == reverse("admin:networks_network_change", args=[body.network.pk])


class TestMandate:
    @pytest.fixture
    def seat(self, db):
        return SeatFactory(body__name="Board", since="2020-12", actor__name="Tandil")

    @pytest.fixture
    def address(self, seat):
        return reverse("admin:networks_body_mandate", args=[seat.body.pk])

    def test_a_new_one_is_started_from_the_old_one(self, as_editor, seat, address):
        assert as_editor.get(reverse("admin:networks_body_new_mandate", args=[seat.body.pk]))["Location"] == address
        page = as_editor.get(address).content.decode()
        assert "president: Tandil" in page
        response = as_editor.post(address, {"since": "26 November 2021", "reason": "Elected."}, follow=True)
        assert "Undo?" in response.content.decode()
        assert list(Seat.objects.order_by("pk").values_list("since", "until")) == [
            ("2020-12", "2021-11-26"), ("2021-11-26", ""),
        ]  # fmt: skip
        assert Operation.objects.get().reason == "Elected."

    def test_other_bodies_of_the_network_are_renewed_with_it(self, as_editor, seat, address):
        other = SeatFactory(body__network=seat.body.network, body__name="Secretariat", since="2020-12")
        strange = SeatFactory(since="2020-12")
        assert "Secretariat" in as_editor.get(address).content.decode()
        answer = {"since": "2021-11-26", "reason": "Elected."}
        assert (
            "not one of the available" in as_editor.post(address, answer | {"also": strange.body.pk}).content.decode()
        )
        as_editor.post(address, answer | {"also": other.body.pk})
        assert Seat.objects.filter(since="2021-11-26").count() == 2

    @pytest.mark.parametrize(
        ("answer", "told"),
        [
            ({"since": "", "reason": "Elected."}, "This field is required"),
            ({"since": "soon", "reason": "Elected."}, "is not understood as a date"),
            ({"since": "2021", "reason": ""}, "This field is required"),
            ({"since": "1990", "reason": "Elected."}, "No open seat began before that day"),
        ],
    )
    def test_what_is_lacking_is_told(self, as_editor, address, answer, told):
        assert told in as_editor.post(address, answer).content.decode()
        assert not Operation.objects.exists()

    def test_nobody_without_the_role_starts_one(self, client, address):
        answer = {"since": "2021", "reason": "Elected."}
        assert client.post(address, answer).status_code == 302, "to the login"
        looker = UserFactory(is_staff=True)
        looker.user_permissions.add(Permission.objects.get(codename="change_seat"))
        client.force_login(looker)
        assert client.get(address).status_code == 403
        assert client.post(address, answer).status_code == 403
        assert Seat.objects.count() == 1


class TestMembership:
    ADDRESS = "/admin/networks/membership/add/"

    def form(self, network, **more):
        data = {"network": network.pk, "actor": "", "country": "", "category": "full", "joined": "2004", "left": ""}
        return data | {"admission": "assembly_decision"} | rows("statuses", []) | rows("sources", []) | more

    def test_is_entered_with_how_it_stood(self, as_editor):
        network, city = NetworkFactory(), CityFactory()
        statuses = rows("statuses", [{"status": "suspended", "since": "2010", "until": "May 2012"}])
        response = as_editor.post(self.ADDRESS, self.form(network, actor=city.pk, **statuses))
        assert response.status_code == 302, response.context["errors"]
        membership = Membership.objects.get()
        assert (membership.actor.pk, membership.admission) == (city.pk, "assembly_decision")
        assert membership.statuses.get().until == "2012-05"
        assert changes() == [("actors.actor", "updated")]

    def test_a_country_may_be_the_member(self, as_editor):
        country = CountryFactory()
        assert as_editor.post(self.ADDRESS, self.form(NetworkFactory(), country=country.pk)).status_code == 302
        assert Membership.objects.get().member == country

    def test_nobody_and_both_are_told(self, as_editor):
        network = NetworkFactory()
        both = {"actor": CityFactory().pk, "country": CountryFactory().pk}
        for member in ({}, both):
            response = as_editor.post(self.ADDRESS, self.form(network, **member))
            assert "choose one of the two" in response.content.decode()

    def test_the_next_begins_with_what_it_shares(self, as_editor):
        network = NetworkFactory()
        response = as_editor.post(self.ADDRESS, self.form(network, actor=CityFactory().pk, _addanother="1"))
        page = as_editor.get(response["Location"])
        assert page.context["adminform"].form.initial == {
            "network": str(network.pk), "category": "full", "admission": "assembly_decision", "joined": "2004",
        }  # fmt: skip

    def test_the_list_of_a_network_leads_to_a_new_member_of_it(self, as_editor):
        ours, other = MembershipFactory(actor__name="Ours"), MembershipFactory(actor__name="Another")
        address = as_editor.get(reverse("admin:networks_network_its_members", args=[ours.network.pk]))["Location"]
        page = as_editor.get(address).content.decode()
        assert "Ours" in page
        assert str(other.member) not in page
        added = as_editor.get(self.ADDRESS, {"_changelist_filters": address.partition("?")[2]})
        assert added.context["adminform"].form.initial == {"network": str(ours.network.pk)}

    def test_deleting_is_noted_of_the_network(self, as_editor):
        first, second = MembershipFactory.create_batch(2, network=NetworkFactory())
        as_editor.post(reverse("admin:networks_membership_delete", args=[first.pk]), {"post": "yes"})
        chosen = {"action": "delete_selected", "_selected_action": [second.pk], "post": "yes"}
        as_editor.post("/admin/networks/membership/", chosen)
        assert not Membership.objects.exists()
        assert changes() == [("actors.actor", "updated")] * 2

    @pytest.mark.parametrize("count", [1, 3])
    def test_the_list_asks_as_often_for_many_as_for_one(self, as_editor, count, django_assert_num_queries):
        network = NetworkFactory()
        MembershipFactory.create_batch(count, network=network)
        # session, editor, permissions (two); networks to choose from; counts (two); memberships with what they join
        with django_assert_num_queries(8):
            as_editor.get("/admin/networks/membership/")


def test_what_is_called_alike_is_told_apart_where_one_chooses(as_editor):
    for network, since, until in (("Mercociudades", "1995", "2001"), ("Eurocities", "1986", "")):
        BodyFactory(network__actor__name=network, name="Council", since=since, until=until)
    ProgrammeFactory(name="Council", network__actor__name="UCLG")
    asked = {"term": "council", "app_label": "agreements", "model_name": "texttie", "field_name": "body"}
    offered = as_editor.get("/admin/autocomplete/", asked).json()["results"]
    assert [each["text"] for each in offered] == ["Council (Eurocities, 1986–)", "Council (Mercociudades, 1995–2001)"]
    asked |= {"app_label": "networks", "model_name": "networkevent", "field_name": "programme"}
    (programme,) = as_editor.get("/admin/autocomplete/", asked).json()["results"]
    assert programme["text"] == "Council (UCLG)"


def test_what_is_wrong_with_a_sum_is_told_above_the_sums(as_editor):
    sum_of_nothing = {"qualifier": "exactly", "amount": "0", "currency": "EUR", "basis": "total"}
    empty = rows("partners", []) | rows("places", []) | rows("sources", [])
    whole = {"kind": "project", "name": "A project", "network": NetworkFactory().pk, "since": "", "until": ""}
    response = as_editor.post("/admin/networks/programme/add/", whole | empty | rows("fundings", [sum_of_nothing]))
    assert "Sum #1: A sum is more than nothing." in response.content.decode()
