"""Commands that send a text to a translator and take the translation back."""

from argparse import Namespace
from typing import Final

from migdesk.cli.exits import DONE, WRONG_USAGE
from migdesk.cli.output import complain, say
from migdesk.cli.workspaces import reading_desk, writing_desk
from migdesk.desk.numbers import release_key
from migdesk.desk.rows import TranslatorForm
from migdesk.desk.sending import languages_to_send, send_to
from migdesk.desk.taking_back import returned_translation, take_translation

_FORMS: Final = tuple(str(form) for form in TranslatorForm)


def export_translation(options: Namespace) -> int:
    """Write a text for a translator into the language asked for."""
    ending = options.format or options.output.suffix.removeprefix(".").lower() or _FORMS[0]
    if options.language is None:
        complain("say with --language into which language the release is to be translated.")
        return WRONG_USAGE
    if ending not in _FORMS:
        complain("a text for a translator is written as xlf (XLIFF) or docx (a table).")
        return WRONG_USAGE
    with reading_desk(options) as desk:
        with desk.reading() as session:
            key = release_key(session, options.id)
        source, language = languages_to_send(desk, key, options.language)
        if language != options.language:  # nothing is translated into the language of the source
            source, language = language, source
        written = send_to(
            desk,
            release_id=key,
            source=source,
            language=language,
            form=TranslatorForm(ending),
            path=options.output,
        )
    if written != options.output:
        complain(f"{options.output} is held by another program; a new name was used.")
    say(f"Written: {written}")
    return DONE


def load_translation(options: Namespace) -> int:
    """Take a translation back, all of it but what was changed here as well."""
    with writing_desk(options) as desk:
        with desk.reading() as session:
            key = release_key(session, options.release)
        back = returned_translation(desk, key, options.file)
        parts = [part for part in back.parts if not part.edited]
        if parts:
            take_translation(
                desk, release_id=key, source=back.source, language=back.language, parts=parts
            )
    for part in back.parts:
        if part.edited:
            complain(f"{part.block}: changed here as well since it was sent; left as it is.")
        elif part.stale:
            complain(f"{part.block}: the source was changed since; the translation is behind.")
    for count, what in (
        (back.untranslated, "not translated"),
        (back.missing, "not in the file"),
        (back.gone, "in the file, but not in the release any more"),
    ):
        if count:
            complain(f"paragraphs {what}: {count}.")
    say(f"Taken over: {len(parts)}, the same already: {back.same}.")
    return DONE
