"""The world's countries, regions and cities, from packages of data, loaded set-based."""
