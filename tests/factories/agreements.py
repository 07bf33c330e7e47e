import factory
from factory.django import DjangoModelFactory

from agreements.enums import ActKind, AgreementKind, AgreementStatus, InstrumentKind
from agreements.models import Act, ActCitation, Agreement, AgreementCitation, Instrument, Party, StatusSpell
from tests.factories.actors import LONG_AGO, CityFactory
from tests.factories.sources import EvidenceFactory


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
