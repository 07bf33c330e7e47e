import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.addresses import CannotFetch, destinations, is_public, system_resolve, understood

PUBLIC = "93.184.216.34"


def gives(*ips):
    return lambda host, port: list(ips)


def fails(error):
    def resolve(host, port):
        raise error

    return resolve


UNKNOWN = fails(socket.gaierror(socket.EAI_NONAME, "Name or service not known"))


def leads(url, resolve=system_resolve, allow=(), *, through_proxy=False):
    return destinations(understood(url), resolve, allow, through_proxy=through_proxy)


def refusal(*args, **options):
    with pytest.raises(CannotFetch) as caught:
        leads(*args, **options)
    return str(caught.value)


# What an address means


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (
            "  HTTP://LocalHost:8080/а 100%.pdf?q=%C3%B1#page=2 ",
            "http://localhost:8080/%D0%B0%20100%25.pdf?q=%C3%B1",
        ),
        ("https://example.org", "https://example.org/"),
        ("https://example.org:443/", "https://example.org/"),
        ("http://example.org:443/", "http://example.org:443/"),
        ("https://москва.рф./", "https://xn--80adxhks.xn--p1ai/"),
        ("http://[2606:4700:0::1111]:8080/?a=[b]", "http://[2606:4700::1111]:8080/?a=[b]"),
    ],
)
def test_addresses_are_taken_as_people_write_them(written, meant):
    assert understood(written).url == meant


def test_a_place_always_has_its_port():
    assert understood("https://example.org/").place == "example.org:443"
    assert understood("http://[::1]/").place == "[::1]:80"


@pytest.mark.parametrize(
    "scheme", ["file:///etc/passwd", "ftp://example.org/a", "gopher://example.org/", "example.org", ""]
)
def test_only_web_addresses_are_fetched(scheme):
    assert refusal(scheme) == "The address must begin with https:// or http://."


@pytest.mark.parametrize("who", ["user@", "user:word@", "@", "example.com\\@"])
def test_addresses_with_credentials_are_refused(who):
    assert "user name or a password" in refusal(f"https://{who}example.org/")


@pytest.mark.parametrize("port", [0, 22, 25, 81, 1023])
def test_ports_of_other_services_are_refused(port):
    assert f"Port {port} is not one of a web server" in refusal(f"http://example.org:{port}/")


@pytest.mark.parametrize(
    "url",
    [
        "http://", "http:///path", "http://exa mple.org/", "http://example.org:port/", "http://example.org:99999/",
        "http://[::1/", "http://[v1.x]/", "http://[fe80::1%25eth0]/", "http://a..b/", "http://ex%61mple.org/",
        "http://example.org/\r\nHost: evil", "http://" + "a" * 64 + ".org/", "http://" + "a." * 200 + "org/",
        "http://\ud800.org/", "http://example.org/\ud800", "http://example.org/?\ud800",
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(url):
    assert "This is not a web address." in refusal(url, gives("127.0.0.1"))


def test_endless_addresses_are_refused():
    assert "longer than 4096 characters" in refusal("http://example.org/" + "a" * 5000)


@given(
    st.sampled_from(["", "http://", "https://", "http://localhost/"]),
    st.text(st.one_of(st.sampled_from("[]:@/%.\\?#0189abxZ．１。ß\ud800 "), st.characters())),
)
def test_whatever_a_person_writes_is_refused_in_words(beginning, rest):
    assert refusal(beginning + rest, gives("127.0.0.1"))


# Where it leads


PRIVATE = [
    "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
    "240.0.0.1", "255.255.255.255", "192.0.0.192", "168.63.129.16", "198.51.100.1", "::1", "::", "fe80::1",
    "fe80::1%eth0", "fc00::1", "fec0::1", "ff0e::1", "2001:db8::1", "3fff::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
    "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::", "2002:a00:1::1",
    "2002:5db8:d822::1", "2001:0:7f00:1::1", "not an address",
]  # fmt: skip


@pytest.mark.parametrize("ip", PRIVATE)
def test_private_addresses_are_not_public(ip):
    assert not is_public(ip)


@pytest.mark.parametrize("ip", PRIVATE)
def test_private_addresses_are_refused(ip):
    assert refusal("http://doc.test/", gives(ip)) == (
        f"The address leads to {ip}, which is not on the public internet: it is not fetched."
    )


@pytest.mark.parametrize("ip", PRIVATE)
def test_one_private_address_among_public_ones_is_enough(ip):
    assert f"leads to {ip}," in refusal("https://doc.test/", gives(PUBLIC, ip))


@pytest.mark.parametrize("ip", [PUBLIC, "2606:4700::1111", "64:ff9b::5db8:d822", "::ffff:93.184.216.34"])
def test_public_addresses_are_taken(ip):
    assert is_public(ip)
    assert leads("http://doc.test:8080/", gives(ip)) == [ip]


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f.1",
        "0177.0.0.1",
        "127.0.0.1.",
        "①②⑦.⓪.⓪.①",
        "[::1]",
        "[::ffff:127.0.0.1]",
    ],
)
def test_numeric_private_addresses_are_refused_without_asking_names(host):
    assert "not on the public internet" in refusal(f"http://{host}/", gives(PUBLIC))


def test_only_the_very_place_that_is_allowed_may_be_private():
    assert leads("http://doc.test:8080/", gives("10.0.0.1"), {"doc.test:8080"}) == ["10.0.0.1"]
    assert "leads to" in refusal("http://doc.test:8081/", gives("10.0.0.1"), {"doc.test:8080", "doc.test"})


def test_names_in_other_scripts_are_looked_up_in_ascii():
    asked = []

    def resolve(host, port):
        asked.append((host, port))
        return [PUBLIC]

    assert leads("https://москва.рф/", resolve) == [PUBLIC]
    assert asked == [("xn--80adxhks.xn--p1ai", 443)]


def test_the_system_looks_names_up():
    assert "127.0.0.1" in system_resolve("localhost", 80)


@pytest.mark.parametrize("resolve", [UNKNOWN, gives()])
def test_an_unknown_host_is_named(resolve):
    assert "There is no host “doc.test”" in refusal("http://doc.test/", resolve)


def test_names_that_cannot_be_looked_up_now_are_not_called_unknown():
    busy = fails(socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"))
    assert "cannot be looked up at the moment" in refusal("http://doc.test/", busy)


@pytest.mark.parametrize("resolve", [UNKNOWN, gives()])
def test_a_proxy_may_know_a_public_name_that_is_unknown_here(resolve):
    assert leads("http://doc.example/", resolve, through_proxy=True) == []


@pytest.mark.parametrize("host", ["intranet", "localhost", "metadata.google.internal"])
def test_a_proxy_may_not_be_asked_for_local_names(host):
    assert f"“{host}” is a name of a local network" in refusal(f"http://{host}/", UNKNOWN, through_proxy=True)
