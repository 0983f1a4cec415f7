"""Work off the screen's thread: its answer, its faults, its progress, Cancel."""

import gc
import threading
from concurrent.futures import ThreadPoolExecutor, wait

import pytest

from altdesk.errors import AltDeskError
from altdesk.gui import background
from altdesk.gui.background import Progress, Work
from altdesk.gui.style import STYLE
from altdesk.gui.waiting import wait_for


def test_the_answer_arrives_in_the_screens_thread(qtbot):
    threads = []

    def deed(_steps):
        threads.append(threading.current_thread())
        return 42

    work = Work(deed)
    work.done.connect(lambda _value: threads.append(threading.current_thread()))
    with qtbot.waitSignal(work.done) as done:
        work.start()

    assert done.args == [42]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()
    assert not work.is_running


def make_cycles():
    for _ in range(20_000):
        ring = []
        ring.append(ring)


@pytest.mark.parametrize("way", ["work", "wait_for"])
def test_garbage_is_never_searched_for_in_another_thread(qtbot, way):
    """What is found is destroyed there: a widget's end in another thread is a crash."""
    threads = set()

    def hear(_phase, _what):
        threads.add(threading.current_thread())

    gc.callbacks.append(hear)
    try:
        if way == "wait_for":
            wait_for(make_cycles)
        else:
            work = Work(lambda _steps: make_cycles())
            with qtbot.waitSignal(work.done):
                work.start()
    finally:
        gc.callbacks.remove(hear)

    assert threads == {threading.main_thread()}
    assert gc.isenabled()


def test_garbage_is_searched_for_again_after_the_last_work(qtbot):
    goes_on = threading.Event()
    long, short = Work(lambda _steps: goes_on.wait(10)), Work(lambda _steps: None)
    long.start()
    with qtbot.waitSignal(short.done):
        short.start()
    assert not gc.isenabled()

    with qtbot.waitSignal(long.done):
        goes_on.set()

    assert gc.isenabled()


def test_a_fault_of_the_machine_is_told(qtbot):
    def deed(_steps):
        raise AltDeskError("The disk is full.", "Free some space.")

    work = Work(deed)
    with qtbot.waitSignal(work.failed) as failed:
        work.start()

    assert str(failed.args[0]) == "The disk is full. Free some space."


def test_a_fault_of_ours_rises_to_the_one_handler(qtbot):
    def deed(_steps):
        return {}["absent"]

    work = Work(deed)
    with qtbot.captureExceptions() as caught:
        work.start()
        qtbot.waitUntil(lambda: not work.is_running)

    assert [kind for kind, _error, _trace in caught] == [KeyError]


def test_steps_are_told_in_order(qtbot):
    def deed(steps):
        for number in range(3):
            steps.tell(number, 3, f"step {number}")

    work = Work(deed)
    told = []
    work.stepped.connect(lambda *step: told.append(step))
    with qtbot.waitSignal(work.done):
        work.start()

    assert told == [(0, 3, "step 0"), (1, 3, "step 1"), (2, 3, "step 2")]


def test_cancel_stops_the_work_and_tells_so(qtbot):
    begun = threading.Event()
    count = []

    def deed(steps):
        while True:
            begun.set()
            count.append(1)
            steps.tell(0, 0)

    work = Work(deed)
    work.start()
    assert begun.wait(5)
    with (
        qtbot.assertNotEmitted(work.done),
        qtbot.waitSignal(work.cancelled),
    ):
        work.cancel()

    stopped_at = len(count)
    qtbot.wait(50)
    assert len(count) == stopped_at


@pytest.fixture
def progress(qtbot):
    made = Progress()
    qtbot.addWidget(made)
    return made


def test_short_work_shows_no_progress(qtbot, progress):
    work = Work(lambda _steps: None)
    progress.follow(work, "Reading …")

    with qtbot.waitSignal(work.done):
        work.start()
    qtbot.wait(300)

    assert not progress.isVisible()


def test_long_work_shows_its_progress_and_can_be_cancelled(qtbot, progress):
    def deed(steps):
        while True:
            steps.tell(1, 2, "Half")

    work = Work(deed)
    progress.follow(work, "Reading …")
    work.start()
    qtbot.waitUntil(progress.isVisible)

    with qtbot.waitSignal(work.cancelled):
        progress.cancel.click()

    assert not progress.isVisible()


class Prompt(ThreadPoolExecutor):
    """Threads that are done before their answer can be waited for."""

    def submit(self, *deed):
        future = super().submit(*deed)
        wait([future])
        return future


def test_work_that_ends_at_once_answers_after_its_start(qtbot, monkeypatch):
    answers = []
    with Prompt(1) as threads:
        monkeypatch.setattr(background, "_threads", lambda: threads)
        work = Work(lambda _steps: 42)
        work.done.connect(answers.append)
        work.start()
        at_once = list(answers)
        qtbot.waitUntil(lambda: answers == [42])

    assert at_once == []


def test_the_words_of_a_progress_are_whole_in_a_narrow_place(qtbot):
    STYLE.set_text_percent(200)
    progress = Progress()
    qtbot.addWidget(progress)
    progress.follow(Work(lambda _steps: None), "Preparing the sheet of this person …")
    progress.resize(420, progress.heightForWidth(420))
    progress.show()

    label = progress._label

    assert label.heightForWidth(label.width()) <= label.height()
