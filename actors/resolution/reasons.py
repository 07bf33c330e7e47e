"""Why a record is offered for a name, as bits: a statement works them out for thousands of names at once."""

from enum import IntFlag


class Reason(IntFlag):
    """One of the things that speak for a candidate, or against linking it unseen."""

    MAIN_NAME = 1 << 0
    PREFERRED_NAME = 1 << 1
    IN_LANGUAGE = 1 << 2
    OFFICIAL_NAME = 1 << 3
    NAME_OF_THAT_DATE = 1 << 4
    FORMER_NAME = 1 << 5
    OTHER_SPELLING = 1 << 6
    ABBREVIATION = 1 << 7
    ERROR_OF_A_SOURCE = 1 << 8
    ONLY_ONE = 1 << 9
    LARGEST = 1 << 10
    IN_REGION = 1 << 11
    CITY_BEFORE_REGION = 1 << 12
    REGION_OF_THE_CITY = 1 << 13
    CLAIMED = 1 << 14
    IN_NEAR_COUNTRY = 1 << 15
    NEAR_PLACE = 1 << 16
    GENERIC_WORD = 1 << 17
    VARIANT = 1 << 18
    TRANSLITERATED = 1 << 19
    TYPO = 1 << 20
    WIDER_BODY = 1 << 21
    REGION_NOT_CONFIRMED = 1 << 22
    OTHER_KIND = 1 << 23
    OTHER_COUNTRY = 1 << 24

    @property
    def codes(self) -> tuple[str, ...]:
        """Its bits as codes of the API, in the order above."""
        return tuple(str(bit.name).lower() for bit in self)


# Whoever bears a name so is called by it; the others are only also called so.
STRONG = (
    Reason.MAIN_NAME | Reason.PREFERRED_NAME | Reason.OFFICIAL_NAME | Reason.NAME_OF_THAT_DATE
)  # fmt: skip

# A candidate with one of these is offered, never linked unseen.
DOUBTS = Reason.TYPO | Reason.WIDER_BODY | Reason.REGION_NOT_CONFIRMED | Reason.OTHER_KIND | Reason.OTHER_COUNTRY
