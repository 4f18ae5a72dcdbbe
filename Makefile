# make run   opens the window        make test   passes the tests
# Both make the virtual environment and install what is needed by themselves.
VENV ?= .venv
export VENV
PYTHON_VENV = $(VENV)/bin/python

.PHONY: run test lint format wheel-check bench clean

run:
	@packaging/set_up.sh
	@packaging/run.sh $(if $(FILE),"$(FILE)")

test:
	@packaging/set_up.sh test
	$(PYTHON_VENV) -m pytest

lint:
	@packaging/set_up.sh dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

format:
	@packaging/set_up.sh dev
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

# The program as a wheel, away from the source tree: are the resources inside, does it write?
wheel-check:
	@packaging/set_up.sh dev
	@packaging/wheel_check.sh

bench:
	@packaging/set_up.sh dev
	$(PYTHON_VENV) packaging/benchmarks/window.py

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
