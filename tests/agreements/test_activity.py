"""What is known to have been done under an agreement, and what silence says."""

from datetime import UTC, date, datetime

import pytest

from agreements.models import Agreement
from tests.factories import ActFactory, AgreementFactory, EngagementFactory

pytestmark = pytest.mark.django_db
TODAY = date(2026, 1, 1)


def seen(agreement, on=TODAY):
    return Agreement.objects.with_activity(on).get(pk=agreement.pk)


class TestLastActivity:
    def test_is_the_last_day_of_the_latest_engagement(self):
        agreement = AgreementFactory(signed_on="1995")
        EngagementFactory(agreement=agreement, started="2013-05")
        EngagementFactory(agreement=agreement, started="2001", ended="2014-02-03")
        EngagementFactory(agreement=agreement)
        assert seen(agreement).last_activity == date(2014, 2, 3)

    def test_is_not_an_act_nor_what_readers_do_not_see(self):
        agreement = AgreementFactory(signed_on="1995")
        EngagementFactory(agreement=agreement, started="2020", published_at=None)
        assert seen(agreement).last_activity is None
        assert seen(agreement).last_known == date(1995, 12, 31)


class TestDormant:
    @pytest.mark.parametrize(
        ("signed", "started", "is_dormant"),
        [
            ("1995", "2014", True),
            ("1995", "2016", False),
            ("1995", "", True),
            ("2016-01-01", "", False),
            ("2015-12-31", "", True),
            ("", "", False),
            ("1995", "2010/..", False),
        ],
    )
    def test_is_a_tie_in_force_of_which_nothing_is_known_for_ten_years(self, signed, started, is_dormant):
        agreement = AgreementFactory(signed_on=signed)
        EngagementFactory(agreement=agreement, started=started)
        assert seen(agreement).is_dormant == is_dormant

    def test_is_not_a_tie_that_a_list_has_shown_lately(self):
        agreement = AgreementFactory(signed_on="1995")
        ActFactory(agreement=agreement, kind="listed", date="2024")
        assert not seen(agreement).is_dormant

    def test_is_not_a_tie_that_has_ended(self):
        assert not seen(AgreementFactory(signed_on="1995", status="ended")).is_dormant

    def test_is_reckoned_on_the_last_of_february_too(self):
        agreement = AgreementFactory(signed_on="2014-02-28")
        assert not seen(agreement, date(2024, 2, 29)).is_dormant
        assert seen(agreement, date(2024, 3, 1)).is_dormant


class TestSilentSince:
    @pytest.fixture
    def agreement(self):
        agreement = AgreementFactory(signed_on="1995")
        EngagementFactory(agreement=agreement, started="2014")
        return agreement

    def test_means_that_nothing_is_known_on_a_day_or_later(self, api, agreement):
        assert [each["id"] for each in api("agreements/", silent_since="2015-01-01")["results"]] == [
            agreement.public_id
        ]
        assert not api("agreements/", silent_since="2014-12-31")["results"]

    def test_does_not_hear_what_is_not_published(self, api, agreement):
        EngagementFactory(agreement=agreement, started="2020", published_at=None)
        assert api("agreements/", silent_since="2015-01-01")["results"]

    def test_is_broken_by_an_act(self, api, agreement):
        ActFactory(agreement=agreement, kind="confirmed_existing", date="2020")
        assert not api("agreements/", silent_since="2015-01-01")["results"]


def test_the_api_tells_the_last_activity_in_the_list_and_whole(api):
    agreement = AgreementFactory()
    EngagementFactory(agreement=agreement, started="2014-05-06")
    assert api("agreements/")["results"][0]["last_activity"] == "2014-05-06"
    assert api(f"agreements/{agreement.public_id}/")["last_activity"] == "2014-05-06"


def test_silence_is_shown_beside_the_status_and_never_as_the_status(client):
    agreement = AgreementFactory(signed_on="1995")
    EngagementFactory(agreement=agreement, started="2004")
    for address in ("/en/agreements/", f"/en/agreements/{agreement.public_id}/"):
        page = client.get(address).content.decode()
        assert "nothing known since 2004" in page
        assert '<span class="status status-active">in force</span>' in page
    assert "does not mean that the tie is" in page


def test_of_a_tie_that_sources_speak_of_nothing_is_said(client):
    now = datetime.now(UTC)
    agreement = AgreementFactory(signed_on="1995")
    EngagementFactory(agreement=agreement, started=str(now.year - 1))
    assert "nothing known" not in client.get(f"/en/agreements/{agreement.public_id}/").content.decode()
