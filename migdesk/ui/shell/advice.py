"""What failed and what to do about it, in words: the only place that words failures for a window.

Failures are classes with data. They are known here by name, because the window does not import
the layers that raise them.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from string import Formatter
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from migdesk.base.errors import MigdeskError
from migdesk.text.gaps import gap_in_words
from migdesk.text.words import Words, words_for
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP

_NOT_WRITTEN: Final = (
    QT_TRANSLATE_NOOP("Advice", "The file could not be written: {path} ({reason})."),
    QT_TRANSLATE_NOOP(
        "Advice",
        "What was there before is unchanged. Choose another folder, or close the file where it "
        "is open.",
    ),
)

ADVICE: Final[Mapping[str, tuple[str, str]]] = {
    "base.Cancelled": (
        QT_TRANSLATE_NOOP("Advice", "Called off."),
        QT_TRANSLATE_NOOP("Advice", "Nothing of it remains."),
    ),
    "base.CannotWrite": _NOT_WRITTEN,
    "base.FileHeld": (
        QT_TRANSLATE_NOOP("Advice", "The file is open in another program: {path}."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "What was there before is unchanged. Close it there, or choose another name.",
        ),
    ),
    "base.MayNotWrite": (
        QT_TRANSLATE_NOOP("Advice", "Nothing may be written there: {path}."),
        QT_TRANSLATE_NOOP("Advice", "What was there before is unchanged. Choose another folder."),
    ),
    "base.NoRoom": (
        QT_TRANSLATE_NOOP("Advice", "There is no room left on the disk for {path}."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "What was there before is unchanged. Free some space, or choose another disk.",
        ),
    ),
    "base.PlaceTaken": (
        QT_TRANSLATE_NOOP("Advice", "Something else lies there already: {path}."),
        QT_TRANSLATE_NOOP("Advice", "It was not touched. Choose another name or another folder."),
    ),
    "base.ResourceMissing": (
        QT_TRANSLATE_NOOP("Advice", "A part of MigDesk is missing: {name}."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "Install MigDesk again. Your office file is not touched by that.",
        ),
    ),
    "base.WriteFailed": _NOT_WRITTEN,
    "desk.AlreadyAnswered": (
        QT_TRANSLATE_NOOP(
            "Advice",
            "{who} has answered already, and the answer stays as it was given.",
        ),
        QT_TRANSLATE_NOOP("Advice", "Ask again to get another answer."),
    ),
    "desk.ChecksBlock": (
        QT_TRANSLATE_NOOP("Advice", "The checks hold {release} up: {sentence}"),
        QT_TRANSLATE_NOOP("Advice", "Put it right. The tab Checks shows every place."),
    ),
    "desk.EventNotHeld": (
        QT_TRANSLATE_NOOP(
            "Advice",
            "This event is called off or postponed, and a draft would say that it takes place.",
        ),
        QT_TRANSLATE_NOOP(
            "Advice",
            "Change the status of the event first, or start a blank release.",
        ),
    ),
    "desk.LanguageMissing": (
        QT_TRANSLATE_NOOP("Advice", "{release} has no text in this language yet."),
        QT_TRANSLATE_NOOP("Advice", "Start the text in this language first."),
    ),
    "desk.NoOffice": (
        QT_TRANSLATE_NOOP("Advice", "The office has no name yet."),
        QT_TRANSLATE_NOOP("Advice", "Type it in Settings, House style."),
    ),
    "desk.NoSessions": (
        QT_TRANSLATE_NOOP("Advice", "There is no agenda yet, so there is no programme to print."),
        QT_TRANSLATE_NOOP("Advice", "Add the sessions first."),
    ),
    "desk.NobodyAgreed": (
        QT_TRANSLATE_NOOP(
            "Advice",
            "The photo {name} is left out: nobody has noted who agreed to being shown.",
        ),
        QT_TRANSLATE_NOOP("Advice", "Note it with the files of the event."),
    ),
    "desk.NobodySpeaks": (
        QT_TRANSLATE_NOOP("Advice", "There are no speakers to list: none are added, or none came."),
        QT_TRANSLATE_NOOP("Advice", "Add people to the event or to its sessions first."),
    ),
    "desk.NoSuchPreset": (
        QT_TRANSLATE_NOOP("Advice", "Nothing is kept as {name} for this report."),
        QT_TRANSLATE_NOOP("Advice", "Choose another preset."),
    ),
    "desk.NothingCleared": (
        QT_TRANSLATE_NOOP("Advice", "No quote from this event is cleared, so none can be printed."),
        QT_TRANSLATE_NOOP("Advice", "Ask the speakers first."),
    ),
    "desk.NobodyAsked": (
        QT_TRANSLATE_NOOP("Advice", "Nobody was asked yet to clear a quote or a release."),
        QT_TRANSLATE_NOOP("Advice", "Ask the speakers, or ask for clearance of a release, first."),
    ),
    "desk.NobodyCounted": (
        QT_TRANSLATE_NOOP("Advice", "It is not recorded how many people came."),
        QT_TRANSLATE_NOOP("Advice", "Type the attendance on the page of the event, under Details."),
    ),
    "desk.NothingPromised": (
        QT_TRANSLATE_NOOP("Advice", "This event has no follow-ups to list."),
        QT_TRANSLATE_NOOP("Advice", "Add them on its page, under Details."),
    ),
    "desk.NothingInPeriod": (
        QT_TRANSLATE_NOOP("Advice", "Nothing is recorded in this period that could be told of."),
        QT_TRANSLATE_NOOP("Advice", "Choose another period, or another project."),
    ),
    "desk.NotAPeriod": (
        QT_TRANSLATE_NOOP("Advice", "A period ends on the day it begins, or later."),
        QT_TRANSLATE_NOOP("Advice", "Change one of the two days."),
    ),
    "desk.NoSuchRecord": (
        QT_TRANSLATE_NOOP("Advice", "This is not there any more."),
        QT_TRANSLATE_NOOP("Advice", "It was deleted. Undo brings it back."),
    ),
    "desk.NobodyNamed": (
        QT_TRANSLATE_NOOP("Advice", "Changes are recorded under a name, and there is none."),
        QT_TRANSLATE_NOOP("Advice", "Type your name in Settings, General."),
    ),
    "desk.NotAPicture": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is not a picture that can be printed."),
        QT_TRANSLATE_NOOP("Advice", "Choose a PNG or a JPEG."),
    ),
    "desk.NotCleared": (
        QT_TRANSLATE_NOOP("Advice", "{release} is not cleared. Still to agree: {waiting}."),
        QT_TRANSLATE_NOOP("Advice", "Ask them in the tab Clearance and record their answers."),
    ),
    "desk.NotOfThisEvent": (
        QT_TRANSLATE_NOOP("Advice", "This session belongs to another event."),
        QT_TRANSLATE_NOOP("Advice", "Choose a session of this event."),
    ),
    "desk.NotSentFromHere": (
        QT_TRANSLATE_NOOP(
            "Advice", "{file_name} does not say that it was exported from this office file."
        ),
        QT_TRANSLATE_NOOP(
            "Advice", "Open the very document that was sent, with the changes made in it."
        ),
    ),
    "desk.NotThisPersonsPost": (
        QT_TRANSLATE_NOOP("Advice", "This title is held by somebody else."),
        QT_TRANSLATE_NOOP("Advice", "Choose one of the titles of this person."),
    ),
    "desk.NothingToClear": (
        QT_TRANSLATE_NOOP("Advice", "{release} has no text to clear, or no headline."),
        QT_TRANSLATE_NOOP("Advice", "Write the headline in every language first."),
    ),
    "desk.NothingTranslated": (
        QT_TRANSLATE_NOOP("Advice", "Nothing in {file_name} is translated yet."),
        QT_TRANSLATE_NOOP("Advice", "Ask the translator for the finished file."),
    ),
    "desk.OfAnotherRelease": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is a translation of another release."),
        QT_TRANSLATE_NOOP("Advice", "Open it with the release that was sent: {other}."),
    ),
    "desk.OneLanguage": (
        QT_TRANSLATE_NOOP("Advice", "There is no text to translate, or no other language."),
        QT_TRANSLATE_NOOP(
            "Advice", "Write the text first, or add a language in Settings, Languages."
        ),
    ),
    "desk.OtherLanguages": (
        QT_TRANSLATE_NOOP(
            "Advice", "{file_name} translates from {source} into {language}. This cannot be taken."
        ),
        QT_TRANSLATE_NOOP(
            "Advice",
            "The release needs a text in the first language, and the office the second one.",
        ),
    ),
    "desk.OfAnotherText": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is not of {release} in {language}."),
        QT_TRANSLATE_NOOP(
            "Advice", "Open it with the release and the language that it was exported from."
        ),
    ),
    "desk.QuoteNotUsable": (
        QT_TRANSLATE_NOOP("Advice", "This quote may not be printed."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "The speaker said no, or it is off the record. Ask again, or leave it out.",
        ),
    ),
    "desk.LineMissing": (
        QT_TRANSLATE_NOOP(
            "Advice", "What was corrected or withdrawn is not said in each language of {release}."
        ),
        QT_TRANSLATE_NOOP("Advice", "Write that line on the tab Details; it is printed first."),
    ),
    "desk.ReasonMissing": (
        QT_TRANSLATE_NOOP("Advice", "This step has to say why."),
        QT_TRANSLATE_NOOP("Advice", "Type a reason."),
    ),
    "desk.RuleBroken": (
        QT_TRANSLATE_NOOP("Advice", "This cannot be kept as it is."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "Something needed is empty, or a time ends before it starts. Nothing was changed.",
        ),
    ),
    "desk.RuleFixed": (
        QT_TRANSLATE_NOOP("Advice", "This rule blocks in every office."),
        QT_TRANSLATE_NOOP("Advice", "Put the text right instead."),
    ),
    "desk.SameLanguage": (
        QT_TRANSLATE_NOOP("Advice", "The quote was said in this language."),
        QT_TRANSLATE_NOOP("Advice", "A translation is in another one."),
    ),
    "desk.StepNotAllowed": (
        QT_TRANSLATE_NOOP("Advice", "There is no step from {now} to {wanted}."),
        QT_TRANSLATE_NOOP("Advice", "Possible now: {allowed}."),
    ),
    "desk.PhotoPrinted": (
        QT_TRANSLATE_NOOP("Advice", "The photo is printed in {release}, so it was not deleted."),
        QT_TRANSLATE_NOOP(
            "Advice", "To print it no longer, take out who agreed to it, or withdraw the release."
        ),
    ),
    "desk.StillUsed": (
        QT_TRANSLATE_NOOP("Advice", "Other records rest on this, so it was not deleted."),
        QT_TRANSLATE_NOOP("Advice", "Change or delete those first."),
    ),
    "desk.TextHasGaps": (
        QT_TRANSLATE_NOOP("Advice", "There are gaps in the text: {gaps}."),
        QT_TRANSLATE_NOOP("Advice", "Fill the places marked amber first."),
    ),
    "desk.TextLocked": (
        QT_TRANSLATE_NOOP("Advice", "{release} is {stage}: its text does not change any more."),
        QT_TRANSLATE_NOOP("Advice", "Correct or withdraw it, or start a new release."),
    ),
    "desk.TextTooLong": (
        QT_TRANSLATE_NOOP("Advice", "The text is too long: {length} characters, at most {limit}."),
        QT_TRANSLATE_NOOP("Advice", "Shorten it. What you typed is still there."),
    ),
    "desk.TranslationBehind": (
        QT_TRANSLATE_NOOP("Advice", "The translation of {release} is behind its source."),
        QT_TRANSLATE_NOOP(
            "Advice", "Bring it up to date side by side, or say why it goes as it is."
        ),
    ),
    "desk.PatternUnusable": (
        QT_TRANSLATE_NOOP("Advice", "No names of files come of {pattern}."),
        QT_TRANSLATE_NOOP("Advice", "Use words, hyphens and the fields below."),
    ),
    "desk.ZoneUnknown": (
        QT_TRANSLATE_NOOP("Advice", "{zone} is no time zone."),
        QT_TRANSLATE_NOOP("Advice", "Choose the zone by the name of its city."),
    ),
    "desk.SeveralMatch": (
        QT_TRANSLATE_NOOP("Advice", "{name} could be any of several records."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "Nothing was taken in. Give the record its own number in the file.",
        ),
    ),
    "documents.ImageTooLarge": (
        QT_TRANSLATE_NOOP(
            "Advice",
            "A picture is too large for a page: {width} by {height} pixels.",
        ),
        QT_TRANSLATE_NOOP("Advice", "Make it smaller and add it again."),
    ),
    "documents.ImageUnreadable": (
        QT_TRANSLATE_NOOP("Advice", "A picture cannot be read."),
        QT_TRANSLATE_NOOP("Advice", "Add it again from its source, as PNG or JPEG."),
    ),
    "documents.MissingGlyphs": (
        QT_TRANSLATE_NOOP("Advice", "The fonts of the page lack some characters: {places}."),
        QT_TRANSLATE_NOOP("Advice", "Take them out, or write them otherwise."),
    ),
    "documents.PdfTooLarge": (
        QT_TRANSLATE_NOOP("Advice", "The document is too large to be shown."),
        QT_TRANSLATE_NOOP("Advice", "Make it of fewer pages."),
    ),
    "documents.PdfUnreadable": (
        QT_TRANSLATE_NOOP("Advice", "The page cannot be shown."),
        QT_TRANSLATE_NOOP("Advice", "The text is safe. Change something and it is made again."),
    ),
    "editorial.NoTemplate": (
        QT_TRANSLATE_NOOP(
            "Advice",
            "There is no template for this kind of release in this language.",
        ),
        QT_TRANSLATE_NOOP("Advice", "Start a blank release and write it by hand."),
    ),
    "editorial.TemplateBroken": (
        QT_TRANSLATE_NOOP("Advice", "The template {path} cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("Advice", "Mend that file, or start a blank release."),
    ),
    "editorial.SpellingBroken": (
        QT_TRANSLATE_NOOP("Advice", "The dictionaries do not answer."),
        QT_TRANSLATE_NOOP("Advice", "Install MigDesk again if that goes on."),
    ),
    "editorial.WordListBroken": (
        QT_TRANSLATE_NOOP("Advice", "The list of words {path} cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("Advice", "Mend that file, or bring the former one back."),
    ),
    "intake": (
        QT_TRANSLATE_NOOP("Advice", "The file {path} cannot be taken in, {place}."),
        QT_TRANSLATE_NOOP("Advice", "Nothing was changed. Mend the file and try again."),
    ),
    "intake.AttachmentTooLarge": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is too large to be kept."),
        QT_TRANSLATE_NOOP("Advice", "Make it smaller: at most {limit} bytes are kept."),
    ),
    "intake.AttachmentUnreadable": (
        QT_TRANSLATE_NOOP("Advice", "The file could not be read: {path}."),
        QT_TRANSLATE_NOOP("Advice", "Close it where it is open, or copy it here first."),
    ),
    "intake.DeclaresEntities": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is made as files are that mean to do harm."),
        QT_TRANSLATE_NOOP("Advice", "Nothing of it was read. Ask for the table in another format."),
    ),
    "intake.KindNotKept": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is not of a kind that is kept."),
        QT_TRANSLATE_NOOP("Advice", "Kept are files ending in {kinds}."),
    ),
    "intake.NotATable": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is not a table."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "Choose an Excel workbook, a CSV, a calendar, a schedule or address cards. From "
            "another document, copy the table and paste it.",
        ),
    ),
    "intake.NotAWordDocument": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is not a Word document."),
        QT_TRANSLATE_NOOP(
            "Advice", "Open it where it was made and store it as DOCX, Word’s format since 2007."
        ),
    ),
    "intake.NotUnicode": (
        QT_TRANSLATE_NOOP(
            "Advice", "{file_name} is in an old encoding: names in it would be misread."
        ),
        QT_TRANSLATE_NOOP("Advice", "Store it as CSV UTF-8, or as an Excel workbook."),
    ),
    "intake.NothingInTable": (
        QT_TRANSLATE_NOOP("Advice", "There is no table to take in."),
        QT_TRANSLATE_NOOP("Advice", "Copy the table in Word or Excel, or choose another file."),
    ),
    "intake.OldSpreadsheet": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is in the format of Office before 2007."),
        QT_TRANSLATE_NOOP("Advice", "Open it there and store it as an Excel workbook (XLSX)."),
    ),
    "intake.PasswordProtected": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} opens with a password only."),
        QT_TRANSLATE_NOOP("Advice", "Store it without a password and open it again."),
    ),
    "intake.PictureTooLarge": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} has {width} by {height} pixels: too many."),
        QT_TRANSLATE_NOOP("Advice", "Make the picture smaller and add it again."),
    ),
    "intake.PictureUnreadable": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} cannot be read as a picture."),
        QT_TRANSLATE_NOOP("Advice", "Add it again from its source, as PNG or JPEG."),
    ),
    "intake.RecordsMissing": (
        QT_TRANSLATE_NOOP("Advice", "There is no file {path}."),
        QT_TRANSLATE_NOOP("Advice", "Look at its name and folder."),
    ),
    "intake.RecordsTooLarge": (
        QT_TRANSLATE_NOOP("Advice", "The file {path} is too large to be taken in."),
        QT_TRANSLATE_NOOP("Advice", "Nothing was changed. Split it."),
    ),
    "intake.RecordsUnreadable": (
        QT_TRANSLATE_NOOP("Advice", "The file {path} is not a records file."),
        QT_TRANSLATE_NOOP("Advice", "Nothing was changed. Choose another file."),
    ),
    "intake.TableDamaged": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is damaged, or not what its name says."),
        QT_TRANSLATE_NOOP("Advice", "Open it where it was made and store it again."),
    ),
    "intake.TableTooLarge": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is larger than any table needs to be."),
        QT_TRANSLATE_NOOP("Advice", "Copy the table into a file of its own."),
    ),
    "intake.TableTooLong": (
        QT_TRANSLATE_NOOP("Advice", "The table has more than {limit} rows."),
        QT_TRANSLATE_NOOP("Advice", "Nothing was taken in. Divide it."),
    ),
    "intake.TableTooWide": (
        QT_TRANSLATE_NOOP("Advice", "The table has more than {limit} columns."),
        QT_TRANSLATE_NOOP("Advice", "Nothing was taken in. Leave out what is not needed."),
    ),
    "intake.TableUnreadable": (
        QT_TRANSLATE_NOOP("Advice", "The file could not be read: {path}."),
        QT_TRANSLATE_NOOP("Advice", "Close it where it is open, or copy it here first."),
    ),
    "intake.NotXliff": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is not a translation that can be read."),
        QT_TRANSLATE_NOOP("Advice", "Open an XLIFF file, or the Word document that was sent."),
    ),
    "intake.OtherXliff": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is XLIFF in version {version}."),
        QT_TRANSLATE_NOOP("Advice", "Versions 2.0 and 2.1 are understood. Ask for one of them."),
    ),
    "intake.UnitDamaged": (
        QT_TRANSLATE_NOOP(
            "Advice", "{file_name} is not as XLIFF has it: see {found} in the part {unit}."
        ),
        QT_TRANSLATE_NOOP("Advice", "Nothing was taken over. Ask for the file again."),
    ),
    "intake.UnitTwice": (
        QT_TRANSLATE_NOOP("Advice", "A paragraph is in {file_name} twice: {unit}."),
        QT_TRANSLATE_NOOP("Advice", "Nothing was taken over. Take one of them out of the file."),
    ),
    "intake.XliffDamaged": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is damaged, or not what its name says."),
        QT_TRANSLATE_NOOP("Advice", "Ask the translator to store it again."),
    ),
    "intake.XliffTooLarge": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is larger than any release needs to be."),
        QT_TRANSLATE_NOOP("Advice", "Ask the translator for the file with this text alone."),
    ),
    "intake.WordDamaged": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is damaged, or not what its name says."),
        QT_TRANSLATE_NOOP("Advice", "Open it where it was made and store it again."),
    ),
    "intake.WordTooLarge": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is larger than any release needs to be."),
        QT_TRANSLATE_NOOP("Advice", "Take the pictures out of it, store it and open it again."),
    ),
    "intake.WordUnreadable": (
        QT_TRANSLATE_NOOP("Advice", "The file could not be read: {path}."),
        QT_TRANSLATE_NOOP("Advice", "Close it where it is open, or copy it here first."),
    ),
    "store": (
        QT_TRANSLATE_NOOP("Advice", "The office file {path} cannot be used."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "What was saved before is in it. Try again, or open another file.",
        ),
    ),
    "store.ActionOpen": (
        QT_TRANSLATE_NOOP("Advice", "Another change is still being saved."),
        QT_TRANSLATE_NOOP("Advice", "Wait a moment and do it again."),
    ),
    "store.DiskFull": (
        QT_TRANSLATE_NOOP("Advice", "There is no room left on the disk."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "What was saved before is safe, and what you typed is still here. Free some "
            "space, then try again.",
        ),
    ),
    "store.FolderMissing": (
        QT_TRANSLATE_NOOP("Advice", "The folder {path} is not there."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "Connect the disk, or choose another folder in Settings, Storage and backup.",
        ),
    ),
    "store.NoBackup": (
        QT_TRANSLATE_NOOP("Advice", "There is no backup of {path} that can be read."),
        QT_TRANSLATE_NOOP("Advice", "Look for a copy elsewhere, or start a new office."),
    ),
    "store.NotAFolder": (
        QT_TRANSLATE_NOOP(
            "Advice",
            "{path} cannot be made: a file lies where its folder should be.",
        ),
        QT_TRANSLATE_NOOP("Advice", "Choose another place."),
    ),
    "store.NotAWorkspace": (
        QT_TRANSLATE_NOOP("Advice", "{path} is not an office file of MigDesk."),
        QT_TRANSLATE_NOOP("Advice", "Choose a file that ends in .migdesk."),
    ),
    "store.OpenedForReading": (
        QT_TRANSLATE_NOOP(
            "Advice", "Nothing was changed: the office file is open for reading only."
        ),
        QT_TRANSLATE_NOOP(
            "Advice",
            "Close it where it is open, then choose Try to open for writing at the top of the "
            "window.",
        ),
    ),
    "store.SqliteUnfit": (
        QT_TRANSLATE_NOOP("Advice", "This computer lacks a part that MigDesk needs: {lacking}."),
        QT_TRANSLATE_NOOP("Advice", "Install MigDesk again."),
    ),
    "store.UndoImpossible": (
        QT_TRANSLATE_NOOP("Advice", "This cannot be taken back: other things rest on it now."),
        QT_TRANSLATE_NOOP("Advice", "Nothing was changed."),
    ),
    "store.UpgradeFailed": (
        QT_TRANSLATE_NOOP("Advice", "The office file could not be brought up to date."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "It is as it was, and a copy lies at {copy}. Free some space and try again.",
        ),
    ),
    "store.WorkspaceDamaged": (
        QT_TRANSLATE_NOOP("Advice", "The office file is damaged: {path}."),
        QT_TRANSLATE_NOOP("Advice", "Restore the last backup. The damaged file is kept beside it."),
    ),
    "store.WorkspaceExists": (
        QT_TRANSLATE_NOOP("Advice", "A file lies there already: {path}."),
        QT_TRANSLATE_NOOP("Advice", "Choose another name."),
    ),
    "store.WorkspaceInUse": (
        QT_TRANSLATE_NOOP(
            "Advice",
            "The office file is open elsewhere, by {user} on {host} since {since}.",
        ),
        QT_TRANSLATE_NOOP(
            "Advice",
            "Close it there first. You can read it meanwhile, but not change anything.",
        ),
    ),
    "store.WorkspaceMissing": (
        QT_TRANSLATE_NOOP("Advice", "There is no office file at {path}."),
        QT_TRANSLATE_NOOP("Advice", "Connect the disk it lies on, or open another file."),
    ),
    "store.WorkspaceNotUpgraded": (
        QT_TRANSLATE_NOOP("Advice", "The office file was made by an earlier MigDesk."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "Close it where it is open and open it here to change something: it is "
            "brought up to date then.",
        ),
    ),
    "store.WorkspaceReadOnly": (
        QT_TRANSLATE_NOOP("Advice", "Nothing may be written there: {path}."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "Copy the office file to a folder you may write to, and open it there. Until then "
            "you can read it.",
        ),
    ),
    "store.WorkspaceTooNew": (
        QT_TRANSLATE_NOOP("Advice", "The office file was made by a later MigDesk."),
        QT_TRANSLATE_NOOP("Advice", "Install the later version. The file was not touched."),
    ),
    "store.WorkspaceVanished": (
        QT_TRANSLATE_NOOP("Advice", "The office file is gone: {path}."),
        QT_TRANSLATE_NOOP(
            "Advice",
            "It was moved, or the disk was unplugged. Bring it back and try again. What "
            "you typed is still here.",
        ),
    ),
    "text.BlocksUnreadable": (
        QT_TRANSLATE_NOOP("Advice", "A stored text cannot be read."),
        QT_TRANSLATE_NOOP("Advice", "Restore a backup in Settings, Storage and backup."),
    ),
    "text.NotADate": (
        QT_TRANSLATE_NOOP("Advice", "{written} is no date."),
        QT_TRANSLATE_NOOP("Advice", "Write it like 2026, May 2026 or 12 May 2026."),
    ),
    "text.LanguageUnknown": (
        QT_TRANSLATE_NOOP("Advice", "MigDesk has no words for the language {language}."),
        QT_TRANSLATE_NOOP("Advice", "Choose another language."),
    ),
    "text.WordMissing": (
        QT_TRANSLATE_NOOP("Advice", "A word is missing in the language {language}: {key}."),
        QT_TRANSLATE_NOOP("Advice", "Install MigDesk again, or complete the file of words."),
    ),
    "text.WordsBroken": (
        QT_TRANSLATE_NOOP("Advice", "The file of words {path} cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("Advice", "Mend that file, or install MigDesk again."),
    ),
    "ui.CannotPrint": (
        QT_TRANSLATE_NOOP("Advice", "The printer took nothing."),
        QT_TRANSLATE_NOOP(
            "Advice", "See whether it is on and connected, or export the pages and print the file."
        ),
    ),
    "ui.DrawingNotPlain": (
        QT_TRANSLATE_NOOP(
            "Advice", "{file_name} holds a script, or refers to something outside itself."
        ),
        QT_TRANSLATE_NOOP("Advice", "Have it saved as a plain drawing or as a PNG."),
    ),
    "ui.LogoTooLarge": (
        QT_TRANSLATE_NOOP("Advice", "{file_name} is too large for a logo."),
        QT_TRANSLATE_NOOP("Advice", "Choose one of at most {most} megabytes."),
    ),
}
"""What failed and what to do, by layer and class, or by layer alone for all of its others.

Fields are the attributes of the error.
"""

LESS_KNOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "store.WorkspaceInUse": (
        QT_TRANSLATE_NOOP("Advice", "The office file is open elsewhere, by {user} since {since}."),
        QT_TRANSLATE_NOOP("Advice", "The office file is open elsewhere, on {host} since {since}."),
        QT_TRANSLATE_NOOP("Advice", "The office file is open elsewhere since {since}."),
        QT_TRANSLATE_NOOP("Advice", "The office file is open elsewhere."),
    ),
}
"""What failed, said with less, where not all is known that the sentence asks for."""

_MOST_SHOWN: Final = 6
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def advise(error: MigdeskError) -> tuple[str, str]:
    """Return what failed and what to do about it, in the language of the interface."""
    name, (what, todo) = _found(type(error))
    values = _Known({name: _shown(value) for name, value in vars(error).items()})
    gaps = vars(error).get("gaps", ())
    values["gaps"] = _shown(dict.fromkeys(gap_in_words(gap, _words()) for gap in gaps))
    sentences = (what, *LESS_KNOWN.get(name, ()))
    what = next((said for said in sentences if _is_known(said, values)), what)
    translate = QCoreApplication.translate
    return (
        translate("Advice", what).format_map(values),
        translate("Advice", todo).format_map(values),
    )


def name_of(kind: type) -> str:
    """Return layer and class of an error: ``store.DiskFull``."""
    layer = kind.__module__.split(".")[1:2]
    return ".".join([*layer, kind.__name__])


def _words() -> Words:
    return words_for(QLocale().name().partition("_")[0])


class _Known(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


def _found(kind: type[BaseException]) -> tuple[str, tuple[str, str]]:
    """Return the name under which there are words for an error, and the words."""
    for known in kind.__mro__:
        name = name_of(known)
        for key in (name, name.partition(".")[0]):
            if key in ADVICE:
                return key, ADVICE[key]
    return "", (
        QT_TRANSLATE_NOOP("Advice", "This could not be done."),
        QT_TRANSLATE_NOOP("Advice", "Nothing was changed. Try again."),
    )


def _is_known(sentence: str, values: Mapping[str, str]) -> bool:
    return all(values.get(field) for _, field, _, _ in Formatter().parse(sentence) if field)


def _shown(value: object) -> str:
    """Return a value as a person reads it: the word of a closed list, a list as a list."""
    if isinstance(value, StrEnum):
        table = "".join(
            f"_{letter.lower()}" if letter.isupper() else letter for letter in type(value).__name__
        )
        return _words().optional(f"{table.removeprefix('_')}.{value}") or str(value)
    if isinstance(value, Iterable) and not isinstance(value, str):
        shown = [_shown(item) for item in value]
        more = ["…"] if len(shown) > _MOST_SHOWN else []
        return ", ".join([*shown[:_MOST_SHOWN], *more])
    if isinstance(value, str) and _INSTANT.fullmatch(value):
        return _moment(datetime.fromisoformat(value).astimezone())
    return str(value)


def _moment(at: datetime) -> str:
    """Return a moment with its date, by the clock of this computer."""
    translate = QCoreApplication.translate
    day = QLocale().toString(QDate(at.year, at.month, at.day), translate("Moments", "d MMM yyyy"))
    return translate("Moments", "{day}, {time}").format(day=day, time=f"{at:%H:%M}")
