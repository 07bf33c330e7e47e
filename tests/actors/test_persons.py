"""Persons in office: what the database refuses, how editors enter them, what readers and tools see."""

import pytest
from django.urls import reverse

from actors.models import Office, Person, PersonName
from core.models import Change
from tests.factories import (
    CityFactory,
    CountryFactory,
    OfficeFactory,
    PersonFactory,
    PersonNameFactory,
)

pytestmark = pytest.mark.django_db


class TestPerson:
    def test_has_a_name(self, refused, allowed):
        with refused("person_has_a_name"):
            Person.objects.create(name="")
        with allowed():
            Person.objects.create(name="Maria")

    def test_has_a_public_id_of_its_own(self, refused):
        person = PersonFactory()
        with refused("actors_person_public_id_key"):
            PersonFactory(public_id=person.public_id)


class TestPersonName:
    def test_is_written_once_in_a_language(self, refused, allowed):
        name = PersonNameFactory(text="Мария", language="ru")
        with refused("person_name_once_a_person_and_language"):
            PersonNameFactory(person=name.person, text="Мария", language="ru")
        with allowed():
            PersonNameFactory(person=name.person, text="Мария", language="")

    def test_one_is_preferred_in_a_language(self, refused, allowed):
        name = PersonNameFactory(language="ru", is_preferred=True)
        with refused("person_name_preferred_once_a_language"):
            PersonNameFactory(person=name.person, language="ru", is_preferred=True)
        with allowed():
            PersonNameFactory(person=name.person, language="es", is_preferred=True)

    def test_is_preferred_in_a_language_that_is_stated(self, refused, allowed):
        with refused("person_name_preferred_in_a_known_language"):
            PersonNameFactory(language="", is_preferred=True)
        with allowed():
            PersonNameFactory(language="", is_preferred=False)

    def test_is_not_empty(self, refused, allowed):
        with refused("person_name_is_not_empty"):
            PersonNameFactory(text="")
        with allowed():
            PersonNameFactory(text="M")

    def test_language_is_listed(self, refused, allowed):
        with refused("person_name_language_is_listed"):
            PersonNameFactory(language="xx")
        with allowed():
            PersonNameFactory(language="fr")


class TestOffice:
    def test_has_a_title(self, refused, allowed):
        with refused("office_has_a_title"):
            OfficeFactory(title="")
        with allowed():
            OfficeFactory(title="mayor")

    @pytest.mark.parametrize(
        ("field", "constraint"),
        [
            ("since", "office_since_agrees_with_its_bounds"),
            ("until", "office_until_agrees_with_its_bounds"),
        ],
    )
    def test_dates_agree_with_their_bounds(self, field, constraint, refused, allowed):
        office = OfficeFactory(**{field: "2010"})
        with refused(constraint):
            Office.objects.filter(pk=office.pk).update(**{field: ""})
        with allowed():
            OfficeFactory(**{field: "[..2010]"})

    def test_ends_after_it_begins(self, refused, allowed):
        with refused("office_until_is_after_since"):
            OfficeFactory(since="2010", until="2009")
        with allowed():
            OfficeFactory(since="2010", until="2010")

    def test_is_entered_once_a_start(self, refused, allowed):
        office = OfficeFactory(since="2010~")
        again = {"person": office.person, "actor": office.actor, "title": office.title}
        with refused("office_once_a_start"):
            OfficeFactory(**again, since="2010~")
        with allowed():
            OfficeFactory(**again, since="")

    def test_a_person_does_not_certainly_hold_it_twice(self, refused, allowed):
        office = OfficeFactory(since="2010", until="2014")
        again = {"person": office.person, "actor": office.actor, "title": office.title}
        with refused("office_no_certain_overlap"):
            OfficeFactory(**again, since="2012", until="2016")
        with allowed():
            OfficeFactory(**again, since="2014", until="2018")

    def test_two_hold_it_at_a_time(self, allowed):
        office = OfficeFactory(title="co-chair", since="2010")
        with allowed():
            OfficeFactory(actor=office.actor, title="co-chair", since="2010")


def form(names=(), offices=(), **fields):
    data = {"_continue": "1"} | fields
    for prefix, rows in (("names", names), ("offices", offices)):
        data |= {f"{prefix}-TOTAL_FORMS": len(rows), f"{prefix}-INITIAL_FORMS": 0}
        for number, row in enumerate(rows):
            data |= {f"{prefix}-{number}-{name}": value for name, value in row.items()}
    return data


class TestEditing:
    def test_a_mayor_is_entered_with_names_and_terms(self, as_editor):
        city = CityFactory()
        names = [{"text": "Мария Сильва", "language": "ru", "is_preferred": "on"}]
        terms = [
            {"title": "mayor", "actor": city.pk, "since": since, "until": until}
            for since, until in (("2008", "2012"), ("2016-06", ""))
        ]
        response = as_editor.post("/admin/actors/person/add/", form(names, terms, name="María Silva"))
        assert response.status_code == 302, response.context["errors"]
        person = Person.objects.get()
        assert (person.slug, person.published_at) == ("maria-silva", None)
        assert set(person.names.values_list("text", flat=True)) == {"María Silva", "Мария Сильва"}
        assert person.offices.count() == 2
        change = Change.objects.get()
        assert (change.record, change.public_id, change.kind) == ("actors.person", person.public_id, "created")

    def test_renaming_keeps_the_old_name_to_be_found_by(self, as_editor):
        person = PersonFactory(name="Old name")
        address = reverse("admin:actors_person_change", args=[person.pk])
        assert as_editor.post(address, form(name="New name")).status_code == 302
        person.refresh_from_db()
        assert person.slug == "new-name"
        assert set(person.names.values_list("text", flat=True)) == {"Old name", "New name"}
        assert Change.objects.get().kind == "updated"

    def test_terms_that_certainly_overlap_are_refused_with_a_reason(self, as_editor):
        office = OfficeFactory(since="2010", until="2014")
        again = {"title": office.title, "actor": office.actor_id, "since": "2012", "until": ""}
        address = reverse("admin:actors_person_change", args=[office.person_id])
        response = as_editor.post(address, form([], [again], name="X"))
        assert "certainly holds that office" in str(response.context["errors"])

    def test_a_person_is_found_by_any_name(self, as_editor):
        PersonNameFactory(person=PersonFactory(name="Maria"), text="Мария")
        PersonFactory(name="Another")
        page = as_editor.get("/admin/actors/person/", {"q": "мар"}).content.decode()
        assert "Maria" in page
        assert "Another" not in page

    def test_without_an_office_nobody_is_shown(self, as_editor):
        person = PersonFactory(published_at=None)
        address = reverse("admin:actors_person_publish_record", args=[person.pk])
        assert "Enter the public office first" in as_editor.get(address, follow=True).content.decode()
        person.refresh_from_db()
        assert person.published_at is None

    @pytest.mark.parametrize("count", [1, 3])
    def test_the_list_asks_as_often_for_many_as_for_one(self, as_editor, count, django_assert_num_queries):
        PersonFactory.create_batch(count)
        # session, user, two of permissions, two counts, the page
        with django_assert_num_queries(7):
            as_editor.get("/admin/actors/person/")


class TestWithdrawing:
    """A person's page, record and every mention go at once."""

    def test_takes_all_away(self, as_editor, client):
        office = OfficeFactory(person__name="Hushed", person__published_at=None)
        person, city = office.person, office.actor
        addresses = [
            person.get_absolute_url(),
            f"/api/v1/persons/{person.public_id}/",
            city.get_absolute_url(),
            f"/api/v1/cities/{city.public_id}/",
            "/api/v1/persons/?name=hushed",
            f"/api/v1/persons/?actor={city.public_id}",
        ]

        def naming():
            return [address for address in addresses if "Hushed" in client.get(address).content.decode()]

        assert naming() == []
        as_editor.get(reverse("admin:actors_person_publish_record", args=[person.pk]))
        assert naming() == addresses
        as_editor.get(reverse("admin:actors_person_withdraw_record", args=[person.pk]))
        assert naming() == []
        assert client.get(addresses[0]).status_code == client.get(addresses[1]).status_code == 404


class TestApi:
    @pytest.fixture
    def mayor(self):
        city = CityFactory(name="Lisbon", country=CountryFactory(code="PT", name="Portugal"))
        office = OfficeFactory(person__name="Maria", actor=city, title="mayor", since="2010-10", until="2014")
        PersonNameFactory(person=office.person, text="Мария", language="ru", is_preferred=True)
        return office.person

    def test_a_person_with_names_and_offices(self, api, mayor):
        answer = api(f"persons/{mayor.public_id}/")
        assert answer["name"] == "Maria"
        assert {"text": "Мария", "language": "ru", "script": "Cyrl", "is_preferred": True} in answer["names"]
        (office,) = answer["offices"]
        assert (office["title"], office["since"], office["since_earliest"], office["until_latest"]) == (
            "mayor", "2010-10", "2010-10-01", "2014-12-31",
        )  # fmt: skip
        assert (office["actor"]["name"], office["actor"]["country"]["code"]) == ("Lisbon", "PT")
        assert set(answer) == {"id", "name", "offices", "url", "page", "names"}

    def test_in_the_language_asked_for(self, api, mayor):
        assert api("persons/", language="ru")["results"][0]["name"] == "Мария"

    def test_questions_to_the_list(self, api, mayor):
        OfficeFactory(person__name="Another")
        actor = mayor.offices.get().actor.public_id
        for question in ({"actor": actor}, {"name": "мар"}, {"name": "MARI"}):
            assert [each["name"] for each in api("persons/", **question)["results"]] == ["Maria"]
        assert "no such record" in api("persons/", actor="nobody", expect=400)["detail"]

    def test_an_office_at_an_actor_that_is_not_published_is_not_shown(self, api, mayor):
        OfficeFactory(person=mayor, actor__published_at=None, title="secretary")
        assert [office["title"] for office in api(f"persons/{mayor.public_id}/")["offices"]] == ["mayor"]

    @pytest.mark.parametrize("count", [1, 3])
    def test_a_list_asks_as_often_for_many_as_for_one(self, api, count, django_assert_num_queries):
        OfficeFactory.create_batch(count)
        # persons; offices; their actors; these actors' countries
        with django_assert_num_queries(4):
            assert len(api("persons/")["results"]) == count


def test_a_name_is_told_once_in_the_language_that_is_known():
    person = PersonFactory(name="Maria")
    person.display_name = person.name
    PersonNameFactory(person=person, text="Мария")
    PersonNameFactory(person=person, text="Мария", language="ru")
    PersonNameFactory(person=person, text="Marie", language="fr")
    assert [(name.text, name.language) for name in person.other_names()] == [("Marie", "fr"), ("Мария", "ru")]
    assert PersonName.objects.count() == 4
