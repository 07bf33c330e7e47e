"""What a country's rules expect of a party before a tie holds, beside what is recorded of it."""

from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise

from actors.models import Country
from agreements.enums import ActKind
from agreements.models import Act, Agreement, ApprovalRule, Party


@dataclass(frozen=True)
class Step:
    """One step that a rule expects; without acts it is not recorded, which does not say that it was not done."""

    kind: ActKind
    acts: list[Act]

    @property
    def label(self) -> str | Promise:
        """What is expected, in words."""
        return self.kind.label


@dataclass(frozen=True)
class Chain:
    """The steps that one rule expects for one party, in their order."""

    party: Party
    rule: ApprovalRule
    steps: list[Step]


def chains(agreement: Agreement, on: date) -> list[Chain]:
    """What is expected for each party by rules that may have held at the signing; one query for all.

    Of a tie whose signing has no known day, by the rules of the day given.
    """
    earliest, latest = _signing_days(agreement) or (on, on)
    countries = {party.pk: _country(party) for party in agreement.parties.all()}
    rules = ApprovalRule.objects.of_countries({each for each in countries.values() if each is not None})
    holding = [rule for rule in rules if rule.may_hold(earliest, latest) and rule.is_for_force(agreement.legal_force)]
    return [
        Chain(party, rule, [Step(ActKind(kind), _done(agreement, party, kind)) for kind in rule.steps])
        for party in agreement.parties.all()
        for rule in holding
        if rule.country_id == countries[party.pk] and rule.is_for_kind(party.actor.kind if party.actor else "")
    ]


def rules_of(country: Country) -> list[ApprovalRule]:
    """The rules of a country, those that hold first."""
    return sorted(ApprovalRule.objects.of_countries({country.pk}), key=lambda rule: rule.until != "")


def _signing_days(agreement: Agreement) -> tuple[date | None, date | None] | None:
    act = agreement.signing
    return (act.date_earliest, act.date_latest) if act else None


def _country(party: Party) -> int | None:
    return party.actor.country_id if party.actor else party.country_id


def _done(agreement: Agreement, party: Party, kind: str) -> list[Act]:
    """The acts of the kind by the party, or by all."""
    return [act for act in agreement.acts_in_order() if act.kind == kind and act.party_id in (None, party.pk)]
