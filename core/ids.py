"""Public ids: they stand in addresses and in other people's data, and never change."""

import secrets

# Crockford's base 32: no letters that are mistaken for digits or for each other.
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def mint() -> str:
    """A new public id of ten letters and digits, unlike any other (50 random bits)."""
    bits = secrets.randbits(50)
    return "".join([_ALPHABET[bits >> place & 31] for place in range(0, 50, 5)])
