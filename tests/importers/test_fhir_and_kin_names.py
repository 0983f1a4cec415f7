"""Which analyte a coded result is, and what it is not."""

import pytest

from altdesk.importers.long_names import component_of
from altdesk.importers.measured import measured
from altdesk.importers.observation import Observation
from altdesk.importers.specimen import Specimen, specimen_of


def found(name: str, unit: str = "", **more: object) -> str | None:
    observation = Observation("here", (name,), "5", unit=unit, **more)  # type: ignore[arg-type]
    return measured(observation).analyte


@pytest.mark.parametrize(
    ("name", "component"),
    [
        ("ALT SerPl-cCnc", "ALT"),
        ("Platelet # Bld", "Platelet"),
        ("Albumin [Mass/volume] in Serum or Plasma by BCG", "Albumin"),
        ("Albumin [Mass/\u200bvolume] in Serum or Plasma", "Albumin"),
        ("INR in Platelet poor plasma by Coagulation assay", "INR"),
        ("MCV [Entitic volume] by Automated count", "MCV"),
        ("Iron [Mass/mass] in Liver", "Iron [Mass/mass] in Liver"),
        ("ALAT [Catalytique/Volume] Sérum/Plasma ; Numérique", "ALAT"),
        ("ALBUMIN:MCNC:PT:SER/PLAS:QN:", "ALBUMIN"),
        ("ALBUMIN:MCNC:PT:UR:QN:", "ALBUMIN:MCNC:PT:UR:QN:"),
        ("P—Alanine transaminase; cat.c. = ? U/L", "Alanine transaminase"),
        ("U—Albumin; mass c. = ? mg/L", "U—Albumin"),
        ("ALT measurement (procedure)", "ALT"),
        ("1742-6 ALT", "ALT"),
        ("ALT", "ALT"),
        ("", ""),
    ],
)
def test_the_component_of_a_loinc_name_is_found(name: str, component: str) -> None:
    assert component_of(name) == component


@pytest.mark.parametrize(
    ("name", "unit", "analyte"),
    [
        ("ASAT / GOT", "U/l", "AST"),
        ("CK Creatin-Kinase", "U/l", "CK"),
        ("ALT/SGPT serum level", "U/L", "ALT"),
        ("Platelet count, Blood", "10*3/uL", "PLT"),
        ("Prothrombin time", "s", "PT"),
        ("Hemoglobin A1c", "%", "HBA1C"),
        ("BILIRUBIN, TOTAL", "mg/dL", "TBIL"),
    ],
)
def test_printed_names_are_known(name: str, unit: str, analyte: str) -> None:
    assert found(name, unit) == analyte


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("CK-MB", "U/L"),
        ("CK MB", "U/L"),
        ("CRP", "mg/L"),
        ("C-reaktives Protein", "mg/l"),
        ("Albumin/Globulin", "1"),
        ("Albumin-korrigiertes Calcium", "mmol/l"),
        ("Cholesterin / HDL", "1"),
        ("Mean platelet volume", "fL"),
        ("Alkaline phosphatase.bone [Enzymatic activity/volume] in Serum", "U/L"),
        ("Glucose [Mass/volume] in Serum --2 hours post 75 g glucose PO", "mg/dL"),
        ("Iron [Mass/mass] in Liver", "ug/g"),
        ("Serum alk. phos. raised", ""),
    ],
)
def test_lookalikes_are_none_of_ours(name: str, unit: str) -> None:
    assert found(name, unit) is None


@pytest.mark.parametrize(
    ("name", "unit", "more"),
    [
        ("Albumin", "%", {}),
        ("Creatinin", "mmol/l", {"interval": "1.8-15.9"}),
        ("Albumin", "mg/L", {"high": "20"}),
        ("Albumin", "g/L", {"specimen": ("Liquor",)}),
        ("Protein measurement, urine, 24 hour", "g/L", {}),
        ("Bilirubin", "mg/dL", {"loinc": ("58941-6",)}),
        ("CK", "ng/mL", {"loinc": ("13969-1",)}),
    ],
    ids=["share", "urine range", "urine limit", "csf", "urine name", "skin", "code"],
)
def test_what_is_no_blood_test_of_ours_is_not_taken_for_one(
    name: str, unit: str, more: dict[str, object]
) -> None:
    assert found(name, unit, **more) is None


def test_a_code_alone_is_enough() -> None:
    assert found("", "U/L", loinc=("1742-6",)) == "ALT"
    assert found("Leberwert", "U/L", loinc=("77144-4",)) == "ALT"


@pytest.mark.parametrize(
    ("name", "code", "unit", "analyte"),
    [
        ("GGT", "1968-7", "U/L", "GGT"),
        ("GGT", "1968-7", "mg/dL", "DBIL"),
        ("ALT", "1920-8", "U/L", None),
    ],
    ids=["the unit fits the name", "the unit fits the code", "the unit fits both"],
)
def test_a_contradiction_is_settled_by_the_unit_or_asked(
    name: str, code: str, unit: str, analyte: str | None
) -> None:
    result = measured(Observation("here", (name,), "5", unit=unit, loinc=(code,)))

    assert result.analyte == analyte
    assert code in result.doubt
    assert result.is_open is (analyte is None)


@pytest.mark.parametrize(
    ("words", "specimen"),
    [
        ("Serum", Specimen.BLOOD),
        ("EDTA-Blut", Specimen.BLOOD),
        ("Serum or Plasma", Specimen.BLOOD),
        ("Urine, random", Specimen.OTHER),
        ("24h-Urin", Specimen.OTHER),
        ("Sammelurin", Specimen.OTHER),
        ("U-Albumin", Specimen.OTHER),
        ("Eiweiss i.U.", Specimen.OTHER),
        ("Protein 24h", Specimen.OTHER),
        ("Mercaptopurin", Specimen.UNTOLD),
        ("Drogen im Urin", Specimen.OTHER),
        ("Liquor", Specimen.OTHER),
        ("Stuhl", Specimen.OTHER),
        ("Blood and urine", Specimen.UNTOLD),
        ("Harnstoff", Specimen.UNTOLD),
        ("Harnsäure", Specimen.UNTOLD),
        ("Chemistry", Specimen.UNTOLD),
        ("Mocz", Specimen.OTHER),
        ("Mocznik", Specimen.UNTOLD),
        ("Močovina", Specimen.UNTOLD),
        ("моча", Specimen.OTHER),
        ("Мочевина", Specimen.UNTOLD),
        ("尿蛋白", Specimen.OTHER),
        ("尿素", Specimen.UNTOLD),
        ("脑脊液", Specimen.OTHER),
        ("粪便", Specimen.OTHER),
        ("당뇨", Specimen.UNTOLD),
        ("vizelet", Specimen.OTHER),
        ("széklet", Specimen.OTHER),
        ("urīnviela", Specimen.UNTOLD),
        ("ούρα", Specimen.OTHER),
        ("ουρία", Specimen.UNTOLD),
        ("Liquide céphalorachidien", Specimen.OTHER),
        ("Citratplasma", Specimen.BLOOD),
        ("Cord blood", Specimen.OTHER),
    ],
)
def test_words_tell_the_specimen(words: str, specimen: Specimen) -> None:
    assert specimen_of(words) is specimen


@pytest.mark.parametrize(
    ("name", "analyte"),
    [
        ("ALT Lvl", "ALT"),
        ("Protein Total Lvl", "TP"),
        ("CMP: ALT", "ALT"),
        ("INR - Point of Care", "INR"),
        ("ALT (U/L)", "ALT"),
        ("Platelets (x10*3)", "PLT"),
        ("Albumin (%)", None),
        ("Albumin Lvl, urine", None),
    ],
)
def test_a_name_is_known_with_what_stands_around_it(
    name: str, analyte: str | None
) -> None:
    assert found(name) == analyte
