"""Files of registers as tables: formats, encodings, headers, rows. Pure: no database."""
