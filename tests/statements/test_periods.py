"""Periods: what the database takes, what falls into them, and where they are shown."""

import pytest
from django.urls import reverse

from statements.models import Period
from statements.periods import told_of
from tests.factories import (
    ActFactory,
    AgreementFactory,
    CityFactory,
    CodingFactory,
    CountryFactory,
    MembershipFactory,
    NetworkFactory,
    PartyFactory,
    PeriodFactory,
    StatementFactory,
)

pytestmark = pytest.mark.django_db


class TestModel:
    @pytest.mark.parametrize("field", ["name", "author"])
    def test_has_a_name_and_an_author(self, field, refused, allowed):
        with refused("period_has_name_and_author"):
            PeriodFactory(**{field: ""})
        with allowed():
            PeriodFactory()

    def test_is_of_one_at_most(self, refused, allowed):
        with refused("period_is_of_one_at_most"):
            PeriodFactory(actor=CityFactory(), country=CountryFactory())
        with allowed():
            PeriodFactory(actor=CityFactory())
            PeriodFactory(country=CountryFactory())

    def test_has_a_limit(self, refused, allowed):
        with refused("period_has_a_limit"):
            PeriodFactory(since="", until="")
        with allowed():
            PeriodFactory(since="")
            PeriodFactory(until="")

    @pytest.mark.parametrize(
        ("field", "rule"),
        [("since", "period_since_agrees_with_its_bounds"), ("until", "period_until_agrees_with_its_bounds")],
    )
    def test_dates_agree_with_their_bounds(self, field, rule, refused):
        period = PeriodFactory()
        with refused(rule):
            Period.objects.filter(pk=period.pk).update(**{field: ""})

    def test_does_not_end_before_it_begins(self, refused, allowed):
        with refused("period_until_is_after_since"):
            PeriodFactory(since="2022", until="1991")
        with allowed():
            PeriodFactory(since="2022", until="2022")


def signed(date, **fields):
    agreement = AgreementFactory(signed_on="", **fields)
    return ActFactory(kind="signed_definitive", date=date, agreement=agreement).agreement


@pytest.fixture
def until_2022():
    return PeriodFactory(public_id="until-2022", since="1991", until="2022")


class TestAgreements:
    def test_those_perhaps_signed_in_it_its_last_day_too(self, api, until_2022):
        found = {signed(date).public_id for date in ("1991-01-01", "2022-12-31", "2022/2025", "199X")}
        for date in ("1990-12-31", "2023-01-01"):
            signed(date)
        assert {each["id"] for each in api("agreements/", period="until-2022")["results"]} == found

    def test_both_ends_are_asked_of_one_signing(self, api, until_2022):
        tie = signed("1985")
        ActFactory(kind="signed_definitive", date="2024", agreement=tie)
        assert api("agreements/", period="until-2022")["results"] == []

    def test_a_signing_without_a_date_is_in_none(self, api, until_2022):
        signed("")
        assert api("agreements/", period="until-2022")["results"] == []

    def test_an_end_that_is_open_is_one(self, api):
        PeriodFactory(public_id="from-2022", since="2022", until="")
        tie = signed("2040")
        signed("2021")
        assert [each["id"] for each in api("agreements/", period="from-2022")["results"]] == [tie.public_id]

    def test_an_unknown_one_is_told(self, api):
        PeriodFactory(public_id="hidden", published_at=None)
        answer = api("agreements/", period="hidden", expect=400)
        assert "There is no period with this id: hidden" in answer["detail"]

    def test_the_page_of_agreements_asks_it_too(self, client, until_2022):
        signed("2001", title="A tie of 2001")
        signed("2024", title="A tie of 2024")
        shown = client.get("/en/agreements/", {"period": "until-2022"}).content.decode()
        assert "A tie of 2001" in shown
        assert "A tie of 2024" not in shown

    def test_the_page_names_it_in_the_readers_language(self, client):
        PeriodFactory(public_id="rollback", name="rollback", name_ru="откат")
        assert "откат" in client.get("/ru/agreements/", {"period": "rollback"}).content.decode()


@pytest.mark.parametrize(("factory", "endpoint"), [(CodingFactory, "codings/"), (StatementFactory, "statements/")])
def test_what_is_said_is_asked_by_a_period(api, until_2022, factory, endpoint):
    held = {factory(since="2000", until="2030").public_id, factory().public_id}
    factory(since="2023")
    factory(until="1990")
    assert {each["id"] for each in api(endpoint, period="until-2022")["results"]} == held


class TestTold:
    def test_of_a_country_how_many_were_signed_in_each(self):
        country = CountryFactory()
        for date in ("2000", "2001", "2024"):
            PartyFactory(actor=CityFactory(country=country), agreement=signed(date))
        PartyFactory(actor=CityFactory(country=country), agreement=signed("2000", published_at=None))
        PartyFactory(actor=CityFactory(), agreement=signed("2000"))
        early, late = PeriodFactory(country=country), PeriodFactory(since="2023", until="")
        PeriodFactory(country=CountryFactory())
        assert [(each.period, str(each.signed)) for each in told_of(country, "en")] == [(early, "2"), (late, "1")]

    def test_of_a_network_how_many_came_and_went(self):
        network = NetworkFactory()
        MembershipFactory(network=network, joined="1995", left="2021")
        MembershipFactory(network=network, joined="2023")
        PeriodFactory(actor=network.actor, since="2020", until="2023")
        PeriodFactory()
        (told,) = told_of(network.actor, "en")
        assert (str(told.joined), str(told.left)) == ("1", "1")

    def test_an_agreement_with_two_signings_counts_once(self):
        tie, city = signed("2000"), CityFactory()
        PartyFactory(actor=city, agreement=tie)
        ActFactory(kind="signed_definitive", date="2001", agreement=tie)
        PeriodFactory(actor=city)
        assert str(told_of(city, "en")[0].signed) == "1"

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_as_for_one(self, count, django_assert_num_queries):
        country = CountryFactory()
        PeriodFactory.create_batch(count, country=country)
        # periods with their counts, countries, citations
        with django_assert_num_queries(3):
            told_of(country, "en")


class TestPages:
    def test_all_are_listed_with_author_and_whose_they_are(self, client):
        PeriodFactory(name="rollback", actor=CityFactory(name="Rosario"), author="Alibalaev 2022", until="2020")
        PeriodFactory(name="a draft", published_at=None)
        shown = " ".join(client.get("/en/periods/").content.decode().split())
        assert all(part in shown for part in ("rollback", "Rosario", "Alibalaev 2022", "1991 – 2020"))
        assert "a draft" not in shown
        assert f"actor={Period.objects.get(name='rollback').actor.public_id}&amp;period=" in shown

    def test_a_country_shows_its_own_and_those_of_no_one(self, client):
        country = CountryFactory()
        PeriodFactory(name="its own", country=country)
        PeriodFactory(name="of no one")
        PeriodFactory(name="of another", country=CountryFactory())
        shown = client.get(country.get_absolute_url()).content.decode()
        assert "its own" in shown
        assert "of no one" in shown
        assert "of another" not in shown

    def test_a_network_shows_its_own_as_bands_behind_its_members_too(self, client):
        network = NetworkFactory()
        MembershipFactory(network=network, joined="1995-11-11")
        PeriodFactory(name="rollback", actor=network.actor, since="2014", until="2020")
        PeriodFactory(name="antiquity", actor=network.actor, since="", until="1500")
        shown = client.get(network.get_absolute_url()).content.decode()
        assert shown.count('<rect class="curve-band') == 1
        assert "antiquity" in shown

    def test_a_place_without_periods_says_nothing_of_them(self, client):
        assert "Periods that authors" not in client.get(CityFactory().get_absolute_url()).content.decode()


class TestApi:
    def test_one(self, api):
        city = CityFactory(name="Rosario")
        period = PeriodFactory(name="rollback", name_es="retroceso", actor=city, since="2014", until="2020")
        answer = api(f"periods/{period.public_id}/", language="es")
        assert (answer["name"], answer["since"], answer["until_latest"]) == ("retroceso", "2014", "2020-12-31")
        assert answer["actor"]["id"] == city.public_id

    def test_those_of_an_actor_or_a_country(self, api):
        own = PeriodFactory(actor=CityFactory())
        PeriodFactory(country=CountryFactory())
        assert [each["id"] for each in api("periods/", actor=own.actor.public_id)["results"]] == [own.public_id]

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_as_for_one(self, api, count, django_assert_num_queries):
        for _each in range(count):
            PeriodFactory(country=CountryFactory())
        # periods, countries, citations
        with django_assert_num_queries(3):
            api("periods/")


class TestAdmin:
    def enter(self, client, **fields):
        names = ("name_es", "name_pt", "name_ru", "actor", "country", "since", "until", "source")
        form = dict.fromkeys(names, "") | {"name": "rollback", "author": "Alibalaev 2022", "_continue": "1"}
        form |= {"sources-TOTAL_FORMS": 0, "sources-INITIAL_FORMS": 0}
        return client.post("/admin/statements/period/add/", form | fields)

    def test_an_editor_enters_one(self, as_editor):
        assert self.enter(as_editor, since="2014", until="2020").status_code == 302
        assert Period.objects.get().until_latest.year == 2020

    def test_without_a_limit_it_is_refused(self, as_editor):
        assert "Say when it begins" in self.enter(as_editor).content.decode()

    def test_without_a_source_it_is_not_published(self, as_editor):
        period = PeriodFactory(source="", published_at=None)
        address = reverse("admin:statements_period_publish_record", args=[period.pk])
        assert "Say first where it stands" in as_editor.get(address, follow=True).content.decode()
        period.refresh_from_db()
        assert period.published_at is None
