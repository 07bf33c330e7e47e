"""Which column of a register says what: the form in which an editor settles it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from unfold.widgets import (
    UnfoldAdminSelectMultipleWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTextInputWidget,
    UnfoldBooleanWidget,
)

from actors.enums import ActorKind, IdentifierScheme
from agreements.enums import AgreementKind, AgreementStatus
from core.written_dates import Order
from core.written_years import Years
from intake.mappings.mapping import FORMER, DateMeans, Mapping, Shape, Side, Source
from intake.mappings.profile import Profile
from intake.register_forms import IS_WHOLE, IS_WHOLE_HELP
from intake.tables.table import Table
from networks.enums import MembershipCategory

_SHAPES = [
    (Shape.PAIR, _("a tie of two parties")),
    (Shape.GROUP, _("one party of a tie: rows with the same key make the tie")),
    (Shape.MEMBER, _("a member of a network")),
]
_DATES = [
    (DateMeans.SIGNED, _("the tie was signed, or began")),
    (DateMeans.IN_FORCE, _("it entered into force")),
    (DateMeans.LISTED, _("it was listed then: no beginning")),
    (DateMeans.JOINED, _("the member joined")),
]
_ORDERS = [
    (Order.UNKNOWN, _("not said: a date that can be two is refused")),
    (Order.DAY_FIRST, _("the day first: 11 December")),
    (Order.MONTH_FIRST, _("the month first: November 12")),
    (Order.SERIAL, _("35044, as spreadsheets count days")),
]
_YEARS = [
    (Years.COMMON, _("as we count them: others are refused")),
    (Years.TWO_DIGITS, _("with two digits: 67 is 1967, 04 is 2004")),
    (Years.BUDDHIST, _("from Buddha: 2540 is 1997")),
    (Years.MINGUO, _("as in Taiwan: 83 is 1994")),
    (Years.SOLAR_HIJRI, _("as in Iran: 1379 is 2000 or 2001")),
]
_HEADERS = [("", _("as it looks")), ("yes", _("the first row")), ("no", _("nothing: the first row is one like others"))]
_PLACE_KINDS = [("", _("any")), *[(kind.value, kind.label) for kind in ActorKind]]
_OF_DATES = ("date", "date_means", "date_order", "years", "until", "date_unknown", "keeps_without_date")
_OF_A_ROW = {
    Shape.PAIR: (*_OF_DATES, "kind", "usual_kind", "status", "crosses"),
    Shape.GROUP: ("group", *_OF_DATES, "kind", "usual_kind", "status"),
    Shape.MEMBER: ("network", "network_for_all", "crosses", *_OF_DATES, "status", "is_whole"),
}


# What is asked for of every list; the other fields are for what some lists have.
_ASKED = {"shape", "group", "network", "network_for_all", "date", "kind", "usual_kind", "status", "is_whole"}
_ASKED_OF_SIDES = {"name", "country", "country_for_all"}
_ASKED_OF_DATES = {"date_means", "date_unknown"}


class MappingForm(forms.Form):
    """Which column says what. Fields of values (kinds, statuses) are there for the columns chosen last.

    Shown are those of the shape that was chosen last; of others nothing is taken.
    """

    shape = forms.ChoiceField(label=_("A row is"), choices=_SHAPES, widget=UnfoldAdminSelectWidget)
    header = forms.ChoiceField(
        label=_("Columns are named by"), choices=_HEADERS, required=False, widget=UnfoldAdminSelectWidget
    )
    keeps_without_date = forms.BooleanField(
        label=_("A date that is not understood counts as unknown"), required=False, widget=UnfoldBooleanWidget
    )
    date_unknown = forms.CharField(
        label=_("Dates that stand for “unknown”"),
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text=_("With semicolons between: NA; 2000."),
    )
    date_means = forms.ChoiceField(label=_("The date says that"), choices=_DATES, widget=UnfoldAdminSelectWidget)
    date_order = forms.ChoiceField(
        label=_("11/12/1995 has"), choices=_ORDERS, required=False, widget=UnfoldAdminSelectWidget
    )
    years = forms.ChoiceField(
        label=_("Years are counted"), choices=_YEARS, required=False, widget=UnfoldAdminSelectWidget
    )
    crosses = forms.MultipleChoiceField(
        label=_("Or columns of networks, or partners"),
        required=False,
        widget=UnfoldAdminSelectMultipleWidget,
        help_text=_("Headed by networks, or by partners, with a mark, or the year, for whoever belongs to one."),
    )
    usual_kind = forms.ChoiceField(
        label=_("A tie is, where the register does not say it"),
        choices=[("", "–"), *AgreementKind.choices],
        required=False,
        widget=UnfoldAdminSelectWidget,
    )
    is_whole = forms.BooleanField(label=IS_WHOLE, required=False, widget=UnfoldBooleanWidget, help_text=IS_WHOLE_HELP)
    save_as = forms.CharField(
        label=_("Save the mapping as"),
        max_length=100,
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text=_("To take the register by it the next time, here or by the command; empty: not saved."),
    )

    def __init__(self, data: Any, *, table: Table, tables: Sequence[str], profile: Profile, mapping: Mapping) -> None:
        super().__init__(data)
        self.table, self.profile, self._mapping = table, profile, mapping
        self._of: dict[str, list[str]] = {}
        self._columns = [("", "–"), *[(name, name) for name in table.header]]
        self._choice("table", _("Table"), [("", _("every one with these columns")), *[(name, name) for name in tables]])
        self.fields["crosses"].choices = [(name, name) for name in table.header]  # type: ignore[attr-defined]
        self._shown = _sides_shown(mapping)
        for number in range(self._shown):
            self._side(number, mapping.sides[number] if number < len(mapping.sides) else Side())
        for name, label in (
            ("group", _("Key of the tie")),
            ("network", _("Network")),
            ("date", _("Date")),
            ("until", _("Date of the end")),
            ("kind", _("Kind of the tie")),
            ("status", _("Status, or category of a member")),
        ):
            self._choice(name, label, self._columns, getattr(mapping, name).column)
        self._text("network_for_all", _("Network of all rows"), mapping.network.fixed)
        self._values("kind", mapping.kinds, AgreementKind.choices)
        of_members = mapping.shape is Shape.MEMBER
        statuses = [*MembershipCategory.choices, (FORMER, _("has left"))] if of_members else AgreementStatus.choices
        self._values("status", mapping.statuses, [each for each in statuses if each[0] != AgreementStatus.UNKNOWN])
        self.initial = {
            "shape": mapping.shape,
            "header": {None: "", True: "yes", False: "no"}[mapping.has_header],
            "table": mapping.table,
            "keeps_without_date": mapping.keeps_without_date,
            "date_unknown": "; ".join(mapping.date.unknown),
            "date_means": mapping.date_means,
            "date_order": mapping.date_order,
            "years": mapping.years,
            "crosses": list(mapping.crosses),
            "usual_kind": mapping.usual_kind,
            "is_whole": mapping.is_whole,
        }

    def sides(self) -> list["Part"]:
        """The fields of each side that a row of this shape has, under its heading."""
        headings = {
            Shape.PAIR: (
                _("One party"),
                _("The other party"),
                *[_("One more partner, in a column of its own")] * (self._shown - 2),
            ),
            Shape.GROUP: (_("The party"),),
            Shape.MEMBER: (_("The member"),),
        }
        return [
            Part(heading, [field for field in self if field.name.startswith(f"side{number}-")])
            for number, heading in enumerate(headings[self._mapping.shape])
        ]

    def table_fields(self) -> "Part":
        """The fields of what a table is."""
        return Part(_("The table"), [self["shape"], self["table"], self["header"]])

    def rest(self) -> "Part":
        """The fields of what a row of this shape says of the tie or the membership."""
        return Part(_("What a row says of it"), [self[name] for name in _OF_A_ROW[self._mapping.shape]])

    def values_of(self) -> list[tuple[str, list[forms.BoundField]]]:
        """The columns whose values have meanings, with a field for each value."""
        found = []
        for name, source in (("kind", self._mapping.kind), ("status", self._mapping.status)):
            fields = [field for field in self if field.name.startswith(f"{name}-")]
            if fields:
                found.append((source.column, fields))
        return found

    def mapping(self) -> Mapping:
        """What was filled in."""
        cleaned = self.cleaned_data
        shape = Shape(cleaned["shape"])
        sides = tuple(self._side_filled_in(number) for number in range(self._shown if shape is Shape.PAIR else 1))
        sides = (*sides[:2], *(side for side in sides[2:] if side.name or side.identifier))
        unknown = tuple(part.strip() for part in cleaned["date_unknown"].split(";") if part.strip())
        return Mapping(
            shape=shape,
            table=cleaned["table"],
            has_header={"": None, "yes": True, "no": False}[cleaned["header"]],
            sides=sides,
            group=self._source(cleaned["group"]),
            network=self._source(cleaned["network"], cleaned["network_for_all"]),
            date=replace(self._source(cleaned["date"]), unknown=unknown),
            date_means=DateMeans(cleaned["date_means"]),
            until=replace(self._source(cleaned["until"]), unknown=unknown),
            date_order=Order(cleaned["date_order"]),
            years=Years(cleaned["years"]),
            crosses=tuple(cleaned["crosses"]) if shape is not Shape.GROUP else (),
            keeps_without_date=cleaned["keeps_without_date"],
            kind=self._source(cleaned["kind"]),
            kinds=self._meanings("kind"),
            usual_kind=cleaned["usual_kind"],
            status=self._source(cleaned["status"]),
            statuses=self._meanings("status"),
            join=self._mapping.join,
            is_whole=cleaned["is_whole"],
        )

    def _side(self, number: int, side: Side) -> None:
        schemes = [("", "–"), *IdentifierScheme.choices]
        for name, label in (
            ("name", _("Name")),
            ("country", _("Country")),
            ("region", _("Region")),
            ("identifier", _("Identifier")),
            ("scheme", _("Identifier given by")),
            ("other", _("Another identifier")),
            ("other_scheme", _("The other one given by")),
            ("latitude", _("Latitude")),
            ("longitude", _("Longitude")),
            ("date", _("Date of the tie with this one")),
        ):
            if name == "date" and not self._has_own_date(number):
                continue
            if name.endswith("scheme"):
                self._choice(f"side{number}-{name}", label, schemes, getattr(side, name))
            else:
                self._choice(f"side{number}-{name}", label, self._columns, getattr(side, name).column)
        self._text(f"side{number}-country_for_all", _("Country of all rows"), side.country.fixed)
        self._choice(f"side{number}-kind", _("It is a"), _PLACE_KINDS, side.kind)
        self._text(f"side{number}-separator", _("Between several names of a cell"), side.separator)
        self._tick(f"side{number}-fills_down", _("An empty cell means the one above"), side.name.fills_down)
        self._tick(f"side{number}-country_fills_down", _("And so of its country or region"), side.fills_down_around)
        self._tick(f"side{number}-has_years", _("A year behind a name is when it began"), side.has_years)

    def _has_own_date(self, number: int) -> bool:
        """Whether a date can be asked of this side: of partners in columns of their own."""
        return number > 0 and self._shown > 2

    def _side_filled_in(self, number: int) -> Side:
        def filled(name: str) -> Any:
            return self.cleaned_data[f"side{number}-{name}"]

        around = filled("country_fills_down")
        return Side(
            name=replace(self._source(filled("name")), fills_down=filled("fills_down")),
            country=replace(self._source(filled("country"), filled("country_for_all")), fills_down=around),
            region=replace(self._source(filled("region")), fills_down=around),
            identifier=self._source(filled("identifier")),
            scheme=filled("scheme"),
            other=self._source(filled("other")),
            other_scheme=filled("other_scheme"),
            latitude=self._source(filled("latitude")),
            longitude=self._source(filled("longitude")),
            date=self._source(filled("date")) if self._has_own_date(number) else Source(),
            kind=filled("kind"),
            separator=filled("separator"),
            has_years=filled("has_years"),
        )

    def _source(self, column: str, fixed: str = "") -> Source:
        """A column with its values that say nothing, as the profile tells them; else a value for all rows."""
        if not column:
            return Source(fixed=fixed)
        markers = next((each.markers for each in self.profile.columns if each.name == column), ())
        return Source(column, unknown=markers)

    def _choice(self, name: str, label: Any, choices: Any, initial: str = "") -> None:
        self.fields[name] = forms.ChoiceField(
            label=label, choices=choices, required=False, initial=initial, widget=UnfoldAdminSelectWidget
        )

    def _tick(self, name: str, label: Any, initial: bool) -> None:
        self.fields[name] = forms.BooleanField(label=label, required=False, initial=initial, widget=UnfoldBooleanWidget)

    def _text(self, name: str, label: Any, initial: str) -> None:
        self.fields[name] = forms.CharField(
            label=label, required=False, max_length=200, initial=initial, widget=UnfoldAdminTextInputWidget
        )

    def _values(self, name: str, meanings: Any, choices: Any) -> None:
        """A field for each value of a column that has few of them."""
        column = getattr(self._mapping, name).column
        found = next((each for each in self.profile.columns if each.name == column), None)
        self._of[name] = [value for value, _times in found.values] if found is not None else []
        offered = [("?", _("not said: rows with it are refused")), ("", _("says nothing")), *choices]
        for number, (value, times) in enumerate(found.values if found is not None else ()):
            self._choice(f"{name}-{number}", f"{value} ({times:,})", offered, meanings.get(value, "?"))

    def _meanings(self, name: str) -> dict[str, str]:
        """Value → what it means, of the column that the fields were made for."""
        filled = ((value, self.cleaned_data[f"{name}-{number}"]) for number, value in enumerate(self._of[name]))
        return {value: meaning for value, meaning in filled if meaning != "?"}


class Part:
    """Fields under a heading: those that are asked of every list or are filled in, and the others, which are folded."""

    def __init__(self, heading: Any, fields: Sequence[forms.BoundField]) -> None:
        self.heading = heading
        filled = {field.name: _says_something(field) for field in fields}
        asked = _ASKED | _ASKED_OF_DATES if filled.get("date") else _ASKED
        self.shown = [
            field
            for field in fields
            if filled[field.name] or field.name in asked or field.name.partition("-")[2] in _ASKED_OF_SIDES
        ]
        self.folded = [field for field in fields if field not in self.shown]

    @property
    def column(self) -> str:
        """The column that is chosen first."""
        return str(self.shown[0].value() or "")


def _says_something(field: forms.BoundField) -> bool:
    """Whether it is filled in otherwise than where nobody says anything, or wrongly."""
    return bool(field.errors) or bool(field.value() and field.value() != DateMeans.SIGNED)


def _sides_shown(mapping: Mapping) -> int:
    """How many sides a form has: those of the mapping, and where there are many partners one more for another."""
    return 2 if len(mapping.sides) < 3 else len(mapping.sides) + 1
