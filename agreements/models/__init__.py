"""Agreements, their parties, acts and texts, and what they rest on."""

from agreements.models.act import Act
from agreements.models.agreement import Agreement
from agreements.models.citation import ActCitation, AgreementCitation
from agreements.models.instrument import Instrument
from agreements.models.listing import AgreementListing
from agreements.models.party import Party
from agreements.models.spell import StatusSpell

__all__ = [
    "Act",
    "ActCitation",
    "Agreement",
    "AgreementCitation",
    "AgreementListing",
    "Instrument",
    "Party",
    "StatusSpell",
]
