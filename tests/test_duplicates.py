"""Quotes that say the same are one quote."""

import pytest

from retrieval import Article, Quote
from retrieval.quoting.duplicates import folded

NAMES = ("Post", "Times", "Herald", "Gazette")
POST, TIMES, HERALD, GAZETTE = (
    Article(title=name, text="", id=number) for number, name in enumerate(NAMES)
)


def quote(text: str, article: Article) -> Quote:
    return Quote(text=text, start=0, end=len(text), score=1.0, article=article)


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
    first, second = quote(FERRY, POST), quote(other, TIMES)
    assert len(folded([first, second])) == (1 if same else 2)
    assert len(folded([second, first])) == (1 if same else 2)


def test_order_of_words_makes_a_difference() -> None:
    assert len(folded([quote("Owls hunt mice.", POST), quote("Mice hunt owls.", TIMES)])) == 2


def test_short_sentences_are_the_same_only_if_all_words_are() -> None:
    assert len(folded([quote("Owls hunt mice.", POST), quote("Owls hunt old mice.", POST)])) == 2
    assert len(folded([quote("Owls hunt mice.", POST), quote("Owls hunt mice!", POST)])) == 1


def test_a_folded_quote_names_the_other_articles_once_in_the_order_of_rank() -> None:
    quotes = [
        quote(FERRY, POST),
        quote("Owls hunt.", POST),
        quote(FERRY, HERALD),
        quote(FERRY, POST),
        quote("Owls hunt.", GAZETTE),
        quote(FERRY, TIMES),
        quote(FERRY, HERALD),
    ]
    first, second = folded(quotes)
    assert (first.text, first.article, first.also_in) == (FERRY, POST, (HERALD, TIMES))
    assert (second.text, second.article, second.also_in) == ("Owls hunt.", POST, (GAZETTE,))


def test_nothing_to_fold() -> None:
    assert folded([]) == []
    assert folded([quote("🙂", POST), quote("🙃", POST)]) == [quote("🙂", POST), quote("🙃", POST)]
