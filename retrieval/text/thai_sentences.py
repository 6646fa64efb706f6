"""Where Thai sentences end: Thai has no full stop, and puts spaces between sentences and clauses.

A space ends a sentence when what is before it can be one, and what is behind it does not go on
with it: not a conjunction or a relative, not a number or a name, not within quotes or brackets.
"""

import re
from collections.abc import Iterator

_THAI = "\u0e00-\u0e7f"
_SPACES = re.compile(rf"(?<=[{_THAI}\d)\]”’\"'])[ \xa0]+(?=[{_THAI}“\"‘'(])|[“”\"()\[\]]")
_CLOSES = {"“": "”", "(": ")", "[": "]", '"': '"'}

# A sentence has at least so many characters, and the clause that begins one: what is shorter is a
# name, a list's item or an adverb. xquad.th, translated from 1,177 sentences, becomes 1,077 of 163
# characters, and 15 of 1,190 answers are cut; with 60 and 20 1,431 and 29.
_SENTENCE = 80
_CLAUSE = 40
_QUOTATION = 300  # what is open for longer was never a quotation


def _beginning(words: str) -> re.Pattern[str]:
    return re.compile("|".join(sorted(words.split(), key=len, reverse=True)))


# These go on with what was said: and, or, but, which, that, by, so that, because, such as, while …
_GOES_ON = _beginning(
    "และ หรือ แต่ ซึ่ง ที่ โดย เพื่อ ว่า คือ ได้แก่ เช่น รวม ทั้ง กับ ของ เป็น จึง ก็ ในขณะ ขณะที่ เพราะ เนื่องจาก "
    "จนถึง จนกระทั่ง จน จาก แก่ ด้วย ถึง ไป มา ให้ ได้ ถูก อัน ณ ต่อ แห่ง ระหว่าง ภายใต้ ไม่ว่า อาทิ ตลอดจน พร้อม "
    "ครั้ง คน ปี ล้าน พัน เปอร์เซ็นต์ กิโลเมตร ๆ ฯ"
)
# These begin: but, however, besides, therefore, later, although, in the year, he, this …
_BEGINS = _beginning(
    "อย่างไรก็ นอกจาก ดังนั้น ด้วยเหตุ ต่อมา หลังจาก จากนั้น แม้ เมื่อ ถึงแม้ ในปี ใน ปัจจุบัน เขา เธอ มัน พวกเขา "
    "สำหรับ ตาม ตัวอย่าง ทั้งนี้ ทั้งสอง ที่นี่ ที่สำคัญ สิ่งนี้ นี่ การ ความ ผู้ มี ทำให้ แต่เดิม แต่อย่างไร ก่อน ระหว่างปี ยิ่ง"
)
# Behind these something must come: and, or, but, which, by, that, is, such as, with, of, in, the year …
_OPEN_END = re.compile(
    r"(?:และ|หรือ|แต่|ซึ่ง|ที่|โดย|เพื่อ|ว่า|คือ|ได้แก่|เช่น|กับ|ของ|เป็น|ใน|จาก|แก่|ให้|ชื่อ|ปี|พ\.ศ\.|ค\.ศ\.)\Z"
)


def thai_sentence_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where sentences end at a space between `start` and `end`."""
    closing, opened = "", 0
    spaces = []
    for match in _SPACES.finditer(text, start, end):
        mark = match.group()
        if closing and match.start() - opened > _QUOTATION:
            closing = ""
        if mark[0] in " \xa0":
            if not closing:
                spaces.append(match.span())
        elif closing:
            closing = "" if mark == closing else closing
        else:
            closing, opened = _CLOSES.get(mark, ""), match.start()
    for (space, after), (limit, _) in zip(spaces, [*spaces[1:], (end, end)], strict=False):
        if space - start >= _SENTENCE and _ends(text, space, after, limit):
            yield space
            start = after


def _ends(text: str, space: int, after: int, limit: int) -> bool:
    if _OPEN_END.search(text, max(space - 8, 0), space):
        return False
    if _BEGINS.match(text, after, limit):
        return True
    return limit - after >= _CLAUSE and not _GOES_ON.match(text, after, limit)
