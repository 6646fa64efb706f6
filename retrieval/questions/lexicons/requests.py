"""The words by which people ask for the news or for an overview, by language.

Each line is an alternative, written without its case; accents and Arabic marks need not be typed.
"""

# What asks for news, alone or before a time or a subject.
NEWS = {
    "ar": r"""
        (?:ما|ماذا|ايش|شو|وش|ايه)(?: هو| هي| هناك| في)? (?:من )?(?:ال)?جديد
        (?:ما(?: هي)? |شو |ايش )?(?:(?:آخر|أحدث|أبرز|أهم) )?(?:ال)?(?:أخبار|أنباء|مستجدات)(?: الجديدة| الأخيرة)?
        (?:ما(?: هي)? )?(?:آخر|أحدث) (?:ال)?(?:تطورات|مقالات|عناوين)
        (?:هل )?(?:هناك|يوجد|توجد|لديك|عندك|في|فيه|من)(?: أي| أية)? (?:جديد|أخبار|أنباء|مستجدات|شيء جديد)(?: جديدة)?
        (?:أي|أية) (?:جديد|أخبار|أنباء|مستجدات|شيء جديد)(?: جديدة)?
        (?:أعطني|أعطيني|أرني|هات|أخبرني|قل لي)(?: ب)? ?(?:(?:آخر|أحدث|أبرز|أهم) )?(?:ال)?(?:أخبار|أنباء|مستجدات|عناوين)
        ماذا فاتني
        """,
    "de": r"""
        was (?:gibt'?s|gibt es|gabs|gab es|ist|wäre)(?: (?:denn|so|alles|heute|gerade|aktuell))* (?:an )?(?:neues|neue?s?|neuigkeiten)
        (?:gibt'?s|gibt es|gab es|gabs|hast du|habt ihr|haben sie|wei(?:ß|ss)t du)(?: (?:denn|schon|irgend(?:et)?was|etwas|was|irgendwelche|heute|die|aktuelle|neue|noch))* (?:neues|neuigkeiten|nachrichten|news|schlagzeilen|meldungen)
        (?:irgend(?:et)?was|etwas|was)? ?neues
        (?:(?:zeig|gib|nenn|sag|lies|schick)e?(?: mir| uns)?(?: bitte| mal)* )?(?:was sind )?(?:die |alle )?(?:(?:aller)?(?:neue?ste|aktuelle?(?:ste)?|letzte|jüngste|wichtigste|heutige|neue)[nrs]? )*(?:nachrichten|neuigkeiten|news|meldungen|schlagzeilen|artikel|berichte)
        (?:was ist )?das neue?ste
        was habe? ich verpasst
        was sagen die nachrichten|was steht (?:heute )?in den nachrichten
        wie ist der (?:aktuelle|neue?ste) stand(?: der dinge)?
        """,
    "en": r"""
        (?:(?:so |ok(?:ay)? )?(?:what(?:'?s| is| are)|show(?: me| us)?|give(?: me| us)?|get me|tell me|read me|list) )?(?:all )?(?:the |some |any )?(?:(?:very )?(?:latest|newest|recent|most recent|top|breaking|current|daily|big(?:gest)?|main|new) )*(?:news|headlines|top stories)(?: (?:stories|articles|headlines|items|updates))?
        (?:what(?:'?s| is| are)|show(?: me| us)?|give(?: me| us)?|tell me|read me|list) (?:the |your )?(?:(?:very )?(?:latest|newest|most recent|recent)) (?:articles|stories|reports|updates|developments)
        (?:what(?:'?s| is) |tell me |give me |show me |and )?(?:the )?(?:very )?latest
        (?:(?:have (?:you|we) )?(?:got|heard)|(?:do (?:you|we) )have|(?:is|are) there|has there been|got)? ?(?:any|some)(?: (?:more|fresh|recent|good|bad|other|big|breaking|new|further))* (?:news|updates?|developments|headlines)
        what(?:'?s| is) (?:up and )?new
        (?:is there |is |have you got |do you have |got |what )?(?:any|some)?thing(?:'s)? new(?: happening| going on)?
        what(?:'?s| is| was) in the (?:news|papers?|headlines)
        what(?: did|'?ve| have) i miss(?:ed)?
        (?:update|brief) (?:me|us)
        (?:catch|fill) (?:me|us) (?:up|in)
        (?:bring|get) me up to (?:speed|date)
        (?:latest|recent|new|newest) (?:articles|stories|updates|developments)
        """,
    "es": r"""
        qué (?:hay|tienes|cuentas)(?: de)? nuevo
        qué novedades(?: hay| tienes)?
        (?:hay|tienes|tienen|alguna|algunas)(?: (?:alguna|algunas|más|otras))? (?:noticias?|novedad(?:es)?|algo (?:de )?nuevo)
        (?:hay )?algo (?:de )?nuevo
        (?:(?:cuáles son|cuál es|dame|danos|dime|muéstrame|muestra|enséñame|quiero(?: ver| leer)?|ver|cuéntame) )?(?:las |los )?(?:(?:últim[ao]s|recientes|nuev[ao]s|principales) )*(?:noticias|novedades|titulares|actualidad|artículos)(?: (?:más recientes|más importantes|nuevas|recientes|de última hora))*
        (?:qué es )?lo (?:último|más reciente|más nuevo)
        (?:cuál es )?la actualidad|última hora
        qué me (?:perdí|he perdido)
        ponme al (?:día|corriente)
        """,
    "fr": r"""
        quoi de (?:neuf|nouveau|9)
        (?:qu'est[- ]ce qu'il y a|qu'y a[- ]t[- ]il|il y a quoi|y a quoi)(?: de| comme)? (?:neuf|nouveau|nouvelles|infos|actus)
        (?:rien|quelque chose|(?:il )?y a[- ]t[- ]il (?:du|quelque chose de)|(?:il )?y a (?:du|quelque chose de)|du) (?:de )?(?:neuf|nouveau)
        (?:y a[- ]t[- ]il|il y a|y a|as[- ]tu|tu as|t'as|avez[- ]vous|vous avez|est[- ]ce qu'il y a)(?: des| les| de)?(?: (?:nouvelles|dernières))? (?:nouvelles|infos|informations|actus|actualités|news|nouveautés)
        (?:(?:quelles? sont|donne[sz]?[- ](?:moi|nous)|montre[sz]?[- ](?:moi|nous)|je veux(?: voir| lire)?|voir) )?(?:les |des |l')?(?:(?:toutes )?(?:dernières?|récentes?|principales?|grands?) )*(?:nouvelles|actualités?|actus?|infos|news|nouveautés|gros titres|titres|articles|dépêches)(?: (?:récentes|récents|fraîches))?
        quelles? (?:nouvelles|actualités|infos)
        quoi de beau
        qu'est[- ]ce que j'ai (?:raté|manqué)
        où en est[- ]on
        """,
    "ru": r"""
        (?:ну )?(?:а )?(?:что|чё|чо|шо)(?: у (?:вас|тебя|нас))?(?: там)? нов(?:ого|енького)
        (?:а )?какие(?: (?:там|сегодня|есть|последние|свежие))* новости
        (?:есть|были)(?: ли)?(?: (?:какие-(?:нибудь|то|либо)|что-(?:нибудь|то)|уже|свежие|новые))* (?:новости|новое|обновления|изменения)
        (?:(?:покажи|расскажи|дай|скажи|пришли|выведи)(?:те)?(?: мне| нам)? )?(?:(?:все|самые|последние|свежие|главные|сегодняшние|новые|горячие|важные|актуальные) )*(?:новости|новинки|заголовки|новостей|сводк[ау] новостей)
        (?:последние|свежие|новые) (?:статьи|материалы|события|публикации)
        что слышно
        что я пропустила?
        """,
}
# The words for news.
NAMED = {
    "ar": r"أخبار|أنباء|مستجدات|تطورات|جديد|عناوين",
    "de": r"nachrichten|neuigkeiten|news|meldungen|schlagzeilen|neues",
    "en": r"news|headlines|updates|new|latest|stories",
    "es": r"noticias|novedad(?:es)?|titulares|actualidad|nuevo",
    "fr": r"nouvelles|actualités?|actus?|infos|news|nouveau|neuf",
    "ru": r"новост|новинки|нового|заголовки",
}
# Of these, the ones that may stand right before the subject: "новости Украины".
NAMED_DIRECTLY = {
    "ar": r"(?:.* )?(?:أخبار|أنباء|مستجدات|تطورات)",
    "de": r"(?:.* )?(?:nachrichten|neuigkeiten)",
    "es": r"(?:.* )?(?:noticias|novedades)",
    "fr": r"(?:.* )?(?:actualités?|actus?|infos)",
    "ru": r"(?:.* )?новости",
}
# The same of what goes on somewhere; a longer subject is a question's: "what is happening with …".
HAPPENING = {
    "ar": r"""
        (?:ماذا|ما الذي|شو|ايش|ايه اللي) (?:يحدث|يحصل|يجري|يصير|بيصير|بيحصل) (?:الآن|حاليا|اليوم)
        """,
    "de": r"""
        was (?:passiert|geschieht|läuft|tut sich)(?: denn)? (?:gerade|aktuell|derzeit|im moment|momentan|zurzeit)(?: so)?
        was ist(?: (?:denn|gerade|aktuell|derzeit|momentan))* los
        """,
    "en": r"""
        what(?:'?s| is| are| has| have)?(?: been)? (?:currently |now )?(?:happening|going on)(?: (?:now|right now|these days))?
        """,
    "es": r"""
        qué está (?:pasando|ocurriendo|sucediendo)(?: ahora| ahora mismo| actualmente)?
        """,
    "fr": r"""
        (?:que se passe[- ]t[- ]il|qu'est[- ]ce qui se passe|il se passe quoi) (?:en ce moment|actuellement|maintenant)
        """,
    "ru": r"""
        что (?:сейчас|теперь) (?:происходит|творится)|что (?:происходит|творится) (?:сейчас|теперь)
        """,
}
# What asks for news only alone, or with a time.
HAPPENED = {
    "ar": r"""
        (?:ماذا|ما الذي|شو|ايش) (?:حدث|حصل|جرى|وقع|صار) (?P<time>.+)
        (?:ماذا|ما الذي|شو|ايش|ايه اللي) (?:يحدث|يحصل|يجري|يصير|بيصير|بيحصل)(?: (?P<time>.+))?
        """,
    "de": r"""
        was (?:ist|war|geschah|passierte) (?P<time>.+?) (?:so |alles |wichtiges )*(?:passiert|geschehen|los)
        was (?:geschah|passierte) (?P<time>.+)
        was ist (?:passiert|geschehen|los) (?P<time>.+)
        """,
    "en": r"""
        what(?:'?s| has| have)? (?:happened|been happening|gone on) (?P<time>.+)
        what (?:was|were) the (?:news|headlines) (?P<time>.+)
        (?P<time>today|yesterday|tonight|this (?:week|month|year|morning)|last week)'?s (?:top |latest |main )?(?:news|headlines|stories)
        """,
    "es": r"""
        qué (?:ha pasado|pasó|ocurrió|ha ocurrido|sucedió|ha sucedido) (?P<time>.+)
        """,
    "fr": r"""
        (?:que se passe[- ]t[- ]il|qu'est[- ]ce qui se passe|il se passe quoi)(?: (?P<time>.+))?
        (?:que s'est[- ]il passé|qu'est[- ]ce qui s'est passé|il s'est passé quoi) (?P<time>.+)
        """,
    "ru": r"""
        что (?:происходит|творится)(?: (?P<time>.+))?
        что (?:случилось|произошло|было|происходило) (?P<time>.+)
        что (?P<time>.+?) (?:случилось|произошло|было|происходило)
        """,
}
# What joins a subject to the words for news.
ABOUT = {
    "ar": r"عن|حول|بشأن|بخصوص|في|من|على|مع|ضد",
    "de": r"zu|zum|zur|über|von|vom|aus|aus dem|bei|beim|in|im|rund um|um|bezüglich|wegen|mit",
    "en": r"about|on|of|from|by|in|at|with|regarding|concerning|around|re|for",
    "es": r"sobre|de|del|acerca de|en|con|respecto a|respecto al|desde",
    "fr": r"sur|de|du|des|d'|à propos de|à propos du|à propos des|au sujet de|au sujet du|concernant|en|dans|à|au|aux|avec|chez",
    "ru": r"о|об|обо|про|по|из|в|во|на|с|со|вокруг|насчет|касательно",
}
# A subject between the words for news.
AROUND = {
    "de": r"""
        (?:(?:was sind )?(?:die |irgendwelche )?(?:neue?ste|aktuelle|letzte|neue)[nrs]? |gibt es (?:neue |aktuelle )?)?(?P<subject>\S+)-(?:news|nachrichten|neuigkeiten|meldungen)
        """,
    "en": r"""
        (?:what(?:'?s| is| are) |(?:is|are) there |show me |give me |tell me |got |and )?(?:the |any |some |more )*(?:latest|newest|recent|breaking|any|more)(?: new)? (?P<subject>\S+(?: \S+){0,3}?) (?:news|headlines|updates)
        """,
}
# What asks for an overview of a subject.
OVERVIEW = {
    "ar": r"""
        (?:هل )?(?:يمكنك |ممكن |تقدر |بإمكانك |من فضلك |أريد |أريدك )?(?:أن )?(?:لخص|لخصي|لخصوا|تلخص|تلخيص|ألخص)(?: لي| لنا)? (?P<subject>.+)
        (?:أعطني |أعطيني |أريد |هات |اكتب |ما هو )?(?:ملخص|ملخصا|موجز|موجزا|نبذة|لمحة|خلاصة|نظرة عامة)(?: قصير| قصيرة| سريع| سريعة| موجزة)*(?: عن| حول| ل| على)? (?P<subject>.+)
        (?:هل )?(?:يمكنك |ممكن |هل )?(?:أن )?(?:حدثني|حدثيني|حدثنا|تحدثني|تحدث|أخبرني|أخبريني|تخبرني|احكي? لي|تحكي لي|كلمني|تكلم|قل لي)(?: المزيد| أكثر| شيئا| كل شيء| قليلا| ما تعرفه| ما لديك)* (?:عن|حول) (?P<subject>.+)
        (?:ماذا|ما الذي|شو|ايش|هل) (?:تعرف|تعرفه|تعرفين|تعلم|تعلمه|لديك|عندك|بتعرف)(?: شيئا| أي شيء| معلومات)* (?:عن|حول) (?P<subject>.+)
        (?:ما الذي|ماذا) (?:يمكنك|تستطيع) (?:أن )?(?:تخبرني|تقول|تقوله|إخباري|قوله)(?: لي| به)* (?:عن|حول) (?P<subject>.+)
        (?:ماذا|ما الذي) (?:تقول|تقوله|تذكر|تذكره|ورد في) (?:ال)?(?:مقالات|أخبار) (?:عن|حول) (?P<subject>.+)
        (?:أعطني |أريد |هل لديك )?(?:أي |بعض )?(?:ال)?معلومات (?:عن|حول) (?P<subject>.+)
        أريد (?:أن )?(?:أعرف|معرفة)(?: المزيد| أكثر| شيئا| كل شيء)* (?:عن|حول) (?P<subject>.+)
        """,
    "de": r"""
        fasse?(?: (?:mir|uns|bitte|doch|mal|kurz))* (?P<subject>.+?)(?: (?:bitte|kurz|mal|für mich|knapp))* zusammen
        (?:kannst|könntest|würdest|können|könnten|würden) (?:du|sie)(?: (?:mir|uns|bitte|mal|kurz))* (?P<subject>.+?)(?: (?:bitte|kurz|mal|für mich))* zusammenfassen
        (?:(?:gib|schreib|mach)(?: mir)? |ich (?:möchte|will|brauche|hätte gern) |bitte )?(?:eine? |einen |die )?(?:kurze |kurzer |kurzen )?(?:zusammenfassung|überblick|übersicht) (?:von|vom|zu|zum|zur|über|der|des) (?P<subject>.+)
        erzähle?n?(?: (?:mir|uns|sie|doch|mal|bitte|etwas|was|mehr|alles|ein bisschen|ein wenig))* (?:von|vom|über|zu|zum|zur) (?P<subject>.+)
        (?:kannst|könntest|können|könnten) (?:du|sie)(?: (?:mir|uns|bitte|mal|etwas|was|mehr|alles))* (?:von|vom|über|zu|zum|zur) (?P<subject>.+?) (?:erzählen|sagen|berichten)
        was (?:wei(?:ß|ss)t|wissen) (?:du|sie)(?: (?:denn|so|alles|eigentlich))* (?:von|vom|über|zu|zum|zur) (?P<subject>.+)
        wei(?:ß|ss)t du (?:etwas|was|irgendwas|mehr) (?:von|vom|über|zu|zum|zur) (?P<subject>.+)
        was (?:kannst|können) (?:du|sie) (?:mir )?(?:alles )?(?:von|vom|über|zu|zum|zur) (?P<subject>.+?) (?:sagen|erzählen|berichten)
        (?:sag|berichte|schreib)e?(?: (?:mir|uns|bitte|doch|mal))* (?:(?:etwas|was|mehr|alles) )?(?:von|vom|über|zu|zum|zur) (?P<subject>.+)
        was (?:hast du|habt ihr|gibt es alles|gibt's alles) (?:über|zu|zum|zur) (?P<subject>.+)
        was (?:sagen|schreiben|berichten) (?:die|deine) (?:artikel|medien|zeitungen) (?:über|von|zu|zum|zur) (?P<subject>.+)
        (?:gib mir |hast du |ich (?:suche|brauche|möchte|will) )?(?:mehr |alle |ein paar )?(?:infos?|informationen|hintergründe|details|wissenswertes) (?:zu|zum|zur|über|von|vom) (?P<subject>.+)
        ich (?:möchte|will|würde)(?: gern(?:e)?)? (?:etwas |mehr |alles )?(?:über|von|zu) (?P<subject>.+?) (?:wissen|erfahren|lesen|hören)
        """,
    "en": r"""
        (?:(?:can|could|would|will) you )?(?:please |just |quickly |briefly )*(?:summari[sz]e|sum up|recap|outline)(?: (?:for (?:me|us)|me|up))? (?P<subject>.+?)(?: (?:for me|for us|briefly|quickly|in (?:a few|two|three|\d+) (?:words|sentences|lines)))*
        (?:(?:can|could|would|will|may) (?:you|i) )?(?:please )?(?:(?:give|get|show|write|make|provide|have|i want|i need|i'?d like)(?: me| us| to have)? )?(?:a |an |the |your )?(?:(?:short|brief|quick|small|general|little) )*(?:summary|overview|recap|run-?down|synopsis|digest|gist|tl;?dr|briefing)(?: of| on| about| for)? (?P<subject>.+)
        (?:(?:can|could|would|will) you )?(?:please )?(?:tell|teach|inform)(?: (?:me|us))(?: (?:(?:some|any|every)thing|(?:some |a (?:little |tiny )?(?:bit )?)?more|all(?: there is)?|a (?:little|bit|lot)(?: bit)?|stuff|what you know|all you know|a story))* (?:about|of|on) (?P<subject>.+)
        (?:what|how much)(?: all)? (?:do|can|did|could|would) you (?:know|have|tell(?: me| us)|say|find|remember)(?: (?:so far|there|me|us))* (?:about|of|on) (?P<subject>.+)
        (?:do you|does this|do the articles) (?:know|have) (?:anything|something|much|stuff|articles?|news stories|any articles?) (?:about|on|of) (?P<subject>.+)
        (?:have you )?(?:got |is there )(?:anything|something|much|stuff|articles?|any articles?) (?:about|on) (?P<subject>.+)
        (?:anything|something|everything|articles?|stories|reports) (?:about|on) (?P<subject>.+)
        what (?:have you got|do we have|have we got|is there|do (?:the|your) articles (?:say|report|have)|did (?:the|your) articles (?:say|report)) (?:about|on) (?P<subject>.+)
        (?:i(?:'?d| would)? )?(?:(?:want|need|like|love) )?to (?:know|learn|hear|read|find out)(?: (?:(?:some|any|every)thing|(?:a (?:little|bit) )?more|all))? (?:about|on) (?P<subject>.+)
        (?:(?:give|get|show|find|send)(?: me| us)? |i (?:want|need) |any |do you have )?(?:some |any |more |all |the )*(?:info(?:rmation)?|details|background|facts) (?:about|on|regarding) (?P<subject>.+)
        (?:talk|speak)(?: to (?:me|us))? about (?P<subject>.+)
        """,
    "es": r"""
        (?:(?:puedes|podrías|puede|podría) )?(?:por favor )?(?:resúme(?:me|lo|nos)?|resume(?:me|n)?|resumir(?:me|nos)?|resuma(?:me)?|sintetiza)(?: por favor| brevemente)* (?P<subject>.+)
        (?:(?:puedes|podrías|puede|podría) )?(?:(?:dame|hazme|haz|dar(?:me)?|hacer(?:me)?|quiero|necesito|escribe) )?(?:un |una |el )?(?:breve |pequeño |corto |rápido )*(?:resumen|síntesis|panorama)(?: breve| corto| rápido)*(?: de| del| sobre| acerca de)+ (?P<subject>.+)
        (?:(?:me )?(?:puedes|podrías|puede|podría) )?(?:háblame|habla(?:r|rme)?|hábleme|háblanos|cuéntame|cuenta|contar(?:me)?|cuénteme|cuéntanos|platícame|explícame|infórmame)(?: (?:algo|más|un poco|un poco más|todo|lo que sabes|cosas))* (?:de|del|sobre|acerca de|acerca del) (?P<subject>.+)
        (?:qué|que es lo que) (?:sabes|sabe|sabéis|tienes|dicen(?: los artículos| las noticias)?)(?: tú)? (?:de|del|sobre|acerca de|acerca del) (?P<subject>.+)
        (?:qué|que) (?:me )?(?:puedes|podrías|puede|podría) (?:decir|contar)(?:me)? (?:de|del|sobre|acerca de|acerca del) (?P<subject>.+)
        (?:qué hay|hay algo|tienes algo|sabes algo) (?:sobre|acerca de|acerca del) (?P<subject>.+)
        dime (?:algo|más|todo|lo que sabes|qué sabes|cosas)(?: más)? (?:de|del|sobre|acerca de) (?P<subject>.+)
        (?:(?:dame|quiero|necesito|busco|tienes) )?(?:más |alguna |la )*(?:información|info|datos|detalles) (?:de|del|sobre|acerca de|acerca del) (?P<subject>.+)
        (?:quiero|quisiera|me gustaría) (?:saber|conocer|leer|aprender)(?: (?:algo|más|todo))* (?:de|del|sobre|acerca de|acerca del) (?P<subject>.+)
        """,
    "fr": r"""
        (?:(?:peux[- ]tu|pouvez[- ]vous|pourrais[- ]tu|pourriez[- ]vous|tu peux|vous pouvez|tu pourrais) )?(?:me |nous )?(?:résume[rsz]?|synthétise[rsz]?)(?:[- ](?:moi|nous)|-l[ea]s?)?(?: (?:brièvement|rapidement|en quelques mots))* (?P<subject>.+)
        (?:(?:peux[- ]tu|pouvez[- ]vous|pourrais[- ]tu|pourriez[- ]vous|tu peux) )?(?:(?:me |nous )?(?:fais|faites|faire|donne[rz]?|donne)(?:[- ](?:moi|nous))? |je (?:veux|voudrais) )?(?:un |le |une )?(?:petit |bref |court |rapide |brève )*(?:résumé|synthèse|récap(?:itulatif)?|aperçu|topo)(?: rapide| bref)*(?: de| du| des| sur| d')+ ?(?P<subject>.+)
        (?:(?:peux[- ]tu|pouvez[- ]vous|pourrais[- ]tu|pourriez[- ]vous|tu peux|vous pouvez) )?(?:me |nous )?parle[rsz]?(?:[- ](?:moi|nous))?(?: (?:un peu|un peu plus|plus|davantage))* (?:de|du|des|d'|sur) ?(?P<subject>.+)
        (?:que (?:sais[- ]tu|savez[- ]vous)|qu'est[- ]ce que (?:tu sais|vous savez|tu connais)|tu sais quoi|sais[- ]tu quelque chose|savez[- ]vous quelque chose)(?: (?:sur|de|du|des|d'|à propos de|à propos du|au sujet de|au sujet du)) ?(?P<subject>.+)
        (?:que (?:peux[- ]tu|pouvez[- ]vous|pourrais[- ]tu)|qu'est[- ]ce que (?:tu peux|vous pouvez)) (?:me |nous )?(?:dire|raconter) (?:sur|de|du|des|d'|à propos de|à propos du|au sujet de|au sujet du) ?(?P<subject>.+)
        (?:dis|dites|raconte|racontez)(?:[- ](?:moi|m'en|nous))?(?: (?:en|quelque chose|plus|davantage|tout|ce que tu sais))+ (?:sur|de|du|des|d'|à propos de|à propos du|au sujet de) ?(?P<subject>.+)
        (?:que|qu'est[- ]ce que) (?:disent|racontent)(?: les articles| les médias)? (?:sur|de|du|des) (?P<subject>.+)
        (?:qu'est[- ]ce que tu as|tu as quoi|qu'avez[- ]vous|qu'as[- ]tu|as[- ]tu quelque chose) sur (?P<subject>.+)
        (?:(?:donne[sz]?[- ]moi|je (?:veux|voudrais|cherche)|as[- ]tu|avez[- ]vous) )?(?:des |les |plus d'|quelques )?(?:infos?|informations|renseignements|détails) (?:sur|à propos de|à propos du|au sujet de|au sujet du|concernant) (?P<subject>.+)
        (?:je (?:veux|voudrais)|j'aimerais|j'ai envie d)(?:'| )?(?:en )?(?:savoir|apprendre|connaître)(?: (?:plus|davantage|tout|quelque chose))* (?:sur|de|du|des|à propos de|au sujet de) (?P<subject>.+)
        """,
    "ru": r"""
        (?:(?:можешь|можете|мог бы|могли бы)(?: ты| вы)? )?(?:расскажи|расскажите|рассказать|поведай|поведайте|скажи|скажите)(?: (?:мне|нам|пожалуйста|ка|что-нибудь|что-то|чего-нибудь|подробнее|поподробнее|больше|ещё|все|кратко|коротко|немного|вкратце))* (?:о|об|обо|про) (?P<subject>.+)
        (?:а )?что(?: (?:ты|вы))?(?: (?:знаешь|знаете|известно|слышно|есть|пишут|говорят|сообщают|можешь сказать|можете сказать|можешь рассказать|можете рассказать|сказано))(?: (?:мне|нам|вам|тебе|в статьях|у тебя|у вас))* (?:о|об|обо|про) (?P<subject>.+)
        (?:(?:можешь|можете|мог бы|могли бы)(?: ты| вы)? )?(?:кратко |коротко |вкратце |пожалуйста )*(?:перескажи|перескажите|пересказать|суммируй|суммируйте|резюмируй|резюмируйте|резюмировать|обобщи|обобщите|обобщить|подытожь|подытожьте)(?: (?:мне|нам|кратко|коротко|вкратце|пожалуйста))* (?P<subject>.+)
        (?:(?:сделай|дай|напиши|составь|нужен|нужно|хочу|приведи)(?:те)?(?: мне)? )?(?:краткое |краткий |короткий |краткую )*(?:резюме|пересказ|обзор|сводку|сводка|содержание|выжимк[ау]|саммари)(?: (?:о|об|по|про|статьи|статей|новостей|на тему))* (?P<subject>.+)
        (?:(?:дай|найди|ищу|нужна|есть)(?:те)?(?: мне)? )?(?:любая |вся |какая-нибудь )?(?:информаци[яюи]|инфа|инфу|сведения|подробности|детали) (?:о|об|обо|про|по) (?P<subject>.+)
        (?:я )?(?:хочу|хотел бы|хотела бы|хотелось бы) (?:узнать|знать|почитать|прочитать|услышать)(?: (?:больше|подробнее|все|что-нибудь|побольше))* (?:о|об|обо|про) (?P<subject>.+)
        """,
}
# What may stand before and behind all of that.
BEFORE = {
    "ar": r"(?:من فضلك|رجاء|لو سمحت|طيب|حسنا)",
    "de": r"(?:bitte|und|also|ok|na)",
    "en": r"(?:please|pls|and|so|ok(?:ay)?|well|hey)",
    "es": r"(?:por favor|y|bueno|vale|ok)",
    "fr": r"(?:s'il te plaît|s'il vous plaît|stp|svp|et|bon|alors|ok)",
    "ru": r"(?:пожалуйста|а|и|ну|ок)",
}
BEHIND = {
    "ar": r"(?:من فضلك|رجاء|لو سمحت|الآن|حاليا|في العالم|لديك|عندك|مؤخرا|أخيرا)",
    "de": r"(?:bitte|denn|so|jetzt|gerade|aktuell|momentan|in der welt|auf der welt|hier|bei euch|zurzeit|derzeit|in letzter zeit|für mich|der letzten (?:tage|wochen)|des tages|der woche|am laufenden)",
    "en": r"(?:please|pls|plz|right now|now|at the moment|currently|lately|recently|these days|so far|in the world|around the world|out there|around here|here|for me|for us|of the (?:day|week|month|hour)|of late|from (?:the )?(?:last|past) few (?:days|weeks)|in the (?:last|past) few (?:days|weeks)|since then)",
    "es": r"(?:por favor|ahora|ahora mismo|actualmente|últimamente|en el mundo|por ahí|por aquí|del día|de la semana|del mes|del momento|recientemente|de última hora|en estos días|para mí)",
    "fr": r"(?:s'il te plaît|s'il vous plaît|stp|svp|maintenant|en ce moment|actuellement|récemment|ces derniers (?:jours|temps)|dans le monde|ici|chez vous|du jour|de la semaine|du mois|du moment|alors|là)",
    "ru": r"(?:пожалуйста|сейчас|теперь|в мире|вообще|тут|здесь|там|за (?:последнее время|неделю|последнюю неделю|день|месяц|последние дни|сутки)|дня|недели|месяца|на данный момент|в последнее время|нынче)",
}
# A subject that begins so is asked about the bot or the reader, or is a question of its own.
NO_SUBJECT = {
    "ar": r"(?:نفسك|نفسي|ذاتك|ك|أنت|كيف|متى|أين|لماذا|كم|من (?:هو|هي|كان|كانت)|ما إذا|ما هو|ما هي)",
    "de": r"(?:dir|dich|mir|mich|ihnen|euch|uns|wer|wie|wann|wo|warum|wieso|was|welche[rnms]?|ob|einen? witz)",
    "en": r"(?:you|yourself|your|me|myself|who|whom|whose|what|when|where|why|how|which|whether|if|a (?:joke|story))",
    "es": r"(?:ti|usted|mí|tú|quién|quiénes|qué|cuándo|dónde|por qué|cómo|cuál|cuánt[oa]s?|si|un chiste)",
    "fr": r"(?:toi|vous|moi|nous|qui|quand|où|pourquoi|comment|combien|quel(?:le)?s?|si|ce que|une blague)",
    "ru": r"(?:себе|тебе|тебя|вас|вам|мне|нас|кто|кого|ком|чем|как|когда|где|почему|зачем|сколько|как\p{l}{2,3}|том|анекдот|шутк[ауи])",
}
# A subject that only points at what was spoken of.
POINTING = {
    "ar": r"(?:هذا|هذه|ذلك|تلك|ه|ها|هم|الموضوع|هذا الموضوع|هذا المقال|هذا الخبر|المقال|ذلك الموضوع)",
    "de": r"(?:das|dies|ihn|ihm|sie|ihr|es|ihnen|dem|den|der|davon|darüber|dazu|dieses? (?:thema|artikel)|diesen artikel|diesem artikel|den artikel|dem artikel)",
    "en": r"(?:it|that|this|them|these|those|him|her|(?:this|that|the) (?:article|story|one|topic|subject|news|piece|text|guy|man|woman|person|company|place))",
    "es": r"(?:él|ella|ellos|ellas|ello|eso|esto|lo|(?:este|ese|el) (?:artículo|tema|asunto)|(?:esta|esa|la) (?:noticia|historia))",
    "fr": r"(?:lui|elle|eux|elles|ça|cela|ceci|(?:cet|l')? ?article|ce sujet|cette (?:histoire|affaire))",
    "ru": r"(?:н[её]м|ней|него|нее|них|нему|ним|этом|это|эту?|этой|том|этот|(?:этот|этом|эту|этой) (?:статье|статью|тем[еу]|случае|новост[ьи]))",
}
# What names the articles before their subject: "summarize the article on the strike".
ARTICLE_ON = {
    "ar": r"(?:هذه |هذا )?(?:ال)?(?:مقالات|مقالة|مقال|أخبار|خبر) (?:عن|حول)",
    "de": r"(?:de[nmrs]|die|das|deine?|alle )? ?(?:artikel|berichte?|beitr(?:a|ä)ge?|texte?|nachrichten?) (?:über|zu|zum|zur|von|vom)",
    "en": r"(?:the |your |all |this |an? )*(?:articles?|stor(?:y|ies)|reports?|coverage|pieces?|news) (?:about|on|of)",
    "es": r"(?:el |los |la |las |un )?(?:artículos?|noticias?|textos?|informes?) (?:sobre|de|del|acerca de)",
    "fr": r"(?:l'|les |cet |un )?(?:articles?|textes?|nouvelles) (?:sur|de|du|à propos de)",
    "ru": r"(?:эту |все |последние )?(?:стать[юиея]|статей|статье|материал[ыа]?|новост[иь]|новостей|текст) (?:о|об|обо|про)",
}
