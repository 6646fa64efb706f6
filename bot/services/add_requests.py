"""Whether a message asks to add the web addresses in it, such as "please add https://…"."""

import re
from unicodedata import combining, normalize

from retrieval import is_web_address

# By language: words that ask to add something, and words that may stand beside them. A message
# with any other word is a question, which may well end in a link.
_ADDING = {
    "ar": """
        أضف أضيف أضيفي أضيفوا أضفه أضفها أضفهما تضيف ضف ضيف ضيفي إضافة أدرج إدراج أدخل احفظ تابع
        اشترك
        """,
    "de": """
        aufnehmen aufnimmst aufzunehmen nimm nehmen nehmt hinzu hinzufügen hinzuzufügen füg füge
        fueg fuege hinzufuegen ergänze ergänzen einfügen einlesen importiere importieren adde
        adden speichere speichern abonniere abonnieren
        """,
    "en": "add adding include including import index ingest save store follow subscribe",
    "es": """
        añade añadir añádelo añádela añádelos añada agrega agregar agrégalo agrégala agregue
        agregues incluye incluir incluya guarda guardar sigue seguir
        """,
    "fr": """
        ajoute ajouter ajoutez ajoutes rajoute rajouter rajoutez inclus inclure incluez intègre
        intégrer intégrez importe importer importez enregistre enregistrer enregistrez suivre
        suivez
        """,
    "ru": """
        добавь добавьте добавить добавишь добавите внеси внесите внести включи включите включить
        сохрани сохраните сохранить загрузи загрузите подпишись подпишитесь
        """,
}
_BESIDE = {
    "ar": """
        من فضلك رجاء الرجاء يرجى أرجو لو سمحت هذا هذه هذين هذان تلك ذلك هنا الرابط رابط الروابط
        المقال مقال المقالة مقالة المقالات الخبر الصفحة الموقع المصدر العنوان إلى في مقالاتك
        مكتبتك القائمة أيضا كذلك و هل يمكنك ممكن بإمكانك أن شكرا جزيلا لك مرحبا أهلا السلام عليكم
        لي لنا
        """,
    "de": """
        bitte mal noch auch doch gern gerne neu neue neuen hier das den die der dies diese diesen
        dieses folgende folgenden folgendes ihn sie es ein eine einen artikel beitrag beiträge
        text seite link links adresse adressen feed quelle url zu in mit auf rein dazu und deine
        deiner sammlung bibliothek liste kannst könntest würdest können könnten würden du mir uns
        hallo hi hey guten tag morgen abend danke vielen dank dir
        """,
    "en": """
        please pls plz kindly just also too as well again here now and this these that those it
        them the a an one new following article articles page pages link links url urls address
        addresses feed feeds site website source sources story stories text piece to into in for
        your my our library collection archive database list can could would will you mind want
        like need i i'd d we us me hi hello hey good morning evening thanks thank thx bot
        """,
    "es": """
        por favor porfa porfavor este esta esto estos estas ese esa el la los las lo un una nuevo
        nueva siguiente enlace enlaces artículo artículos página noticia texto dirección fuente
        feed sitio url también y a al en tu tus su mi colección biblioteca lista puedes podrías
        puede podría me nos gracias muchas hola buenos días buenas tardes aquí que quiero
        """,
    "fr": """
        stp svp s'il s il te vous plaît plait le la les l cet cette ces ce ça celui celle ci lien
        liens article articles page pages texte adresse flux source site url aussi également et à
        dans ta ton tes votre vos collection bibliothèque liste peux pouvez pourrais pourriez tu
        merci beaucoup bonjour bonsoir salut un une nouvel nouveau nouvelle suivant ici voici moi
        nous y de d
        """,
    "ru": """
        пожалуйста плиз пж пжл эту это этот эти вот ещё еще также тоже и в к на свою свои себе
        твою твои библиотеку базу список коллекцию статью статьи статья ссылку ссылки ссылка
        страницу текст ленту канал источник сайт адрес новую новость новости следующую можешь
        можете мог могли бы ли ты вы мне нам привет здравствуй здравствуйте добрый день спасибо
        """,
}
_WORD = re.compile(r"[^\W\d_]+")
_AROUND = "<>«»“”„\"'‘’[]،؛"
_BEHIND = _AROUND + ".,;:!?…؟"


def addresses_to_add(text: str) -> tuple[str, ...]:
    """Return the web addresses of a message that are to be added, each once.

    There are some if the message has nothing else, or nothing but words that ask to add them.

    >>> addresses_to_add("Please add https://a.example/ferry!")
    ('https://a.example/ferry',)
    >>> addresses_to_add("Who owns https://a.example/ferry?")
    ()
    """
    addresses: list[str] = []
    words: list[str] = []
    for part in text.split():
        bare = part.lstrip(_AROUND + "(")
        (addresses if is_web_address(bare) else words).append(bare)
    if not addresses or (words and not _asks_to_add(" ".join(words))):
        return ()
    if words:
        addresses = [_without_punctuation(address) for address in addresses]
    return tuple(dict.fromkeys(addresses))


def _asks_to_add(words: str) -> bool:
    said = set(_WORD.findall(_plain(words)))
    return any(
        said & adding and said <= adding | _BESIDE_WORDS[language]
        for language, adding in _ADDING_WORDS.items()
    )


def _without_punctuation(address: str) -> str:
    """Return an address without the marks of the sentence that it ends."""
    address = address.rstrip(_BEHIND)
    return address if "(" in address else address.rstrip(_BEHIND + ")")


def _plain(text: str) -> str:
    """Return a text as people write it in a hurry: in lower case and without marks."""
    decomposed = normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not combining(character))


_ADDING_WORDS = {
    language: frozenset(_WORD.findall(_plain(words))) for language, words in _ADDING.items()
}
_BESIDE_WORDS = {
    language: frozenset(_WORD.findall(_plain(words))) for language, words in _BESIDE.items()
}
