"""The walls of the house, as far as import-linter does not hold them."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from altdesk import bundled

PACKAGE = Path(bundled.__file__).parent
CHECKOUT = Path(__file__).resolve().parent.parent

WITHOUT_QT = [
    ["--help"],
    ["convert", "ALT", "1.02", "ukat/L", "--json"],
    ["score", "fib4", "age=55", "AST=45", "ALT=50", "PLT=180", "--json"],
    ["interpret", "{case}", "--json"],
    ["import", "{table}", "--dry-run", "--json"],
    ["report", "{case}", "-o", "{pdf}"],
]

PROBE = """
import sys
sys.argv = ["altdesk", *{arguments!r}]
from altdesk.__main__ import main
code = main()
loaded = sorted(m for m in sys.modules if m.split(".")[0] in {{"PySide6", "pyqtgraph"}})
print("QT", loaded, file=sys.stderr)
sys.exit(code)
"""


@pytest.mark.parametrize("arguments", WITHOUT_QT, ids=lambda a: a[0])
def test_no_command_but_the_window_loads_qt(arguments, samples, tmp_path):
    places = {
        "case": samples / "cases" / "persistent.json",
        "table": samples / "cases" / "panel.csv",
        "pdf": tmp_path / "sheet.pdf",
    }
    filled = [a.format(**{k: str(v) for k, v in places.items()}) for a in arguments]

    done = subprocess.run(
        [sys.executable, "-c", PROBE.format(arguments=filled)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "QT []" in done.stderr


def test_only_the_store_loads_the_database_library():
    for file in PACKAGE.rglob("*.py"):
        if file.parent.name == "store":
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                assert name.split(".")[0] not in {"sqlcipher3", "sqlite_utils"}, file


def test_no_file_has_outgrown_its_room():
    long = {
        str(file.relative_to(PACKAGE)): lines
        for file in PACKAGE.rglob("*.py")
        if (lines := len(file.read_text(encoding="utf-8").splitlines())) > 300
    }

    assert long == {}


def test_every_python_file_says_what_it_is():
    for file in PACKAGE.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        assert ast.get_docstring(tree), f"{file} has no docstring"


def test_the_wheel_carries_ui_db_resources_and_guide():
    if not (CHECKOUT / "pyproject.toml").exists():
        pytest.skip("not a checkout")
    table = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))

    included = table["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]

    assert included == {
        name: f"altdesk/_bundled/{name}"
        for name in ("ui", "db", "resources", "docs/guide")
    }


def test_bundled_files_are_found_beside_the_package():
    assert bundled.path("resources", "knowledge", "analytes.toml").is_file()
    assert bundled.path("db").is_dir()
    assert bundled.path("ui").is_dir()
    assert bundled.path("docs", "guide").is_dir()


def test_an_incomplete_copy_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(bundled, "_PACKAGE", tmp_path / "altdesk")
    bundled.root.cache_clear()
    try:
        with pytest.raises(FileNotFoundError, match="Install it again"):
            bundled.root()
    finally:
        bundled.root.cache_clear()
