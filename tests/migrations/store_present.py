"""Write a small workspace of the present schema, to be kept for the tests of later ones.

Run it once when a schema number is final: ``python tests/migrations/store_present.py``. The file
``schema_NNNN.migdesk.gz`` is never written again.
"""

import gzip
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import delete, select

from migdesk.records import (
    AgendaExport,
    Appearance,
    Asset,
    Attachment,
    Clearance,
    Coverage,
    EarlierName,
    Equivalent,
    Event,
    EventLogoSet,
    KeptConflict,
    KeptWarning,
    Logo,
    LogoSet,
    LogoSetPartner,
    MediaContact,
    Notice,
    Organisation,
    Outlet,
    OwnWord,
    Person,
    Post,
    Quote,
    QuoteClearance,
    QuoteTranslation,
    Release,
    Rendition,
    ReportPreset,
    RuleLevel,
    Session,
    Term,
    ToldApart,
    Typing,
    Version,
)
from migdesk.store.schema import PRESENT
from migdesk.store.workspace import Workspace
from migdesk.text.blocks import Block, Run, to_json
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import (
    AssetKind,
    BlockKind,
    ClearanceState,
    ConflictKind,
    CountedAs,
    Decision,
    EditKind,
    EventKind,
    EventStatus,
    Level,
    NoticeKind,
    OrganisationKind,
    OutletKind,
    ReleaseKind,
    ReportPeriod,
    Role,
    SessionKind,
    Stage,
)

DAY = datetime(2026, 5, 12, 5, 0, tzinfo=UTC)


def fill(workspace: Workspace) -> None:
    """Record an invented event, a speaker, a quote, a release; undo one step, begin to type."""
    ministry = Organisation(
        names={"en": OrganisationName("Ministry of Roads and Bridges", short="Roads Ministry")},
        kind=OrganisationKind.MINISTRY,
    )
    names = {"en": PersonName("Nana", "Kvaratsi"), "ka": PersonName("ნანა", "კვარაცი")}
    speaker = Person(
        names=names,
        biography={"en": "She has built roads for 20 years."},
        counted_as=CountedAs.WOMAN,
    )
    forum = Event(
        title={"en": "Forum on Seasonal Work", "ka": "სეზონური დასაქმების ფორუმი"},
        kind=EventKind.CONFERENCE,
        starts_at=DAY,
        ends_at=DAY + timedelta(hours=8),
        zone="Asia/Tbilisi",
        city={"en": Forms("Tbilisi")},
        status=EventStatus.POSTPONED,
        status_reason="The hall was flooded.",
        sessions=[
            Session(kind=SessionKind.OPENING, starts_at=DAY, ends_at=DAY + timedelta(hours=1))
        ],
    )
    with workspace.action("Record event", who="Ann") as action:
        action.session.add_all([ministry, speaker, forum])
        action.session.flush()
        post = Post(
            person_id=speaker.id,
            organisation_id=ministry.id,
            title={"en": Forms("Deputy Minister")},
        )
        action.session.add(post)
        action.session.flush()
        action.session.add(
            Appearance(
                event_id=forum.id,
                session_id=forum.sessions[0].id,
                person_id=speaker.id,
                post_id=post.id,
                role=Role.OPENING_REMARKS,
            )
        )
    with workspace.action("Keep conflict", who="Ann") as action:
        action.session.add(
            KeptConflict(
                event_id=forum.id, kind=ConflictKind.OUTSIDE, session_id=forum.sessions[0].id
            )
        )
    with workspace.action("Tell apart", who="Ann") as action:
        namesake = Person(names={"en": PersonName("Nana", "Kvaratskh")})
        action.session.add(namesake)
        action.session.flush()
        action.session.add(ToldApart(person_id=speaker.id, other_id=namesake.id))
    with workspace.action("Note coverage", who="Ann") as action:
        outlet = Outlet(name={"en": "Coast Daily"}, kind=OutletKind.NEWSPAPER)
        action.session.add(outlet)
        action.session.flush()
        action.session.add(MediaContact(name={"en": "Mari Press"}, outlet_id=outlet.id))
        action.session.add(Coverage(event_id=forum.id, outlet_id=outlet.id, day=DAY.date()))
    with workspace.action("Record quote", who="Ann") as action:
        quote = Quote(
            words="A fair contract crosses the border with the worker.",
            language="en",
            person_id=speaker.id,
            post_id=post.id,
            event_id=forum.id,
        )
        quote.translations.append(
            QuoteTranslation(language="ka", words="სამართლიანი ხელშეკრულება.")
        )
        action.session.add(quote)
    with workspace.action("Create release", who="Ben") as action:
        body = (
            Block("b1", BlockKind.LEAD, (Run("A forum opened in "), Run("Tbilisi", bold=True))),
        )
        rendition = Rendition(language="en", headline="Forum opens", blocks=to_json(body))
        action.session.add(
            Release(kind=ReleaseKind.PRESS_RELEASE, event_id=forum.id, renditions=[rendition])
        )
    with workspace.action("Add photo", who="Ben") as action:
        action.session.add(Attachment(sha256="00", data=b"\x89PNG"))
        action.session.flush()
        action.session.add(
            Asset(kind=AssetKind.PHOTO, sha256="00", file_name="a.png", media_type="image/png")
        )
    with workspace.action("Set clearance", who="Ben") as action:
        action.session.add(Attachment(sha256="01", data=b"%PDF"))
        action.session.flush()
        letter = Asset(
            kind=AssetKind.FILE, sha256="01", file_name="a.pdf", media_type="application/pdf"
        )
        action.session.add(letter)
        action.session.flush()
        cleared = action.session.scalars(select(Quote)).one()
        cleared.cleared_words = "A fair contract crosses the border with its worker."
        cleared.clearance, cleared.edit = ClearanceState.CLEARED_EDITED, EditKind.CHANGE
        cleared.trail.append(
            QuoteClearance(state=ClearanceState.CLEARED_EDITED, at=DAY, evidence_id=letter.id)
        )
    with workspace.action("Record answer", who="Ben") as action:
        (release,) = action.session.scalars(select(Release))
        asked = Clearance(
            text_hash="00",
            who="Head of Office",
            asked_at=DAY,
            answered_at=DAY,
            decision=Decision.CLEARED,
        )
        asked.evidence_id = action.session.scalars(select(QuoteClearance.evidence_id)).one()
        (text,) = release.renditions
        version = Version(
            language="en",
            number=1,
            stage=Stage.CLEARANCE,
            made_at=DAY,
            made_by="Ben",
            headline=text.headline,
            deck=text.deck,
            dateline=text.dateline,
            key_figures=text.key_figures,
            blocks=text.blocks,
            abouts=(),
            contacts=(),
            embargo=None,
            text_hash="00",
        )
        version.clearances.append(asked)
        release.versions.append(version)
    with workspace.action("Rename organization", who="Ben") as action:
        renamed = action.session.scalars(select(Organisation)).one()
        before = OrganisationName("Ministry of Highways", acronym="MoH")
        renamed.earlier.append(EarlierName(names={"en": before}))
        renamed.since = PartialDate.parse("2024-05")
    with workspace.action("Set logo", who="Ben") as action:
        emblem = Asset(kind=AssetKind.LOGO, sha256="00", file_name="b.png", media_type="image/png")
        partner = LogoSetPartner(organisation_id=ministry.id)
        together = LogoSet(name={"en": "With the ministry"}, partners=[partner])
        action.session.add_all([emblem, together])
        action.session.flush()
        action.session.add(Logo(asset_id=emblem.id, organisation_id=ministry.id))
        action.session.add(EventLogoSet(event_id=forum.id, logo_set_id=together.id))
    with workspace.outside_journal() as session:
        session.add(AgendaExport(event_id=forum.id, at=DAY, who="Ben", language="en", content="{}"))
    with workspace.action("Keep warning as it is", who="Ben") as action:
        (release,) = action.session.scalars(select(Release))
        action.session.add(
            KeptWarning(
                release_id=release.id,
                language="en",
                rule="headline_long",
                block="headline",
                words="Forum opens",
                who="Ben",
                at=DAY,
            )
        )
    with workspace.action("Set level of rule", who="Ben") as action:
        action.session.add(RuleLevel(rule="season", level=Level.OFF))
        action.session.add(Term(language="en", avoided="client*", preferred="person"))
    with workspace.action("Correct release", who="Ben") as action:
        (release,) = action.session.scalars(select(Release))
        release.stage, release.published_at = Stage.CORRECTED, DAY
        release.notices.append(
            Notice(
                kind=NoticeKind.CORRECTION,
                number=2,
                lines={"en": "The forum opened in Batumi.", "ka": "ფორუმი ბათუმში გაიხსნა."},
                at=DAY,
                who="Ben",
                issued_at=DAY,
            )
        )
    with workspace.action("Add word to dictionary", who="Ben") as action:
        action.session.add(OwnWord(word="Ostervik"))
    with workspace.action("Add word by language", who="Ben") as action:
        action.session.add(Equivalent(words={"en": "academia", "ka": "აკადემიური წრეები"}))
    with workspace.action("Keep report preset", who="Ben") as action:
        action.session.add(
            ReportPreset(
                name="Quarterly",
                report="programme",
                languages=("en", "ka"),
                ticked=("with_people",),
                period=ReportPeriod.THIS_QUARTER,
            )
        )
        action.session.add(
            ReportPreset(
                name="Donor",
                report="visibility",
                languages=("en",),
                since=DAY.date(),
                until=DAY.date(),
                donor_id=1,
                has_donor=True,
            )
        )
    with workspace.action("Delete event", who="Ben") as action:
        action.session.execute(delete(Event))
    workspace.undo(who="Ben")
    with workspace.outside_journal() as session:
        session.add(Typing(place="quote/new", content='{"words": "People m"}', at=DAY))


def main() -> None:
    """Write the file for the present schema beside this program."""
    target = Path(__file__).with_name(f"schema_{PRESENT.number:04d}.migdesk.gz")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.migdesk"
        with Workspace.create(path, clock=lambda: DAY) as workspace:
            fill(workspace)
        target.write_bytes(gzip.compress(path.read_bytes(), mtime=0))


if __name__ == "__main__":
    main()
