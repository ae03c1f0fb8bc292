"""Include the database schema of the emulator."""

from __future__ import annotations

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("planfix_tools.emulator")
