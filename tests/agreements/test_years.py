"""In which years ties were signed and ended, by country, as far as it is known."""

from datetime import UTC, date, datetime

import pytest

from agreements.actions import agreement_saved
from tests.factories import ActFactory, AgreementFactory, CityFactory, CountryFactory

pytestmark = pytest.mark.django_db


def tie(country, other, *, ended="", signed="1995-11-11", **more):
    """A tie of two cities, ended or not."""
    between = [CityFactory(country=country), CityFactory(country=other)]
    agreement = AgreementFactory(between=between, signed_on=signed, **more)
    if ended:
        ActFactory(agreement=agreement, kind="terminated", date=ended)
    now = datetime(2026, 1, 1, tzinfo=UTC)
    agreement_saved(agreement=agreement, is_new=False, by_id=None, on=date(2026, 1, 1), at=now)
    return agreement


@pytest.fixture
def countries(db):
    return [CountryFactory(code=code) for code in ("LT", "PL", "RU")]


def told(answer):
    return {
        each["country"]["code"]: [(row["first_year"], row["last_year"], row["agreements"]) for row in each["years"]]
        for each in answer["results"]
    }


def test_ends_are_told_by_country_and_year_and_open_years_stay_open(api, countries, django_assert_num_queries):
    lithuania, poland, russia = countries
    tie(russia, lithuania, ended="2022-03-01")
    tie(russia, lithuania, ended="[..2022-03-08]")
    tie(russia, poland, ended="2021/2022")
    tie(russia, poland, ended="2022")
    tie(russia, poland)
    tie(poland, lithuania, ended="2022", published_at=None)
    tie(russia, russia, ended="2022", scope="interstate")
    resumed = tie(russia, poland, ended="2020")
    ActFactory(agreement=resumed, kind="signed_definitive", date="2021")
    agreement_saved(
        agreement=resumed, is_new=False, by_id=None, on=date(2026, 1, 1), at=datetime(2026, 1, 1, tzinfo=UTC)
    )
    with django_assert_num_queries(3):
        answer = api("agreement-years/")
    assert answer["agreements"] == 4
    assert [(row["first_year"], row["last_year"], row["certain"], row["agreements"]) for row in answer["years"]] == [
        (None, 2022, False, 1), (2021, 2022, False, 1), (2022, 2022, True, 2),
    ]  # fmt: skip
    assert told(answer) == {
        "LT": [(None, 2022, 1), (2022, 2022, 1)],
        "PL": [(2021, 2022, 1), (2022, 2022, 1)],
        "RU": [(None, 2022, 1), (2021, 2022, 1), (2022, 2022, 2)],
    }
    assert api("agreement-years/", partner_country="LT", country="RU")["agreements"] == 2


def test_signings_are_told_by_the_first(api, countries):
    lithuania, poland, _russia = countries
    again = tie(lithuania, poland, signed="1999")
    ActFactory(agreement=again, kind="signed_definitive", date="2005")
    tie(lithuania, poland, signed="2022/2025")
    tie(lithuania, poland, signed="")
    answer = api("agreement-years/", turn="signed")
    assert told(answer) == {"LT": [(1999, 1999, 1), (2022, 2025, 1)], "PL": [(1999, 1999, 1), (2022, 2025, 1)]}


@pytest.mark.parametrize("question", [{"turn": "begun"}, {"as_of": "2020-01-01"}, {"year": "2020"}])
def test_what_it_does_not_know_is_refused(api, question):
    api("agreement-years/", expect=400, **question)
