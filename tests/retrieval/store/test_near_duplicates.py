"""Signatures of texts: how well they tell copies from others, and how copies are found by them."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.store.near_duplicates import Bands, bands, resemblance, signature


def text(seed: int, words: int = 400) -> str:
    source = random.Random(seed)
    return " ".join(f"word{source.randrange(5000)}" for _ in range(words))


def edited(original: str, share: float, seed: int = 1) -> str:
    source = random.Random(seed)
    words = original.split()
    return " ".join("edit" if source.random() < share else word for word in words)


def shingles(content: str) -> set[tuple[str, ...]]:
    words = content.split()
    return {tuple(words[place : place + 5]) for place in range(len(words) - 4)}


@pytest.mark.parametrize("share", [0.0, 0.02, 0.05, 0.1, 0.3])
def test_resemblance_is_estimated(share: float) -> None:
    errors = []
    for seed in range(20):
        one = text(seed)
        other = edited(one, share, seed)
        have, has = shingles(one), shingles(other)
        errors.append(
            resemblance(signature(one), signature(other)) - len(have & has) / len(have | has)
        )
    # Of 64 minima each estimate is off by at most .0625 (its standard error), of twenty the mean.
    assert abs(sum(errors) / len(errors)) < 0.05
    assert max(map(abs, errors)) < 0.25


def test_a_whole_book_is_like_its_second_edition() -> None:
    book = text(1, words=20_000)
    assert resemblance(signature(book), signature(f"Preface. {book} Index.")) == 1.0
    assert resemblance(signature(book), signature(book[: len(book) // 2])) < 0.75


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Owls hunt at night.", "owls — hunt; at NIGHT", True),
        ("Owls hunt at night.", "Owls hunt by day.", False),
        ("Owls", "Owls", True),
        ("夜にフクロウが狩りをする。", "夜に、フクロウが狩りをする", True),
        ("夜にフクロウが狩りをする。", "昼にタカが飛ぶ。", False),
        ("นกฮูกล่าเหยื่อตอนกลางคืน", "นกฮูก ล่าเหยื่อ ตอนกลางคืน", True),
    ],
)
def test_words_make_the_signature(one: str, other: str, same: bool) -> None:
    assert (signature(one) == signature(other)) is same


@pytest.mark.parametrize("empty", ["", " \n", "…", "—!?"])
def test_a_text_without_words_has_no_copies(empty: str) -> None:
    assert signature(empty) == b""
    assert bands(b"") == []
    assert resemblance(b"", b"") == 0.0
    near = Bands([], {})
    assert near.add(1, b"") == near.add(2, b"") == ([], [])


def test_a_signature_is_the_same_on_every_machine() -> None:
    told = signature("The ferry burned in 1912. Divers found the bell in 2003.")
    assert len(told) == 128
    assert told[:8].hex() == "605f00377bbb02c7"
    assert bands(told)[0] == 6889270843915851553


@settings(deadline=None)
@given(st.text())
def test_any_text_has_a_signature(content: str) -> None:
    told = signature(content)
    assert len(told) in (0, 128)
    assert len(bands(told)) == len(told) // 8
    assert all(-(2**63) <= band < 2**63 for band in bands(told))
    assert resemblance(told, told) == (1.0 if told else 0.0)


def test_copies_are_found_and_others_are_not() -> None:
    near = Bands([], {})
    originals = {number: text(number) for number in range(30)}
    for number, original in originals.items():
        assert near.add(number, signature(original))[0] == []
    for number, original in originals.items():
        assert near.add(100 + number, signature(edited(original, 0.02)))[0] == [number]


def test_links_do_not_depend_on_the_order_of_adding() -> None:
    texts = [edited(text(1), share, seed) for seed, share in enumerate([0, 0.03, 0.06, 0.1, 0.1])]
    signatures = dict(enumerate(map(signature, texts)))

    def links(order: list[int]) -> set[frozenset[int]]:
        near = Bands([], {})
        return {
            frozenset((one, other)) for one in order for other in near.add(one, signatures[one])[0]
        }

    assert links([0, 1, 2, 3, 4]) == links([4, 2, 0, 3, 1]) != set()


def test_what_a_whole_edition_has_links_only_the_first_hundred() -> None:
    near = Bands([], {})
    same = signature("This page is not available in your country.")
    found = [near.add(number, same) for number in range(150)]
    assert [len(copies) for copies, _ in found] == [*range(100), *[0] * 50]
    assert [len(joined) for _, joined in found] == [16] * 100 + [0] * 50


def test_what_is_stored_is_looked_up() -> None:
    told = signature(text(1))
    near = Bands([(bands(told)[3], 7)], {7: told})
    assert near.add(9, signature(edited(text(1), 0.01)))[0] == [7]
