"""What is presumed, what runs out, and when: pages, questions, the feed."""

from datetime import UTC, date, datetime
from xml.etree import ElementTree

import pytest
from django.utils import timezone

from agreements.actions import agreement_saved
from agreements.models import StatusSpell
from agreements.ribbon import WIDTH, ribbon
from agreements.terms import months_later
from tests.factories import ActFactory, AgreementFactory, CityFactory, CountryFactory, InstrumentFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def tie(signed, name, country=None, **clauses):
    """A tie signed on a day, with a text of these clauses, brought up to today."""
    cities = [CityFactory(name=name, country=country or CountryFactory()), CityFactory()]
    agreement = AgreementFactory(between=cities, signed_on=str(signed))
    InstrumentFactory(agreement=agreement, kind="memorandum", **clauses)
    return agreement_saved(agreement=agreement, is_new=False, by_id=None, on=timezone.localdate(), at=NOW)


@pytest.fixture
def in_months():
    """The day so many months from today."""
    return lambda months: months_later(timezone.localdate(), months)


@pytest.fixture
def memorandum():
    return tie("2010-05-07", "Forgotville", months=60)


class TestPresumed:
    def test_is_shown_as_presumed_beside_the_status(self, client, memorandum):
        page = client.get(memorandum.get_absolute_url()).content.decode()
        assert (
            '<span class="status status-active">in force</span> <span class="presumed">presumed expired</span>' in page
        )
        assert "ended on 7 May 2015 at the latest" in page
        assert "presumed, not known" in page

    def test_is_no_status(self, api, memorandum):
        answer = api(f"agreements/{memorandum.public_id}/")
        assert (answer["status"], answer["presumed"], answer["runs_out"]) == ("active", "expired", "2015-05-07")
        assert [(each["status"], each["presumed"]) for each in answer["spells"]] == [
            ("unknown", ""), ("active", ""), ("active", "expired"),
        ]  # fmt: skip
        assert api("agreements/", status="ended")["results"] == []

    @pytest.mark.parametrize(
        ("question", "found"),
        [
            ({"presumed": "expired"}, True),
            ({"presumed": "renewed"}, False),
            ({"presumed": "expired", "as_of": "2015-05-07"}, False),
            ({"presumed": "expired", "as_of": "2015-05-08"}, True),
            ({"runs_out_before": "2015-05-07"}, True),
            ({"runs_out_before": "2015-05-06"}, False),
            ({"runs_out_after": "2015-05-07"}, True),
            ({"runs_out_after": "2015-05-08"}, False),
        ],
    )
    def test_is_asked_for(self, api, memorandum, question, found):
        assert len(api("agreements/", **question)["results"]) == found

    @pytest.mark.parametrize(
        ("day", "said", "not_said"),
        [
            ("2012-01-01", ["in force"], ["presumed expired", "not certain"]),
            ("2018-01-01", ["in force", "presumed expired"], ["not certain"]),
            ("2020-06-01", ["in force or suspended, not certain"], ["presumed expired"]),
        ],
    )
    def test_of_another_day_certain_possible_and_presumed_are_told_apart(self, client, memorandum, day, said, not_said):
        ActFactory(agreement=memorandum, kind="suspended", date="2020")
        agreement_saved(agreement=memorandum, is_new=False, by_id=None, on=date(2026, 1, 1), at=NOW)
        page = client.get(f"/en/agreements/?as_of={day}").content.decode()
        table = page[page.index("<table") : page.index("</table>")]
        address = f"{memorandum.get_absolute_url()}?as_of={day}"
        assert f'href="{address}"' in table
        page = client.get(address).content.decode()
        ribbon = page[page.index('<div class="ribbon"') : page.index("<svg")]
        for part in (table, ribbon):
            assert [each for each in said if each not in part] == []
            assert [each for each in not_said if each in part] == []
        assert "As it stood on 1 J" in page

    def test_a_day_that_is_none_is_refused(self, client, memorandum):
        assert client.get(memorandum.get_absolute_url(), {"as_of": "long ago"}).status_code == 400


class TestList:
    @pytest.fixture(autouse=True)
    def ties(self, memorandum, in_months):
        tie(in_months(-55), "Soonville", months=60, renewal="automatic", renewal_months=24, notice_months=3)
        tie(in_months(-30), "Laterville", months=60)
        tie("1990", "Foreverville")

    def sections(self, client, **question):
        page = client.get("/en/agreements/running-out/", question).content.decode()
        coming, past = page.split("Ran out, and nothing more is recorded")
        names = ("Soonville", "Laterville", "Foreverville", "Forgotville")
        return [{name for name in names if name in part} for part in (coming, past)]

    def test_tells_what_ends_within_a_year_and_what_ran_out_unnoticed(self, client):
        assert self.sections(client) == [{"Soonville"}, {"Forgotville"}]

    def test_looks_as_far_ahead_as_asked(self, client):
        assert self.sections(client, months=36) == [{"Soonville", "Laterville"}, {"Forgotville"}]

    def test_says_what_the_texts_say_of_then(self, client, in_months):
        page = " ".join(client.get("/en/agreements/running-out/").content.decode().split())
        assert "runs for 5 years; renewed by itself for 2 years; notice of 3 months" in page
        day = months_later(months_later(in_months(-55), 60), -3)
        assert f"notice by {day.day} {day:%B %Y}" in page

    def test_takes_the_questions_of_the_list_of_all(self, client):
        tie("2010-05-07", "Elseville", country=CountryFactory(code="KZ"), months=60)
        page = client.get("/en/agreements/running-out/?country=KZ").content.decode()
        assert "Elseville" in page
        assert "Forgotville" not in page
        assert "/en/agreements/running-out/feed/?country=KZ" in page

    @pytest.mark.parametrize("question", [{"months": "soon"}, {"months": 0}, {"country": "Atlantis"}])
    def test_a_wrong_question_is_said(self, client, question):
        response = client.get("/en/agreements/running-out/", question)
        assert response.status_code == 400
        assert "This question is not understood" in response.content.decode()

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_as_for_one(self, client, count, in_months, django_assert_num_queries):
        for number in range(count):
            tie("2010-05-07", f"Past {number}", months=60)
            tie(in_months(-55), f"Coming {number}", months=60)
        # counts of both; of each the agreements with parties, actors, countries, acts, texts
        with django_assert_num_queries(14):
            client.get("/en/agreements/running-out/")


ATOM = "{http://www.w3.org/2005/Atom}"


class TestFeed:
    def entries(self, client, query=""):
        response = client.get(f"/en/agreements/running-out/feed/{query}")
        assert response.status_code == 200
        assert response["Content-Type"].startswith("application/atom+xml")
        return ElementTree.fromstring(response.content).findall(f"{ATOM}entry")

    def test_has_an_entry_for_each_term_with_a_link(self, client, memorandum):
        (entry,) = self.entries(client)
        address = f"http://testserver{memorandum.get_absolute_url()}#until-2015-05-07"
        assert entry.find(f"{ATOM}link").get("href") == address
        assert entry.find(f"{ATOM}id").text == address
        assert entry.find(f"{ATOM}title").text.startswith("Forgotville – ")
        assert entry.find(f"{ATOM}summary").text == (
            "twinning; its term ends on 7 May 2015; runs for 5 years; presumed expired"
        )

    def test_an_entry_is_as_old_as_its_coming_into_the_list(self, client, memorandum):
        type(memorandum).objects.update(published_at=datetime(2012, 1, 1, tzinfo=UTC))
        (entry,) = self.entries(client)
        assert entry.find(f"{ATOM}updated").text == "2014-05-07T00:00:00+00:00"

    def test_leaves_out_what_is_not_published(self, client, memorandum):
        type(memorandum).objects.update(published_at=None)
        assert self.entries(client) == []

    def test_takes_the_questions_of_the_list(self, client, memorandum):
        country = memorandum.parties.first().actor.country.code
        assert len(self.entries(client, f"?country={country}")) == 1
        assert client.get("/en/agreements/running-out/feed/?country=Atlantis").status_code == 404

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_as_for_one(self, client, count, django_assert_num_queries):
        for number in range(count):
            tie("2010-05-07", f"Past {number}", months=60)
        # the agreements with parties, actors, countries, acts, texts
        with django_assert_num_queries(6):
            assert len(self.entries(client)) == count


class TestRibbon:
    def parts(self, *spells, on=date(2020, 1, 1)):
        rows = [StatusSpell(start=start, end=end, status="active", perhaps="active") for start, end in spells]
        return [(each.start, each.width) for each in ribbon(rows, on)]

    def test_divides_the_time_until_today(self):
        first = (date(2000, 1, 1), date(2010, 1, 1))
        assert self.parts(first, (date(2010, 1, 1), None)) == [(0, 500), (500, 500)]

    def test_leaves_out_what_is_to_come(self):
        assert self.parts((date(2000, 1, 1), date(2030, 1, 1)), (date(2030, 1, 1), None)) == [(0, WIDTH)]

    def test_gives_a_little_to_what_began_nobody_knows_when(self):
        assert self.parts((None, date(2010, 1, 1)), (date(2010, 1, 1), None)) == [(0, 60), (60, WIDTH - 60)]

    def test_is_one_where_no_day_is_known(self):
        assert self.parts((None, None)) == [(0, WIDTH)]

    def test_is_none_before_all(self):
        assert self.parts() == []
        assert self.parts((date(2030, 1, 1), None)) == []

    def test_the_page_has_it(self, client, memorandum):
        page = client.get(memorandum.get_absolute_url()).content.decode()
        assert page.count("<rect") == 2
        assert 'class="presumed-expired"' in page
