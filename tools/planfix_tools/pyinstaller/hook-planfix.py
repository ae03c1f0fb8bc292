"""What a frozen program needs of planfix: the runtime and the functions' modules, which are imported when they are used."""

from __future__ import annotations

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("planfix") + collect_submodules("planfix_runtime")
datas = collect_data_files("planfix")
