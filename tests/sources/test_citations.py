"""What the database refuses of citations and attestations: the same of every table of citations."""

import re

import pytest
from django.db import models

from agreements.models import Attestation
from agreements.sources import CITATIONS
from sources.models import Citation
from tests import factories
from tests.factories import AttestationFactory, EvidenceFactory, PartyFactory

pytestmark = pytest.mark.django_db


def _snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


# Every table of citations, whatever room it is in, has the rules of sources.models.citation under its own name.
TABLES = {
    _snake(model.__name__): getattr(factories, f"{model.__name__}Factory")
    for model in sorted(Citation.__subclasses__(), key=lambda model: model.__name__)
}


@pytest.mark.parametrize("table", TABLES)
class TestCitation:
    def record_of(self, table, citation):
        key = table.removesuffix("_citation")
        return {key: getattr(citation, key)}

    def test_a_passage_is_cited_once_for_a_value(self, table, refused, allowed):
        factory = TABLES[table]
        first = factory()
        again = self.record_of(table, first) | {"evidence": first.evidence}
        with refused(f"{table}_once"):
            factory(**again)
        with allowed():
            factory(**again, field="date")
            factory(evidence=first.evidence)

    def test_one_source_of_a_value_is_preferred(self, table, refused, allowed):
        factory = TABLES[table]
        first = factory(is_preferred=True, why="The original.")
        second = self.record_of(table, first) | {"is_preferred": True, "why": "A copy."}
        with refused(f"{table}_one_preferred"):
            factory(**second)
        with allowed():
            factory(**second, field="date")
            factory(**self.record_of(table, first))

    def test_stance_is_listed(self, table, refused, allowed):
        with refused(f"{table}_stance_is_listed"):
            TABLES[table](stance="doubts")
        with allowed():
            TABLES[table](stance="mentions")

    def test_a_source_is_preferred_for_a_reason(self, table, refused, allowed):
        with refused(f"{table}_preferred_for_a_reason"):
            TABLES[table](is_preferred=True)
        with allowed():
            TABLES[table](is_preferred=True, why="It is the original.")

    def test_a_contradiction_says_what_it_says(self, table, refused, allowed):
        with refused(f"{table}_contradicts_with_a_value"):
            TABLES[table](stance="contradicts")
        with allowed():
            TABLES[table](stance="contradicts", says="1996")


def test_every_table_of_citations_is_tested_and_makes_its_passages_public():
    tables = {each.table for each in CITATIONS} - {Attestation}
    tested = {factory._meta.model for factory in TABLES.values()}
    assert tables == {model for model in tested if model._meta.app_label in ("agreements", "sources")}
    assert all(issubclass(each.root, models.Model) and each.root._meta.get_field("published_at") for each in CITATIONS)


class TestAttestation:
    def test_what_it_says_is_listed(self, refused):
        with refused("attestation_says_is_listed"):
            AttestationFactory(says="shrugs")

    def test_is_somebodys(self, refused, allowed):
        with refused("attestation_is_somebodys"):
            AttestationFactory(by="")
        party = PartyFactory()
        with allowed():
            AttestationFactory(agreement=party.agreement, party=party, by="")

    def test_is_of_a_party_of_the_same_agreement(self, refused):
        with refused("attestation_party_is_of_the_same_agreement"):
            AttestationFactory(party=PartyFactory())

    def test_day_agrees_with_its_bounds(self, refused):
        word = AttestationFactory(date="2015")
        with refused("attestation_date_agrees_with_its_bounds"):
            Attestation.objects.filter(pk=word.pk).update(date_earliest="2016-01-01")

    def test_goes_with_its_party_and_keeps_its_passage(self):
        party = PartyFactory()
        word = AttestationFactory(agreement=party.agreement, party=party, evidence=EvidenceFactory())
        with pytest.raises(models.ProtectedError):
            word.evidence.delete()
        party.delete()
        assert not Attestation.objects.exists()
