"""The spellings of units that reports use, and those that stay unknown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altdesk.core.catalogue import catalogue
from altdesk.core.unit import fold_spelling, read_unit

PLATELETS = (
    "x10^9/L|x 10^9/l|X10(9)/L|10^9/l|10*9/l|10**9/L|x10E9/L|10E9/L|10e9/l|G/L|G/l|"
    "Giga/l|Gpt/l|/nl|/nL|K/uL|K/µL|K/μL|k/mm3|K/mm³|10^3/uL|x10^3/µL|10*3/mm3|"
    "x10³/µL|thou/uL|Thousand/uL|Thous/mcL|THOU/CUMM|tsd/µl|Tsd./µl|10³/mm³|1000/µL|"
    "x1000/uL|x10 3/uL|10(9)/L|10⁹/L|x 10⁹/L|×10^9/L|× 10⁹/L|X10E3/uL|10E+9/L|K/cumm|"
    "t/cmm|x10(3)/mcL|10 9/L|10^9cells/L|cells x10^3/uL|bil/L|billion/L|miles/mm3|"
    "mila/mm3|migliaia/µL|10'9/L|Mrd/l|X_10-3/uL|10+3/ul|10exp9/L|10^3/mmc|"
    "10*3{cells}/uL|10*3/uL{cells}"
)
ENZYMES = (
    "U/L|u/L|IU/L|UI/L|U.I./L|Units/L|IU/L 37C|U/L (37°C)|U.l-1|UI L-1|E/L|mU/mL|"
    "IntlUnit/L|UNT/L|Units/Liter|mUI/mL|U/L{activity}"
)
MICROMOLES = (
    "µmol/L|μmol/l|mcmol/L|?mol/L|\ufffdmol/L|Âµmol/L|µM|umol l-1|µmol·L-1|umol.l-1"
)
OTHERS = {
    "PLT": (0.001, "/µL|/uL|/mm3|/mm³|cells/uL|/cumm|cel/uL|células/mm3|Stk/µl"),
    "ALT": (1, ENZYMES),
    "AST": (60, "µkat/l|ukat/L|mckat/L|?kat/L|\ufffdkat/l|ækat/l"),
    "TBIL": (0.0584664, MICROMOLES),
    "DBIL": (1, "mg/dL|MG/DL|mg%|mg/100 mL|mg per dL"),
    "ALB": (0.1, "g/L|g/l|G/L|gr/L|gm/L"),
    "TP": (1, "g/dL|gm%|gr/dL|g/100ml"),
    "NA": (1, "mmol/L|mEq/L|mval/l"),
    "PT": (1, "s|sec|Sek.|segundos|secondi|secondes|{seconds}"),
    "INR": (1, "|ratio|INR|{INR}|1|unitless"),
}
CASES = [("PLT", 1, spelling) for spelling in PLATELETS.split("|")] + [
    (analyte, factor, spelling)
    for analyte, (factor, spellings) in OTHERS.items()
    for spelling in spellings.split("|")
]


@pytest.mark.parametrize(("analyte", "factor", "spelling"), CASES)
def test_spelling_converts_by_its_factor(analyte, factor, spelling):
    conversion = catalogue().get(analyte).conversion(spelling)

    assert conversion is not None
    assert float(conversion.factor) == pytest.approx(factor, rel=1e-4)


@pytest.mark.parametrize(
    ("analyte", "spelling"),
    [("ALT", "mg/dL"), ("ALB", "%"), ("PLT", "u/L"), ("PLT", "fL"), ("ALT", ""),
     ("TBIL", "mol/L"), ("CK", "ng/mL"), ("ALT", "U/I"), ("ALT", "Ul/L"), ("ALT", "L"),
     ("ALT", "{U}/L")],
)  # fmt: skip
def test_unit_of_something_else_is_not_converted(analyte, spelling):
    assert catalogue().get(analyte).conversion(spelling) is None


@given(st.text(max_size=30))
def test_any_text_is_read_without_an_error(text):
    read_unit(text)


@given(st.sampled_from([case[2] for case in CASES if case[2]]))
def test_case_and_spaces_do_not_matter(spelling):
    assert fold_spelling(f"  {spelling.upper()} ") == fold_spelling(spelling.lower())


@pytest.mark.parametrize("sign", ["*", "^", "exp", "e+", " ", "("])
def test_a_power_without_end_is_told_at_once(sign):
    # Once every further star doubled the time; this would never have ended.
    assert read_unit("10" + sign * 200 + "Q") is None
