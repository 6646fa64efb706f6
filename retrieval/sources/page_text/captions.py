"""Lines that are captions of pictures or the credits of their photographers and agencies."""

import re

_AGENCIES = (
    r"getty(?:\s+images)?|ap(?:\s+photos?)?|ap\s+images|the\s+associated\s+press|associated\s+press|reuters|afp"
    r"|epa(?:-efe)?|efe|dpa|apa|imago(?:\s+images)?|shutterstock|alamy|istock(?:photo)?|keystone|bloomberg"
    r"|tass|тасс|риа\s+новости|xinhua|anadolu|ansa|lapresse|belga|anp|ritzau|tt|ntb|scanpix|pap|čtk|mti"
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
# A name begins with a capital. "He told Reuters." ends a sentence, and is no credit.
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
# One of these is in every such tail, and much faster to look for.
_CREDIT_SIGN = re.compile(
    r"[©(\[/|:：]|by\s|via\s|copyright|credit|getty|ap\s+photo|shutterstock|istock|alamy"
)
_MAX_CREDIT_LENGTH = 120
_MAX_CAPTION_LENGTH = 600
_TAIL_LENGTH = 130  # characters at the end of a caption in which a credit is looked for


def is_credit(line: str) -> bool:
    """Whether a line only says whose picture it is ("Copyright AP Photo")."""
    return len(line) <= _MAX_CREDIT_LENGTH and _CREDIT.fullmatch(line) is not None


def is_caption(line: str) -> bool:
    """Whether a line says that it is a caption, or ends with a picture's credit."""
    if len(line) > _MAX_CAPTION_LENGTH:
        return False
    if _CAPTION_HEAD.fullmatch(line):
        return True
    tail = line[-_TAIL_LENGTH:]
    return bool(_CREDIT_SIGN.search(tail.lower()) and _CREDIT_TAIL.search(tail))


def repeats(first: str, second: str) -> bool:
    """Whether a line repeats the first, as it is or with a credit after it."""
    if not second.startswith(first):
        return False
    rest = second[len(first) :]
    return not rest or (len(rest) <= _MAX_CREDIT_LENGTH and is_credit(rest.strip()))
