"""The bot's texts, dates and lists in a reader's language."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from bot.texts.direction import beside, isolated, item

# Babel and Fluent are imported where they are used, as most commands need neither.
if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

DEFAULT = "en"
# By the names that their readers look for.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "ar": "العربية",
}
_LOCALES = {"en": "en_GB"}  # "22 October 2019" and "A, B and C"
_RIGHT_TO_LEFT = frozenset({"ar"})

# Before that sound, "y" is "e" in Spanish: "alemán e inglés".
_BEGINS_WITH_I = re.compile(r"h?[iíIÍ](?![aeoáéó])|H[ií](?![aeoáéó])")

# Fluent refuses a text of which a part has more than 2,500 characters, so long arguments are
# filled in behind it, where their names stand between noncharacters, which Unicode leaves to us.
_MAX_FLUENT_LENGTH = 500
_MARK = "\ufdd0"
_MARKED = re.compile(f"{_MARK}\\w+{_MARK}")


@dataclass(frozen=True, slots=True)
class Voice:
    """What the bot says in one of its languages.

    The texts hold no markup. In a message with markup, the arguments have to be escaped first.
    """

    language: str = DEFAULT

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self.language in _RIGHT_TO_LEFT

    def say(self, key: str, **arguments: str | int) -> str:
        """Return a text with its arguments filled in.

        Numbers are formatted, and choose the plural, by the language's rules; an argument in a
        script of the other direction is isolated. Raises KeyError for an unknown key, and
        Fluent's own error for a missing argument.
        """
        bundle = _bundle(self.language)
        pattern = bundle.get_message(key).value
        assert pattern is not None, key  # noqa: S101  # a test reads all texts
        filled = {name: self._argument(argument) for name, argument in arguments.items()}
        long = {
            f"{_MARK}{name}{_MARK}": argument
            for name, argument in filled.items()
            if isinstance(argument, str)
            and (len(argument) > _MAX_FLUENT_LENGTH or _MARK in argument)
        }
        marks = {mark.strip(_MARK): mark for mark in long}
        value, errors = bundle.format_pattern(pattern, filled | marks)
        if errors:
            raise errors[0]
        return _MARKED.sub(lambda mark: long.get(mark[0], mark[0]), str(value))

    def day(self, day: date) -> str:
        """Return a date in full: "22 October 2019"."""
        from babel.dates import format_date

        return format_date(day, "long", _locale(self.language))

    def all_of(self, items: Sequence[str]) -> str:
        """Return a list of several: "A, B and C"."""
        return self._listed(items, "standard")

    def any_of(self, items: Sequence[str]) -> str:
        """Return a list of alternatives: "A, B or C"."""
        return self._listed(items, "or")

    def beside(self, parts: Sequence[str]) -> str:
        """Return parts in a line: "Ada Byron · The Paper"."""
        return beside(parts, right_to_left=self.right_to_left)

    def language_name(self, code: str) -> str:
        """Return a language's name, capitalized: "French"; "" for an unknown code."""
        name = self.language_in_text(code)
        return name[:1].upper() + name[1:]

    def language_in_text(self, code: str) -> str:
        """Return a language's name as it is within a sentence; "" for an unknown code."""
        from babel import Locale

        return str(Locale.parse(_locale(self.language)).languages.get(code, ""))

    def item(self, text: str, mark: str = "•") -> str:
        """Return a line of a list, in the language's direction whatever is listed."""
        return item(text, mark, right_to_left=self.right_to_left)

    def _listed(self, items: Sequence[str], style: Literal["standard", "or"]) -> str:
        from babel.lists import format_list

        apart = [isolated(each, right_to_left=self.right_to_left) for each in items]
        listed = format_list(apart, style, _locale(self.language))
        if self.language == "es" and len(items) > 1 and _BEGINS_WITH_I.match(items[-1]):
            return listed.replace(f" y {apart[-1]}", f" e {apart[-1]}")
        return listed

    def _argument(self, argument: str | int) -> str | int:
        if isinstance(argument, int):
            return argument
        return isolated(argument, right_to_left=self.right_to_left)


def voice_for(language_code: str | None) -> Voice:
    """Return the voice for a language tag, such as Telegram's "pt-br" or a locale's "de_DE".

    >>> voice_for("de-at"), voice_for("pt-br"), voice_for(None)
    (Voice(language='de'), Voice(language='en'), Voice(language='en'))
    """
    tag = (language_code or "").lower().replace("_", "-").partition(".")[0]
    language = tag.partition("-")[0]
    return Voice(language if language in LANGUAGES else DEFAULT)


def voice_of(environment: Mapping[str, str]) -> Voice:
    """Return the voice for a terminal, by the locale that its environment sets.

    >>> voice_of({"LC_ALL": "", "LANG": "fr_FR.UTF-8"}), voice_of({"LANG": "C"})
    (Voice(language='fr'), Voice(language='en'))
    """
    names = ("LC_ALL", "LC_MESSAGES", "LANG")  # in the order of POSIX: the first one set decides
    return voice_for(next((environment[name] for name in names if environment.get(name)), None))


@cache
def _bundle(language: str) -> "FluentBundle":
    from fluent.runtime import FluentBundle, FluentResource

    # Fluent's own isolates would surround every argument, even one of the same direction.
    bundle = FluentBundle([_locale(language)], use_isolating=False)
    text = Path(__file__).with_name(f"{language}.ftl").read_text(encoding="utf-8")
    bundle.add_resource(FluentResource(text))
    return bundle


def _locale(language: str) -> str:
    return _LOCALES.get(language, language)
