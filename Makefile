# make run   opens the window        make test   passes the tests
# Both make the virtual environment and install what is needed by themselves.
VENV ?= .venv
export VENV
PYTHON_VENV = $(VENV)/bin/python

.PHONY: run test lint format translations wheel-check package package-check installed-check bench page-bench engine-bench soak clean

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

# The window's words: collect them from the source, and compile the German and the French.
translations:
	@packaging/set_up.sh dev
	$(PYTHON_VENV) packaging/translations/extract.py
	$(PYTHON_VENV) packaging/translations/build.py

# The program as a wheel, away from the source tree: are the resources inside, does it write?
wheel-check:
	@packaging/set_up.sh dev
	@packaging/wheel_check.sh

# The program as it is handed out: dist/gpt2-desk, and on Linux a .tar.gz and a .deb of it (packaging/README.md).
package:
	@packaging/package.sh

# Frozen and as a wheel: does it do what the program does, is it as small as was agreed on?
package-check:
	@packaging/package_check.sh

# The .deb in a new, minimal Debian without Python and without a network; needs root.
installed-check:
	@packaging/linux/check_installed.sh dist/gpt2-desk_*.deb

bench:
	@packaging/set_up.sh dev
	$(PYTHON_VENV) packaging/benchmarks/window.py

# The page: keys, streams and saves in ten thousand words and in a million, in the real window off screen.
page-bench:
	@packaging/set_up.sh dev
	$(PYTHON_VENV) packaging/benchmarks/page.py

# The engine beside llama.cpp, CTranslate2 and transformers; makes what it needs, some 2 GB (gpt2-xl: 24 GB more).
engine-bench:
	@packaging/set_up.sh dev
	$(PYTHON_VENV) packaging/benchmarks/engine.py

# Half an hour of random requests, stops and model switches: does memory stay, does anything fail?
soak:
	@packaging/set_up.sh dev
	$(PYTHON_VENV) packaging/benchmarks/soak.py

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis gpt2_desk/gpt2/native/kernels.x86_64.so
