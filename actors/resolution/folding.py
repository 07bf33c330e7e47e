"""Names as the database folds them: `fold_text()` of core.db, for what is written otherwise before it is looked up."""

import re
import unicodedata

from core.db import MARKS

_MARKS = re.compile(f"[{MARKS}]")
_SPACES = re.compile(r"\s+")
_LETTERS = str.maketrans("øđłıħðþ’‘ʼʹ`-", "odlihdt''''' ") | {ord("ß"): "ss", ord("æ"): "ae", ord("œ"): "oe"}


def fold(text: str) -> str:
    """The text without case, accents and doubled spaces."""
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text)).lower()
    return _SPACES.sub(" ", plain.translate(_LETTERS)).strip()
