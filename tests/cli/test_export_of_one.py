"""A person's own log holds that person and nobody else; exports know no locale."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from altdesk.store import cipher

TABLE = (
    "Patient,Sex,DOB,Date,Test,Result,Unit,Laboratory,Note\n"
    "Quixandra Zzyzx,F,1980-03-22,2024-01-02,ALT,55,U/L,Herlab,herremark\n"
    "Bartholomew Yttrium,M,1971-12-31,2024-02-03,ALT,66,U/L,Hislab,hisremark\n"
)


def decrypted(path: Path, plain: Path) -> bytes:
    """Return the bytes of a log without its encryption."""
    connection = cipher.connect(path, cipher.PUBLISHED)
    connection.execute(f"ATTACH DATABASE '{plain}' AS plain KEY ''")
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.close()
    return plain.read_bytes()


def test_the_log_of_one_person_holds_nothing_of_another(altdesk, tmp_path):
    both, hers = tmp_path / "both.csv", tmp_path / "hers.altdesk"
    both.write_text(TABLE)
    assert altdesk("import", both)[0] == 0

    assert altdesk("export", hers, "--person", "Quixandra Zzyzx")[0] == 0

    content = decrypted(hers, tmp_path / "plain.db")
    for word in ("Quixandra", "Herlab", "herremark", "1980-03-22"):
        assert word.encode() in content
    for word in ("Bartholomew", "Yttrium", "Hislab", "hisremark", "1971-12-31"):
        assert word.encode() not in content
        assert word.encode("utf-16-le") not in content


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".fhir.json", ".json"])
def test_an_export_is_the_same_without_a_locale(altdesk, tmp_path, ending):
    table, target = tmp_path / "in.csv", tmp_path / f"out{ending}"
    table.write_text(
        "Patient,Date,Test,Result,Unit\nIşık Öz,2024-01-02,ALT,5.5,µkat/L\n"
    )
    assert altdesk("import", table)[0] == 0
    assert altdesk("export", target)[0] == 0
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    again = [sys.executable, "-m", "altdesk", "import", "--dry-run", "--json", target]

    told = subprocess.run(
        again, env=os.environ | plain, capture_output=True, check=False
    )

    assert told.returncode == 0, told.stderr
    assert "Işık Öz".encode() in told.stdout or b"I\\u015f\\u0131k" in told.stdout
    assert b'"5.5"' in told.stdout
