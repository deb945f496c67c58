# The two commands a newcomer needs: make run, make test.

PREFIX ?= /usr/local
SWIFT ?= swift
OUT := out
# Libraries the program is built with, and what only the tests use: a word processor with a font as wide as the one of the papers.
LIBRARIES := libedit-dev libsqlite3-dev libsodium-dev libminizip-dev libexpat1-dev
TEST_TOOLS := libreoffice-writer-nogui fonts-liberation poppler-utils unzip sqlite3 gcc libc6-dev python3
BENCH_TOOLS := sqlite3 python3 hyperfine valgrind
# One file without shared libraries: it starts fast and runs on a machine that has nothing installed.
# Optimising across modules saves 0.9 % of the instructions of a statement and takes a fifth longer to build, so it is left out.
RELEASE := $(SWIFT) build -c release --product chibo --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -use-ld=lld \
	-Xlinker --gc-sections -Xlinker -s
# Tests run five times faster optimised; a folder of their own keeps the program's build from being done anew.
TESTED := -c release -Xswiftc -enable-testing --scratch-path .build/tests
CHECKED := --explicit-target-dependency-import-check error

.PHONY: run test laws mutants lint build docs install bench instructions clean libraries test-tools bench-tools

# Installs the Debian packages of a list that are missing.
define need
	@missing=""; for package in $(1); do dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  as_root=""; [ "$$(id -u)" = 0 ] || as_root=sudo; \
	  echo "Installing$$missing"; \
	  $$as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$as_root apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi
endef

libraries:
	$(call need,$(LIBRARIES))

test-tools:
	$(call need,$(TEST_TOOLS))

bench-tools:
	$(call need,$(BENCH_TOOLS))

build: libraries
	$(RELEASE)

# The sample year on an empty store: a meeting, what the rules find, and the minutes written.
run: build
	@rm -rf $(OUT) && mkdir -p $(OUT)
	@CHIBO_STORE=$(OUT)/so-mau.sqlite $$($(RELEASE) --show-bin-path)/chibo run scripts/samples/trinh-dien.chibo || [ $$? -eq 1 ]

test: libraries test-tools lint
	$(SWIFT) build --build-tests $(TESTED) $(CHECKED)
	$(SWIFT) test --skip-build $(TESTED)

# The laws that hold of whatever is made at random, tried twenty times as often.
laws: libraries test-tools
	$(SWIFT) build --build-tests $(TESTED) $(CHECKED)
	CHIBO_LAWS=1 $(SWIFT) test --skip-build $(TESTED) --filter '^(SyntaxTests|InterpreterTests|TrainingTests)[.]|^ProgramTests[.]ChangedRecordTests'

# Whether the tests notice small wrong changes; see Mutants/README.md.
mutants: libraries test-tools
	SWIFT=$(SWIFT) python3 Mutants/run.py

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

# The reference of all messages and findings, from their declarations.
docs:
	$(SWIFT) build --product chibo
	$$($(SWIFT) build --show-bin-path)/chibo explain --all > docs/diagnostics.md

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/chibo
	install -m 755 $$($(RELEASE) --show-bin-path)/chibo $(DESTDIR)$(PREFIX)/bin/chibo
	cp -R scripts/samples scripts/agendas scripts/rules $(DESTDIR)$(PREFIX)/share/chibo/

bench: build bench-tools
	Benchmarks/run.sh $$($(RELEASE) --show-bin-path)/chibo

# Instructions a statement costs; counted after each change of the inner layers.
instructions: build bench-tools
	Benchmarks/instructions.sh $$($(RELEASE) --show-bin-path)/chibo

clean:
	rm -rf .build $(OUT)
