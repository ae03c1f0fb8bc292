"""One HTTP connection. A refused request closes it, so that its body is never parsed as the next request."""

from __future__ import annotations

import ipaddress
import logging
import socket
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from socketserver import BaseServer
from typing import Protocol
from urllib.parse import urlsplit

from planfix_tools.emulator.protocol.downloads import download
from planfix_tools.emulator.protocol.reply import Dropped, Reply, text_reply
from planfix_tools.emulator.protocol.service import Post, Service

LOG = logging.getLogger("planfix_tools.emulator")
PATH = "/xml/"
"""Path of the API."""
_DRAIN_SECONDS, _DRAIN_BYTES = 1.0, 16 * 1024 * 1024


class Owner(Protocol):
    """The server of a connection.

    Attributes:
        service: Answers the calls.
        host: Name or address on which the server listens.
        address: URL of the server, without a path.
        max_body: Limit of a request's body in bytes.
    """

    service: Service
    host: str
    address: str
    max_body: int


class Handler(BaseHTTPRequestHandler):
    """Serves one connection."""

    protocol_version = "HTTP/1.1"
    server_version = "PlanfixEmulator"
    sys_version = ""
    disable_nagle_algorithm = True
    # Send head and body of an answer together.
    wbufsize = -1

    def __init__(self, owner: Owner, request: socket.socket, client_address: object, server: BaseServer) -> None:
        self.owner = owner
        super().__init__(request, client_address, server)

    def handle_expect_100(self) -> bool:
        refusal = self._refusal()
        if refusal is not None:
            self._refuse(refusal)
            return False
        super().handle_expect_100()
        self.wfile.flush()
        return True

    def do_POST(self) -> None:
        self._serve()

    def do_GET(self) -> None:
        self._serve()

    def _serve(self) -> None:
        refusal = self._refusal()
        if refusal is not None:
            self._refuse(refusal)
            return
        length = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(length)
        if len(body) < length:
            # The client closed the connection early.
            self.close_connection = True
            return
        is_api = self.path.rstrip("/") == PATH.rstrip("/")
        # Some clients send their requests by GET.
        if is_api and (self.command == "POST" or body):
            self._call(body)
        elif self.command == "POST":
            self._send(text_reply(404, f"the API is at {PATH}"))
        elif is_api or self.path == "/":
            self._send(text_reply(405, f"the API takes POST at {PATH}", Allow="POST"))
        else:
            self._send(download(self.owner.service.store, self.path, self.headers))

    def _call(self, body: bytes) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        # Links use the address of the request, which may be a forwarded port or a name of this machine.
        scheme, _, here = self.owner.address.partition("://")
        post = Post(body, headers, f"{scheme}://{headers.get('host') or here}")
        try:
            reply = self.owner.service.answer(post)
        except Dropped:
            self.close_connection = True
            return
        except Exception:
            LOG.exception("the emulator failed")
            reply = text_reply(500, "the emulator failed; see its log")
        self._send(reply)

    def _refusal(self) -> Reply | None:
        """The refusal of a request whose body must not be read; None to accept it."""
        if not _is_local(self.headers.get("Host"), self.owner.host):
            return text_reply(421, "this emulator serves this machine only, not the requested host")
        lengths = set(self.headers.get_all("Content-Length", []))
        if "Transfer-Encoding" in self.headers or (self.command == "POST" and not lengths):
            return text_reply(411, "a request needs a Content-Length")
        if len(lengths) > 1 or not all(length.isascii() and length.isdigit() for length in lengths):
            return text_reply(400, "the Content-Length is not a number of bytes")
        if any(int(length) > self.owner.max_body for length in lengths):
            return text_reply(413, f"a body has at most {self.owner.max_body} bytes")
        return None

    def _refuse(self, refusal: Reply) -> None:
        self.close_connection = True
        self._send(refusal)
        # Closing while the client still sends would reset the connection and lose the answer.
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR)
            self.connection.settimeout(_DRAIN_SECONDS)
            drained = 0
            while drained < _DRAIN_BYTES and (piece := self.connection.recv(65_536)):
                drained += len(piece)

    def _send(self, reply: Reply) -> None:
        self.send_response_only(reply.status)
        self.send_header("Date", self.date_time_string(int(self.owner.service.time.seconds())))
        self.send_header("Content-Type", reply.type)
        self.send_header("Content-Length", str(len(reply.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(reply.body)
        self.wfile.flush()
        LOG.debug("%s %s: %s, %s bytes", self.command, self.path, reply.status, len(reply.body))


def _is_local(host: str | None, listens_on: str) -> bool:
    """Whether to serve a request for this host.

    A web page must not reach the emulator by a name of its own that resolves to this machine (DNS rebinding). An emulator that
    listens on all addresses serves any name.
    """
    try:
        name = urlsplit(f"//{host or ''}").hostname or "localhost"
    except ValueError:
        return False
    return name in ("localhost", listens_on.lower()) or _is_loopback(name) or _is_unspecified(listens_on)


def _is_loopback(name: str) -> bool:
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _is_unspecified(name: str) -> bool:
    try:
        return not name or ipaddress.ip_address(name).is_unspecified
    except ValueError:
        return False
