"""What people write into one cell beside a name: several names, years, marks of footnotes, sums."""

import re
from collections.abc import Iterator
from functools import lru_cache

from core.dates import InvalidPartialDate, bounds
from core.written_dates import SINCE, as_partial_date

BREAK = "; "
"""What stands for a line break within a cell."""
_FOOTNOTES = re.compile(
    r"(?:\s*(?:[*†‡§¹²³⁰⁴-⁹]+|\[\s*(?:\d{1,3}|[a-z*]|note \d+|nota \d+)\s*\]|\(\s*[*\d]\d?\s*\)))+$", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"(?P<name>.*?)\s*[(\[](?P<more>[^()\[\]]*\d{4}[^()\[\]]*)[)\]]")
_YEAR = r"(?:1[89]|20)\d\d"
_BEHIND = re.compile(
    r"(?:(?P<name>.*?\S)(?:\s*[,:–—-]\s*|\s+))?"
    rf"(?P<day>(?:(?:{SINCE}|from|ab|c\.|ca\.?|circa|um)\s+)?{_YEAR})"
)
_BEFORE = re.compile(rf"(?P<day>{_YEAR})\s*[:–—-]\s*(?P<name>.+)")
_SUMS_WORDS = (
    "total totals subtotal sum sums totales totais totaux somme suma sumas soma summe gesamt insgesamt "
    "gesamtsumme zusammen итого всего разом усього totale totali razem ogółem celkem összesen toplam totaal "
    "totalt yhteensä 合計 小計 总计 總計 合计 합계 المجموع الإجمالي"
)
_SUMS = frozenset(_SUMS_WORDS.split())
_YES_WORDS = "x х × ✓ ✔ ☑ ● • ■ ◯ ○ 〇 1 y yes ja si sí sim oui да так tak ano evet true wahr verdadero vrai + v"
YES = frozenset(_YES_WORDS.split())
_NO_WORDS = "0 n no nein não non нет ні nie ne hayır false falsch falso faux - – — ☐ □"
NO = frozenset(_NO_WORDS.split())


# What stands in cells of which nothing is known.
_MARKERS = (
    "na n/a n.a. nan null none nil - -- --- – — ― ? ?? . .. … k.a. unbekannt unknown desconocido desconhecido "
    "inconnu н/д н.д. неизвестно невідомо sin_datos sin_fecha s/d s/f s.d. s.f. s/i n/d n.d. #n/a #nv b.d. brak "
    "n/k n.k. not_known not_available unbek. kA k.A. keine_angabe tidak_ada chưa_rõ לא_ידוע άγνωστο nepoznato nezināms "
    "ignoto sconosciuto okänt onbekend neznámo neznámé ismeretlen bilinmiyor 不明 不详 未知 غير_معروف /"
)
MARKERS = frozenset(marker.replace("_", " ") for marker in _MARKERS.split())
_FAILED = re.compile(r"#(?:N/?A|N/?D|NV|I/T|[¡¿]?[\w./]+[!?])", re.IGNORECASE)


def is_failed(cell: str) -> bool:
    """Whether a cell is what a formula shows that has failed: #N/A, #REF!, #WERT!."""
    return cell.startswith("#") and _FAILED.fullmatch(cell) is not None


def is_nobody(name: str) -> bool:
    """Whether what stands for a name says that none is known: “n/a”; None and Nan are towns, too."""
    return name.casefold() in MARKERS and not (name.istitle() and name.isalpha())


def without_marks(name: str) -> str:
    """A name without the marks of footnotes behind it; one that is nothing else stays."""
    if name[-1:].isalpha() or name[-1:].isdecimal():
        return name
    return _FOOTNOTES.sub("", name).strip() or name


def parts_of(cell: str, separator: str) -> list[str]:
    """The names in a cell. What stands in brackets is not parted at commas, nor a list by lines at all else."""
    if not separator:
        return [cell]
    parts = _at_commas(cell) if separator.strip() == "," else cell.split(separator)
    return [part for each in parts if (part := each.strip(" ,;"))]


def _at_commas(cell: str) -> Iterator[str]:
    depth = start = 0
    for place, letter in enumerate(cell):
        depth += (letter in "([") - (letter in ")]")
        if letter in ",;" and depth <= 0:
            yield cell[start:place]
            start = place + 1
    yield cell[start:]


@lru_cache(maxsize=10_000)
def with_year(text: str) -> tuple[str, str]:
    """A name and the partial date that is written with it; the text and nothing where there is none.

    “Lille (1958)”, “Lille (France, 1958)”, “Lille, 1958”, “Lille – seit 1958”, “1958: Lille”, and “1958” of nobody.
    """
    if match := _IN_BRACKETS.fullmatch(text):
        before, _comma, last = match["more"].rpartition(",")
        if (day := _day(match["more"])) and match["name"]:
            return match["name"], day
        if before.strip() and (day := _day(last)):
            return f"{match['name']} ({before.strip()})", day
    for pattern in (_BEHIND, _BEFORE):
        if (match := pattern.fullmatch(text)) and (day := _day(match["day"])):
            return match["name"] or "", day
    return text, ""


_ONE_YEAR = re.compile(r"(?<!\d)(?:\d{1,2}\. ?\d{1,2}\. ?)?" + _YEAR + r"(?:-\d\d(?:-\d\d)?)?(?![\d])")


def year_in(text: str) -> str:
    """The partial date of the one year, or day in numbers, that stands somewhere in a text; else nothing."""
    found = _ONE_YEAR.findall(text)
    return _day(found[0]) if len(found) == 1 else ""


def without_year(text: str) -> str:
    """A text without its years and days in numbers."""
    return " ".join(_ONE_YEAR.sub("", text).split())


def _day(text: str) -> str:
    found = as_partial_date(text)
    try:
        return found if bounds(found).earliest is not None else ""
    except InvalidPartialDate:
        return ""


@lru_cache(maxsize=10_000)
def sums_up(text: str) -> bool:
    """Whether a row that begins so sums up others: “Total: 34”."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return bool(words) and (set(words) <= _SUMS or (words[0] in _SUMS and len(words) <= 3))


_NOTE_WORDS = (
    "source|sources|note|notes|remark|remarks|quelle|quellen|anmerkung|stand|fuente|fuentes|nota|notas|fonte|fontes|"
    "remarque|kilde|källa|lähde|bron|zdroj|źródło|izvor|извор|источник|примечание|джерело|forrás|sursa|kaynak|πηγή|"
    "šaltinis|avots|allikas|sumber|nguồn|注|註|出典|資料|资料来源|来源|출처|المصدر|מקור|ที่มา"
)
_NOTE = re.compile(rf"(?:[*†‡§※¹²³]+|\[\d{{1,2}}\]|\(\*+\))\s*\S.*|(?:{_NOTE_WORDS})\s*[:：].*", re.IGNORECASE)


def is_note(text: str) -> bool:
    """Whether a text is a footnote, or tells where a table is from: “* ended since”, “Quelle: …”."""
    return _NOTE.fullmatch(text) is not None
