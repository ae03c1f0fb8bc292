"""A real browser over the built site, where Chromium is installed: runs a script on a page of the site and returns its result."""

from __future__ import annotations

import json
import queue
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

_PROBE = """<!doctype html><meta charset="utf-8"><body><script type="module">
const input = %s;
const script = async () => { %s };
const result = await script().catch(error => ({error: String(error)}));
await fetch("probe", {method: "POST", body: JSON.stringify(result)});
</script>"""


class _Server(ThreadingHTTPServer):
    """Serves a site, one page that is only in memory, and takes what this page finds out."""

    def __init__(self, site: Path) -> None:
        self.probe = b""
        self.results: queue.Queue[Any] = queue.Queue()
        super().__init__(("127.0.0.1", 0), partial(_Handler, directory=str(site)))


class _Handler(SimpleHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        if self.path != "/probe":
            return super().do_GET()
        self._answer(self.server.probe)

    def do_POST(self) -> None:
        self.server.results.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self._answer(b"")

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""


class Browser:
    """Chromium without a window."""

    def __init__(self, server: _Server) -> None:
        self._server = server

    def run(self, script: str, value: object = None, width: int = 1200) -> Any:
        """Run the body of an asynchronous function on a page of the site.

        Args:
            script: JavaScript; `input` is the value. What it returns must be JSON.
            value: What the script is given.
            width: Width of the window in pixels.

        Returns:
            What the script returns.
        """
        self._server.probe = (_PROBE % (json.dumps(value), script)).encode()
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
            command = [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}"]
            address = f"http://127.0.0.1:{self._server.server_port}/probe"
            quiet = subprocess.DEVNULL
            with subprocess.Popen(
                [*command, f"--window-size={width},1000", address], stdout=quiet, stderr=quiet
            ) as run:
                try:
                    return self._server.results.get(timeout=120)
                finally:
                    run.terminate()


@contextmanager
def browsing(site: Path) -> Iterator[Browser]:
    """Serve a folder on loopback and open it in a browser."""
    with _Server(site) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield Browser(server)
        finally:
            server.shutdown()
            thread.join()
