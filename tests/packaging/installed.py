"""Looks at a wheel that was installed in an environment of its own: `installed.py PYTHON`.

Run by `.ci/run` after `pip install dist/*.whl`. Fails when the environment holds more than it must, when a package, its
`py.typed` or the schema is missing, when something cannot be imported, or when a type checker sees other types than in
the checkout.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TYPING = Path(__file__).parents[1] / "typing"
ALLOWED = {"planfix", "requests", "lxml", "certifi", "charset-normalizer", "idna", "urllib3", "pip", "setuptools"}
PROBE = """
import importlib, importlib.metadata as metadata, importlib.resources as resources, pkgutil
print(" ".join(sorted(one.name.lower() for one in metadata.distributions())))
import planfix, planfix_runtime, planfix_tools, planfix_codegen
for package in (planfix, planfix_runtime, planfix_tools, planfix_codegen):
    assert resources.files(package).joinpath("py.typed").is_file(), package
assert resources.files(planfix_codegen).joinpath("schema", "methods", "task.yaml").is_file()
for module in pkgutil.walk_packages(planfix.__path__, "planfix."):
    if not module.name.startswith(("planfix.async_client",)):
        importlib.import_module(module.name)
assert planfix.encode(planfix.methods.TaskGet(id=1), account="acme").endswith(b"<task><id>1</id></task></request>")
"""


def main(python: str) -> int:
    """Check the environment of `python`."""
    probe = subprocess.run([python, "-c", PROBE], capture_output=True, text=True)
    if probe.returncode:
        print(probe.stderr, file=sys.stderr)
        return 1
    more = set(probe.stdout.split()) - ALLOWED
    if more:
        print(f"the wheel brings more than it must: {more}", file=sys.stderr)
        return 1
    checker = Path(sys.executable).parent
    commands = [
        [checker / "mypy", "--strict", "--no-incremental", "--config-file=", "--python-executable", python],
        [checker / "pyright", "--pythonpath", python],
    ]
    for command in commands:
        if subprocess.run([*command, TYPING / "consumer.py"], cwd="/").returncode:
            return 1
    print("the wheel is whole")
    return 0


if __name__ == "__main__":
    sys.exit(main(str(Path(sys.argv[1]).absolute())))
