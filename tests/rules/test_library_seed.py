"""No statement of the seed document is lost: S01 to S70 are said in the product."""

import pytest

from altdesk import bundled
from altdesk.rules.library import library

SEED = bundled.read_toml("resources", "knowledge", "seed_statements.toml")["statement"]
KNOWN = {
    name: bundled.read_toml("resources", "knowledge", f"{name}.toml")
    for name in (
        [
            "analytes",
            "causes",
            "drugs",
            "guidance",
            "redflags",
            "thresholds",
            "trends",
            "workup",
        ]
    )
}

# Words that the text which carries a statement must say. `|` parts alternatives.
SAID = {
    "S01": "stressed or hurt leaks",
    "S02": "liver cells; alanine alpha-ketoglutarate pyruvate glutamate",
    "S03": "leaks into the blood; healthy only a little",
    "S04": "small rise early sign; not be ignored",
    "S05": "harmless serious; history daily life tests",
    "S06": "fatty liver most common",
    "S07": "fat not because of alcohol; weight diabetes insulin",
    "S08": "silent until blood test scan",
    "S09": "weight loss food early go back",
    "S10": "fair amounts alcohol raise ALT",
    "S11": "fatty liver hepatitis damage; before tiredness yellow",
    "S12": "cut back normal over time",
    "S13": "months years before felt",
    "S14": "directly fighting the virus",
    "S15": "blood tests early; tablets prevent cirrhosis cancer",
    "S16": "medicines supplements raise ALT",
    "S17": "paracetamol statins amoxicillin-clavulanate kava green tea extract",
    "S18": "during treatment early",
    "S19": "muscle holds some ALT",
    "S20": "hard training injury CK; normal CK",
    "S21": "iron harms liver cells",
    "S22": "copper",
    "S23": "immune system attack",
    "S24": "gluten",
    "S25": "thyroid",
    "S26": "own test common causes ruled out",
    "S27": "40 to 80 mild; each lab limit",
    "S28": "acute hepatitis 1000",
    "S29": "low level not be ignored",
    "S30": "months and years scarring without being felt",
    "S31": "settles improves worse guides",
    "S32": "alone rarely; AST ALP bilirubin albumin clotting",
    "S33": "below 1 fatty liver viral hepatitis",
    "S34": "above 2 alcohol",
    "S35": "ALP bilirubin bile flow",
    "S36": "ultrasound clearer picture",
    "S37": "calories saturated fat refined sugar processed",
    "S38": "sitting insulin fat liver",
    "S39": "smoking stress raise",
    "S40": "solvents pesticides slowly",
    "S41": "fruit vegetables; movement; no smoking; little alcohol; before medicines",
    "S42": "depends on the cause",
    "S43": "weight movement diabetes blood fats return to normal",
    "S44": "no alcohol at all weeks to months",
    "S45": "tablets against the virus prevent scarring",
    "S46": "stopped or replaced where they were",
    "S47": "rest no lasting harm soon normal",
    "S48": "calms immune steroids; own treatment; control less inflammation",
    "S49": "prevent cirrhosis liver cancer",
    "S50": "beyond six months other tests abnormal scan",
    "S51": "fat scarring lumps",
    "S52": "fibroscan stiff",
    "S53": "MRI unclear",
    "S54": "biopsy unclear change the treatment",
    "S55": "simple fat inflammation scarring stronger treatment",
    "S56": "signal not a diagnosis",
    "S57": "twice a year once a year",
    "S58": "improves daily life medicine keep going",
    "S59": "worse again another cause",
    "S60": "family doctor gut specialist liver specialist",
    "S61": "unregulated supplements too much alcohol",
    "S62": "fatty liver; medicines alcohol muscle viral hepatitis",
    "S63": "early sign; without feeling",
    "S64": "weight alcohol metabolic",
    "S65": "heart blood pressure blood fats",
    "S66": "type 2 diabetes insulin",
    "S67": "lasting poorer health",
    "S68": "years inflammation liver cancer",
    "S69": "early prevent",
    "S70": "calm alert",
}


def carrying(identifier):
    """Return all that the Library says where it carries a statement."""
    return " ".join(
        statement.text
        for article in library().by_id.values()
        for statement in article.statements
        if identifier in statement.carries
    ).casefold()


def test_the_seed_has_seventy_statements():
    assert [s["id"] for s in SEED] == [f"S{n:02}" for n in range(1, 71)]
    assert set(SAID) == {s["id"] for s in SEED}


@pytest.mark.parametrize("identifier", SAID)
def test_a_seed_statement_is_said_in_the_library(identifier):
    text = carrying(identifier)

    missing = [
        word
        for word in SAID[identifier].casefold().replace(";", " ").split()
        if word not in text
    ]
    assert not missing, text


def known_ids():
    """Return every id that `represented_by` may name, in its spelling."""
    trends, thresholds = KNOWN["trends"], KNOWN["thresholds"]
    found = {f"analytes.{a['id']}" for a in KNOWN["analytes"]["analyte"]}
    found |= {f"drugs.{p['id']}" for p in KNOWN["drugs"]["product"]}
    found |= {f"redflags.{f['id']}" for f in KNOWN["redflags"]["flag"]}
    found |= {f"seed_bands.{b['id']}" for b in thresholds["seed_band"]}
    found |= {f"patterns.{p['id']}" for p in thresholds["pattern"]}
    found |= {f"ratio.{r['id']}" for r in thresholds["ratio"]}
    found |= {f"trend.{t['id']}" for t in trends["trend"]}
    found |= {f"retest.{r['id']}" for r in trends["retest"]}
    found |= {f"expected.{e['id']}" for e in trends["expected_course"]}
    found |= {step["id"] for step in KNOWN["workup"]["step"]}
    for kind in ("explain", "lifestyle", "risk", "wording"):
        found |= {entry["id"] for entry in KNOWN["guidance"][kind]}
    for cause in KNOWN["causes"]["cause"]:
        parts = ("summary", "treatment", "expected_outcome")
        found |= {f"causes.{cause['id']}"}
        found |= {f"causes.{cause['id']}.{part}" for part in parts if cause[part]}
        found |= {f"causes.{e['id']}" for e in cause["evidence"]}
    return found


EVERYWHERE = {"questions", "causes", "causes.*", "causes.*.confirm"}
EVERYWHERE |= {"causes.*.treatment"}


@pytest.mark.parametrize("statement", SEED, ids=lambda s: s["id"])
def test_what_represents_a_seed_statement_is_still_there(statement):
    known = known_ids() | EVERYWHERE

    assert statement["represented_by"]
    for name in statement["represented_by"]:
        assert name.split(" (")[0] in known


@pytest.mark.parametrize("kind", ["explain", "lifestyle", "risk"])
def test_the_library_says_what_the_general_guidance_says(kind):
    text = " ".join(a.text for a in library().by_id.values()).casefold()
    for entry in KNOWN["guidance"][kind]:
        for sentence in entry["text"].casefold().split(". "):
            words = [w.strip(".,:;") for w in sentence.split() if len(w) > 6]
            assert all(word in text for word in words), sentence
