"""Sentences that say the same are one."""

import pytest

from retrieval.analysis import analyze
from retrieval.quoting.duplicates import fold


def count(*texts: str) -> int:
    return len(fold([analyze(text) for text in texts], 9))


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


def test_order_of_words_makes_a_difference() -> None:
    assert count("Owls hunt mice.", "Mice hunt owls.") == 2


def test_short_sentences_are_the_same_only_if_all_words_are() -> None:
    assert count("Owls hunt mice.", "Owls hunt old mice.") == 2
    assert count("Owls hunt mice.", "“Owls” hunt mice!") == 1


def test_each_is_folded_into_the_first_that_says_the_same() -> None:
    texts = [FERRY, "Owls hunt.", FERRY, FERRY, "Owls hunt.", FERRY]
    assert fold([analyze(text) for text in texts], 9) == [[0, 2, 3, 5], [1, 4]]
    assert fold([analyze(text) for text in texts], 1) == [[0, 2, 3, 5]]


def test_nothing_to_fold() -> None:
    assert fold([], 9) == []
