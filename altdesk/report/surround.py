"""What every sheet has around its content: who and when, the foot, the title."""

from dataclasses import dataclass
from datetime import date

from altdesk.core.history import History
from altdesk.core.person import Sex
from altdesk.report.options import SheetOptions
from altdesk.report.summary import Footer, Front, Masthead, Phrases, Section, Summary
from altdesk.report.wording import Wording

_LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Surround:
    """What every sheet has around its content; without `shown` it is a blank one."""

    history: History
    options: SheetOptions
    words: Wording
    shown: History | None = None

    def summary(self, front: Front, back: tuple[Section, ...], foot: str) -> Summary:
        words = self.words
        title = words.say("head.file_title", name=self._name[:_LONGEST_TITLE])
        return Summary(
            title=words.say("blank.title") if self.shown is None else title,
            language=words.language,
            paper=self.options.paper,
            variant=self.options.variant,
            printed_on=self.options.printed_on,
            masthead=self._masthead(),
            front=front,
            footer=Footer(foot, words.table["foot"]["page"]),
            phrases=_phrases(words),
            back=back,
        )

    @property
    def _name(self) -> str:
        return self.history.person.name.strip() or self.words.say("head.no_name")

    def _period(self) -> str:
        shown = self.shown or self.history
        is_bounded = bool(self.history.panels)
        return _period(shown, self.words, is_bounded=is_bounded)

    def _masthead(self) -> Masthead:
        words, head, shown = self.words, self.options.letterhead, self.shown
        day = words.day(self.options.printed_on)
        printed = words.say("head.printed", day=day)
        return Masthead(
            name=self._name if shown else words.say("blank.title"),
            about=_about(self.history, self.options.printed_on, words) if shown else "",
            kind=words.say("head.title") if shown else "",
            period=f"{self._period()} · {printed}" if shown else "",
            letterhead_name=head.name if head else "",
            letterhead_address=head.address if head else "",
            logo=head.logo if head else None,
        )


def _phrases(words: Wording) -> Phrases:
    back = words.table["back"]
    return Phrases(
        continued=back["continued"],
        source=back["source"],
        more_rows=back["more_rows"],
        not_printed=back["not_printed"],
        overleaf=back["overleaf"],
        day=words.table["date"]["day"],
        month=words.table["date"]["month"],
        months=words.months,
        decimal=words.say("number.decimal"),
    )


def _about(history: History, printed_on: date, words: Wording) -> str:
    person, stated_age = history.person, history.answer("AGE")
    said = []
    if person.born is None and stated_age is not None:
        said.append(words.say("head.stated_age", years=stated_age))
    elif person.born is None:
        said.append(words.say("head.no_birth_date"))
    else:
        born = words.say("head.born", day=words.day(person.born))
        years = words.say("head.age", years=person.age_on(printed_on))
        said.append(f"{born} {years}")
    sexes = {Sex.FEMALE: "head.female", Sex.MALE: "head.male", None: "head.no_sex"}
    said.append(words.say(sexes[person.sex]))
    if person.file_number:
        said.append(words.say("head.file_number", number=person.file_number))
    return " · ".join(said)


def _period(shown: History, words: Wording, *, is_bounded: bool) -> str:
    days = [p.collected_on for p in shown.panels]
    if not days:
        key = "head.none_inside" if is_bounded else "head.no_panels"
        return words.say(key)
    if days[0] == days[-1]:
        return words.say("head.one_panel", day=words.day(days[0]))
    return words.say("head.period", first=words.day(days[0]), last=words.day(days[-1]))
