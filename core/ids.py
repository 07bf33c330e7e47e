"""Public ids: they stand in addresses and in other people's data, and never change."""

import secrets

# Crockford's base 32: no letters that are mistaken for digits or for each other.
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def mint() -> str:
    """A new public id of ten letters and digits, unlike any other (50 random bits)."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(10))
