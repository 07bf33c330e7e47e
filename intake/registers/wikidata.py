"""Wikidata's twinnings (P190, “twinned administrative body”): what is asked, and how its columns are taken."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from django.utils.translation import gettext as _

from actors.enums import IdentifierScheme
from agreements.enums import AgreementKind, AgreementStatus
from intake.mappings.mapping import DateMeans, Mapping, Shape, Side, Source
from intake.registers.sparql import Asker, Page
from intake.tables.json_lists import RECORD
from sources.addresses import CannotFetch

STATEMENTS_A_PAGE = 500
MOST_BYTES = 150_000_000
_CODE = re.compile(r"[A-Z]{2}")
# It goes into the next query: nothing that would end its quotation marks.
_STATEMENT = re.compile(r"https?://[\w./-]+/entity/statement/[\w-]+")

# A statement has one row for each of its references; pages end between statements, so that none is torn apart. They
# go by the statements' own order: what is added or taken away meanwhile shifts nothing.
_QUERY = """
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
PREFIX pr: <http://www.wikidata.org/prop/reference/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX wikibase: <http://wikiba.se/ontology#>
SELECT ?statement ?item ?itemLabel ?itemCountry ?itemGeonames ?partner ?partnerLabel ?partnerCountry ?partnerGeonames
 ?start ?startPrecision ?end ?endPrecision ?pointInTime ?pointInTimePrecision ?endCause ?standing ?reference ?statedIn
WHERE {
 { SELECT DISTINCT ?statement ?item ?partner WHERE {
  ?country wdt:P297 "%(country)s" .
  ?item wdt:P17 ?country ; p:P190 ?statement .
  ?statement ps:P190 ?partner ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  %(behind)s
 } ORDER BY STR(?statement) LIMIT %(limit)d }
 BIND("%(country)s" AS ?itemCountry)
 OPTIONAL { ?item rdfs:label ?itemEn FILTER(LANG(?itemEn) = "en") }
 OPTIONAL { ?item rdfs:label ?itemMul FILTER(LANG(?itemMul) = "mul") }
 BIND(COALESCE(?itemEn, ?itemMul, STRAFTER(STR(?item), "/entity/")) AS ?itemLabel)
 OPTIONAL { ?partner rdfs:label ?partnerEn FILTER(LANG(?partnerEn) = "en") }
 OPTIONAL { ?partner rdfs:label ?partnerMul FILTER(LANG(?partnerMul) = "mul") }
 BIND(COALESCE(?partnerEn, ?partnerMul, STRAFTER(STR(?partner), "/entity/")) AS ?partnerLabel)
 OPTIONAL { ?item wdt:P1566 ?itemGeonames }
 OPTIONAL { ?partner wdt:P1566 ?partnerGeonames }
 OPTIONAL { ?partner wdt:P17/wdt:P297 ?partnerCountry }
 OPTIONAL { ?statement pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] }
 OPTIONAL { ?statement pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }
 OPTIONAL { ?statement pqv:P585 [ wikibase:timeValue ?pointInTime ; wikibase:timePrecision ?pointInTimePrecision ] }
 OPTIONAL { ?statement pq:P582 ?hasEnd }
 OPTIONAL { ?statement pq:P1534/rdfs:label ?endCause FILTER(LANG(?endCause) = "en") }
 OPTIONAL { ?statement prov:wasDerivedFrom ?source
  OPTIONAL { ?source pr:P854 ?reference } OPTIONAL { ?source pr:P248 ?statedIn } }
 BIND(IF(!BOUND(?hasEnd), "", IF(!BOUND(?end), "ended", IF(YEAR(?end) < YEAR(NOW())
  || (?endPrecision >= 11 && ?end <= NOW()), "ended", ""))) AS ?standing)
}
ORDER BY STR(?statement) ?reference ?statedIn ?start ?end ?pointInTime ?endCause
 ?itemGeonames ?partnerGeonames ?partnerCountry
"""

MAPPING = Mapping(
    Shape.PAIR,
    sides=tuple(
        Side(
            name=Source(f"{side}Label"),
            country=Source(f"{side}Country"),
            identifier=Source(f"{side}Geonames"),
            scheme=IdentifierScheme.GEONAMES.value,
            other=Source(side),
            other_scheme=IdentifierScheme.WIKIDATA.value,
        )
        for side in ("item", "partner")
    ),
    date=Source("start"),
    date_means=DateMeans.SIGNED,
    until=Source("end"),
    usual_kind=AgreementKind.TWINNING.value,
    status=Source("standing"),
    statuses={"ended": AgreementStatus.ENDED.value},
)
"""GeoNames' ids are those of our places; where there is none, Wikidata's own, then the name and the country."""


def renewed(mapping: Mapping) -> Mapping:
    """A mapping that was made when less was asked for, with the ends and identifiers that came since.

    What it says itself, and what somebody chose, stays; one of other columns is as it was.
    """
    if [side.name for side in mapping.sides] != [side.name for side in MAPPING.sides]:
        return mapping
    stands: dict[str, Any] = {} if mapping.status else {"status": MAPPING.status, "statuses": MAPPING.statuses}
    return replace(
        mapping,
        sides=tuple(
            old
            if old.other or old.scheme == new.other_scheme
            else replace(old, other=new.other, other_scheme=new.other_scheme)
            for old, new in zip(mapping.sides, MAPPING.sides, strict=True)
        ),
        until=mapping.until or MAPPING.until,
        **stands,
    )


def query(country: str, *, behind: str, limit: int) -> str:
    """The query for the twinnings of a country, those behind a statement in their order."""
    if not _CODE.fullmatch(country):
        raise CannotFetch(_("“%(code)s” is no code of a country: write two capital letters.") % {"code": country})
    found = _QUERY % {
        "country": country,
        "behind": f'FILTER(STR(?statement) > "{behind}")' if behind else "",
        "limit": limit,
    }
    # It goes by address, which has not to be too long.
    return " ".join(found.split())


def twinnings(countries: Collection[str], *, asker: Asker) -> bytes:
    """All answers behind each other, byte for byte, as a sequence of JSON texts; all or none. Raises CannotFetch."""
    parts: list[bytes] = []
    size = rows = 0
    for number, country in enumerate(countries):
        for page in _pages(country, asker, number / len(countries)):
            parts += [RECORD.encode(), page.content, b"\n"]
            size += len(page.content)
            rows += len(page.bindings)
            if size > MOST_BYTES:
                raise CannotFetch(
                    _("The answers hold more than %(most)d MB. Take fewer countries, in registers of their own.")
                    % {"most": MOST_BYTES // 1_000_000}
                )
    if not rows:
        raise CannotFetch(
            _("No twinning is listed for %(countries)s. Check the codes of the countries.")
            % {"countries": ", ".join(countries)}
        )
    return b"".join(parts)


def _pages(country: str, asker: Asker, share: float) -> Iterator[Page]:
    behind, number = "", 0
    while True:
        number += 1
        stage = _("Asking for %(country)s, part %(number)d") % {"country": country, "number": number}
        page = asker.ask(query(country, behind=behind, limit=STATEMENTS_A_PAGE), stage=stage, share=0.9 * share)
        yield page
        statements = [binding["statement"]["value"] for binding in page.bindings if "statement" in binding]
        if len(set(statements)) < STATEMENTS_A_PAGE:
            return
        if statements[-1] == behind or not _STATEMENT.fullmatch(statements[-1]):
            raise CannotFetch(_("%(stage)s: the server does not go on from where it was.") % {"stage": stage})
        behind = statements[-1]
