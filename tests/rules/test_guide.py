"""The guide as articles: plain text, nothing lost, in the order of its chapters."""

import re

import pytest

from altdesk import bundled
from altdesk.errors import KnowledgeError
from altdesk.rules import guide
from altdesk.rules.guide import chapter_titles, chapters, read_chapter
from altdesk.rules.library import library

CHAPTER = """# Keep `it` whole

A **summary** of
two lines.

Words before a heading, with [a link](02-import.md).

## Steps

1. Open the window.
2. Type a value
   and save it.

- One point.

![A picture](../pictures/trends.png)

| Sign | Meaning |
|---|---|
| `0` | done |
| a\\|b | two \\| words |

```console
$ altdesk check

my.altdesk is whole.
```
"""


def test_a_chapter_becomes_plain_text_and_nothing_is_lost():
    article = read_chapter("guide.whole", CHAPTER)

    assert article.title == "Keep it whole"
    assert article.summary == "A summary of two lines."
    assert [section.title for section in article.sections] == ["", "Steps"]
    assert [s.text for s in article.statements] == [
        "Words before a heading, with a link.",
        "1. Open the window.",
        "2. Type a value and save it.",
        "• One point.",
        "• 0: done",
        "• a|b: two | words",
        "$ altdesk check\n\nmy.altdesk is whole.",
    ]
    assert [s.is_typed for s in article.statements] == [False] * 6 + [True]


def test_titles_are_told_without_reading_the_chapters():
    told = {article.id: article.title for article in chapters().articles}

    assert dict(chapter_titles()) == told
    assert len(told) == len(chapters().articles)


def test_no_chapter_shows_the_signs_of_markdown():
    for article in chapters().articles:
        words = [article.title, article.summary]
        words += [s.text for s in article.statements if not s.is_typed]
        for text in words:
            assert not re.search(r"\]\(|\*\*|`|^#|^\||<!--", text), text


def test_every_word_of_a_chapter_is_in_its_article():
    for article in chapters().articles:
        name = article.id.removeprefix("guide.")
        (file,) = bundled.path("docs", "guide").glob(f"[0-9][0-9]-{name}.md")
        source = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", file.read_text(encoding="utf-8"))
        source = re.sub(r"\]\([^)]*\)", "]", source)
        shown = set(re.findall(r"\w+", article.text))

        headers = re.findall(r"^(\|.*)\n\|[-| :]+$", source, re.MULTILINE)
        source = re.sub(r"^```\w*$", "", source, flags=re.MULTILINE)
        for header in headers:
            source = source.replace(header, "", 1)
        assert set(re.findall(r"\w+", source)) - shown == set(), file.name


def test_the_guide_stands_behind_the_articles_and_is_searched_with_them():
    joined = library().joined(chapters())

    assert joined.groups[:-1] == library().groups
    found = [hit.article for hit in joined.search("first panel")]
    assert found[0].id == "guide.first-panel"


def test_a_missing_guide_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(bundled, "root", lambda: tmp_path)
    guide.chapters.cache_clear()

    with pytest.raises(KnowledgeError, match="guide is missing"):
        guide.chapters()
    guide.chapters.cache_clear()


def test_blank_lines_say_nothing():
    plain = read_chapter("guide.some", "# Some\n\nOne.\n\nTwo.\n")
    airy = read_chapter("guide.some", "# Some\n\n\n\nOne.\n\n\nTwo.\n\n")

    assert airy == plain
