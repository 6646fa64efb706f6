"""What questions ask for and sentences hold: the coarse answer types of question answering.

After Li and Roth, "Learning Question Classifiers" (COLING 2002), as far as cheap rules tell them.
"""

from enum import StrEnum


class AnswerType(StrEnum):
    """The kind of an answer; the last three are asked for but never found as a mention."""

    NUMBER = "number"
    DATE = "date"
    PERSON = "person"
    PLACE = "place"
    NAME = "name"
    REASON = "reason"
    DEFINITION = "definition"
    OTHER = "other"


# The kinds that mentions have, each as a bit, so that a set of them is a small number.
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
