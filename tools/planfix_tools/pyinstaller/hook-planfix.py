"""Include the modules of planfix and its runtime, which are imported lazily, and their data files."""

from __future__ import annotations

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("planfix") + collect_submodules("planfix_runtime")
datas = collect_data_files("planfix")
