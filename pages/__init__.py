"""Reads `docs/`: macro calls, structure, what is allowed on a page, and the status of translations."""
