"""Each section of the data files, written by the room that it belongs to."""
