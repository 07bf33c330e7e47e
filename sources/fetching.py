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
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import httpcore
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from sources.addresses import Address, CannotFetch, Resolve, destinations, system_resolve, understood
from sources.routes import NotNow, Patience, Route, too_slow

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

    `media_type` is empty and `charset` None where the server does not say; so are `etag` and `last_modified`, by which
    it tells one version from another.
    """

    url: str
    content: bytes
    media_type: str
    charset: str | None
    etag: str = ""
    last_modified: str = ""

    @property
    def file_name(self) -> str:
        """The last part of the address, as files are called; empty where it has none."""
        return unquote(urlsplit(self.url).path).rstrip("/").rpartition("/")[2]


class _Unchanged(Exception):
    """The server still has what was asked about."""


def fetch(
    url: str,
    *,
    resolve: Resolve = system_resolve,
    allow: Collection[str] = (),
    proxy: str = "",
    most_bytes: int = MOST_BYTES,
    headers: Mapping[str, str] | None = None,
    patience: Patience | None = None,
) -> Fetched:
    """What lies at an address. Raises CannotFetch; NotNow where it may go well later.

    `allow` names places ("host:port") that may be private; `proxy` is the address of an HTTP proxy; `headers` are
    sent instead of the usual ones of the same names.
    """
    patience = patience or Patience(TOTAL_SECONDS, SILENT_SECONDS)
    deadline = time.monotonic() + patience.total
    address = understood(url)
    sent = {**_HEADERS, **(headers or {})}
    for _hop in range(MOST_REDIRECTS + 1):
        checked = destinations(address, resolve, allow, through_proxy=bool(proxy))
        answer = _ask(address, Route(None if proxy else checked, deadline, patience), proxy, most_bytes, sent)
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


def fetch_if_changed(url: str, *, etag: str, last_modified: str, **options: Any) -> Fetched | None:
    """What lies at an address, unless it is still the version that these tell; then None. Raises CannotFetch."""
    conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    told = {name: said for name, said in conditions.items() if said and said.isascii() and said.isprintable()}
    headers = {**(options.pop("headers", None) or {}), **told}
    try:
        return fetch(url, headers=headers, **options)
    except _Unchanged:
        return None


def _ask(address: Address, route: Route, proxy: str, most_bytes: int, sent: Mapping[str, str]) -> Fetched | str:
    """What lies at a checked address, or the address to which it is redirected. Raises CannotFetch."""
    timeouts = dict.fromkeys(("connect", "read", "write", "pool"), route.patience.silent)
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
    headers = [("Host", address.authority), *sent.items()]
    with (
        _explained(address, route, through_proxy=bool(proxy)),
        pool,
        pool.stream("GET", url, headers=headers, extensions={"timeout": timeouts}) as response,
    ):
        location = _header(response, b"location")
        if response.status in _REDIRECTS and location:
            return _joined(address, location)
        if response.status == HTTPStatus.NOT_MODIFIED and sent.keys() & {"If-None-Match", "If-Modified-Since"}:
            raise _Unchanged
        if response.status == HTTPStatus.TOO_MANY_REQUESTS or response.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise NotNow(_answered(response.status), _wait(_header(response, b"retry-after")))
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
            etag=_header(response, b"etag"),
            last_modified=_header(response, b"last-modified"),
        )


def _wait(retry_after: str) -> float | None:
    """How many seconds a server asks to wait, in either form in which it may say so."""
    if retry_after.isdecimal():
        return float(retry_after)
    try:
        until = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    return max((until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC)).total_seconds(), 0)


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


@contextmanager
def _explained(address: Address, route: Route, *, through_proxy: bool) -> Iterator[None]:
    """Say to a person what went wrong on the way."""
    names = {"host": address.host, "seconds": f"{route.patience.silent:g}"}
    try:
        yield
    except httpcore.TimeoutException as error:
        if route.is_late():
            message = too_slow(route.patience.total)
        elif isinstance(error, httpcore.ConnectTimeout):
            message = _("No connection to “%(host)s” within %(seconds)s seconds. Try again later.")
        else:
            message = _("“%(host)s” is silent for %(seconds)s seconds. Try again later.")
        raise NotNow(message % names) from error
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
            raise NotNow(message % names) from error
        raise CannotFetch(message % names) from error
    except httpcore.ProxyError as error:
        message = _("The proxy of this installation does not lead to “%(host)s”: check the address.")
        raise CannotFetch(message % names) from error
    except httpcore.NetworkError as error:
        message = _("The connection to “%(host)s” breaks off. Try again later.")
        raise NotNow(message % names) from error
    except httpcore.ProtocolError as error:
        message = _("“%(host)s” answers nothing that a web server should, or not to the end. Check the address.")
        raise NotNow(message % names) from error
