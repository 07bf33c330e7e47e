"""What we know and Wikidata may not: twinnings as commands for QuickStatements, each with its sources.

Only what readers see: published, in force as far as anybody knows, between two that have an item there. What Wikidata
lists is left out: it would be told what it said itself. So is what no public page bears out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import permutations
from typing import Any
from urllib.parse import urlsplit

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from actors.enums import IdentifierScheme
from actors.models import Identifier
from agreements.enums import AgreementKind, AgreementStatus, Presumption
from agreements.models import Act, ActCitation, Agreement, AgreementCitation, AgreementListing
from agreements.models.act import BEGINNINGS
from sources.enums import ConnectorKind, Stance

_AT_ONCE = 1_000
_PRECISIONS = (
    (r"(\d{4})-(\d\d)-(\d\d)", "+{0}-{1}-{2}T00:00:00Z/11"),
    (r"(\d{4})-(\d\d)", "+{0}-{1}-00T00:00:00Z/10"),
    (r"(\d{4})", "+{0}-00-00T00:00:00Z/9"),
    (r"(\d{3})X", "+{0}0-00-00T00:00:00Z/8"),
)


@dataclass(frozen=True)
class Reference:
    """A public page that bears a tie out, and when we took what it says."""

    url: str
    taken: datetime | None = None


@dataclass
class Told:
    """How many ties were told of, and how many were left out for want of a public source."""

    ties: int = 0
    without_source: int = 0


@dataclass
class _Tie:
    items: tuple[str, str]
    since: str = ""
    references: dict[str, Reference] = field(default_factory=dict)


def commands(told: Told | None = None) -> Iterator[str]:
    """A line for each direction of each tie: Wikidata holds a twinning on both sides."""
    told = told if told is not None else Told()
    seen: set[frozenset[str]] = set()
    ids = list(_agreements().values_list("pk", flat=True))
    for start in range(0, len(ids), _AT_ONCE):
        for tie in _ties(ids[start : start + _AT_ONCE]):
            pair = frozenset(tie.items)
            if pair in seen:
                continue
            if not tie.references:
                told.without_source += 1
                continue
            seen.add(pair)
            told.ties += 1
            for one, other in permutations(tie.items):
                yield _line(one, other, tie)


def written_time(partial: str) -> str:
    """A partial date as QuickStatements writes it; empty for one that is in doubt, or spans more than it can say."""
    for form, written in _PRECISIONS:
        if match := re.fullmatch(form, partial):
            return written.format(*match.groups())
    return ""


def _line(one: str, other: str, tie: _Tie) -> str:
    cells = [one, "P190", other]
    if since := written_time(tie.since):
        cells += ["P580", since]
    for number, reference in enumerate(tie.references.values()):
        # An exclamation mark begins the next reference; else all would be one.
        cells += [f"{'!' if number else ''}S854", f'"{_quoted(reference.url)}"']
        if reference.taken is not None:
            cells += ["S813", written_time(f"{reference.taken:%Y-%m-%d}")]
    return "\t".join(cells)


def _quoted(url: str) -> str:
    return url.replace('"', "%22").replace("|", "%7C")


def _agreements() -> QuerySet[Any]:
    has_item = Q(
        parties__actor__identifiers__scheme=IdentifierScheme.WIKIDATA, parties__actor__published_at__isnull=False
    )
    of_wikidata = Q(row__harvest__register__connector__kind=ConnectorKind.WIKIDATA)
    for column in ("name", "publisher", "url"):
        of_wikidata |= Q(**{f"row__harvest__register__{column}__icontains": "wikidata"})
    return (
        Agreement.objects.published()
        .filter(kind=AgreementKind.TWINNING, status=AgreementStatus.ACTIVE)
        .exclude(presumed=Presumption.EXPIRED)
        .exclude(Exists(AgreementListing.objects.filter(of_wikidata, agreement=OuterRef("pk"))))
        .annotate(
            all_parties=Count("parties", distinct=True), with_item=Count("parties", distinct=True, filter=has_item)
        )
        .filter(all_parties=2, with_item=2)
        .order_by("pk")
    )


def _ties(ids: Sequence[int]) -> Iterable[_Tie]:
    """The ties of some agreements in their order, by a few statements."""
    items: dict[int, dict[int, str]] = {}
    parties = Identifier.objects.filter(scheme=IdentifierScheme.WIKIDATA, actor__parties__agreement__in=ids)
    for agreement, actor, value in parties.order_by("pk").values_list("actor__parties__agreement", "actor", "value"):
        items.setdefault(agreement, {}).setdefault(actor, value)
    ties = {pk: _Tie(items=tuple(items[pk].values())) for pk in ids if len(items[pk]) == 2}  # type: ignore[arg-type]
    acts = Act.objects.filter(agreement__in=ties, kind__in=BEGINNINGS).exclude(date="")
    for agreement, date in acts.order_by("date_latest", "pk").values_list("agreement", "date"):
        ties[agreement].since = ties[agreement].since or date
    for agreement, url, taken in _sources(ties):
        if _is_a_source(url):
            ties[agreement].references.setdefault(url, Reference(url, taken))
    return ties.values()


def _sources(ties: Iterable[int]) -> Iterator[tuple[int, str, datetime | None]]:
    """Agreement, address, and when it was taken: of documents that say that it exists or began, and of registers."""
    pks = list(ties)
    of_document = ("evidence__document__url", "evidence__capture__captured_at")
    cited = AgreementCitation.objects.filter(agreement__in=pks, stance=Stance.SUPPORTS)
    yield from cited.order_by("pk").values_list("agreement", *of_document)
    begun = ActCitation.objects.filter(act__agreement__in=pks, act__kind__in=BEGINNINGS, stance=Stance.SUPPORTS)
    yield from begun.order_by("pk").values_list("act__agreement", *of_document)
    listed = AgreementListing.objects.filter(agreement__in=pks, is_withheld=False)
    of_register = ("row__harvest__register__url", "row__harvest__taken_at")
    yield from listed.order_by("-row__harvest__taken_at", "pk").values_list("agreement", *of_register)


def _is_a_source(url: str) -> bool:
    parts = urlsplit(url)
    host = parts.hostname or ""
    return parts.scheme in ("http", "https") and "." in host and not f".{host}".endswith(".wikidata.org")
