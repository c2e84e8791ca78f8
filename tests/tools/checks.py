"""Writes the list of checks in docs/checks.md anew, from the rules themselves.

python tests/tools/checks.py
"""

from collections.abc import Sequence
from pathlib import Path

from migdesk.editorial.checks.lists import levels
from migdesk.editorial.checks.rules import RULES
from migdesk.editorial.checks.sheet import Rule
from migdesk.text.languages import language_name
from migdesk.text.words import words_for

PAGE = Path(__file__).resolve().parents[2] / "docs/checks.md"
BEGIN = "<!-- Below: made by tests/tools/checks.py from the rules. -->\n"
END = "<!-- Above: made by tests/tools/checks.py. -->\n"


def line_of(rule: Rule) -> str:
    """Return the row of a rule: its code, what it wants, what breaking it means, and the rest."""
    languages = ", ".join(language_name(tag, "en") for tag in sorted(rule.languages)) or "all"
    cells = (
        f'<a id="{rule.code}"></a>`{rule.code}`',
        words_for("en")(f"check_rule.{rule.code}"),
        words_for("en")(f"level.{levels()[rule.code]}"),
        languages,
        "yes" if rule.mends else "",
        rule.source,
    )
    return f"| {' | '.join(cells)} |\n"


def table(rules: Sequence[Rule] = RULES) -> str:
    """Return all rules as a table."""
    head = (
        "\n| Code | What it wants | Level | Languages | Offers to mend | Source |\n"
        "|---|---|---|---|---|---|\n"
    )
    return "".join([head, *map(line_of, rules), "\n"])


def with_table(page: str) -> str:
    """Return the page with the table as it is now between its two marks."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{table()}{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text("utf-8")), "utf-8")
    print(PAGE)
