"""Cyrillic names in Latin letters, as the common schemes write them."""

import re

_PLAIN = dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziiklmnoprstufye", strict=True)) | {
    **dict(zip("іїєґў", "iieg", strict=False)),
    "ё": "e",
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ю": "yu",
    "я": "ya",
    "ў": "w",
    **dict.fromkeys("ьъ’'", ""),
}
# What each writes otherwise than the first, which is that of passports (ICAO) but for ю and я.
_SCHEMES = (
    {"й": "y"},
    {"й": "y", "ы": "y", "е": "e", "ё": "yo"},
    {"ю": "iu", "я": "ia"},
    {"ж": "z", "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s", "ю": "ju", "я": "ja", "й": "j"},
    {"х": "h", "й": "j", "ю": "ju", "я": "ja", "щ": "sc"},
    {
        "в": "w",
        "ж": "sch",
        "з": "s",
        "х": "ch",
        "ц": "z",
        "ч": "tsch",
        "ш": "sch",
        "щ": "schtsch",
        "ю": "ju",
        "я": "ja",
    },
    {"ж": "j", "ч": "tch", "ш": "ch", "щ": "chtch", "у": "ou", "ю": "iou", "я": "ia"},
    {"г": "h", "и": "y", "й": "i"},
)


def transliterations(text: str) -> list[str]:
    """A text with Cyrillic letters in each scheme, each once; nothing for a text without."""
    plain = text.lower()
    if not any("\u0400" <= letter <= "\u04ff" for letter in plain):
        return []
    tables = [str.maketrans(_PLAIN | scheme) for scheme in ({}, *_SCHEMES)]
    # Most maps write a last -ий or -ый as one letter: Nizhny, Grozny.
    short = re.sub(r"[иы]й\b", "ы", plain)
    return list(dict.fromkeys(form.translate(table) for form in (plain, short) for table in tables))
