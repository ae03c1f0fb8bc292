"""HTTP on loopback, in front of a service."""

from __future__ import annotations

import logging
import socket
import ssl
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from planfix_tools.emulator.protocol.downloads import download
from planfix_tools.emulator.protocol.reply import Dropped, Reply, text_reply
from planfix_tools.emulator.protocol.service import Post, Service

LOG = logging.getLogger("planfix_tools.emulator")
PATH = "/xml/"
"""Where the API is."""


class Server(ThreadingHTTPServer):
    """Serves one account, each connection in a thread of its own.

    Args:
        service: Answers the calls.
        host: Name or address to listen on.
        port: Port to listen on; 0 for any that is free.
        tls: Makes it https.
    """

    daemon_threads = True
    # Also the number of connections that may wait: a client under test may open many at once.
    request_queue_size = 128

    def __init__(self, service: Service, host: str, port: int, tls: ssl.SSLContext | None = None) -> None:
        self.service = service
        self._open: set[socket.socket] = set()
        super().__init__((host, port), _Handler)
        if tls is not None:
            # The handshake is left to the connection's thread.
            self.socket = tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        scheme = "http" if tls is None else "https"
        self.address = f"{scheme}://{host}:{self.server_port}"

    def server_bind(self) -> None:
        # The base class looks the host's name up, which can take seconds.
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def get_request(self) -> tuple[socket.socket, object]:
        connection, client = super().get_request()
        self._open.add(connection)
        return connection, client

    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        if isinstance(request, socket.socket):
            self._open.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        super().server_close()
        # Connections that are kept alive would outlive the server.
        for connection in list(self._open):
            self.shutdown_request(connection)

    def handle_error(self, request: object, client_address: object) -> None:
        # Clients hang up, on purpose in tests; that is no error of the server.
        LOG.debug("connection of %s ended", client_address, exc_info=True)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "PlanfixEmulator"
    sys_version = ""
    disable_nagle_algorithm = True
    # Head and body of an answer leave together.
    wbufsize = -1

    @property
    def _owner(self) -> Server:
        assert isinstance(self.server, Server)
        return self.server

    def do_POST(self) -> None:
        if self.headers.get("Transfer-Encoding") or not self.headers.get("Content-Length", "").isdecimal():
            self._send(text_reply(411, "a request needs a Content-Length", Connection="close"))
            return
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.rstrip("/") != PATH.rstrip("/"):
            self._send(text_reply(404, f"the API is at {PATH}"))
            return
        try:
            post = Post(body, self.headers.get("Authorization"), self._owner.address)
            self._send(self._owner.service.answer(post))
        except Dropped:
            self.close_connection = True
        except Exception:
            LOG.exception("the emulator failed")
            self._send(text_reply(500, "the emulator failed; its log says why"))

    def do_GET(self) -> None:
        if self.path.rstrip("/") in ("", PATH.rstrip("/")):
            self._send(text_reply(405, f"the API takes POST at {PATH}", Allow="POST"))
        else:
            self._send(download(self._owner.service.store, self.path, self.headers))

    def _send(self, reply: Reply) -> None:
        self.send_response_only(reply.status)
        self.send_header("Date", self.date_time_string())
        self.send_header("Content-Type", reply.type)
        self.send_header("Content-Length", str(len(reply.body)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(reply.body)
        self.wfile.flush()
        LOG.debug("%s %s: %s, %s bytes", self.command, self.path, reply.status, len(reply.body))
