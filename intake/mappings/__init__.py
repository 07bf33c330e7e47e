"""What the columns of a table mean, and what its rows say by that. Pure: no database."""
