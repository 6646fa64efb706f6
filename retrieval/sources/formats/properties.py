"""Title, authors and date from a document's properties, if a person has stated them.

Programs fill in an account's name for the author, and a file's name for the title.
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
_MAX_TITLE_LENGTH = 300  # characters
_FIRST_YEAR = 1990  # a clock that was never set says 1970, 1980 or 1601
_PYTHON_DOCX_DATE = datetime(2013, 12, 23, 23, 15)  # noqa: DTZ001  # in each file that it makes


def stated_title(title: str | None) -> str:
    """Return the title in a document's properties, "" if a program has put it there."""
    text = " ".join((title or "").split())
    if (
        not any(map(str.isalpha, text))
        or len(text) > _MAX_TITLE_LENGTH
        or _NO_TITLE.fullmatch(text)
    ):
        return ""
    return text


def stated_authors(names: str | None) -> list[str]:
    """Return the persons in a document's properties."""
    authors = [
        name
        for part in re.split(r"\s*[;\n]\s*", names or "")
        for name in ([part] if is_name(part) else names_in(part))
    ]
    return list(dict.fromkeys(name for name in authors if not _NO_AUTHOR.fullmatch(name)))


def creation_date(value: str | None, today: date) -> date | None:
    """Return the day on which a document was made, None if its properties do not say so."""
    try:
        moment = datetime.fromisoformat((value or "").strip())
    except ValueError:
        return None
    if moment.replace(tzinfo=None) == _PYTHON_DOCX_DATE:
        return None
    day = moment.date()
    return day if _FIRST_YEAR <= day.year <= today.year and day <= today else None
