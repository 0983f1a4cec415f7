"""Whatever is typed, the answer is a score or a reason, never an accident."""

import json
import math

from hypothesis import given, settings
from hypothesis import strategies as st

from altdesk.rules.library import library
from altdesk.rules.products import complete, describe, find, find_all, suggest
from altdesk.rules.scores import compute, definitions, score_answer

NAMES = sorted(definitions())
AMOUNTS = st.one_of(
    st.text(max_size=12),
    st.from_regex(
        r"[<>]?-?[0-9]{1,6}([.,][0-9]{1,4})?(e-?[0-9]{1,2})?", fullmatch=True
    ),
)
UNITS = st.one_of(
    st.just(""),
    st.sampled_from(["U/L", "ukat/L", "10*9/L", "/uL", "mg/dL", "umol/L", "g/L", "%"]),
    st.text(max_size=6),
)


@st.composite
def typed(draw):
    name = draw(st.sampled_from(NAMES))
    known = list(definitions()[name].all_inputs)
    inputs = draw(st.lists(st.sampled_from(known), max_size=8))
    items = [f"{word}={draw(AMOUNTS)} {draw(UNITS)}" for word in inputs]
    return name, [*items, *draw(st.lists(st.text(max_size=10), max_size=2))]


@settings(max_examples=200, deadline=None)
@given(typed())
def test_any_line_gives_a_score_or_a_reason(case):
    name, items = case

    answer, problems = score_answer(name, items)

    json.dumps(answer, allow_nan=False)
    if answer["value"] is None:
        assert problems
        assert all(p.what and p.do for p in problems)
    else:
        assert math.isfinite(answer["value"])
        assert problems == ()


GIVEN = st.one_of(
    st.none(), st.booleans(), st.floats(), st.integers(), st.decimals(), st.text()
)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_any_inputs_give_a_value_or_a_reason(data):
    name = data.draw(st.sampled_from(NAMES))
    known = list(definitions()[name].all_inputs)
    inputs = {word: data.draw(GIVEN) for word in known}

    score = compute(name, inputs)

    assert (score.value is None) is bool(score.missing or score.refused) or (
        score.not_valid
    )
    assert score.value is None or math.isfinite(score.value)
    assert score.value is not None or "is not computed" in score.text


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_any_name_is_a_product_or_unknown(name):
    found = find(name)

    assert (found is None) is (find_all(name) == ())
    assert describe(name)
    assert len(suggest(name, 2)) <= 2
    assert len(complete(name, 3)) <= 3


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_any_search_is_answered(query):
    hits = library().search(query)

    assert len({hit.article.id for hit in hits}) == len(hits)
