"""Lines around an article that are boilerplate, in many languages.

Lines are compared without case, punctuation and digits. A line is boilerplate only if known
phrases cover all of it ("Share this article Comments"): a sentence that has such words in it is
not.
"""

import re
from functools import cache, lru_cache

_Phrases = frozenset[str]
_WORD = re.compile(r"[^\W\d_]+")


def _phrases(*listed: str) -> _Phrases:
    return frozenset(
        " ".join(_words(phrase))
        for part in listed
        for phrase in re.split(r"[;\n]", part)
        if phrase
    ) - {""}


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


# Advertisement marks, buttons, menus, forms and notes: never part of an article.
_CONTROLS = _phrases(
    # en
    "article content; report; autoplay; advertisement content; external link; image of\n"
    "story continues below; ad; ads; advert; advertisement; advertisements; advertising; advertise; sponsored; promoted",
    "advertisement scroll to continue; story continues below advertisement; skip advertisement",
    "continue reading; continue reading below; article continues below; article continues after this",
    "article continues below advertisement; article continues after advertisement; scroll down",
    "continue reading the main story; loader; loading; loading comments; close; close button; button",
    "share; share this; share this article; share this story; share this page; share article; share on",
    "share on facebook; share on twitter; share on x; share on linkedin; share on whatsapp; share via",
    "share via email; share by email; share via facebook; share via twitter; send; link copied; shares",
    "share with facebook; facebook share; twitter share; tweet; tweet this; pin; pin it; email this",
    "email; e mail; mail; print; print this; print article; print this article; copy; copy link",
    "copy link to clipboard; link; permalink; save; saved; save article; save story; save for later",
    "bookmark; comment; comments; view comments; show comments; leave a comment; add a comment",
    "post a comment; join the conversation; join the discussion; read comments; no comments; reply",
    "facebook; twitter; x; instagram; linkedin; whatsapp; telegram; reddit; pinterest; youtube; rss",
    "tiktok; flipboard; messenger; bluesky; threads; mastodon; tumblr; viber; vk; line; snapchat; xing",
    "google news; google; pocket; flattr; wechat; weibo; spotify; apple podcasts; discord; sms; icon",
    "facebook messenger; follow; following; follow us; follow us on; follow author; followers; like us",
    "like; likes; dislike; login; log in; log out; logout; sign in; sign up; signup; sign out; register",
    "my account; account; profile; my profile; subscribe; subscribe now; subscription; subscriptions",
    "subscribe today; newsletter; newsletters; sign up for our newsletter; get the newsletter",
    "sign up to our newsletter; sign up for newsletters; e paper; epaper; donate; donate now; support us",
    "become a member; menu; main menu; primary menu; open menu; close menu; toggle menu; navigation",
    "toggle navigation; open navigation; open navigation menu; main navigation; skip navigation",
    "search; search for; search site; open search; close search; search query; submit; go; clear",
    "skip to content; skip to main content; skip to main; skip to navigation; skip to footer; skip",
    "skip links; jump to content; go to content; go to accessibility shortcuts; accessibility shortcuts",
    "accessibility; accessibility statement; accessibility links; home; homepage; home page; back; next",
    "back to top; go to top; top; previous; prev; more; show more; see more; load more; view more; less",
    "read less; see all; view all; show all; show less; expand; collapse; show; hide; settings; options",
    "listen; listen to this article; listen now; play; pause; mute; unmute; play video; watch; watch now",
    "watch live; live; video; videos; photos; photo; image; images; gallery; view gallery; slideshow",
    "full screen; fullscreen; enlarge; enlarge image; zoom; expand image; hide caption; toggle caption",
    "image caption; image source; image credit; photo credit; caption; media caption; gift this article",
    "gift; gift article; give this article; text size; font size; increase text size; a a; a a a; min",
    "decrease text size; reset; dark mode; light mode; translate; language; languages; select language",
    "cookie settings; cookies settings; cookie policy; cookie preferences; manage cookies; cookies",
    "accept cookies; accept all cookies; accept; accept all; reject all; decline; i agree; agree; got it",
    "manage consent; privacy manager; privacy settings; ok; yes; no; dismiss; close ad; report ad",
    "published; published on; published at; updated; last updated; updated on; posted; posted on; posted in",
    "posted by; written by; by; author; authors; date; min read; minute read; minutes read; read time",
    "reading time; estimated reading time; mins read; views; view; editors picks; breaking; breaking news",
    "add as preferred source; add us on google; preferred source on google; view original; read full story",
    "report this ad; why this ad; remove ads; go ad free; get the app; download the app; download our app",
    "open in app; app store; google play; breadcrumb; breadcrumbs; you are here; this is a modal window",
    # de
    "diesen artikel teilen; weitersagen; twittern; senden; melden; zur startseite; artikel empfehlen\n"
    "anzeige; anzeigen; werbung; ende der anzeige; teilen; artikel teilen; beitrag teilen; drucken",
    "artikel drucken; merken; artikel merken; kommentieren; kommentar; kommentare; zu den kommentaren",
    "artikel anhören; anhören; vorlesen; suche; suchen; anmelden; abmelden; registrieren; abo; abonnieren",
    "abonnement; startseite; zur startseite; zum inhalt springen; zum hauptinhalt springen; zum inhalt",
    "zur navigation springen; zur hauptnavigation springen; direkt zum inhalt; schließen; menü; menu",
    "menü öffnen; menü schließen; weiter; zurück; nach oben; mehr anzeigen; mehr laden; alle anzeigen",
    "zur merkliste hinzufügen; merkliste; link kopieren; link kopiert; per mail teilen; per e mail teilen",
    "auf facebook teilen; auf twitter teilen; auf x teilen; bild vergrößern; quelle; bildunterschrift",
    "feedback; empfehlen; speichern; folgen; einstellungen; veröffentlicht; aktualisiert; stand; autor",
    "lesezeit; minuten; min lesezeit; minuten lesezeit; verfügbar; jetzt abonnieren; mehr; hören; suchbegriff",
    "auf facebook; auf twitter; per email; per e mail; per whatsapp; via whatsapp; seite drucken; geschenk",
    "verschenken; artikel verschenken; bildergalerie; vollbild; newsletter abonnieren; jetzt anmelden",
    # fr
    "publicité; partager; partager sur facebook; partager sur twitter; partager sur; partager l article",
    "partager cet article; imprimer; commenter; commentaires; commentaire; ajouter un commentaire",
    "copier le lien; lien copié; envoyer par e mail; envoyer par mail; connexion; se connecter; s identifier",
    "se déconnecter; mon compte; s abonner; je m abonne; abonnez vous; s inscrire; inscription; accueil",
    "rechercher; recherche; aller au contenu; aller au contenu principal; fermer; menu principal; suivant",
    "précédent; voir plus; afficher plus; tout voir; écouter; écouter l article; enregistrer; sauvegarder",
    "lecture; temps de lecture; min de lecture; publié le; mis à jour le; publié; suivre; nous suivre",
    "offrir; offrir l article; offrir cet article; ajouter à vos favoris; réagir; lire plus tard; le direct",
    # es / pt
    "publicidad; publicidade; compartir; compartir en facebook; compartir en twitter; compartir en",
    "compartir por whatsapp; compartir por email; copiar enlace; enlace copiado; imprimir; comentar",
    "comentarios; comentario; guardar; iniciar sesión; inicia sesión; regístrate; registrarse; suscríbete",
    "suscribirse; suscripción; buscar; inicio; menú; cerrar; siguiente; anterior; ver más; mostrar más",
    "escuchar; ir al contenido; ir al contenido principal; saltar al contenido; seguir; síguenos; enviar",
    "actualizado; publicado; publicado en; actualizada; opinión; newsletters; boletines; tiempo de lectura",
    "compartilhar; compartilhe; partilhar; copiar link; copiar o link; link copiado; entrar; assine; assinar",
    "pesquisar; pesquisa; página inicial; início; fechar; próximo; ver mais; ouvir; comentários; comentário",
    "salvar; guardar artigo; enviar por email; ir para o conteúdo; continua após a publicidade; siga nos",
    # it
    "pubblicità; condividi; condividi su facebook; condividi su twitter; condividi su; stampa; commenti",
    "commenta; accedi; registrati; abbonati; iscriviti; cerca; chiudi; salva; ascolta; copia link; segui",
    "vai al contenuto; torna su; mostra altro; tempo di lettura; lettura; ascolta l articolo; regala",
    # nl / sv / da / nb
    "advertentie; delen; deel; deel dit artikel; deel artikel; inloggen; aanmelden; abonneren; zoeken; sluiten",
    "reacties; reageer; afdrukken; luister; kopieer link; bewaar; lees voor; word abonnee; log in; zoek",
    "naar hoofdinhoud; ga naar inhoud; annons; annonser; dela; dela artikeln; skriv ut; logga in; sök; stäng",
    "kommentarer; prenumerera; lyssna; spara; kopiera länk; till innehållet; annonce; del; del artiklen",
    "log ind; søg; luk; abonner; køb abonnement; lyt; gem; kopier link; annonse; del artikkelen; logg inn",
    "søk; lukk; bli abonnent; lytt; kopier lenke; hopp til innhold; meny; del på facebook; del på twitter",
    # pl / cs / sk / hu / ro / lt / fi / el
    "reklama; udostępnij; drukuj; komentarze; skomentuj; zaloguj; zaloguj się; szukaj; zamknij; subskrybuj",
    "prenumerata; kopiuj link; posłuchaj; zapisz; wyślij; obserwuj; przejdź do treści; sdílet; diskuze",
    "přihlásit; přihlásit se; hledat; zavřít; tisknout; uložit; kopírovat odkaz; reklamă; distribuie",
    "hirdetés; megosztás; bejelentkezés; keresés; dalintis; prisijungti; paieška; reklamos; mainos; jaa",
    "kirjaudu; haku; sulje; διαφήμιση; κοινοποίηση; σύνδεση; αναζήτηση; σχόλια",
    # ru / uk / bg
    "реклама; поделиться; подписаться; подписывайтесь; комментарии; комментировать; войти; регистрация",
    "поиск; закрыть; меню; главная; скопировать ссылку; ссылка скопирована; распечатать; печать; слушать",
    "вконтакте; одноклассники; телеграм; следите за нами; поділитися; підписатися; увійти; пошук; закрити",
    "головна; коментарі; копіювати посилання; друк; реклама на сайте; версия для печати; сподели; вход",
    # tr
    "reklam; paylaş; abone ol; giriş yap; üye ol; ara; kapat; menü; yorumlar; yorum yap; yorum yaz; yazdır",
    "kaydet; dinle; anasayfa; ana sayfa; kopyala; linki kopyala; takip et; giriş; güncelleme; yayınlanma",
    "sesli dinle; haberi paylaş; devamını oku; haberin devamı; facebook ta paylaş; bizi takip edin",
    # id / ms / vi / hi
    "iklan; bagikan; cari; masuk; daftar; komentar; salin tautan; scroll to continue with content; beranda",
    "advertisement scroll to continue with content; kongsi; log masuk; quảng cáo; chia sẻ; đăng nhập",
    "tìm kiếm; bình luận; lưu; trang chủ; विज्ञापन; शेयर करें; शेयर; लॉग इन; खोजें; टिप्पणी",
    # ar / fa / he
    "إعلان; اعلان; شارك; مشاركة; مشاركة عبر; طباعة; تسجيل الدخول; بحث; إغلاق; تعليقات; التعليقات; القائمة",
    "الرئيسية; نسخ الرابط; تابعنا; اشترك; حفظ; استمع; تخطي إلى المحتوى; تبلیغات; اشتراک گذاری; جستجو; ورود",
    "פרסומת; שתף; שיתוף; הדפסה; תגובות; התחברות; חיפוש; סגור; הרשמה; שלח",
    # zh / ja / ko / th
    "广告; 廣告; 分享; 分享到; 打印; 列印; 评论; 評論; 留言; 登录; 登入; 注册; 註冊; 搜索; 搜尋; 关闭; 關閉; 首页; 首頁; 菜单",
    "收藏; 订阅; 訂閱; 复制链接; 複製連結; 微信; 微博; 朋友圈; 字号; 小; 中; 大; 返回顶部; 返回; 更多; 扫一扫",
    "広告; シェア; シェアする; ツイート; ツイートする; 印刷; コメント; ログイン; 会員登録; 新規登録; 検索; 閉じる; ホーム",
    "メニュー; 保存; 次へ; 前へ; リンクをコピー; はてなブックマーク; トップ; 無料会員登録; 有料会員登録; フォロー; ポスト",
    "광고; 공유; 공유하기; 인쇄; 댓글; 로그인; 회원가입; 검색; 닫기; 홈; 메뉴; 링크 복사; 구독; 페이스북; 트위터; 카카오톡",
    "โฆษณา; แชร์; ค้นหา; เข้าสู่ระบบ; เมนู; หน้าแรก",
)

# Other stories follow: the article ends there, or is interrupted.
_ASIDES = _phrases(
    # en
    "read more; read also; also read; read next; up next; next up; see also; related; related articles",
    "related stories; related story; related article; related content; related news; related topics",
    "related posts; related links; related reading; related coverage; related video; related videos",
    "more on this; more on this story; more on this topic; more stories; more news; more like this",
    "more in this series; more coverage; more to read; more to explore; most read; most popular",
    "most viewed; most commented; most shared; most recent; popular; popular now; trending; trending now",
    "trending stories; latest; latest news; latest stories; latest articles; latest headlines; top stories",
    "top news; top articles; recommended; recommended for you; recommended stories; recommendations",
    "you may also like; you might also like; you may like; you may be interested in; you might like",
    "what to read next; what others are reading; in this story; in this article; around the web",
    "from around the web; from the web; promoted content; sponsored content; sponsored stories",
    "promoted stories; paid content; partner content; from our partners; elsewhere; suggested stories",
    "must read; must reads; editors picks; editor s picks; don t miss; keep reading; explore more",
    "discover more; find out more; learn more; other stories; other news; in other news; in pictures",
    "tags; tag; topics; topics in this article; topic; categories; filed under; explore; more about",
    "about the author; about the authors; about author; recent posts; recent articles; our picks",
    "more from; most watched; previous article; next article; previous post; next post; previous story",
    "next story; next read; comments; top comments; all comments; leave a reply; join the conversation",
    "view comments; post your comment; conversation; comments are closed; also in news; watch next",
    "read more about; sign up for our newsletters; more top stories; more headlines; similar articles",
    "for you; further reading; references; more from author; more from this author; sponsored",
    # de
    "lesen sie auch; lesen sie mehr; mehr lesen; auch interessant; das könnte sie auch interessieren",
    "das könnte dich auch interessieren; mehr zum thema; mehr dazu; zum thema; weitere artikel",
    "weitere themen; weitere meldungen; weitere nachrichten; weitere beiträge; mehr aus; mehr von; mehr lesen über; mehr über; weitere videos",
    "meistgelesen; meistgelesene artikel; meist gelesen; am meisten gelesen; beliebteste artikel",
    "neueste artikel; neueste meldungen; neueste nachrichten; top themen; themen; schlagworte; stichworte",
    "schlagwörter; ähnliche artikel; ähnliche themen; verwandte artikel; verwandte themen; siehe auch",
    "lesen sie dazu auch; lesen sie hier; lesetipps; lesetipp; empfohlen; empfehlungen; unsere empfehlungen",
    "empfohlene artikel; empfehlungen der redaktion; links zum thema; passend zum thema; hintergrund",
    "mehr nachrichten; aktuelle nachrichten; kommentare; leserkommentare; diskutieren sie mit",
    "das könnte ihnen auch gefallen; das könnte sie interessieren; über den autor; über die autorin",
    "zur person; vorheriger artikel; nächster artikel; alle artikel; die neuesten artikel; mehr erfahren",
    "auf dieser seite; im artikel erwähnt; zum weiterlesen; weiterlesen; auch lesenswert; top news",
    # fr
    "lire aussi; à lire aussi; à lire; lire la suite; sur le même sujet; sur le même thème; voir aussi",
    "articles liés; articles similaires; articles associés; les plus lus; le plus lu; plus d articles",
    "à voir aussi; à ne pas manquer; en savoir plus; dans la même rubrique; contenus sponsorisés",
    "vous aimerez aussi; cela pourrait vous intéresser; ces articles pourraient vous intéresser",
    "réactions; commentaires; thématiques; mots clés; nos articles; dernières actualités; dernières infos",
    "la suite après cette publicité; sur le web; l actualité; à lire également; recommandé pour vous",
    # es / pt
    "lea también; lee también; leer también; leer más; le puede interesar; te puede interesar; ver también",
    "más noticias; más información; noticias relacionadas; artículos relacionados; relacionadas",
    "relacionados; relacionado; contenido relacionado; lo más leído; lo más visto; más leídas; más leídos",
    "más sobre este tema; también te puede interesar; te recomendamos; recomendados; archivado en; temas",
    "etiquetas; últimas noticias; comentarios; otras noticias; leia também; leia mais; veja também",
    "saiba mais; mais lidas; mais lidos; notícias relacionadas; artigos relacionados; mais notícias",
    "últimas notícias; recomendado para você; pode gostar; relacionadas; comentários; tópicos; mais sobre",
    # it
    "leggi anche; leggi tutto; leggi di più; articoli correlati; correlati; potrebbe interessarti",
    "potrebbe interessarti anche; ti potrebbe interessare; i più letti; più letti; le più lette; ultime notizie",
    "altre notizie; argomenti; approfondimenti; vedi anche; per approfondire; ultim ora; dello stesso autore",
    # nl / sv / da / nb
    "lees ook; lees meer; lees verder; meer over; meer nieuws; gerelateerd; gerelateerde artikelen",
    "meest gelezen; net binnen; aanbevolen; meer artikelen; reacties; bekijk ook; onderwerpen; läs också",
    "läs mer; mest läst; mest lästa; relaterat; senaste nytt; fler artiklar; läs även; mer om; ämnen; taggar",
    "læs også; læs mere; mest læste; mest læst; relaterede artikler; seneste nyt; flere artikler; emner",
    "les også; les mer; mest lest; relaterte saker; relaterte artikler; siste nytt; flere saker; les mer om",
    # pl / cs / hu / ro / lt / fi / el
    "czytaj także; czytaj też; czytaj więcej; zobacz także; zobacz też; przeczytaj także; przeczytaj",
    "najczęściej czytane; najnowsze; polecane; podobne; powiązane; tematy; więcej na temat; zobacz więcej",
    "čtěte také; čtěte dál; související; související články; nejčtenější; doporučujeme; mohlo by vás zajímat",
    "témata; další články; olvasd el; kapcsolódó; kapcsolódó cikkek; citește și; articole similare",
    "skaitykite taip pat; susiję straipsniai; lue myös; luetuimmat; aiheesta lisää; διαβάστε επίσης",
    "σχετικά άρθρα; διαβάστε ακόμα; δείτε επίσης; ροή ειδήσεων",
    # ru / uk
    "читайте также; читать также; читать далее; читать ещё; по теме; материалы по теме; ещё по теме",
    "еще по теме; самое читаемое; популярное; новости по теме; последние новости; рекомендуем; другие новости",
    "смотрите также; теги; темы; комментарии; читайте ещё; главное; читайте також; читати також; за темою",
    "популярні; останні новини; новини за темою; дивіться також; більше за темою; коментарі; статті",
    # tr / id / vi / hi
    "ilgili haberler; benzer haberler; diğer haberler; en çok okunanlar; çok okunanlar; son dakika",
    "son haberler; etiketler; ayrıca bakınız; önerilen haberler; yorumlar; sıradaki haber; i̇lgili haberler",
    "i̇lginizi çekebilir; ilginizi çekebilir; baca juga; artikel terkait; berita terkait; terpopuler; terkini",
    "berita lainnya; xem thêm; tin liên quan; tin mới; đọc thêm; यह भी पढ़ें; संबंधित खबरें; ये भी पढ़ें",
    # ar / fa / he
    "اقرأ أيضا; اقرأ أيضاً; إقرأ أيضا; اقرأ المزيد; مواضيع ذات صلة; أخبار ذات صلة; مقالات ذات صلة; المزيد",
    "الأكثر قراءة; قد يعجبك أيضا; ذات صلة; شاهد أيضا; كلمات مفتاحية; بیشتر بخوانید; مطالب مرتبط; אולי יעניין אותך",
    "קראו עוד; כתבות נוספות; עוד בנושא; הנקראות ביותר; תגיות",
    # zh / ja / ko
    "相关新闻; 相关阅读; 相关文章; 相关报道; 延伸阅读; 推荐阅读; 热门; 热门新闻; 热点; 猜你喜欢; 更多新闻; 标签",
    "相關新聞; 相關文章; 延伸閱讀; 推薦閱讀; 熱門新聞; 你可能也想看; 看更多; 更多新聞; 標籤; 推荐; 热搜; 最新",
    "関連記事; 関連; 関連ニュース; 関連リンク; あわせて読みたい; おすすめ; おすすめ記事; 人気記事; ランキング",
    "アクセスランキング; 最新記事; 最新ニュース; 注目の記事; もっと見る; タグ; 続きを読む; 関連キーワード",
    "관련기사; 관련 기사; 많이 본 기사; 인기기사; 추천기사; 최신기사; 주요뉴스; 태그",
)

_MAX_PHRASE_WORDS = max(phrase.count(" ") + 1 for phrase in _CONTROLS | _ASIDES)
# Of a line made of known phrases: rows of buttons are not longer.
_MAX_COVERED_LENGTH = 120
_MAX_COVERED_WORDS = 14

_MAX_LINE_LENGTH = 400  # characters, of a line that one of the patterns below matches as a whole
_MAX_NOTICE_LENGTH = 2000

# Lines with a variable part: "12 comments", "3 min read", "Follow us on …", notes about cookies
# and newsletters.
_CONTROL_LINES = re.compile(
    r"""(?ix)
    # counters and times
    \W*\d[\d.,]*\s?[km]?\W*(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti
        |reacties?|shares?|views?|likes?|min(?:ute)?s?(?:\.|\s+read|\s+de\s+lecture|\s+lesezeit
        |\s+de\s+lectura|\s+de\s+leitura|\s+di\s+lettura|\s+leestijd)?|комментари\w*|yorum|条评论
        |slides|photos|images|bilder|fotos|read)\W*
    | (?:comments?|kommentare|commentaires|comentarios|reacties|shares?|lesezeit|reading\s+time
        |read\s+time|estimated\s+read|temps\s+de\s+lecture|tiempo\s+de\s+lectura|lesedauer)
        \W*\d+\W*(?:min\w*)?\W*
    | \d+\s+(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\s+ago\W*
    | vor\s+\d+\s+\w+ | il\s+y\s+a\s+\d+\s+\w+ | hace\s+\d+\s+\w+ | há\s+\d+\s+\w+ | \d+\s+\w+\s+fa
    | \d+\s+(?:uur|minuten|dagen)\s+geleden | \d+\s+\w+\s+назад | \d+\s+\w+\s+önce
    | \d{1,2}[:.]\d\d(?:\s*(?:uhr|h|am|pm))? | \d+\s*/\s*\d+ | \d+\s+of\s+\d+
    # buttons with a name in them
    | (?:share|tweet|follow|find|like|join|watch|save|pin|email|send)\b.{0,40}
        \b(?:on|via|by|to|with)\s+(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|reddit
        |pinterest|youtube|e-?mail|google(?:\s+news)?|flipboard|bluesky|threads|tiktok|apple\s+news)\W*
    | (?:click|tap)\s+(?:here\s+)?to\s+.{1,60} | opens?\s+in\s+(?:a\s+)?new\s+(?:window|tab)\W*
    | (?:see|view|show|read|load)\s+(?:all|more)\s+.{0,40}(?:comments|stories|articles|photos|news)\W*
    | (?:auf|über|via|mit)\s+(?:facebook|twitter|x|whatsapp|linkedin|telegram|e-?mail)\s+teilen
    | (?:partager|compartir|compartilhar|condividi|delen|udostępnij)\s+(?:\w+\s+)?(?:facebook
        |twitter|x|whatsapp|linkedin|telegram|e-?mail)
    # notes about the site
    | (?:an\s+dieser\s+stelle\s+(?:finden\s+sie|befindet\s+sich)|empfohlener\s+externer\s+inhalt
        |externer\s+inhalt|ich\s+bin\s+damit\s+einverstanden,\s+dass\s+mir\s+externe
        |(?:um|zum)\s+.{0,60}\b(?:externe|dieses?n?)\s+inhalte?.{0,40}\b(?:anzu|laden|zustimm)
        |wir\s+benötigen\s+ihre\s+(?:einwilligung|zustimmung)|deine\s+privatsphäre-einstellungen
        |this\s+content\s+is\s+hosted\s+by\s+a\s+third\s+party|to\s+view\s+this\s+(?:content|video)
        |(?:allow|accept)\s+.{0,40}\bcontent\?|media\s+playback\s+is\s+(?:unsupported|not\s+supported)
        |pour\s+(?:afficher|voir)\s+ce\s+(?:contenu|média)|para\s+ver\s+este\s+contenido)\b.*
    | (?:we|this\s+(?:web)?site|our\s+(?:web)?site|our\s+partners)\b.{0,80}\buses?\b.{0,40}\bcookies\b.*
    | (?:by\s+(?:continuing|clicking|using|signing|entering|submitting|subscribing|providing))\b.{0,120}
        \b(?:you\s+(?:agree|accept|consent|acknowledge)|terms|privacy)\b.*
    | (?:wir|diese\s+(?:web)?seite|unsere\s+(?:web)?seite)\b.{0,80}\b(?:verwende[nt]|nutz(?:en|t))\b
        .{0,40}\bcookies\b.*
    | (?:nous|ce\s+site)\b.{0,60}\butilis\w+\b.{0,40}\bcookies\b.*
    | (?:utilizamos|usamos|este\s+sitio)\b.{0,60}\bcookies\b.*
    | (?:sign\s+up|subscribe|get|receive|join|register|don['’]t\s+miss)\b.{0,200}
        \b(?:newsletters?|inbox|e-?mail\s+alerts?|mailing\s+list|breaking\s+news\s+alerts?)\b.*
    | .{0,60}\b(?:delivered|straight|direct(?:ly)?)\b.{0,20}\bto\s+your\s+inbox\b.*
    | (?:melden\s+sie\s+sich|abonnieren\s+sie|jetzt\s+abonnieren|hier\s+anmelden)\b.*
    | (?:inscrivez-vous|abonnez-vous|suscríbete|suscríbase|iscriviti|abbonati|inscreva-se|assine
        |подпис(?:ывайтесь|аться|ыв)|подпишитесь|підпис\w+|zapisz\s+się)\b.{0,200}
    | (?:please\s+)?(?:enable|turn\s+on|activate)\s+javascript\b.*
    | .{0,60}\b(?:your\s+browser|javascript)\b.{0,60}\b(?:not\s+support|disabled|required|enable)\w*\b.*
    | (?:already|not\s+yet|not)\s+(?:a\s+)?(?:subscriber|subscribed|member|registered)\b.*
    | (?:bereits|schon|noch\s+kein)\s+(?:abonnent|abo|registriert|kunde|mitglied)\b.*
    | (?:déjà|pas\s+encore)\s+abonné.*
    | this\s+(?:content|article|story|feature|video)\s+is\s+(?:only\s+)?(?:available|for|reserved)\b.*
        \b(?:subscribers?|members?|browser)\b.*
    | .{0,80}\bprotected\s+by\s+recaptcha\b.* | .{0,60}\bearn\s+(?:a|an)?\s*(?:affiliate\s+)?commission\b.*
    | (?:follow|like|join|find)\s+us\s+on\b.{0,120} | folgen\s+sie\s+uns\b.{0,120}
    | (?:suivez-nous|síguenos|seguici|volg\s+ons|siga-nos|следите\s+за)\b.{0,120}
    | (?:follow|contact|e-?mail|reach)\s+(?:the\s+)?(?:author|reporter|writer|him|her|them)\b.{0,80}
    | (?:have\s+(?:a|you)|got\s+a|do\s+you\s+have)\b.{0,40}\b(?:tips?|story|stories|feedback)\b.{0,160}
    | download\s+(?:the|our)\b.{0,60}\bapp\b.{0,80}
    | (?:report|correct)\s+(?:a|an)\s+(?:typo|error|correction)\b.{0,80}
    """
)

# Copyright lines and the like, which stand below the body and end a page.
_FOOTERS = re.compile(
    r"""(?ix)
    (?:©|\(c\)|copyright\b|all\s+contents?\s+©).{0,200} | .{0,160}\ball\s+rights\s+reserved\b.{0,160}
    | .{0,160}\balle\s+rechte\s+vorbehalten\b.{0,160} | .{0,160}\btous\s+droits\s+réservés\b.{0,160}
    | .{0,160}\btodos\s+los\s+derechos\s+reservados\b.{0,160} | .{0,60}©\s*(?:19|20)\d\d.{0,120}
    | .{0,160}\btodos\s+os\s+direitos\s+reservados\b.{0,160} | .{0,160}\bdiritti\s+riservati\b.{0,160}
    | .{0,160}\bвсе\s+права\s+защищены\b.{0,160} | .{0,100}版权所有.{0,160} | .{0,100}无断転載.{0,160}
    | .{0,160}\bwszelkie\s+prawa\s+zastrzeżone\b.{0,160} | .{0,100}\bhakları\s+saklıdır\b.{0,160}
    | (?:terms\s+(?:of|and|&)\s+(?:use|service|conditions)|privacy\s+(?:policy|notice|statement)
        |terms|privacy|impressum|datenschutz(?:erklärung)?|agb|mentions\s+légales|aviso\s+legal
        |política\s+de\s+privacidad|contact(?:\s+us)?|about(?:\s+us)?|kontakt|careers|imprint
        |do\s+not\s+sell.{0,60}|advertise(?:\s+with\s+us)?|help(?:\s+(?:center|centre))?
        |site\s*map|nutzungsbedingungen|barrierefreiheit|cookie[\s-]richtlinie)\W*
    """
)

_NOTICE = re.compile(
    r"(?i)\b(?:cookies?|consent|gdpr|datenschutz\w*|privacy\s+policy|einwilligung|опт-аут)\b"
)

_COMMENTS_HEAD = re.compile(
    r"""(?ix)
    \W*\d+\s+(?:responses?|comments?|kommentare?|thoughts?|replies|reactions?|commentaires?
        |comentarios?|comentários?|commenti)(?:\s+(?:to|on|zu|sur|en|em|a|su)\s.{0,150})?\W*
    | (?:comments?|kommentare|commentaires|comentarios|comentários|commenti|reacties|komentarze
        |комментарии|yorumlar|leserkommentare|diskussion)\s*[:(]?\s*\d+\W*
    | (?:leave|post|write|submit)\s+(?:a|your)\s+(?:reply|comment)s?\W*
    | join\s+the\s+(?:conversation|discussion)\W* | (?:top|all|latest|reader)\s+comments\W*
    | (?:laisser|écrire)\s+un\s+commentaire\W* | deja\s+un\s+comentario\W* | deixe\s+um\s+comentário\W*
    | lascia\s+un\s+commento\W* | schreib(?:en\s+sie|e)?\s+einen\s+kommentar\W*
    """
)

_ASIDE_HEADS = re.compile(
    r"""(?ix)
    (?:read\s+(?:more|also|next)|also\s+read|see\s+also|related|more\s+(?:from|on|in|about)|watch
        |recommended|lesen\s+sie\s+(?:auch|mehr|hier)|mehr\s+(?:zum\s+thema|dazu|von|aus)
        |auch\s+interessant|(?:à\s+)?lire\s+(?:aussi|également)|voir\s+aussi|le[ea]\s+también
        |te\s+puede\s+interesar|leia\s+(?:também|mais)|veja\s+também|leggi\s+anche|lees\s+ook
        |läs\s+(?:också|mer|även)|læs\s+(?:også|mere)|les\s+(?:også|mer)|czytaj\s+(?:też|także|więcej)
        |zobacz\s+(?:też|także)|čtěte\s+také|чита(?:йте|ть)\s+(?:также|также|далее|ещё)|по\s+теме
        |читайте\s+також|baca\s+juga|اقرأ\s+أيضا|延伸閱讀|延伸阅读|相关阅读|関連記事|あわせて読みたい
        |don['’]t\s+miss|must\s+read|tags?|topics|themen|schlagworte|mots[\s-]clés|etiquetas|теги)
    \s*[:：|►▶»>→-].{0,200}
    | more\s+(?:from|in|on)\s+\S.{0,40} | mehr\s+(?:aus|von|zu)\s+\S.{0,40}
    | (?:in\s+case\s+you\s+missed\s+it|icymi).{0,160}
    """
)


def is_comments_head(line: str) -> bool:
    """Whether a line announces the comments of readers."""
    return len(line) <= _MAX_LINE_LENGTH and _COMMENTS_HEAD.fullmatch(line) is not None


def is_control(line: str) -> bool:
    """Whether a line is a button, an advertisement mark, a form or a note about the site."""
    return len(line) <= _MAX_LINE_LENGTH and (
        _is_covered(line, _CONTROLS) or _CONTROL_LINES.fullmatch(line) is not None
    )


def is_notice(line: str) -> bool:
    """Whether a line may be a site's notice about cookies; an article's can look the same."""
    return len(line) <= _MAX_NOTICE_LENGTH and len(_NOTICE.findall(line)) >= 2


def is_aside(line: str) -> bool:
    """Whether a line announces or names other stories ("Read more", "Most read", "Tags")."""
    return len(line) <= _MAX_LINE_LENGTH and (
        _is_covered(line, _ASIDES) or _ASIDE_HEADS.fullmatch(line) is not None
    )


def is_footer(line: str) -> bool:
    """Whether a line is a copyright notice or the like, at the foot of a site's pages."""
    return len(line) <= _MAX_LINE_LENGTH and _FOOTERS.fullmatch(line) is not None


@lru_cache(maxsize=4096)
def _is_covered(line: str, phrases: _Phrases) -> bool:
    """Whether a line consists of known phrases, one after another, and nothing else."""
    if len(line) > _MAX_COVERED_LENGTH:
        return False
    first = _WORD.search(line)
    if first is None or _words(first.group())[0] not in _first_words(phrases):
        return False
    words = _words(line)
    if not 0 < len(words) <= _MAX_COVERED_WORDS:
        return False
    reached = {0}
    for end in range(1, len(words) + 1):
        starts = range(max(0, end - _MAX_PHRASE_WORDS), end)
        if any(start in reached and " ".join(words[start:end]) in phrases for start in starts):
            reached.add(end)
    return len(words) in reached


@cache
def _first_words(phrases: _Phrases) -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)
