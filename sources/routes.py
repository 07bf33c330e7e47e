"""Connections that go where they were told, and no longer than was granted."""

import ssl
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import httpcore
from django.utils.translation import gettext as _

from sources.addresses import CannotFetch


class NotNow(CannotFetch):
    """What may go well at another time: the server is busy or silent, or breaks off.

    `wait` is how many seconds it asks for; None where it does not say.
    """

    def __init__(self, message: str, wait: float | None = None) -> None:
        super().__init__(message)
        self.wait = wait


@dataclass(frozen=True)
class Patience:
    """How long is waited: for everything together, and for each silence of the other side, in seconds."""

    total: float
    silent: float


def too_slow(seconds: float) -> str:
    """What a person reads where something did not come in the time granted."""
    return _(
        "The document did not arrive within %(seconds)s seconds. "
        "Try again later, or save it in a browser and send the file."
    ) % {"seconds": f"{seconds:g}"}


class Route(httpcore.NetworkBackend):
    """Connects to the addresses that were checked, whatever the name means by now, and minds the time.

    Without such addresses it connects where it is told: to the proxy.
    """

    def __init__(self, checked: list[str] | None, deadline: float, patience: Patience) -> None:
        self._checked = checked
        self._deadline = deadline
        self.patience = patience
        self._network = httpcore.SyncBackend()

    def is_late(self) -> bool:
        """Whether the whole time is over."""
        return time.monotonic() >= self._deadline

    def within(self, timeout: float | None) -> float:
        """A time-out cut to what is left of the whole time; raises NotNow when nothing is."""
        if self.is_late():
            raise NotNow(too_slow(self.patience.total))
        left = max(self._deadline - time.monotonic(), 0.001)
        return left if timeout is None else min(timeout, left)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """The first connection that succeeds; its name is not looked up again."""
        failure: Exception = httpcore.ConnectError("no address")
        for address in [host] if self._checked is None else self._checked:
            try:
                stream = self._network.connect_tcp(address, port, self.within(timeout), local_address, socket_options)
                return _TimedStream(stream, self)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure


class _TimedStream(httpcore.NetworkStream):
    """A stream on which a server that sends one byte now and then does not get more than the whole time."""

    def __init__(self, stream: httpcore.NetworkStream, route: Route) -> None:
        self._stream = stream
        self._route = route

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._route.within(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._route.within(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        try:
            secured = self._stream.start_tls(ssl_context, server_hostname, self._route.within(timeout))
        except Exception:
            self.close()
            raise
        return _TimedStream(secured, self._route)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
