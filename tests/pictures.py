"""Show messages as a phone would: `python -m tests.pictures FOLDER` writes pictures of some.

Each is what the bot would send, read by the emulator's strict rules and drawn with the colours and
sizes of Telegram's own app, 390 points wide, twice as sharp.
"""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from playwright.sync_api import Browser

from bot.handlers.articles import ArticleBrowser
from bot.messages.answers import AnswerView, View
from bot.messages.article_lists import ListPosition
from bot.messages.notices import help_message
from bot.records import Records
from bot.services.remembered import RememberedAnswer
from bot.texts import Voice
from retrieval import Article, open_library
from retrieval.article_scope import EVERYTHING
from tests.browser import chromium, find_chromium, phone
from tests.telegram_server import Button, Entity, clean, parse_html, units
from tests.telegram_server.messages import buttons_of

_STYLE = """
body { margin: 0; padding: 12px 8px; background: #c9d9b6; font: 16px/21px Roboto, Arial }
.message { background: #fff; border-radius: 16px; padding: 7px 11px 8px; max-width: 335px; width:
  fit-content; white-space: pre-wrap; overflow-wrap: anywhere; margin-top: 6px; unicode-bidi:
  plaintext }
.asked { background: #e2fec9; margin-left: auto }
a, .date { color: #168acd; text-decoration: none }
blockquote { margin: 2px 0; padding: 3px 22px 4px 9px; border-left: 3px solid #5c9ed4;
  border-radius: 5px; background: #eef5fb; position: relative; font-size: 15px;
  line-height: 20px; unicode-bidi: plaintext }
blockquote::after { content: "❞"; color: #5c9ed4; position: absolute; top: 2px; right: 5px }
.folded { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3;
  overflow: hidden; unicode-bidi: plaintext }
blockquote:has(.folded)::after { content: "⌄"; top: auto; bottom: 2px }
.row { display: flex; gap: 4px; max-width: 357px; margin-top: 4px }
.row span { flex: 1; text-align: center; background: #8aa37a; color: #fff; border-radius: 8px;
  padding: 6px 4px; font-size: 14px }
"""
_TAGS = {"bold": "b", "italic": "i", "underline": "u", "strikethrough": "s", "code": "code"}


def drawn(text: str, entities: Sequence[Entity]) -> str:
    """Give a message's text as HTML for a browser, its entities drawn as Telegram draws them."""
    opening: dict[int, list[str]] = {}
    closing: dict[int, list[str]] = {}
    for entity in entities:
        before, after = _tags(entity)
        opening.setdefault(entity.offset, []).append(before)
        closing.setdefault(entity.end, []).insert(0, after)
    parts, offset = [], 0
    for character in text:
        parts += [*closing.get(offset, ()), *opening.get(offset, ()), escape(character)]
        offset += units(character)
    return "".join([*parts, *closing.get(offset, ())]).replace("</blockquote>\n", "</blockquote>")


def _tags(entity: Entity) -> tuple[str, str]:
    if entity.type == "expandable_blockquote":
        return '<blockquote><div class="folded">', "</div></blockquote>"
    if entity.type == "blockquote":
        return "<blockquote>", "</blockquote>"
    if entity.type == "text_link":
        return "<a>", "</a>"
    if entity.type == "date_time":
        return '<span class="date">', "</span>"
    tag = _TAGS[entity.type]
    return f"<{tag}>", f"</{tag}>"


def picture(
    browser: Browser, question: str, html: str, buttons: Sequence[Sequence[Button]] = ()
) -> bytes:
    """Draw a question and the message that answers it; gives a PNG."""
    rows = "".join(
        f'<div class="row">{"".join(f"<span>{escape(b.text)}</span>" for b in row)}</div>'
        for row in buttons
    )
    page = phone(browser, sharpness=2)
    page.set_content(
        f"<!doctype html><meta charset=utf-8><style>{_STYLE}</style>"
        f'<div class="message asked">{escape(question)}</div>'
        f'<div class="message">{drawn(*clean(*parse_html(html)))}</div>{rows}'
    )
    taken = page.locator("body").screenshot()
    page.close()
    return taken


_ARTICLES = [
    Article(
        title="The lighthouse of Skagen is moved",
        text=(
            "Engineers moved the lighthouse 70 metres inland in October 2019, because the sea had "
            "come so near that the tower would have fallen within a few winters.\n"
            "The tower weighs 720 tonnes. It rolled on rails for ten hours.\n"
            "Mayor Arne Boelt said the move cost 5 million kroner."
        ),
        authors=["Mette Holm", "Jens Dahl"],
        publisher="Nordic Post",
        published=datetime(2019, 10, 22, 14, 5, tzinfo=UTC),
        url="https://nordic.example/lighthouse",
    ),
    Article(
        title="What the move of a lighthouse costs",
        text=(
            "The move of the lighthouse cost 5 million kroner, which the ministry, the county and "
            "the town of Hjørring had put aside over three years, after engineers had reckoned "
            "that a wall against the sea would cost ten times as much and would have to be built "
            "anew every twenty years, while the tower on its rails needs nothing but a bed of "
            "concrete and could, if the coast goes on to draw back as it does, be rolled inland "
            "another time by the grandchildren of those who watched it this week."
        ),
        publisher="Kystavisen",
        published=datetime(2019, 10, 24, tzinfo=UTC),
        url="https://kyst.example/price",
    ),
    Article(
        title="Комета возвращается",
        text="Комета была видна в последний раз в 1951 году. Её увидят из Пулково.",
        publisher="Вестник",
        published=datetime(2024, 3, 1, 9, 30, tzinfo=UTC),
        url="https://vestnik.example/kometa",
    ),
    Article(
        title="عودة المذنب",
        text="شوهد المذنب آخر مرة في عام 1951. سيراقبه العلماء من الجزيرة.",
        authors=["ليلى حداد"],
        publisher="Nordic Post",
        published=datetime(2024, 3, 1, 9, 30, tzinfo=UTC),
        url="https://nordic.example/comet-ar",
    ),
]
_QUESTIONS = {
    "answer": ("en", "How many kroner did the move of the lighthouse cost?"),
    "when": ("de", "When did engineers move the lighthouse?"),
    "russian": ("ru", "Когда комета была видна в последний раз?"),
    "arabic": ("ar", "متى شوهد المذنب آخر مرة؟"),
}


_VIEWS = {"": View(), "-context": View(width=2), "-why": View(reasons=True)}


def main() -> None:
    """Write a PNG of each message into a folder."""
    executable = find_chromium()
    if executable is None or len(sys.argv) != 2:
        sys.exit("usage: python -m tests.pictures FOLDER (and Chromium has to be installed)")
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with open_library("sqlite://") as library, chromium(executable) as browser:
        library.add_all(_ARTICLES)
        for name, (language, question) in _QUESTIONS.items():
            answer = RememberedAnswer.of(library.ask(question), datetime.now(UTC), None)
            for kind, view in _VIEWS.items():
                shown = AnswerView(answer, "A" * 12, Voice(language)).view(library, view)
                assert shown
                assert shown[1]
                rows = buttons_of(shown[1].to_dict())
                png = picture(browser, question, shown[0], rows)
                (folder / f"{name}{kind}.png").write_bytes(png)
        article_browser, voice = ArticleBrowser(library, Records(library.database)), Voice("fr")
        first = library.browse(limit=1).articles[0].id or 0
        for name, listed in {
            "articles": article_browser.list_at(1, ListPosition(), EVERYTHING, voice),
            "latest": article_browser.latest(EVERYTHING, voice),
            "article": article_browser.article(first, ListPosition(), voice),
        }.items():
            assert listed
            assert listed[1]
            below = buttons_of(listed[1].to_dict())
            (folder / f"{name}.png").write_bytes(picture(browser, f"/{name}", listed[0], below))
        told = help_message(library.example(), Voice("es"))
        (folder / "help.png").write_bytes(picture(browser, "/start", told))


if __name__ == "__main__":
    main()
