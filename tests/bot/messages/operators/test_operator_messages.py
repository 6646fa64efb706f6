"""What those who run the bot are shown: whole messages, and what others can make of them."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from telegram import InlineKeyboardMarkup

from bot.messages.article_page import removal_question
from bot.messages.operators.feeds import end_message, feed_message, feeds_message
from bot.messages.operators.reports import disliked_message, gaps_message, statistics_message
from bot.records import Tally, Verdict
from bot.services.gaps import OpenGaps
from bot.texts import LANGUAGES, Voice
from retrieval import Counts, EarlierVersion
from retrieval.feeds import Refreshed, Subscription
from retrieval.library import Added
from retrieval.questions.gaps import Gap, Unanswered
from tests.conftest import COMET
from tests.telegram_server import parse_html, units

HOSTILE = '</b><a href="tg://x">&amp;\n\n🌉' * 40
FEED = Subscription(
    id=1,
    address="https://harbour.example/feed?a=1&b=2",
    title="The <Harbour>",
    site=None,
    etag=None,
    last_modified=None,
    checked=1_750_000_000.0,
    succeeded=1_750_000_000.0,
    failures=0,
    problem=None,
    interval=3600.0,
    due=1_750_003_600.0,
    ended=False,
)
FAILING = replace(FEED, id=2, title="The Pier", failures=3, problem="it does not answer.")
ENDED = replace(FAILING, id=3, ended=True)
NEW = replace(FEED, id=4, checked=None)
GAPS = (
    Gap(
        "Eurovision",
        True,
        (
            Unanswered("Who won Eurovision?", 4),
            *(Unanswered(f"Where is Eurovision {year}?", 1) for year in (2024, 2025, 2026)),
        ),
    ),
    Gap("Oslo", False, (Unanswered("How old is Oslo?", 1),)),
)
EARLIER = EarlierVersion(COMET, 1, datetime(2024, 1, 15, tzinfo=UTC))


def shown(message: str) -> str:
    return parse_html(message)[0].translate({0xA0: " ", 0x202F: " "})


def messages(voice: Voice) -> dict[str, str]:
    """Return one message of each kind."""
    tallies = {1: Tally(3, 1), 7: Tally(1200, 5), 30: Tally(4000, 44)}
    counts = Counts(articles=25, sentences=900, newest=date(2024, 1, 15))
    verdict = Verdict(good=5, bad=1, disliked=())
    feeds = [FEED, FAILING, ENDED, NEW]
    refreshed = Refreshed(FEED, Added(new=2, changed=1), remaining=5)
    return {
        "stats": shown(statistics_message(tallies, verdict, counts, feeds, voice)),
        "gaps": shown(gaps_message(OpenGaps(GAPS, closed=2), 0, voice, disliked=1)[0]),
        "feeds": shown(feeds_message(feeds, 0, voice)[0]),
        "feed": shown(feed_message(FEED, 0, voice, refreshed)[0]),
        "end": shown(end_message(FAILING, 0, voice)[0]),
        "remove": shown(removal_question(replace(COMET, id=7), [EARLIER], voice)[0]),
    }


@pytest.mark.parametrize("language", ["en", "ru"])
def test_golden_messages(language: str) -> None:
    assert messages(Voice(language)) == GOLDEN[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_was_written_fits_a_message(language: str) -> None:
    voice = Voice(language)
    asked = tuple(Unanswered(f"{n}{HOSTILE}", 9, (HOSTILE,)) for n in range(9))
    open_gaps = OpenGaps((Gap(HOSTILE, True, asked),) * 30, closed=1)
    feed = replace(FAILING, id=2**31, title=HOSTILE, address=HOSTILE, problem=HOSTILE)
    pages = [
        gaps_message(open_gaps, 999_999, voice, disliked=9),
        gaps_message(open_gaps, 2, voice, disliked=9),
        disliked_message([(HOSTILE, 9)] * 50, 1, voice),
        feeds_message([feed] * 30, 1, voice),
        feed_message(feed, 999_999, voice),
        end_message(feed, 999_999, voice),
    ]
    for text, buttons in pages:
        seen, entities = parse_html(text)
        assert units(seen) <= 4096
        assert len(entities) <= 100
        assert not any(entity.type == "text_link" for entity in entities)
        assert isinstance(buttons, InlineKeyboardMarkup)
        for button in (button for row in buttons.inline_keyboard for button in row):
            assert len(str(button.callback_data).encode()) <= 64
            assert len(button.text) <= 60


def test_pages_are_turned() -> None:
    voice = Voice()
    open_gaps = OpenGaps(GAPS * 6, closed=0)
    data = [
        [
            button.callback_data
            for row in (buttons.inline_keyboard if buttons else ())
            for button in row
        ]
        for _, buttons in (gaps_message(open_gaps, page, voice, disliked=0) for page in (0, 1, 9))
    ]
    assert data == [["gaps:open:1"], ["gaps:open:0", "gaps:open:2"], ["gaps:open:1"]]
    assert gaps_message(OpenGaps(GAPS, closed=0), 0, voice, disliked=0)[1] is None


GOLDEN = {
    "en": {
        "stats": (
            "Questions, by day (UTC):\n"
            "• today: 3 answered, 1 not\n"
            "• in 7 days: 1,200 answered, 5 not\n"
            "• in 30 days: 4,000 answered, 44 not\n"
            "\n"
            "Votes: 👍 5, 👎 1\n"
            "\n"
            "Articles: 25, sentences: 900\n"
            "Newest article: 15 January 2024\n"
            "Feeds: 4, failing: 2"
        ),
        "gaps": (
            "2 questions now have an answer and are off the list.\n"
            "\n"
            "Unanswered in 90 days: subjects 1–2 of 2\n"
            "\n"
            "Eurovision · asked 7 times · in no article\n"
            "• Who won Eurovision? (×4)\n"
            "• Where is Eurovision 2024?\n"
            "• Where is Eurovision 2025?\n"
            "• 1 more question\n"
            "\n"
            "Oslo · asked once\n"
            "• How old is Oslo?"
        ),
        "feeds": (
            "Feeds 1–4 of 4\n"
            "• The <Harbour> · checked 2025-06-15 15:06 UTC\n"
            "• The Pier · failed 3 times: it does not answer. Next try 2025-06-15 16:06 UTC\n"
            "• The Pier · ended: it does not answer.\n"
            "• The <Harbour> · not checked yet"
        ),
        "feed": (
            "The <Harbour>\n"
            "https://harbour.example/feed?a=1&b=2\n"
            "checked 2025-06-15 15:06 UTC\n"
            "New articles: 2, changed: 1\n"
            "5 entries are left for next time."
        ),
        "end": (
            "The Pier\n"
            "https://harbour.example/feed?a=1&b=2\n"
            "failed 3 times: it does not answer. Next try 2025-06-15 16:06 UTC\n"
            "\n"
            "Unfollow this feed? Its articles stay."
        ),
        "remove": (
            "A comet returns\n"
            "Changed once, on 15 January 2024\n"
            "\n"
            "Remove this article, with its earlier versions? It will no longer be quoted."
        ),
    },
    "ru": {
        "stats": (
            "Вопросы, по дням UTC:\n"
            "• сегодня: с ответом 3, без ответа 1\n"
            "• за 7 дней: с ответом 1 200, без ответа 5\n"
            "• за 30 дней: с ответом 4 000, без ответа 44\n"
            "\n"
            "Голоса: 👍 5, 👎 1\n"
            "\n"
            "Статьи: 25, предложения: 900\n"
            "Самая новая статья: 15 января 2024 г.\n"
            "Ленты: 4, из них с ошибкой: 2"
        ),
        "gaps": (
            "На 2 вопроса теперь есть ответ, в списке их больше нет.\n"
            "\n"
            "Без ответа за 90 дней: темы 1–2 из 2\n"
            "\n"
            "Eurovision · спросили 7 раз · нет ни в одной статье\n"
            "• Who won Eurovision? (×4)\n"
            "• Where is Eurovision 2024?\n"
            "• Where is Eurovision 2025?\n"
            "• ещё 1 вопрос\n"
            "\n"
            "Oslo · спросили 1 раз\n"
            "• How old is Oslo?"
        ),
        "feeds": (
            "Ленты 1–4 из 4\n"
            "• The <Harbour> · проверена 2025-06-15 15:06 UTC\n"
            "• The Pier · 3 сбоя: it does not answer. Следующая попытка 2025-06-15 16:06 "
            "UTC\n"
            "• The Pier · прекращена: it does not answer.\n"
            "• The <Harbour> · ещё не проверялась"
        ),
        "feed": (
            "The <Harbour>\n"
            "https://harbour.example/feed?a=1&b=2\n"
            "проверена 2025-06-15 15:06 UTC\n"
            "Новых статей: 2, изменённых: 1\n"
            "5 записей осталось на следующий раз."
        ),
        "end": (
            "The Pier\n"
            "https://harbour.example/feed?a=1&b=2\n"
            "3 сбоя: it does not answer. Следующая попытка 2025-06-15 16:06 UTC\n"
            "\n"
            "Больше не следить за этой лентой? Её статьи останутся."
        ),
        "remove": (
            "A comet returns\n"
            "Изменялась 1 раз, последний раз 15 января 2024 г.\n"
            "\n"
            "Удалить эту статью вместе со всем, что в ней было раньше? Тогда цитат из неё "
            "больше не будет."
        ),
    },
}
