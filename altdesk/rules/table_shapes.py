"""The shape of the knowledge files: which entries they hold, with which words.

Each entry has `source` and `status` besides. A word is a text if nothing else is
said; an amount is a number of at least 0. "?" marks what an entry may leave out, "!"
a text that may be empty, "#" a text that no other entry of the table may have.
"""

from collections.abc import Mapping

SHAPES: Mapping[str, Mapping[str, str]] = {
    "analytes.toml": {
        "analyte.loinc": "code# long_common_name example_unit",
        "analyte.unit": "unit# to_canonical:amount",
        "analyte.synonym": "lang# names:texts",
        "analyte": (
            "id# name kind canonical_unit ref_source:texts ref_status ?loinc:entries "
            "?synonym:entries ?ref_male_low:amount ?ref_male_high:amount "
            "?ref_female_low:amount ?ref_female_high:amount "
            "?default_uln_male:amount ?default_uln_female:amount "
            "?confirm_below:amount ?confirm_above:amount ?reject_below:amount "
            "?reject_above:amount ?plausibility_source:texts ?notes ?unit:entries "
            "?ifcc_factor:amount ?ifcc_offset:number ?ifcc_source:texts "
            "?ifcc_status"
        ),
    },
    "causes.toml": {
        "strength": "strength# points:number",
        "cause.evidence": "id# when strength text",
        "cause": (
            "id# name plain_name in_seed:yes_no summary confirming_tests:texts "
            "treatment expected_outcome self_care:texts ask_doctor:texts "
            "red_flags:texts evidence:entries ?seed_part_status"
        ),
    },
    "drugs.toml": {
        "category": "category# meaning",
        "product": (
            "id# name other_names:texts group kind livertox_category pattern "
            "usual_start category_status pattern_status ?note ?status"
        ),
        "synonym": "product# names:texts",
        "dropped_dose": "kind words:texts",
        "dropped": "kind# words:texts",
        "dropped_part": "kind words:texts",
        "narrowing": "words:texts",
        "wording": "id# text",
    },
    "facts.toml": {
        "fact": (
            "name meaning kind label ?values:texts ?question ?tries:numbers ?unit "
            "?names:texts ?groups:texts ?categories:texts ?lasts_days:amount "
            "?clause"
        ),
    },
    "guidance.toml": {
        "explain": "id# text",
        "lifestyle": "id# text",
        "risk": "id# text ?note",
        "population": "id# when text keep ?keep_flags:texts",
        "wording": "id# text",
        "regulatory": "id# text",
    },
    "parameters.toml": {
        "parameter": "name value:amount unit meaning place",
        "carried": "analytes:texts days:amount place",
        "shown": "id# when place",
        "daily_unit": "unit grams:amount",
    },
    "questions.toml": {
        "question": "id# order:amount when text covers:texts",
    },
    "redflags.toml": {
        "flag": "id# level when text",
        "repeat_window": "flag repeat_weeks_min:amount repeat_weeks_max:amount",
    },
    "scores.toml": {
        "score": (
            "id# name formula output inputs:texts worked optional:texts also:texts "
            "valid_range cutoffs exclusions checked_against formula_status "
            "cutoff_status ?note ?whole:yes_no ?reading ?zone_word"
        ),
        "cutoff": (
            "score age_from:number age_to:number low_below:number high_above:number "
            "?note ?low_includes:yes_no ?high_includes:yes_no"
        ),
        "rule": "id# text input_digits:amount",
        "parameter": "score name value:number unit",
        "category": "score input name points:amount",
        "zone": "score place name text",
        "validity": (
            "id scores:texts effect text ?input ?below:amount ?zone ?above:amount "
            "?over ?to:amount ?also_input ?also_over ?also_to:amount"
        ),
        "accepted": "input unit low:amount high:amount",
        "conversion": "input unit other_spellings:texts factor:amount",
    },
    "seed_statements.toml": {
        "statement": "id# statement kind represented_by:texts",
    },
    "sentences.toml": {
        "sentence": "id# text",
    },
    "sources.toml": {
        "reference": "id# citation ?doi ?pmid",
    },
    "thresholds.toml": {
        "seed_band": "id# label rule clause ?hi:amount ?lo:amount",
        "healthy_limit": (
            "id# analyte sex low:amount high:amount used_limit:amount unit"
        ),
        "grade": "id# order:amount applies:texts rule clause plain",
        "ctcae5": "id# analyte grade:amount rule",
        "pattern": "id# order:amount when clause text",
        "ratio": "id# when text",
        "safety": "id# when text action ?note",
    },
    "trends.toml": {
        "trend": "id# rule text",
        "half_life": "id# hours:amount range alternative!",
        "expected_course": (
            "id# event analytes:texts window trigger fall days:numbers text "
            "?names:texts"
        ),
        "retest": "id# when clause weeks:numbers text",
    },
    "variation.toml": {
        "variation": (
            "analyte cvi_percent:amount cva_used_percent:amount "
            "rcv_up_percent:amount rcv_down_percent:number ?cvg_percent:amount "
            "?study_cva_percent:amount ?note"
        ),
        "formula": "id# sigma up down confidence cva_rule",
    },
    "workup.toml": {
        "step": "id# stage:amount what when clause text",
        "group": "fact causes:texts",
    },
}
"""The words of each table, by file; a dot leads into an entry."""

# The figures that the code reads by name.
FIGURES = """
alcohol_fall_days alcohol_high_F alcohol_high_M alcohol_metald_to_F
alcohol_metald_to_M alcohol_moderate_from confirmed_days dechallenge_bile_days
dechallenge_days diabetes_hba1c doubled_times drug_start_max_days
drug_start_min_days drug_stop_days exercise_days fluctuating_results half
ill_days leading_distance leading_points listed_points mets_bmi mets_bmi_asian
mets_glucose mets_hdl_F mets_hdl_M mets_triglycerides mets_waist_F
mets_waist_M paracetamol_days paracetamol_g percent persistent_days
postpartum_days prediabetes_hba1c pregnancy_days quadrant_bilirubin
quadrant_enzyme questions_max rcv_results rcv_z rested_days
span_in_months_years titer_positive tsat_from_transferrin unit_wrong_factor
weight_loss_percent
"""

SENTENCES: Mapping[str, str] = {
    "headline.nothing": "",
    "headline.no_liver_test": "",
    "headline.today": "",
    "headline.declined": "",
    "headline.no_limit": "analyte",
    "headline.normal": "day",
    "headline.normal_one": "analyte",
    "headline.some_unjudged": "",
    "headline.healthy": "",
    "headline.normal_again": "analyte",
    "headline.normal_again_twice": "analyte",
    "headline.normal_again_but": "analyte others",
    "headline.first": "analyte size",
    "headline.now": "analyte size",
    "headline.now_moving": "analyte size move",
    "headline.again": "analyte size",
    "headline.lasting": "analyte size time",
    "headline.lasting_moving": "analyte size time move",
    "headline.lasting_large": "analyte time times",
    "headline.only": "analyte",
    "headline.others": "others",
    "headline.no_alt": "others",
    "headline.no_alt_normal": "",
    "headline.no_alt_unjudged": "",
    "headline.numbers": "day",
    "size.slight": "",
    "size.times": "times",
    "size.plain": "",
    "move.rising": "",
    "move.improving": "",
    "move.stable": "",
    "time.days": "n",
    "time.weeks": "n",
    "time.months": "n",
    "time.years": "n",
    "summary.value": "analyte value times limit",
    "summary.value_in_range": "analyte value limit",
    "summary.usual_limit": "analyte",
    "summary.others": "others",
    "summary.change_real": "day value",
    "summary.change_chance": "day value",
    "summary.change_rough": "day value",
    "summary.change_open": "day value",
    "summary.signal": "",
    "summary.implausible": "analytes",
    "summary.missing": "analytes",
    "summary.doctor_soon": "",
    "summary.repeat": "first last",
    "summary.call": "",
    "summary.poison": "",
    "summary.may_apply": "limit",
    "implausible.size": "value day",
    "implausible.impossible": "value day",
    "implausible.limit": "day limit usual",
    "implausible.direct": "day",
    "trend.change": "words before day after percent",
    "trend.rough": "words percent",
    "why.missing": "what",
    "why.too_old": "analyte time",
    "why.too_old_many": "analyte time",
    "why.unknown": "what",
    "retest.window": "first last",
    "time.day": "",
    "score.older": "analyte time",
    "why.bound": "analyte",
    "expected.near": "analyte before day expected by",
    "expected.open": "analyte before day by",
    "expected.as_expected": "day value",
    "expected.higher": "day value",
    "expected.early": "day value",
    "question.test": "test cause",
    "headline.lasting_large_moving": "analyte time times moving",
    "moving.rising": "",
    "moving.improving": "",
    "moving.stable": "",
    "summary.fell_after_alcohol": "",
    "summary.fell_after_product": "",
}
"""The sentences that the code says, each with its places for words."""
