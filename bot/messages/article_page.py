"""The page of one article, and the question whether to remove it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import MessageLimit

from bot.messages.article_lists import ListPosition, article_data, list_data, numbers
from bot.messages.html import escaped, length
from bot.messages.keyboards import Shown, keyboard
from bot.messages.quotes import attribution, other_articles
from bot.records import ArticleQuestions
from bot.texts import Voice
from retrieval import Article, EarlierVersion, address_of, is_unspaced

# Silent reading of English, 238 words a minute for non-fiction (Brysbaert 2019), on paper; a
# little less on a phone.
_WORDS_A_MINUTE = 220


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """What there is to tell of an article; `opening` is its first sentences, word for word."""

    article: Article
    sentences: int
    opening: str
    earlier: Sequence[EarlierVersion]
    copies: Sequence[Article]
    asked: ArticleQuestions
    questions: Sequence[str]

    def message(self, place: ListPosition, voice: Voice, *, can_remove: bool = False) -> Shown:
        """Show it, with a button for each question, and one to the list from which it came."""
        message = "\n\n".join(filter(None, self._parts(voice)))
        if length(message) > MessageLimit.MAX_TEXT_LENGTH:
            message = "\n\n".join(filter(None, replace(self, opening="")._parts(voice)))
        article_id = self.article.id or 0
        asks = [article_data(article_id, place, n) for n, _ in enumerate(self.questions, 1)]
        remove = [remove_button(self.article, voice)] if can_remove else []
        return message, keyboard([numbers(asks), [back_to_list(place, voice), *remove]])

    def _parts(self, voice: Voice) -> Iterator[str]:
        attributed = attribution(self.article, address_of(self.article), voice)
        opening = escaped(self.opening)
        quoted = [f"<blockquote expandable>{opening}</blockquote>"] if opening else []
        yield "\n".join([attributed, *self._facts(voice), *quoted])
        yield escaped("\n".join(self._asked(voice)))
        if self.questions:
            numbered = [voice.item(each, f"{n}.") for n, each in enumerate(self.questions, 1)]
            yield escaped("\n".join([voice.say("it-answers"), *numbered]))

    def _facts(self, voice: Voice) -> Iterator[str]:
        language = voice.language_name(self.article.language) if self.article.language else ""
        extent = [voice.say("sentences", count=self.sentences)]
        if minutes := _minutes(self.article):
            extent.append(voice.say("reading-time", count=minutes))
        yield escaped(voice.beside([*filter(None, [language]), *extent]))
        if self.earlier:
            day = voice.day(self.earlier[0].replaced)
            yield voice.say("changed", count=len(self.earlier), day=day)
        if self.copies:
            yield other_articles(self.copies, voice)

    def _asked(self, voice: Voice) -> Iterator[str]:
        if self.asked.count:
            yield voice.say("quoted-lately", count=self.asked.count)
        if self.asked.questions:
            yield voice.say("asked-most")
            yield from map(voice.item, self.asked.questions)


def gone_message(place: ListPosition, voice: Voice) -> Shown:
    """Say that an article is not there."""
    return voice.say("article-missing"), keyboard([[back_to_list(place, voice)]])


def back_to_list(place: ListPosition, voice: Voice) -> InlineKeyboardButton:
    """Give the button that leads back to where in a list an article was."""
    return InlineKeyboardButton(voice.say("button-articles"), callback_data=list_data(place))


def _minutes(article: Article) -> int | None:
    """Estimate how long reading takes; None for a language that sets no words apart."""
    if is_unspaced(article.language):
        return None
    return max(1, round(len(article.text.split()) / _WORDS_A_MINUTE))


REMOVE_DATA = "remove:"
REMOVE_PATTERN = rf"^{REMOVE_DATA}(?P<choice>ask|yes|no):(?P<article>\d{{1,10}})$"


def remove_button(article: Article, voice: Voice) -> InlineKeyboardButton:
    """Give the button under an article that asks whether to remove it."""
    return InlineKeyboardButton(voice.say("button-remove"), callback_data=_data("ask", article))


def removal_question(
    article: Article, earlier: Sequence[EarlierVersion], voice: Voice
) -> tuple[str, InlineKeyboardMarkup]:
    """Show an article and how often it has changed, and ask whether it is to be removed."""
    lines = [_named(article, voice)]
    if earlier:
        day = voice.day(earlier[0].replaced)
        lines.append(voice.say("changed", count=len(earlier), day=day))
    lines += ["", voice.say("remove-question")]
    buttons = [
        InlineKeyboardButton(voice.say("button-remove"), callback_data=_data("yes", article)),
        InlineKeyboardButton(voice.say("button-keep"), callback_data=_data("no", article)),
    ]
    return "\n".join(lines), InlineKeyboardMarkup([buttons])


def removed_message(article: Article, voice: Voice) -> str:
    """Say that an article is removed."""
    return f"{voice.say('removed')}\n{_named(article, voice)}"


def kept_message(article: Article, voice: Voice) -> str:
    """Say that an article stays."""
    return f"{voice.say('kept')}\n{_named(article, voice)}"


def _named(article: Article, voice: Voice) -> str:
    return attribution(article, address_of(article), voice)


def _data(choice: str, article: Article) -> str:
    return f"{REMOVE_DATA}{choice}:{article.id}"
