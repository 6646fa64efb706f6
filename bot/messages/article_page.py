"""The page of one article, and the question whether to remove it. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from telegram import InlineKeyboardButton

from bot.messages.article_lists import ListPosition, article_data, list_data
from bot.messages.html import escaped, first_fitting
from bot.messages.keyboards import Rendered, keyboard, number_buttons
from bot.messages.quotes import attribution, other_articles
from bot.records import ArticleQuestions
from bot.texts import Voice
from bot.texts.attribution import changes
from retrieval import Article, EarlierVersion, address_of, is_unspaced

REMOVE_DATA = "remove:"
REMOVE_PATTERN = rf"^{REMOVE_DATA}(?P<choice>ask|yes|no):(?P<article>\d{{1,10}})$"

# Silent reading of English non-fiction, on paper: 238 words a minute (Brysbaert 2019). A phone is
# a little slower.
_WORDS_PER_MINUTE = 220


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """What there is to show of an article; `opening` is its first sentences, word for word."""

    article: Article
    sentences: int
    opening: str
    earlier: Sequence[EarlierVersion]
    copies: Sequence[Article]
    asked: ArticleQuestions
    questions: Sequence[str]

    def message(
        self, position: ListPosition, voice: Voice, *, can_remove: bool = False
    ) -> Rendered:
        """Return the page, with buttons to its questions' answers and back to the list."""
        message = first_fitting(
            "\n\n".join(filter(None, page._parts(voice)))
            for page in (self, replace(self, opening=""))
        )
        article_id = self.article.id or 0
        asks = [article_data(article_id, position, n) for n, _ in enumerate(self.questions, 1)]
        remove = [_remove_button("ask", self.article, voice)] if can_remove else []
        return message, keyboard([number_buttons(asks), [_back_to_list(position, voice), *remove]])

    def _parts(self, voice: Voice) -> Iterator[str]:
        opening = escaped(self.opening)
        quoted = [f"<blockquote expandable>{opening}</blockquote>"] if opening else []
        yield "\n".join([_attribution(self.article, voice), *self._facts(voice), *quoted])
        yield escaped("\n".join(self._asked(voice)))
        if self.questions:
            numbered = [voice.item(each, f"{n}.") for n, each in enumerate(self.questions, 1)]
            yield escaped("\n".join([voice.say("it-answers"), *numbered]))

    def _facts(self, voice: Voice) -> Iterator[str]:
        language = voice.language_name(self.article.language) if self.article.language else ""
        facts = [language] if language else []
        facts.append(voice.say("sentences", count=self.sentences))
        if minutes := _reading_minutes(self.article):
            facts.append(voice.say("reading-time", count=minutes))
        yield escaped(voice.beside(facts))
        if self.earlier:
            yield changes(self.earlier, voice)
        if self.copies:
            yield other_articles(self.copies, voice)

    def _asked(self, voice: Voice) -> Iterator[str]:
        if self.asked.count:
            yield voice.say("quoted-lately", count=self.asked.count)
        if self.asked.questions:
            yield voice.say("asked-most")
            yield from map(voice.item, self.asked.questions)


def missing_article_message(position: ListPosition, voice: Voice) -> Rendered:
    """Return that there is no such article, with the button back to the list."""
    return voice.say("article-missing"), keyboard([[_back_to_list(position, voice)]])


def removal_question(
    article: Article, earlier: Sequence[EarlierVersion], voice: Voice
) -> Rendered:
    """Return the question whether to remove an article, with how often it has changed."""
    lines = [_attribution(article, voice)]
    if earlier:
        lines.append(changes(earlier, voice))
    lines += ["", voice.say("remove-question")]
    keep = InlineKeyboardButton(voice.say("button-keep"), callback_data=_data("no", article))
    return "\n".join(lines), keyboard([[_remove_button("yes", article, voice), keep]])


def removed_message(article: Article, voice: Voice) -> str:
    """Return that an article has been removed."""
    return f"{voice.say('removed')}\n{_attribution(article, voice)}"


def kept_message(article: Article, voice: Voice) -> str:
    """Return that an article stays."""
    return f"{voice.say('kept')}\n{_attribution(article, voice)}"


def _back_to_list(position: ListPosition, voice: Voice) -> InlineKeyboardButton:
    return InlineKeyboardButton(voice.say("button-articles"), callback_data=list_data(position))


def _remove_button(choice: str, article: Article, voice: Voice) -> InlineKeyboardButton:
    return InlineKeyboardButton(voice.say("button-remove"), callback_data=_data(choice, article))


def _data(choice: str, article: Article) -> str:
    return f"{REMOVE_DATA}{choice}:{article.id}"


def _attribution(article: Article, voice: Voice) -> str:
    return attribution(article, address_of(article), voice)


def _reading_minutes(article: Article) -> int | None:
    """Estimate how long reading takes; None in a language without spaces between words."""
    if is_unspaced(article.language):
        return None
    return max(1, round(len(article.text.split()) / _WORDS_PER_MINUTE))
