"""Question → what it asks for."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.answer_types.answer_type import AnswerType, Measure
from retrieval.answer_types.expectation import expected
from retrieval.answer_types.lexicons.question_words import QUESTION_WORDS


@pytest.mark.parametrize(
    ("question", "kind", "measure", "focus"),
    [
        ("How many Danish sailors did Mette hire?", "number", None, "sailors"),
        ("How many people live in Skagen?", "number", None, "people"),
        ("how much did the move cost", "number", "money", ""),
        ("How many years did it burn?", "number", "duration", "years"),
        ("How tall is the tower?", "number", "length", ""),
        ("How heavy is the tower?", "number", "weight", ""),
        ("How old was the keeper?", "number", "age", ""),
        ("How long is the pier?", "number", None, ""),
        ("What percentage of ferries sank?", "number", "percent", "percentage"),
        ("What is the population of Skagen?", "number", None, "population"),
        ("The tower weighs how much?", "number", None, ""),
        ("When was the tower moved?", "date", None, ""),
        ("In what year was it moved?", "date", "year", "year"),
        ("Which century saw the most wrecks?", "date", "century", "century"),
        ("The tower was moved in what month?", "date", "month", "month"),
        ("Who moved the tower?", "person", None, ""),
        ("By whom was it moved?", "person", None, ""),
        ("The tower was built by who?", "person", None, ""),
        ("Whose lamp was it?", "person", None, "lamp"),
        ("What was the name of the keeper who left?", "name", None, "keeper"),
        ("What was the name of the engineer?", "person", None, "engineer"),
        ("What's the name of the ferry?", "name", None, "ferry"),
        ("Where does the comet go?", "place", None, ""),
        ("Mette Holm was born in what city?", "place", None, "city"),
        ("When the war ended, what country owned the island?", "place", None, "country"),
        ("What company moved the tower?", "name", None, "company"),
        ("Which football team won?", "name", None, "team"),
        ("Why was the tower moved?", "reason", None, ""),
        ("What caused the fire?", "reason", None, ""),
        ("For what reason did it burn?", "reason", None, "reason"),
        ("How come it burned?", "reason", None, ""),
        ("What is a comet?", "other", None, "comet"),
        ("What is parallax?", "definition", None, ""),
        ("What does parallax mean?", "definition", None, ""),
        ("Define parallax", "definition", None, ""),
        ("Name the city with the tallest tower", "place", None, "city"),
        ("What type of stone is it?", "other", None, "type"),
        ("lighthouse Skagen", "other", None, ""),
        ("", "other", None, ""),
    ],
)
def test_english(question: str, kind: str, measure: str | None, focus: str) -> None:
    found = expected(question)
    assert (found.kind, found.measure) == (kind, measure)
    assert question[slice(*(found.focus or (0, 0)))] == focus


@pytest.mark.parametrize(
    ("language", "question", "kind"),
    [
        ("ar", "كم عدد السفن؟", AnswerType.NUMBER),
        ("ar", "متى احترقت السفينة؟", AnswerType.DATE),
        ("de", "Wie viele Schiffe sanken?", AnswerType.NUMBER),
        ("de", "In welchem Jahr sank die Fähre?", AnswerType.DATE),
        ("de", "Warum sank sie?", AnswerType.REASON),
        ("el", "Πόσα πλοία βυθίστηκαν;", AnswerType.NUMBER),
        ("es", "¿Quién construyó la torre?", AnswerType.PERSON),
        ("es", "¿En qué ciudad nació?", AnswerType.PLACE),
        ("fi", "Milloin torni siirrettiin?", AnswerType.DATE),
        ("fr", "Combien de bateaux ont coulé ?", AnswerType.NUMBER),
        ("fr", "D’où vient-il ?", AnswerType.PLACE),
        ("hi", "टावर कब बना?", AnswerType.DATE),
        ("it", "Chi ha costruito la torre?", AnswerType.PERSON),
        ("nl", "Hoeveel weegt de toren?", AnswerType.NUMBER),
        ("pt", "Onde fica a torre?", AnswerType.PLACE),
        ("ro", "Câte nave s-au scufundat?", AnswerType.NUMBER),
        ("ru", "Сколько кораблей утонуло?", AnswerType.NUMBER),
        ("ru", "В каком году сгорел паром?", AnswerType.DATE),
        ("th", "หอคอยสร้างเมื่อใด", AnswerType.DATE),
        ("tr", "Kule ne zaman taşındı?", AnswerType.DATE),
        ("tr", "Kaç gemi battı?", AnswerType.NUMBER),
        ("vi", "Ai đã xây tháp?", AnswerType.PERSON),
        ("zh", "塔是什么时候建的？", AnswerType.DATE),
        ("zh", "谁建造了塔？", AnswerType.PERSON),
        ("zh", "塔重多少吨？", AnswerType.NUMBER),
        ("bg", "Кога изгоря фериботът?", AnswerType.DATE),
        ("ca", "Quants vaixells hi havia?", AnswerType.NUMBER),
        ("cs", "Jak vysoká je věž?", AnswerType.NUMBER),
        ("es", "¿Qué barco ardió cuando llegó?", AnswerType.OTHER),  # "cuando" binds
        ("es", "cuando ardio el barco", AnswerType.DATE),
        ("eu", "Non dago dorrea?", AnswerType.PLACE),
        ("fa", "چرا كشتي سوخت؟", AnswerType.REASON),
        ("fa", "چه كسي برج را ساخت؟", AnswerType.PERSON),  # as an Arabic keyboard writes it
        ("he", "כמה מדרגות יש במגדל?", AnswerType.NUMBER),
        ("hr", "Kada je izgorio trajekt?", AnswerType.DATE),
        ("hu", "Hol derült ki?", AnswerType.PLACE),  # "ki" is "who", and "out"
        ("hy", "Ո՞վ կառուցեց աշտարակը", AnswerType.PERSON),
        ("ja", "塔の高さは？", AnswerType.NUMBER),
        ("ko", "등대 계단은 몇 개입니까?", AnswerType.NUMBER),
        ("lt", "Kodėl nuskendo laivas?", AnswerType.REASON),
        ("ne", "टावर कहिले बन्यो?", AnswerType.DATE),
        ("sr", "Где се налази торањ?", AnswerType.PLACE),
        ("sv", "varfor brann farjan", AnswerType.REASON),
        ("sv", "Vad var orsaken?", AnswerType.OTHER),  # "var" is "was" here, not "where"
        ("ta", "கோபுரத்தை யார் கட்டினார்?", AnswerType.PERSON),
        ("uk", "Яка висота вежі?", AnswerType.NUMBER),
        ("ur", "مینار کب بنا؟", AnswerType.DATE),
        ("xx", "Who moved it?", AnswerType.PERSON),  # no words of that language: as English
    ],
)
def test_other_languages(language: str, question: str, kind: AnswerType) -> None:
    assert expected(question, language).kind is kind


@pytest.mark.parametrize(
    ("language", "question", "kind"),
    [
        ("en", "whos the keeper", AnswerType.PERSON),
        ("en", "who'd sell a bell", AnswerType.PERSON),
        ("en", "whens the next ferry", AnswerType.DATE),
        ("en", "wheres the bell", AnswerType.PLACE),
        ("en", "whys it closed", AnswerType.REASON),
        ("en", "how come it closed", AnswerType.REASON),
        ("en", "whats the price", AnswerType.NUMBER),
        ("en", "whatre the names", AnswerType.OTHER),
        ("en", "how many ppl came", AnswerType.NUMBER),
        ("de", "wers gewesen", AnswerType.PERSON),
        ("de", "wo’s die Glocke", AnswerType.PLACE),
        ("es", "xq cerraron el faro", AnswerType.REASON),
        ("es", "dnd esta el faro", AnswerType.PLACE),
        ("es", "kien vino", AnswerType.PERSON),
        ("fr", "cest qui", AnswerType.PERSON),
        ("fr", "pk le phare a fermé", AnswerType.REASON),
        ("fr", "cb de bateaux", AnswerType.NUMBER),
        ("ru", "скока стоит маяк", AnswerType.NUMBER),
        ("ru", "почиму закрыли маяк", AnswerType.REASON),
        ("ar", "مين بنى المنارة", AnswerType.PERSON),
        ("ar", "وين المنارة", AnswerType.PLACE),
        ("ar", "من وين جاءت السفينة", AnswerType.PLACE),
        ("ar", "ليش احترقت المنارة", AnswerType.REASON),
        ("ar", "امتى احترقت المنارة", AnswerType.DATE),
        ("ar", "كام سفينة في الميناء", AnswerType.NUMBER),
    ],
)
def test_spellings_of_chats(language: str, question: str, kind: AnswerType) -> None:
    assert expected(question, language).kind is kind


@settings(deadline=None)  # the patterns of a language are compiled at its first text
@given(st.text(), st.sampled_from([None, *QUESTION_WORDS]))
def test_any_text_is_a_question(text: str, language: str | None) -> None:
    found = expected(text, language)
    assert isinstance(found.kind, AnswerType)
    assert found.measure is None or isinstance(found.measure, Measure)
    if found.focus:
        assert text[slice(*found.focus)].strip()
