"""All formulas, by the ids of `scores.toml`."""

from collections.abc import Mapping

from altdesk.rules.scores.fibrosis import FIBROSIS
from altdesk.rules.scores.formula import Formula
from altdesk.rules.scores.ratios import RATIOS
from altdesk.rules.scores.severity import SEVERITY
from altdesk.rules.scores.steatosis import STEATOSIS

FORMULAS: Mapping[str, Formula] = {**FIBROSIS, **STEATOSIS, **RATIOS, **SEVERITY}
