"""How sites word what is no article, in the languages most of them are in.

Not found, a challenge to programs and a request to log in are known by the page's whole title;
what must be paid for and what asks for consent by phrases that their notices are made of.
"""

import re


def _titles(text: str) -> re.Pattern[str]:
    words = "|".join(" ".join(line.split()) for line in text.strip().split("\n"))
    return re.compile(rf"\W*(?:{words})\W*", re.IGNORECASE)


def _phrases(text: str) -> re.Pattern[str]:
    words = "|".join(" ".join(line.split()) for line in text.strip().split("\n"))
    return re.compile(words, re.IGNORECASE)


NOT_FOUND = _titles(r"""
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

CHALLENGE = _titles(r"""
    just a moment|attention required!?|access denied|forbidden|403 forbidden|please wait
    are you (?:a robot|human)|robot check|verify(?:ing)? (?:that )?you are (?:a )?human
    pardon our interruption|security check|human verification|captcha|request blocked
    checking your browser(?: before accessing.{0,60})?|bot verification|ddos-guard
    einen moment,? bitte|один момент|доступ запрещ[её]н|zugriff verweigert
""")

LOG_IN = _titles(r"""
    (?:please )?(?:log ?in|sign ?in|login)(?: to .{1,40}| or .{1,40}| required| page)?
    member login
    anmelden|einloggen|anmeldung|login erforderlich
    connexion|se connecter|identifiez-vous
    iniciar sesión|acceder|accedi|entrar|iniciar sessão|inloggen|logga in|log ind|logg inn|kirjaudu
    zaloguj(?: się)?|logowanie|přihlášení|bejelentkezés
    вход|войти|авторизация|увійти|giriş(?: yap)?|oturum aç|masuk|đăng nhập
    ログイン|登录|登入|로그인|تسجيل الدخول|लॉग इन|σύνδεση
""")

# What it takes to read the rest of an article, and how the rest is called; only both together
# are a notice, for "to read the full report, click here" stands in articles too.
_REST = (
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
_NEAR = 80  # characters between the two
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
PAID = _phrases(
    "\n".join(
        f"(?:{means}).{{0,{_NEAR}}}(?:{rest})|(?:{rest}).{{0,{_NEAR}}}(?:{means})"
        for means, rest in _REST
    )
    + _RESERVED
)

# Of which a page that only asks for consent is made; an article about the subject has few.
CONSENT = _phrases(r"""
    \bcookies?\b|\bconsent\b|\b(?:accept|reject|refuse) all\b|privacy (?:policy|settings|notice)|legitimate interest|store and/or access
    your (?:personal )?data|our partners|personali[sz]ed (?:ads|advertising|content)|manage (?:your )?(?:choices|options|preferences)|before you continue
    \beinwilligung|\bzustimm|alle (?:akzeptieren|ablehnen)|datenschutz|personenbezogene|werbung und tracking|unsere partner
    \bconsentement|tout (?:accepter|refuser)|données personnelles|nos partenaires|confidentialité
    \bconsentimiento|aceptar (?:todo|y)|datos personales|nuestros socios|privacidad|consentimento|aceitar (?:tudo|todos)|dados pessoais
    \bconsenso\b|accetta (?:tutto|e)|dati personali|toestemming|alles (?:accepteren|weigeren)|persoonsgegevens
    \bzgod[aęy]\b|danych osobowych|samtycke|samtykke|персональны[хе] данны|согласи[ея]|çerez|kişisel veri|クッキー|同意|個人情報|쿠키|개인정보
""")
