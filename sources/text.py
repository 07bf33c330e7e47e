"""Text, with the places of its pages, from the bytes of a document.

What the bytes are is decided by themselves first, by the document's name and media type second. Three kinds are
read: PDF, HTML and plain text. Nothing is unpacked: an archive of a few bytes can hold any number.

Plain text is kept as it is, so that a place in it is a place in the file. From PDF and HTML it is taken out; the
same bytes give the same text as long as EXTRACTOR is the same.
"""

import codecs
import re
import threading
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from importlib.metadata import version

import charset_normalizer
import lxml.etree
import lxml.html
import pypdfium2
import pypdfium2.raw
import trafilatura
from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

MOST_CHARACTERS = 5_000_000
MOST_PAGES = 2_000

# What makes the text. The first number is ours: another one for every change here that gives other text.
EXTRACTOR = " ".join(
    ["1", *(f"{name}-{version(name)}" for name in ("pypdfium2", "trafilatura", "lxml", "charset-normalizer"))]
)

# PDFium is not safe for threads, not even on different documents.
_PDFIUM = threading.Lock()
_BETWEEN_PAGES = "\n\n"

_OFFICE = gettext_lazy(
    "This is a file of an office program, or an archive, and is not read. "
    "Open it, save the document as PDF, and send the PDF."
)
_PICTURE = gettext_lazy(
    "This is a picture and holds no text. Recognise its text (OCR), and send that as plain text, HTML or PDF."
)
_PACKED = gettext_lazy("This is a packed file and is not read. Unpack it, and send the document as PDF, HTML or text.")
_PROGRAM = gettext_lazy("This is a program and not a document. Send the document as PDF, HTML or plain text.")
_SOUND = gettext_lazy("This is a sound or a film and not a text. Send the text as PDF, HTML or plain text.")
_PRINT = gettext_lazy("This is a PostScript or DjVu file and is not read. Convert it to PDF, and send the PDF.")
_BINARY = gettext_lazy(
    "This is not a text but a binary file of a kind that is not read. Send the document as PDF, HTML or plain text."
)
# What other files begin with, and what to say of them. No text begins so.
_OTHERS: list[tuple[bytes, Promise]] = [
    (rb"PK(\x03\x04|\x05\x06|\x07\x08)", _OFFICE),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OFFICE),
    (rb"\{\\rtf", _OFFICE),
    (rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|II\*\x00|MM\x00\*|BM....\x00\x00\x00\x00|RIFF....WEBP", _PICTURE),
    (rb"\x00\x00\x00.ftyp(heic|heix|mif1|avif)", _PICTURE),
    (rb"\x1f\x8b|BZh[1-9]1AY&SY|\xfd7zXZ\x00|7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|\x28\xb5\x2f\xfd", _PACKED),
    (rb"\x7fELF|MZ[^\n]\x00|\xcf\xfa\xed\xfe|\xce\xfa\xed\xfe|\xca\xfe\xba\xbe", _PROGRAM),
    (rb"ID3[\x02-\x04]|OggS\x00|fLaC\x00|\x1aE\xdf\xa3|RIFF....(WAVE|AVI )|\x00\x00\x00.ftyp", _SOUND),
    (rb"%!PS|AT&TFORM", _PRINT),
]

# A comment ends at its first end: otherwise many comments would take time without end.
_LOOKS_LIKE_HTML = re.compile(
    rb"(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--((?!-->).)*-->\s*)*<(!doctype\s+html|html|head|body)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_META_CHARSET = re.compile(rb"""<(?:meta|\?xml)[^>]+?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_HTML_NAMES = (".html", ".htm", ".xhtml")
_HTML_TYPES = ("text/html", "application/xhtml+xml")
# Of less, a main part cannot be told from the rest: then all is taken, so that nothing is lost.
_SHORT_PAGE = 250
# Of more, the search for a main part takes minutes.
_MOST_ELEMENTS = 100_000
_NOT_SHOWN = ("head", "script", "style", "noscript", "template", "svg")
_BLOCKS = (
    *("address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "fieldset", "figure", "footer"),
    *("form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section"),
    *("table", "td", "th", "tr", "ul"),
)

# What no text holds: the database cannot store the first and the last.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_MOST_CONTROLS = 0.02

# Encodings that a declaration may name but that are no character sets of documents.
_NO_CHARSETS = {"utf-7", "unicode_escape", "raw_unicode_escape", "punycode", "idna", "undefined"}
# As browsers do: who declares these means what Windows writes.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}
# Letters beyond ASCII that languages in the Latin script use, by encoding; of equals the first is taken.
_ALPHABETS = [
    ("cp1252", "áéíñóúü¿¡ºª"),
    ("cp1252", "áâãàçéêíóôõúüºª"),
    ("cp1252", "àâæçéèêëîïôœùûüÿ"),
    ("cp1252", "àèéìíòóùú"),
    ("cp1252", "äöüß"),
    ("cp1252", "åäæöøéüð"),
    ("cp1250", "ąćęłńóśźż"),
    ("cp1250", "áčďéěíňóřšťúůýžľĺŕôä"),
    ("cp1250", "áéíóöőúüű"),
    ("cp1250", "čćđšž"),
    ("cp1250", "ăâîşţ"),
    ("cp1254", "çğıİöşüâî"),
    ("cp1257", "ąčęėįšųūž"),
    ("cp1257", "āčēģīķļņšūž"),
    ("cp1257", "äõöüšž"),
]
_MARKS = "“”„‘’‚«»‹›–—…•·§°№€£©®\u00a0\u00ad"
_ENOUGH = 0.8
# Other scripts have long runs of bytes beyond ASCII.
_NO_LATIN = re.compile(rb"[\x80-\xff]{4}")
_OTHER_CHARSETS = [
    *("cp1251", "koi8_r", "cp866", "cp1253", "cp1255", "cp1256", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
]


class Unreadable(ValueError):
    """No text can be had from the bytes; the message tells a person why and what to send instead."""


@dataclass(frozen=True)
class Text:
    """The text of a document and what it was read as.

    `pages` are the places (in code points) at which its pages begin, an empty page's too; none where it has no pages.
    """

    media_type: str
    text: str
    pages: tuple[int, ...]


def text_of(content: bytes, *, name: str = "", media_type: str = "", charset: str | None = None) -> Text:
    """The text of a document; `charset` is what its sender declares. Raises Unreadable."""
    if not content.strip():
        raise Unreadable(_empty())
    for signature, message in _OTHERS:
        if re.match(signature, content, re.DOTALL):
            raise Unreadable(str(message))
    if b"%PDF-" in content[:1024]:
        return _of_pdf(content)
    if len(content) > 4 * MOST_CHARACTERS:
        # No encoding takes more bytes for a character.
        raise Unreadable(_too_long())
    if (
        _LOOKS_LIKE_HTML.match(content[:4096])
        or name.lower().endswith(_HTML_NAMES)
        or media_type.partition(";")[0].strip().lower() in _HTML_TYPES
    ):
        return _of_html(content, charset)
    text = _decoded(content, [charset])
    _refuse_binary(text)
    return Text("text/plain", _measured(text), ())


def _of_pdf(content: bytes) -> Text:
    try:
        with _PDFIUM, pypdfium2.PdfDocument(content) as document:
            pages = _pages(document)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (pypdfium2.raw.FPDF_ERR_PASSWORD, pypdfium2.raw.FPDF_ERR_SECURITY):
            message = _("This PDF is encrypted. Open it with its password, save it without one, and send that.")
        else:
            message = _(
                "This PDF is damaged or not complete. Load it anew; if a reader opens it, print it to a new PDF there."
            )
        raise Unreadable(message) from error
    if not any(page.strip() for page in pages):
        raise Unreadable(
            _(
                "This PDF holds pictures of pages and no text. Recognise its text (OCR) first, "
                "and send a PDF that holds the text, or the text itself."
            )
        )
    places, place = [], 0
    for page in pages:
        places.append(place)
        place += len(page) + len(_BETWEEN_PAGES)
    return Text("application/pdf", _measured(_BETWEEN_PAGES.join(pages)), tuple(places))


def _pages(document: pypdfium2.PdfDocument) -> list[str]:
    if len(document) > MOST_PAGES:
        raise Unreadable(
            _("This PDF has more than %(number)s pages: send the part with the agreement.")
            % {"number": number_format(MOST_PAGES, force_grouping=True)}
        )
    pages: list[str] = []
    characters = 0
    for index in range(len(document)):
        with closing(document[index]) as page, closing(page.get_textpage()) as text_page:
            characters += text_page.count_chars()
            if characters > MOST_CHARACTERS:
                raise Unreadable(_too_long())
            text = text_page.get_text_range().replace("\r\n", "\n")
        # PDFium marks so a hyphen at the end of a line that it has joined with the next.
        pages.append(_storable(text.replace("\ufffe", "-").replace("\x02", "-")))
    return pages


def _of_html(content: bytes, charset: str | None) -> Text:
    declared = _META_CHARSET.search(content[:4096])
    source = _decoded(content, [charset, declared[1].decode("ascii") if declared else None])
    _refuse_binary(source)
    parser = lxml.html.HTMLParser(encoding="utf-8")
    try:
        tree = lxml.html.document_fromstring(source.encode(), parser=parser)
    except lxml.etree.LxmlError:
        raise Unreadable(_no_text()) from None
    # From the 256th level on the parser drops all silently; with more levels hostile pages would take minutes.
    if any(error.type == lxml.etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):
        raise Unreadable(
            _("This page is nested too deeply to be read. Open it in a browser, print it to a PDF, and send that.")
        )
    text: str | None = None
    if sum(1 for _element in tree.iter()) <= _MOST_ELEMENTS:
        # Whatever strange markup does to it, the words are still there.
        with suppress(Exception):
            text = trafilatura.extract(tree, include_comments=False, include_tables=True)
    if text is None or len(text) < _SHORT_PAGE:
        text = _all_words(tree)
    text = _storable(text)
    if not text.strip():
        raise Unreadable(_no_text())
    return Text("text/html", _measured(text), ())


def _all_words(tree: lxml.html.HtmlElement) -> str:
    """All that a page shows, a line for each block."""
    lxml.etree.strip_elements(tree, lxml.etree.Comment, lxml.etree.ProcessingInstruction, *_NOT_SHOWN, with_tail=False)
    for element in tree.iter(*_BLOCKS):
        element.text = "\n" + (element.text or "")
        element.tail = "\n" + (element.tail or "")
    lines = (" ".join(line.split()) for line in tree.text_content().split("\n"))
    return "\n".join(line for line in lines if line)


def _decoded(content: bytes, declared: Iterable[str | None]) -> str:
    """Text of bytes: UTF-8 if they are that, else as declared, else what they most likely are. Raises Unreadable."""
    for charset in ["utf-8", *_by_mark(content), *map(_charset, declared)]:
        try:
            return content.decode(charset)
        except (LookupError, ValueError):
            continue
    if b"\x00" in content:
        raise Unreadable(str(_BINARY))
    if not _NO_LATIN.search(content):
        text = _in_latin_script(content)
        if text is not None:
            return text
    guess = charset_normalizer.from_bytes(content, cp_isolation=_OTHER_CHARSETS).best()
    if guess is None:
        message = _("It cannot be told in which encoding this text is written. Save it as UTF-8, and send that.")
        raise Unreadable(message)
    return str(guess)


def _by_mark(content: bytes) -> list[str]:
    return ["utf-16"] if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else []


def _charset(declared: str | None) -> str:
    """Python's name of a declared character set; one that decodes nothing if it is none."""
    try:
        name = codecs.lookup(declared or "").name
    except (LookupError, ValueError):
        return "undefined"
    return "undefined" if name in _NO_CHARSETS else _MEANT.get(name, name)


def _in_latin_script(content: bytes) -> str | None:
    """The text in that encoding in which most letters are of one language's alphabet."""
    best, most = None, _ENOUGH
    for charset, alphabet in _ALPHABETS:
        try:
            text = content.decode(charset)
        except ValueError:
            continue
        letters = alphabet + alphabet.upper() + _MARKS
        beyond = [character for character in text if character > "\x7f"]
        share = sum(character in letters for character in beyond) / max(len(beyond), 1)
        if share > most:
            best, most = text, share
    return best


def _refuse_binary(text: str) -> None:
    controls = len(_CONTROLS.findall(text))
    if _UNSTORABLE.search(text) or controls > _MOST_CONTROLS * len(text):
        raise Unreadable(str(_BINARY))


def _storable(text: str) -> str:
    return _UNSTORABLE.sub("", text)


def _measured(text: str) -> str:
    """The text, if there is one and it is not too long; raises Unreadable."""
    if not text.strip().strip("\ufeff").strip():
        raise Unreadable(_empty())
    if len(text) > MOST_CHARACTERS:
        raise Unreadable(_too_long())
    return text


def _empty() -> str:
    return _("The file is empty.")


def _too_long() -> str:
    return _("The text has more than %(number)s characters: send the part with the agreement.") % {
        "number": number_format(MOST_CHARACTERS, force_grouping=True)
    }


def _no_text() -> str:
    return _(
        "This page holds no text: its words may come by a script or be pictures. "
        "Open it in a browser, print it to a PDF, and send that."
    )
