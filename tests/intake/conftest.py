"""What the tests of intake share."""

import pytest

from intake import running


@pytest.fixture(autouse=True)
def _silent_heart(request, monkeypatch):
    """No heartbeat inside a test's own transaction: its other connection would see no job, and call the lease lost."""
    marker = request.node.get_closest_marker("django_db")
    if marker is not None and not marker.kwargs.get("transaction"):
        monkeypatch.setattr(running, "HEARTBEAT_SECONDS", 3600)
