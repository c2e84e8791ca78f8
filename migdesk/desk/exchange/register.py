"""Loading what events refer to: organisations, people, projects, series."""

from collections.abc import Mapping, Sequence

from migdesk.desk.desk import fetch
from migdesk.desk.exchange.loader import Loader, Target
from migdesk.desk.exchange.logos import load_logos
from migdesk.desk.exchange.matching import (
    NAME_RULES,
    ORGANISATION_RULES,
    PERSON_RULES,
    Matcher,
    Wanted,
    organisations_there,
    people_there,
    titled_there,
    within,
)
from migdesk.desk.exchange.naming import nominatives
from migdesk.desk.rows.logos import LogoOwner
from migdesk.intake.records_file import (
    DonorIn,
    EarlierNameIn,
    OrganisationIn,
    PersonIn,
    PostIn,
    ProjectIn,
    SeriesIn,
    known_as,
)
from migdesk.intake.sameness import Known, names_of
from migdesk.records import EarlierName, Organisation, Person, Post, Project, ProjectDonor, Series


def load_organisations(loader: Loader, parts: Sequence[OrganisationIn]) -> None:
    """Load organisations, parents first."""
    there = organisations_there(loader.session)
    ids = (part.id for part in parts)
    matcher = Matcher(there, ids, ORGANISATION_RULES, loader.source)
    for index in _parents_first(parts):
        part, place = parts[index], f"$.organisations[{index}]"
        parent = loader.key_of(Organisation, part.parent, f"{place}.parent")
        known = Known(names_of(part.names), within(parent))
        found = loader.found(Organisation, matcher.find(part.id, known, place))
        if found is not None and _would_be_ring(loader, found, parent):
            kept, target = loader.settle(Organisation, part, found)
            loader.tell_link(target, "parent_id", None, parent)
        else:
            kept, target = loader.settle(Organisation, part, found, {"parent_id": parent})
        load_logos(loader, LogoOwner.ORGANISATION, kept.id, part, target)
        earlier = [Wanted(name, {}) for name in part.earlier]
        rules = (_is_the_name,)
        loader.settle_list(EarlierName, kept.earlier, earlier, rules, target.inside("earlier"))


def _is_the_name(wanted: Wanted[EarlierNameIn], name: EarlierName) -> bool:
    """Tell whether it is the same name in one language, taken then as far as both say."""
    same = not names_of(name.names).isdisjoint(names_of(wanted.part.names))
    return same and _agree(str(name.since or ""), wanted.part.since or "")


def load_people(loader: Loader, parts: Sequence[PersonIn]) -> None:
    """Load people with their posts.

    Those who belong to an organisation choose first: somebody without one may be anybody of that
    name.
    """
    there = people_there(loader.session)
    ids = (part.id for part in parts)
    matcher = Matcher(there, ids, PERSON_RULES, loader.source)
    held = [_organisations(loader, part, index) for index, part in enumerate(parts)]
    for index in sorted(range(len(parts)), key=lambda index: not any(held[index])):
        part, place = parts[index], f"$.people[{index}]"
        known = Known(names_of(part.names), within(*held[index]))
        found = loader.found(Person, matcher.find(part.id, known, place))
        person, target = loader.settle(Person, part, found)
        _load_posts(loader, person, part.posts, held[index], target)


def load_projects(loader: Loader, parts: Sequence[ProjectIn]) -> None:
    """Load projects with their donors."""
    there = titled_there(loader.session, Project)
    ids = (part.id for part in parts)
    matcher = Matcher(there, ids, NAME_RULES, loader.source)
    for index, part in enumerate(parts):
        place = f"$.projects[{index}]"
        key = matcher.find(part.id, Known(names_of(part.title)), place)
        project, target = loader.settle(Project, part, loader.found(Project, key))
        _load_donors(loader, project, part.donors, target, place)


def load_series(loader: Loader, parts: Sequence[SeriesIn]) -> None:
    """Load series."""
    there = titled_there(loader.session, Series)
    ids = (part.id for part in parts)
    matcher = Matcher(there, ids, NAME_RULES, loader.source)
    for index, part in enumerate(parts):
        key = matcher.find(part.id, Known(names_of(part.title)), f"$.series[{index}]")
        loader.settle(Series, part, loader.found(Series, key))


def _parents_first(parts: Sequence[OrganisationIn]) -> list[int]:
    """Return the indexes of ``parts``, which hold no ring, so that parents come first."""
    above = {known_as(part.id): known_as(part.parent) for part in parts if part.parent}
    return sorted(range(len(parts)), key=lambda index: _depth(known_as(parts[index].id), above))


def _depth(id: str, above: Mapping[str, str]) -> int:
    depth = 0
    while id in above:
        id, depth = above[id], depth + 1
    return depth


def _would_be_ring(loader: Loader, organisation: Organisation, parent: int | None) -> bool:
    """Tell whether an organisation without a parent is itself above the one it would get."""
    passed: set[int] = set()
    key = parent if organisation.parent_id is None else None
    while key is not None and key not in passed:
        passed.add(key)
        key = fetch(loader.session, Organisation, key).parent_id
    return organisation.id in passed


def _organisations(loader: Loader, part: PersonIn, index: int) -> list[int | None]:
    """Return the key of the organisation of each post."""
    return [
        loader.key_of(
            Organisation, post.organisation, f"$.people[{index}].posts[{number}].organisation"
        )
        for number, post in enumerate(part.posts)
    ]


def _load_posts(
    loader: Loader,
    person: Person,
    parts: Sequence[PostIn],
    organisations: Sequence[int | None],
    target: Target,
) -> None:
    wanted = [
        Wanted(part, {"organisation_id": organisation})
        for part, organisation in zip(parts, organisations, strict=True)
    ]
    rules = (_is_the_post, _may_be_the_post)
    loader.settle_list(Post, person.posts, wanted, rules, target.inside("posts"))


def _is_the_post(wanted: Wanted[PostIn], post: Post) -> bool:
    written = None if post.since is None else str(post.since)
    return _may_be_the_post(wanted, post) and written == wanted.part.since


def _may_be_the_post(wanted: Wanted[PostIn], post: Post) -> bool:
    """Tell whether it is the same title at the same place, taken up then as far as both say."""
    ours, theirs = (names_of(nominatives(one.title)) for one in (post, wanted.part))
    return (
        post.organisation_id == wanted.links["organisation_id"]
        and (not ours.isdisjoint(theirs) or ours == theirs)
        and _agree(str(post.since or ""), wanted.part.since or "")
    )


def _agree(ours: str, theirs: str) -> bool:
    """Tell whether two dates, of which less or nothing may be known, can be one."""
    return ours.startswith(theirs) or theirs.startswith(ours)


def _load_donors(
    loader: Loader, project: Project, parts: Sequence[DonorIn], target: Target, place: str
) -> None:
    keys = [
        loader.key_of(Organisation, part.organisation, f"{place}.donors[{index}].organisation")
        for index, part in enumerate(parts)
    ]
    wanted = [Wanted(part, {"organisation_id": key}) for part, key in zip(parts, keys, strict=True)]
    inside = target.inside("donors")
    loader.settle_list(ProjectDonor, project.donors, wanted, (_is_the_donor,), inside)


def _is_the_donor(wanted: Wanted[DonorIn], donor: ProjectDonor) -> bool:
    return donor.organisation_id == wanted.links["organisation_id"]
