"""Which texts are countries: enough to tell a column of countries from others.

Which country of the register is meant, the resolver says (actors.resolution).
"""

from actors.resolution.countries import is_country, is_number_of_country

__all__ = ["is_country", "is_number_of_country"]
