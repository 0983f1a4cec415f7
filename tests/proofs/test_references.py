"""Goal 22: calls into Qt change no count of references to None, True and False."""

import subprocess
import sys
import textwrap

import pytest

FULL, CUT = 200_000, 10_000

SCRIPT = """
    import ctypes, sys
    from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

    count = int(sys.argv[1])
    application = QApplication([])
    widget, button, line, label = QWidget(), QPushButton(), QLineEdit(), QLabel()
    button.clicked.connect(lambda checked: None)
    forget = ctypes.pythonapi.Py_IncRef
    for call in (
        lambda: widget.setEnabled(True),
        lambda: widget.isEnabled(),
        lambda: label.setText("x"),
        lambda: line.setReadOnly(False),
        lambda: widget.parentWidget(),
        lambda: button.click(),
        lambda: forget(ctypes.py_object(None)),  # the control: one more each time
    ):
        before = [sys.getrefcount(o) for o in (None, True, False)]
        for _ in range(count):
            call()
        after = [sys.getrefcount(o) for o in (None, True, False)]
        print(max(abs(a - b) / count for a, b in zip(after, before)))
"""


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="from 3.12 on these objects are immortal"
)
@pytest.mark.parametrize("calls", [CUT, pytest.param(FULL, marks=pytest.mark.proof)])
def test_calls_into_qt_leave_the_counts_alone(figures, calls):
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(SCRIPT), str(calls)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    *changes, control = (float(line) for line in done.stdout.split())
    figures(
        f"22 references, {len(changes)} kinds of calls, {calls:,} each",
        f"at most {max(changes):.4f} a call",
        f"a call that keeps one: {control:.2f}",
    )
    assert len(changes) == 6
    assert max(changes) < 0.01
    assert control > 0.9
