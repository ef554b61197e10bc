# Each target names a Python command, so that `python -m commands <name>` does the same without make.
# The first use sets up .venv from the locked requirements.

PYTHON ?= python3
LANGUAGE ?=
FIX ?=
BIN := .venv/bin/python
RUN := $(BIN) -m commands

.DEFAULT_GOAL := help
.PHONY: help site edit check build test translations strings confirm schema vendor bench lock

help: ## Say what each command does
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /make \1\t/'

.venv/site: requirements/site.txt setup_env.py
	@$(PYTHON) setup_env.py site

.venv/test: requirements/test.txt setup_env.py
	@$(PYTHON) setup_env.py test

site: .venv/site ## Build all languages and serve them at http://127.0.0.1:8000
	@$(RUN) site

edit: .venv/site ## Live preview of English; LANGUAGE=fr for another language
	@$(RUN) edit $(if $(LANGUAGE),--language $(LANGUAGE))

check: .venv/site ## Check data, macro calls, links and translations in seconds; FIX=1 mends what is mechanical
	@$(RUN) check $(if $(FIX),--fix)

build: .venv/site ## Build the site into site/
	@$(RUN) build

test: .venv/test ## Run all tests
	@$(RUN) test

translations: .venv/site ## What is translated, outdated and missing, by language
	@$(RUN) translations $(if $(LANGUAGE),--language $(LANGUAGE))

strings: .venv/site ## Extract the strings and merge them into the catalogues
	@$(RUN) strings

confirm: .venv/site ## Confirm a translation: make confirm LANGUAGE=fr PAGE=elements/wages.md, or ALL_NEW=1
	@$(RUN) confirm --language "$(LANGUAGE)" $(PAGE) $(addprefix --section ,$(SECTION)) $(if $(ALL_NEW),--all-new)

schema: .venv/site ## Write the JSON Schemas of data/ for editors' programs
	@$(RUN) schema

vendor: .venv/site ## Renew the browser libraries that the site carries; needs Node
	@$(RUN) vendor

bench: .venv/test ## Measure the build against the stock stack
	@$(RUN) bench

lock: .venv/site ## Renew the locked requirements
	@$(PYTHON) setup_env.py lock
