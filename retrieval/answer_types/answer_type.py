"""The coarse answer types of question answering, for questions and for mentions in sentences.

After Li and Roth, "Learning Question Classifiers" (COLING 2002), as far as cheap rules can tell
them apart.
"""

from enum import StrEnum


class AnswerType(StrEnum):
    """The kind of an answer; questions ask for the last three, but no mention is of them."""

    NUMBER = "number"
    DATE = "date"
    PERSON = "person"
    PLACE = "place"
    NAME = "name"
    REASON = "reason"
    DEFINITION = "definition"
    OTHER = "other"


# The kinds of mentions, each as a bit, so that a set of kinds is a small number.
KIND_BITS = {
    AnswerType.NUMBER: 1,
    AnswerType.DATE: 2,
    AnswerType.PERSON: 4,
    AnswerType.PLACE: 8,
    AnswerType.NAME: 16,
}


class Measure(StrEnum):
    """What a number counts or how fine a date is."""

    MONEY = "money"
    PERCENT = "percent"
    LENGTH = "length"
    WEIGHT = "weight"
    DURATION = "duration"
    AGE = "age"
    TIME = "time of day"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
