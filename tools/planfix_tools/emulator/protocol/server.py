"""The HTTP server."""

from __future__ import annotations

import socket
import ssl
from functools import partial
from http.server import ThreadingHTTPServer

from planfix_tools.emulator.protocol.handler import LOG, Handler
from planfix_tools.emulator.protocol.service import Service


class Server(ThreadingHTTPServer):
    """Serves one account, each connection in a thread of its own.

    Args:
        service: Answers the calls.
        host: Name or address to listen on.
        port: Port to listen on; 0 for any free one.
        max_body: Limit of a request's body in bytes.
        tls: Context for serving over https.
    """

    daemon_threads = True
    # The listen backlog: a client under test may open many connections at once.
    request_queue_size = 128

    def __init__(
        self, service: Service, host: str, port: int, max_body: int, tls: ssl.SSLContext | None = None
    ) -> None:
        self.service = service
        self.host = host
        self.max_body = max_body
        self._open: set[socket.socket] = set()
        super().__init__((host, port), partial(Handler, self))
        if tls is not None:
            # The connection's thread does the handshake.
            self.socket = tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        scheme = "http" if tls is None else "https"
        self.address = f"{scheme}://{host}:{self.server_port}"

    def server_bind(self) -> None:
        # The base class looks up the host's name, which can take seconds.
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
        # Close keep-alive connections, which would outlive the server.
        for connection in list(self._open):
            self.shutdown_request(connection)

    def handle_error(self, request: object, client_address: object) -> None:
        # Clients close connections, in tests on purpose; that is not an error of the server.
        LOG.debug("connection of %s ended", client_address, exc_info=True)
