"""What the checks of a release find."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TypedDict
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, fetch
from migdesk.desk.freezing import abouts_of
from migdesk.desk.kept_warnings import kept_form
from migdesk.desk.questions.house import meant_here
from migdesk.desk.questions.naming import office_zone, table
from migdesk.desk.questions.people_named import people_named
from migdesk.desk.questions.photos import photos_named
from migdesk.desk.questions.proofs import DECK, HEADLINE, proofs_of, proofs_of_abouts
from migdesk.desk.rows import CheckLine, CheckPage, KeptLine, Mend, QuotedWords, TextNow
from migdesk.desk.texts import stored_text
from migdesk.desk.translations import beside_source
from migdesk.desk.zones import known_zone
from migdesk.editorial.checks.rules import Broken, check
from migdesk.editorial.checks.sheet import (
    DATELINE,
    CheckFacts,
    CheckSheet,
    Finding,
    NamedPerson,
    OnRegister,
    OtherText,
    Paragraph,
    ToName,
)
from migdesk.editorial.proof import Proof
from migdesk.records import (
    Acronym,
    Event,
    KeptWarning,
    Organisation,
    Person,
    Project,
    Release,
    Term,
)
from migdesk.records.rules import names_on, post_on
from migdesk.text.blocks import Block
from migdesk.text.dates import day_in_words, last_day
from migdesk.text.gaps import gap_in_words, gaps_in_line
from migdesk.text.key_figures import parts_of
from migdesk.text.languages import language_name
from migdesk.text.names import Case, Forms, Language, OrganisationName, in_order
from migdesk.text.translation import PairState
from migdesk.text.words import Words, words_for
from migdesk.vocabulary import Level, NamedAs, Part, Verdict


def checks(
    desk: Desk,
    release_id: int,
    language: Language,
    text: TextNow | None = None,
    *,
    say_in: Language = "en",
    others: bool = True,
) -> CheckPage:
    """Return where the text of a release in one language breaks the rules of the house.

    Args:
        desk: the desk.
        release_id: the release.
        language: of the text.
        text: as it reads in an editor now; without it, as it is stored.
        say_in: the language to say it in.
        others: whether the text is compared with the release's other languages as well, which
            takes as long again for each.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: it has no text in this language, and none is given.
    """
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        written = text if text is not None else stored_text(release, language)
        office = desk.memory.recall(
            session,
            ("checks of a text", release_id, language),
            lambda: _office(session, release_id, language),
        )
        today = desk.clock().astimezone(office.zone).date()
        proofs, _ = proofs_of(desk, session, release, language, written, today)
        speakers = frozenset(proof.person for proof in proofs if proof.person is not None)
        facts = desk.memory.recall(
            session,
            ("facts for checks", release_id, language, today, speakers),
            lambda: _facts(desk, session, release, language, speakers, today),
        )
        sheet = CheckSheet(
            language=language,
            kind=release.kind,
            paragraphs=tuple(_paragraphs(written, proofs, language)),
            facts=replace(
                facts,
                photos=photos_named(session, written.blocks, language),
                **_beside(desk, session, release, language, speakers, written, today)
                if others
                else {},
            ),
            proofs=proofs,
        )
        words = words_for(say_in)
        texts = {paragraph.block: paragraph.text for paragraph in sheet.paragraphs}
        lines = [_line(broken, words, texts) for broken in check(sheet, meant=office.meant)]
        told, kept = _parted(lines, office.kept)
        return CheckPage(language, told, tuple(_quoted(proofs)), kept)


class _Keeper(Struct, frozen=True):
    """Who set a warning aside, and when."""

    id: int
    who: str
    at: datetime


class _Office(Struct, frozen=True):
    """What an office has settled for the checks of a text.

    Attributes:
        zone: of the office.
        meant: what each rule means to it.
        kept: the warnings that were set aside in the text, by rule, part and words.
    """

    zone: ZoneInfo
    meant: Mapping[str, Level]
    kept: Mapping[tuple[str, str, str], _Keeper]


def _office(session: Session, release_id: int, language: Language) -> _Office:
    zone = office_zone(session)
    kept = session.scalars(
        select(KeptWarning).where(
            KeptWarning.release_id == release_id, KeptWarning.language == language
        )
    )
    return _Office(
        zone,
        meant_here(session),
        {
            (each.rule, each.block, each.words): _Keeper(
                each.id, each.who, each.at.astimezone(zone)
            )
            for each in kept
        },
    )


def _parted(
    lines: Iterable[CheckLine], kept: Mapping[tuple[str, str, str], _Keeper]
) -> tuple[tuple[CheckLine, ...], tuple[KeptLine, ...]]:
    """Part what is told from what was set aside; what blocks is always told."""
    told, aside = [], []
    for line in lines:
        keeper = kept.get((line.rule, line.block, kept_form(line.words)))
        if keeper is None or line.level is Level.BLOCKS:
            told.append(line)
        else:
            aside.append(KeptLine(keeper.id, line, keeper.who, keeper.at))
    return tuple(told), tuple(aside)


def _quoted(proofs: Sequence[Proof]) -> Iterator[QuotedWords]:
    for proof in proofs:
        if proof.verdict is Verdict.TERM:
            continue
        misnamed = proof.named is NamedAs.ANOTHER
        for span in proof.quotation.spans:
            yield QuotedWords(
                block=span.block,
                start=span.start,
                end=span.end,
                verdict=proof.verdict,
                use=proof.use,
                misnamed=misnamed,
                words=proof.quotation.words,
                quote=proof.quote or 0,
                speaker=proof.person or proof.beside or 0,
            )


def _paragraphs(text: TextNow, proofs: Sequence[Proof], language: Language) -> Iterator[Paragraph]:
    quoted: dict[str, list[tuple[int, int]]] = {}
    for proof in proofs:
        for span in proof.quotation.spans:
            quoted.setdefault(span.block, []).append((span.start, span.end))
    for name, words in ((HEADLINE, text.headline), (DECK, text.deck), (DATELINE, text.dateline)):
        own = tuple(quoted.get(name, ()))
        yield Paragraph(name, None, words, own, tuple(gaps_in_line(words, language)))
    for block in text.blocks:
        own = tuple(quoted.get(block.id, ()))
        yield Paragraph(
            block=block.id,
            kind=block.kind,
            text=block.text,
            quoted=own,
            gaps=tuple(_gaps(block)),
            links=tuple(_links(block)),
            of=block.of.id if block.of is not None else "",
        )
    for name, words in parts_of(text.key_figures):
        yield Paragraph(name, None, words, of=name)


def _gaps(block: Block) -> Iterator[tuple[int, int, str]]:
    at = 0
    for run in block.runs:
        if run.gap:
            yield at, at + len(run.text), run.gap
        at += len(run.text)


def _others(
    desk: Desk, session: Session, release: Release, language: Language, today: date
) -> Iterator[OtherText]:
    for rendition in release.renditions:
        if rendition.language == language:
            continue
        written = stored_text(release, rendition.language)
        proofs, _ = proofs_of(desk, session, release, rendition.language, written, today)
        paragraphs = tuple(_paragraphs(written, proofs, rendition.language))
        yield OtherText(rendition.language, paragraphs, proofs)


def _links(block: Block) -> Iterator[tuple[int, int, str]]:
    at = 0
    for run in block.runs:
        if run.href:
            yield at, at + len(run.text), run.href
        at += len(run.text)


class _Beside(TypedDict, total=False):
    others: tuple[OtherText, ...]
    named: tuple[NamedPerson, ...]
    behind: tuple[str, ...]
    untranslated: int
    source: Language


def _beside(
    desk: Desk,
    session: Session,
    release: Release,
    language: Language,
    speakers: frozenset[int],
    text: TextNow,
    today: date,
) -> _Beside:
    """Return what a text is compared with: the other languages, and whom all may name.

    Of a translation also what is behind its source, and how much it lacks.
    """
    event = session.get(Event, release.event_id) if release.event_id else None
    keys = speakers | (_posts_at(session, event).keys() if event is not None else set())
    people = [fetch(session, Person, key) for key in sorted(keys)]
    found: _Beside = {
        "others": tuple(_others(desk, session, release, language, today)),
        "named": people_named(session, people),
    }
    beside = beside_source(session, release, language, text.blocks)
    if beside is not None:
        to_do = beside.to_do
        found["behind"] = tuple(each.id for each in to_do if each.state is not PairState.MISSING)
        found["untranslated"] = sum(each.state is PairState.MISSING for each in to_do)
        found["source"] = beside.source
    return found


def _facts(
    desk: Desk,
    session: Session,
    release: Release,
    language: Language,
    speakers: frozenset[int],
    today: date,
) -> CheckFacts:
    """Return what the records know, whatever the text says but for its ``speakers``."""
    event = session.get(Event, release.event_id) if release.event_id else None
    start, end = _days(event) if event is not None else (None, None)
    day = start or release.day or today
    posts = _posts_at(session, event) if event is not None else {}
    people = [fetch(session, Person, key) for key in sorted(speakers | posts.keys())]
    standing = (about["text"] for about in abouts_of(session, release, language))
    return CheckFacts(
        day=release.day,
        start=start,
        end=end,
        people=tuple(
            _on_register(person, language, day, posts.get(person.id, set())) for person in people
        ),
        acronyms={
            acronym.letters: acronym.meaning.get(language, "")
            for acronym in session.scalars(select(Acronym))
        },
        terms=tuple(
            (term.avoided, term.preferred)
            for term in session.scalars(select(Term).where(Term.language == language))
        ),
        donors=tuple(_donors(session, event, language)) if event is not None else (),
        project=_project(session, event, language) if event is not None else None,
        contacts=len(release.contacts),
        standing="\n".join(standing),
        standing_proofs=proofs_of_abouts(desk, session, release, language, today),
    )


def _days(event: Event) -> tuple[date, date]:
    zone = known_zone(event.zone)
    starts, ends = event.starts_at.astimezone(zone), event.ends_at.astimezone(zone)
    return starts.date(), last_day(starts, ends)


def _posts_at(session: Session, event: Event) -> dict[int, set[int | None]]:
    """Return who appears or is quoted at an event, with the posts under which they do."""
    posts: dict[int, set[int | None]] = {}
    for spoke in (table("appearance"), table("quote")):
        rows = session.execute(
            select(spoke.c.person_id, spoke.c.post_id).where(
                spoke.c.event_id == event.id, spoke.c.person_id.is_not(None)
            )
        )
        for row in rows:
            posts.setdefault(row.person_id, set()).add(row.post_id)
    return posts


def _on_register(
    person: Person, language: Language, day: date, chosen: set[int | None]
) -> OnRegister:
    """Return a person as known on a day; a title chosen for the event counts as held."""
    name = person.names.get(language)
    held = post_on(person.posts, day)
    that_day = [
        post for post in person.posts if post.id in chosen or post_on([post], day) is not None
    ]
    first = sorted(that_day, key=lambda post: post is not held)
    former = [post for post in person.posts if post not in that_day]
    return OnRegister(
        given=name.given if name is not None else "",
        family=name.family if name is not None else "",
        titles=_forms(post.title.get(language) for post in first),
        former=_forms(post.title.get(language) for post in former),
    )


def _forms(titles: Iterable[Forms | None]) -> tuple[str, ...]:
    forms = (title.form(case) for title in titles if title is not None for case in Case)
    return tuple(dict.fromkeys(form for form in forms if form))


def _donors(session: Session, event: Event, language: Language) -> Iterator[ToName]:
    keys = [each.organisation_id for each in event.organisations if each.part is Part.DONOR]
    project = session.get(Project, event.project_id) if event.project_id else None
    phrases: dict[int, str] = {}
    for donor in project.donors if project is not None else ():
        keys.append(donor.organisation_id)
        phrases[donor.organisation_id] = donor.phrase.get(language, "")
    for key in dict.fromkeys(keys):
        name = in_order(names_on(fetch(session, Organisation, key), _days(event)[0]), [language])
        if name is not None:
            yield ToName(name.full, _names_of(name, phrases.get(key, "")))


def _names_of(name: OrganisationName, phrase: str) -> tuple[str, ...]:
    return tuple(filter(None, (name.full, name.short, name.acronym, phrase)))


def _project(session: Session, event: Event, language: Language) -> ToName | None:
    project = session.get(Project, event.project_id) if event.project_id else None
    title = project.title.get(language, "") if project is not None else ""
    if project is None or not title:
        return None
    return ToName(title, tuple(filter(None, (title, project.acronym))))


def _line(broken: Broken, words: Words, texts: Mapping[str, str]) -> CheckLine:
    rule, finding = broken.rule, broken.finding
    fix = finding.fix
    text = texts.get(finding.block, "")
    return CheckLine(
        rule=rule.code,
        level=broken.level,
        sentence=words(f"check.{rule.code}", **_worded(finding.fields, words)).strip(),
        wants=words(f"check_rule.{rule.code}"),
        source=rule.source,
        block=finding.block,
        start=finding.start,
        end=finding.end,
        mend=Mend(fix.block, fix.start, fix.end, fix.text) if fix is not None else None,
        words=_spoken_of(finding, text),
    )


def _spoken_of(finding: Finding, text: str) -> str:
    """Return the words that a finding speaks of: they have to be these for it to be the same."""
    words = text[finding.start : finding.end] or text or _in_figures(finding.fields)
    return f"{words}\n{finding.besides}" if finding.besides else words


def _in_figures(fields: Mapping[str, object]) -> str:
    """Return what is said of a text as a whole, in no language."""
    return ", ".join(f"{name}={fields[name]}" for name in sorted(fields))


def _worded(fields: Mapping[str, object], words: Words) -> dict[str, object]:
    """Return what a sentence names, said in its language."""
    worded = dict(fields)
    for name, value in fields.items():
        match name:
            case "use":
                worded[name] = words(f"quote_use.{value}")
            case "gap":
                worded[name] = gap_in_words(str(value), words)
            case "has" | "lacks" | "other":
                worded[name] = language_name(str(value), words.language)
            case "day":
                day = date.fromisoformat(str(value))
                worded[name] = day_in_words(day, words.language)
            case _:
                continue
    return worded
