"""The published scores: formulas, validity, zones and the reading of their inputs."""

from altdesk.rules.scores.answer import score_answer
from altdesk.rules.scores.compute import ScoreValue, compute
from altdesk.rules.scores.definition import Definition
from altdesk.rules.scores.definitions import definitions, read_definitions
from altdesk.rules.scores.reading import read_inputs

__all__ = [
    "Definition",
    "ScoreValue",
    "compute",
    "definitions",
    "read_definitions",
    "read_inputs",
    "score_answer",
]
