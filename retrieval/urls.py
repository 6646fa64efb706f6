"""The identity of web addresses: which of them lead to the same article. Nothing is fetched.

Addresses lead to one article if they differ only in scheme, `www.`, case, port, fragment, tracking
or AMP. An article keeps and shows the address that it came with.
"""

import re
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit

_DEFAULT_PORTS = (None, 80, 443)

# Only parameters known to say where a reader comes from, after the lists of ClearURLs and AdGuard.
# Those that name an article on some sites are left out: id, p, ref, source, page, s, cid, eid.
_TRACKING = re.compile(
    r"(?:utm|mtm|itm|otm|hsa|hmb|vero|oly)_\w+"  # Google, Matomo, HubSpot, Vero, Omeda
    r"|(?:fb|g|dc|msclk|y|ys|tw|tt|sccl|irclick|wicked)clid|gclsrc|[gw]braid|msclkid|srsltid"
    r"|fb_(?:action_ids|action_types|source|ref)|action_(?:object|type|ref)_map"
    r"|at_(?:medium|campaign(?:_type)?|custom\d|link_\w+|ptr_name|format|bbc_team|creation|variant"
    r"|network|detail|identifier|channel|emailtype|recipient_\w+|send_date)"  # Piano, the BBC
    r"|pk_(?:campaign|kwd|keyword|source|medium|content|cid)"
    r"|ns_(?:campaign|mchannel|source|linkname|fee)"  # comScore
    r"|ga_(?:source|medium|term|content|campaign|place)|_ga|_gl|__s"
    r"|mc_(?:cid|eid|tc)|mkt_tok|_hsenc|_hsmi|__hs(?:fp|sc|tc)|hsctatracking"
    r"|igshid|igsh|li_fat_id|__twitter_impression|epik|rb_clickid|_openstat|cmpid|xtor"
    r"|wt[._]?z?mc(?:_\w+)?|guccounter|guce_referrer(?:_sig)?|echobox|tblci"
    r"|amp_(?:js_v|gsa|ct|r|tf|kit)|usqp|__amp_source_origin",
    re.IGNORECASE,
)
_AMP_PARAMETERS = {
    "amp": ("", "1", "true", "yes"),
    "isamp": ("", "1", "true", "yes"),
    "outputtype": ("amp",),
    "output": ("amp",),
}
_SESSION = re.compile(r";jsessionid=[^/;]*", re.IGNORECASE)

_AMP_CACHE_HOST = re.compile(r"(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$")
_AMP_CACHE_PATH = re.compile(r"^/(?:c|v|wp/c|wp/v)/(?:s/)?(?P<address>[^/]+\..+)$", re.DOTALL)
_GOOGLE_HOST = re.compile(r"^google\.(?:com?\.)?[a-z]{2,3}$")
_AMP_VIEWER_PATH = re.compile(r"^/amp/(?:s/)?(?P<address>[^/]+\.[^/]+/.+)$", re.DOTALL)

_QUESTION_MARK = re.compile(r"%3f", re.IGNORECASE)

_HOST_PREFIX = re.compile(r"^(?:www|amp)\.(?=[^.]+\.)")
_AMP_SUFFIX = re.compile(r"\.amp(?=\.html?$|$)", re.IGNORECASE)
_AMP_SEGMENT = re.compile(r"^(?:/platform)?/amp(?=/.)|(?<=.)/amp/?$", re.IGNORECASE)
_ESCAPE = re.compile(r"%([0-9a-fA-F]{2})")
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")


def is_web_address(text: str) -> bool:
    """Return whether a text is a web address, by its beginning alone."""
    return text.lower().startswith(("http://", "https://"))


def is_tracking(parameter: str) -> bool:
    """Return whether a parameter of an address only says where a reader comes from.

    >>> is_tracking("utm_source"), is_tracking("source")
    (True, False)
    """
    return _TRACKING.fullmatch(parameter) is not None


def identity(url: str) -> str:
    """Return the one address that stands for all addresses of an article; other text as it is.

    >>> identity("http://www.harbour.example/bell/amp/?utm_source=mail#top")
    'https://harbour.example/bell'
    """
    address = url.strip()
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:  # a port that is not a number, a bracket that is not closed
        return address
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return address
    host = _host(parts.hostname)
    if original := _amp_original(host, parts):
        return identity(original)
    netloc = host if port in _DEFAULT_PORTS else f"{host}:{port}"
    query = _query(parts.query)
    return f"https://{netloc}{_path(parts.path)}{'?' if query else ''}{query}"


def _host(name: str) -> str:
    name = name.rstrip(".").lower()
    if ":" in name:
        return f"[{name}]"  # IPv6
    if not name.isascii():
        import idna  # here, because its tables take long to load and few addresses need them

        try:
            name = idna.encode(name, uts46=True).decode()
        except idna.IDNAError:
            return name
    while (shorter := _HOST_PREFIX.sub("", name)) != name:
        name = shorter
    return name


def _amp_original(host: str, parts: SplitResult) -> str | None:
    """Return the address of the page that an AMP cache or viewer shows; None if it is neither."""
    if _AMP_CACHE_HOST.search(host):
        match = _AMP_CACHE_PATH.search(parts.path)
    else:
        match = _AMP_VIEWER_PATH.search(parts.path) if _GOOGLE_HOST.search(host) else None
    if match is None:
        return None
    address = _QUESTION_MARK.sub("?", match["address"], count=1)
    return f"https://{address}{'&' if '?' in address else '?'}{parts.query}"


def _path(path: str) -> str:
    path = _SESSION.sub("", _without_dot_segments(_normalized_escapes(path))).rstrip("/")
    while (shorter := _AMP_SEGMENT.sub("", _AMP_SUFFIX.sub("", path)).rstrip("/")) != path:
        path = shorter
    return path


def _normalized_escapes(path: str) -> str:
    """Return a path with only the necessary escapes, in capitals (RFC 3986, section 6.2.2)."""
    readable = _ESCAPE.sub(
        lambda escape: (
            sign if _UNRESERVED.match(sign := chr(int(escape[1], 16))) else escape[0].upper()
        ),
        path,
    )
    return quote(readable, safe="%/:@!$&'()*+,;=~", errors="surrogatepass")


def _without_dot_segments(path: str) -> str:
    """Return a path with "." and ".." resolved (RFC 3986, section 5.2.4)."""
    segments: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            del segments[max(1, len(segments) - 1) :]
        elif segment != ".":
            segments.append(segment)
    return "/".join(segments)


def _query(query: str) -> str:
    """Return the parameters that name the article, sorted by name."""
    pairs = [
        (name, value)
        for name, value in parse_qsl(query, keep_blank_values=True, errors="surrogateescape")
        if not is_tracking(name) and value.lower() not in _AMP_PARAMETERS.get(name.lower(), ())
    ]
    pairs.sort(key=lambda pair: pair[0])
    return urlencode(pairs, errors="surrogateescape")
