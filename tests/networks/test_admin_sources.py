"""Programmes, series and events on pages of the admin; and who says so, of them and of networks, bodies and members."""

import pytest
from django.urls import reverse

from actors.models import Name, Succession
from core.models import Change
from networks.models import (
    BodyCitation,
    EventSeries,
    FundingCitation,
    MembershipCitation,
    Network,
    NetworkCitation,
    NetworkEvent,
    NetworkEventCitation,
    Programme,
    ProgrammeCitation,
    ProgrammePartnerCitation,
    SeatCitation,
)
from tests.agreements.forms import errors, shown
from tests.factories import (
    BodyFactory,
    CityFactory,
    DocumentFactory,
    EventSeriesFactory,
    MembershipFactory,
    NameFactory,
    NetworkEventFactory,
    NetworkFactory,
    ProgrammeCitationFactory,
    ProgrammeFactory,
    SeatFactory,
)

pytestmark = pytest.mark.django_db


def with_rows(data, prefix, *rows):
    """The fields of a page with rows added to one of its form sets."""
    for number, row in enumerate(rows, start=int(data[f"{prefix}-TOTAL_FORMS"])):
        data |= {f"{prefix}-{number}-{name}": value for name, value in row.items()}
        data[f"{prefix}-TOTAL_FORMS"] = number + 1
    return data


def with_sources(data, *rows):
    """The fields of a page with sources added, in place of the empty one with which it begins."""
    data["sources-TOTAL_FORMS"] = data["sources-INITIAL_FORMS"]
    return with_rows(data, "sources", *rows)


def source(document, **said):
    empty = {"id": "", "of": "", "field": "", "page_label": "", "language": "", "says": "", "why": ""}
    return empty | {"document": document.pk, "exact": "So it says.", "stance": "supports"} | said


def page_of(record):
    return reverse(f"admin:networks_{record._meta.model_name}_change", args=[record.pk])


def save(client, address, data):
    response = client.post(address, data)
    assert response.status_code == 302, errors(response)


@pytest.fixture
def document(db):
    return DocumentFactory()


class TestProgramme:
    ADD = "/admin/networks/programme/add/"

    def test_is_entered_with_partners_places_sums_and_sources(self, as_editor, document):
        network, agency = NetworkFactory(), CityFactory()
        data = shown(as_editor, self.ADD) | {"name": "South–South", "network": network.pk, "since": "2017"}
        data = with_rows(data, "partners", {"actor": agency.pk, "role": "funder", "name_as_printed": ""})
        data = with_rows(data, "places", {"actor": "", "name_as_printed": "La Paz"})
        money = {"qualifier": "more_than", "amount": "51000", "currency": "usd", "basis": "total", "date": "2017"}
        data = with_rows(data, "fundings", money | {"funder": agency.pk, "funder_as_printed": "", "purpose": ""})
        data = with_sources(
            data,
            source(document, exact="It was announced early in 2017."),
            source(document, of="partners-0", exact="The agency pays."),
            source(document, of="fundings-0", field="funding.amount", exact="More than USD 51,000."),
        )
        save(as_editor, self.ADD, data)
        programme = Programme.objects.get()
        assert programme.published_at is None
        assert programme.fundings.values_list("qualifier", "amount", "currency", "date", "funder").get() == (
            "more_than", 51000, "USD", "2017", agency.pk,
        )  # fmt: skip
        assert programme.places.get().display_name == "La Paz"
        assert ProgrammeCitation.objects.get().programme == programme
        assert ProgrammePartnerCitation.objects.get().programme_partner == programme.partners.get()
        assert FundingCitation.objects.get().field == "amount"
        assert list(Change.objects.values_list("record", "kind")) == [("networks.programme", "created")]

    def test_of_nobody_is_told(self, as_editor):
        response = as_editor.post(self.ADD, shown(as_editor, self.ADD) | {"name": "Of nobody"})
        assert "choose the network, the lead, or both" in response.content.decode()

    def test_a_wrong_currency_is_told_and_nothing_typed_is_lost(self, as_editor):
        data = shown(as_editor, self.ADD) | {"name": "PIP", "network": NetworkFactory().pk}
        money = {"qualifier": "exactly", "amount": "5", "currency": "US$", "basis": "total", "date": "2017"}
        response = as_editor.post(self.ADD, with_rows(data, "fundings", money))
        page = response.content.decode()
        assert "three capital letters" in page
        assert 'value="PIP"' in page

    def test_the_button_begins_a_part(self, as_editor):
        programme = ProgrammeFactory()
        response = as_editor.get(reverse("admin:networks_programme_new_part", args=[programme.pk]))
        initial = as_editor.get(response["Location"]).context["adminform"].form.initial
        assert (initial["part_of"], initial["network"]) == (str(programme.pk), str(programme.network_id))

    def test_the_list_of_a_network_leads_to_a_new_one_of_it(self, as_editor):
        programme = ProgrammeFactory(name="Ours")
        ProgrammeFactory(name="Another one")
        button = reverse("admin:networks_network_its_programmes", args=[programme.network_id])
        address = as_editor.get(button)["Location"]
        page = as_editor.get(address).content.decode()
        assert "Ours" in page
        assert "Another one" not in page
        added = as_editor.get(self.ADD, {"_changelist_filters": address.partition("?")[2]})
        assert added.context["adminform"].form.initial == {"network": str(programme.network_id)}

    def test_is_published_once_its_network_is(self, as_editor, client):
        programme = ProgrammeFactory(network__actor__published_at=None, published_at=None)
        button = reverse("admin:networks_programme_publish_record", args=[programme.pk])
        page = as_editor.get(button, follow=True).content.decode()
        assert "is not published: publish it first" in page
        type(programme.network.actor).objects.update(published_at=ProgrammeFactory().published_at)
        as_editor.get(button)
        assert client.get(programme.get_absolute_url()).status_code == 200

    def test_deleting_is_noted(self, as_editor):
        programme = ProgrammeCitationFactory().programme
        as_editor.post(reverse("admin:networks_programme_delete", args=[programme.pk]), {"post": "yes"})
        assert not Programme.objects.exists()
        assert list(Change.objects.values_list("record", "kind")) == [("networks.programme", "deleted")]


class TestEvents:
    def test_a_series_is_entered_with_its_editions(self, as_editor, document):
        address, network = "/admin/networks/eventseries/add/", NetworkFactory()
        data = shown(as_editor, address) | {"kind": "summit", "name": "Summits", "network": network.pk}
        first = {"edition": "1", "kind": "summit", "name": "", "date": "11 November 1995", "place": CityFactory().pk}
        last = {"edition": "20", "kind": "summit", "name": "", "date": "2015", "place_as_printed": "somewhere"}
        data = with_rows(data, "editions", first, last)
        save(as_editor, address, with_sources(data, source(document, field="eventseries.frequency")))
        series = EventSeries.objects.get()
        assert list(series.editions.order_by("edition").values_list("edition", "date")) == [
            (1, "1995-11-11"), (20, "2015"),
        ]  # fmt: skip
        assert series.citations.get().field == "frequency"
        assert sorted(Change.objects.values_list("record", "kind")) == [
            ("networks.eventseries", "created"),
            *[("networks.networkevent", "created")] * 2,
        ]

    def test_one_edition_twice_is_told(self, as_editor):
        series = EventSeriesFactory()
        NetworkEventFactory(series=series, edition=1)
        data = shown(as_editor, page_of(series))
        again = {"edition": "1", "kind": "summit", "name": "", "date": ""}
        response = as_editor.post(page_of(series), with_rows(data, "editions", again))
        assert response.status_code == 200
        assert NetworkEvent.objects.count() == 1

    def test_taking_an_edition_away_is_noted(self, as_editor):
        event = NetworkEventFactory(series=EventSeriesFactory(), edition=1)
        save(as_editor, page_of(event.series), shown(as_editor, page_of(event.series)) | {"editions-0-DELETE": "on"})
        assert not NetworkEvent.objects.exists()
        assert ("networks.networkevent", "deleted") in Change.objects.values_list("record", "kind")

    def test_an_event_is_entered_with_who_came_what_came_of_it_and_sources(self, as_editor, document):
        address = "/admin/networks/networkevent/add/"
        data = shown(as_editor, address) | {"kind": "forum", "name": "Forum", "date": "2009", "meetings": ""}
        data = with_rows(data, "participants", {"name_as_printed": "mayors", "number": "140", "role": "participant"})
        data = with_rows(data, "outcomes", {"kind": "declaration", "title": "A declaration", "url": ""})
        save(as_editor, address, with_sources(data, source(document, field="networkevent.participants")))
        event = NetworkEvent.objects.get()
        assert event.participants.get().number == 140
        assert event.outcomes.get().title == "A declaration"
        assert NetworkEventCitation.objects.get().field == "participants"

    def test_an_edition_has_no_button_to_publish_it_alone(self, as_editor):
        event = NetworkEventFactory(series=EventSeriesFactory(published_at=None), edition=1, published_at=None)
        button = reverse("admin:networks_networkevent_publish_record", args=[event.pk])
        assert as_editor.get(button).status_code == 403
        assert button not in as_editor.get(page_of(event)).content.decode()

    def test_the_list_of_a_network_has_those_of_its_series_too(self, as_editor):
        network = NetworkFactory()
        NetworkEventFactory(series=EventSeriesFactory(network=network), edition=1, name="In a series")
        NetworkEventFactory(network=network, name="By itself")
        NetworkEventFactory(name="Of another")
        button = reverse("admin:networks_network_its_events", args=[network.pk])
        page = as_editor.get(button, follow=True).content.decode()
        assert "In a series" in page
        assert "By itself" in page
        assert "Of another" not in page


class TestSources:
    def test_of_a_network(self, as_editor, document):
        network = NetworkFactory()
        data = shown(as_editor, page_of(network))
        row = source(document, field="network.founded", stance="contradicts", says="1996")
        save(as_editor, page_of(network), with_sources(data, row))
        assert NetworkCitation.objects.values_list("network", "field", "says").get() == (network.pk, "founded", "1996")

    def test_of_a_body_and_of_who_sits_in_it(self, as_editor, document):
        body = BodyFactory()
        seat = SeatFactory(body=body)
        data = shown(as_editor, page_of(body))
        rows = source(document), source(document, of=f"seat:{seat.pk}", exact="He presided.")
        save(as_editor, page_of(body), with_sources(data, *rows))
        assert BodyCitation.objects.get().body == body
        assert SeatCitation.objects.get().seat == seat

    def test_of_a_membership(self, as_editor, document):
        membership = MembershipFactory()
        data = shown(as_editor, page_of(membership))
        row = source(document, field="membership.joined", is_preferred="on", why="It is the register.")
        save(as_editor, page_of(membership), with_sources(data, row))
        assert MembershipCitation.objects.get().is_preferred


class TestNamesAndPredecessors:
    def test_are_entered_on_the_page_of_a_network(self, as_editor):
        network, elder = NetworkFactory(), NetworkFactory()
        data = shown(as_editor, page_of(network))
        name = {"text": "Iberic-American Union", "language": "en", "kind": "error", "used_from": "", "used_until": ""}
        data = with_rows(data, "names", name)
        data = with_rows(
            data, "origins", {"predecessor": elder.pk, "kind": "replaced", "happened": "2004", "source": ""}
        )
        save(as_editor, page_of(network), data)
        assert network.actor.names.filter(kind="error").get().text == "Iberic-American Union"
        assert Succession.objects.values_list("predecessor", "successor").get() == (elder.pk, network.pk)

    def test_are_entered_with_a_new_network(self, as_editor):
        address = "/admin/networks/network/add/"
        data = shown(as_editor, address) | {"name": "Mercociudades", "kinds": ["thematic_network"]}
        name = {"text": "Меркосьюдадес", "language": "ru", "kind": "exonym", "is_preferred": "on"}
        save(as_editor, address, with_rows(data, "names", name))
        network = Network.objects.get()
        assert set(network.actor.names.values_list("text", "language")) == {
            ("Mercociudades", ""), ("Меркосьюдадес", "ru"),
        }  # fmt: skip

    def test_a_name_is_corrected_and_taken_away(self, as_editor):
        network = NetworkFactory(actor__name="Union")
        right, wrong = NameFactory(actor=network.actor, text="Unoin"), NameFactory(actor=network.actor, text="Uninn")
        data = shown(as_editor, page_of(network))
        place = {data[f"names-{number}-id"]: number for number in range(int(data["names-INITIAL_FORMS"]))}
        data[f"names-{place[right.pk]}-text"] = "The Union"
        data[f"names-{place[wrong.pk]}-DELETE"] = "on"
        save(as_editor, page_of(network), data)
        assert set(Name.objects.values_list("text", flat=True)) == {"Union", "The Union"}
