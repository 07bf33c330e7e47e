"""Groups of countries: what the database refuses, who belongs on a day, the API, the admin."""

from datetime import date

import pytest
from django.urls import reverse

from actors.models import CountryGroup, CountryGroupMember
from core.models import Change
from tests.factories import (
    AgreementFactory,
    CityFactory,
    CountryFactory,
    CountryGroupFactory,
    CountryGroupMemberFactory,
    CountryNameFactory,
    MembershipFactory,
    NetworkFactory,
)

pytestmark = pytest.mark.django_db

TODAY = date(2026, 1, 1)


class TestCountryGroup:
    def test_kind_is_listed(self, refused, allowed):
        with refused("country_group_kind_is_listed"):
            CountryGroupFactory(kind="club")
        with allowed():
            CountryGroupFactory(kind="bloc")

    @pytest.mark.parametrize("field", ["name", "author"])
    def test_has_a_name_and_somebody_who_groups_so(self, field, refused, allowed):
        with refused("country_group_has_name_and_author"):
            CountryGroupFactory(**{field: ""})
        with allowed():
            CountryGroupFactory()

    def test_is_not_part_of_itself(self, refused, allowed):
        group = CountryGroupFactory()
        with refused("country_group_is_not_its_own_parent"):
            CountryGroup.objects.filter(pk=group.pk).update(parent=group)
        with allowed():
            CountryGroup.objects.filter(pk=group.pk).update(parent=CountryGroupFactory())

    def test_its_date_agrees_with_its_bounds(self, refused, allowed):
        group = CountryGroupFactory(stated="1996")
        with refused("country_group_stated_agrees_with_its_bounds"):
            CountryGroup.objects.filter(pk=group.pk).update(stated="")
        with allowed():
            CountryGroupFactory(stated="")

    def test_has_a_code_of_its_own(self, refused):
        CountryGroupFactory(code="eu")
        with refused("actors_countrygroup_code_key"):
            CountryGroupFactory(code="eu")


class TestCountryGroupMember:
    @pytest.mark.parametrize(
        ("field", "rule"),
        [
            ("since", "country_group_member_since_agrees_with_its_bounds"),
            ("until", "country_group_member_until_agrees_with_its_bounds"),
        ],
    )
    def test_dates_agree_with_their_bounds(self, field, rule, refused, allowed):
        spell = CountryGroupMemberFactory(**{field: "1973"})
        with refused(rule):
            CountryGroupMember.objects.filter(pk=spell.pk).update(**{field: ""})
        with allowed():
            CountryGroupMemberFactory(**{field: "[..1973]"})

    def test_ends_after_it_begins(self, refused, allowed):
        with refused("country_group_member_until_is_after_since"):
            CountryGroupMemberFactory(since="2020", until="1973")
        with allowed():
            CountryGroupMemberFactory(since="1973", until="1973")

    def test_begins_once_on_a_date(self, refused, allowed):
        spell = CountryGroupMemberFactory(since="", until="1973")
        with refused("country_group_member_once_a_start"):
            CountryGroupMemberFactory(group=spell.group, country=spell.country, since="", until="1980")
        with allowed():
            CountryGroupMemberFactory(group=spell.group, country=spell.country, since="1980")

    def test_spells_do_not_certainly_overlap(self, refused, allowed):
        spell = CountryGroupMemberFactory(since="1991", until="2012")
        with refused("country_group_member_no_certain_overlap"):
            CountryGroupMemberFactory(group=spell.group, country=spell.country, since="2000")
        with allowed():
            CountryGroupMemberFactory(group=spell.group, country=spell.country, since="2012")


class TestMembersOfADay:
    @pytest.mark.parametrize(
        ("since", "until", "belongs"),
        [
            ("", "", True),
            ("1973-01-01", "", True),
            ("2026-01-01", "", True),
            ("2026-01-02", "", False),
            ("2026", "", False),
            ("[1990..]", "", False),
            ("1973", "2020-01-31", False),
            ("1973", "2026-01-01", False),
            ("1973", "2026-01-02", True),
            ("1973", "[..2030]", False),
        ],
    )
    def test_those_that_certainly_belong_then(self, since, until, belongs):
        spell = CountryGroupMemberFactory(since=since, until=until)
        assert spell.group.countries_on(TODAY).exists() == belongs

    def test_a_former_country_belongs_while_it_lasts(self):
        spell = CountryGroupMemberFactory(country__code="SUHH", country__ended="1991-12-26")
        assert spell.group.countries_on(date(1985, 1, 1)).exists()
        assert not spell.group.countries_on(date(1991, 12, 26)).exists()

    def test_those_of_published_parts_belong_at_any_depth_and_once(self):
        america = CountryGroupFactory()
        latin = CountryGroupFactory(parent=america)
        south = CountryGroupFactory(parent=latin)
        brazil = CountryGroupMemberFactory(group=south).country
        CountryGroupMemberFactory(group=latin, country=brazil)
        CountryGroupMemberFactory(group=CountryGroupFactory(parent=america, published_at=None))
        assert list(america.countries_on(TODAY)) == [brazil]
        assert list(south.countries_on(TODAY)) == [brazil]

    def test_parts_in_a_circle_end_all_the_same(self):
        first = CountryGroupFactory()
        second = CountryGroupFactory(parent=first)
        CountryGroup.objects.filter(pk=first.pk).update(parent=second)
        spell = CountryGroupMemberFactory(group=second)
        assert list(first.countries_on(TODAY)) == [spell.country]


@pytest.fixture
def mercosur():
    """A bloc with Brazil in it, and Venezuela that has left."""
    mercosur = CountryGroupFactory(
        code="mercosur", kind="bloc", name="Southern Common Market", name_es="Mercado Común del Sur", stated="1991"
    )
    brazil = CountryFactory(code="BR", name="Brazil")
    CountryNameFactory(country=brazil, language="es", text="Brasil")
    CountryGroupMemberFactory(group=mercosur, country=brazil, since="1991-11-29")
    CountryGroupMemberFactory(group=mercosur, country__code="VE", since="2012-08-12", until="2016-12")
    return mercosur


def names(answer):
    return [each["name"] for each in answer["results"]]


class TestApi:
    def test_a_group_with_its_members_and_parts(self, api, mercosur):
        CountryGroupFactory(code="southern-cone", kind="area", name="Southern Cone", parent=mercosur)
        CountryGroupFactory(parent=mercosur, published_at=None)
        answer = api("country-groups/mercosur/", language="es")
        assert (answer["name"], answer["kind"], answer["author"], answer["stated"], answer["parent"]) == (
            "Mercado Común del Sur", "bloc", "An author", "1991", None,
        )  # fmt: skip
        assert answer["page"] == "http://testserver/en/groups/mercosur/"
        assert [part["code"] for part in answer["parts"]] == ["southern-cone"]
        assert [(each["country"]["name"], each["since"], each["until_latest"]) for each in answer["members"]] == [
            ("Brasil", "1991-11-29", None),
            ("Country VE", "2012-08-12", "2016-12-31"),
        ]

    def test_members_of_its_parts_say_through_which(self, api, mercosur):
        continent = CountryGroupFactory(code="continent")
        CountryGroup.objects.filter(pk=mercosur.pk).update(parent=continent)
        assert [each["group"] for each in api("country-groups/continent/")["members"]] == ["mercosur", "mercosur"]
        assert api("country-groups/mercosur/")["parent"]["code"] == "continent"

    @pytest.mark.parametrize(
        ("question", "found"),
        [
            ({}, ["Other", "Southern Common Market"]),
            ({"kind": "bloc"}, ["Southern Common Market"]),
            ({"country": "VE"}, ["Southern Common Market"]),
            ({"country": "VE", "on": "2014-01-01"}, ["Southern Common Market"]),
            ({"country": "VE", "on": "2020-01-01"}, []),
        ],
    )
    def test_questions_to_the_list(self, api, mercosur, question, found):
        CountryGroupFactory(code="a", name="Other")
        assert names(api("country-groups/", **question)) == found

    def test_a_day_without_a_country_is_no_question(self, api):
        assert "give `country` too" in api("country-groups/", on="2020-01-01", expect=400)["detail"]

    def test_what_is_not_published_is_not_there(self, api):
        group = CountryGroupFactory(published_at=None)
        assert api("country-groups/")["results"] == []
        api(f"country-groups/{group.code}/", expect=404)
        assert "no group of countries" in api("cities/", country_group=group.code, expect=400)["detail"]

    @pytest.mark.parametrize("count", [1, 3])
    def test_one_asks_as_often_for_many_members_as_for_one(self, api, count, django_assert_num_queries):
        group = CountryGroupFactory(parent=CountryGroupFactory())
        CountryGroupFactory.create_batch(count, parent=group)
        CountryGroupMemberFactory.create_batch(count, group=group)
        # the group, what it is part of, its parts; its spells, their countries
        with django_assert_num_queries(5):
            api(f"country-groups/{group.code}/")

    @pytest.mark.parametrize("count", [1, 3])
    def test_a_list_asks_as_often_for_many_as_for_one(self, api, count, django_assert_num_queries):
        for _ in range(count):
            CountryGroupFactory(parent=CountryGroupFactory())
        # the groups, what they are part of
        with django_assert_num_queries(2):
            api("country-groups/")


class TestWhereverACountryIs:
    """Lists are asked by a group as by a country; who has left it, is in it no more."""

    @pytest.fixture
    def cities(self, mercosur):
        return [CityFactory(name=f"City {code}", country=CountryFactory(code=code)) for code in ("BR", "VE", "KZ")]

    def test_actors(self, api, cities):
        assert names(api("cities/", country_group="mercosur")) == ["City BR"]

    def test_agreements(self, api, cities):
        agreements = [AgreementFactory(between=[city, CityFactory()]) for city in cities]
        assert [each["id"] for each in api("agreements/", country_group="mercosur")["results"]] == [
            agreements[0].public_id
        ]

    def test_memberships_and_networks(self, api, cities):
        for city in cities:
            MembershipFactory(actor=city, network=NetworkFactory(actor__name=f"Network of {city}"))
        (membership,) = api("memberships/", country_group="mercosur")["results"]
        assert membership["member"]["name"] == "City BR"
        assert names(api("networks/", country_group="mercosur")) == ["Network of City BR"]
        assert names(api("networks/", country="KZ")) == ["Network of City KZ"]

    def test_a_network_is_not_found_by_a_member_that_is_not_published(self, api, mercosur):
        city = CityFactory(country=CountryFactory(code="BR"), published_at=None)
        MembershipFactory(actor=city)
        assert names(api("networks/", country="BR")) == []


class TestAdmin:
    def form(self, members=(), **fields):
        form = {
            "name": "Post-Soviet states", "kind": "classification", "parent": "", "author": "A. Scholar",
            "stated": "1996", "source": "", "name_es": "", "name_pt": "", "name_ru": "", "_continue": "1",
        }  # fmt: skip
        form |= {"members-TOTAL_FORMS": len(members), "members-INITIAL_FORMS": 0} | fields
        for number, country in enumerate(members):
            row = {"country": country.pk, "since": "1991", "until": ""}
            form |= {f"members-{number}-{field}": value for field, value in row.items()}
        return form

    def enter(self, as_editor, **fields):
        return as_editor.post("/admin/actors/countrygroup/add/", self.form(**fields))

    def test_an_editor_enters_a_group_of_ones_own(self, as_editor, editor):
        response = self.enter(as_editor, code="post-soviet", members=[CountryFactory(), CountryFactory()])
        assert response.status_code == 302, response.context["errors"]
        group = CountryGroup.objects.get()
        assert (group.owner, group.published_at, group.members.count()) == (editor, None, 2)
        change = Change.objects.get()
        assert (change.record, change.public_id, change.kind) == ("actors.countrygroup", "post-soviet", "created")

    def test_it_stays_ones_own_when_others_change_it_and_keeps_its_code(self, as_editor, editor):
        group = CountryGroupFactory(code="first", owner=None)
        response = as_editor.post(
            reverse("admin:actors_countrygroup_change", args=[group.pk]), self.form(code="second")
        )
        assert response.status_code == 302, response.context["errors"]
        group.refresh_from_db()
        assert (group.name, group.code, group.owner) == ("Post-Soviet states", "first", None)

    def test_a_classification_has_a_date(self, as_editor):
        response = self.enter(as_editor, code="x", stated="")
        assert "when the author grouped" in str(response.context["errors"])
        assert self.enter(as_editor, code="x", stated="", kind="bloc").status_code == 302

    def test_it_has_an_author(self, as_editor):
        assert "required" in str(self.enter(as_editor, code="x", author="").context["errors"])

    def test_a_code_that_the_outbox_has_no_room_for_is_refused(self, as_editor):
        assert "at most 40 characters" in str(self.enter(as_editor, code="x" * 41).context["errors"])

    def test_a_circle_of_parts_is_refused_with_a_reason(self, as_editor):
        group = CountryGroupFactory()
        part = CountryGroupFactory(parent=CountryGroupFactory(parent=group))
        response = as_editor.post(
            reverse("admin:actors_countrygroup_change", args=[group.pk]), self.form(parent=part.pk)
        )
        assert "a part of this one" in str(response.context["errors"])

    def test_the_buttons_publish_and_withdraw(self, as_editor, client):
        group = CountryGroupFactory(published_at=None)
        assert client.get(group.get_absolute_url()).status_code == 404
        as_editor.get(reverse("admin:actors_countrygroup_publish_record", args=[group.pk]))
        assert client.get(group.get_absolute_url()).status_code == 200
        as_editor.get(reverse("admin:actors_countrygroup_withdraw_record", args=[group.pk]))
        assert client.get(group.get_absolute_url()).status_code == 404
        assert list(Change.objects.order_by("pk").values_list("kind", "public_id")) == [
            ("published", group.code), ("withdrawn", group.code),
        ]  # fmt: skip

    def test_nobody_deletes_one_but_a_member_can_be_taken_out(self, as_admin, editor):
        spell = CountryGroupMemberFactory()
        address = reverse("admin:actors_countrygroup_delete", args=[spell.group_id])
        assert as_admin.get(address).status_code == 403
        as_admin.force_login(editor)
        form = self.form([spell.country]) | {
            "members-INITIAL_FORMS": 1, "members-0-id": spell.pk, "members-0-DELETE": "on"
        }  # fmt: skip
        response = as_admin.post(reverse("admin:actors_countrygroup_change", args=[spell.group_id]), form)
        assert response.status_code == 302, response.context["errors"]
        assert not CountryGroupMember.objects.exists()

    @pytest.mark.parametrize("count", [1, 3])
    def test_the_list_asks_as_often_for_many_as_for_one(self, as_editor, count, django_assert_num_queries):
        CountryGroupFactory.create_batch(count)
        # session, user, two of permissions, count, count of all, the page
        with django_assert_num_queries(7):
            as_editor.get("/admin/actors/countrygroup/")
