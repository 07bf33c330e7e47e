"""A register of three lines or of thirty, and the places that it names."""

from datetime import UTC, datetime
from io import BytesIO

from intake.mappings.mapping import DateMeans, Mapping, Shape, Side, Source
from intake.models import ImportRow
from intake.registers.files import take_harvest
from intake.registers.planning import begin_import, check_import
from intake.registers.writing import run_import
from tests.factories import CityFactory, CountryFactory, RegisterFactory

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
PAIRS = Mapping(
    Shape.PAIR,
    sides=(Side(Source("city"), Source("country")), Side(Source("partner"), Source("partner country"))),
    date=Source("since", unknown=("n/a",)),
    kind=Source("kind"),
    kinds={"p": "twinning", "f": "friendship"},
    usual_kind="twinning",
)
MEMBERS = Mapping(
    Shape.MEMBER,
    sides=(Side(Source("member"), Source("country")),),
    network=Source("network"),
    date=Source("joined"),
    date_means=DateMeans.JOINED,
    status=Source("status"),
    statuses={"full": "full", "observer": "observer", "former": "former"},
)
HEADING = "city,country,partner,partner country,since,kind"


def places():
    """Five cities of four countries, by their names."""
    countries = {
        code: CountryFactory(code=code, name=name)
        for code, name in (("DE", "Germany"), ("FR", "France"), ("RU", "Russia"), ("GB", "United Kingdom"))
    }
    named = (("Köln", "DE"), ("Bonn", "DE"), ("Lille", "FR"), ("Wolgograd", "RU"), ("Oxford", "GB"))
    return {name: CityFactory(name=name, country=countries[code], population=100_000) for name, code in named}


def table(*lines, heading=HEADING):
    return "\n".join([heading, *lines, ""]).encode()


def begun(content, mapping=PAIRS, register=None, *, listed="2015", at=NOW):
    register, file = register or RegisterFactory(), BytesIO(content)
    harvest = take_harvest(register=register, content=file, file_name="list.csv", listed=listed, by_id=None, at=at)
    return begin_import(harvest_id=harvest.pk, mapping=mapping, at=at)


def silently(_stage, _share):
    """A report to nobody."""


def checked(*content, **more):
    return check_import(register_import_id=begun(*content, **more).pk, report=silently)


def run(*content, by=None, at=NOW, **more):
    return run_import(register_import_id=begun(*content, at=at, **more).pk, by_id=by, at=at, report=silently)


def outcomes(register_import):
    """Row of the file → what it came to, in the file's order."""
    rows = ImportRow.objects.filter(register_import=register_import).order_by("pk")
    return [(row.row.number, row.outcome) for row in rows.select_related("row")]
