import functools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altdesk.core import catalogue as catalogue_module
from altdesk.core.catalogue import catalogue, find_analyte
from altdesk.core.person import Sex

ALL = [(a.id, unit) for a in catalogue() for unit in a.units()]

SPECIFIED = (
    "ALT AST ALP GGT TBIL DBIL ALB TP PT INR PLT CK LDH FERR IRON TIBC TRF TSAT "
    "CERU ANA ASMA IGG AMA HBSAG AHBC AHBCM AHCV HCVRNA HAVM HEVM TTG TSH HBA1C "
    "GLU TG HDL A1AT CREA NA HB MCV AFP"
)


def analyte(identifier):
    found = catalogue().get(identifier)
    assert found is not None
    return found


def test_the_catalogue_holds_all_analytes_of_the_specification():
    specified = SPECIFIED.split()

    assert len(specified) == 42
    assert set(specified) <= {analyte.id for analyte in catalogue()}
    assert "ALT" in catalogue()
    assert "XYZ" not in catalogue()
    assert catalogue().get(None) is None


@pytest.mark.parametrize(
    ("identifier", "value", "unit", "canonical"),
    [
        ("ALT", "1.02", "µkat/l", "61.2"),
        ("ALT", "52", "IU/L", "52"),
        ("TBIL", "17.104", "umol/L", "1.0000003536"),
        ("PLT", "180000", "/uL", "180"),
        ("PLT", "187", "G/l", "187"),
        ("PLT", "187", "10e9/l", "187"),
        ("ALB", "41", "g/l", "4.1"),
        ("HBA1C", "48", "mmol/mol", "6.54304"),
        ("INR", "1.1", None, "1.1"),
        ("GLU", "5.5", "mmol/L", "99.088"),
    ],
)
def test_a_value_converts_exactly(identifier, value, unit, canonical):
    found = analyte(identifier).to_canonical(Decimal(value), unit)

    assert found == pytest.approx(Decimal(canonical), rel=Decimal("1e-6"))


@pytest.mark.parametrize(
    ("identifier", "unit"),
    [("ALT", None), ("ALT", ""), ("ALT", "mg/dL"), ("ALB", "%"), ("TBIL", "g/l")],
)
def test_an_unknown_unit_is_not_guessed(identifier, unit):
    assert analyte(identifier).to_canonical(Decimal(1), unit) is None


@given(st.sampled_from(ALL), st.decimals(min_value=0, max_value=10000, places=3))
def test_units_round_trip(pair, value):
    identifier, unit = pair
    conversion = analyte(identifier).conversion(unit)

    assert conversion is not None
    back = conversion.invert(conversion.apply(value))
    assert back == pytest.approx(value, rel=Decimal("1e-12"), abs=Decimal("1e-12"))


def test_a_loinc_code_names_its_analyte():
    assert catalogue().with_loinc("1742-6") == analyte("ALT")
    assert catalogue().with_loinc("9999-9") is None


def test_usual_limits_follow_the_sex_or_are_shared():
    ggt, alt = analyte("GGT"), analyte("ALT")

    assert ggt.usual_interval(Sex.MALE) != ggt.usual_interval(Sex.FEMALE)
    assert ggt.usual_interval(None) is None
    assert alt.usual_interval(None) == alt.usual_interval(Sex.MALE)


def test_the_canonical_unit_is_offered_first_and_each_once():
    units = analyte("ALT").units()

    assert units == ("U/L", "ukat/L", "nkat/L")


@pytest.mark.parametrize("known", list(catalogue()), ids=lambda analyte: analyte.id)
def test_one_analyte_read_alone_is_that_of_the_catalogue(known, monkeypatch):
    find_analyte.cache_clear()
    monkeypatch.setattr(catalogue_module, "catalogue", functools.cache(list))

    assert find_analyte(known.id) == known


def test_an_analyte_that_is_not_there_is_none():
    find_analyte.cache_clear()

    assert find_analyte("NOT_THERE") is None
