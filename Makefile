# make run   opens the window        make test   passes the tests
# Both make the virtual environment and install what is needed by themselves.
VENV ?= .venv
export VENV
PYTHON_VENV = $(VENV)/bin/python

.PHONY: run test lint format wheel-check bench engine-bench soak clean

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

# The engine beside llama.cpp, CTranslate2 and transformers; makes what it needs, some 2 GB (gpt2-xl: 24 GB more).
engine-bench:
	@packaging/set_up.sh dev
	$(PYTHON_VENV) packaging/benchmarks/engine.py

# Half an hour of random requests, stops and model switches: does memory stay, does anything fail?
soak:
	@packaging/set_up.sh dev
	$(PYTHON_VENV) packaging/benchmarks/soak.py

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
