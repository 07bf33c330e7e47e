"""Measurements, run by hand: `.venv/bin/python -m benchmarks.NAME`. They are no tests."""
