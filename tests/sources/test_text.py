import time
import tracemalloc
import zipfile
from io import BytesIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sources import text as module
from sources.text import EXTRACTOR, Unreadable, text_of

RUSSIAN = "Соглашение о побратимстве между городами Казань и Урбино, подписано 3 мая 1999 года.\r\n"
SPANISH = "Convenio de hermanamiento entre Málaga y Bogotá, firmado el año 1999. ¿Qué se acordó?\n"


def pdf(*pages, root=b"", trailer=b""):
    """A PDF whose pages hold lines of WinAnsi text."""
    catalogue = b"<< /Type /Catalog /Pages 2 0 R >>"
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    objects, kids = [catalogue, b"", font], []
    for lines in pages:
        shown = b" ".join(b"(%s) Tj T*" % line.encode("cp1252") for line in lines)
        stream = b"BT /F1 12 Tf 14 TL 72 720 Td %s ET" % shown
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    written, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(b"%010d 00000 n \n" % len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, b"".join(places))
    end = b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        trailer,
        len(written),
    )
    return written + table + end


def refusal(content, **said):
    with pytest.raises(Unreadable) as caught:
        text_of(content, **said)
    return str(caught.value)


# PDF


def test_a_pdf_is_read_page_by_page():
    read = text_of(pdf(["Convenio del año 1999", "“Málaga”"], ["Artículo 1"]), name="a.txt", media_type="text/plain")
    assert read.media_type == "application/pdf"
    assert read.text == "Convenio del año 1999\n“Málaga”\n\nArtículo 1"
    assert [read.text[place:][:8] for place in read.pages] == ["Convenio", "Artículo"]


def test_an_empty_page_of_a_pdf_has_its_place():
    read = text_of(pdf(["One"], [], ["Three"], []))
    assert read.text == "One\n\n\n\nThree\n\n"
    assert read.pages == (0, 5, 7, 14)


def test_a_hyphen_at_the_end_of_a_line_stays():
    assert text_of(pdf(["the twin-", "town of Milan"])).text == "the twin-town of Milan"


def test_a_pdf_may_begin_after_other_bytes():
    assert text_of(b"\r\n" + pdf(["One"])).text == "One"


def test_a_pdf_without_text_is_named():
    assert "This PDF holds pictures of pages and no text." in refusal(pdf([], []))


@pytest.mark.parametrize("kept", [9, 400, 700])
def test_a_truncated_pdf_is_named(kept):
    assert "This PDF is damaged or not complete." in refusal(pdf(["One"], ["Two"])[:kept])


def test_a_pdf_with_a_page_that_is_not_there_is_not_read_in_part():
    damaged = pdf(["One"], ["Two"]).replace(b"/Kids [5 0 R 7 0 R]", b"/Kids [5 0 R 9 0 R]")
    assert "This PDF is damaged or not complete." in refusal(damaged)


def test_an_encrypted_pdf_is_named():
    encrypt = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >> /ID [<00> <00>]" % (
        b"41" * 32,
        b"42" * 32,
    )
    assert "This PDF is encrypted." in refusal(pdf(["One"], trailer=encrypt))


def test_a_pdf_with_too_many_pages_is_refused(monkeypatch):
    monkeypatch.setattr(module, "MOST_PAGES", 2)
    text_of(pdf(["One"], ["Two"]))
    assert "more than 2 pages" in refusal(pdf(["One"], ["Two"], ["Three"]))


def test_a_pdf_with_too_much_text_is_refused(monkeypatch):
    monkeypatch.setattr(module, "MOST_CHARACTERS", 8)
    text_of(pdf(["One"], ["Two"]))
    assert "more than 8 characters" in refusal(pdf(["One"], ["Three"]))
    assert "more than 8 characters" in refusal(pdf(["Nine char"]))


# HTML


BOILERPLATE = """<!-- <html> --><!DOCTYPE html>
<html><head><title>Twins</title><meta charset="windows-1251"><style>p {color: red}</style>
<script>let hidden = 1</script></head>
<body><nav><ul><li><a href="/">Home page</a></li><li><a href="/news">All news</a></li></ul></nav>
<article><h1>Побратимы</h1>
<p>The city of Kazan and the city of Urbino signed an agreement on <b>3 May</b> 1999; both mayors spoke.</p>
<p>The parties shall develop ties in culture, education and sport, and exchange delegations of citizens each year.</p>
<table><tr><th>City</th><th>Year</th></tr><tr><td>Milan</td><td>1967</td></tr></table></article>
<div id="comments"><div class="comment"><p>A reader says something that is of no use to anybody.</p></div></div>
<footer><p>Copyright, cookies, privacy</p></footer></body></html>"""


@pytest.mark.parametrize("said", [{}, {"name": "a.txt", "media_type": "text/plain"}])
def test_the_main_part_of_a_page_is_read(said):
    read = text_of(BOILERPLATE.encode("cp1251"), **said)
    assert (read.media_type, read.pages) == ("text/html", ())
    for there in ("Побратимы", "on 3 May 1999; both mayors spoke.", "Milan", "1967"):
        assert there in read.text
    for away in ("Home page", "reader says", "cookies", "hidden", "red", "<"):
        assert away not in read.text


@pytest.mark.parametrize("said", [{"name": "A.HTM"}, {"media_type": "text/html; charset=utf-8"}])
def test_a_piece_of_a_page_is_html_if_its_name_or_sender_says_so(said):
    assert text_of(b"<p>Signed <b>here</b>.</p>", **said).text == "Signed here."
    assert text_of(b"<p>Signed <b>here</b>.</p>").text == "<p>Signed <b>here</b>.</p>"


def test_a_page_without_a_main_part_is_read_whole(monkeypatch):
    def fail(*args, **options):
        raise RecursionError

    monkeypatch.setattr(module.trafilatura, "extract", fail)
    page = b"<html><title>T</title><body>a<!-- c --><script>s</script> b<p>c  <b>d</b>e</p><p>f</p><br>g</body></html>"
    assert text_of(page).text == "a b\nc de\nf\ng"


@pytest.mark.parametrize("said", [None, "windows-1251", "no-such-charset", "utf-16"])
def test_a_page_in_utf_8_is_read_whatever_is_declared(said):
    page = f'<html><meta charset="windows-1251"><body><p>{RUSSIAN}</p></body></html>'
    assert RUSSIAN.strip() in text_of(page.encode(), charset=said).text


def test_the_sender_knows_the_charset_of_a_page_better_than_the_page():
    page = f'<html><meta charset="windows-1251"><body><p>{RUSSIAN}</p></body></html>'
    assert RUSSIAN.strip() in text_of(page.encode("koi8-r"), charset="KOI8-R").text


def test_an_xhtml_page_with_its_declaration_is_read():
    page = f'<?xml version="1.0" encoding="windows-1251"?>\n<html><body><p>{RUSSIAN}</p></body></html>'
    assert RUSSIAN.strip() in text_of(page.encode("cp1251")).text


@pytest.mark.parametrize(
    "page",
    ["<html></html>", "<html><body><script>draw()</script></body></html>", "<!-- x -->", '<html><img src="a.png">'],
)
def test_a_page_without_words_is_named(page):
    assert "This page holds no text" in refusal(page.encode(), media_type="text/html")


def test_what_the_database_cannot_store_is_left_out_of_pages():
    assert text_of(b"<html><body><p>a&#0;b &#xD800;c</p></body></html>").text.startswith("a")


def test_many_comments_before_a_page_take_no_time():
    began = time.monotonic()
    text_of(b"<!-- a -->" * 400 + b"x")
    assert time.monotonic() - began < 1


def test_a_page_of_very_many_elements_is_read_whole_and_soon():
    began = time.monotonic()
    assert text_of(b"<html><body>" + b"<p>a" * 150_000).text.count("a") == 150_000
    assert time.monotonic() - began < 5


def nested(times):
    return b"<html><body><p>First</p>" + b"<font>" * times + b"deep" + b"</font>" * times + b"<p>Last</p></body></html>"


def test_a_page_is_read_whole_or_not_at_all():
    read = text_of(nested(200)).text
    assert "deep" in read
    assert "Last" in read
    assert "nested too deeply" in refusal(nested(300))


# Plain text


@pytest.mark.parametrize("text", [RUSSIAN, SPANISH, "\ufeffWith a mark\r\nand\rlines\n", "Соглашение 😀\f第一条", "x"])
def test_plain_text_is_kept_as_it_is(text):
    read = text_of(text.encode())
    assert (read.media_type, read.text, read.pages) == ("text/plain", text, ())


@pytest.mark.parametrize("times", [1, 50])
@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        ("Город Казань\n", "windows-1251"),
        ("Договор № 15 от 3 мая 1999 г. «О дружбе»\n", "windows-1251"),
        (SPANISH, "latin-1"),
        ("Convenio número 5, año 1999\n", "latin-1"),
        ("ACUERDO ENTRE MÁLAGA Y LEÓN\n", "latin-1"),
        ("Él firmó “así” – en España.\n", "windows-1252"),
        ("Accord de coopération signé à Orléans pendant l’été, où les maires se sont rencontrés.\n", "windows-1252"),
        ("Städtepartnerschaft zwischen Köln und Barcelona, für fünf Jahre geschlossen.\n", "latin-1"),
        ("Acordo de cooperação entre São Paulo e Milão, em vigor até março.\n", "latin-1"),
        ("Umowa o współpracy między Łodzią a Stuttgartem, podpisana w październiku.\n", "windows-1250"),
        ("Dohoda o spolupráci mezi městy Plzeň a Řezno, uzavřená v září.\n", "windows-1250"),
        ("Együttműködési megállapodás Győr és Erfurt között, határozatlan időre szól.\n", "windows-1250"),
        ("İstanbul ile Köln arasında kardeş şehir anlaşması imzalandı.\n", "windows-1254"),
        ("上海市与横滨市建立友好城市关系的协议书。\n", "gb18030"),
        (RUSSIAN, "utf-16"),
    ],
)
def test_text_in_an_undeclared_encoding_is_read_rightly(text, charset, times):
    assert text_of((text * times).encode(charset)).text == text * times


def test_a_declared_encoding_is_believed():
    assert text_of("Čeština".encode("iso-8859-2"), charset="ISO-8859-2").text == "Čeština"


def test_who_declares_latin_1_means_what_windows_writes():
    assert text_of("“así”".encode("cp1252"), charset="iso-8859-1").text == "“así”"


@pytest.mark.parametrize(
    "charset", ["", "no-such", "a\x00b", "hex", "utf-7", "unicode_escape", "idna", "undefined", "utf-32"]
)
def test_nonsense_that_is_declared_changes_nothing(charset):
    assert text_of(SPANISH.encode("latin-1"), charset=charset).text == SPANISH


@pytest.mark.parametrize("content", [b"", b" \r\n\t ", b"\xef\xbb\xbf\n", b"\xff\xfe"])
@pytest.mark.parametrize("name", ["", "a.html"])
def test_nothing_is_named(content, name):
    assert refusal(content, name=name) in ("The file is empty.", module._no_text())
    assert refusal(content) == "The file is empty."


def test_text_that_is_too_long_is_refused(monkeypatch):
    monkeypatch.setattr(module, "MOST_CHARACTERS", 1000)
    text_of(b"x" * 1000)
    assert refusal(b"x" * 1001) == "The text has more than 1,000 characters: send the part with the agreement."
    assert "more than 1,000 characters" in refusal(b"x" * 4001)
    assert "more than 1,000 characters" in refusal(b"<html><p>" + b"word " * 300)


def test_some_control_characters_are_no_harm():
    text = "A line\x0c with few\x1b of them, so that it is clearly a text and no binary file. " * 5
    assert text_of(text.encode()).text == text


# Other files


def test_an_archive_is_never_unpacked():
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as file:
        for _ in range(300):
            file.write(bytes(1024 * 1024))
    bomb = packed.getvalue()
    assert len(bomb) < 1024 * 1024
    tracemalloc.start()
    began = time.monotonic()
    try:
        message = refusal(bomb, name="agreement.docx")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert "a file of an office program, or an archive" in message
    assert time.monotonic() - began < 0.5
    assert peak < 1024 * 1024


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"PK\x03\x04\x14\x00", "office program"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "office program"),
        (b"{\\rtf1\\ansi Text}", "office program"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"),
        (b"GIF89a\x01\x00", "a picture"),
        (b"II*\x00\x08", "a picture"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "a picture"),
        (b"\x00\x00\x00\x18ftypheic", "a picture"),
        (b"\x1f\x8b\x08\x00", "a packed file"),
        (b"7z\xbc\xaf\x27\x1c\x00", "a packed file"),
        (b"Rar!\x1a\x07\x00", "a packed file"),
        (b"\x7fELF\x02", "a program"),
        (b"MZ\x90\x00\x03", "a program"),
        (b"\x00\x00\x00\x18ftypmp42", "a film"),
        (b"%!PS-Adobe-3.0", "PostScript"),
        (b"AT&TFORM\x00", "DjVu"),
        (b"some\x00bytes", "a binary file"),
        (bytes(range(256)) * 4, "a binary file"),
        (b"\x01\x02\x03 text", "a binary file"),
        (b"<html>\x00</html>", "a binary file"),
    ],
)
@pytest.mark.parametrize(
    "said", [{}, {"name": "agreement.pdf", "media_type": "application/pdf"}, {"charset": "cp1251"}]
)
def test_other_files_are_named(content, kind, said):
    assert kind in refusal(content, **said)


@pytest.mark.parametrize("text", ["What is WEBP?", "Art. ftyp", "MZ is the port", "ID3 tags", "BMP, PKP and GIF"])
def test_texts_that_only_resemble_other_files_are_read(text):
    assert text_of(text.encode()).text == text


def test_random_bytes_are_no_text():
    content = bytes(1 + (number * number * 7919 + number * 104729) % 255 for number in range(5000))
    assert refusal(content)


def test_what_extracts_is_named_with_its_versions():
    for name in ("pypdfium2-", "trafilatura-", "lxml-", "charset-normalizer-"):
        assert name in EXTRACTOR
    assert len(EXTRACTOR) < 100


BEGINNINGS = [b"", b"%PDF-1.4\n", b"<html><body>", b"<!doctype html>", b"\xff\xfe", b"\xef\xbb\xbf", pdf(["One"])[:-40]]


@given(
    st.sampled_from(BEGINNINGS),
    st.one_of(st.binary(max_size=300), st.text(max_size=100).map(lambda text: text.encode("utf-8", "surrogatepass"))),
    st.sampled_from(["", "a.html", "a.txt", "a.pdf"]),
    st.one_of(st.none(), st.text(max_size=10), st.sampled_from(["utf-7", "utf-16", "cp1251", "hex", "shift_jis"])),
)
@example(b"", b"<p>&#0;</p>", "a.html", None)
@example(b"", b"+2AA-", "a.txt", "utf-7")
def test_any_bytes_give_text_that_can_be_stored_or_are_refused(beginning, rest, name, charset):
    try:
        read = text_of(beginning + rest, name=name, charset=charset)
    except Unreadable:
        return
    assert "\x00" not in read.text
    assert read.text.strip()
    read.text.encode()
    assert all(0 <= place <= len(read.text) for place in read.pages)
