"""Settings, Dictionary: words that are right in the office though no dictionary has them."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final

from migdesk.desk import questions, spelling
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes, WordEntry
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.settings.record_kind import RecordWords
from migdesk.ui.settings.record_list import RecordRow
from migdesk.ui.settings.records_page import RecordsPage
from migdesk.ui.widgets.fields import TextField
from migdesk.ui.widgets.forms import FieldSpec, Form, FormSpec

_FORM: Final = FormSpec(
    "WordForm",
    (FieldSpec("word", QT_TRANSLATE_NOOP("WordForm", "Word"), TextField, wide=True),),
)


class DictionaryPage(RecordsPage):
    """The office's own words, in order."""

    tables = frozenset({"own_word"})
    kind = "own_word"
    first = "word"
    enough: ClassVar[frozenset[str]] = frozenset({"word"})

    def say(self) -> RecordWords:
        """Return what the page says."""
        return RecordWords(
            title=self.tr("Dictionary"),
            sentence=self.tr(
                "Words that are right here though no dictionary has them. Names, acronyms and "
                "terms that are recorded are known without being added."
            ),
            listed=self.tr("Dictionary"),
            new=self.tr("New word"),
            untitled=self.tr("Without letters"),
            added=self.tr("Word added"),
            deleted=self.tr("Word deleted"),
            delete=self.tr("Delete word"),
            used=self.tr("Something rests on it."),
            nothing=self.tr("No word yet"),
            how=self.tr("Add a word here, or from the menu of a word that is marked in a text."),
            icon="type",
        )

    def make_form(self) -> Form:
        """Return the form of a word."""
        extras: dict[str, dict[str, Any]] = {"word": {"required": self.tr("Type the word.")}}
        return Form(self.parts.look, _FORM, extras)

    def ask(self, desk: Desk) -> Sequence[WordEntry]:
        """Return the words."""
        return questions.own_words(desk)

    def row_of(self, entry: WordEntry) -> RecordRow:
        """Return a word as the list shows it."""
        return RecordRow(entry.word, "")

    def facts_of(self, entry: WordEntry) -> Mapping[str, Any]:
        """Return the facts of a word."""
        return {"word": entry.word}

    def objection(self, name: str, value: object) -> str:
        """Return that a word is too short, or in the list already."""
        word = str(value).strip()
        if name != "word":
            return ""
        if len(word) < 2:
            return self.tr("Type at least two letters.")
        taken = {entry.word: key for key, entry in self.entries.items()}
        if taken.get(word, self.key) != self.key:
            return self.tr("{word} is in the list already.").format(word=word)
        return ""

    def add(self, desk: Desk, facts: Mapping[str, Any]) -> Changes:
        """Keep a new word."""
        return spelling.add_word(desk, word=facts["word"])

    def edit(self, desk: Desk, key: int, name: str, value: object) -> Changes:
        """Change a word."""
        return spelling.edit_word(desk, word_id=key, **{name: value})  # type: ignore[arg-type]  # the name of the field is that of the fact

    def delete(self, desk: Desk, key: int) -> Changes:
        """Forget a word."""
        return spelling.delete_word(desk, word_id=key)
