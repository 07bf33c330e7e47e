"""Runs the program on one machine: its own PostgreSQL, its processes, copies of its data.

Knows nothing of the program's models; needs only the standard library and psycopg.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
