"""Ends of Thai sentences. Thai has no full stop; it puts spaces between sentences and clauses.

A space ends a sentence if the text before it is long enough and what follows does not continue it:
no conjunction, relative, number or name follows, and the space is not within quotes or brackets.
"""

import re
from collections.abc import Iterator

_THAI = "\u0e00-\u0e7f"
_SPACES = re.compile(rf"(?<=[{_THAI}\d)\]”’\"'])[ \xa0]+(?=[{_THAI}“\"‘'(])|[“”\"()\[\]]")
_CLOSES = {"“": "”", "(": ")", "[": "]", '"': '"'}

# The least characters of a sentence, and of the clause that begins the next one: anything shorter is
# a name, an item of a list or an adverb. xquad.th, translated from 1,177 sentences, is split into
# 1,077 of 163 characters on average, and 15 of its 1,190 answers are cut; with 60 and 20 it is
# 1,431 sentences and 29 answers.
_MIN_SENTENCE = 80
_MIN_CLAUSE = 40
_MAX_QUOTATION = 300  # a quotation mark that is open for longer was a stray one


def _any_of(words: str) -> re.Pattern[str]:
    return re.compile("|".join(sorted(words.split(), key=len, reverse=True)))


# These continue a sentence: and, or, but, which, that, by, so that, because, such as, while …
_CONTINUES = _any_of(
    "และ หรือ แต่ ซึ่ง ที่ โดย เพื่อ ว่า คือ ได้แก่ เช่น รวม ทั้ง กับ ของ เป็น จึง ก็ ในขณะ ขณะที่ เพราะ เนื่องจาก "
    "จนถึง จนกระทั่ง จน จาก แก่ ด้วย ถึง ไป มา ให้ ได้ ถูก อัน ณ ต่อ แห่ง ระหว่าง ภายใต้ ไม่ว่า อาทิ ตลอดจน พร้อม "
    "ครั้ง คน ปี ล้าน พัน เปอร์เซ็นต์ กิโลเมตร ๆ ฯ"
)
# These begin a sentence: but, however, besides, therefore, later, although, in the year, he, this …
_BEGINS = _any_of(
    "อย่างไรก็ นอกจาก ดังนั้น ด้วยเหตุ ต่อมา หลังจาก จากนั้น แม้ เมื่อ ถึงแม้ ในปี ใน ปัจจุบัน เขา เธอ มัน พวกเขา "
    "สำหรับ ตาม ตัวอย่าง ทั้งนี้ ทั้งสอง ที่นี่ ที่สำคัญ สิ่งนี้ นี่ การ ความ ผู้ มี ทำให้ แต่เดิม แต่อย่างไร ก่อน ระหว่างปี ยิ่ง"
)
# No sentence ends in these: and, or, but, which, by, that, is, such as, with, of, in, the year …
_INCOMPLETE = re.compile(
    r"(?:และ|หรือ|แต่|ซึ่ง|ที่|โดย|เพื่อ|ว่า|คือ|ได้แก่|เช่น|กับ|ของ|เป็น|ใน|จาก|แก่|ให้|ชื่อ|ปี|พ\.ศ\.|ค\.ศ\.)\Z"
)


def thai_sentence_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the positions of the spaces between `start` and `end` that end a sentence."""
    closing, opened = "", 0
    spaces = []
    for match in _SPACES.finditer(text, start, end):
        mark = match.group()
        if closing and match.start() - opened > _MAX_QUOTATION:
            closing = ""
        if mark[0] in " \xa0":
            if not closing:
                spaces.append(match.span())
        elif closing:
            closing = "" if mark == closing else closing
        else:
            closing, opened = _CLOSES.get(mark, ""), match.start()
    for (space, after), (limit, _) in zip(spaces, [*spaces[1:], (end, end)], strict=False):
        if space - start >= _MIN_SENTENCE and _ends(text, space, after, limit):
            yield space
            start = after


def _ends(text: str, space: int, after: int, limit: int) -> bool:
    if _INCOMPLETE.search(text, max(space - 8, 0), space):
        return False
    if _BEGINS.match(text, after, limit):
        return True
    return limit - after >= _MIN_CLAUSE and not _CONTINUES.match(text, after, limit)
