import socket
import ssl
import time
from threading import Thread

import httpcore
import pytest

from sources import fetching
from sources.addresses import CannotFetch
from sources.fetching import fetch, fetch_if_changed
from sources.routes import NotNow
from tests.web import Server, running

# Of nobody but these tests: for agreements.test, until 2120.
CERTIFICATE = """
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgHvQK2mhbIfqr66fv
92NoTRHC3roKZJFxDWTCLlsnk0ShRANCAARt4G5kpDd0GXRqSaAjWfFUEIyg1vAa
MoKK66tUOqARbEyPcLB+aqDCIrLubyXmHFSFaDcifDPlAz1QK1f6Q7se
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIIBczCCARmgAwIBAgIBATAKBggqhkjOPQQDAjAaMRgwFgYDVQQDDA9hZ3JlZW1l
bnRzLnRlc3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBoxGDAW
BgNVBAMMD2FncmVlbWVudHMudGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IA
BG3gbmSkN3QZdGpJoCNZ8VQQjKDW8Boygorrq1Q6oBFsTI9wsH5qoMIisu5vJeYc
VIVoNyJ8M+UDPVArV/pDux6jTjBMMA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0OBBYE
FG9sz1siArwkL9g3TI8PyqRMDnmhMBoGA1UdEQQTMBGCD2FncmVlbWVudHMudGVz
dDAKBggqhkjOPQQDAgNIADBFAiEA586rJVWmobG8Zs5cXVdRrcQTcNRIIKCTE1eA
9/vPGJkCIEV7JGSlgYMGdQkKBulTOG3Zs+DSuh6FuOKXEe3FpXzz
-----END CERTIFICATE-----
"""
PUBLIC = "93.184.216.34"


@pytest.fixture
def server():
    with running(Server()) as one:
        yield one


@pytest.fixture
def other():
    with running(Server()) as one:
        yield one


@pytest.fixture
def secure_server(tmp_path):
    file = tmp_path / "certificate.pem"
    file.write_text(CERTIFICATE)
    server = Server()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    context.sni_callback = lambda connection, name, context: server.names.append(name)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    with running(server):
        yield server


@pytest.fixture
def trusted(monkeypatch):
    certificate = CERTIFICATE[CERTIFICATE.index("-----BEGIN CERTIFICATE") :]
    monkeypatch.setattr(fetching, "_trust", lambda: ssl.create_default_context(cadata=certificate))


class Names:
    """A resolver: each call to a name gives its next answer, the last one for ever."""

    def __init__(self, *answers):
        self.answers, self.calls = list(answers), []

    def __call__(self, host, port):
        self.calls.append((host, port))
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def unknown(host, port):
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def refusal(url, **options):
    with pytest.raises(CannotFetch) as caught:
        fetch(url, **options)
    return str(caught.value)


# What is fetched


def test_gives_bytes_and_what_the_server_says_of_them(server):
    server.says("/a.html", "Договор".encode("cp1251"), Content_Type='Text/HTML; charset="Windows-1251"')
    fetched = fetch(server.url("/a.html"), allow=server.here)
    assert fetched.content.decode("cp1251") == "Договор"
    assert (fetched.url, fetched.media_type, fetched.charset) == (server.url("/a.html"), "text/html", "windows-1251")


@pytest.mark.parametrize("said", [None, "", "nonsense", "text/html, text/plain", "; charset="])
def test_a_server_may_say_nothing_of_the_bytes(server, said):
    server.says("/a", b"text", Content_Type=said)
    fetched = fetch(server.url("/a"), allow=server.here)
    assert (fetched.media_type, fetched.charset) == ("", None)


def test_says_who_asks_and_wants_nothing_compressed(server):
    server.says("/a", b"text")
    fetch(server.url("/a"), allow=server.here)
    [headers] = server.headers
    assert headers["User-Agent"] == "Paradiplomacy (+reads documents for a public register)"
    assert headers["Accept-Encoding"] == "identity"
    assert headers["Host"] == f"localhost:{server.port}"


def test_addresses_are_taken_as_people_write_them(server):
    server.says("/%D0%B0%20100%25.pdf?q=%C3%B1", b"text")
    fetched = fetch(f"  HTTP://LocalHost:{server.port}/а 100%.pdf?q=%C3%B1#page=2 ", allow=server.here)
    assert fetched.url == server.url("/%D0%B0%20100%25.pdf?q=%C3%B1")


# What has not changed


def test_a_server_is_told_which_version_is_here(server):
    server.says("/list.csv", b"a,b", ETag='"v1"', Last_Modified="Thu, 01 Jan 2026 00:00:00 GMT")
    first = fetch_if_changed(server.url("/list.csv"), etag="", last_modified="", allow=server.here)
    assert (first.content, first.etag, first.last_modified) == (b"a,b", '"v1"', "Thu, 01 Jan 2026 00:00:00 GMT")
    server.says("/list.csv", status=304)
    marks = {"etag": first.etag, "last_modified": first.last_modified}
    assert fetch_if_changed(server.url("/list.csv"), allow=server.here, **marks) is None
    assert "If-None-Match" not in server.headers[0]
    assert (server.headers[1]["If-None-Match"], server.headers[1]["If-Modified-Since"]) == tuple(marks.values())


def test_no_version_that_would_break_a_header_is_told(server):
    server.says("/a", b"text")
    fetch_if_changed(server.url("/a"), etag='"é"', last_modified="a\r\nHost: b", allow=server.here)
    assert not server.headers[0].keys() & {"If-None-Match", "If-Modified-Since"}


def test_not_modified_is_no_answer_to_who_knows_no_version(server):
    server.says("/a", status=304)
    assert "answers 304" in refusal(server.url("/a"), allow=server.here)


# What may go well later


@pytest.mark.parametrize(
    ("status", "said", "wait"),
    [
        (429, "7", 7),
        (503, None, None),
        (500, "soon", None),
        (429, "Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ],
)
def test_a_busy_server_may_say_how_long_to_wait(server, status, said, wait):
    server.says("/a", status=status, Retry_After=said)
    with pytest.raises(NotNow) as caught:
        fetch(server.url("/a"), allow=server.here)
    assert caught.value.wait == wait


def test_what_is_refused_for_good_is_not_for_later(server):
    server.says("/a", status=404)
    with pytest.raises(CannotFetch) as caught:
        fetch(server.url("/a"), allow=server.here)
    assert not isinstance(caught.value, NotNow)


# Where connections go


def test_nothing_is_connected_to_when_one_address_of_many_is_private(monkeypatch):
    tried = []
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", lambda backend, *args: tried.append(args))
    assert "leads to 10.0.0.1," in refusal("https://doc.test/", resolve=Names([PUBLIC, "10.0.0.1"]))
    assert tried == []


def test_what_is_no_address_is_refused():
    assert "must begin with https://" in refusal("ftp://example.org/", resolve=Names([PUBLIC]))


@pytest.mark.parametrize("ip", [PUBLIC, "2606:4700::1111"])
def test_public_addresses_are_connected_to(ip, monkeypatch):
    tried = []

    def connect(backend, host, port, *args):
        tried.append((host, port))
        raise httpcore.ConnectError("refused")

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    assert "takes no connections" in refusal("http://doc.test:8080/", resolve=Names([ip]))
    assert tried == [(ip, 8080)]


def test_loopback_itself_is_refused_unless_allowed(server):
    server.says("/", b"secret")
    assert "leads to" in refusal(server.url())
    assert "leads to" in refusal(server.url(), allow={"localhost:1", "localhost", f"example.org:{server.port}"})
    assert server.asked == []


def test_a_name_is_looked_up_once_and_what_was_checked_is_connected_to(server):
    server.says("/", b"text")
    names = Names(["127.0.0.1"], ["10.0.0.1"])
    fetched = fetch(server.url(host="doc.test"), resolve=names, allow={f"doc.test:{server.port}"})
    assert fetched.content == b"text"
    assert names.calls == [("doc.test", server.port)]


def test_the_next_address_is_tried_when_one_takes_no_connections(server):
    server.says("/", b"text")
    names = Names(["127.0.0.2", "127.0.0.1"])
    assert fetch(server.url(host="doc.test"), resolve=names, allow={f"doc.test:{server.port}"}).content == b"text"


# Redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(server, status):
    server.leads("/a/b", "../c?d=1", status)
    server.says("/c?d=1", b"text")
    fetched = fetch(server.url("/a/b"), allow=server.here)
    assert (fetched.content, fetched.url) == (b"text", server.url("/c?d=1"))


def test_each_hop_is_looked_up_once(server):
    server.leads("/", "/next")
    server.says("/next", b"text")
    names = Names(["127.0.0.1"])
    fetch(server.url(host="doc.test"), resolve=names, allow={f"doc.test:{server.port}"})
    assert names.calls == [("doc.test", server.port)] * 2


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::ffff:127.0.0.1]"])
def test_a_redirect_to_a_private_place_is_refused_and_the_place_never_asked(server, other, host):
    server.leads("/", other.url(host=host))
    other.says("/", b"secret")
    assert "not on the public internet" in refusal(server.url(), allow=server.here)
    assert server.asked == ["/"]
    assert other.asked == []


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://localhost/", "http://[", "http://user@localhost/"])
def test_a_redirect_is_an_address_like_any_other(server, location):
    server.leads("/", location)
    refusal(server.url(), allow=server.here)


def test_redirects_in_a_circle_end(server):
    server.leads("/a", "/b")
    server.leads("/b", "/a")
    assert "redirected more than 5 times" in refusal(server.url("/a"), allow=server.here)
    assert len(server.asked) == 6


def test_a_redirect_to_nowhere_is_named(server):
    server.says("/", status=302)
    assert "The address answers 302 Found." in refusal(server.url(), allow=server.here)


# What is not taken


@pytest.mark.parametrize(
    ("status", "phrase", "advice"),
    [
        (404, "404 Not Found", "correct it or find the document anew"),
        (410, "410 Gone", "correct it or find the document anew"),
        (403, "403 Forbidden", "If your browser may open it"),
        (429, "429 Too Many Requests", "Try again later"),
        (500, "500 Internal Server Error", "Try again later"),
        (204, "204 No Content", "save the document"),
        (418, "418 I'm a Teapot", "save the document"),
        (599, "599", "Try again later"),
    ],
)
def test_other_answers_are_named(server, status, phrase, advice):
    server.says("/", status=status)
    message = refusal(server.url(), allow=server.here)
    assert f"The address answers {phrase}." in message
    assert advice in message


def test_a_document_of_the_greatest_size_is_taken(server):
    server.says("/", b"x" * 100)
    assert len(fetch(server.url(), allow=server.here, most_bytes=100).content) == 100


def test_a_larger_document_is_refused_by_its_header(server):
    server.says("/", b"", Content_Length=10**9)
    assert "larger than 1.0\xa0KB" in refusal(server.url(), allow=server.here, most_bytes=1024)


def test_a_larger_document_is_refused_while_it_is_read(server):
    server.says("/", b"x" * 2000, Content_Length=None)
    assert "larger than 1.0\xa0KB" in refusal(server.url(), allow=server.here, most_bytes=1024)


@pytest.mark.parametrize("encoding", ["gzip", "br", "identity, gzip"])
def test_compressed_documents_are_refused(server, encoding):
    server.says("/", b"\x1f\x8b", Content_Encoding=encoding)
    assert "sends the document compressed" in refusal(server.url(), allow=server.here)


def test_half_a_document_is_refused(server):
    server.says("/", b"half", Content_Length=8)
    assert "not to the end" in refusal(server.url(), allow=server.here)


def test_what_is_no_web_server_is_refused():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]

        def answer():
            connection, _ = listening.accept()
            with connection:
                connection.recv(1000)
                connection.sendall(b"220 mail.example.org ESMTP\r\n\r\n")

        thread = Thread(target=answer)
        thread.start()
        message = refusal(f"http://localhost:{port}/", allow={f"localhost:{port}"}, resolve=Names(["127.0.0.1"]))
        thread.join()
    assert "answers nothing that a web server should" in message


def slowly(*chunks):
    def answer(handler):
        for chunk in chunks:
            handler.wfile.write(chunk)
            time.sleep(0.05)

    return answer


HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"


@pytest.mark.parametrize(
    "answer",
    [
        slowly(HEAD, *[b"x"] * 20),
        slowly(b"HTTP/1.1 200 OK\r\n", *[b"A: b\r\n"] * 20),
        slowly(*[b"HTTP/1.1 100 Go\r\n\r\n"] * 20),
    ],
    ids=["body", "headers", "promises"],
)
def test_a_server_that_trickles_gets_no_more_than_the_whole_time(server, monkeypatch, answer):
    monkeypatch.setattr(fetching, "TOTAL_SECONDS", 0.3)
    server.answers["/"] = answer
    began = time.monotonic()
    assert "did not arrive within 0.3 seconds" in refusal(server.url(), allow=server.here)
    assert time.monotonic() - began < 0.9


def test_redirects_share_the_whole_time(server, monkeypatch):
    monkeypatch.setattr(fetching, "TOTAL_SECONDS", 0.3)
    server.answers["/"] = slowly(b"", b"", b"", b"HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n")
    assert "did not arrive within 0.3 seconds" in refusal(server.url(), allow=server.here)


def test_a_silent_server_is_left(server, monkeypatch):
    monkeypatch.setattr(fetching, "SILENT_SECONDS", 0.1)
    server.answers["/"] = lambda handler: time.sleep(0.5)
    assert "“localhost” is silent for 0.1 seconds" in refusal(server.url(), allow=server.here)


def test_a_host_that_does_not_answer_is_named(monkeypatch):
    def connect(*args):
        raise httpcore.ConnectTimeout

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    assert "No connection to “doc.test” within 10 seconds" in refusal("http://doc.test/", resolve=Names([PUBLIC]))


def test_a_refused_connection_is_named():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    message = refusal(f"http://localhost:{port}/", allow={f"localhost:{port}"}, resolve=Names(["127.0.0.1"]))
    assert "“localhost” takes no connections" in message


# Secure connections


def secure(server, host="agreements.test"):
    return {"resolve": Names(["127.0.0.1"]), "allow": {f"{host}:{server.port}"}}


@pytest.mark.usefixtures("trusted")
def test_a_secure_connection_is_made_for_the_name_and_not_for_the_number(secure_server):
    secure_server.says("/", b"text")
    url = secure_server.url(host="agreements.test", scheme="https")
    assert fetch(url, **secure(secure_server)).content == b"text"
    assert secure_server.names == ["agreements.test"]


@pytest.mark.usefixtures("trusted")
def test_a_certificate_of_another_name_is_refused(secure_server):
    message = refusal(secure_server.url(host="other.test", scheme="https"), **secure(secure_server, "other.test"))
    assert "The certificate of “other.test” is not valid" in message
    assert secure_server.asked == []


def test_a_certificate_that_nobody_vouches_for_is_refused(secure_server):
    message = refusal(secure_server.url(host="agreements.test", scheme="https"), **secure(secure_server))
    assert "The certificate of “agreements.test” is not valid (self-signed certificate)" in message


def test_a_server_without_tls_is_named(server):
    message = refusal(server.url(scheme="https"), allow=server.here)
    assert "No secure connection to “localhost”" in message


@pytest.mark.usefixtures("trusted")
def test_a_redirect_to_what_is_not_secure_is_refused(secure_server, server):
    secure_server.leads("/", server.url())
    message = refusal(secure_server.url(host="agreements.test", scheme="https"), **secure(secure_server))
    assert f"redirected from https to {server.url()}" in message
    assert server.asked == []


# Through a proxy


@pytest.fixture
def proxy(server):
    return f"http://user:w%3Ard@127.0.0.1:{server.port}"


@pytest.mark.parametrize("resolve", [Names([PUBLIC]), unknown, Names([])])
def test_a_proxy_is_asked_for_public_and_for_unknown_names(server, proxy, resolve):
    server.says("http://doc.example:80/a", b"text")
    assert fetch("http://doc.example/a", proxy=proxy, resolve=resolve).content == b"text"
    assert server.headers[0]["Host"] == "doc.example"
    assert server.headers[0]["Proxy-Authorization"] == "Basic dXNlcjp3OnJk"


@pytest.mark.parametrize(
    ("url", "resolve"),
    [
        ("http://doc.example/", Names(["10.0.0.1"])),
        ("http://127.0.0.1/", unknown),
        ("http://0x7f.1/", unknown),
        ("http://localhost/", unknown),
        ("http://intranet/", unknown),
        ("https://metadata.google.internal/", unknown),
        ("http://[::1]/", unknown),
    ],
)
def test_a_proxy_is_never_asked_for_private_places(server, proxy, url, resolve):
    refusal(url, proxy=proxy, resolve=resolve)
    assert server.asked == []


def test_a_redirect_through_a_proxy_is_checked_too(server, proxy):
    server.leads("http://doc.example:80/", "http://169.254.169.254/")
    assert "leads to 169.254.169.254" in refusal("http://doc.example/", proxy=proxy, resolve=unknown)
    assert len(server.asked) == 1


def test_a_proxy_that_refuses_is_named(server, proxy):
    message = refusal("https://doc.example/", proxy=proxy, resolve=unknown)
    assert "The proxy of this installation does not lead to “doc.example”" in message
    assert server.asked == ["CONNECT doc.example:443"]


def test_a_proxy_that_is_down_is_named():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    message = refusal("http://doc.example/", proxy=f"http://127.0.0.1:{port}", resolve=unknown)
    assert "The proxy of this installation cannot be reached" in message
