"""The bytes of a feed → UTF-8 without anything that expands: what a parser may be given.

Parsers stop an entity that is a hundred times as long as what stands for it, not one that is
ninety: 10 MB became 900. So an entity may stand for a few characters, as `&nbsp;` does.
"""

import re

from retrieval.sources.encoding import decode

_HEAD = re.compile(r"\A\s*<\?xml\b[^<>]{0,500}\?>")
_DECLARED = re.compile(rb"""\s*<\?xml\b[^<>]{0,300}?encoding\s*=\s*["']([\w.:-]{2,40})""")
_CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_SHORT = r"""\s+\w{1,32}\s+(?:"(?:&\#\w{1,8};|[^&"<>]{0,8})"|'(?:&\#\w{1,8};|[^&'<>]{0,8})')\s*>"""
_LONG_ENTITY = re.compile(rf"<!ENTITY(?!{_SHORT})", re.IGNORECASE)


def normalized(content: bytes, charset: str | None) -> bytes:
    """Give a feed as UTF-8 that declares nothing else; `charset` is what its server says."""
    declared = _DECLARED.match(content)
    text = decode(content, declared[1].decode("ascii") if declared else charset)
    text = _HEAD.sub("", _CONTROLS.sub("", text), count=1)
    # No parser knows such a declaration, so none follows it.
    return _LONG_ENTITY.sub("<!LONG", text).encode("utf-8", "replace")
