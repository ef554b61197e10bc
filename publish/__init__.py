"""What the build adds after the pages, and the thin hooks of the site generator."""
