"""Lists of a network's members through the admin: from the network's page to who has left."""

from dataclasses import replace

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse

from intake import running
from intake.mappings.mapping import Mapping, Shape, Source
from intake.models import ImportRow, Job, NameDecision, RegisterImport, RegisterProposal
from networks.models import Membership
from sources.models import Register
from tests.factories import EditorFactory, NetworkFactory, RegisterFactory, SavedMappingFactory, UserFactory
from tests.intake.registers.test_member_lists import LANDS, MEMBERS, look, take
from tests.intake.registers.worlds import places

pytestmark = pytest.mark.django_db
ADD = reverse("admin:intake_registerimport_add")
PASTED = "Köln\ngermany\nLille\nfrance\nOxford\nunited kingdom\n"


@pytest.fixture(autouse=True)
def _no_broker(monkeypatch):
    monkeypatch.setattr("intake.tasks.run_job.delay", lambda *, job_id: None)


@pytest.fixture(autouse=True)
def _towns():
    places()


@pytest.fixture
def network():
    return NetworkFactory(actor__name="Eurocities", website="https://eurocities.example/")


@pytest.fixture
def as_second(db):
    client = Client()
    client.force_login(EditorFactory())
    return client


def work():
    running.run_job(job_id=Job.objects.get(state="queued").pk)


def page(shown):
    return reverse("admin:intake_registerimport_change", args=[shown.pk])


def step(client, name, shown, **data):
    return client.post(reverse(f"admin:intake_registerimport_{name}", args=[shown.pk]), data, follow=True)


def bring(client, network, pasted=PASTED, **more):
    data = {"network": network.pk, "pasted": pasted, "listed": "2021", "is_whole": "on", **more}
    return client.post(f"{ADD}?network={network.pk}", data, follow=True)


def fields_of(response, **more):
    values = {field.html_name: field.value() for field in response.context["form"]}
    return {name: value for name, value in {**values, **more}.items() if value not in (None, False)}


def words(response):
    return " ".join(response.content.decode().split())


def accept(response, client, second):
    """A list from its first page to what readers see."""
    shown = RegisterImport.objects.latest("pk")
    step(client, "map", shown, **fields_of(response, check="1"))
    work()
    step(client, "run", shown)
    work()
    sample = ImportRow.objects.filter(register_import=shown, is_sampled=True)
    step(second, "accept", shown, **{f"verdict-{row.pk}": "right" for row in sample})
    work()
    return shown


@pytest.mark.django_db(transaction=True)
def test_from_a_networks_page_to_who_has_left(as_editor, as_second, network):
    button = reverse("admin:networks_network_bring_members", args=[network.pk])
    assert button in as_editor.get(reverse("admin:networks_network_change", args=[network.pk])).content.decode()
    response = as_editor.get(button, follow=True)
    assert response.context["form"]["network"].value() == str(network.pk)

    accept(bring(as_editor, network), as_editor, as_second)
    assert set(Membership.objects.values_list("joined", flat=True)) == {"[..2021]"}

    response = bring(as_editor, network, "Köln\ngermany\nBonn\ngermany\nWolgograd\nrussia\n", listed="2025")
    shown = RegisterImport.objects.latest("pk")
    step(as_editor, "map", shown, **fields_of(response, check="1"))
    work()
    text = words(as_editor.get(page(shown)))
    assert "Newly listed: 2" in text
    assert "Bonn, Germany <small>joined between 2021 and 2025" in text
    assert "Not listed any more: 2" in text
    assert "Lille, France <small>if it has left: between 2021 and 2025" in text
    assert "Still listed: 1" in text
    assert "have they left?" not in text, "nothing is decided before it is accepted"

    accept(as_editor.get(f"{page(shown)}?map=1"), as_editor, as_second)
    text = words(as_editor.get(page(shown)))
    assert "Lille, France <small>Eurocities; between 2021 and 2025; listed last by Eurocities, row" in text
    lille = RegisterProposal.objects.get(membership__actor__name="Lille")
    text = words(step(as_editor, "leave", shown, chosen=[lille.pk], decision="taken", on="June 2024"))
    assert "1 is decided." in text
    assert Membership.objects.get(actor__name="Lille").left == "2024-06"
    step(as_editor, "leave", shown, all="1", decision="unsure")
    assert dict(RegisterProposal.objects.values_list("membership__actor__name", "state")) == {
        "Lille": "taken",
        "Oxford": "unsure",
    }


class TestBringingIn:
    def test_without_a_register_it_is_the_networks_own(self, as_editor, network):
        bring(as_editor, network)
        register = Register.objects.get()
        assert (register.name, register.url) == ("Eurocities", "https://eurocities.example/")
        bring(as_editor, network, "Köln\ngermany\nBonn\ngermany\n")
        assert Register.objects.count() == 1

    def test_whom_the_name_means_needs_no_decision(self, as_editor, network):
        NetworkFactory(actor__name="Eurocities")
        bring(as_editor, network)
        mapping = Mapping.of_row(RegisterImport.objects.get().mapping)
        assert (mapping.shape, mapping.network, mapping.is_whole) == (Shape.MEMBER, Source(fixed="Eurocities"), True)
        assert NameDecision.objects.values_list("name", "kind", "actor").get() == ("Eurocities", "network", network.pk)

    def test_a_list_of_a_part_is_said_to_be_one(self, as_editor, network):
        bring(as_editor, network, is_whole="")
        assert not Mapping.of_row(RegisterImport.objects.get().mapping).is_whole

    def test_from_a_registers_page(self, as_editor, network):
        register = RegisterFactory()
        button = reverse("admin:sources_register_bring_members", args=[register.pk])
        assert button in as_editor.get(reverse("admin:sources_register_change", args=[register.pk])).content.decode()
        assert as_editor.get(button, follow=True).context["form"]["register"].value() == str(register.pk)
        bring(as_editor, network, register=register.pk)
        assert RegisterImport.objects.get().harvest.register == register

    def test_a_saved_mapping_with_a_column_of_networks_keeps_it(self, as_editor, network):
        saved = SavedMappingFactory(mapping=MEMBERS.as_row())
        content = "network,member,country,joined,status\nC40,Lille,France,,\n"
        bring(as_editor, network, content, register=saved.register.pk, mapping=saved.pk)
        assert Mapping.of_row(RegisterImport.objects.get().mapping).network == Source("network")
        assert not NameDecision.objects.exists()

    def test_of_which_day_it_is_must_be_said(self, as_editor, network):
        assert bring(as_editor, network, listed="").context["form"].errors.keys() == {"listed"}

    def test_the_same_list_keeps_its_first_day_and_says_so(self, as_editor, network):
        bring(as_editor, network)
        assert "This list is here already, as one of 2021: it keeps that date." in words(
            bring(as_editor, network, listed="2025")
        )

    def test_who_may_not_enter_registers_chooses_one(self, client, network):
        user = UserFactory(is_staff=True)
        user.user_permissions.add(*Permission.objects.filter(codename__in=["add_registerimport"]))
        client.force_login(user)
        assert bring(client, network).context["form"].errors.keys() == {"register"}
        assert not Register.objects.exists()

    def test_who_may_not_take_registers_in_is_not_led_there(self, client, network):
        user = UserFactory(is_staff=True)
        user.user_permissions.add(*Permission.objects.filter(codename__in=["view_network", "change_network"]))
        client.force_login(user)
        text = client.get(reverse("admin:networks_network_change", args=[network.pk])).content.decode()
        assert "Bring in a member list" not in text
        assert client.get(f"{ADD}?network={network.pk}").status_code == 403


class TestMissing:
    @pytest.fixture
    def shown(self, network):
        take("Köln", "Lille", listed="2021")
        return take("Köln", listed="2025")

    def test_somebody_must_be_chosen(self, as_editor, shown):
        assert "Choose whom you decide on." in words(step(as_editor, "leave", shown, decision="taken"))

    def test_what_is_no_date_is_told(self, as_editor, shown):
        text = words(step(as_editor, "leave", shown, decision="taken", all="1", on="soon"))
        assert "is not understood as a date" in text
        assert RegisterProposal.objects.get().state == "new"

    def test_of_another_import_nothing_is_decided(self, as_editor, shown):
        other = look("Bonn", listed="2026")
        step(as_editor, "leave", other, decision="taken", chosen=[RegisterProposal.objects.get().pk])
        assert RegisterProposal.objects.get().state == "new"

    @pytest.mark.parametrize("codenames", [(), ("change_registerimport", "view_registerimport")])
    def test_who_may_not_decide_does_not(self, client, shown, codenames):
        user = UserFactory(is_staff=True)
        user.user_permissions.add(*Permission.objects.filter(codename__in=codenames))
        client.force_login(user)
        response = step(client, "leave", shown, decision="taken", all="1")
        assert response.status_code == (200 if codenames else 403)
        assert RegisterProposal.objects.get().state == "new"

    def test_the_difference_is_a_file_for_those_who_see_imports(self, as_editor, client, shown):
        address = reverse("admin:intake_registerimport_difference", args=[shown.pk])
        lines = b"".join(as_editor.get(address).streaming_content).decode().splitlines()
        assert len(lines) == 3
        client.force_login(UserFactory(is_staff=True))
        assert client.get(address).status_code == 403

    def test_nobody_knows_of_one(self, as_editor, shown):
        proposal = RegisterProposal.objects.get()
        as_editor.post(reverse("admin:intake_registerproposal_decide", args=[proposal.pk]), {"unsure": "1"})
        proposal.refresh_from_db()
        assert proposal.state == "unsure"


@pytest.mark.usefixtures("network")
@pytest.mark.parametrize("count", [1, 3])
def test_the_page_asks_as_often_for_many_as_for_one(as_editor, count, django_assert_num_queries):
    take(*list(LANDS)[:4], listed="2021")
    shown = take(*list(LANDS)[: 4 - count], listed="2025")
    with django_assert_num_queries(18):
        assert as_editor.get(page(shown), {"outcome": "all"}).status_code == 200


def test_a_mapping_says_whether_a_list_is_whole():
    mapping = replace(MEMBERS, is_whole=True)
    assert Mapping.of_row(mapping.as_row()).is_whole
    before = {name: value for name, value in mapping.as_row().items() if name != "is_whole"}
    assert not Mapping.of_row(before).is_whole, "as it was stored before lists could be"
