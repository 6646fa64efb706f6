"""Links to quotes: the article's address with a text fragment that finds the sentence.

`#:~:text=[prefix-,]start[,end][,-suffix]` makes a browser scroll to a text and highlight it
(https://wicg.github.io/scroll-to-text-fragment/). It looks for the first match in whole words,
ignoring case, accents and white space; `start` and `end` must each be within one block of the
page. What the page shows around the article is not known here, so a sentence is never cut down to
a word or two, even if that is unique in the article: starts and ends of three words led elsewhere
on 6 pages of 130, those of five words on one.

Of 430 sentences that stored pages in 22 languages show, 421 were highlighted: .985 of the half
that this was tuned on and .973 of the other. Half of the fragments have up to 110 characters.
python -m tests.evaluation.fragments DATA
"""

import unicodedata
from collections.abc import Iterator
from itertools import islice
from urllib.parse import quote as percent_encoded

import regex

from retrieval.answer import Quote
from retrieval.article import Article
from retrieval.urls import is_web_address

_MAX_ADDRESS_LENGTH = 2048  # characters that Telegram and old servers take

# In letters, where an ideograph counts as three.
_MIN_START = 30  # of a sentence's start and of its end: five words
_MAX_PART = 60  # a longer sentence is named by its start and its end
_MIN_CONTEXT = 12  # of what is before or after a sentence
_MIN_UNCOMMON = 12  # a shorter one, such as "He agreed.", may be anywhere on a page

_SEARCHED = 400  # characters in which starts, ends and contexts are looked for

_LETTER = regex.compile(r"[\p{L}\p{N}]")
_DENSE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")
# Where words certainly end; in a text without spaces only a dictionary knows where others do.
_CUT = regex.compile(r"\s+|(?<=[\p{Po}\p{Pe}\p{Pf}])(?=[\p{Han}\p{Hiragana}\p{Katakana}])")
_MARK = regex.compile(r"[\p{M}\xad]+")
_SPACED_LETTER = regex.compile(
    r"(?V1)[[\p{L}\p{N}]--[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]]"
)
_QUOTATION_MARKS = str.maketrans("‘’‚‛“”„‟", "''''" + '"' * 4)


def link_to(quote: Quote) -> str | None:
    """Return the address that leads to a quote in its article; None if that has no web address.

    A fragment that the address has is kept. If there is no room for a text fragment, the address
    is the article's own.
    """
    address = address_of(quote.article)
    if address is None:
        return None
    page = address.partition(":~:")[0]
    separator = ":~:text=" if "#" in page else "#:~:text="
    links = (f"{page}{separator}{directive}" for directive in _directives(quote))
    return next((link for link in links if len(link) <= _MAX_ADDRESS_LENGTH), address)


def address_of(article: Article) -> str | None:
    """Return the web address of an article; None if it has none that a browser can be sent to."""
    address = article.url or ""
    return address if is_web_address(address) and len(address) <= _MAX_ADDRESS_LENGTH else None


def _directives(quote: Quote) -> Iterator[str]:
    """Yield text directives for a quote, the best first."""
    sentence = " ".join(quote.text.split())
    if not sentence:
        return
    page = _PageText(quote.article)
    whole, is_long = _encoded(sentence), _letters(sentence) > _MAX_PART
    shortened = _shortened(sentence, None) if is_long else None
    if _letters(sentence) < _MIN_UNCOMMON or not page.has_at_most_one(sentence):
        before, after = _context(quote, sentence, page)
        prefix, suffix = before and f"{_encoded(before)}-,", after and f",-{_encoded(after)}"
        if shortened and not after:
            yield f"{prefix}{shortened}"
        yield f"{prefix}{whole}{suffix}"
    elif unique := _shortened(sentence, page) if is_long else None:
        yield unique
    yield whole
    if shortened:
        yield shortened


def _shortened(sentence: str, page: "_PageText | None") -> str | None:
    """Return a sentence's start, unique on the page if one is given, and end, unique after it."""
    for start in _growing(sentence, 1, _MIN_START):
        if page is None or page.has_at_most_one(start):
            rest = _PageText(Article(title="", text=sentence[len(start) :]))
            for end in _growing(sentence[len(start) :], -1, _MIN_START):
                if rest.has_at_most_one(end):
                    return f"{_encoded(start)},{_encoded(end)}"
            break
    return None


def _context(quote: Quote, sentence: str, page: "_PageText") -> tuple[str, str]:
    """Return what is before a sentence, or after it, or both, and makes it unique on the page.

    Its own paragraph is best: between paragraphs a page may have a picture or a notice.
    """
    before, after = quote.article.text[: quote.start], quote.article.text[quote.end :]
    inside = before.rpartition("\n")[2], after.partition("\n")[0]
    beyond = before.rstrip().rpartition("\n")[2], after.lstrip().partition("\n")[0]
    for left, right in (inside, beyond):
        for tail in _growing(left, -1, _MIN_CONTEXT):
            if page.has_at_most_one(tail, sentence):
                return tail, ""
        for head in _growing(right, 1, _MIN_CONTEXT):
            if page.has_at_most_one(sentence, head):
                return "", head
    both = (
        next(_growing(beyond[0], -1, _MIN_CONTEXT), ""),
        next(_growing(beyond[1], 1, _MIN_CONTEXT), ""),
    )
    return both if all(both) and page.has_at_most_one(both[0], sentence, both[1]) else ("", "")


def _growing(text: str, step: int, min_letters: int) -> Iterator[str]:
    """Yield the ends of a text (step -1) or its starts (step 1), the shortest first."""
    near = " ".join((text[-_SEARCHED:] if step < 0 else text[:_SEARCHED]).split())
    cuts = [match.span() for match in _CUT.finditer(near)]
    parts = [near[:left] for left, _ in cuts] if step > 0 else [near[c:] for _, c in cuts[::-1]]
    for part in [*parts, near] if len(text) <= _SEARCHED else parts:
        if min_letters <= _letters(part) <= _MAX_PART:
            yield part


class _PageText:
    """The texts of an article as a browser compares them."""

    def __init__(self, article: Article) -> None:
        self._folded = _fold(" ".join([article.title, article.text, *article.captions]))

    def has_at_most_one(self, *texts: str) -> bool:
        """Whether these texts follow each other at most once, in whole words."""
        parts = [_fold(text) for text in texts]
        matches = (
            position
            for gap in (" ", "")[: len(parts)]
            for position in self._positions(gap.join(parts))
        )
        return len(list(islice(matches, 2))) < 2

    def _positions(self, text: str) -> Iterator[int]:
        start = self._folded.find(text)
        while start >= 0:
            end = start + len(text)
            before, after = self._folded[start - 1 : start], self._folded[end : end + 1]
            if not (_continues_word(before) or _continues_word(after)):
                yield start
            start = self._folded.find(text, start + 1)


def _continues_word(neighbour: str) -> bool:
    """Whether the character beside a text belongs to the same word."""
    return bool(_SPACED_LETTER.match(neighbour))


def _fold(text: str) -> str:
    """Return the same for all texts that a browser treats as equal."""
    bare = _MARK.sub("", unicodedata.normalize("NFKD", text.translate(_QUOTATION_MARKS)))
    return " ".join(bare.casefold().split())


def _letters(text: str) -> int:
    return len(_LETTER.findall(text)) + 2 * len(_DENSE.findall(text))


def _encoded(text: str) -> str:
    return percent_encoded(text, safe="").replace("-", "%2D")
