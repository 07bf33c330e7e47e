"""Pages of networks, programmes and events."""
