"""What a document's properties say of it: taken only where it is what a person has stated.

Programs fill in an account's name for the author and a file's for the title.
"""

import re
from datetime import date, datetime

from retrieval.sources.page_text.bylines import is_name, names_in

_NO_TITLE = re.compile(
    r"(?ix) microsoft\s+\w+\s+-.* | .*\.(?:docx?|odt|rtf|pdf|tex|dvi|e?ps|indd|qxp|pptx?|xlsx?|txt"
    r"|html?|pages|md) | (?:untitled|unbenannt|sans\ titre|sin\ título|без\ имени|title|титул"
    r"|(?:word|powerpoint|presentation)?\s*(?:document|dokument|documento|presentation|документ)o?)"
    r"[\s\d()_-]* | (?:powerpoint[\s-]\w+|\w+\ de\ powerpoint) | \S*[\d_/\\]\S* | https?:.*"
)
_NO_AUTHOR = re.compile(
    r"(?i).*\b(?:users?|owner|author|administrator|admin|microsoft|office|windows|adobe|acrobat"
    r"|python-docx|unknown|various|anonymous|company|test|default|guest|customer|laptop|pc)\b.*"
)
_LONGEST = 300  # characters of a title
_EARLIEST = 1990  # a year: a clock that was never set says 1970, 1980 or 1601
_TEMPLATE = datetime(2013, 12, 23, 23, 15)  # noqa: DTZ001  # of every file that python-docx makes


def title_stated(title: str | None) -> str:
    """Give the title in a document's properties, or "" where it is none."""
    text = " ".join((title or "").split())
    if not any(map(str.isalpha, text)) or len(text) > _LONGEST or _NO_TITLE.fullmatch(text):
        return ""
    return text


def authors_stated(names: str | None) -> list[str]:
    """Give the persons in a document's properties."""
    found = [
        name
        for part in re.split(r"\s*[;\n]\s*", names or "")
        for name in ([part] if is_name(part) else names_in(part))
    ]
    return list(dict.fromkeys(name for name in found if not _NO_AUTHOR.fullmatch(name)))


def created(value: str | None, today: date) -> date | None:
    """Give the day on which a document's properties say that it was made."""
    try:
        moment = datetime.fromisoformat((value or "").strip())
    except ValueError:
        return None
    if moment.replace(tzinfo=None) == _TEMPLATE:
        return None
    day = moment.date()
    return day if _EARLIEST <= day.year <= today.year and day <= today else None
