import json
from pathlib import Path

import pytest

from altdesk import folders
from altdesk.store.log import Log


@pytest.fixture
def case(samples):
    return samples / "cases" / "persistent.json"


@pytest.mark.parametrize(
    ("arguments", "canonical", "unit"),
    [
        (("ALT", "1.02", "ukat/L"), 61.2, "U/L"),
        (("GPT", "1,02", "µkat/l"), 61.2, "U/L"),
        (("PLT", "182000", "/uL"), 182, "10*3/uL"),
        (("HBA1C", "48", "mmol/mol"), 6.54304, "%"),
        (("INR", "1.1"), 1.1, "1"),
    ],
)
def test_convert_answers_in_the_canonical_unit(altdesk, arguments, canonical, unit):
    code, out, _ = altdesk("convert", *arguments, "--json")

    assert code == 0
    assert json.loads(out) == {"canonical": pytest.approx(canonical), "unit": unit}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("XYZ", "1", "U/L"), "unknown"),
        (("ALT", "abc", "U/L"), "not a number"),
        (("ALT", "1,234", "U/L"), "one way only"),
        (("ALT", "58", "U/K"), "Known: U/L"),
        (("ALT", "58"), "Known: U/L"),
        (("ALT",), "Missing argument"),
    ],
)
def test_convert_refuses_what_it_cannot_know(altdesk, arguments, said):
    code, out, err = altdesk("convert", *arguments)

    assert code == 2
    assert said in err
    assert out == ""


def test_convert_speaks_to_people_too(altdesk):
    assert altdesk("convert", "TBIL", "1.0", "mg/dL")[1] == "1.0 mg/dL\n"


def test_score_answers_with_value_and_zone(altdesk):
    code, out, _ = altdesk("score", "fib4", "age=55", "AST=45", "ALT=50", "PLT=180")
    assert code == 0
    assert out.startswith("1.944")

    code, out, _ = altdesk(
        "score", "fib4", "age=55", "AST=45", "ALT=50", "PLT=180000 /uL", "--json"
    )
    answer = json.loads(out)
    assert code == 0
    assert answer["value"] == pytest.approx(1.9445, abs=1e-4)
    assert answer["zone"] == "indeterminate"


def test_score_says_why_it_computes_nothing(altdesk):
    code, out, err = altdesk("score", "fib4", "age=55", "AST=45", "--json")

    assert code == 1
    assert json.loads(out)["value"] is None
    assert "ALT" in out + err


@pytest.mark.parametrize(
    "inputs",
    [
        ["age=55", "AST=45", "ALT=50", "PLT=180", "FOO=3"],
        ["age=55", "AST=45", "ALT=50", "PLT=many"],
        ["age=55", "AST=45", "ALT=50", "PLT=180 furlong"],
        ["age=55", "AST=45", "ALT=50", "PLT=180", "PLT=190"],
        ["fifty"],
    ],
)
def test_a_score_of_what_cannot_be_read_is_wrong_use(altdesk, inputs):
    code, out, err = altdesk("score", "fib4", *inputs, "--json")

    assert code == 2
    assert json.loads(out)["value"] is None
    assert err


def test_a_unit_that_the_shell_parted_belongs_to_its_value(altdesk):
    plain = ["age=55", "AST=45", "ALT=50", "PLT=180000"]
    _, whole, _ = altdesk("score", "fib4", *plain[:3], "PLT=180000 /uL", "--json")
    code, parted, _ = altdesk("score", "fib4", *plain, "/uL", "--json")

    assert code == 0
    assert parted == whole


def test_interpret_answers_with_exactly_the_keys_of_the_design(altdesk, case):
    code, out, _ = altdesk("interpret", case, "--json")

    answer = json.loads(out)
    assert code == 0
    assert list(answer) == [
        "knowledge",
        "interpretable",
        "decline",
        "urgency",
        "retest_weeks",
        "retest_on",
        "flags",
        "implausible",
        "grades",
        "seed_band",
        "pattern",
        "ratios",
        "scores",
        "trend",
        "causes",
        "workup",
        "questions",
        "not_computed",
    ]
    assert answer["grades"]["ALT"] == "borderline"
    assert answer["trend"]["ALT"]["persistence"] == "persistent_6m"


def test_interpret_speaks_to_people(altdesk, case):
    code, out, _ = altdesk("interpret", case)

    assert code == 0
    assert "ALT" in out
    assert "knowledge" in out


def test_interpret_numbers_ranks_nothing(altdesk, case):
    _, out, _ = altdesk("interpret", case, "--json", "--explanations=numbers")

    answer = json.loads(out)
    assert answer["causes"] == []
    assert answer["urgency"] is None


def test_interpret_reads_any_importable_file(altdesk, table):
    code, out, _ = altdesk("interpret", table, "--json")

    assert code == 0
    assert json.loads(out)["grades"]["ALT"] == "borderline"


def test_several_people_are_answered_one_by_one(altdesk, case, tmp_path):
    both = tmp_path / "both.json"
    one = json.loads(case.read_text(encoding="utf-8"))
    both.write_text(json.dumps({"vignettes": [one, {**one, "id": "again"}]}))

    _, out, _ = altdesk("interpret", both, "--json")
    assert [c["id"] for c in json.loads(out)["cases"]] == ["persistent", "again"]

    _, out, _ = altdesk("interpret", both, "--json", "--person", "again")
    assert json.loads(out)["interpretable"] is True

    code, _, err = altdesk("interpret", both, "--person", "nobody")
    assert code == 2
    assert "Nobody is called" in err


@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01\x02junk", b"{}", b'{"panels": 3}', b"hello"]
)
def test_a_file_that_is_no_case_is_refused_in_words(altdesk, tmp_path, content):
    path = tmp_path / "case.json"
    path.write_bytes(content)

    code, out, err = altdesk("interpret", path, "--json")

    assert code == 2
    assert out == ""
    assert "case.json" in err


def test_a_missing_file_is_refused_in_words(altdesk, tmp_path):
    code, _, err = altdesk("interpret", tmp_path / "none.json")

    assert code == 2
    assert "no file" in err


def test_a_dry_run_says_everything_and_keeps_nothing(altdesk, table):
    code, out, _ = altdesk("import", table, "--dry-run", "--json")

    answer = json.loads(out)
    assert code == 0
    results = answer["people"][0]["results"]
    assert [r["analyte"] for r in results] == ["ALT", "AST", "ALP", "PLT"]
    assert results[0]["value"] == "58"
    assert results[0]["verdict"] == "new"
    assert results[0]["collected"] == "2026-11-03"
    assert not folders.default_log().exists()


def test_an_import_is_kept_once(altdesk, table):
    assert altdesk("import", table, "--person", "Maria Example")[0] == 0
    code, out, _ = altdesk("import", table, "--person", "Maria Example")
    assert code == 0
    assert "4 already" in out

    with Log.open(folders.default_log()) as log:
        (person,) = log.people()
        assert len(log.history(person.id).panels) == 1


def test_an_import_with_a_typo_in_a_unit_keeps_the_rest_and_says_it(altdesk, tmp_path):
    path = tmp_path / "typo.csv"
    path.write_text("Date,Test,Value,Unit\n2026-11-03,ALT,58,U/L\n2026-11-03,AST,4,X\n")

    code, _, err = altdesk("import", path, "--json", "--new-person", "Ann")

    assert code == 1
    with Log.open(folders.default_log()) as log:
        (person,) = log.people()
        results = log.history(person.id).panels[0].results
    assert [r.analyte for r in results] == ["ALT"]
    assert err == "" or "X" in err


@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01\x02", b"only,a,header\n", b"MSH|^~\\&|\r"]
)
def test_a_broken_file_is_refused_and_the_log_untouched(
    altdesk, table, tmp_path, content
):
    altdesk("import", table, "--person", "Maria Example")
    before = folders.default_log().read_bytes()
    path = tmp_path / "broken.csv"
    path.write_bytes(content)

    code, out, err = altdesk("import", path, "--json")

    assert code == 2
    assert json.loads(out)["problems"][0]["level"] == "refused"
    assert "broken.csv" in out + err
    assert folders.default_log().read_bytes() == before


def test_the_log_is_listed_checked_backed_up_and_restored(altdesk, table, tmp_path):
    altdesk("import", table, "--person", "Maria Example")

    code, out, _ = altdesk("people", "--json")
    assert code == 0
    assert len(json.loads(out)) == 1
    assert altdesk("people")[0] == 0

    code, out, _ = altdesk("check")
    assert code == 0
    assert "is whole" in out

    code, out, _ = altdesk("backup", tmp_path / "backups")
    copy = Path(out.strip())
    assert code == 0
    assert copy.is_file()

    assert altdesk("restore", copy, "--yes")[0] == 0
    assert altdesk("check")[0] == 0


def test_a_truncated_log_is_refused_in_words(altdesk, table):
    altdesk("import", table, "--person", "Maria Example")
    place = folders.default_log()
    place.write_bytes(place.read_bytes()[:5000])

    code, _, err = altdesk("check")

    assert code == 2
    assert "my.altdesk" in err


def test_a_log_is_interpreted_exported_and_printed(altdesk, table, tmp_path):
    altdesk("import", table, "--person", "Maria Example")
    log = folders.default_log()

    assert json.loads(altdesk("interpret", log, "--json")[1])["interpretable"]

    assert altdesk("export", tmp_path / "out.csv")[0] == 0
    assert "58" in (tmp_path / "out.csv").read_text(encoding="utf-8")

    sheet = tmp_path / "sheet.pdf"
    assert altdesk("report", log, "-o", sheet, "--on", "2026-11-23")[0] == 0
    assert sheet.read_bytes().startswith(b"%PDF")


def test_a_sheet_is_the_same_to_the_byte(altdesk, case, tmp_path):
    one, other = tmp_path / "1.pdf", tmp_path / "2.pdf"

    for place in (one, other):
        assert altdesk("report", case, "-o", place, "--on", "2026-11-23")[0] == 0

    assert one.read_bytes() == other.read_bytes()


def test_several_people_get_one_sheet_each(altdesk, case, tmp_path):
    one = json.loads(case.read_text(encoding="utf-8"))
    both = tmp_path / "both.json"
    both.write_text(json.dumps({"vignettes": [one, {**one, "id": "Łukasz / Źródło"}]}))

    assert altdesk("report", both, "-o", tmp_path / "sheets.pdf")[0] == 0

    names = sorted(p.name for p in (tmp_path / "sheets").iterdir())
    assert names == ["persistent-0001.pdf", "Łukasz---Źródło-0002.pdf"]


def test_a_wrong_date_or_command_is_refused(altdesk, case, tmp_path):
    wrong = altdesk("report", case, "-o", tmp_path / "x.pdf", "--on", "3.11.26")
    assert wrong[0] == 2
    assert "2026-11-23" in wrong[2]
    assert altdesk("nonsense")[0] == 2
    assert altdesk("--help")[0] == 0
    assert altdesk("--version")[0] == 0


def test_self_check_holds(altdesk):
    code, out, _ = altdesk("self-check")

    assert code == 0
    assert " 0 fail." in out


def test_a_cohort_is_counted(altdesk, table):
    code, out, _ = altdesk("cohort", table, "--json")
    assert code == 0
    assert json.loads(out)["people"] == 1

    assert "urgency" in altdesk("cohort", table)[1]


def test_an_unknown_score_lists_those_that_are_known(altdesk):
    code, _, err = altdesk("score", "nonsense", "age=55")

    assert code == 2
    assert "fib4" in err


def test_an_empty_log_prints_and_explains_nobody(altdesk, tmp_path):
    Log.create(tmp_path / "new.altdesk").close()

    for command in (["interpret"], ["report", "-o", tmp_path / "x.pdf"]):
        code, out, err = altdesk(*command, tmp_path / "new.altdesk")

        assert code == 2
        assert out == ""
        assert "Nobody is in this log yet." in err
    assert not (tmp_path / "x").exists()


def test_what_a_file_leaves_open_is_answered_on_the_command_line(altdesk, tmp_path):
    path = tmp_path / "open.csv"
    path.write_text("Date,ALT\n03/04/2024,58\n")

    code, out, _ = altdesk("import", path, "--dry-run", "--json")
    assert code == 1
    assert json.loads(out)["people"][0]["results"][0]["verdict"] == "question"

    answers = ("--dates", "month-first", "--unit", "ALT=U/L")
    code, out, _ = altdesk("import", path, "--dry-run", "--json", *answers)
    (result,) = json.loads(out)["people"][0]["results"]
    assert code == 0
    assert (result["collected"], result["verdict"]) == ("2024-03-04", "new")

    assert altdesk("import", path, "--unit", "ALT")[0] == 2


@pytest.mark.parametrize(
    ("sample", "said"),
    [
        ("portal/va_blue_button_12.txt", "CREA: 63 mg/dL is not possible."),
        ("fhir/hl7_r4_ghp_report.json", "The unit “mmol/L” is unknown for CREA."),
    ],
)
def test_what_is_left_out_of_an_import_is_said_with_and_without_json(
    altdesk, samples, sample, said
):
    code, _, err = altdesk("import", samples / sample, "--dry-run")
    json_code, out, _ = altdesk("import", samples / sample, "--dry-run", "--json")

    told = json.loads(out)["problems"]
    assert said in err
    assert said in [problem["what"] for problem in told]
    assert code == json_code == 1
