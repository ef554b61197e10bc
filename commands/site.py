"""Builds the site and serves it on this machine."""

import functools
import http.server
from pathlib import Path

import click

from commands.build import build_or_exit


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files, with the site's own page for unknown addresses and no line per request."""

    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".mjs": "text/javascript"}

    def log_message(self, format: str, *args: object) -> None:
        """Stays silent: a reader wants to see the address, not the traffic."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Sends the site's page for unknown addresses where there is one."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.exists():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def server(folder: Path, port: int) -> http.server.ThreadingHTTPServer:
    """A server of `folder` on this machine alone; port 0 takes a free one."""
    return http.server.ThreadingHTTPServer(("127.0.0.1", port), functools.partial(Handler, directory=str(folder)))


@click.command()
@click.option("--port", default=8000, help="The port to serve at.")
@click.pass_obj
def command(root: Path, port: int) -> None:
    """Build all languages and serve them."""
    folder = build_or_exit(root)
    try:
        serving = server(folder, port)
    except OSError as error:
        raise click.ClickException(f"port {port} cannot be used ({error.strerror}); try --port {port + 1}") from None
    click.echo(f"The guide is at http://127.0.0.1:{serving.server_port}/ - stop with Ctrl+C.")
    try:
        serving.serve_forever()
    except KeyboardInterrupt:
        click.echo("Stopped.")
