"""Refuse pages that are no article: paywalls, consent, logins, overviews."""

import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from retrieval.errors import SourceError
from retrieval.sources.html.statements import Statements, clean, texts
from retrieval.sources.html.stream import key
from retrieval.sources.page_text.lines import count_words
from retrieval.sources.refusals import Reason, Refusal

_MAX_NOTICE_WORDS = 150  # a body with more is more than a notice
_MAX_PREVIEW_WORDS = 300  # of a paid article's beginning
_MIN_PAID_LENGTH = 100  # characters of the part to be paid for; with fewer, it is not there
_SEARCHED_LENGTH = 60  # characters by which the end of the body is found on the page
_OFFER_LENGTH = 500  # characters after the body, where the rest is offered
# A page that asks for consent has four different phrases of it, and one in so many words.
_MIN_CONSENT_PHRASES = 4
_WORDS_PER_CONSENT_PHRASE = 30
# Paragraphs of an overview that stand under linked headlines: how many, and which share.
_MIN_TEASERS = 5
_MIN_TEASERS_SHARE = 0.6
_MAX_CARD_LENGTH = 800  # characters of a headline with its teaser
_HIDDEN = frozenset("head script style noscript template".split())
_SEPARATOR = re.compile(r"\s+[|–—·»•:-]\s+|\s*\|\s*")  # "Page not found - The Harbour"
_FRONT_PAGE = re.compile(
    r"(?i)/?(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|home|default)(?:\.\w+)?)?/?"
)
_SELECTOR = re.compile(r"([.#])([\w-]+)")


def _phrases(lines: str) -> re.Pattern[str]:
    return re.compile(_alternatives(lines), re.IGNORECASE)


def _titles(lines: str) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_alternatives(lines)})\W*", re.IGNORECASE)


def _alternatives(lines: str) -> str:
    return "|".join(" ".join(line.split()) for line in lines.strip().split("\n"))


_NOT_FOUND = _titles(r"""
    (?:http )?(?:error )?(?:404|410)(?: error| not found| page not found)?
    (?:error )?(?:404 )?(?:sorry,? )?(?:the |this )?(?:page|article|story|content|file)(?: you requested| you are looking for)?(?: was| is| could| can|'s)? ?not(?: be)? (?:found|available)
    (?:the |this )?(?:page|article|story|content) (?:does not|doesn't|doesn’t) exist|not found|page unavailable
    (?:fehler )?(?:404 )?(?:die |diese )?seite (?:wurde )?(?:leider )?nicht gefunden|nicht gefunden
    (?:erreur )?(?:404 )?page (?:introuvable|non trouvée)|cette page n['’]existe (?:pas|plus)
    (?:error )?(?:404 )?página no encontrada|la página no existe
    (?:errore )?(?:404 )?pagina non trovata|la pagina non esiste
    (?:erro )?(?:404 )?página não encontrada
    (?:404 )?pagina niet gevonden
    (?:404 )?(?:sidan hittades inte|siden (?:blev )?ikke (?:funnet|fundet)|sivua ei löytynyt)
    (?:błąd )?(?:404 )?(?:nie znaleziono strony|strona nie (?:istnieje|została znaleziona))
    (?:404 )?(?:stránka nenalezena|stránka nebyla nalezena|a keresett oldal nem található)
    (?:ошибка )?(?:404 )?страница не (?:найдена|существует)
    (?:помилка )?(?:404 )?сторінк[ау] не (?:знайдено|існує)
    (?:404 )?(?:sayfa bulunamadı|halaman tidak ditemukan|không tìm thấy trang)
    (?:お探しの)?ページ(?:は|が)(?:見つかりません(?:でした)?|存在しません)
    (?:404 )?(?:页面不存在|找不到页面|页面未找到|找不到網頁|頁面不存在)
    (?:404 )?(?:페이지를 찾을 수 없습니다)
    (?:404 )?(?:الصفحة غير موجودة|पृष्ठ नहीं मिला|η σελίδα δεν βρέθηκε)
""")

_CHALLENGE = _titles(r"""
    just a moment|attention required!?|access denied|forbidden|403 forbidden|please wait
    are you (?:a robot|human)|robot check|verify(?:ing)? (?:that )?you are (?:a )?human
    pardon our interruption|security check|human verification|captcha|request blocked
    checking your browser(?: before accessing.{0,60})?|bot verification|ddos-guard
    einen moment,? bitte|один момент|доступ запрещ[её]н|zugriff verweigert
""")

_LOG_IN = _titles(r"""
    (?:please )?(?:log ?in|sign ?in|login)(?: to .{1,40}| or .{1,40}| required| page)?
    member login
    anmelden|einloggen|anmeldung|login erforderlich
    connexion|se connecter|identifiez-vous
    iniciar sesión|acceder|accedi|entrar|iniciar sessão|inloggen|logga in|log ind|logg inn|kirjaudu
    zaloguj(?: się)?|logowanie|přihlášení|bejelentkezés
    вход|войти|авторизация|увійти|giriş(?: yap)?|oturum aç|masuk|đăng nhập
    ログイン|登录|登入|로그인|تسجيل الدخول|लॉग इन|σύνδεση
""")

# What it takes to read on, and how a page calls that. Only both together are a notice: articles
# themselves may say "to read the full report, click here".
_READ_ON = (
    (r"subscri|sign (?:up|in)|log ?in|register|become a member|free trial", r"to (?:continue|keep) reading|to (?:read|unlock|access|view|see) (?:the|this) (?:(?:full|rest of|entire|whole|complete) )*(?:the |this )?(?:story|article|text)"),
    (r"\babo|anmelden|einloggen|registrier|\bplus\b|premium|testen", r"weiterlesen|weiterzulesen|weiter zu lesen|(?:kompletten|ganzen|vollständigen) artikel (?:zu )?lesen"),
    (r"abonne|connect|identifi|inscri", r"lire la suite|continuer (?:la|votre|à) l(?:ecture|ire)|(?:lire|accéder à) (?:cet|l['’])(?: ?article)? ?(?:entier|intégral|complet)?"),
    (r"suscr[ií]|reg[ií]str|inicia sesión|assin[ea]|cadastr|faça login", r"(?:seguir|continuar) (?:leyendo|lendo|a ler)|leer (?:el artículo completo|más)|ler (?:a matéria|o artigo) complet"),
    (r"abbona|accedi|registrati", r"continuare a leggere|continua a leggere|leggere l['’]articolo"),
    (r"abonne|inloggen|log in|registreer", r"(?:verder|door) ?te lezen|verder lezen|lees verder"),
    (r"prenumer|logga in|abonn|logg inn|log ind", r"läsa? (?:vidare|hela)|lese? (?:videre|hele)|læse? (?:videre|hele)"),
    (r"prenumerat|subskry|zaloguj|wykup|předplat|přihlas", r"czytać dalej|czytaj dalej|przeczytać cały|pokračovat ve čtení|dočíst|přečíst celý"),
    (r"подпи[сш]|войд|зарегистр|передпл|увійд", r"читать (?:дальше|полностью)|продолжить чтение|прочитать (?:весь|полн)|читати далі|продовжити читання"),
    (r"abone|giriş yap|üye", r"devamını oku|okumaya devam|tamamını oku"),
    (r"会員|ログイン|登録|購読", r"続きを(?:読む|お読み)|全文を(?:読む|お読み)|この先"),
    (r"订阅|登录|付费|会员|訂閱|登入|付費|會員", r"(?:阅读|閱讀|查看)(?:全文|更多)|继续阅读|繼續閱讀"),
    (r"구독|로그인|회원", r"전문(?:을)? (?:보|읽)|계속 (?:읽|보)"),
    (r"اشترك|تسجيل الدخول", r"(?:مواصلة|لمتابعة) القراءة"),
    (r"सब्सक्राइब|लॉग ?इन|सदस्यता", r"आगे पढ़|पूरा पढ़"),
)  # fmt: skip
_MAX_GAP = 80  # characters between the two
_RESERVED = r"""
    (?:article|story|content|post) is (?:for|only for|exclusively for|reserved for|(?:only )?available (?:only )?to|exclusive to) (?:our |paying |paid |premium |registered )*(?:subscribers|members)
    you(?:'ve|’ve| have) (?:reached|read|used) .{0,40}(?:free (?:articles?|stories)|article limit)|already a (?:subscriber|member)\?
    (?:artikel|inhalt|text|beitrag) ist (?:nur |exklusiv )+für .{0,30}(?:abonnent|mitglied)
    (?:article|contenu) (?:est )?réservé aux abonnés|la suite est réservée|il vous reste .{1,20}de cet article
    (?:contenido|artículo|conteúdo|artigo|matéria) (?:exclusivo|solo|só|exclusivamente) para (?:suscriptores|assinantes)
    (?:contenuto|articolo) (?:è )?riservato agli abbonati|artikel is (?:alleen |exclusief )+voor abonnees
    (?:artikeln|artikkelen|saken|artiklen) (?:är|er) (?:bara |kun |for |för )+(?:våra |våre )?(?:prenumerant|abonnent)
    (?:treść|artykuł) (?:jest )?dostępn[ya] (?:tylko )?dla (?:prenumerator|subskrybent)|článek je (?:jen |pouze )?pro předplatitele
    (?:доступ[а-я]*|материал|статья) (?:только )?(?:для )?подписчик|yalnızca aboneler|abonelere özel
    会員限定(?:の)?記事|有料会員限定|残り.{0,10}文字|本文为付费|유료 회원|للمشتركين فقط
"""
_PAID = _phrases(
    "\n".join(
        f"(?:{means}).{{0,{_MAX_GAP}}}(?:{rest})|(?:{rest}).{{0,{_MAX_GAP}}}(?:{means})"
        for means, rest in _READ_ON
    )
    + _RESERVED
)

# A page that only asks for consent is full of them; an article about consent has few.
_CONSENT = _phrases(r"""
    \bcookies?\b|\bconsent\b|\b(?:accept|reject|refuse) all\b|privacy (?:policy|settings|notice)|legitimate interest|store and/or access
    your (?:personal )?data|our partners|personali[sz]ed (?:ads|advertising|content)|manage (?:your )?(?:choices|options|preferences)|before you continue
    \beinwilligung|\bzustimm|alle (?:akzeptieren|ablehnen)|datenschutz|personenbezogene|werbung und tracking|unsere partner
    \bconsentement|tout (?:accepter|refuser)|données personnelles|nos partenaires|confidentialité
    \bconsentimiento|aceptar (?:todo|y)|datos personales|nuestros socios|privacidad|consentimento|aceitar (?:tudo|todos)|dados pessoais
    \bconsenso\b|accetta (?:tutto|e)|dati personali|toestemming|alles (?:accepteren|weigeren)|persoonsgegevens
    \bzgod[aęy]\b|danych osobowych|samtycke|samtykke|персональны[хе] данны|согласи[ея]|çerez|kişisel veri|クッキー|同意|個人情報|쿠키|개인정보
""")


def refuse_notice(
    root: Any,
    statements: Statements,
    titles: Sequence[str],
    paragraphs: Sequence[str],
    address: str,
) -> None:
    """Raise SourceError if a page is a notice, an overview or the beginning of a paid article."""
    words = sum(map(count_words, paragraphs))
    kinds = [kind.casefold() for kind in statements.meta_contents("og:type")]
    is_article = bool(statements.article) or "article" in kinds
    names = [clean(root.findtext(".//title") or ""), *titles]
    if words < _MAX_NOTICE_WORDS and not statements.article:
        _refuse_by_title(names, has_password=_has_password(root))
        if not is_article:
            _refuse_consent(root)
    if words < _MAX_PREVIEW_WORDS and _is_paid(root, statements, paragraphs):
        raise SourceError(Reason(Refusal.PAID))
    if not is_article:
        if _is_front_page(address):
            raise SourceError(Reason(Refusal.FRONT_PAGE))
        if _is_overview(root, paragraphs):
            raise SourceError(Reason(Refusal.OVERVIEW))


def _refuse_by_title(names: Sequence[str], *, has_password: bool) -> None:
    # One part of a title is enough: the others may be the site's name.
    parts = [part for name in names for part in (name, *_SEPARATOR.split(name))]
    if any(map(_NOT_FOUND.fullmatch, parts)):
        raise SourceError(Reason(Refusal.PAGE_GONE))
    if any(map(_CHALLENGE.fullmatch, parts)):
        raise SourceError(Reason(Refusal.NO_PROGRAMS))
    if has_password and any(map(_LOG_IN.fullmatch, parts)):
        raise SourceError(Reason(Refusal.LOG_IN))


def _has_password(root: Any) -> bool:
    return any((field.get("type") or "").lower() == "password" for field in root.iter("input"))


def _refuse_consent(root: Any) -> None:
    # Of the whole page: extractors rarely take the notice itself for the article.
    text = _visible_text(root)
    phrases = len({phrase.casefold() for phrase in _CONSENT.findall(text)})
    is_dense = phrases * _WORDS_PER_CONSENT_PHRASE > count_words(text)
    if phrases >= _MIN_CONSENT_PHRASES and is_dense:
        raise SourceError(Reason(Refusal.CONSENT))


def _is_paid(root: Any, statements: Statements, paragraphs: Sequence[str]) -> bool:
    if _is_locked(root, statements):
        return True
    text, end = _visible_text(root), paragraphs[-1][-_SEARCHED_LENGTH:] if paragraphs else ""
    start = max(0, text.rfind(end))
    after = text[start : start + len(end) + _OFFER_LENGTH]
    return _PAID.search(" ".join((*paragraphs[-2:], after))) is not None


def _is_locked(root: Any, statements: Statements) -> bool:
    """Whether the page names a part of itself to be paid for that is not in it.

    https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
    """
    parts = statements.article.get("hasPart")
    selected = {
        match.groups()
        for part in (parts if isinstance(parts, list) else [parts])
        if isinstance(part, dict) and _is_false(part.get("isAccessibleForFree"))
        for selector in texts(part.get("cssSelector"))
        if (match := _SELECTOR.fullmatch(selector))
    }
    lengths = _text_lengths(root) if selected else {}
    locked = [
        length
        for element, length in lengths.items()
        if ("#", element.get("id")) in selected
        or any((".", name) in selected for name in (element.get("class") or "").split())
    ]
    return bool(locked) and sum(locked) < _MIN_PAID_LENGTH


def _is_false(value: Any) -> bool:
    return str(value).rsplit("/", 1)[-1].lower() == "false"


def _is_front_page(address: str) -> bool:
    parts = urlsplit(address)
    return _FRONT_PAGE.fullmatch(parts.path) is not None and not parts.query


def _is_overview(root: Any, paragraphs: Sequence[str]) -> bool:
    """Whether most paragraphs of a page stand under headlines that link to other pages."""
    lengths = _text_lengths(root)
    cards = {
        _card(heading, lengths) for heading in root.iter("h2", "h3", "h4") if _is_link(heading)
    }
    card_texts = "\n".join(key(_visible_text(card)) for card in cards if card is not None)
    teasers = [paragraph for paragraph in paragraphs if key(paragraph) in card_texts]
    return len(teasers) >= max(_MIN_TEASERS, _MIN_TEASERS_SHARE * len(paragraphs))


def _is_link(heading: Any) -> bool:
    return heading.find(".//a") is not None or any(e.tag == "a" for e in heading.iterancestors())


def _card(heading: Any, lengths: dict[Any, int]) -> Any:
    """Return the largest element around a headline that is still about it alone."""
    card = None
    for element in heading.iterancestors():
        if lengths[element] > _MAX_CARD_LENGTH:
            break
        card = element
    return card


def _text_lengths(root: Any) -> dict[Any, int]:
    """Return how many characters each element has, in one pass over the tree."""
    lengths: dict[Any, int] = {}
    # In reverse, children come before their parents.
    for element in reversed(list(root.iter())):
        length = 0 if element.tag in _HIDDEN else len((element.text or "").strip())
        children = sum(lengths[child] + len((child.tail or "").strip()) for child in element)
        lengths[element] = length + children
    return lengths


def _visible_text(element: Any) -> str:
    parts = element.xpath(".//text()[not(ancestor::script or ancestor::style or ancestor::head)]")
    return " ".join(" ".join(parts).split())
