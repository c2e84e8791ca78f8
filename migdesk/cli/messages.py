"""What failed and what to do about it: one sentence for each class of failure.

A sentence's fields are the attributes of the error. ``tests/cli/test_messages.py`` holds that
every class has one.
"""

from collections.abc import Mapping

from migdesk.base import files, resources
from migdesk.base.errors import Cancelled, MigdeskError
from migdesk.desk import errors as desk
from migdesk.desk.exchange import errors as exchange
from migdesk.documents import errors as documents
from migdesk.documents.errors import MissingGlyph
from migdesk.editorial import errors as editorial
from migdesk.intake import errors as intake
from migdesk.store import errors as store
from migdesk.text import blocks, partial_date, words
from migdesk.text.gaps import gap_in_words

SENTENCES: Mapping[type[MigdeskError], str] = {
    Cancelled: "stopped. Nothing was left half done.",
    blocks.BlocksUnreadable: (
        "a stored text cannot be read ({reason}). Run migdesk verify, and restore a backup."
    ),
    desk.AlreadyAnswered: (
        "{who} has answered already ({decision}), and the answer stays. Ask again instead."
    ),
    desk.ChecksBlock: (
        "the checks hold release {release} up ({language}, {place}): {sentence} "
        "Put it right first; migdesk check release {release} lists all that blocks."
    ),
    desk.EventNotHeld: (
        "event {event} is {status}: a draft would say that it takes place. "
        "Change its status first, or write the text by hand."
    ),
    desk.LanguageMissing: (
        "release {release} has no text in {language}. It has: {there}. "
        "Choose one of these with --language."
    ),
    desk.NoOffice: (
        "the workspace does not say yet whose it is. Load a records file that has an office."
    ),
    desk.NoSessions: (
        "event {event} has no agenda yet, so there is no programme to print. "
        "Add its sessions first."
    ),
    desk.NobodyAgreed: (
        "the photo {name} is left out: nobody has noted who agreed to being shown. "
        "Note it in the window, with the files of the event."
    ),
    desk.NobodySpeaks: (
        "nobody speaks at event {event} as far as is recorded, or nobody of them came. "
        "Add people to it or to its sessions first."
    ),
    desk.NothingCleared: (
        "no quote from event {event} is cleared, or its clearance has run out. "
        "Ask the speakers first."
    ),
    desk.NobodyAsked: (
        "nobody was asked to clear a quote from event {event} or a release about it, so the log "
        "would be empty. Ask somebody first."
    ),
    desk.NobodyCounted: (
        "it is not recorded how many people came to event {event}. Add its attendance first."
    ),
    desk.NothingPromised: (
        "event {event} has no follow-ups, or none that are still open. Add them first."
    ),
    desk.NothingInPeriod: (
        "nothing is recorded between {since} and {until} that this report could tell of. "
        "Choose another period, or another project."
    ),
    desk.NotAPeriod: (
        "a period needs a first day (--from) and a last day (--to) that is not before it."
    ),
    desk.NoSuchRecord: (
        "there is no {kind} {key}. List what there is with migdesk list, or search for it."
    ),
    desk.NoSuchPreset: (
        "nothing is kept as {name} for the report {report}. migdesk reports lists the presets."
    ),
    desk.NotCleared: (
        "release {release} is not cleared. Still to agree to its present words: {waiting}."
    ),
    desk.TranslationBehind: (
        "release {release} in {language} is behind the text it translates ({source}): parts to "
        "bring up to date: {count}. Do that first (migdesk check release {release} lists them), or "
        "say with --although why it is written as it stands."
    ),
    desk.NobodyNamed: (
        "a change is recorded under a name, and there is none. Give one with --as NAME."
    ),
    desk.NotAPicture: "{file_name} is neither a PNG nor a JPEG picture. Choose another file.",
    desk.NotOfThisEvent: "session {session} is not of event {event}. Choose one of its sessions.",
    desk.NotSentFromHere: (
        "{file_name} does not say that it was exported from this workspace. Open the document that "
        "was sent, with the changes made in it."
    ),
    desk.NotThisPersonsPost: "post {post} is not held by person {person}. Choose one of theirs.",
    desk.NothingToClear: (
        "release {release} has no text to clear, or no headline ({languages}). Write it first."
    ),
    desk.NothingTranslated: "nothing in {file_name} is translated yet. Nothing was taken over.",
    desk.OfAnotherRelease: (
        "{file_name} is not of release {release}, but of {other}. Take it back with that one."
    ),
    desk.OneLanguage: (
        "release {release} has no text to translate, or the office writes in one language only."
    ),
    desk.OtherLanguages: (
        "{file_name} translates from {source} into {language}, which this release cannot take: "
        "it has no text in the first, or the office does not write in the second."
    ),
    desk.OfAnotherText: (
        "{file_name} is not of release {release} in {language}. Open it with the release and the "
        "language that it was exported from."
    ),
    desk.QuoteNotUsable: (
        "quote {quote} may not be printed (clearance: {clearance}). Ask the speaker again, "
        "or leave it out."
    ),
    desk.LineMissing: (
        "the {kind} of release {release} is not said in: {languages}. Write that line first."
    ),
    desk.ReasonMissing: "this step has to say why. Give a reason.",
    desk.RuleFixed: (
        "the rule {rule} blocks in every office: it keeps untrue and unpaid-for words from going "
        "out. It cannot be changed."
    ),
    desk.RuleBroken: "a record breaks a rule: {rule}. Nothing was changed.",
    desk.SameLanguage: "the quote was said in {language}: that is its wording, no translation.",
    desk.StepNotAllowed: "from {now} there is no step to {wanted}. Possible: {allowed}.",
    desk.PhotoPrinted: (
        "the photo {name} is printed in {release} and was not deleted. To print it no longer, "
        "take out who agreed to it, or withdraw the release."
    ),
    desk.StillUsed: (
        "{kind} {key} is named by other records and was not deleted. Change those first."
    ),
    desk.TextHasGaps: "release {release} has gaps in its text: {gaps}. Fill them first.",
    desk.TextLocked: (
        "release {release} is {stage}: its text does not change. Make a correction instead."
    ),
    desk.TextTooLong: (
        "a text in the field {field} has {length} characters; it may have {limit}. Shorten it."
    ),
    desk.PatternUnusable: (
        "no names of files come of the pattern {pattern}. Use words, hyphens and fields such as "
        "{{number}} and {{language}}."
    ),
    desk.ZoneUnknown: "{zone} is no time zone. Write it like Asia/Tbilisi.",
    documents.ImageTooLarge: (
        "a picture has {width} by {height} pixels, more than a page can use. "
        "Make it smaller and add it again."
    ),
    documents.ImageUnreadable: (
        "a picture is neither PNG nor JPEG, or is damaged. Add it again from its source."
    ),
    documents.MissingGlyphs: (
        "no bundled font has these characters: {places}. Take them out or write them otherwise."
    ),
    documents.PdfTooLarge: (
        "the document has {size} bytes; at most {limit} can be shown. Make it of fewer pages."
    ),
    documents.PdfUnreadable: "the document cannot be read ({reason}). Make it again.",
    editorial.NoTemplate: (
        "there is no template for a {kind} in {language}. Write the text by hand, "
        "or add a file to resources/templates."
    ),
    editorial.TemplateBroken: (
        "the template {path} cannot be used, part {part}: {reason}. Mend that file."
    ),
    editorial.SpellingBroken: (
        "the dictionaries do not answer. Install MigDesk again if that goes on."
    ),
    editorial.WordListBroken: "the words in {path} cannot be used: {reason}. Mend that file.",
    exchange.SeveralMatch: (
        "{path}, {place}: {name} could be any of the records {keys}. "
        "Give the record its UUID as id. Nothing was loaded."
    ),
    files.FileHeld: (
        "{path} could not be written: {reason}. What was there before is unchanged. "
        "Close it in the program that has it open, or choose another name."
    ),
    files.MayNotWrite: (
        "{path} could not be written: {reason}. What was there before is unchanged. "
        "Choose another folder."
    ),
    files.NoRoom: (
        "{path} could not be written: {reason}. What was there before is unchanged. "
        "Free some space, or choose another disk."
    ),
    files.PlaceTaken: (
        "{path} could not be written: {reason}. It was not touched. Choose another name."
    ),
    files.WriteFailed: (
        "{path} could not be written: {reason}. What was there before is unchanged. "
        "Choose another folder, or free the file."
    ),
    intake.AttachmentTooLarge: (
        "{file_name} has {size} bytes; a file that is kept has at most {limit}. Make it smaller."
    ),
    intake.AttachmentUnreadable: "{path} could not be read: {reason}.",
    intake.ControlCharacter: (
        "{path}, {place}: the text holds a character that cannot be printed (number {code}). "
        "Take it out. Nothing was loaded."
    ),
    intake.DeclaresEntities: (
        "{file_name} declares words of its own, as files do that are meant to do harm. Nothing of "
        "it was read. Ask for the table in another format."
    ),
    intake.DuplicateId: (
        "{path}: the id {id} stands at {first_place} and at {second_place}. "
        "Give each record an id of its own. Nothing was loaded."
    ),
    intake.EndsBeforeStart: (
        "{path}, {place}: it ends ({end}) before it starts ({start}). Nothing was loaded."
    ),
    intake.ImageTooLarge: (
        "{path}, {place}: the picture has {size} bytes; at most {limit} can be taken in. "
        "Make it smaller. Nothing was loaded."
    ),
    intake.KeyTwice: (
        "{path}: {key} stands twice in one place, and one would be lost. "
        "Take one out. Nothing was loaded."
    ),
    intake.KindNotKept: (
        "{file_name} is not of a kind that is kept, or is not what its name says. "
        "Kept are files ending in {kinds}."
    ),
    intake.NameBlank: "{path}, {place}: the name is empty. Nothing was loaded.",
    intake.NamedTwice: (
        "{path}: {name} stands at {first_place} and again at {second_place}. "
        "Keep one of them. Nothing was loaded."
    ),
    intake.NotATable: (
        "{file_name} is no table. Tables are read from XLSX, CSV, ICS, VCF and schedule XML; from "
        "another document, copy the table and paste it in the window."
    ),
    intake.NotAWordDocument: (
        "{file_name} is no Word document. Store it as DOCX, the format of Word since 2007."
    ),
    intake.NotThisImage: (
        "{path}, {place}: the picture is not of the kind {media_type}. Nothing was loaded."
    ),
    intake.NotUnicode: (
        "{file_name} is in an old encoding (byte {byte}), in which names would be misread. Store "
        "it as CSV UTF-8, or as an Excel workbook."
    ),
    intake.NothingInTable: "there is nothing in the table {file_name}. Nothing was loaded.",
    intake.OldSpreadsheet: (
        "{file_name} is in the format of Office before 2007. Store it as an Excel workbook (XLSX)."
    ),
    intake.ParentsInRing: (
        "{path}, {place}: {organisation} is, by its parents, part of itself. Nothing was loaded."
    ),
    intake.PasswordProtected: ("{file_name} opens with a password only. Store it without one."),
    intake.PictureTooLarge: (
        "{file_name} has {width} by {height} pixels; at most {most_pixels} can be taken in. "
        "Make it smaller."
    ),
    intake.PictureUnreadable: (
        "{file_name} cannot be read as a picture: {reason}. Add it again from its source."
    ),
    intake.PostOfAnother: (
        "{path}, {place}: the post {post} is held by somebody else. Nothing was loaded."
    ),
    intake.RecordsMissing: "there is no file {path}. Look at its name and folder.",
    intake.RecordsTooLarge: (
        "{path} has {size} bytes; a records file has at most {limit}. Nothing was loaded."
    ),
    intake.RecordsUnreadable: (
        "{path} is not in the records format: {reason} (at {place}). Nothing was loaded."
    ),
    intake.RuleNotMet: "{path}, {place}: {rule}. Nothing was loaded.",
    intake.TableDamaged: (
        "{file_name} is damaged, or not what its name says ({reason}). Nothing was loaded."
    ),
    intake.TableTooLarge: (
        "{file_name} has {size} bytes, packed or unpacked, of at most {limit}. Nothing was loaded. "
        "Copy the table into a file of its own."
    ),
    intake.TableTooLong: ("the table has more than {limit} rows. Nothing was loaded. Divide it."),
    intake.TableTooWide: (
        "the table has more than {limit} columns. Nothing was loaded. Leave out what is not needed."
    ),
    intake.TableUnreadable: "{path} could not be read: {reason}.",
    intake.UnknownReference: (
        "{path}, {place}: {reference} is neither in the file nor in the workspace. "
        "Nothing was loaded."
    ),
    intake.UnknownZone: (
        "{path}, {place}: {zone} is no time zone. Write it like Asia/Tbilisi. Nothing was loaded."
    ),
    intake.NotXliff: "{file_name} is no XLIFF file and no Word document. Nothing was taken over.",
    intake.OtherXliff: (
        "{file_name} is XLIFF {version}; versions 2.0 and 2.1 are understood. Store it as one of "
        "these. Nothing was taken over."
    ),
    intake.UnitDamaged: (
        "{file_name} is not as XLIFF 2.1 has it: see {found} in the part {unit}. Nothing was taken "
        "over."
    ),
    intake.UnitTwice: (
        "{file_name} has the part {unit} twice, and which is meant cannot be known. Nothing was "
        "taken over."
    ),
    intake.XliffDamaged: (
        "{file_name} is damaged, or not what its name says ({reason}). Nothing was taken over."
    ),
    intake.XliffTooLarge: (
        "{file_name} has {size} bytes of at most {limit}. Nothing was taken over."
    ),
    intake.WordDamaged: (
        "{file_name} is damaged, or not what its name says ({reason}). Nothing was taken over."
    ),
    intake.WordTooLarge: (
        "{file_name} has {size} bytes, packed or unpacked, of at most {limit}. Nothing was taken "
        "over. Take the pictures out of it."
    ),
    intake.WordUnreadable: "{path} could not be read: {reason}.",
    intake.WrongDate: "{path}, {place}: {written} is no date. Nothing was loaded.",
    intake.WrongKind: (
        "{path}, {place}: {reference} is of the kind {found}, and {wanted} is needed. "
        "Nothing was loaded."
    ),
    partial_date.NotADate: "{written} is no date. Write 2026, 2026-05 or 2026-05-12.",
    resources.ResourceMissing: (
        "{name} did not come with this installation. Install MigDesk again."
    ),
    store.ActionOpen: "{label} is still being done. Wait until it is finished.",
    store.DiskFull: (
        "there is no room left where {path} lies. Nothing was changed. Free some space."
    ),
    store.FolderMissing: (
        "there is no folder {path}. Plug in the disk it is on, or choose another."
    ),
    store.NoBackup: "there is no backup of {path} that can be read.",
    store.NotAFolder: (
        "{path} cannot be made: a file lies where its folder should be. Choose another place."
    ),
    store.NotAWorkspace: "{path} is not a MigDesk workspace. Choose a file ending in .migdesk.",
    store.SqliteUnfit: ("this Python's SQLite {version} lacks {lacking}. Install a newer Python."),
    store.UndoImpossible: "{label} cannot be taken back: {reason}. Nothing was changed.",
    store.UpgradeFailed: (
        "{path} could not be brought to the present form: {reason}. "
        "It is as it was, and a copy lies at {copy}."
    ),
    store.WorkspaceDamaged: (
        "{path} is damaged ({reason}). Restore a backup with migdesk restore."
    ),
    store.WorkspaceExists: "{path} is there already. Choose another name.",
    store.WorkspaceInUse: (
        "{path} is open elsewhere (user {user}, computer {host}, since {since}). "
        "Close it there first."
    ),
    store.WorkspaceMissing: (
        "there is no workspace at {path}. Make one with migdesk load or migdesk demo, "
        "or name another with --workspace."
    ),
    store.WorkspaceNotUpgraded: (
        "{path} was made by an earlier MigDesk (form {found}, now {known}). "
        "Open it once to change something, or run migdesk verify, and it is brought up to date."
    ),
    store.OpenedForReading: (
        "{path} was opened for reading only. Nothing was changed. Open it for writing first."
    ),
    store.WorkspaceReadOnly: (
        "{path} may only be read. Copy it to a folder you may write to, or ask for the right."
    ),
    store.WorkspaceTooNew: (
        "{path} was made by a later MigDesk (form {found}; this one knows {known}). "
        "Install the later version."
    ),
    store.WorkspaceVanished: (
        "{path} is gone: the file was moved, or the disk was unplugged. "
        "What was stored before is in the file. Bring it back and try again."
    ),
    words.LanguageUnknown: (
        "there are no words for the language {language}. Known languages have a file in "
        "translations/words."
    ),
    words.WordMissing: "the words of {language} lack {key}. Add it to translations/words.",
    words.WordsBroken: "{path} cannot be used: {reason}. Mend that file.",
}

RULES: Mapping[str, str] = {
    "ck_event_ends_after_start": "an event ends before it starts",
    "ck_session_ends_after_start": "a session has to end after it starts",
    "ck_post_span": "a post ends before it starts",
    "ck_organisation_span": "an organization ends before it starts",
    "ck_organisation_not_own_parent": "an organization is its own parent",
    "ck_project_span": "a project ends before it starts",
    "ck_boilerplate_span": "a boilerplate ends before it starts",
    "ck_quote_has_words": "a quote has no words",
    "ck_quote_translation_has_words": "a translation has no words",
    "ck_quote_has_speaker_or_says_why_not": "a quote has no speaker and does not say why",
    "ck_quote_cleared_form": "a quote is cleared in an edited form that is not given",
    "ck_quote_correction_has_reason": "a correction does not say why",
    "ck_release_out_has_time": "a release is out without a time",
    "ck_release_withdrawn_says_why": "a withdrawn release does not say why",
    "ck_notice_has_words": "a correction or withdrawal says nothing",
    "ck_notice_follows": "a correction or withdrawal is numbered below 2",
    "ck_clearance_has_name": "nobody is named who is asked to clear a text",
    "ck_clearance_answer_has_time": "an answer has no time",
    "ck_attendance_counts": "a count of people is below nought",
    "ck_office_one_office": "a workspace has one office",
    "ck_office_accent": "a colour is not of the form #0A5C66",
    "ck_person_has_names": "a person has no name",
    "ck_organisation_has_names": "an organization has no name",
    "ck_earlier_name_has_names": "an earlier name of an organization says nothing",
    "ck_office_has_names": "an office has no name",
    "ck_office_has_languages": "an office has no language",
    "ck_event_has_title": "an event has no title",
    "ck_project_has_title": "a project has no title",
    "ck_series_has_title": "a series has no title",
    "ck_logo_set_has_name": "a set of logos has no name",
    "ck_logo_one_owner": "a logo belongs to nobody, or to two",
    "uq_logo_office_id_language": "an office has two logos for one language",
    "uq_logo_organisation_id_language": "an organization has two logos for one language",
    "uq_logo_logo_set_id_language": "a set of logos has two logos for one language",
    "uq_event_logo_set_event_id": "an event has two sets of logos",
    "names_files": "no names of files come of a pattern",
    "ck_release_number_is_whole": "a number has its year or its running number only",
    "ck_acronym_has_letters": "an acronym has no letters",
    "ck_equivalent_has_words": "a word has no name in any language",
    "ck_outlet_has_name": "an outlet has no name",
    "ck_outlet_reach": "an outlet reaches fewer people than none",
    "ck_media_contact_has_name": "a media contact has no name",
    "ck_coverage_reach": "something published reaches fewer people than none",
    "ck_told_apart_order": "two people told apart are not in order",
    "reference": "it names a record that is not there",
    "uq_quote_translation_quote_id_language": "a quote has two translations into one language",
    "uq_acronym_letters": "letters stand for something already",
    "uq_rule_level_rule": "a rule has two levels",
    "uq_term_language_avoided": "words are in the list of terms already",
    "uq_own_word_word": "a word is in the list of the office's own words already",
    "uq_report_preset_name": "a preset has that name already",
    "ck_report_preset_has_name": "a preset has no name",
    "ck_report_preset_ends_after_start": "the days of a preset end before they begin",
    "ck_report_preset_has_languages": "a preset has no language",
    "ck_own_word_has_letters": "a word has less than two letters",
    "ck_term_has_words": "a term has less than two letters to look for",
    "uq_release_kind_year_running_number": "two releases of a kind have one number in a year",
    "uq_rendition_release_id_language": "a release has two texts in one language",
    "uq_version_release_id_language_number": "a text has two versions of one number",
    "uq_notice_release_id_number": "a release has two corrections of one number",
    "uq_release_contact_release_id_press_contact_id": "a contact stands twice on a release",
    "uq_release_boilerplate_release_id_boilerplate_id": "a boilerplate stands twice on a release",
    "one_translation_a_language": "a quote has two translations into one language",
    "number_is_whole": "a number has its year or its running number only",
    "clearance_has_version": "a clearance belongs to no version of the text",
}
"""The rules of a workspace file by the constraint's name, and those of records files besides."""


def sentence(error: MigdeskError) -> str:
    """Return what failed and what to do, on one line."""
    known = next(kind for kind in type(error).__mro__ if kind in SENTENCES)
    fields = {name: _worded(value) for name, value in vars(error).items()}
    if isinstance(error, desk.TextHasGaps):
        told = (gap_in_words(gap, words.words_for("en")) for gap in error.gaps)
        fields["gaps"] = _worded(tuple(dict.fromkeys(told)))
    if isinstance(error, desk.ChecksBlock):
        fields["place"] = (
            f"paragraph {error.paragraph}" if error.paragraph else error.line.block or "whole text"
        )
    return " ".join(SENTENCES[known].format(**fields).split())


def _worded(value: object) -> str:
    match value:
        case tuple() | frozenset() | list():
            return ", ".join(_worded(item) for item in value) or "none"
        case str():
            return RULES.get(value, value) or "unknown"
        case MissingGlyph():
            code = " ".join(f"U+{ord(part):04X}" for part in value.character)
            return f"{value.character} ({code}) in {value.field}, character {value.index + 1}"
        case _:
            return str(value)
