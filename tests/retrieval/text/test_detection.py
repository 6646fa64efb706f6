"""Text → language."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.text.detection import detect_language
from retrieval.text.stop_words import LANGUAGES


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("متى احترقت العبارة في الميناء؟", "ar"),
        ("Quan es va cremar el vaixell que hi havia al port?", "ca"),
        ("Kdy shořela loď, která byla v přístavu?", "cs"),
        ("Hvornår brændte færgen, og hvem ejede den?", "da"),
        ("Wann ist die Fähre verbrannt?", "de"),
        ("Πότε κάηκε το πλοίο;", "el"),
        ("When did the ferry burn?", "en"),
        ("¿Cuándo se quemó el transbordador?", "es"),
        ("Millal praam põles ja kes seda nägi?", "et"),
        ("کشتی چه زمانی در بندر سوخت؟", "fa"),
        ("Milloin lautta paloi ja mikä sen nimi oli?", "fi"),
        ("Quand est-ce que le bac a brûlé ?", "fr"),
        ("नौका कब जली?", "hi"),
        ("Kada je izgorio trajekt i tko ga je vidio?", "hr"),
        ("Mikor égett le a komp, és ki látta?", "hu"),
        ("Kapan feri itu terbakar dan siapa yang melihatnya?", "id"),
        ("Quando è bruciato il traghetto?", "it"),
        ("フェリーはいつ燃えましたか", "ja"),
        ("페리는 언제 불탔나?", "ko"),
        ("Kada sudegė keltas ir kas tai matė?", "lt"),
        ("Wanneer is de veerboot verbrand en wie zag het?", "nl"),
        ("Hva het fergen som brant, og hvem så noe?", "no"),
        ("Kiedy spłonął prom?", "pl"),
        ("Quando foi que a balsa queimou, e quem não viu?", "pt"),
        ("Când a ars feribotul și cine l-a văzut?", "ro"),
        ("Когда сгорел паром?", "ru"),
        ("Када је изгорео трајект?", "sr"),
        ("När brann färjan och vem såg det?", "sv"),
        ("เรือข้ามฟากไหม้เมื่อใด", "th"),
        ("Feribot ne zaman yandı?", "tr"),
        ("Коли згорів пором?", "uk"),
        ("Phà cháy khi nào?", "vi"),
        ("渡轮是什么时候烧毁的？", "zh"),
        ("東京 渡轮", "zh"),
        ("Кога изгоря фериботът и кой го видя?", "bg"),
        ("ফেরিটি কখন পুড়েছিল?", "bn"),
        ("Kiam brulis la pramo kaj kiu vidis ĝin?", "eo"),
        ("Noiz erre zen ontzia eta nork ikusi zuen?", "eu"),
        ("Cathain a dódh an bád agus cé a chonaic é?", "ga"),
        ("מתי נשרפה המעבורת ומי ראה את זה?", "he"),
        ("Ե՞րբ այրվեց լաստանավը", "hy"),
        ("როდის დაიწვა ბორანი?", "ka"),
        ("डुङ्गा कहिले जलेको थियो र कसले देख्यो?", "ne"),
        ("Kedy zhorel trajekt a čo sa potom stalo?", "sk"),
        ("Kdaj je zgorel trajekt in kdo ga je videl?", "sl"),
        ("Sekepe se ile sa cha neng mme ke mang ya se boneng?", "st"),
        ("படகு எப்போது எரிந்தது?", "ta"),
        ("کشتی کب جلی تھی؟", "ur"),
        ("ווען האָט די שיף געברענט?", "yi"),
        ("", None),
        ("1912 — 🙂", None),
        ("Xyzzy plugh", None),
        ("alpha beta gamma delta epsilon zeta eta", None),  # "eta" is "and" in Basque
        ("Skagen", None),
        ("ferry ferry ferry " * 50 + "the", None),  # one word in 150 tells nothing
        ("ᚠᚢᚦᚨᚱᚲ", None),
    ],
)
def test_a_language_is_detected_or_left_open(text: str, language: str | None) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("text", "among", "language"),
    [
        ("Quando foi?", {"pt", "en"}, "pt"),
        ("How high is the tide?", {"de"}, None),
        ("नौका कब जली?", {"ne", "en"}, "ne"),
        ("नौका कब जली?", {"en"}, None),
        ("When?", set(), None),
    ],
)
def test_the_language_is_one_of_those_given(
    text: str, among: set[str], language: str | None
) -> None:
    assert detect_language(text, among) == language


@settings(deadline=None)  # the patterns of a language are compiled at its first text
@given(st.text(), st.sets(st.sampled_from(sorted(LANGUAGES))))
def test_only_the_languages_given_are_detected(text: str, among: set[str]) -> None:
    assert detect_language(text, among) in {None, *among}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("war", None),
        ("meat loaf die", None),
        ("war in ukraine", None),
        ("wer gewann", None),
        ("wer war der erste", "de"),
        ("who was the first", "en"),
    ],
)
def test_a_single_word_tells_no_language_plainly(text: str, language: str | None) -> None:
    assert detect_language(text, {"de", "en"}, plainly=True) == language
