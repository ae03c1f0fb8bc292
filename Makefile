# Everything that a fresh machine with Python 3.11+ and make needs: `make demo`, `make test`.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
DEMO   := .build/demo
CODE   := runtime generated tools codegen

# The time that files in wheel and sdist carry: the last commit's, where there is one.
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 1577836800)

# Containers often forbid bytecode; without it each of the many processes of the tests compiles all that it imports.
unexport PYTHONDONTWRITEBYTECODE

# Two -q hide pip's warnings about the machine's own settings; errors are still printed.
PIP_INSTALL := -m pip install -qq --disable-pip-version-check
NEW_ENOUGH  := -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed")'

.PHONY: demo test thorough generate check lint format typecheck audit build package docs lock bench bench-quick clean

demo: $(DEMO)/.ready  ## Set up what the demo needs, run the quickstart and three paced calls against the emulator.
	@echo "examples/quickstart.py, against an emulated account:"
	@$(DEMO)/bin/python -m planfix_tools.emulator --port 0 --exec examples/quickstart.py
	@echo "Three calls to a server that allows one request a second, as the real API does:"
	@$(DEMO)/bin/python -m planfix_tools.emulator --port 0 --rate-limit 1 --exec -c "$$PACED_CALLS"

define PACED_CALLS
import time
from planfix import Planfix
with Planfix() as pf:
    start = time.monotonic()
    for number in range(1, 4):
        tasks = pf.task.get_list(page_size=5).total_count
        print(f"  call {number} answered after {time.monotonic() - start:.1f} s: {tasks} tasks")
endef
export PACED_CALLS

test: $(READY)  ## Run the tests: those that measure time alone, then the others, three at a time: many wait.
	$(BIN)/python -m pytest -m realtime tests/runtime
	$(BIN)/python -m pytest -m "not realtime and not slow" --numprocesses 3 --dist worksteal

thorough: $(READY)  ## Run what takes longer: a frozen program, and five times the examples of the property tests.
	$(BIN)/python -m pytest -m slow
	EXAMPLES=5 $(BIN)/python -m pytest --numprocesses 2 --dist worksteal tests/generated tests/filters tests/emulator/test_any_request.py

generate: $(READY)  ## Write generated/ from schema/.
	$(BIN)/python -m planfix_codegen generate

check: $(READY)  ## Fail if generated/ is not what schema/ yields.
	$(BIN)/python -m planfix_codegen check

lint: $(READY)  ## Report mistakes in schema/, in the code and in its formatting.
	$(BIN)/python -m planfix_codegen lint
	$(BIN)/towncrier build --draft --version next >/dev/null
	$(BIN)/ruff check --quiet
	$(BIN)/black --check --quiet $(CODE) tests examples benchmarks

format: $(READY)  ## Format the hand-written code, and repair what can be repaired.
	$(BIN)/ruff check --fix --quiet
	$(BIN)/black --quiet runtime tools codegen tests examples benchmarks

typecheck: $(READY)  ## mypy and pyright, strict, over everything that is shipped.
	$(BIN)/mypy $(CODE)
	$(BIN)/pyright $(CODE)

audit: $(READY)  ## Compare schema/ with the API's reference, where it is at hand.
	$(BIN)/python -m planfix_codegen audit ../shared/reference

build: $(READY)  ## Build the sdist and, from it, the wheel.
	rm -rf dist
	$(BIN)/python -m build --no-isolation >/dev/null

package: build  ## Build them, check what is in them, and that another build elsewhere has the same bytes.
	$(BIN)/validate-pyproject pyproject.toml
	$(BIN)/pyroma --quiet --min=10 .
	$(BIN)/twine check --strict dist/*
	$(BIN)/check-wheel-contents dist/*.whl
	rm -rf .build/again && mkdir -p .build/again && tar -xzf dist/*.tar.gz -C .build/again --strip-components=1 --exclude=PKG-INFO
	umask 077 && cd .build/again && ../../$(BIN)/python -m build --no-isolation >/dev/null
	cmp dist/*.whl .build/again/dist/*.whl
	cmp dist/*.tar.gz .build/again/dist/*.tar.gz

docs: $(READY)  ## Build the documentation into site/ and, in Russian, site/ru/, in an environment of its own.
	$(BIN)/python -m planfix_codegen docs
	$(PYTHON) -m venv .build/docs
	.build/docs/bin/python $(PIP_INSTALL) --require-hashes --requirement requirements-docs.lock
	.build/docs/bin/zensical build --clean --strict
	.build/docs/bin/zensical build --config-file zensical.ru.toml --clean --strict
	$(BIN)/python -m pytest tests/docs/test_site.py

lock:  ## Write down everything that requirements-*.txt bring, with hashes.
	$(PYTHON) -m venv .build/lock
	.build/lock/bin/python $(PIP_INSTALL) uv==0.13.9
	for name in dev docs; do \
		.build/lock/bin/uv pip compile --quiet --universal --python-version 3.11.5 --generate-hashes --no-annotate \
			--custom-compile-command "make lock" requirements-$$name.txt --output-file requirements-$$name.lock || exit 1; \
	done

bench: $(READY)  ## Measure beside other libraries, in an environment of its own.
	$(BIN)/python benchmarks/setup.py
	.build/bench/bin/python -m benchmarks

bench-quick: $(READY)  ## Only the figures that the README quotes, in less than a minute.
	@echo "Setting up .build/bench-quick"
	@$(BIN)/python benchmarks/setup.py --quick
	.build/bench-quick/bin/python -m benchmarks.quick

clean:
	rm -rf $(VENV) .build dist site

$(READY): pyproject.toml requirements-dev.lock runtime/planfix_runtime/config.py
	@echo "Setting up $(VENV), for tests and development: about half a minute"
	@$(PYTHON) $(NEW_ENOUGH)
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python $(PIP_INSTALL) --require-hashes --requirement requirements-dev.lock
	@$(BIN)/python $(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(DEMO)/.ready: pyproject.toml
	@echo "Setting up $(DEMO): this package, requests and lxml"
	@$(PYTHON) $(NEW_ENOUGH)
	@$(PYTHON) -m venv $(DEMO)
	@$(DEMO)/bin/python $(PIP_INSTALL) --editable .
	@touch $@
