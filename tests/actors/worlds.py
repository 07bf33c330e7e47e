"""Small registers with everything that an actor can have to do with, made at random."""

import json
from datetime import date
from random import Random

from django.apps import apps
from django.db import IntegrityError, connection, transaction

from actors.enums import ActorKind
from actors.models import Actor
from agreements.actions import refresh_statuses
from agreements.enums import ActKind
from agreements.models import ActorTie, CountryTie, StatusSpell
from tests.factories import (
    ActCitationFactory,
    ActFactory,
    ActorFactory,
    AgreementCitationFactory,
    AgreementFactory,
    AttendanceFactory,
    BodyFactory,
    CaptureFactory,
    CategoryFactory,
    CityFactory,
    CodingCitationFactory,
    CodingFactory,
    CountryFactory,
    DistinctionFactory,
    EngagementFactory,
    EngagementParticipantFactory,
    EventParticipantFactory,
    EvidenceFactory,
    FigureFactory,
    FundingFactory,
    IdentifierFactory,
    MembershipCitationFactory,
    MembershipFactory,
    MembershipStatusSpellFactory,
    NameFactory,
    NegotiationFactory,
    NegotiationParticipantFactory,
    NegotiationRoundFactory,
    NetworkEventFactory,
    NetworkFactory,
    OfficeFactory,
    PartyFactory,
    PersonFactory,
    PositionFactory,
    ProgrammeFactory,
    ProgrammePartnerCitationFactory,
    ProgrammePartnerFactory,
    ProgrammePlaceFactory,
    ProposalFactory,
    RegionFactory,
    SeatCitationFactory,
    SeatFactory,
    SectionFactory,
    StatementCitationFactory,
    SuccessionFactory,
    TerritorialClaimFactory,
)
from tests.factories.actors import LONG_AGO

DOMAIN = ("actors", "agreements", "networks", "statements", "intake", "sources")
DERIVED = (StatusSpell._meta.db_table, CountryTie._meta.db_table, ActorTie._meta.db_table)
KINDS = (ActorKind.CITY, ActorKind.REGION, ActorKind.ORGANISATION, ActorKind.NETWORK)


def snapshot():
    """Everything that the register says: table → rows, without history, outbox and journal.

    What is derived of other rows is told anew where they change: what it says counts, not its keys.
    """
    models = [model for app in DOMAIN for model in apps.get_app_config(app).get_models(include_auto_created=True)]
    tables = {model._meta.db_table for model in models if not model.__name__.endswith("History")}
    found = {}
    with connection.cursor() as cursor:
        for table in sorted(tables):
            key = "'id'" if table in DERIVED else "''"
            cursor.execute(f"select (to_jsonb(each) - {key})::text from {table} each order by 1")
            found[table] = [json.loads(row) for (row,) in cursor]
    return found


def tell_statuses():
    """Bring statuses and their spells up to the acts, as saving agreements would."""
    refresh_statuses(on=date(2026, 1, 1), at=LONG_AGO, report=lambda *_told: None)


class World:
    """Two actors of a kind to be merged, and what surrounds them."""

    def __init__(self, random: Random, kind: ActorKind):
        self.random, self.kind = random, kind
        self.country = CountryFactory(code="QA")
        self.kept, self.gone = (self._actor(kind) for _each in range(2))
        self.pair = [self.kept, self.gone]
        self.others = [CityFactory(country=self.country) for _each in range(2)]
        self.regions = [RegionFactory(country=self.country) for _each in range(2)]
        self.evidence = [EvidenceFactory(capture=CaptureFactory()) for _each in range(2)]
        for part in (
            self._names, self._identifiers, self._agreements, self._negotiations, self._engagements, self._memberships,
            self._offices, self._successions, self._places, self._merged_before, self._distinctions, self._proposals,
            self._statements,
        ):  # fmt: skip
            part()
        tell_statuses()

    def _actor(self, kind):
        if kind == ActorKind.NETWORK:
            return NetworkFactory(seat=None).actor
        return ActorFactory(kind=kind, country=self.country)

    def _some(self, most):
        return range(self.random.randint(0, most))

    def _one(self):
        return self.random.choice([*self.pair, *self.pair, *self.others])

    def _try(self, make, **values):
        """A row, unless a rule of the database refuses it."""
        try:
            with transaction.atomic():
                row = make(**values)
                with connection.cursor() as cursor:
                    cursor.execute("set constraints all immediate; set constraints all deferred")
        except IntegrityError:
            return None
        return row

    def _names(self):
        for _each in self._some(8):
            language = self.random.choice(["", "ru", "en"])
            self._try(
                NameFactory,
                actor=self._one(),
                text=self.random.choice(["Верный", "Alma-Ata", "Almaty"]),
                language=language,
                is_preferred=bool(language) and self.random.random() < 0.5,
            )

    def _identifiers(self):
        for _each in self._some(3):
            IdentifierFactory(actor=self._one())

    def _agreements(self):
        for _each in self._some(4):
            agreement = AgreementFactory(between=[], signed_on="")
            parties = [
                self._try(
                    PartyFactory, agreement=agreement, actor=self._one(), role=self.random.choice(["party", "witness"])
                )
                for _party in range(4)
            ]
            if self.random.random() < 0.5:
                AgreementCitationFactory(agreement=agreement, evidence=self.random.choice(self.evidence))
            for _act in self._some(4):
                kind = self.random.choice([ActKind.SIGNED, ActKind.RATIFIED, ActKind.WITHDRAWN])
                act = ActFactory(
                    agreement=agreement,
                    party=self.random.choice([None, *filter(None, parties)]),
                    kind=kind,
                    date=self.random.choice(["1995", "2001-05-03"]),
                )
                if self.random.random() < 0.5:
                    ActCitationFactory(act=act, evidence=self.random.choice(self.evidence))

    def _negotiations(self):
        for _each in self._some(3):
            negotiation = NegotiationFactory()
            participants = [
                self._try(NegotiationParticipantFactory, negotiation=negotiation, actor=self._one())
                for _participant in range(4)
            ]
            meetings = NegotiationRoundFactory.create_batch(2, negotiation=negotiation)
            for participant in filter(None, participants):
                for meeting in meetings:
                    if self.random.random() < 0.5:
                        AttendanceFactory(round=meeting, participant=participant)
                if self.random.random() < 0.5:
                    PositionFactory(participant=participant)

    def _engagements(self):
        for _each in self._some(3):
            engagement = EngagementFactory()
            for _participant in range(4):
                self._try(
                    EngagementParticipantFactory,
                    engagement=engagement,
                    actor=self._one(),
                    role=self.random.choice(["host", "guest"]),
                )

    def _spell(self, start, end):
        return self.random.choice(
            [{}, {start: "1990"}, {start: "1990", end: "1995"}, {start: "2000-05"}, {end: "1999"}]
        )

    def _memberships(self):
        networks = [NetworkFactory(seat=self.random.choice([None, *self.pair])) for _each in range(2)]
        if self.kind == ActorKind.NETWORK:
            networks += [actor.network for actor in self.pair]
        for _each in self._some(8):
            network, actor = self.random.choice(networks), self._one()
            membership = self._try(MembershipFactory, network=network, actor=actor, **self._spell("joined", "left"))
            # What rests on a membership of the one in the other forbids that they are one.
            is_within = {network.actor, actor} <= set(self.pair)
            if membership and not is_within and self.random.random() < 0.5:
                spell = self._spell("since", "until")
                status = self.random.choice(["suspended", "withdrawn"])
                self._try(MembershipStatusSpellFactory, membership=membership, status=status, **spell)
                MembershipCitationFactory(membership=membership, evidence=self.random.choice(self.evidence))
        self._bodies(networks)
        self._programmes(networks)

    def _bodies(self, networks):
        bodies = []
        for _each in self._some(6):
            network = self.random.choice(networks)
            others = [None, *(body for body in bodies if body.network == network)]
            body = self._try(
                BodyFactory,
                network=network,
                name=self.random.choice(["Assembly", "Board"]),
                part_of=self.random.choice(others),
                replaced_by=self.random.choice(others),
                **self._spell("since", "until"),
            )
            if body:
                bodies.append(body)
        person = PersonFactory()
        for _each in self._some(6 if bodies else 0):
            seat = self._try(
                SeatFactory,
                body=self.random.choice(bodies),
                actor=self._one(),
                person=self.random.choice([None, None, person]),
                **self._spell("since", "until"),
            )
            if seat and self.random.random() < 0.3:
                SeatCitationFactory(seat=seat, evidence=self.random.choice(self.evidence))
        for _each in self._some(3):
            first, second = (self.random.choice(networks) for _network in range(2))
            self._try(SectionFactory, network=first, parent=second, **self._spell("since", "until"))

    def _programmes(self, networks):
        for _each in self._some(3):
            network, lead = self.random.choice([*networks, None]), self.random.choice([None, self._one()])
            programme = self._try(ProgrammeFactory, network=network, lead=lead)
            if programme is None:
                continue
            for _row in self._some(3):
                partner = self._try(ProgrammePartnerFactory, programme=programme, actor=self._one())
                if partner and self.random.random() < 0.5:
                    evidence = self.random.choice(self.evidence)
                    ProgrammePartnerCitationFactory(programme_partner=partner, evidence=evidence)
                self._try(ProgrammePlaceFactory, programme=programme, actor=self._one())
            FundingFactory(programme=programme, funder=self._one())
            event = NetworkEventFactory(network=network, programme=programme, host=self._one(), place=self._one())
            for _row in self._some(3):
                self._try(EventParticipantFactory, event=event, actor=self._one())

    def _offices(self):
        person = PersonFactory()
        for _each in self._some(4):
            title = self.random.choice(["mayor", "governor"])
            self._try(OfficeFactory, person=person, actor=self._one(), title=title, **self._spell("since", "until"))

    def _successions(self):
        for _each in self._some(3):
            ours, other = self.random.choice(self.pair), self.random.choice(self.others)
            first, second = self.random.sample([ours, other], 2)
            self._try(SuccessionFactory, predecessor=first, successor=second)

    def _places(self):
        if self.kind == ActorKind.CITY:
            for city, region in zip(self.pair, self.regions, strict=True):
                if self.random.random() < 0.5:
                    Actor.objects.filter(pk=city.pk).update(as_region=region)
        if self.kind == ActorKind.REGION:
            for _each in self._some(4):
                CityFactory(country=self.country, parent=self.random.choice(self.pair))
            for region in self.pair:
                if self.random.random() < 0.5:
                    CityFactory(country=self.country, as_region=region)
            if self.random.random() < 0.5:
                TerritorialClaimFactory(country=self.country, region=self.random.choice(self.pair))

    def _merged_before(self):
        for _each in self._some(2):
            into = self.random.choice(self.pair)
            ActorFactory(kind=self.kind, country=self.country, merged_into=into, published_at=None)

    def _distinctions(self):
        for _each in self._some(3):
            first, second = sorted([self.random.choice(self.pair), self.random.choice(self.others)], key=lambda a: a.pk)
            self._try(DistinctionFactory, first=Actor(pk=first.pk), second=Actor(pk=second.pk))

    def _proposals(self):
        if self.random.random() < 0.3:
            ProposalFactory(capture=self.evidence[0].capture, between=[self._one(), self._one()], evidence=[])

    def _statements(self):
        for _each in self._some(3):
            figure = FigureFactory(actor=self._one())
            if self.random.random() < 0.5:
                StatementCitationFactory(statement=figure, evidence=self.random.choice(self.evidence))
        category = CategoryFactory()
        for _each in self._some(6):
            coding = self._try(
                CodingFactory,
                category=category,
                actor=self._one(),
                author=self.random.choice(["One coder", "Another coder"]),
                **self._spell("since", "until"),
            )
            if coding is not None and self.random.random() < 0.5:
                CodingCitationFactory(coding=coding, evidence=self.random.choice(self.evidence))
