"""The frozen program does all that the installed one does, though much was left out.

`python packaging/build.py folder` makes it; ALTDESK_BUNDLE can name another place.
"""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.packaging
ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "tests" / "samples"
LARGEST = 160_000_000
ANSWERED = {0, 1}
"""Exit codes of a command that could read what it was given."""
NO_FORMAT = {"calculators", "vignettes", "logs"}
KINDS = sorted(f.name for f in SAMPLES.iterdir() if f.name not in NO_FORMAT)


def start(program, *arguments, **more):
    """Run a program as a person's terminal would, without this test's Python."""
    surroundings = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    return subprocess.run(
        [*program, *map(str, arguments)],
        capture_output=True, check=False, env=surroundings, **more,
    )  # fmt: skip


def installed():
    return (sys.executable, "-m", "altdesk")


@pytest.fixture
def both(bundle):
    """Return what runs a command frozen and installed, and compares the answers."""

    def run(*arguments):
        frozen = start((str(bundle / "altdesk"),), *arguments)
        ours = start(installed(), *arguments, cwd=ROOT)
        assert (frozen.returncode, frozen.stdout) == (ours.returncode, ours.stdout)
        assert b"Traceback" not in frozen.stderr
        return frozen

    return run


def test_it_is_small_enough(bundle):
    files = [p for p in bundle.rglob("*") if p.is_file() and not p.is_symlink()]

    assert sum(p.stat().st_size for p in files) < LARGEST


def test_no_library_asks_for_one_that_is_not_there(bundle):
    """Wayland's own may be missing on this machine: they are there where it runs."""
    missing = [
        f"{library.name}: {line.strip()}"
        for library in bundle.rglob("*.so*")
        if not library.is_symlink()
        for line in start(("ldd",), library).stdout.decode().splitlines()
        if "not found" in line and "libwayland" not in line
    ]

    assert missing == []


def test_the_published_cases_hold(both):
    assert both("self-check").returncode == 0


@pytest.mark.parametrize("kind", KINDS)
def test_every_format_is_read_alike(both, kind):
    files = [
        path
        for path in sorted((SAMPLES / kind).iterdir())
        if not path.name.endswith((".expected.json", ".md", "MIT.txt", "text.txt"))
    ]

    done = both("import", *files, "--dry-run", "--json")

    assert b"results" in done.stdout


@pytest.mark.parametrize("kind", ["csv-long", "csv-wide", "xlsx", "fhir", "json"])
def test_a_log_is_exported_and_read_again(both, tmp_path, kind):
    log, target = SAMPLES / "logs" / "version-1.altdesk", tmp_path / "out"

    both("export", target, "--log", log, "--format", kind)

    assert target.stat().st_size > 0
    assert both("import", target, "--dry-run", "--json").returncode in ANSWERED


def test_the_sheet_is_the_same_to_the_byte(bundle, tmp_path):
    case = SAMPLES / "cases" / "panel.csv"
    frozen, ours = tmp_path / "frozen.pdf", tmp_path / "ours.pdf"

    start((str(bundle / "altdesk"),), "report", case, "-o", frozen)
    start(installed(), "report", case, "-o", ours, cwd=ROOT)

    assert frozen.read_bytes()[:5] == b"%PDF-"
    assert frozen.read_bytes() == ours.read_bytes()


def test_many_sheets_are_written_by_workers(bundle, tmp_path):
    people = SAMPLES / "cohorts" / "cdisc_four_people.csv"
    program = (str(bundle / "altdesk"),)

    done = start(program, "report", people, "-o", tmp_path / "many.pdf", cwd=tmp_path)

    assert done.returncode == 0, done.stderr.decode()
    assert len(list((tmp_path / "many").rglob("*.pdf"))) == 4


def test_a_protected_log_opens_with_its_password_alone(bundle, tmp_path):
    log = SAMPLES / "logs" / "version-1-password.altdesk"
    (tmp_path / "right").write_text("altdesk", "utf-8")
    (tmp_path / "wrong").write_text("other", "utf-8")

    def people(secret):
        return start((str(bundle / "altdesk"),), "--password-file", tmp_path / secret,
                     "people", log, "--json")  # fmt: skip

    assert people("right").returncode == 0
    assert json.loads(people("right").stdout)
    assert people("wrong").returncode == 2


def test_it_starts_and_stays_without_a_screen(bundle, own_home):
    window = subprocess.Popen(
        [bundle / "altdesk", "demo"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
    )
    with pytest.raises(subprocess.TimeoutExpired):
        window.wait(20)
    window.send_signal(signal.SIGKILL)

    said = window.communicate()[1].decode()
    assert "error" not in said.lower(), said
    assert (own_home / "data" / "AltDesk" / "sample.altdesk").stat().st_size > 0


def test_every_part_is_named_with_its_licence_and_text(bundle):
    folder = next(bundle.rglob("licences"))
    index = json.loads((folder / "index.json").read_text("utf-8"))
    names = " ".join(entry["name"] for entry in index)

    for part in ("PySide6", "Qt ", "Python", "numpy", "SQLCipher", "OpenSSL", "click"):
        assert part in names
    for part in ("ICU", "PDFium", "Noto Sans", "PyInstaller", "HarfBuzz", "shiboken6"):
        assert part in names
    for entry in index:
        assert entry["texts"], entry["name"]
        read = [(folder / text).read_text("utf-8") for text in entry["texts"]]
        assert sum(map(len, read)) > 200, entry["name"]


def test_the_bill_of_materials_names_what_is_inside(bundle):
    folder = next(bundle.rglob("licences"))
    bill = json.loads((folder / "sbom.cdx.json").read_text("utf-8"))
    index = json.loads((folder / "index.json").read_text("utf-8"))
    purls = {component["purl"].split("@")[0] for component in bill["components"]}

    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["name"] == "altdesk"
    assert len(bill["components"]) == len(index)
    assert {"pkg:pypi/numpy", "pkg:pypi/pyside6-essentials", "pkg:generic/qt",
            "pkg:generic/sqlcipher", "pkg:generic/python"} <= purls  # fmt: skip
    assert not [
        purl for purl in purls if "pyinstaller-hooks" in purl or "pytest" in purl
    ]
