"""The commands: one thin module each. `python -m commands` lists them; the Makefile only names them."""
