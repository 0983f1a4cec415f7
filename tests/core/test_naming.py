"""Printed names mean one analyte; names that only look alike mean none."""

import pytest

from altdesk.core.naming import find_analytes

SPELLINGS = {
    "ALT": (
        "ALT|SGPT|GPT|ALAT|ALT (SGPT)|ALT/SGPT|S-ALAT|P-ALAT|GPT (ALAT)|"
        "ALAT (TGP)|TGP|"
        "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma|"
        "ALT, S|Serum ALT level|Alanina aminotransferasa|Transaminase pirúvica|"
        "ALT (IFCC)|ALT SerPl-cCnc|GPT (37°C)|Alanin-Aminotransferase|"
        "Alanine aminotransférase|S. ALT|Alanine aminotransferase (ALT) - blood|"
        "Alanine Aminotransferase (ALT/SGPT), Serum|ALT (GPT), UV test with P5P|"
        "血清丙氨酸氨基转移酶"
    ),
    "AST": (
        "AST|SGOT|GOT|ASAT|AST (SGOT)|TGO|ASAT (TGO)|Aspartate transaminase|"
        "Serum AST level"
    ),
    "ALP": (
        "Alk Phos|ALK. PHOSPHATASE|Alkalische Phosphatase|"
        "Phosphatases alcalines|Fosfatasa alcalina|Fosfatase alcalina|"
        "Fosfatasi alcalina|Phosphatase, alkaline"
    ),
    "GGT": (
        "γ-GT|Gamma GT|GGTP|g-GT|Gamma-Glutamyl-Transferase|Gama GT|γ-GTP|"
        "Serum gamma GT level"
    ),
    "TBIL": (
        "Bilirubin|BILIRUBIN, TOTAL|T. Bili|Gesamt-Bilirubin|Bilirubine totale|"
        "Bilirrubina|Bilirubin.total [Mass/volume] in Serum or Plasma|"
        "Bilirubina totale|TBil|S. Bilirubin Total"
    ),
    "DBIL": (
        "Bilirubin, Direct|Conjugated bilirubin|Bilirubine conjuguée|Bilirubina diretta"
    ),
    "ALB": ("Albumin|Albúmina|Albumine|Serum albumin level|Albumin (BCG)|Albumin i.S."),
    "TP": (
        "Total Protein|Gesamteiweiß|Protéines totales|Proteínas totais|PROTEIN,TOTAL"
    ),
    "PLT": (
        "Platelets|Thrombozyten|Plaquettes|Plaquetas|Piastrine|"
        "Recuento de plaquetas|Plt"
    ),
    "INR": (
        "INR|PT INR|PT (INR)|International Normalized Ratio|INR (Prothrombin Time)"
    ),
    "CK": "CK, Total|CPK|Kreatinkinase|CK gesamt|Créatine kinase|CK (NAC)",
    "CREA": "Creatinine|Kreatinin|Créatinine|Creatinina|Serum creatinine level",
    "HBA1C": "HbA1c|Hemoglobin A1c|HGB A1C|Hémoglobine glyquée|Emoglobina glicata",
    "GLU": "Glucose|Glycémie|Glukose (nüchtern)|Fasting glucose|Glicemia",
    "NA": "Sodium|Natrium|Sodio|Na+|Sodium [Moles/volume] in Serum or Plasma",
}
LOOKALIKES = (
    "CRP|C-reactive protein|CK-MB|CKMB|CK MB|Urine albumin|Albumin, urine|A/G Ratio|"
    "Albumin/Globulin|Globulin|MPV|Platelet distribution width|AST/ALT ratio|ALT/AST|"
    "Prealbumin|Bone ALP|B-ALP|LDL|Non-HDL cholesterol|Cholesterol/HDL ratio|eGFR|"
    "Creatinine clearance|aPTT|Haptoglobin|Indirect bilirubin|Bilirubin, indirect|IgG4|"
    "Urine creatinine|Glucose, urine|Macro CK|LDH isoenzyme 1|HBeAg|GLDH|CHE|Salt|Bast|"
    "Past|Balance|Total iron|Lactate|Protein C|Protein S|Hemoglobin electrophoresis|"
    "Transferrin receptor|Albumin/Creatinine ratio|Bilirubin im Urin|MCHC|||---"
)


@pytest.mark.parametrize(
    ("analyte", "name"),
    [(a, name) for a, names in SPELLINGS.items() for name in names.split("|")],
)
def test_spelling_means_its_analyte(analyte, name):
    assert find_analytes(name).only == analyte
    assert find_analytes(f"  {name.upper()} ").only == analyte


@pytest.mark.parametrize("name", LOOKALIKES.split("|"))
def test_lookalike_means_nothing(name):
    assert find_analytes(name).candidates == ()


@pytest.mark.parametrize(
    ("name", "unit", "candidates"),
    [
        ("TP", "g/dL", ("TP",)),
        ("TP", "%", ("PT",)),
        ("TP", "s", ("PT",)),
        ("Albumin", "%", ()),
        ("Albumin", "g/L", ("ALB",)),
        ("CK", "ng/mL", ()),
    ],
)
def test_unit_settles_what_a_name_means(name, unit, candidates):
    assert find_analytes(name, unit).candidates == candidates
