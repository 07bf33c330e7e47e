"""What is expected of a party before a tie holds, beside what is recorded."""

import pytest

from tests.factories import (
    ActFactory,
    AgreementFactory,
    ApprovalRuleFactory,
    CityFactory,
    CountryFactory,
    DocumentFactory,
    PartyFactory,
    RegionFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def mexico():
    return CountryFactory(code="MX", name="Mexico")


@pytest.fixture
def law():
    return DocumentFactory(title="Law of treaties")


@pytest.fixture
def rule(mexico, law):
    steps = ["national_opinion_requested", "national_opinion_favourable", "registered"]
    return ApprovalRuleFactory(country=mexico, steps=steps, document=law, since="1992-01-02", note="Article 7.")


@pytest.fixture
def agreement(mexico):
    agreement = AgreementFactory(between=[CityFactory(name="Puebla", country=mexico), CityFactory()])
    ActFactory(agreement=agreement, kind="registered", party=agreement.parties.first(), date="1996")
    return agreement


@pytest.fixture
def expected(api):
    """What the API says is expected for an agreement: of each chain the party, and of each step whether it is done."""

    def chains(agreement):
        answer = api(f"agreements/{agreement.public_id}/")["approval"]
        return [(each["party"], [bool(step["acts"]) for step in each["steps"]]) for each in answer]

    return chains


def test_the_page_tells_what_was_done_and_what_is_not_recorded(client, rule, agreement, law):
    page = " ".join(client.get(agreement.get_absolute_url()).content.decode().split())
    assert "Not recorded here does not mean not done." in page
    part = page[page.index("<h3>Puebla</h3>") :]
    assert '<span class="what">opinion of the state requested</span> <span class="country">not recorded</span>' in part
    assert '<li class="done"><span class="what">registered</span> <span class="country">done, 1996' in part
    assert f'<a href="{law.get_absolute_url()}">Law of treaties</a>' in part


def test_the_api_tells_it_with_the_places_of_acts_and_parties(api, rule, agreement):
    (chain,) = api(f"agreements/{agreement.public_id}/")["approval"]
    assert chain["party"] == 0
    assert chain["rule"]["document"]["title"] == "Law of treaties"
    assert chain["steps"] == [
        {"kind": "national_opinion_requested", "acts": []},
        {"kind": "national_opinion_favourable", "acts": []},
        {"kind": "registered", "acts": [1]},
    ]


def test_without_rules_nothing_is_said(client, api, agreement):
    assert api(f"agreements/{agreement.public_id}/")["approval"] == []
    assert "Not recorded here" not in client.get(agreement.get_absolute_url()).content.decode()


def test_an_act_of_all_is_one_of_the_party_and_one_of_another_is_not(rule, agreement, expected):
    ActFactory(agreement=agreement, kind="national_opinion_requested")
    ActFactory(agreement=agreement, kind="national_opinion_favourable", party=agreement.parties.last())
    assert expected(agreement) == [(0, [True, False, True])]


@pytest.mark.parametrize(
    ("signed", "holds"),
    [("1991", False), ("1992", True), ("1992-01-01", False), ("1995-11-11", True), ("2005", True), ("2006", False)],
)
def test_a_rule_counts_where_it_may_have_held_at_the_signing(mexico, expected, signed, holds):
    ApprovalRuleFactory(country=mexico, since="1992-01-02", until="2005-06")
    agreement = AgreementFactory(between=[CityFactory(country=mexico), CityFactory()], signed_on=signed)
    assert bool(expected(agreement)) == holds


def test_of_a_tie_never_signed_the_rules_of_today_count(mexico, expected):
    ApprovalRuleFactory(country=mexico, until="1999")
    ApprovalRuleFactory(country=mexico, since="2000", steps=["notified", "ratified"])
    agreement = AgreementFactory(between=[CityFactory(country=mexico), CityFactory()], signed_on="")
    assert expected(agreement) == [(0, [False, False])]


@pytest.mark.parametrize(
    ("rule", "holds"),
    [
        ({"actor_kind": "city"}, True), ({"actor_kind": "region"}, False), ({"legal_force": "non_binding"}, True),
        ({"legal_force": "binding_international"}, False),
    ],
)  # fmt: skip
def test_a_rule_is_for_some_kinds_of_parties_and_ties(mexico, expected, rule, holds):
    ApprovalRuleFactory(country=mexico, **rule)
    cities = [CityFactory(country=mexico), CityFactory()]
    assert bool(expected(AgreementFactory(between=cities, legal_force="non_binding"))) == holds


def test_parties_not_named_are_expected_what_all_are(mexico, expected):
    ApprovalRuleFactory(country=mexico, actor_kind="region", steps=["registered"])
    ApprovalRuleFactory(country=mexico, steps=["notified", "registered"])
    agreement = AgreementFactory(between=[RegionFactory()])
    PartyFactory(agreement=agreement, actor=None, country=mexico, name_as_printed="states of Mexico")
    assert expected(agreement) == [(1, [False, False])]


def test_the_country_s_page_tells_its_rules_with_their_document(client, rule, law):
    page = " ".join(client.get("/en/countries/mx/").content.decode().split())
    assert "opinion of the state requested → favourable opinion of the state → registered" in page
    assert "Article 7." in page
    assert f'<a href="{law.get_absolute_url()}">Law of treaties</a>' in page
    assert client.get(law.get_absolute_url()).status_code == 200


def test_the_api_lists_the_rules_of_a_country(api, rule):
    ApprovalRuleFactory()
    (answer,) = api("approval-rules/", country="MX")["results"]
    assert (answer["country"], answer["steps"][-1], answer["since"]) == ("MX", "registered", "1992-01-02")
    assert len(api("approval-rules/")["results"]) == 2
    api("approval-rules/", expect=400, country="Atlantis")
    api("approval-rules/", expect=400, land="MX")


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_as_often_for_many_as_for_one(api, count, django_assert_num_queries):
    ApprovalRuleFactory.create_batch(count)
    with django_assert_num_queries(1):
        assert len(api("approval-rules/")["results"]) == count
