"""Sentences that say the same are folded into one."""

from datetime import UTC, date, datetime

import pytest

from retrieval import Article, Quote
from retrieval.answering.duplicates import fold, with_also_in
from retrieval.text.analysis import analyze


def count(*texts: str, are_copies: bool = False) -> int:
    return len(fold([analyze(text) for text in texts], 9, lambda *_: are_copies))


FERRY = "The ferry with 212 passengers left the harbour of Skagen on Monday morning, police said."


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (FERRY, True),
        ("The ferry with 212 passengers left the harbour of Skagen on Monday, police said.", True),
        (f"SKAGEN (AP) — {FERRY}", True),
        (FERRY.replace("police said", "“police” said").upper(), True),
        (FERRY.replace("212", "221"), False),
        (FERRY.replace("212", "two hundred"), False),
        (FERRY.replace("with 212 passengers ", ""), False),
        (FERRY.replace("left", "never left"), False),
        (FERRY.replace("left", "did not leave"), False),
        (FERRY.replace("left", "reached"), False),
        (FERRY.replace("Skagen", "Esbjerg"), False),
        (FERRY.replace("Monday", "Tuesday"), False),
        (f"{FERRY[:-1]}, and the coast guard looked for it in vain until noon.", False),
    ],
)
def test_near_duplicates(other: str, same: bool) -> None:
    assert count(FERRY, other) == count(other, FERRY) == (1 if same else 2)


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (FERRY.replace("police said", "officers said"), True),
        (FERRY.replace("left", "reached"), True),
        (f"Skagen, Denmark (AP) — {FERRY}", True),
        (FERRY.replace("212", "221"), False),
        (FERRY.replace("left", "never left"), False),
        (FERRY.replace("with 212 passengers ", ""), False),
        (FERRY.replace("the harbour of Skagen on Monday morning", "at dawn"), False),
    ],
)
def test_edited_sentences_of_copies(other: str, same: bool) -> None:
    assert count(FERRY, other, are_copies=True) == (1 if same else 2)


def test_only_copies_of_the_first_count_as_edited() -> None:
    edited = FERRY.replace("police said", "officers said")
    texts = [analyze(text) for text in (FERRY, edited, edited)]
    assert fold(texts, 9, lambda first, other: (first, other) == (0, 1)) == [[0, 1], [2]]


def test_order_of_words_makes_a_difference() -> None:
    assert count("Owls hunt mice.", "Mice hunt owls.") == 2


def test_short_sentences_are_the_same_only_if_all_words_are() -> None:
    assert count("Owls hunt mice.", "Owls hunt old mice.") == 2
    assert count("Owls hunt mice.", "“Owls” hunt mice!") == 1


def test_each_is_folded_into_the_first_that_says_the_same() -> None:
    texts = [FERRY, "Owls hunt.", FERRY, FERRY, "Owls hunt.", FERRY]
    assert fold([analyze(text) for text in texts], 9, lambda *_: False) == [[0, 2, 3, 5], [1, 4]]
    assert fold([analyze(text) for text in texts], 1, lambda *_: False) == [[0, 2, 3, 5]]


def test_nothing_to_fold() -> None:
    assert fold([], 9, lambda *_: False) == []


HERE = Article(id=1, title="Here", text=FERRY)
QUOTE = Quote(text=FERRY, start=0, end=len(FERRY), score=1.0, article=HERE)


@pytest.mark.parametrize(
    ("article", "named"),
    [
        (Article(id=2, title="", text=f"First. {FERRY} Last."), True),
        (Article(id=2, title="", text=FERRY, published=date(2020, 5, 1)), True),
        (
            Article(id=2, title="", text=FERRY, published=datetime(2020, 5, 1, 23, tzinfo=UTC)),
            True,
        ),
        (Article(id=2, title="", text=FERRY, published=date(2020, 5, 2)), False),
        (Article(id=2, title="", text=FERRY.replace("Monday", "Tuesday")), False),
        (HERE, False),
    ],
)
def test_copies_with_the_very_sentence_are_named(article: Article, named: bool) -> None:
    quote = with_also_in(QUOTE, [article], date(2020, 5, 1))
    assert quote.also_in == ((article,) if named else ())
    assert with_also_in(quote, [article], date(2020, 5, 1)) == quote
