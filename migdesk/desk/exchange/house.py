"""Loading what belongs to the office: its house style and the standing matter of its documents."""

import hashlib
from collections.abc import Sequence

from msgspec import structs
from sqlalchemy import func, select

from migdesk.desk.desk import fetch
from migdesk.desk.errors import RuleFixed
from migdesk.desk.exchange.loader import Loader, Target
from migdesk.desk.exchange.logos import load_logos
from migdesk.desk.exchange.matching import (
    BOILERPLATE_RULES,
    NAME_RULES,
    Matcher,
    acronyms_there,
    boilerplates_there,
    contacts_there,
    equivalents_there,
    within,
)
from migdesk.desk.office import OFFICE_KEY, keep_file
from migdesk.desk.rows.logos import LogoOwner
from migdesk.editorial.checks.lists import levels
from migdesk.editorial.checks.rules import FIXED
from migdesk.intake.errors import UnknownReference
from migdesk.intake.records_file import (
    AcronymIn,
    BoilerplateIn,
    ContactIn,
    EquivalentIn,
    ImageIn,
    OfficeIn,
    ReportPresetIn,
    RuleLevelIn,
    TermIn,
)
from migdesk.intake.sameness import Known, letters_of, names_of
from migdesk.records import (
    Acronym,
    Asset,
    Boilerplate,
    Equivalent,
    Office,
    PressContact,
    Project,
    ReportPreset,
    RuleLevel,
    Term,
)
from migdesk.text.folding import folded
from migdesk.vocabulary import AssetKind


def load_office(loader: Loader, part: OfficeIn) -> None:
    """Load the office. A workspace has one: one that is there is completed, whatever its name."""
    office = loader.found(Office, OFFICE_KEY)
    if office is None:
        office = loader.made(Office, part)
        office.id = OFFICE_KEY
        target = loader.add(office, part)
    else:
        _, target = loader.settle(Office, part, office)
    if part.logo is not None:
        _load_logo(loader, office, part.logo, target)
    load_logos(loader, LogoOwner.OFFICE, office.id, part, target)


def load_contacts(loader: Loader, parts: Sequence[ContactIn]) -> None:
    """Load press contacts; new ones go behind those that are there."""
    there = contacts_there(loader.session)
    matcher = Matcher(there, (part.id for part in parts), NAME_RULES, loader.source)
    for index, part in enumerate(parts):
        key = matcher.find(part.id, Known(names_of(part.name)), f"$.contacts[{index}]")
        behind = {"position": _behind(loader, PressContact)}
        loader.settle(PressContact, part, loader.found(PressContact, key), fresh=behind)


def load_boilerplates(loader: Loader, parts: Sequence[BoilerplateIn]) -> None:
    """Load boilerplates; new ones go behind those that are there."""
    there = boilerplates_there(loader.session)
    ids = (part.id for part in parts)
    matcher = Matcher(there, ids, BOILERPLATE_RULES, loader.source)
    for index, part in enumerate(parts):
        place = f"$.boilerplates[{index}]"
        project = loader.key_of(Project, part.project, f"{place}.project")
        key = matcher.find(part.id, Known(names_of(part.label), within(project)), place)
        found = loader.found(Boilerplate, key)
        behind = {"position": _behind(loader, Boilerplate)}
        loader.settle(Boilerplate, part, found, {"project_id": project}, fresh=behind)


def load_acronyms(loader: Loader, parts: Sequence[AcronymIn]) -> None:
    """Load acronyms."""
    matcher = Matcher(acronyms_there(loader.session), (), NAME_RULES, loader.source)
    for index, part in enumerate(parts):
        key = matcher.find("", Known(letters_of(part.letters)), f"$.acronyms[{index}]")
        loader.settle(Acronym, part, loader.found(Acronym, key))


def load_equivalents(loader: Loader, parts: Sequence[EquivalentIn]) -> None:
    """Load what things are called in each language."""
    matcher = Matcher(equivalents_there(loader.session), (), NAME_RULES, loader.source)
    for index, part in enumerate(parts):
        key = matcher.find("", Known(names_of(part.words)), f"$.equivalents[{index}]")
        loader.settle(Equivalent, part, loader.found(Equivalent, key))


def load_terms(loader: Loader, parts: Sequence[TermIn]) -> None:
    """Load words that the office avoids."""
    for part in parts:
        there = select(Term).where(
            Term.language == part.language, Term.avoided == part.avoided.strip()
        )
        trimmed = structs.replace(part, avoided=part.avoided.strip())
        loader.settle(Term, trimmed, loader.session.scalars(there).one_or_none())


def load_rule_levels(loader: Loader, parts: Sequence[RuleLevelIn]) -> None:
    """Load what rules of the checks mean to the office; as delivered, they need no record.

    Raises:
        UnknownReference: there is no such rule.
        RuleFixed: it blocks in every office.
    """
    delivered = levels()
    for index, part in enumerate(parts):
        if part.rule not in delivered:
            raise UnknownReference(loader.source, f"$.rule_levels[{index}].rule", part.rule)
        if part.rule in FIXED:
            raise RuleFixed(part.rule)
        there = select(RuleLevel).where(RuleLevel.rule == part.rule)
        found = loader.session.scalars(there).one_or_none()
        if found is not None or part.level is not delivered[part.rule]:
            loader.settle(RuleLevel, part, found)


def load_report_presets(loader: Loader, parts: Sequence[ReportPresetIn]) -> None:
    """Load what is chosen about reports, by name."""
    for part in parts:
        trimmed = structs.replace(part, name=folded(part.name).strip())
        there = select(ReportPreset).where(ReportPreset.name == trimmed.name)
        loader.settle(ReportPreset, trimmed, loader.session.scalars(there).one_or_none())


def _load_logo(loader: Loader, office: Office, image: ImageIn, target: Target) -> None:
    if office.logo_id is None:
        logo = keep_file(
            loader.session,
            data=image.data,
            kind=AssetKind.LOGO,
            file_name=image.file_name,
            media_type=image.media_type,
        )
        office.logo_id = logo.id
        loader.account.complete(target.entry)
        return
    logo = fetch(loader.session, Asset, office.logo_id)
    if logo.sha256 != hashlib.sha256(image.data).hexdigest():
        loader.tell(target, "logo", logo.file_name, image.file_name)


def _behind(loader: Loader, kept: type[Boilerplate | PressContact]) -> int:
    last = loader.session.scalar(select(func.max(kept.position)))
    return 0 if last is None else last + 1
