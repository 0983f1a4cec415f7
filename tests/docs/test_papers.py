"""The papers hang together: links, pictures, names of files, words of the screens."""

import re
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from random import Random

import pytest
import textstat
from guide_pages import ROOT, blocks
from PIL import Image

GUIDE = ROOT / "docs" / "guide"
CHAPTERS = sorted(GUIDE.glob("[0-9][0-9]-*.md"))
FOR_EVERYONE = [chapter for chapter in CHAPTERS if chapter.name < "09"]
PAPERS = (
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
    *(ROOT / name / "README.md" for name in ("ui", "db", "resources", "packaging")),
)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
REMOTE = re.compile(
    r"""(?:src|href)\s*=\s*["']?(?:https?:)?//|url\(\s*["']?(?:https?:)?//|@import"""
)
MOST_GRADE = 7
"""The school grade, by the length of words and sentences, that a chapter may ask."""
# Words that are set in bold because they matter, and are no text of a screen.
STRESSED = {
    "A dashed line",
    "A result such as <5",
    "About you",
    "Export All Health Data",  # on the iPhone
    "Points",
    "The bars at the bottom",
    "The green band",
    "The headline",
    "around the draw",
    "date of the draw",
    "high",
    "log",
    "low",
    "next test",
    "next tests",
    "panel",
    "questions for your doctor",
    "recovery key",
    "unit",
    "value",
    "your note",
}


@pytest.fixture
def script(monkeypatch):
    """Return what imports a script of the build."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield import_module
    for name in ("screenshots", "texts"):
        sys.modules.pop(name, None)


def words_of(paper: Path) -> str:
    """Return a paper without its fenced blocks."""
    text = paper.read_text(encoding="utf-8")
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_link_leads_somewhere(paper):
    for target in LINK.findall(words_of(paper)):
        if target.startswith("https://"):
            continue
        file, _, anchor = target.partition("#")
        place = (paper.parent / file).resolve() if file else paper
        assert place.exists(), target
        assert not anchor or anchor in anchors(place), target


def anchors(paper: Path) -> set[str]:
    titles = re.findall(r"^#+ (.*)$", words_of(paper), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", t.lower()).replace(" ", "-") for t in titles}


@pytest.mark.parametrize("paper", PAPERS, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_file_that_a_paper_names_is_there(paper):
    own = r"(?:altdesk|db|docs|packaging|resources|tests|ui)/[\w./*-]+"
    for name in re.findall(rf"`({own})`", words_of(paper)):
        assert list(ROOT.glob(name.rstrip("/"))) or is_made(name), name


def is_made(name: str) -> bool:
    """Tell whether a file is there only after a build or by the reader's own work."""
    return name.endswith((".qm", "altdesk_it.ts")) or "_bundled" in name


def test_every_picture_is_there_is_made_by_the_script_and_is_used(script):
    made = {f"{name}.png" for _shot, name in script("screenshots").DOCS}
    lying = {picture.name for picture in (ROOT / "docs" / "pictures").iterdir()}
    used = set()
    for paper in PAPERS:
        for words, target in PICTURE.findall(paper.read_text(encoding="utf-8")):
            assert words, f"{target} says nothing to who cannot see it"
            assert (paper.parent / target).is_file(), target
            used.add(Path(target).name)

    assert lying == made
    assert used <= made
    assert made - used <= {"overview-dark.png"}


def test_no_picture_is_larger_than_the_papers_may_hold(script):
    most = script("screenshots").LARGEST_PICTURE
    pictures = (ROOT / "docs" / "pictures").iterdir()

    assert [p.name for p in pictures if p.stat().st_size > most] == []


def test_a_picture_that_is_too_large_is_written_with_fewer_colours(script, tmp_path):
    studio = script("screenshots")
    place = tmp_path / "noise.png"
    noise = Image.frombytes("L", (800, 300), Random(7).randbytes(800 * 300))  # noqa: S311 - no secret
    noise.convert("RGB").save(place)
    assert place.stat().st_size > studio.LARGEST_PICTURE

    studio.shrink(place)

    assert place.stat().st_size <= studio.LARGEST_PICTURE
    with Image.open(place) as shown:
        assert shown.size == (800, 300)


def test_a_small_picture_keeps_every_colour(script, tmp_path):
    place = tmp_path / "small.png"
    Image.linear_gradient("L").convert("RGB").save(place)

    script("screenshots").shrink(place)

    with Image.open(place) as shown:
        assert len(shown.convert("RGB").getcolors()) == 256


def test_a_picture_is_replaced_only_by_one_that_shows_something_else(script, tmp_path):
    renew = script("screenshots").renew
    before, taken = tmp_path / "before.png", tmp_path / "taken.png"
    Image.new("RGB", (9, 9), "white").save(before, compress_level=0)
    written = before.read_bytes()

    Image.new("RGB", (9, 9), "white").save(taken)
    assert not renew(taken, before)
    assert before.read_bytes() == written

    Image.new("RGB", (9, 9), "blue").save(taken)
    assert renew(taken, before)
    assert before.read_bytes() == taken.read_bytes()


def test_every_button_that_the_guide_names_is_on_a_screen(script):
    texts = {bare(text.source) for text in script("texts").all_texts()}
    texts |= {bare(text.partition("{")[0]) for text in texts}
    for form in (ROOT / "ui" / "forms").glob("*.ui"):
        texts |= set(re.findall(r"<string>(.*?)</string>", form.read_text("utf-8")))
    named = {
        bare(word)
        for chapter in FOR_EVERYONE
        for word in re.findall(r"\*\*(.+?)\*\*", words_of(chapter))
    }

    missing = {
        name
        for name in named - {bare(word) for word in STRESSED}
        if not {name, *map(bare, name.split(", "))} & texts
    }
    assert missing == set()


def bare(text: str) -> str:
    """Return a text without the dots and points behind it."""
    return text.replace("&", "").rstrip(" ….,:")


@pytest.mark.parametrize("chapter", FOR_EVERYONE, ids=lambda c: c.name)
def test_chapters_for_everyone_are_easy_to_read(chapter):
    lines = words_of(chapter).splitlines()
    prose = [re.sub(r"^(-|[0-9]+\.) ", "", line) for line in lines]
    told = [line for line in prose if line and line[0] not in "#|!"]
    text = re.sub(r"\*\*|`|\]\([^)]*\)|\[", "", "\n\n".join(told))

    assert textstat.automated_readability_index(text) <= MOST_GRADE
    sentences = re.split(r"(?<=[.?!:])\s+", text)
    assert [s for s in sentences if len(s.split()) > 28] == []


def test_every_dependency_has_its_reason_in_the_architecture():
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = table["project"]
    asked = [*project["dependencies"], *table["build-system"]["requires"]]
    for extra in project["optional-dependencies"].values():
        asked += extra
    wanted = {re.split(r"[<>=; \[]", line)[0] for line in asked}

    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([\w ,./()`\[\]-]+?) \| .{12,}", text, re.MULTILINE)
    told = {name for row in rows for name in re.split(r"[, ]+", row)}
    assert wanted - told == set()


def test_every_folder_of_the_program_has_its_rule():
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    folders = [f"altdesk/{f.parent.name}" for f in (ROOT / "altdesk").glob("*/*.py")]

    assert [f for f in set(folders) if f"| `{f}` |" not in text] == []


def test_every_decision_is_listed_with_its_title():
    folder = ROOT / "docs" / "decisions"
    listed = (folder / "README.md").read_text(encoding="utf-8")

    for page in folder.glob("0*.md"):
        text = page.read_text(encoding="utf-8")
        number, _, title = text.splitlines()[0].removeprefix("# ").partition(". ")
        assert f"{number}. [{title}]({page.name})" in listed
        assert number == str(int(page.name[:4]))
        assert "**Chosen.**" in text
        assert "**Not chosen.**" in text
        assert len(text.splitlines()) <= 30


def test_the_commands_of_the_readme_are_those_of_the_checks():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    checks = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    listed = re.search(r"apt-get install (.*)", readme)
    assert listed
    installed = re.search(r"apt-get install -y.*?(?=\n\n)", checks, re.DOTALL)
    assert installed

    assert set(listed[1].split()) <= set(installed[0].split())


def test_chapters_are_numbered_without_a_gap():
    assert [int(chapter.name[:2]) for chapter in CHAPTERS] == list(
        range(1, len(CHAPTERS) + 1)
    )


def test_every_console_block_of_the_guide_begins_with_a_command():
    for chapter in CHAPTERS:
        for block in blocks(chapter):
            assert block.kind != "console" or block.text.startswith("$ ")
            assert block.kind in {
                *("console", "diff", "json", "python", "sh", "sql", "text", "toml"),
            }


def test_the_guide_builds_without_a_warning_and_asks_no_other_computer(tmp_path):
    pytest.importorskip("sphinx", reason="the extra `docs` builds the guide")
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-n"]

    done = subprocess.run(
        [*command, str(ROOT / "docs"), str(tmp_path / "pages")],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    pages = tmp_path / "pages"
    for chapter in CHAPTERS:
        assert (pages / "guide" / f"{chapter.stem}.html").is_file()
    for file in pages.rglob("*"):
        if file.suffix in {".html", ".css"}:
            found = REMOTE.search(file.read_text(encoding="utf-8"))
            assert found is None, (file, found)
