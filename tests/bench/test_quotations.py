"""The figures on docs/quotations.md are those of the program as it is."""

from pathlib import Path

from bench.quotations import LEAST, PAGE, figures_of, with_figures


def test_the_figures_of_the_page_are_current(corpus: Path) -> None:
    """If not: python3 dev.py bench --only quotations."""
    page = PAGE.read_text("utf-8")
    assert page == with_figures(page, figures_of(corpus))


def test_nearly_every_quotation_is_found_and_proven(corpus: Path) -> None:
    total = figures_of(corpus).all
    assert total.annotated > 40
    assert total.recall >= LEAST
    assert total.precision >= LEAST
    assert (total.proven, total.caught) == (total.found, total.found)
    assert total.mistaken == 0
    assert total.misnamed == 0
