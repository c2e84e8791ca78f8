"""Sheets to print: an invented trust that keeps seeds, in two languages."""

import io
from datetime import date, datetime
from zoneinfo import ZoneInfo

from msgspec.structs import replace
from PIL import Image, ImageDraw

from migdesk.documents.photos import COLUMN, Photo, caption_runs, printable
from migdesk.documents.sheet import About, ContactLine, House, KeyFigure, NoticeLine, ReleaseSheet
from migdesk.text.blocks import Block, Run
from migdesk.text.words import words_for
from migdesk.vocabulary import BlockKind, NoticeKind, ReleaseKind

TBILISI = ZoneInfo("Asia/Tbilisi")
DAY = date(2026, 3, 3)
EMBARGO = datetime(2026, 3, 3, 9, 30, tzinfo=TBILISI)


def logo() -> bytes:
    """Return a green leaf on a transparent ground, as a PNG file."""
    image = Image.new("RGBA", (300, 200), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((10, 10, 290, 190), fill="#2E6B3F")
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def block(kind: BlockKind, *runs: Run | str) -> Block:
    """Return a block; plain strings become plain runs. Its id says nothing here."""
    return Block("b", kind, tuple(run if isinstance(run, Run) else Run(run) for run in runs))


def paragraphs(*texts: str) -> tuple[Block, ...]:
    """Return ordinary paragraphs."""
    return tuple(block(BlockKind.PARAGRAPH, text) for text in texts)


def corrected(text: str) -> NoticeLine:
    """Return a correction of the day of these sheets."""
    return NoticeLine(NoticeKind.CORRECTION, DAY, text)


def bare(language: str = "en") -> ReleaseSheet:
    """Return a sheet with nothing but what it cannot do without."""
    house = House("Alazani Gardens Trust")
    return ReleaseSheet(language, ReleaseKind.STATEMENT, house, "Rain", draft=False)


def english() -> ReleaseSheet:
    """Return a release of one page."""
    return ReleaseSheet(
        language="en",
        kind=ReleaseKind.PRESS_RELEASE,
        house=House(
            "Alazani Gardens Trust",
            tagline="Seeds, soil and neighbours since 2011",
            logo=logo(),
            footer="4 Orchard Lane, Sighnaghi · alazanigardens.example",
        ),
        headline="Seed library opens in Sighnaghi with 400 local varieties",
        number="PR-14-2026",
        day=DAY,
        subject="Farming",
        embargo=EMBARGO,
        deck="Farmers may borrow seeds each spring and bring back twice as many after the harvest.",
        dateline="SIGHNAGHI, 3 March 2026",
        key_figures=(
            KeyFigure("400", "varieties kept"),
            KeyFigure("62", "villages visited"),
            KeyFigure("₾180,000", "given by neighbours"),
        ),
        blocks=(
            block(
                BlockKind.LEAD,
                "The Alazani Gardens Trust opened a seed library in Sighnaghi on Tuesday, together "
                "with the town’s agricultural college. It keeps 400 varieties of wheat, beans and "
                "vegetables that the older people of the valley still remember.",
            ),
            *paragraphs(
                "Setting it up took eleven months. Volunteers went to 62 villages, wrote down how "
                "each variety was sown and kept, and tried in a laboratory whether the seeds still "
                "come up. Nine in ten did.",
            ),
            block(
                BlockKind.PULL_QUOTE,
                "“A seed in a drawer is a memory. A seed in the ground is bread.”\n"
                "Tinatin Vashadze, head of the library",
            ),
            block(
                BlockKind.PARAGRAPH,
                "Seeds are lent from Monday to Friday between 10:00 and 17:00; the ",
                Run("list of varieties", href="https://alazanigardens.example/list?lang=en&all=1"),
                " says what can be had. Journalists may visit on ",
                Run("Wednesday", bold=True),
                ", 4 March.",
            ),
            block(BlockKind.ENDS),
        ),
        abouts=(
            About(
                "About the trust",
                "The Alazani Gardens Trust looks after old orchards and the knowledge of those who "
                "planted them. It was founded in 2011 and is run by nine volunteers.",
            ),
        ),
        contacts=(
            ContactLine(
                "Davit Sulkhanishvili",
                "press officer",
                "+995 555 010 444",
                "press@alazanigardens.example",
                "alazanigardens.example/press",
            ),
        ),
        draft=False,
    )


def georgian() -> ReleaseSheet:
    """Return the same release in Georgian."""
    return ReleaseSheet(
        language="ka",
        kind=ReleaseKind.PRESS_RELEASE,
        house=House(
            "ალაზნის ბაღების ფონდი",
            tagline="თესლი, მიწა და მეზობლები 2011 წლიდან",
            logo=logo(),
            footer="სიღნაღი, ხეხილის ქუჩა 4 · alazanigardens.example",
        ),
        headline="სიღნაღში 400 ადგილობრივი ჯიშის თესლის ბიბლიოთეკა გაიხსნა",
        number="PR-14-2026",
        day=DAY,
        subject="სოფლის მეურნეობა",
        embargo=EMBARGO,
        deck="ფერმერები თესლს ყოველ გაზაფხულზე ისესხებენ და მოსავლის აღების შემდეგ ორმაგად "
        "დააბრუნებენ.",
        dateline="სიღნაღი, 2026 წლის 3 მარტი",
        key_figures=(
            KeyFigure("400", "შენახული ჯიში"),
            KeyFigure("62", "მონახულებული სოფელი"),
            KeyFigure("180 000 ₾", "მეზობლების შემოწირულობა"),
        ),
        blocks=(
            block(
                BlockKind.LEAD,
                "ალაზნის ბაღების ფონდმა სამშაბათს სიღნაღში, ქალაქის აგრარულ კოლეჯთან ერთად, თესლის "
                "ბიბლიოთეკა გახსნა. მასში ინახება ხორბლის, ლობიოსა და ბოსტნეულის 400 ჯიში, "
                "რომლებიც ხეობის უფროს თაობას დღემდე ახსოვს.",
            ),
            *paragraphs(
                "ბიბლიოთეკის მოწყობას თერთმეტი თვე დასჭირდა. მოხალისეებმა 62 სოფელი მოიარეს, "
                "ჩაიწერეს, როგორ თესავდნენ და ინახავდნენ თითოეულ ჯიშს, და ლაბორატორიაში შეამოწმეს, "
                "ღივდებოდა თუ არა ნიმუშები. ათიდან ცხრა გაღივდა.",
            ),
            block(
                BlockKind.PULL_QUOTE,
                "„უჯრაში შენახული თესლი მოგონებაა. მიწაში ჩათესილი კი — პური.“\n"
                "თინათინ ვაშაძე, ბიბლიოთეკის ხელმძღვანელი",
            ),
            block(
                BlockKind.PARAGRAPH,
                "თესლი გაიცემა ორშაბათიდან პარასკევის ჩათვლით, 10:00-დან 17:00 საათამდე; ",
                Run("ჯიშების სიაში", href="https://alazanigardens.example/list?lang=ka"),
                " მითითებულია, რისი წაღებაა შესაძლებელი. ჟურნალისტებს საცავის დათვალიერება ",
                Run("ოთხშაბათს", bold=True),
                ", 4 მარტს, შეეძლებათ.",
            ),
            block(BlockKind.ENDS),
        ),
        abouts=(
            About(
                "ფონდის შესახებ",
                "ალაზნის ბაღების ფონდი ძველ ბაღებსა და მათი გამშენებლების ცოდნას უვლის. ფონდი "
                "2011 წელს დაარსდა და მას ცხრა მოხალისე მართავს.",
            ),
        ),
        contacts=(
            ContactLine(
                "დავით სულხანიშვილი",
                "პრესმდივანი",
                "+995 555 010 444",
                "press@alazanigardens.example",
                "alazanigardens.example/press",
            ),
        ),
        draft=False,
    )


def photo(width: int = 1800, height: int = 1200) -> Photo:
    """Return a photo in two languages: a valley, drawn."""
    image = Image.new("RGB", (width, height), "#BFD9E6")
    draw = ImageDraw.Draw(image)
    draw.polygon([(0, height), (width * 0.6, height * 0.3), (width, height)], fill="#4F7A4A")
    file = io.BytesIO()
    image.save(file, "PNG")
    ready = printable(file.getvalue(), COLUMN)
    return Photo(
        "photo-1",
        ready.data,
        ready.width,
        ready.height,
        caption={"en": "The valley above Sighnaghi, 3 March 2026", "ka": "ველი სიღნაღთან"},
        alt={"en": "A green hill under a pale sky", "ka": "მწვანე ბორცვი ღია ცის ქვეშ"},
        credit="AGT 2026/Nino Sample",
    )


def with_photo(sheet: ReleaseSheet | None = None, shown: Photo | None = None) -> ReleaseSheet:
    """Return a sheet, or else a release in English, with a photo after its second block."""
    sheet, shown = sheet or english(), shown or photo()
    words = caption_runs(shown, words_for(sheet.language))
    caption = Block("p", BlockKind.PHOTO, words, asset=shown.asset)
    blocks = (*sheet.blocks[:2], caption, *sheet.blocks[2:])
    return replace(sheet, blocks=blocks, photos=(shown,))


def every_block() -> ReleaseSheet:
    """Return a draft with a block of each kind, every look of a run, a gap and other scripts."""
    sheet = english()
    blocks = (
        sheet.blocks[0],
        block(BlockKind.HEADING, "What the library lends"),
        block(
            BlockKind.PARAGRAPH,
            "Plain, ",
            Run("bold", bold=True),
            ", ",
            Run("slanted", italic=True),
            ", ",
            Run("both", bold=True, italic=True),
            ", ",
            Run("ქართული სიტყვა", italic=True),
            " and ",
            Run("[name: ergative]", gap="ergative:person"),
            " with ",
            Run("", gap="venue"),
            " and signs ✓ ▪ ₼ ≤ Հայերեն.",
        ),
        block(BlockKind.LIST_ITEM, "Wheat, in thirty varieties"),
        block(BlockKind.LIST_ITEM, "Beans"),
        block(BlockKind.PULL_QUOTE, "“Words that nobody is named for.”"),
        block(BlockKind.PARAGRAPH, "ეს აბზაცი ქართულადაა დაწერილი."),
        block(BlockKind.DONOR_LINE, "The library is paid for by the Bridges Fund."),
        block(BlockKind.PHOTO, "Photo: the first loan, Sighnaghi, 3 March 2026"),
        block(BlockKind.ENDS),
        block(BlockKind.NOTES, "Notes to editors: the varieties were counted in February."),
        block(BlockKind.BOILERPLATE, "The college teaches 300 students."),
        block(BlockKind.CONTACTS, "The college: +995 555 010 445"),
        block(BlockKind.DISCLAIMER, "The authors alone answer for the content."),
    )
    return ReleaseSheet(
        language="en",
        kind=ReleaseKind.MEDIA_ADVISORY,
        house=House("Alazani Gardens Trust"),
        headline="Journalists invited to see a seed library",
        number="MA-3-2026",
        day=DAY,
        dateline="SIGHNAGHI, 3 March 2026",
        blocks=blocks,
        notices=(corrected("The hour given on 2 March was wrong."),),
        draft=True,
    )
