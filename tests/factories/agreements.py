import factory
from factory.django import DjangoModelFactory

from agreements.enums import (
    ActKind,
    AgreementKind,
    AgreementStatus,
    Assertion,
    InstrumentKind,
    InstrumentRelation,
    TextRelation,
)
from agreements.models import (
    Act,
    ActCitation,
    ActorTie,
    Agreement,
    AgreementCitation,
    AgreementSubject,
    AgreementTitle,
    ApprovalRule,
    Attestation,
    CountryTie,
    DocumentSubject,
    Instrument,
    InstrumentCitation,
    InstrumentLink,
    Party,
    StatusSpell,
    Subject,
    TextTie,
)
from tests.factories.actors import LONG_AGO, CityFactory, CountryFactory, OrganisationFactory
from tests.factories.sources import DocumentFactory, EvidenceFactory


class AgreementFactory(DjangoModelFactory):
    """An agreement in force between two cities, or between those given as `between`."""

    class Meta:
        model = Agreement
        skip_postgeneration_save = True

    kind = AgreementKind.TWINNING
    status = AgreementStatus.ACTIVE
    published_at = LONG_AGO

    @factory.post_generation
    def between(self, create, extracted, **kwargs):
        actors = [CityFactory(), CityFactory()] if extracted is None else extracted
        for position, actor in enumerate(actors):
            PartyFactory(agreement=self, actor=actor, position=position)

    @factory.post_generation
    def signed_on(self, create, extracted, **kwargs):
        if extracted != "":
            ActFactory(agreement=self, date=extracted or "1995-11-11")


class PartyFactory(DjangoModelFactory):
    class Meta:
        model = Party

    agreement = factory.SubFactory(AgreementFactory)
    actor = factory.SubFactory(CityFactory)


class ActFactory(DjangoModelFactory):
    class Meta:
        model = Act

    agreement = factory.SubFactory(AgreementFactory)
    kind = ActKind.SIGNED


class InstrumentFactory(DjangoModelFactory):
    class Meta:
        model = Instrument

    agreement = factory.SubFactory(AgreementFactory)
    kind = InstrumentKind.TWINNING_AGREEMENT


class AgreementCitationFactory(DjangoModelFactory):
    class Meta:
        model = AgreementCitation

    agreement = factory.SubFactory(AgreementFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class ActCitationFactory(DjangoModelFactory):
    class Meta:
        model = ActCitation

    act = factory.SubFactory(ActFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class StatusSpellFactory(DjangoModelFactory):
    class Meta:
        model = StatusSpell

    agreement = factory.SubFactory(AgreementFactory)
    status = AgreementStatus.ACTIVE
    perhaps = AgreementStatus.ACTIVE


class SubjectFactory(DjangoModelFactory):
    class Meta:
        model = Subject

    code = factory.Sequence(lambda number: f"subject-{number}")
    name = factory.Sequence(lambda number: f"Subject {number}")


class AgreementSubjectFactory(DjangoModelFactory):
    class Meta:
        model = AgreementSubject

    agreement = factory.SubFactory(AgreementFactory)
    subject = factory.SubFactory(SubjectFactory)


class AgreementTitleFactory(DjangoModelFactory):
    class Meta:
        model = AgreementTitle

    agreement = factory.SubFactory(AgreementFactory)
    language = "es"
    text = "Convenio"


class ApprovalRuleFactory(DjangoModelFactory):
    class Meta:
        model = ApprovalRule

    country = factory.SubFactory(CountryFactory)
    steps = [ActKind.APPROVED_BY_ASSEMBLY.value]  # a factory's declaration
    document = factory.SubFactory(DocumentFactory)


class AttestationFactory(DjangoModelFactory):
    """A word of somebody who is no party, or of the `party` given."""

    class Meta:
        model = Attestation

    agreement = factory.SubFactory(AgreementFactory)
    says = Assertion.CONFIRMS
    by = "The yearbook"


class InstrumentLinkFactory(DjangoModelFactory):
    class Meta:
        model = InstrumentLink

    source = factory.SubFactory(InstrumentFactory)
    relation = InstrumentRelation.AMENDS
    target = factory.SubFactory(InstrumentFactory)


class InstrumentCitationFactory(DjangoModelFactory):
    class Meta:
        model = InstrumentCitation

    instrument = factory.SubFactory(InstrumentFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class ActorTieFactory(DjangoModelFactory):
    """Made by triggers of the database; by hand only to try the table's own rules."""

    class Meta:
        model = ActorTie

    agreement = factory.SubFactory(AgreementFactory, between=[])
    actor = factory.SubFactory(CityFactory)
    is_inside = False
    status = AgreementStatus.ACTIVE
    is_shown = True


class CountryTieFactory(DjangoModelFactory):
    """Made by triggers of the database; by hand only to try the table's own rules."""

    class Meta:
        model = CountryTie

    agreement = factory.SubFactory(AgreementFactory, between=[])
    first = factory.SubFactory(CountryFactory)
    second = factory.SelfAttribute("first")
    kind = AgreementKind.TWINNING
    status = AgreementStatus.ACTIVE
    is_shown = True


class DocumentSubjectFactory(DjangoModelFactory):
    class Meta:
        model = DocumentSubject

    document = factory.SubFactory(DocumentFactory, published_at=LONG_AGO)
    subject = factory.SubFactory(SubjectFactory)


class TextTieFactory(DjangoModelFactory):
    """A document, shown to readers, that established an organisation."""

    class Meta:
        model = TextTie

    document = factory.SubFactory(DocumentFactory, published_at=LONG_AGO)
    relation = TextRelation.ESTABLISHED
    actor = factory.SubFactory(OrganisationFactory)
