"""Sentences: a table of texts a reader would split by eye, and what holds for any text at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.text.sentences import is_complete, split_sentences


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


# Each row is a text; its sentences are what stands between the bars, joined by single spaces.
ENGLISH = {
    "full stops": "The river rose overnight.|Nobody in the village slept.",
    "question and exclamation": "Who opened the gate?|Run!|The bull is out.",
    "repeated marks": "Really?!|Is it over??|Well!!|They won.",
    "no mark at the end": "The bridge is closed|",
    "spaced marks": "The soup was cold .|The bread was warm !|We left.",
    "title": "Yesterday Dr. Amara Okafor met Prof. Lindqvist and Mrs. Bell.|Both agreed.",
    "military title": "Lt. Gen. Petra Novak spoke to Sen. Ruiz.|He listened.",
    "saint and mount": "From St. Gallen you can see Mt. Säntis.|It is near.",
    "street at the end": "The baker moved to Elm St.|The old shop is empty.",
    "initial": "The prize went to Maria K. Olsen of Bergen.|She was away.",
    "two initials": "The letters of H. G. Wells and A. A. Milne were sold.|Few survive.",
    "initial and particle": "In 1912 Walter B. La Fontaine left.|He never returned.",
    "nickname after initials": 'The judge, R.T. "Buck" Rawlins, laughed.|Nobody else did.',
    "pronoun I": "The choice is between you and I.|How will she decide?",
    "acronym inside": "The U.S. Senate met the U.N. envoy in Washington, D.C. on Monday.|"
    "It was brief.",
    "acronym at the end": "She moved to the U.S.|They stayed behind.",
    "acronym and quote": "He left for the U.K.|“We miss him,” she said.",
    "degree": "He holds a Ph.D. in botany from Leiden.|The thesis was about moss.",
    "company inside": "Shares of Norvik Shipping Co. fell.|Tarn Inc. Chairman Bo Lund smiled.",
    "stray closing marks": "They waited. )|He rose. '|She did not. , he said.",
    "notes": "The town grew.[12]|It had a port.[citation needed]|Ships came.[note 3][b]|Few left.",
    "spaced notes": "The town grew. [who says so?]|And shrank. [source needed]|[The mayor] left.",
    "postscript": "P.S. I miss the sea.|Write soon.",
    "company at the end": "The mine belongs to Harker & Sons Ltd.|It closed in May.",
    "junior's": "That is Omar Reyes Jr.'s boat.|It leaks.",
    "junior at the end": "The speaker was Omar Reyes Jr.|He arrived late.",
    "et cetera": "They sell rope, tar, nails, etc. and also tea.|Bring rope, tar, etc.|"
    "The rest is here.",
    "for example": "Small birds, e.g. Wrens, and mammals, i.e. Mice, hide.|Owls wait.",
    "versus": "The case of Dunn vs. Ortega resumed.|A ruling is due.",
    "number": "She lives at No. 7, see vol. 2, p. 55 and fig. 3.|The rest is lost.",
    "no as an answer": "Was he asked?|He said no.|They asked again.",
    "month": "The fair opens on Sept. 4 and ends on Oct. 12.|Entry is free.",
    "time and zone": "The match starts at 8 p.m. ET on Friday.|Gates open at 6 p.m.|Bring a coat.",
    "time and day": "The office closes at 5 p.m. Thursday.|",
    "time at the start": "At 7 a.m. Ms. Chen called.|The ferry had left the quay at 6 a.m."
    "|Mr. Dahl was on board.",
    "state and dateline": "MADISON, Wis. — The lake froze early.|Skaters came.",
    "decimal and money": "It costs $12.50 at noon.|At night it costs $9.00.|Fair enough.",
    "version": "Version 3.11.2 fixed it.|Version 3.12 broke it again.",
    "file name and domain": "Open report.final.pdf or Node.js on docs.example.org today.|"
    "Then close it.",
    "address": "Visit https://www.example.org/a.b/c?d=1.|Write to Ann.Lee@example.org.|"
    "She answers.",
    "quotation with attribution": '"Where is the key?" he asked.|"It is gone!" she cried.',
    "attribution with a name": "“Who paid for this?” Ms Adeyemi asked.|Nobody knew.",
    "sentence after a quotation": '"The door was open."|She pointed at it.',
    "closing single quote": "He said, 'Leave it.' and left.|'Never.'|That was all.",
    "guillemets": "Elle dit : « Je reste. »|Il partit.",
    "parenthesis inside": "The keeper (He had served for 30 years.) locked the tower.|All slept.",
    "parenthesis alone": "The vote failed.|(Nobody had expected that.)|The hall emptied.",
    "note number": "The tower fell in 1703.[12]|It was rebuilt.¹|Twice.",
    "ellipsis goes on": "He was ... well, how shall I put it...not there … at all.|She was.",
    "ellipsis ends": "The path went on and on...|Then it stopped.",
    "four dots": "We waited....|Nobody came.",
    "spaced dots": "The old road . . . was never finished . . . .|Grass covers it.",
    "omission after a full stop": "They kept the habit.|. . . The children dropped it.",
    "omission in brackets": "“The harbour [...] was dredged in spring [...]” (Moss 12).",
    "ellipsis and I": "Perhaps . . . I could ask.|",
    "name with an exclamation mark": "Her cousin works at Yahoo! in the legal team.|She likes it.",
    "rule": "The first part ends.|***|The second part begins.",
    "dash after a mark": "The visitors – what else? – complained.|We listened.",
    "year and number": "The dam was built in 1964.|In 1970 it broke.|It had 12.|Nobody counted.",
    "lower case": "we waited for an hour.|they never opened.|why not?|no idea.",
    "emoticon": "We finally got there :-)|The view was worth it.",
    "emoticon in front": ":-) We finally got there.",
    "emoji": "We won! 🎉🎉|The whole town danced.",
    "heading and number": "3. The harbour",
    "numbered list": "1. Wash the rice|2. Boil the water|3. Wait",
    "numbered list with full stops": "1. Wash the rice.|2. Boil the water.",
    "numbers with brackets": "1) wash|2) boil|3) wait",
    "numbers with both": "1.) Wash it.|2.) Boil it.",
    "letters": "a. red wool|b. blue wool|c. a needle",
    "bullets": "• 9. a lamp|• 10. a rope",
    "bullets that touch": "⁃9. a lamp|⁃10. a rope",
}

OTHER_LANGUAGES = {
    "German abbreviations": "Das gilt z. B. Äpfel, d. h. Obst, bzw. Birnen usw. und ca. 3 kg.|"
    "Gut.",
    "German, no space": "Es gibt z.B. Ziegen, Schafe usw.|Die Hirten sind fort.",
    "German number": "Siehe Nr. 5 und Dr. Weiß in Bd. 2.|Er weiß es.",
    "German ordinal": "Am 3. Oktober und im 19. Jahrhundert war der 2. Turm bewohnt.|"
    "Er steht noch.",
    "German million": "Das kostet 3 Mio. Euro.|Es war 44 v. Chr.|Die Stadt brannte.",
    "German quotes": "Sie rief: „Ich bleibe hier.“|Er ging.",
    "French": "M. Dupont et Mme. Roche vendent p. ex. du lin, etc.|Le marché ferme.",
    "Spanish": "El Sr. Ruiz y la Dra. Paz viven en EE. UU. desde 1990.|Él volvió, p. ej. en mayo.",
    "Spanish opening marks": "Llegó tarde.|¿quién lo vio?|¡Nadie!|Pero ¿por qué no llamó?|"
    "Quién sabe.",
    "Russian": "В 1990 г. им. Горького, ул. Мира, т. е. центр, стоил 5 млн. руб. и т. д.|"
    "Он вырос.",
    "Russian initials": "Книгу написал А. С. Орлов.|Её знают все.",
    "Romanian": "Strada nr. 5 este lungă, lată etc.|În capăt este un parc.",
    "Turkish": "Kule 19. yüzyılda yapıldı.|Bugün boş.|Savaş, II. Dünya Savaşı, bitti.",
    "Portuguese": "O Sr. Melo e a Dra. Reis saíram.|Não voltaram.",
    "Italian": "Il Sig. Conti vende pane, vino ecc. e olio.|La bottega chiude.",
    "Dutch": "Dhr. Bos kweekt bijv. Tulpen enz.|De tuin is groot.",
    "Polish": "Most zbudowano w 1900 r. i zamknięto.|Nie ma go.",
    "Greek": "Πού είναι το κλειδί;|Δεν το είδα.|Ίσως, π.χ. στο σπίτι.",
    "Greek question mark": "Πού πήγε\u037e|Έφυγε.",
    "Arabic": "أين المفتاح؟|لا أعرف.|سأسأل الحارس!|شكرا.",
    "Urdu": "دروازہ بند ہے۔|چابی کہاں ہے؟|معلوم نہیں۔",
    "Hindi": "नदी शांत है।|पुल टूट गया॥|डॉ. राव आए।",
    "Armenian": "Դուռը փակ է։|Բանալին չկա։",
    "Ethiopic": "በሩ ተዘግቷል።|ቁልፉ የለም።",
    "Bulgarian": "Построена е през 1979 г.|Тя е бяла.",
    "Ukrainian": "Він жив тут з дітьми до 1979 р.|Прісну воду возили.|У 1979 р. Лисенко пішов.",
    "Polish century": "W 1958 r. Nowak ją kupił, tj. za ok. 3 mln zł.|Wysoka wieża stoi tu od XIX w.|Jana cieszy.",
    "Czech titles": "Přišel 3. května Karel IV. do Prahy.|Vítal ho MUDr. Jan Novák, např. Petr ne.",
    "Danish": "Den 3. maj kom f.eks. Hansen.|Ingen så det.",
    "Finnish": "Siellä oli mm. Savonlinnan väkeä.|Tornin avasi esim. Virtanen.|Se on auki.",
    "Hebrew abbreviations": 'השיפוץ עלה 4.5 מיליון ש"ח.|ד"ר כהן שילמה.',
    "Korean date": "그는 2019. 5. 3. 태어났다.|그 뒤 떠났다.",
    "German ordinals": "Im 2. Weltkrieg brannte es.|Die 3. Liga spielt.",
    "Tibetan": "ཁོང་ཕེབས་སོང་།|མོ་ཕྱིན་སོང་།",
    "Khmer": "ទ្វារបិទ។|គ្មានសោ។",
    "Thai": "ราว พ.ศ. 2400 ประตูปิดอยู่ ไม่มีใครรู้",
    "Thai prose": "เรือข้ามฟากลำเก่าของหมู่บ้านริมแม่น้ำถูกไฟไหม้ในคืนวันที่ 4 มีนาคมเมื่อชาวบ้านกำลังหลับอยู่ในบ้านของตน|"
    "ต่อมาชาวประมงสามคนพบระฆังทองเหลืองจมอยู่ใต้ท้องน้ำลึกใกล้ท่าเรือเก่า และนำระฆังไปมอบให้วัดประจำหมู่บ้าน|"
    "นักดำน้ำจากเมืองหลวงกลับมาสำรวจซากเรืออีกครั้งในฤดูร้อนปีถัดไปพร้อมกับเจ้าหน้าที่ของพิพิธภัณฑ์",
    "Thai list": "พิพิธภัณฑ์ของเมืองเก็บรักษาสิ่งของที่ชาวบ้านงมขึ้นมาจากซากเรือข้ามฟากลำเก่าไว้หลายอย่าง เช่น ระฆัง สมอ เชือก "
    "โคมไฟ และแผนที่",
    "Thai quotation": "ผู้ใหญ่บ้านซึ่งเห็นเหตุการณ์ทั้งหมดจากหน้าต่างบ้านของตนเองบอกกับผู้สื่อข่าวในเช้าวันนั้นด้วยน้ำเสียงเศร้าว่า “เขาเห็นไฟ "
    "ลุกขึ้นจากท้ายเรือก่อนที่ใครจะทันได้วิ่งไปถึงท่าน้ำเสียอีก ในคืนนั้นไม่มีใครได้นอนเลย”",
    "Amharic, Burmese": "ድልድዩ ፈረሰ።|ማንም አልነበረም።|တံတားကျိုးသွားသည်။|ဘယ်သူမှမရှိပါ။",
    "Vietnamese": "Cầu đã đóng.|Họ đợi v.v. và về.|Không ai đến.",
    "Korean": "문이 닫혔다.|열쇠는 없다.|누가 가져갔나?",
}

# Here the text is the sentences with nothing between them.
TOUCHING = {
    "Chinese": "门关着。|钥匙在哪里？|不知道！|她说：“明天再来。”|他走了。",
    "Chinese quote goes on": "“门关着。”，他说。|他走了。",
    "Japanese": "門が閉まった。|「鍵はない。」と彼は言った。|「帰ろう！」|誰もいない。",
    "half-width": "門が閉まった｡|鍵はない｡",
    "missing space": "The work ended.|The men went home.",
    "missing space after a quotation": 'He said "Stop."|Then he left.',
    "missing space before a quotation": "The field was dry.|“We prayed,” he said.",
    "no missing space": "Ask at example.Com, Node.js or Life.Church in the U.S.A today.",
    "abbreviation before a colon": "Read more:U.S. Senate votes",
    "line breaks": "Chapter one\n|It rained\r\n|all night.\u2028|Still.\u2029|Then\x0b|no\x85|"
    "more\r|rain",
    "white space only": " \t\n\u3000\x1c ",
    "multiplication": "It is 3 • 5 • 7 or so.",
    "brackets in front": "He fell.  |  (Twice.)\n\n|He rose.",
}


def as_cases(table: dict[str, str], joint: str) -> list[object]:
    return [
        pytest.param(
            row.replace("|", joint),
            [stripped for part in row.split("|") if (stripped := part.strip())],
            id=name,
        )
        for name, row in table.items()
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*as_cases(ENGLISH, " "), *as_cases(OTHER_LANGUAGES, " "), *as_cases(TOUCHING, "")],
)
def test_sentences_are_those_a_reader_would_see(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_spans_count_code_points() -> None:
    assert split_sentences("Mr. Fox 🦊 ran.  He hid.") == [(0, 14), (16, 23)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ferry burned in 1912.", True),
        ("He said: “It burned.”", True),
        ("The ferry burned (in 1912.)[3]", True),
        ("Nobody came… 🎉", True),
        ("渡し船は燃えた。", True),
        ("नाव जल गई।", True),
        ("The bell of the ferry", False),
        ("Live updates: the ferry burns", False),
        ("What burned?: All about the ferry", False),
        ("Photo by A. Byron", False),
        ("The U.S. ferry", False),
    ],
)
def test_what_ends_in_a_mark_is_complete(sentence: str, expected: bool) -> None:
    assert is_complete(sentence) is expected


MARKS = (
    " \t\n\r\xa0\u3000\u2028\x00\x1c\x85\u037e\u200b\u0301\ud800"
    ".!?…;:,-—*_=•«»“”‘’\"'()[]{}¿¡。！？」।؟"
)
WORDS = (
    "U.S. Mr. p.m. e.g. B. etc. No. г. J. I 1. 2) a. 19. The Smith said he ok é 門 ด नदी ... [1] "
    "[...] *** .... 🎉 :-) https://a.b/c?d a@b.co Yahoo! ’s ???????? (((((((("
)
fragments = st.sampled_from([*MARKS, *WORDS.split()])
any_text = st.one_of(
    st.text(),
    st.text(st.characters()),
    st.lists(fragments, max_size=40).map("".join),
    st.lists(fragments, max_size=20).map(" ".join),
)


@given(any_text)
def test_sentences_hold_every_character_but_white_space_once_and_in_order(text: str) -> None:
    kept = [offset for start, end in split_sentences(text) for offset in range(start, end)]
    assert kept == sorted(set(kept))
    assert set(range(len(text))) - set(kept) <= {
        offset for offset, character in enumerate(text) if character.isspace()
    }


@given(any_text)
def test_sentences_neither_begin_nor_end_with_white_space(text: str) -> None:
    assert all(sentence and sentence == sentence.strip() for sentence in sentences(text))


@given(any_text, any_text, st.sampled_from(["\n", "\r\n", "\u2029"]))
def test_no_sentence_depends_on_another_line(first: str, second: str, line_break: str) -> None:
    both = sentences(first + line_break + second)
    assert both == sentences(first) + sentences(second)


@pytest.mark.parametrize("unit", [".", "a.", "A. ", "1. ", '"', '."', "(", " ", "? ", "• ", "a"])
def test_a_long_run_of_anything_loses_nothing(unit: str) -> None:
    text = unit * 5_000
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())
