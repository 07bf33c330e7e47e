"""A query service on loopback that holds twinnings and speaks SPARQL as far as our one query goes."""

import json
import re
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit

from tests.factories import IdentifierFactory
from tests.intake.registers.worlds import places
from tests.web import Server

_VARIABLES = (
    "statement item itemLabel itemCountry itemGeonames partner partnerLabel partnerCountry partnerGeonames "
    "start startPrecision end endPrecision pointInTime pointInTimePrecision endCause standing reference statedIn"
)
ENTITY = "http://www.wikidata.org/entity/"
_DATE = "http://www.w3.org/2001/XMLSchema#dateTime"
_NUMBER = "http://www.w3.org/2001/XMLSchema#integer"


@dataclass(frozen=True)
class Twinning:
    """A statement of P190; item and partner are (id, name, code of the country, GeoNames' id)."""

    id: str
    item: tuple
    partner: tuple
    start: str = ""
    precision: int = 9
    end: str = ""
    references: tuple = ()

    @property
    def statement(self):
        return f"{ENTITY}statement/{self.id}"

    def bindings(self):
        """Its rows in an answer: one for each reference."""
        row = {"statement": _uri(self.statement), "standing": _text("ended" if self.end else "")}
        for side, (item, name, country, geonames) in (("item", self.item), ("partner", self.partner)):
            row |= {side: _uri(ENTITY + item), f"{side}Label": _text(name, "en"), f"{side}Country": _text(country)}
            row |= {f"{side}Geonames": _text(geonames)} if geonames else {}
        for name, day in (("start", self.start), ("end", self.end)):
            if day:
                row[name] = {"type": "literal", "datatype": _DATE, "value": f"{day}T00:00:00Z"}
                row[f"{name}Precision"] = {"type": "literal", "datatype": _NUMBER, "value": str(self.precision)}
        return [row | {"reference": _uri(url)} for url in self.references] or [row]


KOELN, BONN = ("Q365", "Cologne", "DE", "2886242"), ("Q586", "Bonn", "DE", "2946447")
LILLE, OXFORD = ("Q648", "Lille", "FR", "2998324"), ("Q34217", "Oxford", "GB", "2640729")
TWINNINGS = (
    Twinning("Q365-1", KOELN, LILLE, "1958-01-01", references=("https://a.example/1", "https://b.example/2")),
    Twinning("Q365-2", KOELN, OXFORD, "1988-03-01", 10),
    Twinning("Q586-1", BONN, OXFORD, "1947-09-02", 11, end="1999-01-01"),
    Twinning("Q648-1", LILLE, KOELN, "1958-01-01"),
)


def places_with_ids():
    """The places of worlds.py, with the ids that GeoNames gives them."""
    found = places()
    for name, (_item, _label, _country, geonames) in zip(
        ("Köln", "Bonn", "Lille", "Oxford"), (KOELN, BONN, LILLE, OXFORD), strict=True
    ):
        IdentifierFactory(actor=found[name], scheme="geonames", value=geonames)
    return found


def _uri(value):
    return {"type": "uri", "value": value}


def _text(value, language=None):
    return {"type": "literal", "value": value, **({"xml:lang": language} if language else {})}


class QueryService(Server):
    """Answers our query; `failures` are (status, headers, body) that come first, None lets one question through."""

    def __init__(self, *twinnings):
        super().__init__()
        self.RequestHandlerClass = _Handler
        self.twinnings, self.failures, self.queries = list(twinnings), [], []

    @property
    def endpoint(self):
        return self.url("/sparql")

    def answer(self, query):
        country = re.search(r'wdt:P297 "(\w\w)"', query)[1]
        limit = int(re.search(r"LIMIT (\d+)", query)[1])
        behind = re.search(r'STR\(\?statement\) > "([^"]*)"', query)
        found = sorted((each for each in self.twinnings if each.item[2] == country), key=lambda each: each.statement)
        found = [each for each in found if behind is None or each.statement > behind[1]][:limit]
        rows = [row for each in found for row in each.bindings()]
        return json.dumps({"head": {"vars": _VARIABLES.split()}, "results": {"bindings": rows}}).encode()


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)["query"][0]
        self.server.queries.append(query)
        self.server.headers.append(dict(self.headers))
        failure = self.server.failures.pop(0) if self.server.failures else None
        if callable(failure):
            failure = failure(self.server.answer(query))
        status, headers, body = failure or (200, {}, self.server.answer(query))
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass
