"""Reading a text: mentions of places and networks, and what it claims about agreements.

Pure: a text in, dataclasses out. No database, no clock, no files. Names are looked up by a function that
the caller brings. Offsets are code points of the text, the end exclusive.
"""

from intake.reading.claims import ActClaim, AgreementClaim
from intake.reading.mentions import Candidate, LookUp, Mention
from intake.reading.read import NAME, VERSION, Reading, read
from intake.reading.spans import Quote

__all__ = [
    "NAME",
    "VERSION",
    "ActClaim",
    "AgreementClaim",
    "Candidate",
    "LookUp",
    "Mention",
    "Quote",
    "Reading",
    "read",
]
