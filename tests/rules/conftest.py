import sys
from pathlib import Path

import pytest

from altdesk.rules.knowledge import Knowledge, load

# The tests of the rules share the builders beside this file.
sys.path.append(str(Path(__file__).parent))


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load()
