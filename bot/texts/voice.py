"""The bot's voice: its sentences, dates and lists in one reader's language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from bot.texts.direction import beside, isolated, item

# Babel and Fluent are imported where they are used: a command that says nothing needs neither.
if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

DEFAULT = "en"
# By their own names, as in a choice of them.
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


@dataclass(frozen=True, slots=True)
class Voice:
    """What the bot says in one of its languages.

    The texts hold no markup: where they become part of a marked-up message, the arguments are
    given as they are to stand there, escaped.
    """

    language: str = DEFAULT

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self.language in _RIGHT_TO_LEFT

    def say(self, key: str, **arguments: str | int) -> str:
        """Give a text with its arguments in their places.

        A number is written, and chooses the plural, as the language does; a text that runs the
        other way is kept apart. Raises KeyError for a text that is not there, and the runtime's
        own error for an argument that is missing.
        """
        bundle = _bundle(self.language)
        pattern = bundle.get_message(key).value
        assert pattern is not None, key  # noqa: S101  # a test reads all texts
        value, errors = bundle.format_pattern(
            pattern,
            {name: self._argument(argument) for name, argument in arguments.items()},
        )
        if errors:
            raise errors[0]
        return str(value)

    def day(self, day: date) -> str:
        """Write a date in full: "22 October 2019"."""
        from babel.dates import format_date

        return format_date(day, "long", _locale(self.language))

    def all_of(self, items: Sequence[str]) -> str:
        """Name several: "A, B and C"."""
        return self._listed(items, "standard")

    def any_of(self, items: Sequence[str]) -> str:
        """Name alternatives: "A, B or C"."""
        return self._listed(items, "or")

    def beside(self, parts: Sequence[str]) -> str:
        """Put parts beside each other, as in "Ada Byron · The Paper"."""
        return beside(parts, right_to_left=self.right_to_left)

    def language_name(self, code: str) -> str:
        """Name a language, as a heading does: "French"; "" for a code that is not known."""
        from babel import Locale

        name = str(Locale.parse(_locale(self.language)).languages.get(code, ""))
        return name[:1].upper() + name[1:]

    def item(self, text: str, mark: str = "•") -> str:
        """Give a line of a list, which runs as the language does, whatever is listed."""
        return item(text, mark, right_to_left=self.right_to_left)

    def _listed(self, items: Sequence[str], style: Literal["standard", "or"]) -> str:
        from babel.lists import format_list

        apart = [isolated(item, right_to_left=self.right_to_left) for item in items]
        return format_list(apart, style, _locale(self.language))

    def _argument(self, argument: str | int) -> str | int:
        if isinstance(argument, int):
            return argument
        return isolated(argument, right_to_left=self.right_to_left)


def voice_for(language_code: str | None) -> Voice:
    """Choose the voice for a language tag, such as Telegram's "pt-br" or a locale's "de_DE".

    >>> voice_for("de-at"), voice_for("pt-br"), voice_for(None)
    (Voice(language='de'), Voice(language='en'), Voice(language='en'))
    """
    tag = (language_code or "").lower().replace("_", "-").partition(".")[0]
    language = tag.partition("-")[0]
    return Voice(language if language in LANGUAGES else DEFAULT)


def voice_of(environment: Mapping[str, str]) -> Voice:
    """Choose the voice for a terminal, by the locale that its environment sets.

    >>> voice_of({"LC_ALL": "", "LANG": "fr_FR.UTF-8"}), voice_of({"LANG": "C"})
    (Voice(language='fr'), Voice(language='en'))
    """
    names = ("LC_ALL", "LC_MESSAGES", "LANG")  # the first that is set decides, as POSIX has it
    return voice_for(next((environment[name] for name in names if environment.get(name)), None))


@cache
def _bundle(language: str) -> "FluentBundle":
    from fluent.runtime import FluentBundle, FluentResource

    # Isolates of its own would stand around every name, also of the same direction.
    bundle = FluentBundle([_locale(language)], use_isolating=False)
    text = Path(__file__).with_name(f"{language}.ftl").read_text(encoding="utf-8")
    bundle.add_resource(FluentResource(text))
    return bundle


def _locale(language: str) -> str:
    return _LOCALES.get(language, language)
