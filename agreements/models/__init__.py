"""Agreements, their parties, acts and texts."""

from agreements.models.act import Act
from agreements.models.agreement import Agreement
from agreements.models.instrument import Instrument
from agreements.models.party import Party

__all__ = ["Act", "Agreement", "Instrument", "Party"]
