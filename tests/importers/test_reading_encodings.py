"""Letters are read as written, or the file is refused; nothing is replaced."""

import os

import pytest

from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, read, read_source
from altdesk.importers.decoding import decode
from altdesk.importers.source import MEGABYTE, SourceFile, from_bytes, from_path

GERMAN = (
    "Datum;Untersuchung;Ergebnis;Einheit;Bemerkung\n"
    "12.03.2024;GPT;0,92;µkat/l;nüchtern, für Überweisung\n"
    "12.03.2024;Bilirubin gesamt;15,4;µmol/l;Größe geprüft\n"
)
FRENCH = (
    "Date de prélèvement;Analyse;Résultat;Unité;Remarque\n"
    "13/03/2024;Bilirubine totale;15,4;µmol/L;à jeun, prélevé à l'hôpital\n"
)
SPANISH = "Fecha;Prueba;Resultado;Unidad\n13/03/2024;Bilirrubina;15;µmol/L\n"
JAPANESE = (
    "採取日,検査項目,結果,単位\n2024/03/12,AST(GOT),32,U/L\n2024/03/12,ALT,55,U/L\n"
)
WESTERN = ("utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1", "mac-roman", "cp850")


@pytest.mark.parametrize("encoding", [*WESTERN, "cp437"])
@pytest.mark.parametrize("text", [GERMAN, FRENCH, SPANISH], ids=["de", "fr", "es"])
def test_western_letters_are_read_as_written(text, encoding):
    assert decode(text.encode(encoding), "labs.csv").text == text


@pytest.mark.parametrize("encoding", ["shift_jis", "euc-jp", "utf-8", "utf-16-le"])
def test_japanese_letters_do_not_hide_the_results(encoding):
    reading = read_source(from_bytes(JAPANESE.encode(encoding), "labs.csv"))

    assert [r.analyte for r in reading.people[0].panels[0].results] == ["AST", "ALT"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_letters_without_a_mark_are_noticed(encoding):
    assert decode(GERMAN.encode(encoding), "labs.csv").encoding == encoding


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_line_ends_do_not_matter(end):
    content = GERMAN.replace("\n", end).encode()

    assert decode(content, "labs.csv").text == GERMAN


def test_letters_that_fit_nothing_are_asked_about():
    content = b"Date;Test;Result;Unit\n2024-03-12;ALT;55;U/L\nnote;\x81\x8d\x9d\xad;;\n"

    reading = read_source(from_bytes(content, "labs.csv"))

    assert "encoding" in [question.choice for question in reading.questions]
    assert reading.count == 1


def test_chosen_encoding_is_used():
    choices = Choices(encoding="cp437")

    reading = read_source(from_bytes(GERMAN.encode("cp437"), "labs.csv"), choices)

    assert reading.people[0].panels[0].results[0].unit == "µkat/l"


@pytest.mark.parametrize("encoding", ["utf-8", "no-such-encoding", "utf-16"])
def test_encoding_that_does_not_fit_is_refused(encoding):
    content = GERMAN.encode("cp1252") + b"x"

    with pytest.raises(UnreadableFileError, match="not written in the encoding"):
        decode(content, "labs.csv", encoding)


def test_source_larger_than_allowed_is_refused():
    source = from_bytes(b"x" * (MEGABYTE + 1), "labs.csv")

    with pytest.raises(UnreadableFileError, match="larger than 1 MB"):
        source.read_bytes(MEGABYTE)


def test_large_file_is_not_held_in_memory(tmp_path, monkeypatch):
    monkeypatch.setattr("altdesk.importers.source.KEPT_IN_MEMORY", 10)
    path = tmp_path / "labs.csv"
    path.write_text(GERMAN)

    source = from_path(path)

    assert source.content is None
    assert source.read_bytes() == GERMAN.encode()
    assert source.sha256 == from_bytes(GERMAN.encode(), "labs.csv").sha256
    assert read(path).count == 2


def test_enormous_file_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr("altdesk.importers.source.MOST_BYTES", 10)
    path = tmp_path / "labs.csv"
    path.write_text(GERMAN)

    with pytest.raises(UnreadableFileError, match="larger than"):
        from_path(path)


def test_pipe_is_no_ordinary_file(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)

    with pytest.raises(UnreadableFileError, match="ordinary file"):
        from_path(path)


def test_file_that_is_gone_meanwhile_is_told(tmp_path):
    source = SourceFile("labs.csv", "0" * 64, 5, b"", tmp_path / "gone.csv")

    with pytest.raises(UnreadableFileError, match="cannot be read"):
        source.open()


def test_results_know_where_they_came_from(samples):
    path = samples / "portal" / "made_uk_gp.csv"

    provenance = read(path).people[0].panels[0].results[1].provenance

    assert (provenance.source, provenance.file, provenance.place) == (
        "CSV",
        "made_uk_gp.csv",
        "row 3",
    )
    assert len(provenance.sha256) == 64


def test_japanese_is_not_read_as_the_chinese_that_fits_the_same_bytes():
    text = (
        "採取日,検査項目,結果,単位\n2024/03/12,総ビリルビン,0.9,mg/dL\n氏名,山田花子\n"
    )

    assert decode(text.encode("cp932"), "labs.csv").text == text


def test_chinese_is_not_read_as_the_japanese_that_fits_the_same_bytes():
    text = "采样时间,项目,结果,单位\n2024/03/12,总胆红素,15.4,umol/L\n姓名,张伟\n"

    assert decode(text.encode("gb18030"), "labs.csv").text == text
