"""A web server on loopback, for tests of what asks the outside."""

from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class Server(ThreadingHTTPServer):
    """A web server on loopback: `answers` by path, and what it was asked in `asked`."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers, self.asked, self.headers, self.names = {}, [], [], []

    @property
    def port(self):
        return self.server_address[1]

    @property
    def here(self):
        return {f"localhost:{self.port}"}

    def url(self, path="/", host="localhost", scheme="http"):
        return f"{scheme}://{host}:{self.port}{path}"

    def says(self, path, body=b"", status=200, **headers):
        """Answer so at a path; a header that is None is not sent."""

        def answer(handler):
            handler.send_response(status)
            for name, value in ({"Content_Length": len(body)} | headers).items():
                if value is not None:
                    handler.send_header(name.replace("_", "-"), str(value))
            handler.end_headers()
            handler.wfile.write(body)

        self.answers[path] = answer

    def leads(self, path, location, status=302):
        self.says(path, status=status, Location=location)

    def handle_error(self, request, client_address):
        """Clients that go away are what is tested."""


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        self.server.headers.append(dict(self.headers))
        self.server.answers[self.path](self)

    def do_CONNECT(self):
        self.server.asked.append(f"CONNECT {self.path}")
        self.send_error(403)

    def log_message(self, *args):
        pass


@contextmanager
def running(server):
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
