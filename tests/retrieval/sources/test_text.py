"""A text with a head: what its lines state."""

import pytest

from retrieval.errors import SourceError
from retrieval.sources.formats.text import read_text


@pytest.mark.parametrize(
    ("head", "language"),
    [("Title: The bell\nLanguage: EN\n", "en"), ("Title: The bell\nLanguage:\n", None)],
)
def test_the_language_is_as_stated(head: str, language: str | None) -> None:
    article = read_text(f"{head}\nThe ferry burned in 1912.")
    assert (article.title, article.language) == ("The bell", language)
    assert article.text == "The ferry burned in 1912."


def test_a_language_that_is_no_code_is_refused() -> None:
    with pytest.raises(SourceError, match="Language line is not a language's code"):
        read_text("Language: English\n\nThe ferry burned.")
