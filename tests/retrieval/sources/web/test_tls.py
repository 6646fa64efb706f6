"""Over TLS: whose certificate is trusted, and what is said of one that is not."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from retrieval import SourceError
from retrieval.sources.web.fetching import Fetcher
from tests.conftest import ROOT
from tests.retrieval.sources.web.pages import page
from tests.web_server import Reply, serving

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="openssl makes certificates")


def certificate(folder: Path, name: str) -> Path:
    """Make a certificate for a name or address, signed by itself, with its key in one file."""
    file = folder / "certificate.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"),
            *("-nodes", "-days", "1", "-subj", "/CN=Test", "-addext", f"subjectAltName={name}"),
            *("-keyout", str(file), "-out", str(folder / "public.pem")),
        ],
        check=True,
        capture_output=True,
    )
    file.write_text(file.read_text() + (folder / "public.pem").read_text())
    return file


def added(url: str, trusted: Path) -> tuple[str, str]:
    """Add an address in a process that trusts a certificate; return its output and errors."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.loopback", "add", url],
        env={**os.environ, "PYTHONPATH": str(ROOT), "SSL_CERT_FILE": str(trusted)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.stdout, done.stderr


def test_a_certificate_that_nobody_vouches_for_is_refused(
    tmp_path: Path, fetcher: Fetcher
) -> None:
    with serving(certificate(tmp_path, "IP:127.0.0.1")) as web:
        web.replies["/bell"] = Reply(page())
        with pytest.raises(SourceError, match=r"its certificate cannot be trusted\.$"):
            fetcher.fetch(web.url("/bell"))
        assert web.requests == []


def test_a_certificate_that_the_operator_trusts(tmp_path: Path) -> None:
    with serving(certificate(tmp_path, "IP:127.0.0.1")) as web:
        web.replies["/bell"] = Reply(page())
        assert added(web.url("/bell"), tmp_path / "public.pem") == (
            "1 new, 0 changed, 0 unchanged\n",
            "",
        )
        assert web.paths() == ["/bell"]


def test_a_certificate_for_another_name_is_refused(tmp_path: Path) -> None:
    with serving(certificate(tmp_path, "DNS:paper.example")) as web:
        web.replies["/bell"] = Reply(page())
        _, said = added(web.url("/bell"), tmp_path / "public.pem")
        assert said == f"verbatim: {web.url('/bell')}: its certificate cannot be trusted.\n"
        assert web.requests == []


def test_a_server_that_speaks_no_tls(fetcher: Fetcher) -> None:
    with serving() as web, pytest.raises(SourceError) as caught:
        fetcher.fetch(web.url("/bell").replace("http:", "https:"))
    assert str(caught.value) == "the server cannot be reached."
