"""Why a source was refused: in English for the terminal, in the reader's language in a chat."""

import pickle
import string

import pytest

from bot.texts import LANGUAGES, Voice
from bot.texts.refusals import refusal_text
from retrieval import SourceError
from retrieval.sources.refusals import Reason, Refusal

DETAILS: dict[str, str | int] = {"status": 404, "host": "harbour.example", "megabytes": "20"}


def reason_of(refusal: Refusal) -> Reason:
    names = {name for _, name, _, _ in string.Formatter().parse(refusal.value) if name}
    return Reason(refusal, **{name: DETAILS[name] for name in names})


@pytest.mark.parametrize("refusal", Refusal)
def test_every_frequent_reason_is_said_in_every_language(refusal: Refusal) -> None:
    reason = reason_of(refusal)
    told = {language: refusal_text(SourceError(reason), Voice(language)) for language in LANGUAGES}
    assert told["en"].replace("’", "'") == reason
    assert len(set(told.values())) == len(LANGUAGES)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "a.example/1: there is no such page (status 404)."),
        ("de", "a.example/1: Diese Seite gibt es nicht (Status 404)."),
        ("fr", "a.example/1 : cette page n’existe pas (statut 404)."),
        ("ru", "a.example/1: такой страницы нет (статус 404)."),
    ],
)
def test_what_was_refused_is_named(language: str, told: str) -> None:
    error = SourceError(Reason(Refusal.NO_PAGE, status=404), "a.example/1")
    assert refusal_text(error, Voice(language)) == told
    # Errors are sent from the process that reads.
    assert refusal_text(pickle.loads(pickle.dumps(error)), Voice(language)) == told


def test_a_rare_reason_is_said_in_english() -> None:
    error = SourceError("its Date line is not a date.", "a.txt")
    assert refusal_text(error, Voice("fr")) == "a.txt : its Date line is not a date."
