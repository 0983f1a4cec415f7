import sys
from pathlib import Path

import pytest

# The tests of the papers share what reads and follows a page.
sys.path.append(str(Path(__file__).parent))


@pytest.fixture
def shell(tmp_path, samples):
    """Return a folder with the sample files in which commands are typed."""
    from guide_pages import Shell

    return Shell(tmp_path / "work", samples)
