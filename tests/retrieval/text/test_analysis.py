"""Text → terms."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.text.analysis import analyze, analyze_question, words


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Soldiers soldier SOLDIER’s soldier's", ["soldier"] * 4),
        ("Kim Jong-un", ["kim", "jong", "un"]),
        (
            "12,000 troops, 3.5 per cent, 3 % or 3percent",
            ["12000", "troop", "3.5", "percent", "3", "percent", "or", "3percent"],
        ),
        ("5 million 5,000,000 5.2bn 5200000000", ["5000000"] * 2 + ["5200000000"] * 2),
        ("1.2.3 million, 5 millions", ["1.2.3", "million", "5", "million"]),
        ("the United\nStates, USA, U.S., US", ["the", "us", "us", "us", "us"]),
        ("unUnited States of Americana", ["ununit", "state", "of", "americana"]),
        ("twelve 12 third 3rd, Feb. February", ["12", "12", "3rd", "3rd", "februari", "februari"]),
        ("1,000,000 but 1,00 and 10,0000", ["1000000", "but", "1,00", "and", "10,0000"]),
        ("the U.S. and the U.N.", ["the", "us", "and", "the", "un"]),
        ("F-16 COVID-19 2nd", ["f", "16", "covid", "19", "2nd"]),
        ("ﬁnancial ｆｕｌｌ", ["financi", "full"]),  # a ligature, full-width letters
        ("Straße STRASSE", ["strass", "strass"]),
        ("cafe\u0301 café cafe", ["cafe", "cafe", "cafe"]),
        ("Müller Łódź Søren naïve", ["muller", "lodz", "soren", "naiv"]),
        ("हिन्दी में", ["हिन्दी", "में"]),  # vowel signs belong to their words
        ("l’homme d'État", ["l", "homm", "d", "etat"]),
        ("12\u202f000 ١٢٬٠٠٠ १२,३४,५६७", ["12000", "12000", "1234567"]),
        ("東京 24人", ["東", "東京", "京", "24", "人"]),
        ("O'Neill's", ["o", "neill"]),
        ("— … ?! 😀", []),
        ("", []),
    ],
)
def test_terms(text: str, terms: list[str]) -> None:
    assert analyze(text) == terms


@pytest.mark.parametrize(
    ("language", "text", "terms"),
    [
        ("de", "Häuser des Hauses", ["haus", "des", "haus"]),
        ("de-AT", "Müller Mueller Muller", ["mull"] * 3),
        ("de", "12.000 12.000,5 3,5 1.5", ["12000", "12000.5", "3.5", "1.5"]),
        ("fr", "12 000 et 5 000 000 en 2019", ["12000", "et", "5000000", "en", "2019"]),
        ("en", "2019 300 people", ["2019", "300", "peopl"]),
        ("es", "¿Qué año? El avión, los aviones", ["que", "ano", "el", "avion", "los", "avion"]),
        ("ru", "войска войсками ёлка елка", ["воиск", "воиск", "елк", "елк"]),
        ("ru", "Apples", ["appl"]),  # Latin letters among others: as English
        ("el", "η πόλη, της πόλης, ΠΟΛΗ", ["η", "πολ", "τ", "πολ", "πολ"]),
        ("tr", "ISPARTA ısparta İzmir’de izmir", ["ispar", "ispar", "izmir", "de", "izmir"]),
        ("ar", "المدينة مُدُن كتـاب أحمد احمد", ["مدين", "مدن", "كتاب", "احمد", "احمد"]),
        ("fa", "كتاب کتاب", ["کتاب", "کتاب"]),
        ("hi", "ज़मीन जमीन चाँद चांद १९४७", ["जमीन", "जमीन", "चांद", "चांद", "1947"]),
        ("bg", "кула кулата кули", ["кул", "кул", "кул"]),
        ("he", "המגדלור, במגדלור ומגדלור", ["גדלור", "גדלור", "גדלור"]),
        ("hr", "brod broda", ["brod", "brod"]),
        ("hy", "Ե՞րբ երբ", ["երբ", "երբ"]),
        ("nb-NO", "husene", ["hus"]),
        ("uk", "зубри зубрів, місто в місті", ["зубр", "зубр", "мист", "в", "мист"]),
        ("uk", "п’ять п'ять пʼять", ["п", "ят"] * 3),
        ("ur", "كہانی کہانی", ["کہانی", "کہانی"]),
        ("ko", "왔습니까 명인가요 섬에서 바다", ["왔", "명", "섬", "바다"]),
        ("vi", "má mà ma", ["má", "mà", "ma"]),
        ("zh", "长江大桥", ["长", "长江", "江", "江大", "大", "大桥", "桥"]),
        ("zh", "江", ["江"]),
        ("ja", "カメラが", ["カメ", "メラ", "ラが"]),
        ("ja", "ｶﾞﾗｽ", ["ガラ", "ラス"]),  # half-width, in as many clusters
        ("ko", "대통령은 서울에서 비", ["대통", "통령", "서울", "비"]),
        ("ko", "비 은 이", ["비", "은", "이"]),  # a word of its own is no particle
        ("th", "เชียงใหม่", ["เชีย", "ชียง", "ยงใ", "งให", "ใหม่"]),
        (None, "houses", ["hous"]),
        ("xx", "houses", ["hous"]),  # no stemmer of that name: as English
    ],
)
def test_stems_by_language(language: str | None, text: str, terms: list[str]) -> None:
    assert analyze(text, language) == terms


@pytest.mark.parametrize(
    ("question", "terms"),
    [
        ("How many troops did Kim send?", {"troop": "troops", "kim": "Kim", "send": "send"}),
        ("Who is who?", {}),
        ("Tower towers TOWER", {"tower": "Tower"}),
        ("Please tell me about US laws", {"us": "US", "law": "laws"}),
        ("Is IT run by WHO in the U.S.?", {"it": "IT", "run": "run", "who": "WHO", "us": "U.S."}),
        ("WHO IS IT?", {}),
    ],
)
def test_question_terms(question: str, terms: dict[str, str]) -> None:
    assert analyze_question(question) == terms


@pytest.mark.parametrize(
    ("language", "question", "telling"),
    [
        ("ar", "كم عدد الجنود في المدينة؟", ["عدد", "الجنود", "المدينة"]),
        ("bg", "Колко кораба имаше в пристанището?", ["кораба", "пристанището"]),
        ("bn", "বন্দরে কতটি জাহাজ ছিল?", ["বন্দরে", "জাহাজ"]),
        ("ca", "Quants vaixells hi havia?", ["vaixells"]),
        ("cs", "Kolik lodí bylo v přístavu?", ["lodí", "přístavu"]),
        ("da", "Hvor mange skibe var der?", ["skibe"]),
        ("de", "Wie viele Schiffe wurden 1912 gebaut?", ["Schiffe", "1912", "gebaut"]),
        ("el", "Πότε χτίστηκε ο φάρος;", ["χτίστηκε", "φάρος"]),
        ("es", "¿Cuántos barcos había en el puerto?", ["barcos", "puerto"]),
        ("et", "Mitu laeva oli sadamas?", ["laeva", "sadamas"]),
        ("fa", "چند کشتی در بندر بود؟", ["کشتی", "بندر"]),
        ("fa", "كشتي چرا سوخت و چه كسي ديد", ["كشتي", "سوخت", "ديد"]),
        ("fi", "Kuinka monta laivaa satamassa oli?", ["laivaa", "satamassa"]),
        ("fr", "Qu’est-ce que le phare de la ville ?", ["phare", "ville"]),
        ("he", "כמה ספינות היו בנמל?", ["ספינות", "בנמל"]),
        ("hi", "बंदरगाह में कितने जहाज थे?", ["बंदरगाह", "जहाज"]),
        ("hr", "Koliko je brodova bilo u luci?", ["brodova", "luci"]),
        ("hu", "Hány hajó volt a kikötőben?", ["hajó", "kikötőben"]),
        ("hy", "Քանի՞ նավ կար նավահանգստում", ["նավ", "նավահանգստում"]),
        ("id", "Berapa kapal yang ada di pelabuhan?", ["kapal", "pelabuhan"]),
        ("it", "Quante navi c’erano nel porto?", ["navi", "porto"]),
        ("ja", "灯台はいつ", ["灯", "灯台", "台"]),
        ("ko", "등대는 언제 지어졌나?", ["등대", "지어", "어졌", "졌나"]),
        ("ko", "배는 몇 척입니까?", ["배", "척"]),
        ("lt", "Kiek laivų buvo uoste?", ["laivų", "uoste"]),
        ("nl", "Hoeveel schepen lagen er in de haven?", ["schepen", "lagen", "haven"]),
        ("no", "Hvor mange skip var det?", ["skip"]),
        ("pl", "Ile statków było w porcie?", ["statków", "porcie"]),
        ("pt", "Quantos navios havia no porto?", ["navios", "porto"]),
        ("ro", "Câte nave erau în port?", ["nave", "port"]),
        ("ru", "Сколько кораблей было в порту?", ["кораблей", "порту"]),
        ("sr", "Колико је бродова било у луци?", ["бродова", "луци"]),
        ("sv", "Hur många fartyg fanns i hamnen?", ["fartyg", "hamnen"]),
        ("sv", "varfor lag fartyget i hamnen", ["lag", "fartyget", "hamnen"]),
        ("th", "ใครบ้าง", []),
        ("tr", "Limanda kaç gemi vardı?", ["Limanda", "gemi"]),
        ("uk", "Скільки кораблів було в порту?", ["кораблів", "порту"]),
        ("vi", "Có bao nhiêu con tàu ở cảng?", ["con", "tàu", "cảng"]),
        ("zh", "灯塔是什么时候建的？", ["灯", "灯塔", "塔", "建"]),
    ],
)
def test_question_words_by_language(language: str, question: str, telling: list[str]) -> None:
    assert list(analyze_question(question, language).values()) == telling


@pytest.mark.parametrize(
    ("language", "question", "telling"),
    [
        ("en", "whats the price of salt", ["price", "salt"]),
        ("en", "whos the oldest keeper rn", ["oldest", "keeper"]),
        ("en", "why didn't the ferry stop", ["ferry", "stop"]),
        ("en", "why didn’t the ferry stop", ["ferry", "stop"]),
        ("en", "why didnt the ferry stop", ["ferry", "stop"]),
        ("en", "wasnt the bell sold? isn't it, arent they", ["bell", "sold"]),
        ("en", "how come the bell hasnt rung", ["bell", "rung"]),
        ("en", "why cant we see the bell", ["see", "bell"]),
        ("en", "why won't it ring", ["ring"]),
        ("en", "whos gonna buy it, theyve no money", ["buy", "money"]),
        ("en", "pls, how many ppl can u see thx", ["ppl", "see"]),
        (
            "en",
            "What is cant, a wont and the price of US goods?",
            ["cant", "wont", "price", "US", "goods"],
        ),
        (
            "en",
            "Is Don Quay next to Shan or the u-boat of U?",
            ["Don", "Quay", "next", "Shan", "u", "boat"],
        ),
        ("de", "wers gewesen und wie gehts der Fähre", ["gewesen", "Fähre"]),
        ("de", "wo ist’s denn eigentlich passiert", []),
        ("de", "was is nich verbrannt, und warum warn so viele da", ["verbrannt"]),
        ("es", "q es un faro y xq se quemó", ["faro", "quemó"]),
        ("es", "a k hora sale", ["hora", "sale"]),
        ("es", "¿Quién inventó la Q en Ki Town?", ["inventó", "Q", "Ki", "Town"]),
        ("fr", "cest quoi le phare", ["phare"]),
        ("fr", "quest ce que c'est et pk ya plus de phare", ["phare"]),
        ("fr", "c ki Ban Ki-moon", ["Ban", "Ki", "moon"]),
        ("ru", "што это, чё за маяк", ["маяк"]),
        ("ru", "скока щас стоит маяк", ["стоит", "маяк"]),
        ("ar", "مين بنى المنارة وليش", ["بنى", "المنارة", "وليش"]),
        ("ar", "ايش هي المنارة اللي احترقت", ["المنارة", "احترقت"]),
    ],
)
def test_spellings_of_chats_tell_nothing(language: str, question: str, telling: list[str]) -> None:
    assert list(analyze_question(question, language).values()) == telling


@settings(deadline=None)  # the patterns of a language are compiled at its first text
@given(st.text(), st.sampled_from([None, "fr", "ja", "ko", "th", "tr"]))
def test_words_lie_in_the_text_in_order(text: str, language: str | None) -> None:
    last = 0
    for word in words(text, language):
        assert word.term
        assert last <= word.span.start < word.span.end <= len(text)
        last = word.span.start


@given(st.text())
def test_case_makes_no_difference_to_ascii(text: str) -> None:
    ascii_text = text.encode("ascii", "ignore").decode()
    assert analyze(ascii_text.upper()) == analyze(ascii_text.lower())
