"""Registers as sources: what readers are told of each, and of how well it was understood."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce, TruncDate

from agreements.models import AgreementListing
from intake.enums import ImportState, Outcome
from intake.models import RegisterImport
from networks.models import Membership, MembershipListing
from sources.models import Harvest, Register


@dataclass(frozen=True)
class Understood:
    """What the things that rows of one list say came to, in the last import that was accepted."""

    all: int
    ambiguous: int
    """With a name that can mean several."""
    unknown: int
    refused: int
    sampled: int
    """Looked at by a second person, drawn at random."""
    wrong: int
    """Of those looked at."""

    @property
    def resolved(self) -> int:
        """With names that are all settled."""
        return self.all - self.ambiguous - self.unknown - self.refused

    @property
    def shares(self) -> dict[str, float]:
        """Of a hundred: resolved, ambiguous, unknown, refused."""
        whole = self.all or 1
        return {name: 100 * getattr(self, name) / whole for name in ("resolved", "ambiguous", "unknown", "refused")}

    @property
    def wrong_share(self) -> float | None:
        """Of a hundred of the sample; None where nothing was sampled."""
        return 100 * self.wrong / self.sampled if self.sampled else None


@dataclass(frozen=True)
class Taking:
    """One list of a register that was accepted, and how much of it readers see."""

    harvest: Harvest
    ties: int
    members: int


@dataclass(frozen=True)
class Source:
    """A register with its lists, the last one first."""

    register: Register
    takings: list[Taking]
    understood: Understood | None

    @property
    def last(self) -> Taking | None:
        """The list of the latest day."""
        return self.takings[0] if self.takings else None


def public_registers() -> QuerySet[Register]:
    """Those of which readers see something: an accepted import, or a published record that one lists; by name."""
    accepted = RegisterImport.objects.filter(harvest__register=OuterRef("pk"), state=ImportState.ACCEPTED)
    of_it = {"row__harvest__register": OuterRef("pk")}
    shown = Q(Exists(accepted)) | Q(Exists(_ties().filter(**of_it))) | Q(Exists(_members().filter(**of_it)))
    return Register.objects.filter(shown).order_by("name")


def sources(registers: Iterable[Register]) -> list[Source]:
    """What is told of registers, in their order: as many queries for many as for one."""
    registers = list(registers)
    keys = [register.pk for register in registers]
    imports = RegisterImport.objects.filter(harvest__register__in=keys, state=ImportState.ACCEPTED)
    last_import = {each.harvest_id: each for each in imports.order_by("accepted_at", "pk")}
    ties = _counted(_ties(), "agreement", keys)
    members = _counted(_members(), "membership", keys)
    harvests = Harvest.objects.filter(register__in=keys, pk__in={*last_import, *ties, *members}).defer("content")
    # The latest list first, by the day of which it is.
    by_day = harvests.annotate(of=Coalesce("still_listed_latest", "listed_latest", TruncDate("taken_at"))).order_by(
        "-of", "-taken_at", "-pk"
    )
    takings: dict[int, list[Taking]] = {}
    for harvest in by_day:
        told = Taking(harvest, ties.get(harvest.pk, 0), members.get(harvest.pk, 0))
        takings.setdefault(harvest.register_id, []).append(told)
    found = []
    for register in registers:
        its = takings.get(register.pk, [])
        understood = next(
            (how_understood(last_import[each.harvest.pk]) for each in its if each.harvest.pk in last_import), None
        )
        found.append(Source(register, its, understood))
    return found


def _ties() -> QuerySet[AgreementListing]:
    """What readers see of listed ties."""
    return AgreementListing.objects.filter(is_withheld=False, agreement__published_at__isnull=False)


def _members() -> QuerySet[MembershipListing]:
    """What readers see of listed members."""
    return MembershipListing.objects.filter(is_withheld=False, membership__in=Membership.objects.published())


def _counted(listings: QuerySet[Any], record: str, registers: list[int]) -> dict[int, int]:
    """Harvest → how many records it lists."""
    listed = listings.filter(row__harvest__register__in=registers).order_by()
    return dict(listed.values_list("row__harvest").annotate(Count(record, distinct=True)))


def how_understood(register_import: RegisterImport) -> Understood:
    """What the things that its rows say came to."""
    return Understood(
        all=sum(register_import.counts.values()),
        ambiguous=register_import.count(Outcome.AMBIGUOUS),
        unknown=register_import.count(Outcome.UNKNOWN),
        refused=register_import.count(Outcome.INVALID),
        sampled=register_import.sampled or 0,
        wrong=register_import.sampled_wrong or 0,
    )
