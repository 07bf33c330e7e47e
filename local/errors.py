"""What can go wrong in a way that the keeper of an installation can mend."""


class Unfit(Exception):
    """Something is missing or in the way; the message names it and says how to mend it."""
