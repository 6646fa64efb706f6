"""Names that are written in several ways."""

import pytest

from retrieval import Article, open_library
from retrieval.text.analysis import analyze


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", "Zelensky Zelenskyy Zelenskiy zelenski"),
        ("de", "Selenskyj Selenski Zelensky"),
        ("fr", "Zelensky Zelenski"),
        ("es", "Zelenski Zelensky"),
        ("en", "Kyiv Kiev kiev"),
        ("de", "Kiew Kyjiw Kyiv"),
        ("en", "Mohammed Muhammad Mohamed"),
        ("es", "Pekín Pekin Beijing"),
        ("fr", "Poutine Putin"),
        ("ar", "ترامب ترمب"),
        ("ru", "твиттер твитер"),
    ],
)
def test_ways_of_writing_a_name_are_one_term(language: str, names: str) -> None:
    assert len(set(analyze(names, language))) == 1


@pytest.mark.parametrize(
    "names", ["Iran Iraq", "Austria Australia", "Sweden Sweeney", "Niger Nigeria"]
)
def test_other_names_stay_apart(names: str) -> None:
    assert len(set(analyze(names, "en"))) == 2


def test_the_quote_keeps_its_own_spelling() -> None:
    with open_library("sqlite://") as library:
        library.add(Article(title="Offer", text="Zelensky stayed in Kyiv and declined the offer."))
        [quote] = library.ask("did zelenskyy stay in kiev").quotes
    assert [quote.text[slice(*span)] for span in quote.matches] == ["Zelensky", "stayed", "Kyiv"]
