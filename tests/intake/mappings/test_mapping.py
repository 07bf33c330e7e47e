"""What columns hold, what is proposed to be taken from them, and what their rows then say; no database."""

import json
from dataclasses import replace
from datetime import date

import pytest

from intake.mappings.mapping import CannotMap, DateMeans, Mapping, Shape, Side, Source
from intake.mappings.profile import Holds, profile
from intake.mappings.saying import Named, Said, said
from intake.mappings.suggesting import propose
from intake.tables.formats import read
from intake.tables.table import Refusal


def table_of(*lines, name="list"):
    (table,) = read("\n".join(lines).encode(), name).tables
    return table


def proposed(table):
    return propose(table, profile(table))


def columns(side):
    return {name: source.column for name, source in vars(side).items() if isinstance(source, Source) and source}


GERMAN = table_of(
    "gemeinde;bundesland;partnergemeinde;land;country;seit;form;partner_lat;partner_lon",
    "Köln;Nordrhein-Westfalen;Lille;Frankreich;France;1958;p;50,63;3,06",
    "Köln;Nordrhein-Westfalen;Wolgograd;Rußland;Russia;1988;p;48,71;44,51",
    "Dresden;Sachsen;Coventry;Großbrit.;United Kingdom;1959;f;52,4;-1,51",
    "Leipzig;Sachsen;Ufa;Rußland;Russia;n/a;k;54,73;55,97",
    "Aachen;Nordrhein-Westfalen;Ostrava;Tschech. Republik;Czech Republic;1967;p;49,25;4,03",
)


class TestProfile:
    def test_columns_are_told_by_their_values_and_names(self):
        found = {column.name: column.holds for column in profile(GERMAN).columns}
        assert found == {
            "gemeinde": Holds.PLACE,
            "bundesland": Holds.REGION,
            "partnergemeinde": Holds.PLACE,
            "land": Holds.COUNTRY,
            "country": Holds.COUNTRY,
            "seit": Holds.DATE,
            "form": Holds.KIND,
            "partner_lat": Holds.LATITUDE,
            "partner_lon": Holds.LONGITUDE,
        }

    @pytest.mark.parametrize(
        ("heading", "values", "holds"),
        [
            ("item", ["Q64", "Q365", "Q1"], Holds.WIKIDATA),
            ("код", ["RU-MOW", "RU-SPE", "RU-AST"], Holds.ISO3166_2),
            ("geonameid", ["2950159", "524901", "580497"], Holds.GEONAMES),
            ("страна", ["Россия", "Германия", "Франция"], Holds.COUNTRY),
            ("país", ["España", "Alemania", "Côte d’Ivoire"], Holds.COUNTRY),
            ("page", ["https://a.example/1", "http://b.example", "https://c.example"], Holds.URL),
            ("signed", ["12 May 1995", "1996-03", "около 2003"], Holds.DATE),
            ("inhabitants", ["12000", "1400000", "37"], Holds.NUMBER),
            ("M49", ["276", "36", "250"], Holds.COUNTRY),
            ("страна партнёра", ["Rep. Dominicana", "Респ. Корея", "P.R. China"], Holds.COUNTRY),
            ("provincia", ["Málaga", "Jaén", "Cádiz"], Holds.REGION),
            ("ciudad/provincia", ["Málaga", "Jaén", "Cádiz"], Holds.PLACE),
        ],
    )
    def test_a_column(self, heading, values, holds):
        table = table_of(f"name;{heading}", *(f"Town {number};{value}" for number, value in enumerate(values)))
        assert profile(table).columns[1].holds == holds

    def test_na_is_a_missing_value_where_others_have_it_too(self):
        table = table_of(
            "member;country;since", "Sofia;NA;NA", "Lyon;FR;1999", "Porto;PT;NA", "Köln;DE;1980", "Bonn;DE;1981"
        )
        assert profile(table).columns[1].markers == ("NA",)

    def test_na_is_namibia_where_only_the_country_has_it(self):
        table = table_of("member;country;since", "Windhoek;NA;1990", "Lyon;FR;1999", "Porto;PT;1998", "Köln;DE;1980")
        assert profile(table).columns[1].markers == ()

    def test_a_town_called_none_is_no_missing_value(self):
        table = table_of("member;country", "None;IT", "Lyon;FR", "-;PT")
        assert profile(table).columns[0].markers == ("-",)

    def test_a_year_that_stands_too_often_is_suspected(self):
        years = [*range(1985, 2010), *[2000] * 9]
        table = table_of("city;partner;year", *(f"Town {n};Place {n};{year}" for n, year in enumerate(years)))
        assert profile(table).columns[2].suspects == ("2000",)

    def test_several_names_in_a_cell(self):
        table = table_of("city|partners", "Bonn|Oxford; Minsk", "Ulm|Jinotega", "Köln|Lille; Turin; Lüttich")
        assert profile(table).columns[1].separator == ";"


class TestProposing:
    def test_a_pair_with_what_belongs_to_each(self):
        mapping = proposed(GERMAN)
        assert mapping.shape == Shape.PAIR
        assert [columns(side) for side in mapping.sides] == [
            {"name": "gemeinde", "region": "bundesland"},
            {"name": "partnergemeinde", "country": "country", "latitude": "partner_lat", "longitude": "partner_lon"},
        ]
        assert (mapping.date, mapping.date_means) == (Source("seit", unknown=("n/a",)), DateMeans.SIGNED)
        assert (mapping.kind.column, dict(mapping.kinds), mapping.usual_kind) == ("form", {}, "twinning")

    def test_words_of_kinds_are_understood(self):
        table = table_of(
            "ciudad;socia;tipo", "Sevilla;Lyon;Hermanamiento", "Jaén;Porto;Acuerdo de cooperación", "Cádiz;Brest;?"
        )
        assert proposed(table).kinds == {"Hermanamiento": "twinning", "Acuerdo de cooperación": "cooperation"}

    def test_columns_named_alike_belong_together(self):
        table = table_of(
            "origincity;origincountry;originlat;originlon;sistercity;destlat;destlon;destcountry",
            "Sofia;Bulgaria;42.7;23.3;Kyiv;50.4;30.5;Ukraine",
            "Pernik;Bulgaria;42.6;23.0;Graz;47.0;15.4;Austria",
            "Nantes;France;47.2;-1.5;Recife;-8.0;-34.9;Brazil",
        )
        first, second = proposed(table).sides
        assert list(columns(first).values()) == ["origincity", "origincountry", "originlat", "originlon"]
        assert list(columns(second).values()) == ["sistercity", "destcountry", "destlat", "destlon"]

    def test_of_a_list_of_members_each_row_is_one(self):
        table = table_of("Ville,Pays", "Lille,France", "Bonn,Allemagne", "Oxford,Royaume-Uni")
        mapping = propose(table, profile(table), members_of="Eurocities")
        assert (mapping.shape, mapping.network, len(mapping.sides)) == (Shape.MEMBER, Source(fixed="Eurocities"), 1)
        assert mapping.lacks() == []

    def test_a_column_of_networks_goes_before_the_one_that_is_meant(self):
        table = table_of("Network;Member;CountryCode", "C40;Lima;PE", "ICLEI;Rio;BR")
        assert propose(table, profile(table), members_of="C40").network == Source("Network")

    def test_members_of_networks(self):
        table = table_of(
            "Network;Member;CountryCode;Joined;Status", "C40;Lima;PE;2007;Full member", "C40;Rio;BR;2005;Observer"
        )
        mapping = proposed(table)
        assert (mapping.shape, mapping.network.column, mapping.date_means) == (
            Shape.MEMBER,
            "Network",
            DateMeans.JOINED,
        )
        assert mapping.statuses == {"Full member": "full", "Observer": "observer"}

    def test_two_spellings_of_one_place_are_no_pair(self):
        table = table_of(
            "name;wikidata_name;country", "Izmir;İzmir;Turkey", "Kotor;Kotor;Montenegro", "Lviv;Lviv;Ukraine"
        )
        mapping = proposed(table)
        assert (mapping.shape, columns(mapping.sides[0])["name"]) == (Shape.MEMBER, "name")
        assert mapping.lacks() == ["Say to which network the members belong, or choose the column that says it."]

    def test_it_is_kept_as_json(self):
        mapping = proposed(GERMAN)
        assert Mapping.of_row(json.loads(json.dumps(mapping.as_row()))) == mapping

    @pytest.mark.parametrize("row", [{}, {"shape": "dance"}, {**Mapping().as_row(), "more": 1}])
    def test_what_is_no_mapping(self, row):
        with pytest.raises(CannotMap):
            Mapping.of_row(row)


class TestFitting:
    def test_a_renamed_column_is_named(self):
        renamed = replace(GERMAN, header=("gemeinde", "bundesland", "partner", *GERMAN.header[3:]))
        with pytest.raises(CannotMap, match=r"“partnergemeinde” are not there: the table has “gemeinde”, .*“partner”"):
            proposed(GERMAN).chosen([renamed])

    def test_moved_columns_do_not_matter(self):
        moved = table_of("partner;city", "Lille;Köln", "Oxford;Bonn")
        plan = Mapping(sides=(Side(Source("city")), Side(Source("partner"))), usual_kind="twinning")
        assert [each.sides[0].name for each in said(moved, plan)] == ["Köln", "Bonn"]

    def test_a_table_is_chosen_by_its_name(self):
        tables = [replace(GERMAN, name=name) for name in ("2014", "2015")]
        assert proposed(GERMAN).chosen(tables) == tables
        assert replace(proposed(GERMAN), table="2015").chosen(tables) == tables[1:]
        with pytest.raises(CannotMap, match="the file has “2014”, “2015”"):
            replace(proposed(GERMAN), table="2016").chosen(tables)

    def test_what_it_lacks_is_said(self):
        assert len(Mapping(shape=Shape.GROUP).lacks()) == 3
        assert replace(proposed(GERMAN), kinds={"p": "marriage"}).lacks() == ["“marriage” is no code of ours."]


PLAN = replace(proposed(GERMAN), kinds={"p": "twinning", "f": "friendship"})


class TestSaying:
    def test_a_row_says_who_since_when_and_what(self):
        first = next(iter(said(GERMAN, PLAN)))
        assert first == Said(
            2,
            0,
            (
                Named("Köln", region="Nordrhein-Westfalen"),
                Named("Lille", "France", latitude=50.63, longitude=3.06),
            ),
            since="1958",
            since_earliest=date(1958, 1, 1),
            since_latest=date(1958, 12, 31),
            kind="twinning",
        )

    def test_a_value_without_a_meaning_is_refused(self):
        (refusal,) = [each for each in said(GERMAN, PLAN) if isinstance(each, Refusal)]
        assert (refusal.row, refusal.field, refusal.reason) == (5, "form", "What “k” means is not said.")

    def test_an_unknown_value_says_nothing(self):
        plan = replace(PLAN, kinds={**PLAN.kinds, "k": ""}, date=replace(PLAN.date, unknown=("n/a", "1967")))
        assert [each.since for each in said(GERMAN, plan)] == ["1958", "1988", "1959", "", ""]

    def test_a_date_that_is_none_is_refused_or_left_out(self):
        table = table_of("city;partner;year", "Köln;Lille;in the fifties?", *["Bonn;Oxford;1948"] * 4)
        refusal, *_others = said(table, proposed(table))
        assert (refusal.row, refusal.field) == (2, "year")
        first, *_others = said(table, replace(proposed(table), keeps_without_date=True))
        assert first.since == ""

    @pytest.mark.parametrize(
        ("row", "reason"),
        [
            ("city;partner;date", "This row names the columns once more."),
            ("Total;;7", "This row sums up others."),
            ("* without a treaty;;", "This row is a footnote."),
            ("Bonn;Oxford;11/12/1995", "“11/12/1995” can be two days."),
            ("Bonn;Oxford;2537", "“2537” lies far in the future."),
            ("Bonn;Oxford;1379", "“1379” is of another calendar, or of centuries ago."),
            ("Bonn;Oxford;02/10/67", "“02/10/67” does not say the century."),
        ],
    )
    def test_a_row_is_refused_for_what_it_is(self, row, reason):
        table = table_of("city;partner;date", row, "Ulm;Jinotega;1990", "Köln;Lille;1958", "Fulda;Como;1960")
        assert next(iter(said(table, proposed(table)))).reason == reason

    def test_marks_of_footnotes_and_words_are_left_out(self):
        table = table_of("city;partner;date", "Pécs*;Graz [1];since 1989", "Ulm;Jinotega†;1990", "Köln;Lille;1958¹")
        found = [(*(side.name for side in each.sides), each.since) for each in said(table, proposed(table))]
        assert found == [("Pécs", "Graz", "1989"), ("Ulm", "Jinotega", "1990"), ("Köln", "Lille", "1958")]

    def test_an_empty_name_is_refused(self):
        table = table_of("city;partner;year", "Köln;;1999", "Bonn;Oxford;1948", "Ulm;Jinotega;1990")
        assert [type(each) for each in said(table, proposed(table))] == [Refusal, Said, Said]

    def test_several_partners_of_a_cell_are_several_things(self):
        table = table_of("city|partners", "Bonn|Oxford; Minsk", "Ulm|Jinotega", "Köln|Lille; Turin; Lüttich")
        found = [(each.row, each.part, each.sides[1].name) for each in said(table, proposed(table))]
        assert found[:3] == [(2, 0, "Oxford"), (2, 1, "Minsk"), (3, 0, "Jinotega")]

    def test_an_empty_cell_can_mean_the_one_above(self):
        table = table_of("city;partner;year", "Köln;Lille;1958", ";Turin;1958", "Bonn;Oxford;1948")
        plan = proposed(table)
        first = replace(plan.sides[0], name=replace(plan.sides[0].name, fills_down=True))
        found = list(said(table, replace(plan, sides=(first, plan.sides[1]))))
        assert [each.sides[0].name for each in found] == ["Köln", "Köln", "Bonn"]

    def test_a_value_for_all_rows(self):
        table = table_of("# list", "Aarhus", "Lyon", "Porto")
        side = Side(Source("Column 1"), country=Source(fixed="DK"))
        plan = Mapping(Shape.MEMBER, sides=(side,), network=Source(fixed="Eurocities"))
        first, *_others = said(table, plan)
        assert (first.sides, first.network) == ((Named("Aarhus", "DK"),), Named("Eurocities", kind="network"))


class TestCells:
    def test_a_failed_formula_says_nothing(self):
        table = table_of(
            "city,partner,country,year", "Bonn,Oxford,#REF!,1948", "Köln,#N/A,FR,1958", "Ulm,Lille,FR,#VALUE!"
        )
        one, refused, other = said(table, proposed(table))
        assert (one.sides[1].country, other.since) == ("", "")
        assert (refused.field, refused.reason) == ("partner", "Nobody is named here.")

    def test_a_status_of_an_end_says_when(self):
        table = table_of(
            "gemeente;stedenband;land;status", "Arnhem;Gera;DE;beëindigd 2016", "Delft;Jena;DE;actief sinds 1988"
        )
        assert [(each.status, each.until) for each in said(table, proposed(table))] == [
            ("ended", "2016"),
            ("active", ""),
        ]

    @pytest.mark.parametrize(
        ("written", "meant"),
        [
            ("1974 (ended 2010)", ("1974", "2010", "ended")),
            ("cessato nel 2010", ("", "2010", "ended")),
            ("1974, aufgelöst", ("1974", "", "ended")),
            ("1994–2004", ("1994", "2004", "")),
            ("1964–1965", ("1964/1965", "", "")),
        ],
    )
    def test_an_end_beside_the_beginning_is_an_end(self, written, meant):
        table = table_of("city;partner;year", f"Alba;Medford;{written}", "Bonn;Oxford;1948", "Ulm;Como;1960")
        first = next(iter(said(table, proposed(table))))
        assert (first.since, first.until, first.status) == meant

    def test_a_status_of_another_year_means_the_same(self):
        mapping = proposed(table_of("town;twin;country;status", "Bonn;Oxford;GB;ended 2016", "Ulm;Lille;FR;active"))
        (each,) = said(table_of("town;twin;country;status", "Bonn;Oxford;GB;ended 2019"), mapping)
        assert (each.status, each.until) == ("ended", "2019")

    def test_whoever_has_no_partner_has_not_the_one_above(self):
        table = table_of("no;region;partner;country", "1;Kerala;Victoria;AU", "2;Punjab;Bavaria;DE", "3;Goa;;")
        *_others, last = said(table, proposed(table))
        assert last.reason == "Nobody is named here."
