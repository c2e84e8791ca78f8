"""What the types of the records format cannot say about a file.

First every value by itself, in the order of the file (:mod:`migdesk.intake.values`); then what
holds between them. The first thing found is raised, with its place.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

import msgspec

from migdesk.intake.errors import (
    DuplicateId,
    NamedTwice,
    ParentsInRing,
    PostOfAnother,
    RuleNotMet,
    UnknownReference,
    WrongKind,
)
from migdesk.intake.records_file import (
    AcronymIn,
    AppearanceIn,
    BoilerplateIn,
    ContactIn,
    CoverageIn,
    DonorIn,
    EquivalentIn,
    EventIn,
    EventOrganisationIn,
    LogoSetIn,
    MediaContactIn,
    OrganisationIn,
    OutletIn,
    PersonIn,
    PostIn,
    ProjectIn,
    QuoteIn,
    RecordsFile,
    ReleaseIn,
    ReportPresetIn,
    RuleLevelIn,
    SeriesIn,
    SessionIn,
    TermIn,
    Written,
    identity,
    known_as,
)
from migdesk.intake.sameness import (
    Known,
    Sameness,
    letters_of,
    names_of,
    same_name,
    same_name_and_place,
    same_organisation,
)
from migdesk.intake.values import check_text, check_value

KINDS: Final[Mapping[type[Written], str]] = {
    OrganisationIn: "organisation",
    PersonIn: "person",
    PostIn: "post",
    ProjectIn: "project",
    SeriesIn: "series",
    LogoSetIn: "logo_set",
    ContactIn: "press_contact",
    BoilerplateIn: "boilerplate",
    EventIn: "event",
    SessionIn: "session",
    AppearanceIn: "appearance",
    QuoteIn: "quote",
    ReleaseIn: "release",
    OutletIn: "outlet",
    MediaContactIn: "media_contact",
    CoverageIn: "coverage",
}
"""The parts that have an id, by the kind of record they are."""

REFERENCES: Final[Mapping[tuple[type[Written], str], str]] = {
    (OrganisationIn, "parent"): "organisation",
    (PostIn, "organisation"): "organisation",
    (DonorIn, "organisation"): "organisation",
    (BoilerplateIn, "project"): "project",
    (AppearanceIn, "person"): "person",
    (AppearanceIn, "post"): "post",
    (AppearanceIn, "replaced_by"): "appearance",
    (EventIn, "series"): "series",
    (EventIn, "project"): "project",
    (EventIn, "logo_set"): "logo_set",
    (EventOrganisationIn, "organisation"): "organisation",
    (LogoSetIn, "partners"): "organisation",
    (QuoteIn, "person"): "person",
    (QuoteIn, "post"): "post",
    (QuoteIn, "session"): "session",
    (ReleaseIn, "contacts"): "press_contact",
    (ReleaseIn, "boilerplates"): "boilerplate",
    (MediaContactIn, "outlet"): "outlet",
    (CoverageIn, "outlet"): "outlet",
    (CoverageIn, "release"): "release",
    (CoverageIn, "quote"): "quote",
}
"""The fields that hold an id or several, by the kind of record they lead to."""

Placed: TypeAlias = tuple[str, object]


def check_texts(records: RecordsFile, path: Path) -> None:
    """Raise what no text is made of, with its place, in texts that were not folded yet.

    Folding drops such characters. What a person pastes is better off without them; a file that
    holds them is not what its writer meant it to be.

    Args:
        records: a file's content as written.
        path: where it came from, for the error.

    Raises:
        ControlCharacter: there is one.
    """
    for place, node in _nodes(records, "$"):
        if isinstance(node, str):
            check_text(node, place, path)


def check(records: RecordsFile, path: Path) -> None:
    """Raise the first thing that is wrong with ``records``.

    References to UUIDs are left to whoever knows the workspace.

    Args:
        records: a file's content, canonical.
        path: where it came from, for the error.

    Raises:
        MigdeskError: a class of :mod:`migdesk.intake.errors`.
    """
    nodes = tuple(_nodes(records, "$"))
    for place, node in nodes:
        check_value(node, place, path)
    kinds = _kinds_by_id(nodes, path)
    for place, node in nodes:
        _check_references(node, place, path, kinds)
    _check_posts(nodes, path)
    _check_parents(records.organisations, path)
    _check_names(records, path)
    _check_numbers(records.releases, path)


def _nodes(value: object, place: str) -> Iterator[Placed]:
    """Yield everything in a file with its place, in the order of the file."""
    yield place, value
    if isinstance(value, msgspec.Struct):
        for field, key in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
            yield from _nodes(getattr(value, field), f"{place}.{key}")
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _nodes(item, f"{place}.{key}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _nodes(item, f"{place}[{index}]")


def _kinds_by_id(nodes: Sequence[Placed], path: Path) -> dict[str, str]:
    """Return the kind of record behind each id of the file."""
    kinds: dict[str, str] = {}
    places: dict[str, str] = {}
    for place, node in nodes:
        kind = KINDS.get(type(node)) if isinstance(node, Written) else None
        if kind is not None:
            written: str = node.id  # type: ignore[attr-defined] # every part in KINDS has an id
            known = known_as(written)
            if known in kinds:
                raise DuplicateId(path, written, places[known], place)
            kinds[known], places[known] = kind, place
    return kinds


def references_of(part: Written) -> Iterator[tuple[str, str, str]]:
    """Yield the references of one part: place inside it, reference, and the kind it leads to."""
    for field in part.__struct_fields__:
        wanted = REFERENCES.get((type(part), field))
        held = getattr(part, field)
        if wanted is None or held is None:
            continue
        if isinstance(held, str):
            yield f".{field}", held, wanted
        else:
            for index, reference in enumerate(held):
                yield f".{field}[{index}]", reference, wanted


def _check_references(node: object, place: str, path: Path, kinds: Mapping[str, str]) -> None:
    if not isinstance(node, Written):
        return
    for inside, reference, wanted in references_of(node):
        found = kinds.get(known_as(reference))
        if found is None and identity(reference) is None:
            raise UnknownReference(path, f"{place}{inside}", reference)
        if found is not None and found != wanted:
            raise WrongKind(path, f"{place}{inside}", reference, wanted, found)


def _check_posts(nodes: Sequence[Placed], path: Path) -> None:
    """Refuse an appearance or a quote under a post that another person of the file holds."""
    people = [node for _, node in nodes if isinstance(node, PersonIn)]
    holders = {known_as(post.id): known_as(person.id) for person in people for post in person.posts}
    for place, node in nodes:
        if not isinstance(node, AppearanceIn | QuoteIn) or node.post is None or not node.person:
            continue
        if holders.get(known_as(node.post), known_as(node.person)) != known_as(node.person):
            raise PostOfAnother(path, f"{place}.post", node.post)


def _check_parents(organisations: Sequence[OrganisationIn], path: Path) -> None:
    parents = {known_as(item.id): known_as(item.parent) for item in organisations if item.parent}
    for index, item in enumerate(organisations):
        above = parents.get(known_as(item.id))
        passed: set[str] = set()
        while above is not None and above not in passed:
            if above == known_as(item.id):
                raise ParentsInRing(path, f"$.organisations[{index}].parent", item.id)
            passed.add(above)
            above = parents.get(above)


def _known(part: Written) -> tuple[Known, Sameness] | None:
    """Return what a part of a file is known by and the rule of its sameness.

    ``within`` holds references as :func:`known_as` compares them. Parts that are told apart by
    what they belong to (sessions, posts, quotes ...) have none.
    """
    match part:
        case OrganisationIn(names=names, parent=parent):
            return Known(names_of(names), _within(parent)), same_organisation
        case PersonIn(names=names, posts=posts):
            held = _within(*(post.organisation for post in posts))
            return Known(names_of(names), held), same_name_and_place
        case ProjectIn(title=title) | SeriesIn(title=title):
            return Known(names_of(title)), same_name
        case ContactIn(name=name) | OutletIn(name=name) | LogoSetIn(name=name):
            return Known(names_of(name)), same_name
        case MediaContactIn(name=name, outlet=outlet):
            return Known(names_of(name), _within(outlet)), same_name_and_place
        case BoilerplateIn(label=label, project=project):
            return Known(names_of(label), _within(project)), same_name_and_place
        case AcronymIn(letters=letters):
            return Known(letters_of(letters)), same_name
        case EquivalentIn(words=words):
            return Known(names_of(words)), same_name
        case TermIn(language=language, avoided=avoided):
            return Known(names_of({language: avoided})), same_name
        case ReportPresetIn(name=str() as name):
            return Known(letters_of(name.strip())), same_name
        case RuleLevelIn(rule=rule):
            return Known(letters_of(rule)), same_name
        case _:
            return None


def _within(*references: str | None) -> frozenset[str]:
    return frozenset(known_as(reference) for reference in references if reference is not None)


def _check_names(records: RecordsFile, path: Path) -> None:
    lists: dict[str, Sequence[Written]] = {
        "organisations": records.organisations,
        "people": records.people,
        "projects": records.projects,
        "series": records.series,
        "logo_sets": records.logo_sets,
        "contacts": records.contacts,
        "boilerplates": records.boilerplates,
        "acronyms": records.acronyms,
        "equivalents": records.equivalents,
        "terms": records.terms,
        "rule_levels": records.rule_levels,
        "report_presets": records.report_presets,
        "outlets": records.outlets,
        "media_contacts": records.media_contacts,
    }
    for field, parts in lists.items():
        _check_list(parts, f"$.{field}", path)


def _check_list(parts: Sequence[Written], place: str, path: Path) -> None:
    """Refuse two parts that are the same, unless each has an identity of its own.

    Two UUIDs are two records: a workspace may know two people of one name in one ministry.
    """
    by_name: dict[tuple[str, str], list[tuple[int, Known]]] = defaultdict(list)
    for index, part in enumerate(parts):
        found = _known(part)
        if found is None:
            continue
        this, same = found
        for name in sorted(this.names):
            for earlier, other in by_name[name]:
                both = (_has_identity(parts[earlier]), _has_identity(part))
                if same(this, other) and not all(both):
                    places = (f"{place}[{earlier}]", f"{place}[{index}]")
                    raise NamedTwice(path, name[1], *places)
            by_name[name].append((index, this))


def _has_identity(part: Written) -> bool:
    return identity(getattr(part, "id", "")) is not None


def _check_numbers(releases: Sequence[ReleaseIn], path: Path) -> None:
    numbers: set[tuple[str, int, int]] = set()
    for index, release in enumerate(releases):
        if release.year is None or release.running_number is None:
            continue
        number = (release.kind, release.year, release.running_number)
        if number in numbers:
            raise RuleNotMet(
                path, f"$.releases[{index}].running_number", "uq_release_kind_year_running_number"
            )
        numbers.add(number)
