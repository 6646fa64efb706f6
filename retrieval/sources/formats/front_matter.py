"""The front matter of a Markdown file, lines such as `title: …` between two of `---`.

It is YAML. Only what such files use is read: a value on the line of its key, or a list there or on
the lines below. A value that needs more of YAML is left out, not misread.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime

_FRONT_MATTER = re.compile(
    r"\A\ufeff?---[ \t]*\r?\n(.{0,20000}?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S | re.M
)
_KEY = re.compile(r"([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(.*))?")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)")
_OTHER_YAML = re.compile(r"[&*!|>{%@`]")  # how values begin that are not read
_QUOTED = re.compile(r"\"((?:[^\"\\]|\\[\"\\/])*)\"|'((?:[^']|'')*)'")
_COMMENT = re.compile(r"(?:^|\s)#.*")
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ].*)?")
_ADDRESS = re.compile(r"(?i)https?://\S+")
_LANGUAGE = re.compile(r"(?i)([a-z]{2})(?:[-_]\w+)*")
_NOBODY = frozenset(
    {"admin", "administrator", "anonymous", "author", "unknown", "editor", "staff"}
)

_TITLE_KEYS = ("title",)
_AUTHOR_KEYS = ("author", "authors", "by", "byline")
_PUBLISHER_KEYS = ("publisher", "publication", "site")
_DATE_KEYS = ("date", "published", "published_at", "publishdate", "pubdate", "publish_date")
_URL_KEYS = ("canonical_url", "canonical", "canonicalurl", "url", "link", "source")
_LANGUAGE_KEYS = ("language", "lang")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What front matter states of its article."""

    title: str = ""
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: date | None = None
    url: str | None = None
    language: str | None = None


def read_front_matter(text: str) -> tuple[FrontMatter, str]:
    """Return the front matter of a text, empty if there is none, and the text below it."""
    text = text.replace("\r\n", "\n")
    block = _FRONT_MATTER.match(text)
    if block is None:
        return FrontMatter(), text
    values = _values(block[1])
    language = _LANGUAGE.fullmatch(_first(values, _LANGUAGE_KEYS) or "")
    return FrontMatter(
        title=_first(values, _TITLE_KEYS) or "",
        authors=tuple(
            name
            for key in _AUTHOR_KEYS
            for value in values.get(key, ())
            for name in re.split(r"\s*;\s*|\s+and\s+|,\s+(?=\S+\s\S)", value)
            if name and name.casefold() not in _NOBODY
        ),
        publisher=_first(values, _PUBLISHER_KEYS),
        published=_date(_first(values, _DATE_KEYS) or ""),
        url=next(
            (
                value
                for key in _URL_KEYS
                for value in values.get(key, ())
                if _ADDRESS.fullmatch(value)
            ),
            None,
        ),
        language=language[1].lower() if language else None,
    ), text[block.end() :]


def _values(block: str) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in block.split("\n"):
        if key := _KEY.fullmatch(line):
            current = values.setdefault(key[1].lower(), [])
            current += _scalars(key[2] or "")
        elif current is not None and (item := _ITEM.fullmatch(line)):
            pair = _KEY.fullmatch(item[1])
            if pair is None or pair[1].lower() == "name":
                current += _scalars(item[1] if pair is None else pair[2] or "")
        elif line.strip():
            current = None  # the lines below belong to a value that is not read
    return values


def _scalars(value: str) -> list[str]:
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return [text for item in value[1:-1].split(",") for text in _scalars(item)]
    if quoted := _QUOTED.match(value):
        if _COMMENT.sub("", value[quoted.end() :]).strip():
            return []
        if quoted[1] is not None:
            return [re.sub(r"\\(.)", r"\1", quoted[1])]
        return [quoted[2].replace("''", "'")]
    plain = _COMMENT.sub("", value).strip()
    if not plain or plain in ("~", "null") or _OTHER_YAML.match(plain) or plain[0] in "\"'[":
        return []
    return [plain]


def _first(values: dict[str, list[str]], keys: tuple[str, ...]) -> str | None:
    return next((value for key in keys for value in values.get(key, ())), None)


def _date(value: str) -> date | None:
    """Return the day, or the hour if its zone is stated; None if it is neither."""
    day = _DAY.fullmatch(value)
    if day is None:
        return None
    try:
        moment = datetime.fromisoformat(re.sub(r" ([+-]\d\d:?\d\d|Z)$", r"\1", value))
        return moment if moment.tzinfo else moment.date()
    except ValueError:
        try:
            return date.fromisoformat(day[1])
        except ValueError:
            return None
