"""What an address given by a person means, and where it leads: taken apart, put in ASCII, looked up.

The address is hostile: it may lead into our own network. So every IP address to which it leads must be on the
public internet. Who asks must connect to exactly these, and not look the name up again.
"""

import ipaddress
import re
import socket
from collections.abc import Callable, Collection
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urlsplit

from django.utils.translation import gettext as _

_LONGEST_ADDRESS = 4096
_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")

# Public by the registries, but not what a document lies on: services of clouds, relays, examples.
_NOT_PUBLIC = [
    ipaddress.ip_network(network)
    for network in ("192.0.0.0/24", "192.88.99.0/24", "168.63.129.16/32", "3fff::/20", "2001:db8::/32")
]
_GLOBAL_V6 = ipaddress.IPv6Network("2000::/3")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
# Names that only a local network knows; a proxy may know them too.
_LOCAL_NAMES = (".localhost", ".local", ".internal", ".intranet", ".lan", ".home", ".corp", ".private", ".home.arpa")

Resolve = Callable[[str, int], list[str]]


class CannotFetch(ValueError):
    """The address is refused or gives nothing; the message tells a person why and how to mend it."""


@dataclass(frozen=True)
class Address:
    """An address taken apart: all ASCII, the host without brackets."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def _bracketed(self) -> str:
        return f"[{self.host}]" if ":" in self.host else self.host

    @property
    def place(self) -> str:
        """The host and always the port: what is named to allow it."""
        return f"{self._bracketed}:{self.port}"

    @property
    def authority(self) -> str:
        """The host, and the port where it is not the scheme's own: what a server is told."""
        return self._bracketed if self.port == _PORTS[self.scheme] else self.place

    @property
    def url(self) -> str:
        """The address put together again, as it is asked for."""
        return f"{self.scheme}://{self.authority}{self.target}"


def understood(url: str) -> Address:
    """An address of a form that is fetched; raises CannotFetch."""
    url = url.strip()
    if len(url) > _LONGEST_ADDRESS:
        raise CannotFetch(
            _("The address is longer than %(number)s characters: give a shorter one.") % {"number": _LONGEST_ADDRESS}
        )
    try:
        if any(ord(character) < 32 or ord(character) == 127 for character in url):
            raise ValueError("control characters")
        parts = urlsplit(url)
        port = parts.port
        if "[" in parts.netloc:
            ipaddress.IPv6Address(parts.hostname or "")
        target = _target(parts)
    except ValueError:
        raise CannotFetch(_malformed()) from None
    if parts.scheme not in _PORTS:
        raise CannotFetch(_("The address must begin with https:// or http://."))
    if "@" in parts.netloc:
        raise CannotFetch(_("The address holds a user name or a password: take out what is before the “@”."))
    port = _PORTS[parts.scheme] if port is None else port
    if port not in _PORTS.values() and port < 1024:
        raise CannotFetch(
            _("Port %(port)s is not one of a web server: only 80, 443 and those above 1023 are asked.") % {"port": port}
        )
    return Address(parts.scheme, _host(parts.hostname or ""), port, target)


def _host(host: str) -> str:
    """A host's name in ASCII, or its address as usually written; raises CannotFetch."""
    try:
        if len(host) > 255:
            raise ValueError("too long")
        if "%" in host:
            raise ValueError("escapes, or the zone of an IPv6 address, which names an interface of ours")
        if ":" in host:
            return str(ipaddress.IPv6Address(host))
        host = host.removesuffix(".").encode("idna").decode("ascii").lower()
    except ValueError:
        raise CannotFetch(_malformed()) from None
    if not _HOST.fullmatch(host):
        raise CannotFetch(_malformed())
    try:
        # What the system takes for an address, it must not look up as a name: 0x7f.1 and 2130706433 are 127.0.0.1.
        return str(ipaddress.IPv4Address(socket.inet_aton(host)))
    except OSError:
        return host


def _target(parts: SplitResult) -> str:
    path = _STRAY_PERCENT.sub("%25", parts.path or "/")
    target = quote(path, safe="/%:@!$&'()*+,;=~", errors="surrogateescape")
    if parts.query:
        query = _STRAY_PERCENT.sub("%25", parts.query)
        target += "?" + quote(query, safe="/?%:@!$&'()*+,;=~[]|", errors="surrogateescape")
    return target


def _malformed() -> str:
    return _("This is not a web address. It should look like https://www.example.org/document.pdf.")


def destinations(address: Address, resolve: Resolve, allow: Collection[str], *, through_proxy: bool) -> list[str]:
    """The IP addresses to which an address leads, each on the public internet; raises CannotFetch.

    `allow` names places ("host:port") that may be private. Nothing for a name that is unknown here and that a
    proxy may know.
    """
    found = _looked_up(address, resolve, through_proxy=through_proxy)
    if address.place not in allow:
        for one in found:
            if not is_public(one):
                raise CannotFetch(
                    _("The address leads to %(ip)s, which is not on the public internet: it is not fetched.")
                    % {"ip": one}
                )
        if not found and ("." not in address.host or address.host.endswith(_LOCAL_NAMES)):
            raise CannotFetch(
                _("“%(host)s” is a name of a local network, not of the public internet: it is not fetched.")
                % {"host": address.host}
            )
    return found


def _looked_up(address: Address, resolve: Resolve, *, through_proxy: bool) -> list[str]:
    names = {"host": address.host}
    if ":" in address.host and through_proxy:
        raise CannotFetch(_("Through a proxy a numeric address is not fetched: give the name of the host."))
    try:
        ipaddress.ip_address(address.host)
        return [address.host]
    except ValueError:
        pass
    try:
        found = resolve(address.host, address.port)
    except (OSError, UnicodeError) as error:
        if through_proxy:
            return []
        if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:
            raise CannotFetch(
                _("The host “%(host)s” cannot be looked up at the moment. Check its name, or try again later.") % names
            ) from error
        found = []
    if not found and not through_proxy:
        raise CannotFetch(_("There is no host “%(host)s”: check how the address is written.") % names)
    return found


def is_public(address: str) -> bool:
    """Whether an IP address, and each that is wrapped in it, is one of a host on the public internet."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.scope_id is not None:
            return False
        if ip.ipv4_mapped is not None:
            return is_public(str(ip.ipv4_mapped))
        if ip in _NAT64:
            return is_public(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
        # 6to4 and Teredo wrap any address, and no server of the web lives there any more (RFC 7526).
        if ip not in _GLOBAL_V6 or ip.sixtofour is not None or ip.teredo is not None:
            return False
    elif ip.is_reserved:
        return False
    return ip.is_global and not ip.is_multicast and not any(ip in network for network in _NOT_PUBLIC)


def system_resolve(host: str, port: int) -> list[str]:
    """The addresses of a name, as the operating system knows them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))
