"""What the database refuses of frameworks, codings and statements, and what it takes."""

from datetime import date

import pytest

from actors.models import Actor
from statements.models import Category, Coding, Framework, Statement
from tests.factories import (
    AgreementFactory,
    CategoryFactory,
    CityFactory,
    CodingCitationFactory,
    CodingFactory,
    CountryFactory,
    EvidenceFactory,
    FigureFactory,
    FrameworkFactory,
    NetworkFactory,
    StatementCitationFactory,
    StatementFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


class TestFramework:
    @pytest.mark.parametrize("field", ["name", "author"])
    def test_has_a_name_and_an_author(self, field, refused, allowed):
        with refused("framework_has_name_and_author"):
            FrameworkFactory(**{field: ""})
        with allowed():
            FrameworkFactory()

    def test_its_date_agrees_with_its_bounds(self, refused, allowed):
        framework = FrameworkFactory(stated="1990")
        with refused("framework_stated_agrees_with_its_bounds"):
            Framework.objects.filter(pk=framework.pk).update(stated="")
        with allowed():
            FrameworkFactory(stated="1984/1990")

    def test_has_a_code_of_its_own(self, refused):
        FrameworkFactory(code="lecours")
        with refused("statements_framework_code_key"):
            FrameworkFactory(code="lecours")


class TestCategory:
    def test_has_a_code_of_its_own_in_its_framework(self, refused, allowed):
        category = CategoryFactory(code="global")
        with refused("category_once_a_code"):
            CategoryFactory(code="global", framework=category.framework)
        with allowed():
            CategoryFactory(code="global")

    @pytest.mark.parametrize("field", ["code", "label"])
    def test_has_a_code_and_a_label(self, field, refused, allowed):
        with refused("category_has_code_and_label"):
            CategoryFactory(**{field: ""})
        with allowed():
            CategoryFactory()

    def test_a_definition_has_a_source(self, refused, allowed):
        with refused("category_definition_has_a_source"):
            CategoryFactory(definition="Worldwide.")
        with allowed():
            CategoryFactory(definition="Worldwide.", source="A book, p. 3")

    def test_is_not_part_of_itself(self, refused, allowed):
        category = CategoryFactory()
        with refused("category_is_not_its_own_parent"):
            Category.objects.filter(pk=category.pk).update(parent=category)
        with allowed():
            CategoryFactory(parent=category, framework=category.framework)

    def test_is_part_of_one_of_its_own_framework(self, refused):
        with refused("category_parent_is_of_the_framework"):
            CategoryFactory(parent=CategoryFactory())


class TestCoding:
    def test_is_of_one_subject(self, refused, allowed):
        with refused("coding_is_of_one_subject"):
            CodingFactory(actor=None)
        with refused("coding_is_of_one_subject"):
            CodingFactory(actor=CityFactory(), country=CountryFactory())
        with allowed():
            CodingFactory()
            CodingFactory(country=CountryFactory())
            CodingFactory(agreement=AgreementFactory())

    def test_has_one_coder(self, refused, allowed):
        with refused("coding_has_one_coder"):
            CodingFactory(author="")
        with refused("coding_has_one_coder"):
            CodingFactory(author="A coder", coded_by=UserFactory())
        with allowed():
            CodingFactory(author="", coded_by=UserFactory())

    @pytest.mark.parametrize(
        ("field", "rule"),
        [
            ("since", "coding_since_agrees_with_its_bounds"),
            ("until", "coding_until_agrees_with_its_bounds"),
        ],
    )
    def test_dates_agree_with_their_bounds(self, field, rule, refused, allowed):
        coding = CodingFactory(**{field: "1973"})
        with refused(rule):
            Coding.objects.filter(pk=coding.pk).update(**{field: ""})
        with allowed():
            CodingFactory(**{field: "[..1973]"})

    def test_ends_after_it_begins(self, refused, allowed):
        with refused("coding_until_is_after_since"):
            CodingFactory(since="2020", until="1973")
        with allowed():
            CodingFactory(since="1973", until="1973")

    @pytest.mark.parametrize("since", ["", "1991"])
    @pytest.mark.parametrize("subject", ["actor", "country", "agreement"])
    def test_is_entered_once_a_start(self, since, subject, refused, allowed):
        made = {"actor": CityFactory, "country": CountryFactory, "agreement": AgreementFactory}[subject]
        coding = CodingFactory(since=since, until="1992", **{subject: made()})
        same = {"category": coding.category, "since": since, "until": "1995"}
        with refused("coding_once_a_start"):
            CodingFactory(**same, **{subject: getattr(coding, subject)})
        with allowed():
            CodingFactory(**same, **{subject: made()})

    def test_of_a_membership_is_of_an_actor_in_another_network(self, refused, allowed):
        network = NetworkFactory()
        for subject in ({"actor": network.actor}, {"country": CountryFactory()}):
            with refused("coding_in_a_network_is_of_another_actor"):
                CodingFactory(in_network=network, **subject)
        coding = CodingFactory(in_network=network, since="1995")
        same = {"category": coding.category, "actor": coding.actor, "since": "1995"}
        with refused("coding_once_a_start"):
            CodingFactory(in_network=network, **same)
        with allowed():
            CodingFactory(in_network=NetworkFactory(), **same)
            CodingFactory(**same)

    def test_of_a_membership_is_asked_for_by_network_and_hidden_with_it(self, api):
        coding = CodingFactory(in_network=NetworkFactory())
        CodingFactory(actor=coding.actor)
        network = coding.in_network.actor
        (found,) = api("codings/", in_network=network.public_id)["results"]
        assert (found["id"], found["in_network"]["id"]) == (coding.public_id, network.public_id)
        Actor.objects.filter(pk=network.pk).update(published_at=None)
        assert coding.public_id not in {each["id"] for each in api("codings/")["results"]}

    def test_one_coder_does_not_certainly_code_it_so_twice_at_once(self, refused, allowed):
        coding = CodingFactory(since="1991", until="2012")
        with refused("coding_no_certain_overlap"):
            CodingFactory(category=coding.category, actor=coding.actor, since="2000")
        with allowed():
            CodingFactory(category=coding.category, actor=coding.actor, since="2012")
            CodingFactory(category=coding.category, actor=coding.actor, since="2000", author="Another coder")
            CodingFactory(category=coding.category, since="2000")
            CodingFactory(actor=coding.actor, since="2000")

    def test_editors_are_coders_apart(self, refused, allowed):
        coding = CodingFactory(since="1991", author="", coded_by=UserFactory())
        with refused("coding_no_certain_overlap"):
            CodingFactory(
                category=coding.category, actor=coding.actor, since="2000", author="", coded_by=coding.coded_by
            )
        with allowed():
            CodingFactory(category=coding.category, actor=coding.actor, since="2000", author="", coded_by=UserFactory())

    def test_readers_see_the_editor_by_name_alone(self):
        user = UserFactory(username="mk1987")
        coding = CodingFactory(author="", coded_by=user)
        assert coding.coder == "an editor of this register"
        user.first_name, user.last_name = "Maria", "Kovač"
        assert coding.coder == "Maria Kovač"

    def test_rests_on_a_passage_once(self, refused, allowed):
        citation = CodingCitationFactory()
        with refused("coding_citation_once"):
            CodingCitationFactory(coding=citation.coding, evidence=citation.evidence)
        with allowed():
            CodingCitationFactory(coding=citation.coding)


class TestStatement:
    @pytest.mark.parametrize(
        ("field", "rule"),
        [
            ("kind", "statement_kind_is_listed"),
            ("qualifier", "statement_qualifier_is_listed"),
            ("level", "statement_level_is_listed"),
            ("state_form", "statement_state_form_is_listed"),
            ("power_source", "statement_power_source_is_listed"),
            ("oversight_mode", "statement_oversight_mode_is_listed"),
        ],
    )
    def test_codes_are_listed(self, field, rule, refused, allowed):
        made = {
            "kind": StatementFactory,
            "qualifier": FigureFactory,
        }.get(field, lambda **codes: law("oversight" if field == "oversight_mode" else "competence", **codes))
        with refused(rule):
            made(**{field: "nonsense"})
        with allowed():
            made()

    def test_is_of_one_subject(self, refused, allowed):
        with refused("statement_is_of_one_subject"):
            StatementFactory(actor=None)
        with refused("statement_is_of_one_subject"):
            StatementFactory(actor=CityFactory(), agreement=AgreementFactory())
        with refused("statement_is_of_one_subject"):
            StatementFactory(kind="definition", term="paradiplomacy", actor=CityFactory())
        with allowed():
            StatementFactory()
            StatementFactory(country=CountryFactory())
            StatementFactory(agreement=AgreementFactory())
            StatementFactory(kind="definition", term="paradiplomacy")

    def test_a_pair_is_of_two_countries(self, refused, allowed):
        one, other = CountryFactory(), CountryFactory()
        with refused("statement_pair_is_of_two_countries"):
            StatementFactory(country=one, other_country=one)
        with refused("statement_pair_is_of_two_countries"):
            StatementFactory(other_country=other)
        with allowed():
            StatementFactory(country=one, other_country=other)

    def test_a_definition_is_of_a_term_and_nothing_else_is(self, refused, allowed):
        with refused("statement_definition_is_of_a_term"):
            StatementFactory(kind="definition")
        with refused("statement_definition_is_of_a_term"):
            StatementFactory(kind="finding_effect", term="paradiplomacy")
        with allowed():
            StatementFactory(kind="definition", term="paradiplomacy")

    @pytest.mark.parametrize("kind", ["competence", "oversight"])
    def test_law_is_that_of_one_country(self, kind, refused, allowed):
        with refused("statement_legal_is_of_a_country"):
            StatementFactory(kind=kind)
        with refused("statement_legal_is_of_a_country"):
            law(kind, other_country=CountryFactory())
        with allowed():
            law(kind)

    @pytest.mark.parametrize("kind", ["visa", "border"])
    def test_visas_and_borders_are_of_a_pair(self, kind, refused, allowed):
        with refused("statement_visa_and_border_are_of_a_pair"):
            StatementFactory(kind=kind, country=CountryFactory())
        with allowed():
            StatementFactory(kind=kind, country=CountryFactory(), other_country=CountryFactory())

    @pytest.mark.parametrize("lacking", [{"value": None}, {"unit": ""}, {"qualifier": ""}])
    def test_a_figure_has_a_number_of_something(self, lacking, refused, allowed):
        with refused("statement_figure_has_a_number"):
            FigureFactory(**lacking)
        with allowed():
            FigureFactory()

    @pytest.mark.parametrize("number", [{"value": 3}, {"unit": "members"}, {"qualifier": "about"}])
    def test_nothing_else_has_a_number(self, number, refused):
        with refused("statement_figure_has_a_number"):
            StatementFactory(**number)

    @pytest.mark.parametrize("wrong", [{"weight": "0.2"}, {"score": 4}, {"kind": "swot_threat", "weight": "-0.1"}])
    def test_what_is_not_swot_has_no_score(self, wrong, refused, allowed):
        with refused("statement_scores_are_of_swot"):
            StatementFactory(**wrong)
        with allowed():
            StatementFactory(kind="swot_threat", weight="0.2", score="-3.5")
            StatementFactory(kind="swot_strength", score=4)

    def test_a_figure_of_a_country_is_not_told_by_countries(self, refused, allowed):
        with refused("statement_part_is_of_an_actor_or_agreement"):
            FigureFactory(country=CountryFactory(), part=CountryFactory())
        with allowed():
            FigureFactory(part=CountryFactory())

    @pytest.mark.parametrize(
        ("kind", "codes"),
        [
            ("competence", {"oversight_mode": "registration"}),
            ("oversight", {"state_form": "federal"}),
            ("oversight", {"power_source": "constitution"}),
            ("position", {"level": "municipal"}),
        ],
    )
    def test_codes_fit_the_kind(self, kind, codes, refused):
        with refused("statement_codes_fit_the_kind"):
            StatementFactory(kind=kind, country=CountryFactory(), **codes)

    @pytest.mark.parametrize(
        ("kind", "codes"),
        [
            ("competence", {"state_form": "federal", "level": "first_tier"}),
            ("competence", {"power_source": "constitution"}),
            ("oversight", {"oversight_mode": "registration", "level": "municipal"}),
        ],
    )
    def test_codes_alone_say_enough(self, kind, codes, allowed):
        with allowed():
            StatementFactory(kind=kind, country=CountryFactory(), text="", **codes)

    @pytest.mark.parametrize("kind", ["position", "competence", "oversight"])
    def test_says_something(self, kind, refused):
        with refused("statement_says_something"):
            StatementFactory(kind=kind, country=CountryFactory(), text="")

    def test_has_an_author(self, refused):
        with refused("statement_has_an_author"):
            StatementFactory(author="")

    def test_only_an_error_has_a_right_reading(self, refused, allowed):
        with refused("statement_right_reading_is_of_an_error"):
            StatementFactory(right_reading="It has none.")
        with allowed():
            StatementFactory(right_reading="It has none.", is_error=True)
            StatementFactory(is_error=True)

    @pytest.mark.parametrize(
        ("field", "rule"),
        [
            ("stated", "statement_stated_agrees_with_its_bounds"),
            ("since", "statement_since_agrees_with_its_bounds"),
            ("until", "statement_until_agrees_with_its_bounds"),
        ],
    )
    def test_dates_agree_with_their_bounds(self, field, rule, refused, allowed):
        statement = StatementFactory(**{field: "1973"})
        with refused(rule):
            Statement.objects.filter(pk=statement.pk).update(**{field: ""})
        with allowed():
            StatementFactory(**{field: "[..1973]"})

    def test_ends_after_it_begins(self, refused, allowed):
        with refused("statement_until_is_after_since"):
            StatementFactory(since="2020", until="1973")
        with allowed():
            StatementFactory(since="1973", until="1973")

    def test_rests_on_a_passage_once(self, refused, allowed):
        citation = StatementCitationFactory()
        with refused("statement_citation_once"):
            StatementCitationFactory(statement=citation.statement, evidence=citation.evidence)
        with allowed():
            StatementCitationFactory(statement=citation.statement, evidence=EvidenceFactory())

    def test_goes_with_a_mistaken_agreement(self):
        statement = StatementFactory(agreement=AgreementFactory())
        statement.agreement.delete()
        assert not Statement.objects.exists()

    @pytest.mark.parametrize(("value", "number"), [("366", 366), ("2.5", 2.5)])
    def test_a_whole_number_is_whole(self, value, number):
        figure = FigureFactory(value=value)
        figure.refresh_from_db()
        assert figure.number == number
        assert isinstance(figure.number, type(number))

    def test_is_called_by_what_it_says_of_what(self):
        one, other = CountryFactory(name="Oneland"), CountryFactory(name="Otherland")
        assert [
            str(StatementFactory(kind="border", country=one, other_country=other, text="985 km.")),
            str(FigureFactory(actor=CityFactory(name="Astrakhan"), part=other)),
            str(StatementFactory(kind="oversight", country=one, oversight_mode="registration", text="")),
            str(StatementFactory(kind="definition", term="twins", text="Two cities.")),
        ] == [
            "Oneland – Otherland: border: 985 km.",
            "Astrakhan: figure: 366 members Otherland",
            "Oneland: oversight: registration",
            "twins: definition: Two cities.",
        ]


def law(kind="competence", **values):
    """A statement on the law of a country."""
    return StatementFactory(kind=kind, country=CountryFactory(), **values)


class TestHolding:
    @pytest.mark.parametrize(
        ("dates", "holds"),
        [
            ({}, True),
            ({"since": "1991", "until": "2012"}, True),
            ({"since": "2000-01-02"}, False),
            ({"since": "2000"}, True),
            ({"until": "2000-01-01"}, False),
            ({"until": "2000"}, True),
            ({"stated": "1999"}, True),
            ({"stated": "2000-01-02"}, False),
        ],
    )
    def test_what_perhaps_holds_on_a_day(self, dates, holds):
        StatementFactory(**dates)
        assert Statement.objects.holding(date(2000, 1, 1)).exists() == holds
