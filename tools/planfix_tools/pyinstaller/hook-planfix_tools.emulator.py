"""What a frozen program needs of the emulator: the server's side of the functions, and the tables of the account."""

from __future__ import annotations

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("planfix.server")
datas = collect_data_files("planfix_tools.emulator")
