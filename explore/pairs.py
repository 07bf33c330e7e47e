"""What two actors, or two countries, have to do with each other."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from django.db.models import Exists, F, OuterRef, Prefetch, Q
from django.urls import reverse

from actors.models import Actor, Country
from actors.models.actor import ActorQuerySet
from actors.queries import kept_for
from agreements.models import (
    Act,
    Agreement,
    Engagement,
    EngagementParticipant,
    Negotiation,
    NegotiationParticipant,
    NegotiationRound,
    Party,
)
from agreements.models.agreement import AgreementQuerySet
from agreements.models.engagement import EngagementQuerySet
from agreements.models.negotiation import NegotiationQuerySet
from explore.ties import TieRow
from networks.models import Membership, Network
from networks.models.membership import MembershipQuerySet


@dataclass(frozen=True)
class ActorPair:
    """Two published actors, in the order of their public ids."""

    first: Actor
    second: Actor

    @property
    def address(self) -> str:
        """The address of its page in the active language."""
        return reverse("pair", args=[self.first.public_id, self.second.public_id])

    @property
    def of_countries(self) -> tuple[str, str] | None:
        """What tells the pair of their countries, where these are two."""
        first, second = self.first.country, self.second.country
        if first is None or second is None or first == second:
            return None
        one, other = sorted((first.code.lower(), second.code.lower()))
        return one, other

    @property
    def question(self) -> dict[str, str]:
        """What a list of agreements is asked for the ties of the two."""
        return {"actor": self.first.public_id, "partner": self.second.public_id}

    def agreements(self) -> AgreementQuerySet:
        """Published agreements with both as parties."""
        return Agreement.objects.published().involving(self.first).involving(self.second)

    def engagements(self) -> EngagementQuerySet:
        """Published engagements of both, or under an agreement of both; the latest first."""
        found = Engagement.objects.published().filter(
            _of_both(EngagementParticipant, "engagement", self) | _under_a_tie(self)
        )
        return found.order_by(F("started_latest").desc(nulls_last=True), "-pk")

    def negotiations(self) -> NegotiationQuerySet:
        """Published negotiations in which both take part, or of an agreement of both; the latest entered first."""
        found = Negotiation.objects.published().filter(
            _of_both(NegotiationParticipant, "negotiation", self) | _under_a_tie(self)
        )
        rounds = NegotiationRound.objects.order_by("position", "pk")
        return found.order_by("-pk").prefetch_related(Prefetch("rounds", rounds))

    def memberships(self, day: date | None) -> MembershipQuerySet:
        """Published memberships of both in the networks that both belong or belonged to; on a day, perhaps belonged."""
        members: MembershipQuerySet = Membership.objects.published().of_members()
        found = members.filter(actor__in=[self.first, self.second])
        if day:
            found = found.perhaps_on(day)
        # In the outer statement a network that the other, too, belongs to.
        shared = found.filter(network=OuterRef("network")).exclude(actor=OuterRef("actor"))
        return found.filter(Exists(shared))


@dataclass(frozen=True)
class CountryPair:
    """Two countries, in the order of their codes."""

    first: Country
    second: Country

    @property
    def address(self) -> str:
        """The address of its page in the active language."""
        return reverse("pair", args=[self.first.code.lower(), self.second.code.lower()])

    @property
    def question(self) -> dict[str, str]:
        """What a list of agreements is asked for the ties of the two."""
        return {"country": self.first.code, "partner_country": self.second.code}

    def agreements(self) -> AgreementQuerySet:
        """Published agreements with parties of both."""
        return Agreement.objects.published().between_countries(self.first, self.second)


def _of_both(model: type[EngagementParticipant | NegotiationParticipant], of: str, pair: ActorPair) -> Q:
    in_it = model._default_manager.filter(**{of: OuterRef("pk")})
    return Q(Exists(in_it.filter(actor=pair.first)), Exists(in_it.filter(actor=pair.second)))


def _under_a_tie(pair: ActorPair) -> Q:
    parties = Party.objects.filter(agreement=OuterRef("agreement"))
    shown = Q(agreement__published_at__isnull=False)
    return shown & Q(Exists(parties.filter(actor=pair.first)), Exists(parties.filter(actor=pair.second)))


def pair_of(one: str, other: str, language: str) -> ActorPair | CountryPair | None:
    """The pair that two public ids, or two codes of present countries, tell; None where there is none.

    The id of an actor that was merged into another tells that one. Two queries more for each such.
    """
    if len(one) == len(other) == 2:
        codes = {one.upper(), other.upper()}
        countries = Country.objects.present().named(language).filter(code__in=codes)
        found = sorted(countries, key=attrgetter("code"))
        return CountryPair(*found) if len(found) == 2 else None
    wanted = {_kept_id(each) for each in (one, other)} if one != other else set()
    actors = sorted(_named(wanted, language), key=attrgetter("public_id"))
    return ActorPair(*actors) if len(actors) == 2 else None


def _named(public_ids: set[str], language: str) -> ActorQuerySet:
    actors: ActorQuerySet = Actor.objects.published().filter(public_id__in=public_ids).named(language)
    return actors.prefetch_related(Prefetch("country", Country.objects.named(language)))


def _kept_id(public_id: str) -> str:
    kept = kept_for(public_id)
    return kept.public_id if kept else public_id


@dataclass(frozen=True)
class SharedNetwork:
    """A network that both belong or belonged to, and their spells in it."""

    network: Network
    of_first: Sequence[Membership]
    of_second: Sequence[Membership]


def shared_networks(pair: ActorPair, language: str, day: date | None) -> list[SharedNetwork]:
    """The networks that both belong or belonged to, by name; on a day, that both perhaps belonged to."""
    found: dict[int, list[Membership]] = defaultdict(list)
    for membership in pair.memberships(day).for_display(language).order_by("joined_earliest", "pk"):
        found[membership.network_id].append(membership)
    shared = [
        SharedNetwork(
            network=spells[0].network,
            of_first=[spell for spell in spells if spell.actor_id == pair.first.pk],
            of_second=[spell for spell in spells if spell.actor_id == pair.second.pk],
        )
        for spells in found.values()
    ]
    return sorted(shared, key=lambda each: (str(each.network.actor.display_name), each.network.pk))


@dataclass(frozen=True)
class Deed:
    """An act in a tie of the two, and whose it is; None of all, or not known whose."""

    act: Act
    agreement: Agreement
    party: Party | None


def deeds(rows: Sequence[TieRow], day: date | None) -> list[Deed]:
    """What was done in these ties, or may have been by a day, the latest first; what has no day comes last."""
    found = []
    for agreement in (row.agreement for row in rows):
        parties = {party.pk: party for party in agreement.parties.all()}
        acts = [act for act in agreement.acts_in_order() if day is None or act.may_be_done_by(day)]
        found += [Deed(act, agreement, parties.get(act.party_id) if act.party_id else None) for act in acts]
    return sorted(found, key=lambda deed: deed.act.date_latest or deed.act.date_earliest or date.min, reverse=True)
