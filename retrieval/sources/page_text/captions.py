"""The words under a picture, and whose picture it is: told by the credit beside them."""

import re

_AGENCIES = (
    r"getty(?:\s+images)?|ap(?:\s+photos?)?|ap\s+images|the\s+associated\s+press|associated\s+press|reuters|afp"
    r"|epa(?:-efe)?|efe|dpa|apa|imago(?:\s+images)?|shutterstock|alamy|istock(?:photo)?|keystone|bloomberg"
    r"|tass|тасс|риа\s+новости|xinhua|anadolu|ansa|lapresse|belga|anp|ritzau|tt|ntb|scanpix|pap|čtk|mti|afp"
    r"|picture[\s-]alliance|zuma(?:\s+press)?|sipa|wikimedia|pixabay|unsplash|pexels|adobe\s*stock|yonhap"
    r"|pa(?:\s+wire|\s+media|\s+images)?|upi|cnn|bbc|nbc(?:\s+news)?|handout|courtesy\s+\w+"
)
_SOURCE = (
    r"photos?|photograph(?:s|y|er)?|pictures?|image|foto(?:s|graf|grafie|grafía)?|bild(?:er|quelle)?|photographe"
    r"|crédits?|credits?|crédit\s+photo|photo\s+credit|image\s+credit|image\s+source|imagen|immagine|imagem"
    r"|fotó|kép|valokuva|kuva|zdjęcie|zdj|fot|фото|снимок|світлина|fotoğraf|illustration|grafik|graphic"
    r"|quelle|source|fuente|fonte|(?:©|\(c\)|copyright)|图片|图|圖|照片|写真|撮影|사진"
)
_CREDIT = re.compile(
    rf"""(?ix)
    \W*(?:(?:{_SOURCE})\s*(?:by|de|von|di|por|par|credit|:|：|/|\||©)\s*)+.{{0,80}}
    | \W*(?:©|copyright|\(c\))\s*(?!\W*(?:19|20)\d\d)(?:.{{0,60}}\b(?:{_AGENCIES})\b.{{0,30}}|(?:{_AGENCIES}|[^.]{{0,40}}))
    | \W*(?:[\w.'’ -]{{0,50}}[/|,;]\s*)?(?:via\s+)?(?:{_AGENCIES})(?:\s*[/|,;-]\s*[\w.'’ -]{{1,50}})?(?:\s+via\s+(?:{_AGENCIES}))?\W*
    """
)
_CAPTION_HEAD = re.compile(
    r"(?i)(?:(?:image|media|photo)\s+caption|caption|bildunterschrift|bildtext|legende|légende|didascalia"
    r"|foto|bild|photo|photograph|фото|pictured)\s*:\s*\S.{8,}|(?:image|media)\s+caption\s*,?\s*\S.{8,}"
)
# A name begins with a capital, and a sentence ends with a full stop: "he told Reuters." is none.
_CREDIT_TAIL = re.compile(
    rf"""(?ix)
    (?:
      (?:[\s.,;:)»”"(\[]|(?-i:(?<=[a-zß])))(?:©|\(c\)|copyright)\s*[^.]{{2,60}}\.?
    | (?:[(\[|/–—-]\s*|(?-i:(?:[\s.,;:)»”"]|(?<=[a-zß0-9]))(?=[^a-z])))
        (?:{_SOURCE})\s*(?:by\s+(?-i:(?=[A-Z]))|credit\s*:?\s*|:\s*|：|/\s*|©\s*)[^.:]{{2,80}}\.?
    | [(\[][^()\[\]]{{0,60}}(?:\b(?:photos?|images?|pictures?|foto|bild|archivbild|фото|handout|getty)\b
        |[/|]\s*(?:{_AGENCIES})\b)[^()\[\]]{{0,60}}[)\]]\.?
    | [/|]\s*(?:{_AGENCIES})(?:\s+(?:file|pool|archive?))?
    | (?:[\s.)”"]|(?-i:(?<=[a-z])))(?:{_AGENCIES})\s*/\s*(?-i:[A-Z])[\w .'’-]{{2,40}}
    | \bvia\s+(?:{_AGENCIES})(?:\s+(?:file|pool|archive?))?
    | (?:\s|(?-i:(?<=[a-z.])))(?:getty\s+images|ap\s+photo|shutterstock|istock|alamy)
    )[\s)\]]*$
    """
)
# One of these is in every such tail, and is found far sooner.
_CREDIT_SIGN = re.compile(
    r"[©(\[/|:：]|by\s|via\s|copyright|credit|getty|ap\s+photo|shutterstock|istock|alamy"
)
_LONGEST_CREDIT = 120
_LONGEST_CAPTION = 600
_TAIL = 130  # characters at the end of a caption that a credit is looked for in


def is_credit(line: str) -> bool:
    """Tell a line that only says whose picture it is ("Copyright AP Photo")."""
    return len(line) <= _LONGEST_CREDIT and _CREDIT.fullmatch(line) is not None


def is_caption(line: str) -> bool:
    """Tell a line that says that it is a caption, or ends with a picture's credit."""
    if len(line) > _LONGEST_CAPTION:
        return False
    if _CAPTION_HEAD.fullmatch(line):
        return True
    tail = line[-_TAIL:]
    return bool(_CREDIT_SIGN.search(tail.lower()) and _CREDIT_TAIL.search(tail))


def repeats(first: str, second: str) -> bool:
    """Tell whether a line is another again, as it is or with a credit after it."""
    return second.startswith(first) and (
        len(second) == len(first)
        or (
            len(second) - len(first) <= _LONGEST_CREDIT and is_credit(second[len(first) :].strip())
        )
    )
