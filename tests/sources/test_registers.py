"""What the database refuses of registers, their takings and rows; and how a listing is told."""

from datetime import timedelta

import pytest

from agreements.models import AgreementListing
from sources.listings import listed
from sources.models import Harvest
from tests.factories import (
    AgreementFactory,
    AgreementListingFactory,
    ConnectorFactory,
    HarvestFactory,
    MembershipListingFactory,
    RegisterFactory,
    RegisterRowFactory,
)
from tests.factories.actors import LONG_AGO

pytestmark = pytest.mark.django_db


class TestRegister:
    @pytest.mark.parametrize(
        ("constraint", "fields"),
        [("register_has_a_name", {"name": ""}), ("register_may_show_is_listed", {"may_show": "perhaps"})],
    )
    def test_the_database_refuses(self, constraint, fields, refused, allowed):
        with refused(constraint):
            RegisterFactory(**fields)
        with allowed():
            RegisterFactory(may_show="whole")


class TestHarvest:
    def test_digest_is_one(self, refused, allowed):
        with refused("harvest_sha256_is_one"):
            HarvestFactory(sha256="abc")
        with allowed():
            HarvestFactory()

    def test_a_file_of_a_register_is_there_once(self, refused, allowed):
        first = HarvestFactory()
        with refused("harvest_once_a_file"):
            HarvestFactory(register=first.register, sha256=first.sha256)
        with allowed():
            HarvestFactory(sha256=first.sha256)

    def test_bytes_are_fixed(self, refused, allowed):
        harvest = HarvestFactory()
        with refused("harvest_is_fixed"):
            Harvest.objects.filter(pk=harvest.pk).update(content=b"something else")
        with allowed():
            Harvest.objects.filter(pk=harvest.pk).update(file_name="renamed.csv")

    def test_its_day_agrees_with_its_bounds(self, refused):
        harvest = HarvestFactory(listed="2015")
        with refused("harvest_listed_agrees_with_its_bounds"):
            Harvest.objects.filter(pk=harvest.pk).update(listed_latest="2014-01-01")
        with refused("harvest_still_listed_agrees_with_its_bounds"):
            Harvest.objects.filter(pk=harvest.pk).update(still_listed="2016")

    def test_a_list_without_a_day_was_there_when_it_was_taken(self):
        assert HarvestFactory(listed="2015").day == "2015"
        assert HarvestFactory(taken_at=LONG_AGO).day == "[..2020-01-01]"


class TestConnector:
    @pytest.mark.parametrize(
        ("constraint", "fields"),
        [
            ("connector_kind_is_listed", {"kind": "dream"}),
            ("connector_of_a_file_has_its_address", {"url": ""}),
            ("connector_of_wikidata_has_countries", {"kind": "wikidata", "url": ""}),
            ("connector_again_after_a_day_or_more", {"every_days": 0}),
        ],
    )
    def test_the_database_refuses(self, constraint, fields, refused):
        with refused(constraint):
            ConnectorFactory(**fields)

    def test_the_database_takes(self, allowed):
        with allowed():
            ConnectorFactory(every_days=1)
            ConnectorFactory(kind="wikidata", url="", countries=["DE"])


def test_a_place_of_a_harvest_is_there_once(refused, allowed):
    row = RegisterRowFactory()
    with refused("register_row_once_a_place"):
        RegisterRowFactory(harvest=row.harvest, number=row.number)
    with allowed():
        RegisterRowFactory(harvest=row.harvest, number=row.number, table="Sheet 2")


class TestListings:
    def test_a_row_lists_a_record_once(self, refused, allowed):
        tie, member = AgreementListingFactory(), MembershipListingFactory()
        with refused("agreement_listing_once_a_row"):
            AgreementListingFactory(agreement=tie.agreement, row=tie.row)
        with refused("membership_listing_once_a_row"):
            MembershipListingFactory(membership=member.membership, row=member.row)
        with allowed():
            AgreementListingFactory(row=tie.row)

    def test_what_it_says_is_on_the_lists(self, refused, allowed):
        with refused("agreement_listing_kind_is_listed"):
            AgreementListingFactory(kind="marriage")
        with refused("agreement_listing_status_is_listed"):
            AgreementListingFactory(status="asleep")
        with refused("membership_listing_category_is_listed"):
            MembershipListingFactory(category="friend")
        with allowed():
            AgreementListingFactory(kind="twinning", since="1958", status="ended", until="2001")
            MembershipListingFactory(category="full", since="1989")

    @pytest.mark.parametrize(
        ("factory", "name", "constraint"),
        [
            (AgreementListingFactory, "since", "agreement_listing_since_agrees_with_its_bounds"),
            (AgreementListingFactory, "until", "agreement_listing_until_agrees_with_its_bounds"),
            (MembershipListingFactory, "since", "membership_listing_since_agrees_with_its_bounds"),
        ],
    )
    def test_dates_agree_with_their_bounds(self, factory, name, constraint, refused):
        listing = factory(**{name: "1958"})
        with refused(constraint):
            type(listing).objects.filter(pk=listing.pk).update(**{name: ""})

    def test_one_line_a_register_with_its_first_and_last_taking(self):
        tie = AgreementFactory()
        register = RegisterFactory(name="Ministry")
        for year, numbers in ((2015, [7]), (2016, [9, 8])):
            harvest = HarvestFactory(register=register, listed=str(year), taken_at=LONG_AGO + timedelta(days=year))
            for number in numbers:
                row = RegisterRowFactory(harvest=harvest, number=number)
                AgreementListingFactory(agreement=tie, row=row, since="1958" if number == 9 else "")
        AgreementListingFactory(agreement=tie, row__harvest__register__name="Association")
        other, ministry = listed(AgreementListing.objects.order_by("row__harvest__taken_at", "row__number"))
        assert (other.register.name, other.first) == ("Association", other.last)
        assert (ministry.first.day, ministry.last.day, ministry.numbers, ministry.since) == (
            "2015",
            "2016",
            [8, 9],
            "1958",
        )

    def test_first_and_last_are_so_by_the_day_of_the_list(self):
        tie, register = AgreementFactory(), RegisterFactory()
        for listed_on, days in (("2020", 1), ("2015", 2)):
            harvest = HarvestFactory(register=register, listed=listed_on, taken_at=LONG_AGO + timedelta(days=days))
            AgreementListingFactory(agreement=tie, row=RegisterRowFactory(harvest=harvest))
        (only,) = listed(AgreementListing.objects.order_by("row__harvest__taken_at"))
        assert (only.first.day, only.last.day) == ("2015", "2020")

    def test_words_of_a_register_are_shown_where_it_allows_that(self):
        for may_show, words in (("whole", ["Köln | Lille | 1958"]), ("quotes", []), ("nothing", [])):
            tie = AgreementListingFactory(row__harvest__register__may_show=may_show).agreement
            assert listed(tie.listings.all())[0].words == words


class TestWhatReadersSee:
    def test_nothing_that_a_second_person_has_not_accepted(self, client):
        tie = AgreementListingFactory(is_withheld=True, row__harvest__register__name="Unseen register").agreement
        assert "Unseen register" not in client.get(tie.get_absolute_url()).content.decode()
        assert client.get(f"/api/v1/agreements/{tie.public_id}/").json()["listed"] == []

    def test_the_register_with_its_rows(self, client):
        listing = AgreementListingFactory(
            since="1958", row__number=37, row__harvest__listed="2015", row__harvest__register__name="Ministry"
        )
        text = " ".join(client.get(listing.agreement.get_absolute_url()).content.decode().split())
        assert "Ministry" in text
        for part in ("listed 2015", "“since 1958”", "row 37"):
            assert part in text
        assert "Köln | Lille" not in text, "its words are not for readers"
