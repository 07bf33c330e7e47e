"""Who pays for programmes, and how much of that is known."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Prefetch

from actors.models import Actor, Country
from networks import sums
from networks.enums import PartnerRole
from networks.models import Programme, ProgrammePartner
from networks.sums import Total


@dataclass
class Funder:
    """One who pays, and what of it sources tell."""

    funder: Any
    """The actor; None where it is not known, or not shown."""
    name: str
    """Empty where no source tells who pays."""
    totals: list[Total] = field(default_factory=list)
    """By currency, yearly sums by themselves; empty where no sum is known."""
    paid: set[int] = field(default_factory=set)
    """The programmes that it pays for, by key; and those of them of which a sum names it."""
    told: set[int] = field(default_factory=set)

    @property
    def programmes(self) -> int:
        """How many programmes it pays for."""
        return len(self.paid)

    @property
    def without_sum(self) -> int:
        """For how many of them no source tells how much it pays."""
        return len(self.paid - self.told)


def funders_of(programmes: Sequence[Programme], language: str) -> list[Funder]:
    """Who pays for programmes made for display, by name, of whom no source tells last; each money once.

    Who is named as a funder without a sum is told too. Three queries for their names, whatever the number.
    """
    found: dict[tuple[int | None, str], Funder] = {}

    def of(actor: Any, name: str) -> Funder:
        return found.setdefault((actor.pk if actor else None, "" if actor else name.casefold()), Funder(actor, name))

    for programme in programmes:
        for funding in programme.fundings.all():
            funder = of(funding.funder, funding.funder_name)
            funder.paid.add(programme.pk)
            funder.told.add(programme.pk)
    for partner in _paying(programmes, language):
        of(partner.actor, partner.display_name).paid.add(partner.programme_id)
    for total in sums.by_funder(sums.of_all(programmes)):
        of(total.funder, total.funder_name).totals.append(total)
    return sorted(found.values(), key=lambda each: (not each.name, each.name.casefold()))


def _paying(programmes: Sequence[Programme], language: str) -> Any:
    partners = ProgrammePartner.objects.shown().filter(programme__in=programmes, role=PartnerRole.FUNDER)
    return partners.prefetch_related(
        Prefetch("actor", Actor.objects.published().named(language)),
        Prefetch("actor__country", Country.objects.named(language)),
    )
