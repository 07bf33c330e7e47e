"""What a file holds, whatever its format; no database."""

import io
import json
import tracemalloc
import zipfile

import pytest

from intake.tables.formats import read, read_pieces
from intake.tables.table import MOST_CHARACTERS, CannotRead, Row


def cells(reading):
    (table,) = reading.tables
    return [row.cells for row in table.rows]


def workbook(sheets, kind="xlsx"):
    """A small XLSX: name of the sheet → rows; a cell that begins with = is a formula with its value behind |."""
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type='
        '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
    }
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    rel = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    listed, targets = "", ""
    for number, (name, rows) in enumerate(sheets.items(), start=1):
        listed += f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>'
        targets += (
            f'<Relationship Id="rId{number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
            f'relationships/worksheet" Target="worksheets/sheet{number}.xml"/>'
        )
        body = ""
        for line, row in enumerate(rows, start=1):
            inner = "".join(_cell(value, f"{chr(65 + place)}{line}") for place, value in enumerate(row))
            body += f'<row r="{line}">{inner}</row>'
        files[f"xl/worksheets/sheet{number}.xml"] = f"<worksheet {main}><sheetData>{body}</sheetData></worksheet>"
    files["xl/workbook.xml"] = f"<workbook {main} {rel}><sheets>{listed}</sheets></workbook>"
    files["xl/_rels/workbook.xml.rels"] = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{targets}</Relationships>'
    )
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return kept.getvalue()


def _cell(value, place):
    if isinstance(value, int | float):
        return f'<c r="{place}"><v>{value}</v></c>'
    if value.startswith("="):
        formula, _bar, result = value[1:].partition("|")
        kind = ' t="e"' if result.startswith("#") else ' t="str"'
        return f'<c r="{place}"{kind}><f>{formula}</f><v>{result}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{value}</t></is></c>'


class TestDelimited:
    @pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
    def test_any_delimiter(self, delimiter):
        text = "\n".join(delimiter.join(row) for row in (("city", "partner"), ("Köln", "Lille"), ("Bonn", "Oxford")))
        (table,) = read(text.encode()).tables
        assert table.header == ("city", "partner")
        assert [(row.number, row.cells) for row in table.rows] == [(2, ("Köln", "Lille")), (3, ("Bonn", "Oxford"))]

    def test_quotes_hold_delimiters_and_lines(self):
        text = 'city,partner\n"Frankfurt, Main","Lyon\n(France)"\nBonn,"say ""Oxford"""\n'
        assert cells(read(text.encode())) == [("Frankfurt, Main", "Lyon (France)"), ("Bonn", 'say "Oxford"')]

    def test_single_quotes(self):
        rows = "\n".join(f"'City {number}, Land','Town {number}'" for number in range(20))
        assert cells(read(f"'city','partner'\n{rows}".encode()))[0] == ("City 0, Land", "Town 0")

    def test_decimal_commas_are_no_delimiters(self):
        text = "name;lat;lon\n" + "\n".join(f"Town {number};50,{number};7,{number}" for number in range(9))
        assert cells(read(text.encode()))[1] == ("Town 1", "50,1", "7,1")

    def test_quotes_that_are_letters(self):
        text = 'name\tpartner\nThe "Hub"\tLyon\n"Old Town\tParis\nBonn\tOxford\n'
        assert cells(read(text.encode()))[1] == ('"Old Town', "Paris")

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "cp1252"])
    def test_any_encoding(self, encoding):
        words = {
            "cp1251": ("Волгоград", "Челябинск", "Екатеринбург", "Нижний Новгород"),
            "cp1252": ("Köln", "Düsseldorf", "Lübeck", "Mönchengladbach"),
        }.get(encoding, ("Köln", "Волгоград", "東京", "İzmir"))
        text = "city;partner\n" + "".join(f"{one};{other}\n" for one in words for other in words)
        assert cells(read(text.encode(encoding)))[0] == (words[0], words[0])

    def test_without_a_header(self):
        (table,) = read(b"Aachen;Reims\nAachen;Toledo\nBonn;Oxford\n").tables
        assert (table.header, len(table.rows)) == (("Column 1", "Column 2"), 3)

    def test_a_header_is_as_somebody_says(self):
        (table,) = read(b"Alpha;Beta\nAachen;Reims\nBonn;Oxford\n").tables
        assert table.with_header().header == ("Alpha", "Beta")
        assert table.with_header().without_header() == table
        (table,) = read(b"city;partner\nAachen;Reims\n", header=False).tables
        assert len(table.rows) == 2

    def test_ragged_rows(self):
        (table,) = read(b"city,partner,,partner\nAachen,Reims\nBonn,Oxford,Budafok,Minsk,Chengdu\nUlm,a\n").tables
        assert table.header == ("city", "partner", "Column 3", "partner (2)", "Column 5")
        assert table.rows[0].cells == ("Aachen", "Reims", "", "", "")

    def test_titles_and_remarks_above_the_table(self):
        text = "Twinnings of 2015,,\n# by the ministry,,\ncity,partner,year\nAachen,Reims,1967\nBonn,Oxford,1948\n"
        (table,) = read(text.encode()).tables
        assert (table.header_row, table.header) == (3, ("city", "partner", "year"))

    def test_lines_of_a_cell_are_several_things(self):
        assert cells(read(b'city,partner\nBonn,"Oxford\nMinsk"\nUlm,"Bad\n(Town)"\n')) == [
            ("Bonn", "Oxford; Minsk"), ("Ulm", "Bad (Town)"),
        ]  # fmt: skip

    def test_countries_above_their_rows_are_a_column(self):
        heads = "Stadt;Partnerstadt;Seit\nFRANKREICH;;\nBonn;Lille;1958\n"
        text = heads + "3. Land: ITALIEN (2 Orte);;\nUlm;Verona;1960\nFulda;Como;1960\n"
        (table,) = read(text.encode()).tables
        assert table.header[-1] == "Heading above"
        assert [(row.number, row.cells[-1]) for row in table.rows] == [
            (3, "FRANKREICH"),
            (5, "ITALIEN"),
            (6, "ITALIEN"),
        ]

    def test_columns_under_the_name_of_their_group(self):
        heading = "Party;;Partner;;Year\nTown;Region;Town;Country;\n"
        rows = "Bergen;Vestland;Aarhus;Denmark;1946\nOslo;Oslo;Lund;Sweden;1947\n"
        (table,) = read((heading + rows).encode()).tables
        assert (table.header, table.header_row) == (
            ("Party Town", "Party Region", "Partner Town", "Partner Country", "Year"), 2,
        )  # fmt: skip

    def test_a_town_with_a_word_of_columns_is_no_header(self):
        (table,) = read(b"Mexico City;Lyon\nKansas City;Porto\nQuezon City;Bonn\n").tables
        assert len(table.rows) == 3

    def test_empty_rows_keep_the_numbers(self):
        (table,) = read(b"city,partner\n\nAachen,Reims\n,\nBonn,Oxford\n").tables
        assert [row.number for row in table.rows] == [3, 5]


class TestPasted:
    def test_one_name_a_line(self):
        assert cells(read("# members\nAachen\n\nBonn\nKöln\n".encode())) == [("Aachen",), ("Bonn",), ("Köln",)]

    def test_records_of_two_lines(self):
        text = "# pasted\nAarhus\ndenmark\nLyon\nfrance\nPorto\nportugal\nMálaga\nspain\n"
        (table,) = read(text.encode()).tables
        assert [(row.number, row.cells) for row in table.rows][:2] == [
            (2, ("Aarhus", "denmark")),
            (4, ("Lyon", "france")),
        ]

    def test_aligned_columns(self):
        text = "Aachen          Reims           1967\nBad Honnef      Cadenet         1968\nKöln  Lille  1958\n"
        assert cells(read(text.encode()))[1] == ("Bad Honnef", "Cadenet", "1968")


class TestWorkbooks:
    def test_a_table_a_sheet(self):
        rows = [["city", "partner", "year"], ["Köln", "Lille", 1958], ["Bonn", "Oxford", 1948.5]]
        first, second = read(workbook({"Twins": rows, "Friends": rows[:2], "Empty": []})).tables
        assert (first.name, second.name) == ("Twins", "Friends")
        # Sheets of the same columns are told apart by their names.
        assert [row.cells for row in first.rows] == [
            ("Köln", "Lille", "1958", "Twins"), ("Bonn", "Oxford", "1948.5", "Twins"),
        ]  # fmt: skip

    def test_formulas_are_read_as_their_values(self):
        rows = [["city", "partner", "year"], ["Köln", "=A2&amp;B9|Lille", 1958], ["Bonn", "=A1/0|#DIV/0!", 1948]]
        assert cells(read(workbook({"Twins": rows}))) == [("Köln", "Lille", "1958"), ("Bonn", "", "1948")]

    def test_a_broken_off_workbook(self):
        with pytest.raises(CannotRead, match="breaks off"):
            read(workbook({"Twins": [["city"], ["Köln"]]})[:-40])

    def test_an_archive_that_is_none(self):
        kept = io.BytesIO()
        with zipfile.ZipFile(kept, "w") as archive:
            archive.writestr("table.csv", "city,partner")
        with pytest.raises(CannotRead, match="no workbook"):
            read(kept.getvalue())

    def test_a_bomb_is_not_unpacked(self):
        kept = io.BytesIO()
        with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", b"0" * 60_000_000)
        with pytest.raises(CannotRead, match="no table"):
            read(kept.getvalue())


class TestJson:
    def test_a_list_of_objects(self):
        content = json.dumps([{"city": "Köln", "year": 1958.0}, {"city": "Bonn", "twin": {"name": "Oxford"}}]).encode()
        (table,) = read(content, "twins.json").tables
        assert table.header == ("city", "year", "twin.name")
        assert [(row.number, row.cells) for row in table.rows] == [
            (1, ("Köln", "1958", "")),
            (2, ("Bonn", "", "Oxford")),
        ]

    def test_what_is_no_json_to_the_parser_of_plain_lists_is_read_wholly(self):
        (plain,) = read(b'[{"city": "Bonn", "rate": 1.5}]').tables
        (other,) = read(b'[{"city": "Bonn", "rate": NaN}]').tables
        assert [row.cells for row in plain.rows] == [("Bonn", "1.5")]
        assert [row.cells for row in other.rows] == [("Bonn", "nan")]

    def test_half_a_letter_in_a_plain_list_is_refused(self):
        found = read(rb'[{"city": "K\ud800ln"}, {"city": "Bonn \ud83d\ude00"}]')
        assert [row.cells for row in found.tables[0].rows] == [("Bonn \N{GRINNING FACE}",)]
        assert [(refusal.row, refusal.field) for refusal in found.refusals] == [(1, "city")]

    @pytest.mark.parametrize(("around", "city"), [([], "cities.city"), (["attributes"], "cities.attributes.city")])
    def test_a_list_within_objects_repeats_what_stands_around(self, around, city):
        each = {"city": "Köln", "twins": [{"name": "Lille"}, {"name": "Turin"}]}
        content = json.dumps([dict.fromkeys(around, each) or each]).encode()
        tables = {table.name: table for table in read(content, "cities").tables}
        assert tables["twins"].header == (city, "name")
        assert [row.cells for row in tables["twins"].rows] == [("Köln", "Lille"), ("Köln", "Turin")]

    def test_lists_of_single_values_stand_in_one_cell(self):
        assert cells(read(b'[{"city": "K", "twins": ["A", "B"]}]')) == [("K", "A; B")]

    def test_partners_under_the_name_of_their_city(self):
        assert cells(read(b'{"Bonn": ["Oxford", "Minsk"], "Ulm": ["Jinotega"]}')) == [
            ("Bonn", "Oxford"), ("Bonn", "Minsk"), ("Ulm", "Jinotega"),
        ]  # fmt: skip

    def test_features_of_a_map(self):
        point = {"type": "Point", "coordinates": [13.4, 52.5]}
        content = json.dumps(
            {"type": "FeatureCollection", "features": [{"properties": {"city": "B"}, "geometry": point}]}
        )
        (table,) = read(content.encode()).tables
        assert (table.header, table.rows[0].cells) == (("city", "longitude", "latitude"), ("B", "13.4", "52.5"))

    def test_lines_of_objects(self):
        reading = read(b'{"city": "Bonn"}\n{"city": "Ulm"}\n{"city": \n')
        assert cells(reading) == [("Bonn",), ("Ulm",)]
        assert [refusal.row for refusal in reading.refusals] == [3]

    def test_an_answer_of_wikidata(self):
        bindings = [
            {
                "a": {"type": "uri", "value": "http://www.wikidata.org/entity/Q586"},
                "aLabel": {"type": "literal", "value": "Bonn"},
                "since": {"type": "literal", "value": "1948-01-01T00:00:00Z"},
            }
        ]
        content = json.dumps({"head": {"vars": ["a", "aLabel", "since"]}, "results": {"bindings": bindings}}).encode()
        assert cells(read(content)) == [("Q586", "Bonn", "1948-01-01")]

    def test_what_breaks_off(self):
        with pytest.raises(CannotRead, match="line 2"):
            read(b'[{"city": "Bonn"},\n{"city": "Ul')


class TestRefusing:
    def test_names_of_columns_without_rows(self):
        with pytest.raises(CannotRead, match=r"“city”, “partner”.* and no rows"):
            read(b"city;partner\n", "list.csv")

    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            (b"", "empty"),
            (b" \n ", "empty"),
            (b"\x1f\x8b\x08rest", "packed"),
            (b"\x7fELF\x00\x00\x00", "binary"),
            (b'city,partner\n"Aachen",Reims\n"Bonn,Oxf', "row 3"),
            ("city,partner\nK\xf6".encode()[:-1], "breaks off"),
            (b"PK\x03\x04rest", "breaks off"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "damaged"),
        ],
        ids=["nothing", "blank", "packed", "program", "open quote", "half a letter", "half an archive", "half an xls"],
    )
    def test_a_file_of_which_nothing_can_be_taken(self, content, reason):
        with pytest.raises(CannotRead, match=reason):
            read(content)

    def test_a_cell_that_is_too_long_is_refused_alone(self):
        reading = read(f"city,partner\nAachen,{'x' * 10_000_000}\nBonn,Oxford\n".encode())
        assert cells(reading) == [("Bonn", "Oxford")]
        (refusal,) = reading.refusals
        assert (refusal.row, refusal.field) == (2, "partner")
        assert f"{MOST_CHARACTERS:,}" in refusal.reason

    @pytest.mark.parametrize("strays", [1, 4])
    def test_rows_in_another_encoding_are_refused_alone(self, strays):
        rows = ["city,partner", "Köln,Lille", "Düren,Cormeilles", "Lübeck,Kotka"]
        reading = read("\n".join(rows).encode() + b"\nM\xfcnchen,Verona" * strays)
        assert len(cells(reading)) == 3
        assert [(refusal.row, refusal.field) for refusal in reading.refusals] == [
            (5 + n, "city") for n in range(strays)
        ]
        assert "another encoding" in str(reading.refusals[0])

    def test_a_null_byte_is_refused_alone(self):
        reading = read(b"city,partner\nAachen,Re\x00ims\nBonn,Oxford\n", "twins.csv")
        assert cells(reading) == [("Bonn", "Oxford")]
        assert [str(refusal) for refusal in reading.refusals] == [
            "twins.csv, row 2, partner: The cell holds a null byte. Write the cell anew, or leave the row out."
        ]

    def test_too_many_columns_are_told_with_their_row(self):
        with pytest.raises(CannotRead, match="row 2: The table has 501 columns"):
            read(b"city,partner\n" + b"x," * 500 + b"y\nAachen,Reims\n")


class TestReadingAnew:
    """Delimited texts are not held."""

    ROWS = 200_000

    def test_a_long_table_is_read_row_by_row(self):
        def pieces():
            yield b"city,partner,year\n"
            for number in range(0, self.ROWS, 1000):
                yield b"".join(
                    b"K\xc3\xb6ln %d,Lille %d,1958\n" % (each, each) for each in range(number, number + 1000)
                )

        tracemalloc.start()
        (table,) = read_pieces(pieces, 1).tables
        numbers = sum(row.number for row in table.rows)
        _now, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert (len(table.rows), numbers) == (self.ROWS, sum(range(2, self.ROWS + 2)))
        assert most < 4_000_000

    def test_it_is_as_often_the_same_as_it_is_asked(self):
        (table,) = read(b"city,partner\nAachen,Reims\n\nBonn,Oxford\n").tables
        assert list(table.rows) == list(table.rows) == [Row(2, ("Aachen", "Reims")), Row(4, ("Bonn", "Oxford"))]
        assert (table.rows[-1].number, [row.number for row in table.rows[:1]]) == (4, [2])
        with pytest.raises(IndexError):
            table.rows[2]

    def test_pieces_end_anywhere(self):
        content = "city;partner\nKöln;Волгоград\n".encode()
        for size in (1, 3, 7):
            pieces = (content[place : place + size] for place in range(0, len(content), size))
            held = list(pieces)
            assert cells(read_pieces(lambda held=held: iter(held), len(content))) == [("Köln", "Волгоград")]

    def test_a_fault_of_a_wide_encoding_is_told_with_its_row(self):
        content = "city;partner\nAachen;Reims\nBonn;Oxford\n".encode("utf-16") + b"\x00\xd8\x41"
        with pytest.raises(CannotRead, match=r"row 4: .*utf-16"):
            read(content)

    @pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
    def test_a_wide_encoding_without_a_mark(self, encoding):
        assert cells(read("city;partner\nKöln;Lille\n".encode(encoding))) == [("Köln", "Lille")]

    @pytest.mark.parametrize(("rows", "taken"), [(30, True), (31, False)])
    def test_lists_of_one_name_a_line_up_to_the_most_rows(self, monkeypatch, rows, taken):
        monkeypatch.setattr("intake.tables.table.MOST_ROWS", 30)
        content = "".join(f"Town{number}\n" for number in range(rows)).encode()
        if taken:
            assert len(cells(read(content))) == rows
        else:
            with pytest.raises(CannotRead, match="more than 30 rows"):
                read(content)
