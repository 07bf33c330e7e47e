"""What is read and proposed where a table is of another language or shape, and what its rows say; no database."""

from dataclasses import replace

import pytest

from intake.mappings.asking import asked_of
from intake.mappings.habits import with_habits
from intake.mappings.mapping import Shape, Source
from intake.mappings.profile import profile
from intake.mappings.saying import said
from intake.tables.formats import read
from intake.tables.table import Refusal, together
from tests.intake.mappings.test_mapping import columns, proposed, table_of


class TestProposing:
    @pytest.mark.parametrize(
        ("lines", "names"),
        [
            ("Місто;Місто-побратим;Країна|Львів;Фрайбург;Німеччина|Київ;Краків;Польща", "Місто;Місто-побратим"),
            ("Gmina;Miasto partnerskie;Państwo|Kraków;Lyon;Francja|Gdynia;Kiel;Niemcy", "Gmina;Miasto partnerskie"),
            ("Belediye;İl;Kardeş Şehir|Bursa;Bursa;Darmstadt|Konya;Konya;Verona", "Belediye;Kardeş Şehir"),
            ("城市;友好城市;国家|广州;福冈;日本|上海;横滨;法国", "城市;友好城市"),
            ("自治体名;姉妹都市名;国名|札幌市;パリ;フランス|大阪市;釜山;韓国", "自治体名;姉妹都市名"),
            ("المدينة;المدينة التوأم;الدولة|الرباط;مدريد;إسبانيا|تونس;مرسيليا;فرنسا", "المدينة;المدينة التوأم"),
            ("Region;Partnerregion;Land|Bayern;Québec;Kanada|Hessen;Lazio;Italien", "Region;Partnerregion"),
            ("จังหวัด;เมืองพี่เมืองน้อง;ประเทศ|ภูเก็ต;นีซ;ฝรั่งเศส|เชียงใหม่;ฮาร์บิน;จีน", "จังหวัด;เมืองพี่เมืองน้อง"),
            (
                "ქალაქი;დამეგობრებული ქალაქი;ქვეყანა|თბილისი;ნანტი;საფრანგეთი|ბათუმი;სავონა;იტალია",
                "ქალაქი;დამეგობრებული ქალაქი",
            ),
            ("Town;Twinning officer;Twin town|Bath;Tom London;Aix|York;Sue Paris;Dijon", "Town;Twin town"),
            ("City;Twin city|Bonn;Oxford|Ulm;Jinotega|Köln;Lille", "City;Twin city"),
        ],
        ids=["uk", "pl", "tr", "zh", "ja", "ar", "regions", "th", "ka", "persons", "each once"],
    )
    def test_the_parties(self, lines, names):
        mapping = proposed(table_of(*lines.split("|")))
        assert (mapping.shape, ";".join(side.name.column for side in mapping.sides)) == (Shape.PAIR, names)

    def test_partners_in_columns_of_their_own(self):
        table = table_of(
            "Ciudad;Socio 1;País 1;Socio 2;País 2", "Bilbao;Burdeos;Francia;Tiflis;Georgia", "Vigo;Lorient;Francia;;"
        )
        plan = proposed(table)
        assert [columns(side) for side in plan.sides] == [
            {"name": "Ciudad"}, {"name": "Socio 1", "country": "País 1"}, {"name": "Socio 2", "country": "País 2"},
        ]  # fmt: skip
        found = [(each.row, each.part, *(side.name for side in each.sides)) for each in said(table, plan)]
        assert found == [(2, 0, "Bilbao", "Burdeos"), (2, 1, "Bilbao", "Tiflis"), (3, 0, "Vigo", "Lorient")]

    def test_each_partner_has_its_own_date(self):
        table = table_of("Kommune;Partner 1;År 1;Partner 2;År 2", "Molde;Borås;1949;Vejle;1950", "Oslo;Malmö;1947;;")
        found = [(each.sides[1].name, each.since) for each in said(table, proposed(table))]
        assert found == [("Borås", "1949"), ("Vejle", "1950"), ("Malmö", "1947")]

    def test_all_parties_of_a_tie_in_one_cell(self):
        table = table_of("Partnerschaft;Jahr", "Kiel – Brest;1964", "Bonn – Oxford;1947", "Ulm – Jinotega – Como;1990")
        found = [(each.group, each.sides[0].name) for each in said(table, proposed(table))]
        assert (found[:2], len(found)) == ([("Kiel – Brest", "Kiel"), ("Kiel – Brest", "Brest")], 7)

    def test_names_in_two_languages_are_no_parties_of_a_tie(self):
        table = table_of("Stadt;Land", "Turku / Åbo;Finland", "Vaasa / Vasa;Finland", "Pori / Björneborg;Finland")
        assert proposed(table).shape is Shape.MEMBER

    def test_a_status_that_is_denied_is_not_that_one(self):
        table = table_of("Kota;Mitra;Status", "Medan;Ichikawa;Tidak aktif", "Bandung;Braunschweig;Aktif")
        assert proposed(table).statuses == {"Tidak aktif": "", "Aktif": "active"}

    def test_kinds_and_statuses_are_known_by_what_stands_there(self):
        table = table_of(
            "Miasto;Miasto partnerskie;Kraj;Xyz;Uwagi", "Toruń;Getynga;Niemcy;partnerstwo;",
            "Łódź;Lyon;Francja;partnerstwo;",
            "Gdynia;Kiel;Niemcy;przyjaźń;zawieszona 2022",
        )  # fmt: skip
        plan = proposed(table)
        assert (plan.kind.column, plan.kinds["przyjaźń"], plan.status.column) == ("Xyz", "friendship", "Uwagi")

    def test_what_a_party_is_is_no_kind_of_ties(self):
        table = table_of("type;city;twin;country", "municipio;Arica;Split;HR", "municipio;Talca;Busan;KR")
        assert not proposed(table).kind

    def test_cities_in_a_column_of_regions_are_no_regions(self):
        table = table_of("Daerah;Mitra;Negara", "Provinsi Bali;Perth;Australia", "Kota Bandung;Braunschweig;Jerman")
        assert [each.sides[0].kind for each in said(table, proposed(table))] == ["region", ""]

    def test_years_above_columns_are_no_networks(self):
        table = table_of("Network;City;2018;2019", "X;Lima;x;x", "X;Quito;;x", "X;Accra;x;")
        assert (table.header[2:], proposed(table).crosses) == (("2018", "2019"), ())

    @pytest.mark.parametrize(
        ("years", "counted", "asked"), [(("2532", "2536"), "buddhist", False), (("1379", "1391"), "", True)]
    )
    def test_years_of_other_calendars(self, years, counted, asked):
        table = table_of("city;partner;year", *(f"Town {year};Place {year};{year}" for year in years))
        plan, found = proposed(table), profile(table)
        assert (plan.years, any("Years in “year”" in each for each in asked_of(plan, found, [table]))) == (
            counted,
            asked,
        )

    def test_lists_in_a_cell_with_years(self):
        table = table_of(
            "City|Twin towns",
            "Leeds|Lille (France), 1968, Brno (Czechia), 1991",
            "Bonn|Oxford (UK, 1947), Minsk (Belarus)",
        )
        found = [(each.sides[1].name, each.since) for each in said(table, proposed(table))]
        assert found == [
            ("Lille (France)", "1968"), ("Brno (Czechia)", "1991"), ("Oxford (UK)", "1947"), ("Minsk (Belarus)", ""),
        ]  # fmt: skip

    def test_names_that_stand_in_the_first_of_their_rows_alone(self):
        table = table_of(
            "Comune;Regione;Città gemellata", "Torino;Piemonte;Lyon", ";;Detroit", "Pisa;Toscana;Angers", ";;Kolding"
        )
        found = [(each.sides[0].name, each.sides[0].region) for each in said(table, proposed(table))]
        assert found == [("Torino", "Piemonte")] * 2 + [("Pisa", "Toscana")] * 2

    def test_networks_above_marks(self):
        table = table_of("City;Country;Eurocities;C40;UCLG", "Lyon;France;x;;1998", "Lima;Peru;;x;x", "Bonn;Germany;;;")
        first, second, *others, refusal = said(table, proposed(table))
        assert (first.network.name, second.network.name, second.since) == ("Eurocities", "UCLG", "1998")
        assert (len(others), refusal.reason) == (2, "No network is marked in this row.")

    def test_rows_of_one_tie_by_their_key(self):
        table = table_of(
            "agreement_id,party,country", "A1,Alta,Norway", "A1,Luleå,Sweden", "A2,Oulu,Finland", "A2,Vardø,Norway"
        )
        assert (proposed(table).shape, proposed(table).group) == (Shape.GROUP, Source("agreement_id"))

    @pytest.mark.parametrize(
        ("days", "order"),
        [(("03/12/1951", "25/03/1947"), "day"), (("03/12/1951", "05/03/1947"), ""), (("27395", "32736"), "serial")],
    )
    def test_the_order_of_days_in_numbers(self, days, order):
        table = table_of("city;partner;date", *(f"Town {day};Place {day};{day}" for day in days))
        assert (proposed(table).date.column, proposed(table).date_order) == ("date", order)

    @pytest.mark.parametrize(
        ("home", "days", "meant"),
        [
            ("IT", "02/10/67 03/05/04", "1967-10-02 2004-05-03"),
            ("VN", "11/02/2008 03/05/1995", "2008-02-11 1995-05-03"),
            ("TW", "55/06/30 101/05/15", "1966-06-30 2012-05-15"),
            ("IR", "1383/02/14 1368/02/16", "2004-05-03 1989-05-06"),
            ("US", "11/02/2008 03/05/1995", ""),
            ("JP", "56/11/05 57/10/05", ""),
        ],
    )
    def test_days_are_written_as_at_home(self, home, days, meant):
        table = table_of("city;partner;date", *(f"Town {day};Place {day};{day}" for day in days.split()))
        plan = proposed(table)
        plan = with_habits(
            replace(plan, sides=(replace(plan.sides[0], country=Source(fixed=home)), plan.sides[1])), table
        )
        found = [each.since for each in said(table, plan) if not isinstance(each, Refusal)]
        assert " ".join(found) == meant


class TestLists:
    """Who or what a list is about stands above it, before it, or is the name of it."""

    @pytest.mark.parametrize(
        "text",
        [
            "Twins\n== Riga ==\n* {{flag|Japan}} [[Kobe]] (1974)\n* {{flag|DE}} [[R|Rostock]] (1961)<ref>a</ref>\n"
            "== Tartu ==\n* {{flag|Finland}} [[Turku]] (1996)",
            f"<!DOCTYPE html><head><style>{'a {}' * 5000}</style></head><form><nav><ul><li>Home</ul></nav><h2>Riga</h2>"
            "<ul><li>Kobe (1974)</li><li><a href=x>Rostock</a> (1961)</ul><h3>Tartu</h3><ul><li>Turku (1996)</ul>",
            "# Twins\n\n## Riga\n- Kobe (1974)\n- Rostock (1961)\n\n## Tartu\n- [Turku](x) (1996)\n",
            "Riga: Kobe (1974), Rostock since 1961\nTartu: Turku (1996)\nPori: Kiel (1999)",
            "City: Riga\nTwin: Kobe\nYear: 1974\n\nCity: Riga\nTwin: Rostock\nYear: 1961\n\n"
            "City: Tartu\nTwin: Turku\nYear: 1996",
            "1. Riga ...... Kobe ....... 1974\n2. Riga ...... Rostock .... 1961\n3. Tartu ..... Turku ...... 1996",
            '{"Riga": [{"twin": "Kobe", "year": 1974}, {"twin": "Rostock", "year": 1961}], '
            '"Tartu": [{"twin": "Turku", "year": 1996}]}',
        ],
        ids=["wiki", "page", "markdown", "colons", "fields", "leaders", "json"],
    )
    def test_each_entry_is_a_tie_with_it(self, text):
        (table,) = read(text.encode()).tables
        found = [({side.name for side in each.sides}, each.since) for each in said(table, proposed(table))]
        assert found[:3] == [({"Riga", "Kobe"}, "1974"), ({"Riga", "Rostock"}, "1961"), ({"Tartu", "Turku"}, "1996")]

    def test_members_under_the_name_of_their_network(self):
        (table,) = read(b'{"C40": [{"city": "Lima"}, {"city": "Quito"}], "UCLG": [{"city": "Rabat"}]}').tables
        found = [(each.network.name, each.sides[0].name) for each in said(table, proposed(table))]
        assert found == [("C40", "Lima"), ("C40", "Quito"), ("UCLG", "Rabat")]


class TestDescribedColumns:
    @pytest.mark.parametrize(
        "text",
        [
            '{"columns": ["city", "twin"], "index": [0, 1], "data": [["Turku", "Aarhus"], ["Oulu", "Halle"]]}',
            '{"result": {"fields": [{"id": "city", "type": "text"}, {"id": "twin", "type": "text"}], '
            '"records": [{"city": "Turku", "twin": "Aarhus"}, {"city": "Oulu", "twin": "Halle"}]}}',
            '{"@context": {"@vocab": "https://schema.org/"}, "@graph": [{"city": {"@value": "Turku", '
            '"@language": "fi"}, "twin": "Aarhus"}, {"city": {"@value": "Oulu"}, "twin": "Halle"}]}',
        ],
        ids=["columns and data", "fields and records", "JSON-LD"],
    )
    def test_rows_have_the_names_and_no_row_is_a_description(self, text):
        table = together(read(text.encode()).tables)
        assert (table.header, [row.cells for row in table.rows]) == (
            ("city", "twin"), [("Turku", "Aarhus"), ("Oulu", "Halle")],
        )  # fmt: skip

    def test_cells_of_two_lines_of_names_that_span_rows_and_columns(self):
        page = (
            "<table><tr><th rowspan=2>By</th><th colspan=2>Twin</th></tr><tr><th>Navn</th><th>År</th></tr>"
            "<tr><td>Odense</td><td>Kiel</td><td>1964</td></tr><tr><td>Vejle</td><td>Borås</td><td>1948</td></tr></table>"
        )
        (table,) = read(page.encode()).tables
        assert (table.header, len(table.rows)) == (("By", "Twin Navn", "Twin År"), 2)

    def test_marks_that_nobody_sees_are_left_out(self):
        assert table_of("sep=;", "City;Twin", "\u200fHaifa;\ufeffNice\u200b").rows[0].cells == ("Haifa", "Nice")


class TestPages:
    @pytest.mark.parametrize(
        "text",
        [
            "Towns\n\n| City | Twin |\n|---|:--|\n| Riga | [Rostock](x) |\n| Riga | Kobe |\n",
            'Towns\n{| class="x"\n! City !! Twin\n|-\n'
            '| rowspan="2" | [[Riga]] || {{flagicon|DE}} [[R|Rostock]]<ref>a</ref>\n|-\n'
            "| [[Kobe]]\n|}\n",
            "<html><table><tr><th>City<th>Twin</tr><tr><td rowspan=2>Riga</td><td>Rostock<sup>1</sup></td></tr>"
            "<tr><td>Kobe</td></tr></table></html>",
        ],
        ids=["markdown", "wiki", "html"],
    )
    def test_a_table_of_a_page(self, text):
        (table,) = read(text.encode()).tables
        assert (table.header, [row.cells for row in table.rows]) == (
            ("City", "Twin"), [("Riga", "Rostock"), ("Riga", "Kobe")],
        )  # fmt: skip
