"""What is read and proposed where a table is of another language or shape, and what its rows say; no database."""

import pytest

from intake.registers.formats import read
from intake.registers.mapping import Shape, Source
from intake.registers.saying import said
from tests.intake.registers.test_mapping import columns, proposed, table_of


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
            ("City;Twin city|Bonn;Oxford|Ulm;Jinotega|Köln;Lille", "City;Twin city"),
        ],
        ids=["uk", "pl", "tr", "zh", "ja", "ar", "regions", "each once"],
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
