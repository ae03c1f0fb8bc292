"""An emulator of the Planfix API: the real protocol over HTTP on loopback, with state.

with Emulator() as emulator, Planfix(**emulator.credentials) as pf:
    pf.task.add(title="Купить молоко")
"""

from __future__ import annotations

from planfix_tools.emulator.emulator import Credentials as Credentials, Emulator as Emulator
from planfix_tools.emulator.protocol.faults import Fault as Fault, Faults as Faults
from planfix_tools.emulator.protocol.received import Received as Received, Requests as Requests

__all__ = ["Credentials", "Emulator", "Fault", "Faults", "Received", "Requests"]
