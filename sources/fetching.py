"""Bytes from an address that a person gives. The address is hostile: it may lead into our own network.

Each name is looked up and checked once (sources.addresses), and the connection goes to exactly the addresses
found: a name that answers otherwise a moment later gains nothing. Redirects are followed by hand, and each is
checked like the first address.

Through a proxy the name is looked up a second time, by the proxy: a proxy that can reach private networks
must itself refuse to do so.
"""

import re
import ssl
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import httpcore
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from sources.addresses import Address, CannotFetch, Resolve, destinations, system_resolve, understood

MOST_BYTES = 50 * 1024 * 1024
MOST_REDIRECTS = 5
# For everything together, and for each silence of the other side.
TOTAL_SECONDS = 60.0
SILENT_SECONDS = 10.0

_REDIRECTS = {301, 302, 303, 307, 308}
_HEADERS = {
    "User-Agent": "Paradiplomacy (+reads documents for a public register)",
    "Accept": "application/pdf, text/html, text/plain, */*;q=0.1",
    "Accept-Encoding": "identity",
}
_MEDIA_TYPE = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,100}", re.ASCII)
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:+-]{1,40})""", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True)
class Fetched:
    """What an address gave: the address after redirects, the bytes, and what the server says they are.

    `media_type` is empty and `charset` None where the server does not say.
    """

    url: str
    content: bytes
    media_type: str
    charset: str | None


def fetch(
    url: str,
    *,
    resolve: Resolve = system_resolve,
    allow: Collection[str] = (),
    proxy: str = "",
    most_bytes: int = MOST_BYTES,
) -> Fetched:
    """What lies at an address. Raises CannotFetch.

    `allow` names places ("host:port") that may be private; `proxy` is the address of an HTTP proxy.
    """
    deadline = time.monotonic() + TOTAL_SECONDS
    address = understood(url)
    for _hop in range(MOST_REDIRECTS + 1):
        checked = destinations(address, resolve, allow, through_proxy=bool(proxy))
        answer = _ask(address, _Route(None if proxy else checked, deadline), proxy, most_bytes)
        if isinstance(answer, Fetched):
            return answer
        following = understood(answer)
        if address.scheme == "https" and following.scheme == "http":
            raise CannotFetch(
                _("The address is redirected from https to %(url)s, which is not secure: give that address itself.")
                % {"url": following.url}
            )
        address = following
    raise CannotFetch(
        _(
            "The address is redirected more than %(number)s times. "
            "Open it in a browser, and give the address at which you arrive."
        )
        % {"number": MOST_REDIRECTS}
    )


def _ask(address: Address, route: "_Route", proxy: str, most_bytes: int) -> Fetched | str:
    """What lies at a checked address, or the address to which it is redirected. Raises CannotFetch."""
    timeouts = dict.fromkeys(("connect", "read", "write", "pool"), SILENT_SECONDS)
    pool = httpcore.ConnectionPool(
        ssl_context=_trust() if address.scheme == "https" else None,
        proxy=_proxy(proxy) if proxy else None,
        network_backend=route,
    )
    url = httpcore.URL(
        scheme=address.scheme.encode(),
        host=address.host.encode(),
        port=address.port,
        target=address.target.encode(),
    )
    headers = [("Host", address.authority), *_HEADERS.items()]
    with (
        _explained(address, route, through_proxy=bool(proxy)),
        pool,
        pool.stream("GET", url, headers=headers, extensions={"timeout": timeouts}) as response,
    ):
        location = _header(response, b"location")
        if response.status in _REDIRECTS and location:
            return _joined(address, location)
        if response.status not in (HTTPStatus.OK, HTTPStatus.NON_AUTHORITATIVE_INFORMATION):
            raise CannotFetch(_answered(response.status))
        content_type = _header(response, b"content-type")
        media_type = content_type.partition(";")[0].strip().lower()
        charset = _CHARSET.search(content_type)
        return Fetched(
            url=address.url,
            content=_body(response, most_bytes),
            media_type=media_type if _MEDIA_TYPE.fullmatch(media_type) else "",
            charset=charset[1].lower() if charset else None,
        )


def _trust() -> ssl.SSLContext:
    return httpcore.default_ssl_context()


def _proxy(proxy: str) -> httpcore.Proxy:
    parts = urlsplit(proxy)
    auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    url = httpcore.URL(
        scheme=parts.scheme.encode(),
        host=(parts.hostname or "").encode("idna"),
        port=parts.port,
        target=b"/",
    )
    return httpcore.Proxy(url, auth=auth)


def _header(response: httpcore.Response, name: bytes) -> str:
    """The values of a header; bytes that are no UTF-8 stay recognisable."""
    values = [value for key, value in response.headers if key.lower() == name]
    return b", ".join(values).decode("utf-8", "surrogateescape").strip()


def _joined(address: Address, location: str) -> str:
    try:
        return urljoin(address.url, location)
    except ValueError:
        raise CannotFetch(
            _("The address is redirected to what is not a web address. Open it in a browser, and save the document.")
        ) from None


def _body(response: httpcore.Response, most_bytes: int) -> bytes:
    too_large = _("The document is larger than %(size)s: give one that is smaller, or a part of it.") % {
        "size": filesizeformat(most_bytes)
    }
    # Unpacked, a few bytes can become any number.
    if _header(response, b"content-encoding").lower() not in ("", "identity"):
        raise CannotFetch(
            _("The server sends the document compressed, though asked not to. Save it in a browser, and send the file.")
        )
    length = _header(response, b"content-length")
    if length.isdecimal() and int(length) > most_bytes:
        raise CannotFetch(too_large)
    content = bytearray()
    for chunk in response.iter_stream():
        content += chunk
        if len(content) > most_bytes:
            raise CannotFetch(too_large)
    return bytes(content)


def _answered(status: int) -> str:
    """What a person can do about a status; never the server's own words, which can be anything."""
    try:
        answer = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        answer = str(status)
    if status in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
        message = _("The address answers %(answer)s. Open it in a browser, and correct it or find the document anew.")
    elif status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        message = _("The address answers %(answer)s. If your browser may open it, save it there and send the file.")
    elif status == HTTPStatus.TOO_MANY_REQUESTS or status >= 500:
        message = _("The address answers %(answer)s. Try again later.")
    else:
        message = _("The address answers %(answer)s. Open it in a browser, save the document and send the file.")
    return message % {"answer": answer}


def _too_slow() -> str:
    return _(
        "The document did not arrive within %(seconds)s seconds. "
        "Try again later, or save it in a browser and send the file."
    ) % {"seconds": f"{TOTAL_SECONDS:g}"}


@contextmanager
def _explained(address: Address, route: "_Route", *, through_proxy: bool) -> Iterator[None]:
    """Say to a person what went wrong on the way."""
    names = {"host": address.host, "seconds": f"{SILENT_SECONDS:g}"}
    try:
        yield
    except httpcore.TimeoutException as error:
        if route.is_late():
            message = _too_slow()
        elif isinstance(error, httpcore.ConnectTimeout):
            message = _("No connection to “%(host)s” within %(seconds)s seconds. Try again later.")
        else:
            message = _("“%(host)s” is silent for %(seconds)s seconds. Try again later.")
        raise CannotFetch(message % names) from error
    except httpcore.ConnectError as error:
        # The pool takes the cause away; what is left of it is the argument.
        cause = error.args[0] if error.args else None
        if isinstance(cause, ssl.SSLCertVerificationError):
            names["reason"] = cause.verify_message
            message = _(
                "The certificate of “%(host)s” is not valid (%(reason)s). "
                "If you trust the site, save the document in a browser and send the file."
            )
        elif isinstance(cause, ssl.SSLError):
            message = _(
                "No secure connection to “%(host)s” can be made: check whether its address begins with http://."
            )
        elif through_proxy:
            message = _("The proxy of this installation cannot be reached: tell those who keep it.")
        else:
            message = _("“%(host)s” takes no connections on this port. Check the address, or try again later.")
        raise CannotFetch(message % names) from error
    except httpcore.ProxyError as error:
        message = _("The proxy of this installation does not lead to “%(host)s”: check the address.")
        raise CannotFetch(message % names) from error
    except httpcore.NetworkError as error:
        message = _("The connection to “%(host)s” breaks off. Try again later.")
        raise CannotFetch(message % names) from error
    except httpcore.ProtocolError as error:
        message = _("“%(host)s” answers nothing that a web server should, or not to the end. Check the address.")
        raise CannotFetch(message % names) from error


class _Route(httpcore.NetworkBackend):
    """Connects to the addresses that were checked, whatever the name means by now, and minds the time.

    Without such addresses it connects where it is told: to the proxy.
    """

    def __init__(self, checked: list[str] | None, deadline: float) -> None:
        self._checked = checked
        self._deadline = deadline
        self._network = httpcore.SyncBackend()

    def is_late(self) -> bool:
        return time.monotonic() >= self._deadline

    def within(self, timeout: float | None) -> float:
        """A time-out cut to what is left of the whole time; raises CannotFetch when nothing is."""
        if self.is_late():
            raise CannotFetch(_too_slow())
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

    def __init__(self, stream: httpcore.NetworkStream, route: _Route) -> None:
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
