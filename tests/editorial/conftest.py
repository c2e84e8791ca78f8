"""An invented conference, told in English and in Georgian, to draft releases about."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from migdesk.editorial.facts import (
    AppearanceFacts,
    DonorFacts,
    EventFacts,
    OfficeFacts,
    ProjectFacts,
    QuoteFacts,
    SessionFacts,
    SpeakerFacts,
)
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.vocabulary import (
    AppearanceStatus,
    EventKind,
    Honorific,
    Modality,
    Role,
    SessionKind,
)

MakeFacts: TypeAlias = Callable[..., EventFacts]

TBILISI = ZoneInfo("Asia/Tbilisi")
SPOKE = AppearanceStatus.SPOKE

ORGANISATIONS = {
    "ministry": {
        "en": OrganisationName("Ministry of Mobility and Diaspora of Georgia", acronym="MMD"),
        "ka": OrganisationName(
            "საქართველოს მობილობისა და დიასპორის საკითხთა სამინისტრო",
            ergative="საქართველოს მობილობისა და დიასპორის საკითხთა სამინისტრომ",
            dative="საქართველოს მობილობისა და დიასპორის საკითხთა სამინისტროს",
            genitive="საქართველოს მობილობისა და დიასპორის საკითხთა სამინისტროს",
        ),
    },
    "centre": {
        "en": OrganisationName("Black Sea Centre for Mobility", acronym="BSCM"),
        "ka": OrganisationName(
            "შავი ზღვის მობილობის ცენტრი",
            acronym="BSCM",
            ergative="შავი ზღვის მობილობის ცენტრმა",
            dative="შავი ზღვის მობილობის ცენტრს",
            genitive="შავი ზღვის მობილობის ცენტრის",
        ),
    },
    "union": {
        "en": OrganisationName("Union of Coastal Municipalities"),
        "ka": OrganisationName("სანაპირო მუნიციპალიტეტების კავშირი"),
    },
    "fund": {
        "en": OrganisationName("Nordhavn Development Fund"),
        "ka": OrganisationName(
            "ნორდჰავნის განვითარების ფონდი", genitive="ნორდჰავნის განვითარების ფონდის"
        ),
    },
    "moldova": {
        "en": OrganisationName("Ministry of Diaspora Relations of the Republic of Moldova"),
        "ka": OrganisationName(
            "მოლდოვის რესპუბლიკის დიასპორასთან ურთიერთობის სამინისტრო",
            genitive="მოლდოვის რესპუბლიკის დიასპორასთან ურთიერთობის სამინისტროს",
        ),
    },
    "institute": {
        "en": OrganisationName("Colchis Institute for Economic Studies"),
        "ka": OrganisationName(
            "კოლხეთის ეკონომიკურ კვლევათა ინსტიტუტი",
            genitive="კოლხეთის ეკონომიკურ კვლევათა ინსტიტუტის",
        ),
    },
    "homeward": {
        "en": OrganisationName("Homeward Network"),
        "ka": OrganisationName("„ჰოუმვორდის“ ქსელი", genitive="„ჰოუმვორდის“ ქსელის"),
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "keshelava": {
        "person": 1,
        "honorific": Honorific.MS,
        "organisation": "ministry",
        "en": (
            PersonName("Tamar", "Keshelava"),
            Forms("Deputy Minister of Mobility and Diaspora of Georgia"),
        ),
        "ka": (
            PersonName("თამარ", "კეშელავა", ergative="თამარ კეშელავამ"),
            Forms(
                "საქართველოს მობილობისა და დიასპორის საკითხთა მინისტრის მოადგილე",
                ergative="საქართველოს მობილობისა და დიასპორის საკითხთა მინისტრის მოადგილემ",
            ),
        ),
    },
    "lindqvist": {
        "person": 2,
        "honorific": Honorific.MR,
        "organisation": "centre",
        "en": (PersonName("Jonas", "Lindqvist"), Forms("Director")),
        "ka": (
            PersonName("იონას", "ლინდკვისტი", ergative="იონას ლინდკვისტმა"),
            Forms("დირექტორი", ergative="დირექტორმა"),
        ),
    },
    "solberg": {
        "person": 3,
        "honorific": Honorific.DR,
        "organisation": "fund",
        "en": (PersonName("Maren", "Solberg"), Forms("Programme Manager")),
        "ka": (
            PersonName("მარენ", "სულბერგი", ergative="მარენ სულბერგმა"),
            Forms("პროგრამის მენეჯერი", ergative="პროგრამის მენეჯერმა"),
        ),
    },
    "marin": {
        "person": 4,
        "honorific": Honorific.MS,
        "organisation": "moldova",
        "en": (PersonName("Elena", "Marin"), Forms("State Secretary")),
        "ka": (
            PersonName("ელენა", "მარინი", ergative="ელენა მარინმა"),
            Forms("სახელმწიფო მდივანი", ergative="სახელმწიფო მდივანმა"),
        ),
    },
    "dzidziguri": {
        "person": 5,
        "honorific": Honorific.NONE,
        "organisation": "institute",
        "en": (PersonName("Petre", "Dzidziguri"), Forms("Head of Research")),
        "ka": (
            PersonName("პეტრე", "ძიძიგური", ergative="პეტრე ძიძიგურმა"),
            Forms("კვლევების ხელმძღვანელი", ergative="კვლევების ხელმძღვანელმა"),
        ),
    },
    "byrne": {
        "person": 6,
        "honorific": Honorific.MS,
        "organisation": "homeward",
        "en": (PersonName("Aisling", "Byrne"), Forms("Founder")),
        "ka": (
            PersonName("ეშლინგ", "ბირნი", ergative="ეშლინგ ბირნმა"),
            Forms("დამფუძნებელი", ergative="დამფუძნებელმა"),
        ),
    },
    "gagua": {
        "person": 7,
        "honorific": Honorific.MR,
        "organisation": "union",
        "en": (PersonName("Levan", "Gagua"), Forms("Secretary General")),
        "ka": (PersonName("ლევან", "გაგუა"), Forms("გენერალური მდივანი")),
    },
}

TEXTS = {
    "title": {
        "en": "Diaspora Investment and Small Business in Coastal Towns",
        "ka": "დიასპორის ინვესტიციები და მცირე ბიზნესი სანაპირო ქალაქებში",
    },
    "project": {
        "en": "Investing at Home: Diaspora Partnerships for Coastal Towns",
        "ka": "ინვესტიცია სამშობლოში: დიასპორასთან პარტნიორობა სანაპირო ქალაქებისთვის",
    },
    "series": {"en": "Black Sea Mobility Dialogues", "ka": "შავი ზღვის მობილობის დიალოგები"},
    "summary": {
        "en": "Over two days, officials, business owners and researchers discussed how savings "
        "earned abroad become jobs at home, and what towns can do to make investment simple.",
        "ka": "ორი დღის განმავლობაში საჯარო მოხელეებმა, მეწარმეებმა და მკვლევრებმა იმსჯელეს, "
        "როგორ იქცევა უცხოეთში გამომუშავებული დანაზოგი სამუშაო ადგილებად სამშობლოში და რა "
        "შეუძლიათ ქალაქებს ინვესტიციების გასამარტივებლად.",
    },
    "step_1": {
        "en": "The conference report will be published in June 2026.",
        "ka": "კონფერენციის ანგარიში 2026 წლის ივნისში გამოქვეყნდება.",
    },
    "step_2": {
        "en": "A follow-up meeting will take place in Constanța.",
        "ka": "შემდგომი შეხვედრა კონსტანცაში გაიმართება.",
    },
    "panel": {
        "en": "What Towns Can Offer Investors",
        "ka": "რას სთავაზობენ ქალაქები ინვესტორებს",
    },
    "keynote": {
        "en": "Home Is a Market Too",
        "ka": "სამშობლოც ბაზარია",
    },
    "thematic_1": {"en": "Savings and Credit", "ka": "დანაზოგი და კრედიტი"},
    "thematic_2": {"en": "Skills That Travel", "ka": "უნარები, რომლებიც მოგზაურობს"},
    "venue": {"en": "Harbour House", "ka": "„ნავსადგურის სახლი“"},
    "withheld": {
        "en": "a business owner who returned to Poti",
        "ka": "ფოთში დაბრუნებული მეწარმე",
    },
}

COUNTRIES = {
    "en": ("Romania", "Georgia", "Republic of Moldova", "Ireland", "Armenia"),
    "ka": ("რუმინეთი", "საქართველო", "მოლდოვის რესპუბლიკა", "ირლანდია", "სომხეთი"),
}

WORDS: dict[str, dict[str, str | None]] = {
    "keshelava_opening": {
        "en": "People who left did not stop caring about their towns. Our task is to make it easy "
        "for them to put that care to work.",
        "ka": "წასულ ადამიანებს საკუთარ ქალაქებზე ზრუნვა არ შეუწყვეტიათ. ჩვენი ამოცანაა, ამ "
        "ზრუნვის საქმედ ქცევა გავუადვილოთ.",
    },
    "lindqvist": {
        "en": "Every investment starts with a conversation, and this conference is one of them",
        "ka": "ყოველი ინვესტიცია საუბრით იწყება და ეს კონფერენცია ერთ-ერთი ასეთი საუბარია",
    },
    "byrne": {
        "en": "Why do we still talk about the diaspora as if it were far away?",
        "ka": "რატომ ვლაპარაკობთ დიასპორაზე ისე, თითქოს ის შორს იყოს?",
    },
    "marin_1": {
        "en": "A clear “one window” for newcomers is worth more than any tax break.",
        "ka": None,
    },
    "marin_2": {
        "en": "We saw it in our own districts: where the rules are short, people come back.",
        "ka": "ეს საკუთარ რაიონებშიც ვნახეთ: სადაც წესები მოკლეა, ადამიანები ბრუნდებიან.",
    },
    "withheld": {
        "en": "I opened my bakery with savings from nine years abroad",
        "ka": "საცხობი უცხოეთში გატარებული ცხრა წლის დანაზოგით გავხსენი",
    },
    "keshelava_closing": {
        "en": "We leave with eleven concrete proposals, and we will answer each of them.",
        "ka": "თერთმეტი კონკრეტული წინადადებით მივდივართ და თითოეულს ვუპასუხებთ.",
    },
}


def speaker(key: str, language: str) -> SpeakerFacts:
    """Return one of the invented people."""
    person = PEOPLE[key]
    name, title = person[language]
    organisation = ORGANISATIONS[person["organisation"]][language]
    return SpeakerFacts(person["person"], name, person["honorific"], title, organisation)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Return a time of the conference."""
    return datetime(2026, 5, day, hour, minute, tzinfo=TBILISI)


def sessions(language: str) -> tuple[SessionFacts, ...]:
    """Return the agenda as it was held."""

    def who(role: Role, *keys: str) -> tuple[AppearanceFacts, ...]:
        return tuple(AppearanceFacts(speaker(key, language), role, SPOKE) for key in keys)

    def title(key: str) -> Forms:
        return Forms(TEXTS[key][language])

    ill = AppearanceFacts(speaker("gagua", language), Role.PANELLIST, AppearanceStatus.ABSENT)
    opening = (
        *who(Role.WELCOME_ADDRESS, "keshelava", "lindqvist"),
        *who(Role.GREETING, "solberg"),
    )
    panel = (*who(Role.MODERATOR, "dzidziguri"), *who(Role.PANELLIST, "marin", "solberg"), ill)
    return (
        SessionFacts(SessionKind.OPENING, None, at(12, 10), at(12, 10, 45), "", opening),
        SessionFacts(
            SessionKind.KEYNOTE,
            title("keynote"),
            at(12, 10, 45),
            at(12, 11, 30),
            "",
            who(Role.KEYNOTE, "byrne"),
        ),
        SessionFacts(
            SessionKind.HIGH_LEVEL_PANEL, title("panel"), at(12, 12), at(12, 13, 30), "", panel
        ),
        SessionFacts(SessionKind.BREAK, None, at(12, 13, 30), at(12, 14, 30)),
        SessionFacts(SessionKind.THEMATIC, title("thematic_1"), at(12, 14, 30), at(12, 16)),
        SessionFacts(SessionKind.THEMATIC, title("thematic_2"), at(13, 10), at(13, 11, 30)),
        SessionFacts(
            SessionKind.CLOSING,
            None,
            at(13, 12),
            at(13, 12, 30),
            "",
            who(Role.CLOSING_REMARKS, "keshelava"),
        ),
    )


def quotes(language: str) -> tuple[QuoteFacts, ...]:
    """Return the quotes chosen for the release."""
    withheld = SpeakerFacts(8, None, shown_as=TEXTS["withheld"][language])
    said = [
        ("keshelava_opening", speaker("keshelava", language), 0),
        ("lindqvist", speaker("lindqvist", language), 0),
        ("byrne", speaker("byrne", language), 1),
        ("marin_1", speaker("marin", language), 2),
        ("marin_2", speaker("marin", language), 2),
        ("withheld", withheld, 4),
        ("keshelava_closing", speaker("keshelava", language), 6),
    ]
    return tuple(
        QuoteFacts(number, who, WORDS[key][language], "en", session)
        for number, (key, who, session) in enumerate(said, start=1)
    )


def facts_of_conference(language: str) -> EventFacts:
    """Return all that a draft may know of the conference."""
    organisations = {key: names[language] for key, names in ORGANISATIONS.items()}
    donor = DonorFacts(organisations["fund"])
    city = {"en": Forms("Batumi"), "ka": Forms("ბათუმი", dative="ბათუმს", genitive="ბათუმის")}
    return EventFacts(
        language=language,
        kind=EventKind.CONFERENCE,
        modality=Modality.IN_PERSON,
        title=Forms(TEXTS["title"][language]),
        start=date(2026, 5, 12),
        end=date(2026, 5, 13),
        begins=at(12, 10),
        venue=TEXTS["venue"][language],
        city=city[language],
        series=TEXTS["series"][language],
        number=4,
        summary=TEXTS["summary"][language],
        hosts=(organisations["ministry"],),
        organisers=(organisations["centre"],),
        partners=(organisations["union"],),
        project=ProjectFacts(Forms(TEXTS["project"][language]), "INHOME", (donor,)),
        sessions=sessions(language),
        quotes=quotes(language),
        countries=COUNTRIES[language],
        attended=124,
        women=67,
        next_steps=(TEXTS["step_1"][language], TEXTS["step_2"][language]),
    )


@pytest.fixture(scope="session")
def conference() -> MakeFacts:
    """Return a function that tells of the conference, with changes where a test wants them."""

    def make(language: str, **changes: Any) -> EventFacts:  # noqa: ANN401  # any field of the facts
        return replace(facts_of_conference(language), **changes)

    return make


@pytest.fixture(scope="session")
def person() -> Callable[[str, str], SpeakerFacts]:
    """Return a function that gives one of the invented people in a language."""
    return speaker


@pytest.fixture(scope="session")
def offices() -> dict[str, OfficeFacts]:
    """Return the office that writes, by language."""
    return {
        "en": OfficeFacts(ORGANISATIONS["centre"]["en"], Forms("Tbilisi")),
        "ka": OfficeFacts(ORGANISATIONS["centre"]["ka"], Forms("თბილისი", dative="თბილისს")),
    }
