import subprocess
import sys

import pytest

# What PySide6 says itself, and what it says after our light import.
ASKED = """
from PySide6.QtCore import QObject, QPoint, QTimer
for ask in (
    lambda: QObject().setObjectName(5),
    lambda: QPoint("a"),
    lambda: QTimer().start("x"),
    lambda: QTimer.setInterval.__doc__,
    lambda: QObject().setFoo,
    lambda: sys.modules["shibokensupport.signature.layout"].absent,
    lambda: sys.modules["shibokensupport.signature.lib.enum_sig"].ExactEnumerator,
):
    try:
        print(ask())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
"""


def said(first):
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{first}\n{ASKED}"],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_the_light_import_of_qt_says_all_that_the_full_one_says():
    assert said("import altdesk.gui") == said("import PySide6.QtCore")


@pytest.mark.parametrize("name", ["errorhandler", "layout", "lib.pyi_generator"])
def test_the_start_leaves_what_only_programmers_need(name):
    code = (
        "import sys, altdesk.gui\n"
        f"print(len(vars(sys.modules['shibokensupport.signature.{name}'])))"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert int(done.stdout) < 15
