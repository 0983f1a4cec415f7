"""Goal 13 for the frozen program: what could speak to a network is not in the bundle.

`python packaging/build.py folder` makes the bundle; ALTDESK_BUNDLE can name another
place. Without a bundle there is nothing to list, and the test says so.
"""

import os
import re
from pathlib import Path

import pytest

FORBIDDEN = re.compile(
    r"Qt6?Network|QtQml|QtQuick|QtSql|/tls/|/networkinformation/|/sqldrivers/"
    r"|qvnc|libssl|gnutls|libcurl|libnss3|(?:^|/)_ssl\.|libsqlite3|(?<!/sqlcipher3)/_sqlite3\.",
    re.IGNORECASE,
)
BUNDLE = Path(
    os.environ.get("ALTDESK_BUNDLE")
    or Path(__file__).resolve().parents[2] / "dist" / "altdesk"
)


def forbidden(folder: Path) -> list[str]:
    """Return the files of a bundle that have no business there."""
    inside = (p.relative_to(folder).as_posix() for p in folder.rglob("*"))
    return sorted(
        name
        for name in inside
        if FORBIDDEN.search(f"/{name}") and "/licences/" not in name
    )


@pytest.mark.skipif(
    not BUNDLE.is_dir() and not os.environ.get("ALTDESK_BUNDLE"),
    reason="no bundle was built",
)
def test_the_bundle_holds_nothing_that_speaks_to_a_network(figures):
    assert BUNDLE.is_dir(), "ALTDESK_BUNDLE names no folder"
    found = forbidden(BUNDLE)

    count = sum(path.is_file() for path in BUNDLE.rglob("*"))
    figures(f"13 bundle of {count} files", f"{len(found)} forbidden", "7 of 7 found")
    assert found == []
    assert any(BUNDLE.rglob("*sqlcipher3*"))


@pytest.mark.parametrize(
    "planted",
    [
        "_internal/PySide6/Qt/lib/libQt6Network.so.6",
        "_internal/PySide6/QtNetwork.abi3.so",
        "_internal/PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "_internal/PySide6/Qt/plugins/platforms/libqvnc.so",
        "_internal/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "_internal/_sqlite3.cpython-311-x86_64-linux-gnu.so",
        "Qt6Network.dll",
    ],
)
def test_the_control_is_found(tmp_path, planted):
    (tmp_path / planted).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / planted).write_bytes(b"")
    (tmp_path / "_internal" / "PySide6").mkdir(parents=True, exist_ok=True)
    (tmp_path / "_internal" / "PySide6" / "libQt6Core.so.6").write_bytes(b"")

    found = forbidden(tmp_path)
    assert planted in found
    assert not [name for name in found if "Core" in name]
