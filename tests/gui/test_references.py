"""PySide6 6.12.0 on Python 3.10 and 3.11 drops references of None and dies."""

import subprocess
import sys
import textwrap

CALLS = 20_000

SCRIPT = f"""
    import sys
    from PySide6.QtWidgets import QApplication, QPushButton, QWidget

    application = QApplication([])
    widget, button = QWidget(), QPushButton()
    button.clicked.connect(lambda checked: None)
    for call in (
        lambda: widget.setEnabled(True),
        lambda: widget.isEnabled(),
        lambda: button.click(),
    ):
        before = [sys.getrefcount(o) for o in (None, True, False)]
        for _ in range({CALLS}):
            call()
        after = [sys.getrefcount(o) for o in (None, True, False)]
        print(max(abs(a - b) / {CALLS} for a, b in zip(after, before)))
"""


def test_qt_calls_change_no_reference_of_none_true_or_false():
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(SCRIPT)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    changes = [float(line) for line in done.stdout.split()]
    assert len(changes) == 3
    assert max(changes) < 0.01
