"""A registry on the loopback interface, so that npm chooses among packages as it will when they are published."""

import base64
import contextlib
import hashlib
import http.server
import io
import json
import tarfile
import threading
import urllib.parse
from collections.abc import Iterator
from pathlib import Path


def manifest_in(tarball: bytes) -> dict:
    with tarfile.open(fileobj=io.BytesIO(tarball)) as archive:
        member = archive.extractfile("package/package.json")
        assert member is not None
        return json.load(member)


def hollow(manifest: dict) -> bytes:
    """A package that has its manifest and no file."""
    made = io.BytesIO()
    content = json.dumps(manifest).encode()
    with tarfile.open(fileobj=made, mode="w:gz") as archive:
        entry = tarfile.TarInfo("package/package.json")
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
    return made.getvalue()


@contextlib.contextmanager
def serve(tarballs: list[bytes]) -> Iterator[str]:
    """The registry's address, while it answers."""
    packages = {manifest["name"]: (manifest, tarball) for tarball in tarballs for manifest in [manifest_in(tarball)]}

    class Answers(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name, _, file = urllib.parse.unquote(self.path).lstrip("/").partition("/-/")
            if name not in packages:
                self.send_error(404)
                return
            manifest, tarball = packages[name]
            content = tarball
            if not file:
                integrity = "sha512-" + base64.b64encode(hashlib.sha512(tarball).digest()).decode()
                dist = {"tarball": f"{address}/{name}/-/package.tgz", "integrity": integrity}
                version = manifest["version"]
                told = {"name": name, "dist-tags": {"latest": version}, "versions": {version: {**manifest, "dist": dist}}}
                content = json.dumps(told).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *words: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        address = f"http://127.0.0.1:{server.server_address[1]}"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield address
        finally:
            server.shutdown()


def load(folder: Path) -> dict[str, bytes]:
    """The tarballs of a folder, by the names of their packages."""
    found = [file.read_bytes() for file in sorted(folder.glob("*.tgz"))]
    return {manifest_in(tarball)["name"]: tarball for tarball in found}
