"""What a laboratory may write is read back: other languages, marks, orders, forms."""

import csv
import io
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altdesk.core.catalogue import catalogue
from altdesk.core.check import check_result
from altdesk.core.number import read_number
from altdesk.importers import read_source, read_text
from altdesk.importers.answer import as_json
from altdesk.importers.source import from_bytes

HEADINGS = {
    "en": "Collection Date;Test Name;Result;Units;Reference Range;Flag",
    "de": "Abnahmedatum;Untersuchung;Ergebnis;Einheit;Referenzbereich;+/-",
    "fr": "Date de prélèvement;Analyse;Résultat;Unité;Valeurs de référence;Alerte",
    "es": "Fecha;Prueba;Resultado;Unidad;Rango;Alerta",
    "pt": "Data da coleta;Exame;Resultado;Unidade;Valor de referência;Sinalizador",
    "it": "Data prelievo;Esame;Risultato;Unità;Valori di riferimento;Segnalazione",
}
ANALYTES = {
    "ALT": ("U/L", ("ALT (SGPT)", "GPT", "ALAT", "Alanine aminotransferase"), 0),
    "AST": ("U/L", ("AST", "GOT", "SGOT"), 0),
    "GGT": ("U/L", ("GGT", "Gamma-GT"), 0),
    "TBIL": ("mg/dL", ("Total bilirubin", "Bilirubin gesamt"), 1),
    "ALB": ("g/L", ("Albumin",), 1),
    "PLT": ("10^9/L", ("Platelets", "Thrombozyten"), 0),
    "INR": ("", ("INR",), 2),
    "CREA": ("umol/L", ("Creatinine", "Kreatinin"), 0),
}
DATES = ("%Y-%m-%d", "%d.%m.%Y", "%d %b %Y", "%Y/%m/%d", "%B %d, %Y", "%Y%m%d")
FIRST = date(2019, 3, 1)


@st.composite
def results(draw):
    """Return analyte, comparator, value, day of a few results, none twice."""
    found = {}
    for _ in range(draw(st.integers(2, 12))):
        analyte = draw(st.sampled_from(sorted(ANALYTES)))
        day = FIRST + timedelta(days=draw(st.integers(0, 1500)))
        digits = ANALYTES[analyte][2]
        value = Decimal(draw(st.integers(12, 900))).scaleb(-digits)
        comparator = draw(st.sampled_from(["", "", "", "<", ">"]))
        found[analyte, day] = (analyte, comparator, value, day)
    return list(found.values())


def printed(value: Decimal, mark: str) -> str:
    return f"{value:f}".replace(".", mark)


def as_set(reading):
    found = set()
    for panel in (panel for person in reading.people for panel in person.panels):
        for draft in panel.results:
            number = read_number(draft.comparator + draft.text, draft.mark)
            sign = number.comparator.value if number.comparator else ""
            found.add((draft.analyte, sign, number.value, panel.collected))
    return found


@given(
    found=results(),
    language=st.sampled_from(sorted(HEADINGS)),
    separator=st.sampled_from([",", ";", "\t", "|"]),
    mark=st.sampled_from([".", ","]),
    pattern=st.sampled_from(DATES),
    order=st.permutations(range(6)),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    above=st.booleans(),
    names=st.integers(0, 3),
)
def test_long_table_is_read_back(
    found, language, separator, mark, pattern, order, encoding, above, names
):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    if above:
        writer.writerow(["Laboratory report"])
        writer.writerow([])
    heading = HEADINGS[language].split(";")
    writer.writerow([heading[i] for i in order])
    for analyte, comparator, value, day in found:
        unit, spellings, _ = ANALYTES[analyte]
        name = spellings[names % len(spellings)]
        cells = (
            day.strftime(pattern),
            name,
            comparator + printed(value, mark),
            unit,
            "",
            "",
        )
        writer.writerow([cells[i] for i in order])
    source = from_bytes(out.getvalue().encode(encoding), "table.csv")

    reading = read_source(source)

    assert as_set(reading) == set(found)


@given(
    found=results(), mark=st.sampled_from([".", ","]), pattern=st.sampled_from(DATES)
)
def test_wide_table_is_read_back(found, mark, pattern):
    analytes = sorted({analyte for analyte, *_ in found} | {"ALT", "AST"})
    days = sorted({day for *_, day in found})
    by_place = {(a, day): c + printed(v, mark) for a, c, v, day in found}
    headings = [f"{a} ({ANALYTES[a][0]})" if ANALYTES[a][0] else a for a in analytes]
    rows = [["Date", *headings]]
    rows += [
        [day.strftime(pattern), *(by_place.get((a, day), "") for a in analytes)]
        for day in days
    ]

    reading = read_text("\n".join("\t".join(row) for row in rows))

    assert as_set(reading) == set(found)


@given(
    found=results(),
    mark=st.sampled_from([".", ","]),
    pattern=st.sampled_from(DATES[:5]),
)
def test_table_with_dates_across_is_read_back(found, mark, pattern):
    analytes = sorted({analyte for analyte, *_ in found})
    days = sorted({day for *_, day in found}, reverse=True)
    by_place = {(a, day): c + printed(v, mark) for a, c, v, day in found}
    rows = [["Component", "Unit", *(day.strftime(pattern) for day in days)]]
    rows += [
        [a, ANALYTES[a][0], *(by_place.get((a, day), "—") for day in days)]
        for a in analytes
    ]

    reading = read_text("\n".join(";".join(row) for row in rows))

    assert as_set(reading) == set(found)


@given(st.integers(1, 12), st.integers(13, 28), st.booleans())
def test_one_date_proves_the_order_of_all(month, day, is_day_first):
    pattern = "%d/%m/%Y" if is_day_first else "%m/%d/%Y"
    sure, open_ = date(2023, month, day), date(2024, 3, 4)
    rows = [f"{d.strftime(pattern)},ALT,55,U/L" for d in (open_, sure)]

    reading = read_text("Date,Test,Result,Unit\n" + "\n".join(rows))

    assert {p.collected for p in reading.people[0].panels} == {sure, open_}
    assert not reading.questions


@pytest.mark.parametrize("fraction", ["38,5", "0,9"])
def test_group_of_three_is_thousands_where_commas_are_fractions(fraction):
    rows = (
        "Datum;Test;Ergebnis;Einheit\n1.2.2024;CK;1.234;U/l\n"
        f"1.2.2024;Bilirubin;{fraction};mg/dl"
    )

    draft = read_text(rows).people[0].panels[0].results[0]

    assert check_result(draft).result.value == Decimal(1234)


@pytest.mark.parametrize("fraction", ["38.5", "0.9"])
def test_comma_is_thousands_where_points_are_fractions(fraction):
    rows = (
        "Date;Test;Result;Unit\n2024-02-01;CK;1,234;U/L\n"
        f"2024-02-01;Bilirubin;{fraction};mg/dL"
    )

    draft = read_text(rows).people[0].panels[0].results[0]

    assert check_result(draft).result.value == Decimal(1234)


def test_group_of_three_without_proof_is_asked_about():
    rows = "Date;Test;Result;Unit\n2024-02-01;CK;1.234;U/L"

    draft = read_text(rows).people[0].panels[0].results[0]

    assert check_result(draft).result is None
    assert check_result(draft).problems[0].place.field == "value"


def test_every_analyte_is_found_by_each_of_its_names():
    missed = []
    for analyte in catalogue():
        unit = analyte.canonical_unit.code
        for name in (analyte.name, *(n for s in analyte.synonyms for n in s.names)):
            text = f"Date;Test;Result;Unit\n2024-02-01;{name};5;{unit}"
            draft = read_text(text).people[0].panels[0].results[0]
            if draft.analyte not in {analyte.id, None}:
                missed.append((name, draft.analyte))
    assert missed == []


@pytest.mark.parametrize(
    "table",
    [
        "Test,Units,2023-01-10,2023-07-04\nALT,U/L,44,pending\nAST,U/L,30,-\n",
        "Date,ALT (U/L),AST (U/L)\n2023-01-10,44,30\n2023-07-04,pending,n/a\n",
    ],
    ids=["dates across", "analytes across"],
)
def test_a_result_that_is_still_awaited_is_listed(table):
    answer = as_json(read_text(table))

    assert [r["value"] for p in answer["people"] for r in p["results"]] == ["44", "30"]
    assert [other["text"] for other in answer["other"]] == ["pending"]
