"""A PostgreSQL server of the machine's own packages, for as long as a test needs it."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def programs() -> Path | None:
    """Folder of `initdb` and `pg_ctl`; None where there is no server."""
    found = shutil.which("initdb")
    newest = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return newest[-1].parent if newest else Path(found).resolve().parent if found else None


@contextmanager
def postgres(folder: Path) -> Iterator[str]:
    """The address of a server that keeps its data in a folder, which must be empty."""
    where = programs()
    assert where is not None
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # The server refuses to run as root.
    user = {"user": "postgres"} if os.getuid() == 0 else {}
    if user:
        owner = pwd.getpwnam("postgres")
        os.chown(folder, owner.pw_uid, owner.pw_gid)
        for parent in folder.parents:
            if parent.stat().st_uid == 0 and not parent.stat().st_mode & 0o001:
                parent.chmod(parent.stat().st_mode | 0o011)
    quiet = {"check": True, "stdout": subprocess.DEVNULL, **user}
    subprocess.run([where / "initdb", "-A", "trust", "-U", "copy", "-D", folder], **quiet)  # type: ignore[call-overload]
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
    control = [where / "pg_ctl", "-D", folder, "-w"]
    subprocess.run([*control, "-o", options, "-l", folder / "log", "start"], **quiet)  # type: ignore[call-overload]
    try:
        yield f"postgres://copy:unused@127.0.0.1:{port}/postgres"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], **quiet)  # type: ignore[call-overload]
