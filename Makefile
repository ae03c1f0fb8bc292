# Everything that a fresh machine with Python 3.11+ and make needs: `make demo`, `make test`.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
CODE   := runtime generated tools codegen

.PHONY: demo test generate check lint format typecheck audit build docs bench clean

demo: $(READY) generate  ## Set up, generate, start the emulator, run the quickstart against it.
	$(BIN)/python -m planfix_tools.emulator --port 0 --exec examples/quickstart.py

test: $(READY)  ## Run all the tests.
	$(BIN)/python -m pytest

generate: $(READY)  ## Write generated/ from schema/.
	$(BIN)/python -m planfix_codegen generate

check: $(READY)  ## Fail if generated/ is not what schema/ yields.
	$(BIN)/python -m planfix_codegen check

lint: $(READY)  ## Report mistakes in schema/ and in the formatting of the code.
	$(BIN)/python -m planfix_codegen lint
	$(BIN)/black --check --quiet $(CODE) tests examples benchmarks

format: $(READY)  ## Format the hand-written code.
	$(BIN)/black --quiet runtime tools codegen tests examples benchmarks

typecheck: $(READY)  ## mypy and pyright, strict, over everything that is shipped.
	$(BIN)/mypy $(CODE)
	$(BIN)/pyright $(CODE)

audit: $(READY)  ## Compare schema/ with the API's reference, where it is at hand.
	$(BIN)/python -m planfix_codegen audit ../shared/reference

build: $(READY)  ## Build the sdist and, from it, the wheel.
	rm -rf dist
	$(BIN)/python -m build --quiet

docs: $(READY)  ## Build the reference documentation into site/, in an environment of its own.
	$(BIN)/python -m planfix_codegen docs
	$(PYTHON) -m venv .build/docs
	.build/docs/bin/pip install --quiet --disable-pip-version-check --requirement requirements-docs.txt
	.build/docs/bin/zensical build --clean --strict

bench: $(READY)  ## Measure beside other libraries, in an environment of its own.
	$(BIN)/python benchmarks/setup.py
	.build/bench/bin/python -m benchmarks

clean:
	rm -rf $(VENV) .build dist site

$(READY): pyproject.toml requirements-dev.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@
