"""An editor's work on an agreement, by forms."""

import pytest
from django.urls import reverse

from agreements.models import Agreement
from core.models import Change
from tests.factories import AgreementCitationFactory, AgreementFactory, CityFactory, PartyFactory

pytestmark = pytest.mark.django_db
ADD = "/admin/agreements/agreement/add/"


def form(parties=(), acts=(), **fields):
    data = {"kind": "twinning", "title": "", "note": "", "_continue": "1"} | fields
    for prefix, rows in (
        ("parties", parties),
        ("acts", acts),
        ("instruments", ()),
        ("sources", ()),
        ("attestations", ()),
    ):
        data |= {f"{prefix}-TOTAL_FORMS": len(rows), f"{prefix}-INITIAL_FORMS": 0}
        for number, row in enumerate(rows):
            data |= {f"{prefix}-{number}-{name}": value for name, value in row.items()}
    return data


def party(actor):
    return {"actor": actor.pk, "name_as_printed": "", "role": "party"}


def act(kind="signed_definitive", date="1995-11-11"):
    return {"kind": kind, "date": date, "party": "", "place": "", "cause": "", "sequence": 0}


def errors(response):
    formsets = response.context["inline_admin_formsets"]
    return str([response.context["adminform"].errors, *(each.formset.errors for each in formsets)])


def test_what_is_entered_has_its_status_and_is_not_yet_shown(as_editor, editor):
    response = as_editor.post(ADD, form([party(CityFactory()), party(CityFactory())], [act()]))
    agreement = Agreement.objects.get()
    assert response.status_code == 302, errors(response)
    assert (agreement.status, agreement.published_at) == ("active", None)
    change = Change.objects.get()
    assert (change.kind, change.by) == ("created", editor)


def test_a_date_as_people_write_it_is_understood(as_editor):
    as_editor.post(ADD, form([party(CityFactory()), party(CityFactory())], [act(date="ок. 2003 г.")]))
    assert Agreement.objects.get().acts.get().date == "2003~"


def test_a_date_that_is_not_understood_is_named_and_nothing_is_saved(as_editor):
    response = as_editor.post(ADD, form([party(CityFactory()), party(CityFactory())], [act(date="11/12/1995")]))
    assert "not understood as a date" in errors(response)
    assert not Agreement.objects.exists()


def test_a_party_twice_is_named_and_nothing_is_saved(as_editor):
    city = CityFactory()
    response = as_editor.post(ADD, form([party(city), party(city)]))
    assert "Please correct the duplicate" in response.content.decode()
    assert not Agreement.objects.exists()


def test_an_act_can_be_of_a_party_of_this_agreement_alone(as_editor):
    agreement, other = AgreementFactory(signed_on=""), PartyFactory()
    page = as_editor.get(reverse("admin:agreements_agreement_change", args=[agreement.pk])).content.decode()
    assert str(agreement.parties.first().actor) in page
    assert str(other.actor) not in page


def press(client, button, agreement):
    address = reverse(f"admin:agreements_agreement_{button}", args=[agreement.pk])
    return client.get(address, follow=True).content.decode()


def test_the_button_publishes_a_whole_agreement(as_editor, editor):
    agreement = AgreementCitationFactory(agreement__published_at=None).agreement
    assert "readers see it now" in press(as_editor, "publish_record", agreement)
    agreement.refresh_from_db()
    assert agreement.published_at
    assert Change.objects.get(kind="published").by == editor


def test_the_button_says_what_is_missing(as_editor):
    agreement = AgreementFactory(published_at=None, between=[CityFactory()])
    assert "at least two parties" in press(as_editor, "publish_record", agreement)
    agreement.refresh_from_db()
    assert agreement.published_at is None


def test_the_button_withdraws(as_editor):
    agreement = AgreementFactory()
    assert "readers see it no more" in press(as_editor, "withdraw_record", agreement)
    agreement.refresh_from_db()
    assert agreement.published_at is None


def test_deleting_is_noted(as_editor):
    agreement = AgreementFactory()
    as_editor.post(reverse("admin:agreements_agreement_delete", args=[agreement.pk]), {"post": "yes"})
    assert not Agreement.objects.exists()
    assert Change.objects.get().kind == "deleted"


def test_choices_tell_namesakes_apart(as_editor):
    CityFactory(name="San José", country__name="Costa Rica")
    CityFactory(name="San José", country__name="Uruguay")
    query = {"term": "san jose", "app_label": "agreements", "model_name": "party", "field_name": "actor"}
    texts = [each["text"] for each in as_editor.get("/admin/autocomplete/", query).json()["results"]]
    assert sorted(texts) == ["San José (city, Costa Rica)", "San José (city, Uruguay)"]


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_as_often_for_many_as_for_one(as_editor, count, django_assert_num_queries):
    AgreementFactory.create_batch(count)
    # session, user, two of permissions, count twice, the page, parties and their actors
    with django_assert_num_queries(9):
        as_editor.get("/admin/agreements/agreement/")
