"""Any records file, sound or damaged, for property tests."""

import re
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import msgspec
from hypothesis import strategies as st

from factories.records_files import Json, conference
from migdesk.intake.records_file import (
    PAST_CHECKS,
    AppearanceIn,
    AttendanceIn,
    BoilerplateIn,
    ClearanceStepIn,
    ContactIn,
    CorrectionIn,
    CoverageIn,
    DonorIn,
    EarlierNameIn,
    EventIn,
    EventOrganisationIn,
    FollowUpIn,
    ImageIn,
    LogoSetIn,
    NoticeIn,
    OrganisationIn,
    OutletIn,
    PersonIn,
    PostIn,
    ProjectIn,
    QuoteIn,
    RecordsFile,
    ReleaseClearanceIn,
    ReleaseIn,
    RenditionIn,
    SeriesIn,
    SessionIn,
    TranslationIn,
    VersionIn,
    Written,
)
from migdesk.records.rules import OUT_STAGES
from migdesk.text.blocks import Block, Run, Source
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.vocabulary import (
    AppearanceStatus,
    BlockKind,
    ClearanceState,
    CountedAs,
    Decision,
    EditKind,
    EventKind,
    EventStatus,
    FollowUpStatus,
    Honorific,
    Modality,
    NoticeKind,
    Occasion,
    OrganisationKind,
    OutletKind,
    Part,
    Provenance,
    QuoteKind,
    ReleaseKind,
    Role,
    SessionKind,
    Stage,
    Tone,
)

Built = TypeVar("Built")
Draw = Callable[[st.SearchStrategy[Built]], Built]

START = datetime(2026, 1, 1, tzinfo=UTC)
AWKWARD = 'aé e\u0301\u0303 \n\tქᲥა„“"\\&<>/\u2028😀'
"""Letters that fold, marks that join what stands before them, and what JSON escapes."""

texts = st.text(
    st.one_of(st.sampled_from(AWKWARD), st.characters(exclude_categories=("Cs", "Cc"))),
    max_size=12,
)
filled = texts.filter(lambda text: re.search(r"\S", text) is not None)
languages = st.sampled_from(["en", "ka", "sr-Latn", "fr-CA"])
moments = st.builds(
    lambda minutes, micro: START + timedelta(minutes=minutes, microseconds=micro),
    st.integers(0, 500_000),
    st.sampled_from([0, 0, 0, 999_999]),
)
partial_dates = st.one_of(
    st.none(),
    st.dates(datetime(1800, 1, 1).date(), datetime(2100, 1, 1).date()).flatmap(  # noqa: DTZ001 - days
        lambda day: st.sampled_from([f"{day:%Y}", f"{day:%Y-%m}", f"{day:%Y-%m-%d}"])
    ),
)
forms = st.builds(Forms, filled, texts, texts, texts)
tags = st.lists(texts, max_size=2).map(tuple)
optional_texts = st.dictionaries(languages, filled, max_size=2)
titles = st.dictionaries(languages, filled, min_size=1, max_size=2)
optional_forms = st.dictionaries(languages, forms, max_size=2)
images = st.sampled_from(
    [
        ImageIn("mark.png", "image/png", b"\x89PNG\r\n\x1a\n and more"),
        ImageIn("emblem.jpg", "image/jpeg", b"\xff\xd8\xff and more"),
    ]
)
blocks = st.lists(
    st.builds(
        Block,
        filled,
        st.sampled_from(BlockKind),
        st.lists(st.builds(Run, texts, st.booleans(), st.booleans(), texts, texts), max_size=2).map(
            tuple
        ),
        st.none() | st.builds(Source, texts, texts),
    ),
    max_size=3,
).map(tuple)


def numbered(names: Json, number: int, field: str = "") -> Json:
    """Return names that no other record of the file has."""
    return {
        language: f"{name} {number}"
        if isinstance(name, str)
        else msgspec.structs.replace(name, **{field: f"{getattr(name, field)} {number}"})
        for language, name in names.items()
    }


def span(draw: Draw[Any]) -> Json:
    """Return dates of which at most one is known, so that they cannot be the wrong way round."""
    return {draw(st.sampled_from(["since", "until"])): draw(partial_dates)}


@st.composite
def records_files(draw: Draw[Any], *, uuids: bool | None = None) -> RecordsFile:
    """Draw a sound file with an event and its references inside it.

    ``uuids`` tells whether its ids are UUIDs; ``None`` leaves that open.
    """
    with_uuids = draw(st.booleans()) if uuids is None else uuids

    def id_of(kind: str, *numbers: int) -> str:
        name = "-".join([kind, *map(str, numbers)])
        return str(uuid.uuid5(uuid.NAMESPACE_OID, name)) if with_uuids else name

    def some(kind: str, count: int) -> str | None:
        chosen = draw(st.none() | st.integers(0, count - 1)) if count else None
        return None if chosen is None else id_of(kind, chosen)

    def several(strategy: st.SearchStrategy[Any]) -> tuple[Any, ...]:
        return tuple(draw(st.lists(strategy, max_size=2)))

    def build(part: Callable[..., Any], **more: Any) -> Any:  # noqa: ANN401 - any part
        return draw(st.builds(part, **{name: strategy_of(value) for name, value in more.items()}))

    def strategy_of(value: object) -> st.SearchStrategy[Any]:
        return value if isinstance(value, st.SearchStrategy) else st.just(value)

    organisation_names = st.dictionaries(
        languages, st.builds(OrganisationName, filled, texts, texts, texts), min_size=1, max_size=2
    )
    person_names = st.dictionaries(
        languages, st.builds(PersonName, texts, filled, texts, texts), min_size=1, max_size=2
    )

    earlier_names = st.lists(
        st.builds(EarlierNameIn, organisation_names, st.none() | partial_dates), max_size=2
    ).map(lambda names: tuple(sorted(names, key=lambda name: name.since or "")))

    organisations = tuple(
        build(
            OrganisationIn,
            id=id_of("organisation", number),
            names=numbered(draw(organisation_names), number, "full"),
            kind=st.sampled_from(OrganisationKind),
            country=texts,
            parent=some("organisation", number),
            notes=texts,
            earlier=earlier_names,
            logo=st.none() | images,
            logos=st.dictionaries(languages, images, max_size=2),
            **span(draw),
        )
        for number in range(draw(st.integers(1, 3)))
    )
    count = len(organisations)
    people = tuple(
        build(
            PersonIn,
            id=id_of("person", number),
            names=numbered(draw(person_names), number, "family"),
            honorific=st.sampled_from(Honorific),
            counted_as=st.sampled_from(CountedAs),
            country=texts,
            languages=st.lists(languages, max_size=2).map(tuple),
            email=texts,
            phone=texts,
            notes=texts,
            posts=tuple(
                build(
                    PostIn,
                    id=id_of("post", number, held),
                    organisation=some("organisation", count),
                    title=optional_forms,
                    acting=st.booleans(),
                    announced=st.booleans(),
                    source=texts,
                    **span(draw),
                )
                for held in range(draw(st.integers(0, 2)))
            ),
        )
        for number in range(draw(st.integers(1, 3)))
    )

    def speaker() -> Json:
        number = draw(st.integers(0, len(people) - 1))
        posts = [post.id for post in people[number].posts]
        return {
            "person": id_of("person", number),
            "post": draw(st.sampled_from([None, *posts])),
        }

    projects = tuple(
        build(
            ProjectIn,
            id=id_of("project", number),
            title=numbered(draw(titles), number),
            acronym=texts,
            code=texts,
            donors=several(
                st.builds(
                    DonorIn,
                    st.sampled_from([one.id for one in organisations]),
                    optional_texts,
                )
            ),
            **span(draw),
        )
        for number in range(draw(st.integers(0, 1)))
    )
    series = tuple(
        build(SeriesIn, id=id_of("series", number), title=numbered(draw(titles), number))
        for number in range(draw(st.integers(0, 1)))
    )
    logo_sets = tuple(
        build(
            LogoSetIn,
            id=id_of("logos", number),
            name=numbered(draw(titles), number),
            logo=st.none() | images,
            logos=st.dictionaries(languages, images, max_size=2),
            partners=st.lists(
                st.sampled_from([one.id for one in organisations]), max_size=3, unique=True
            ).map(tuple),
        )
        for number in range(draw(st.integers(0, 2)))
    )
    contacts = tuple(
        build(
            ContactIn,
            id=id_of("contact", number),
            name=numbered(draw(titles), number),
            role=optional_texts,
            phone=texts,
            email=texts,
            link=texts,
            standing=st.booleans(),
        )
        for number in range(draw(st.integers(0, 2)))
    )
    boilerplates = tuple(
        build(
            BoilerplateIn,
            id=id_of("boilerplate", number),
            label=numbered(draw(titles), number),
            text=titles,
            project=some("project", len(projects)),
            standing=st.booleans(),
            **span(draw),
        )
        for number in range(draw(st.integers(0, 2)))
    )

    appeared: list[str] = []

    def appearances() -> tuple[AppearanceIn, ...]:
        made = []
        for _ in range(draw(st.integers(0, 2))):
            id = id_of("appearance", len(appeared))
            made.append(
                build(
                    AppearanceIn,
                    id=id,
                    role=st.sampled_from(Role),
                    status=st.sampled_from(AppearanceStatus),
                    shown_as=optional_texts,
                    replaced_by=st.sampled_from([None, *appeared]),
                    **speaker(),
                )
            )
            appeared.append(id)
        return tuple(made)

    def session(number: int) -> SessionIn:
        start = draw(moments)
        made: SessionIn = build(
            SessionIn,
            id=id_of("session", number),
            kind=st.sampled_from(SessionKind),
            starts_at=start,
            ends_at=start + timedelta(seconds=draw(st.integers(1, 9000))),
            title=optional_texts,
            room=texts,
            key_points=optional_texts,
            appearances=appearances(),
        )
        return made

    sessions = tuple(session(number) for number in range(draw(st.integers(0, 3))))
    start = draw(moments)
    event = build(
        EventIn,
        id=id_of("event"),
        title=titles,
        kind=st.sampled_from(EventKind),
        starts_at=start,
        ends_at=start + timedelta(hours=draw(st.integers(0, 48))),
        zone=st.sampled_from(["Asia/Tbilisi", "UTC", "America/New_York", "Africa/Monrovia"]),
        modality=st.sampled_from(Modality),
        status=st.sampled_from(EventStatus),
        status_reason=texts,
        venue=optional_texts,
        city=optional_forms,
        country=texts,
        link=texts,
        series=some("series", len(series)),
        number=st.integers(0, 9),
        project=some("project", len(projects)),
        logo_set=some("logos", len(logo_sets)),
        themes=tags,
        gcm_objectives=st.lists(st.integers(1, 23), max_size=2).map(tuple),
        sdg_targets=tags,
        summary=optional_texts,
        outcomes=optional_texts,
        organisations=several(
            st.builds(
                EventOrganisationIn,
                st.sampled_from([one.id for one in organisations]),
                st.sampled_from(Part),
            )
        ),
        sessions=sessions,
        appearances=appearances(),
        attendance=several(
            st.builds(
                AttendanceIn,
                texts,
                texts,
                st.integers(0, 9),
                st.integers(0, 9),
                st.integers(0, 9),
                st.booleans(),
            )
        ),
        follow_ups=several(
            st.builds(
                FollowUpIn,
                titles,
                texts,
                st.none() | st.just(START.date()),
                st.sampled_from(FollowUpStatus),
            )
        ),
    )

    def quote(number: int) -> QuoteIn:
        state = draw(st.sampled_from(ClearanceState))
        who = {**speaker()} if draw(st.booleans()) else {"unattributed": draw(filled)}
        made: QuoteIn = build(
            QuoteIn,
            id=id_of("quote", number),
            words=filled,
            language=languages,
            session=some("session", len(sessions)),
            kind=st.sampled_from(QuoteKind),
            said_at=st.none() | moments,
            provenance=st.sampled_from(Provenance),
            source=texts,
            taken_by=texts,
            on_record=st.booleans(),
            clearance=state,
            cleared_words=filled if state is ClearanceState.CLEARED_EDITED else texts,
            edit=st.none() | st.sampled_from(EditKind),
            themes=tags,
            translations=draw(
                st.lists(
                    st.builds(
                        TranslationIn,
                        languages,
                        filled,
                        st.booleans(),
                        st.booleans(),
                        texts,
                        texts,
                    ),
                    max_size=2,
                    unique_by=lambda one: one.language,
                ).map(tuple)
            ),
            corrections=several(st.builds(CorrectionIn, filled, filled, texts, moments)),
            trail=several(
                st.builds(
                    ClearanceStepIn,
                    st.sampled_from(ClearanceState),
                    moments,
                    texts,
                    texts,
                    texts,
                    texts,
                    st.none() | moments,
                )
            ),
            **who,
        )
        return made

    def clearances(languages_there: list[str]) -> tuple[ReleaseClearanceIn, ...]:
        if not languages_there:
            return ()
        return several(
            st.builds(
                ReleaseClearanceIn,
                st.sampled_from(languages_there),
                filled,
                moments,
                st.none() | moments,
                moments,
                st.sampled_from(Decision),
                texts,
                texts,
            )
        )

    figures = st.lists(st.tuples(texts, texts), max_size=2).map(tuple)

    def version(language: str, number: int) -> VersionIn:
        made: VersionIn = build(
            VersionIn,
            language=language,
            number=number,
            stage=st.sampled_from(Stage),
            made_at=moments,
            made_by=texts,
            headline=texts,
            deck=texts,
            dateline=texts,
            key_figures=figures,
            blocks=blocks,
            abouts=several(st.dictionaries(texts, texts, max_size=2)),
            contacts=several(st.dictionaries(texts, texts, max_size=2)),
            embargo=st.none() | moments,
            edition=st.integers(1, 3),
            occasion=st.sampled_from(Occasion),
            clearances=clearances([language]),
        )
        return made

    def notice(number: int) -> NoticeIn:
        made: NoticeIn = build(
            NoticeIn,
            kind=st.sampled_from(NoticeKind),
            number=number,
            lines=titles,
            at=moments,
            who=texts,
            issued_at=st.none() | moments,
        )
        return made

    def release(number: int) -> ReleaseIn:
        stage = draw(st.sampled_from(Stage))
        renditions = draw(
            st.lists(
                st.builds(RenditionIn, languages, texts, texts, texts, figures, blocks),
                max_size=2,
                unique_by=lambda one: one.language,
            ).map(tuple)
        )
        versions = tuple(version("en", count + 1) for count in range(draw(st.integers(0, 2))))
        frozen_on_loading = stage in PAST_CHECKS and not versions
        has_number = draw(st.booleans())
        made: ReleaseIn = build(
            ReleaseIn,
            id=id_of("release", number),
            kind=st.sampled_from(ReleaseKind),
            stage=stage,
            year=2026 if has_number else None,
            running_number=number + 1 if has_number else None,
            day=st.none() | st.just(START.date()),
            subject=optional_texts,
            embargo=st.none() | moments,
            published_at=moments if stage in OUT_STAGES else st.none() | moments,
            reason=filled if stage is Stage.WITHDRAWN else texts,
            owner=texts,
            contacts=tuple(one.id for one in contacts if draw(st.booleans())),
            boilerplates=tuple(one.id for one in boilerplates if draw(st.booleans())),
            renditions=renditions,
            versions=versions,
            notices=tuple(notice(count + 2) for count in range(draw(st.integers(0, 2)))),
            clearances=(
                clearances([one.language for one in renditions]) if frozen_on_loading else ()
            ),
        )
        return made

    outlets = tuple(
        build(
            OutletIn,
            id=id_of("outlet", number),
            name=numbered(draw(titles), number),
            kind=st.sampled_from(OutletKind),
            languages=st.lists(languages, max_size=2).map(tuple),
            country=texts,
            link=texts,
            reach=st.integers(0, 10_000_000_000),
            notes=texts,
        )
        for number in range(draw(st.integers(0, 2)))
    )
    quotes = tuple(quote(number) for number in range(draw(st.integers(0, 2))))
    releases = tuple(release(number) for number in range(draw(st.integers(0, 2))))
    pieces = draw(st.integers(1, 2)) if outlets else 0
    coverage = tuple(
        build(
            CoverageIn,
            id=id_of("piece", number),
            # An outlet that nothing was published by is not of the event, and not dumped with it.
            outlet=outlets[number % len(outlets)].id,
            day=st.just(START.date()),
            title=texts,
            link=texts,
            language=st.just("") | languages,
            reach=st.integers(0, 9),
            tone=st.sampled_from(Tone),
            release=some("release", len(releases)),
            quote=some("quote", len(quotes)),
            names_donor=st.booleans(),
            has_message=st.booleans(),
        )
        for number in range(max(pieces, len(outlets)))
    )
    return RecordsFile(
        format="migdesk-records",
        version=1,
        organisations=organisations,
        people=people,
        projects=projects,
        series=series,
        logo_sets=logo_sets,
        contacts=contacts,
        boilerplates=boilerplates,
        outlets=outlets,
        event=event,
        quotes=quotes,
        releases=releases,
        coverage=coverage,
    )


# A file that was sound before something happened to it

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@st.composite
def damaged(draw: Draw[Any]) -> Json:
    """Draw a file that was sound before something in it was replaced or taken out."""
    data: Any = conference()
    there = data
    for _ in range(draw(st.integers(0, 6))):
        keys = list(there) if isinstance(there, dict) else range(len(there))
        inner = [key for key in keys if isinstance(there[key], dict | list) and there[key]]
        if not inner:
            break
        there = there[draw(st.sampled_from(inner))]
    key = draw(st.sampled_from(list(there) if isinstance(there, dict) else range(len(there))))
    if draw(st.booleans()):
        del there[key]
    else:
        there[key] = draw(json_values | st.sampled_from(["nino", "2026", "out", " ", "en"]))
    return data  # type: ignore[no-any-return] # a dictionary, whatever it holds


# A file that says less, or the same under other ids

SPARED = frozenset(
    {"country", "email", "key_points", "link", "notes", "outcomes", "phone", "room", "shown_as"}
    | {"source", "summary", "taken_by", "themes", "venue"}
)


def thinned(draw: Draw[Any], part: Any) -> Any:  # noqa: ANN401 - any value of the format
    """Return a part of a file without some of what nothing is found by."""
    if isinstance(part, tuple):
        return tuple(thinned(draw, item) for item in part)
    if not isinstance(part, Written):
        return part
    changes = {field: thinned(draw, getattr(part, field)) for field in part.__struct_fields__}
    for field in SPARED & changes.keys():
        if draw(st.booleans()):
            changes[field] = type(changes[field])()
    return msgspec.structs.replace(part, **changes)


@st.composite
def a_file_and_one_that_says_less(draw: Draw[Any]) -> tuple[RecordsFile, RecordsFile]:
    """Draw a file, and one of the same records that tells less of them."""
    records = draw(records_files())
    return records, thinned(draw, records)


def with_local_ids(records: RecordsFile) -> RecordsFile:
    """Return the same file with ids that mean nothing outside."""
    uuids = r'"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"'
    json = msgspec.json.encode(records).decode()
    local = re.sub(uuids, lambda uuid: uuid[0].replace("-", ""), json)
    return msgspec.json.decode(local, type=RecordsFile)
