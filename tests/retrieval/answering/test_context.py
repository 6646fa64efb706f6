"""The sentence before, for a quote that needs it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval import Article, Quote
from retrieval.answering.context import context_of, stands_alone, unrepeated, with_contexts
from retrieval.text.sentences import split_sentences


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "He said it would."),
        ("en", "But she never came back to the island."),
        ("en", "Their boat was found in the spring of 1912."),
        ("en", "“It was too late,” the captain wrote."),
        ("en", "That was the end of the lighthouse."),
        ("en", "Both of them had been keepers for years."),
        ("en", "The latter burned down in 1912."),
        ("en", "As a result, the harbour was closed."),
        ("en", "Certainly not."),
        ("en", "“We will move the tower,” he said."),
        ("en", '"We were lucky," she admitted.'),
        ("en", "“It is late,” she told the Herald."),
        ("en", "“It is late.”"),
        (None, "It weighs 720 tonnes."),
        ("sw", "She was born in 1815."),
        ("de", "Er wurde 1815 geboren."),
        ("de", "Das war das Ende des Turms."),
        ("es", "Ella nació en 1815 en Londres."),
        ("es", "Lo reparó el relojero Tomás Quiroga."),
        ("fr", "Elle est née en 1815 à Londres."),
        ("it", "Questo faro fu spostato nel 2019."),
        ("pt", "Ele nasceu em 1815 em Londres."),
        ("nl", "Zij werd in 1815 in Londen geboren."),
        ("ro", "Aceasta a fost mutată în 2019."),
        ("ru", "Она родилась в 1815 году в Лондоне."),
        ("tr", "O 1815 yılında Londra'da doğdu."),
        ("el", "Αυτή γεννήθηκε το 1815 στο Λονδίνο."),
        ("ar", "وهو أكبر ميناء في البلاد منذ زمن."),
        ("hi", "वह 1815 में लंदन में पैदा हुई थी।"),
        ("vi", "Họ đã di chuyển ngọn hải đăng vào năm 2019."),
        ("zh", "她于1815年在伦敦出生。"),
    ],
)
def test_sentences_that_need_a_context(language: str | None, sentence: str) -> None:
    assert not stands_alone(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The tower weighs 720 tonnes."),
        ("en", "Herston Island has a lighthouse."),
        ("en", "Itasca is a lake in Minnesota."),
        ("en", "This week, the tower was moved."),
        ("en", "It was clear that the tower would fall."),
        ("en", "It is not known who lit the fire."),
        ("en", "Those who live on the island left."),
        ("en", "That the tower fell surprised the town."),
        ("en", "After his fall, Ole Holm said he would move."),
        ("en", "“We will move the tower,” Ole Holm said."),
        ("en", '"It sounded like the sea," said Sina Tolu, a fisherman.'),
        ("fr", "« Elle est perdue », explique la directrice, Camille Roux."),
        ("en", "“We will,” he said of the Nordic Post and its readers."),
        ("en", "The lighthouse of Skagen"),
        ("en", "Related articles"),
        ("de", "Das Haus am Hafen wurde verkauft."),
        ("de", "Diese Woche wurde der Turm versetzt."),
        ("es", "Este año se movió el faro de Skagen."),
        ("fr", "Il faut déplacer le phare de Skagen."),
        ("es", "La torre se movió en mayo de 2019."),
        ("fr", "Cette année, le phare a été déplacé."),
        ("zh", "这周灯塔被移走了七十米。"),
        ("zh", "灯塔重七百二十吨。"),
    ],
)
def test_sentences_that_stand_alone(language: str, sentence: str) -> None:
    assert stands_alone(sentence, language)


def quote(article: Article, text: str) -> Quote:
    start = article.text.index(text)
    return Quote(text=text, start=start, end=start + len(text), score=1.0, article=article)


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("Mr. Holm kept the light. He left in 1912.", "Mr. Holm kept the light."),
        ("Ice came. Holm kept the light.\nHe left in 1912.", "Holm kept the light."),
        ("Holm kept the light.\r\n\r\n  He left in 1912.", "Holm kept the light."),
        ("“Holm kept the light.” He left in 1912.", "“Holm kept the light.”"),
        ("The keepers\nHe left in 1912.", None),  # a heading
        ("He left in 1912.", None),
        ("", None),
    ],
)
def test_the_context_is_the_sentence_before(text: str, context: str | None) -> None:
    article = Article(title="", text=text or "\n \nHe left in 1912.")
    found = context_of(quote(article, "He left in 1912."))
    assert (found and article.text[slice(*found)]) == context


def test_a_context_that_an_earlier_quote_shows_is_not_repeated() -> None:
    article = Article(title="", text="Holm kept the light. He left in 1912. He came back.", id=1)
    light, left, back = (quote(article, t) for t in split_texts(article))
    assert [q.context for q in with_contexts([left])] == [(0, 20)]
    assert [q.context for q in with_contexts([light, left])] == [None, None]
    assert [q.context for q in with_contexts([left, light])] == [(0, 20), None]
    assert [q.context for q in with_contexts([back, light])] == [(21, 37), None]


def test_a_quote_shown_as_context_is_not_shown_again() -> None:
    article = Article(title="", text="Holm kept the light. He left in 1912. He came back.", id=1)
    light, left, back = with_contexts([quote(article, t) for t in split_texts(article)])
    assert unrepeated([light, left, back]) == [light, left, back]
    left, light = with_contexts([left, light])
    assert unrepeated([left, light, back]) == [left, back]


def split_texts(article: Article) -> list[str]:
    return [article.text[start:end] for start, end in split_sentences(article.text)]


PIECES = st.sampled_from(
    ["He", "It was", "Holm", "said", "left.", "Mr.", "“No,”", "!", "\n", "\r\n", "\u2028", "1912."]
)


@given(st.one_of(st.lists(PIECES).map(" ".join), st.text()))
def test_a_context_is_a_whole_sentence_before(text: str) -> None:
    article = Article(title="", text=text)
    spans = split_sentences(text)
    for before, (start, end) in zip([None, *spans], spans, strict=False):
        hit = Quote(text=text[start:end], start=start, end=end, score=1.0, article=article)
        context = context_of(hit)
        if context:
            assert before is not None
            assert context.end <= start
            assert text[slice(*context)].endswith(text[before.end - 1])
