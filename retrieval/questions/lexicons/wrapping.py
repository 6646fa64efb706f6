"""Words that wrap a question, by language: data for `questions.wrapping`.

A line has one or more alternatives, as in a regular expression. They are written in lower case,
with their accents and the usual apostrophe, and found without accents and in capitals, too; a space
stands for any white space.
"""

# What may stand before a question without a pause: "hello who won". A pause may follow as well.
OPENERS = {
    "ar": r"""
        (?:و?ال)?سلام عليكم(?: ورحمة الله(?: و ?بركاته)?)?|و?عليكم السلام|مرحبا\p{M}*|مرحبتين
        اهلا\p{M}*(?: وسهلا\p{M}*)?|أهلين|هلا(?: والله)?|هاي|هلو|ألو|صباح (?:الخير|النور)
        مساء (?:الخير|النور)|تحية طيبة(?: وبعد)?|عزيزي (?:البوت|الروبوت)|يا بوت|عفوا\p{M}*
        عذرا\p{M}*(?: على (?:الإزعاج|الازعاج))?|آسفة? على (?:الإزعاج|الازعاج)|لو سمحت[مي]?|من فضلك
        رجاء\p{M}*|بليز|سؤال(?: سريع| بسيط)?|(?:عندي|لدي|معي) سؤال(?: سريع| بسيط)?|طيب|أوكي|اوك
        السؤال(?: هو)?
        """,
    "de": r"""
        (?:hallo|hallöchen|hi|hey|hej|moin(?: moin)?|servus|salü|grüezi|grü(?:ß|ss) (?:gott|dich|euch)|tach|guten (?:morgen|abend|tag)|(?:schönen )?guten (?:morgen|abend|tag)|schönen (?:tag|abend)|mahlzeit|liebes? (?:bot|team)|lieber bot)(?: (?:zusammen|alle|allerseits|leute|ihr|bot|verbatim|du|miteinander|euch))?
        entschuldig(?:ung|e|en sie)(?: (?:bitte|die störung|für die störung))*(?:,? aber)?
        sorry(?: (?:für die|wegen der) störung)?(?:,? aber)?|verzeihung|bitte|ok(?:ay)?|äh+m?|hm+
        (?:ganz )?(?:schnelle|kurze|kleine|dumme) frage
        (?:nur |mal )?(?:ne|eine) (?:(?:ganz )?(?:kurze|kleine|schnelle|dumme) )?frage
        frage(?: an (?:alle|dich|den bot))?
        (?:ich )?(?:hab|habe|hätte) (?:da )?(?:mal )?(?:noch )?(?:eine|ne) (?:kurze |kleine |schnelle )?frage(?: an dich)?
        meine frage(?: (?:ist|lautet|wäre))?
        ich hoffe,? (?:es|dir|ihnen) geht(?: es)?(?: dir| ihnen)? gut|übrigens
        """,
    "en": r"""
        (?:hello|helo|hi+|hiya|hey+|heya|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|g'day)(?: (?:there|bot|verbatim|all|everyone|everybody|guys|folks|team|friend|mate|again|sir|madam|robot))*
        dear (?:bot|verbatim|sir(?: or madam)?|team|all)
        (?:i'm |im |so )?sorry(?: (?:to (?:bother|disturb|trouble|ask)(?: you)?|for (?:the trouble|bothering(?: you)?|asking|disturbing(?: you)?)))?(?: again)?(?:,? but)?
        (?:please )?(?:excuse|pardon) me(?:,? but)?|please|pls+|plz+|ok(?:ay)?|alright|hmm+|umm+|uh+
        er+m|oh|ah|btw|by the way
        (?:(?:just )?(?:a |one |another )?(?:really |very )?(?:quick|short|small|simple|silly|stupid|dumb|random) (?:question|one|q))(?: for you)?
        (?:my |the )?question(?: is)?
        (?:i have|i've got|ive got|got|have) (?:a|one|another) (?:quick |small |simple )?question(?: for you)?
        i hope (?:you are|you're|youre|ur|u r|this finds you|all is|everything is)(?: doing)? (?:well|fine|good|ok|okay|great)
        hope (?:you are|you're|youre|ur|all is) (?:doing )?(?:well|fine|good)|serious question
        genuine question|asking for a friend
        """,
    "es": r"""
        (?:hola+|holi|buen(?:as|os)(?: (?:días|tardes|noches))?|buen día|buenas|qué tal|ey|oye|oiga|saludos|estimad[oa]s?|querid[oa])(?: (?:a todos|a tod[oa]s|bot|verbatim|amig[oa]s?|chicos|gente|robot|de nuevo|otra vez|qué tal))*
        perd[oó]n(?:a|e|ad)?(?: (?:que|por) (?:te |le |la |las )?molest(?:e|ia|ias|ar(?:te|le)?))?(?:,? pero)?
        disculp[ae](?:d|n)?(?: (?:que (?:te|le) moleste|la molestia|las molestias))?(?:,? pero)?
        siento molestar(?:te|le)?(?:,? pero)?|por fa(?:vor)?|porfa(?:vor|s|plis)?|plis|pf
        (?:una|1) (?:pregunta|duda|preguntita|consulta)(?: (?:rápida|rapidita|sencilla|tonta))?
        (?:tengo|tenía) una (?:pregunta|duda|consulta)(?: (?:rápida|sencilla))?
        (?:mi |la )?(?:pregunta|duda|consulta)(?: (?:rápida|es))?
        espero que (?:estés|esté|estéis|estén) bien|vale|ok(?:ay)?|bueno|pues|eh+|mmm+|a ver
        por cierto
        """,
    "fr": r"""
        (?:bonjour|bjr|bonsoir|bsr|salut|slt|coucou|cc|hello|rebonjour)(?: (?:à (?:tous|toutes|vous|toi)|tous|tout le monde|bot|verbatim|les amis|l'ami|madame|monsieur|robot|l'équipe))*
        (?:je suis )?(?:désolée?|pardon|excuse[zs]?(?:-| )(?:moi|nous))(?: (?:de (?:te|vous) déranger|pour le dérangement))?(?:,? mais)?
        (?:désolée?|pardon|excuse) de (?:te|vous) déranger(?:,? mais)?|s'?il (?:te|vous) pla[iî]t
        s'il (?:te|vous) pla[iî]t|svp|stp
        (?:petite |une |juste une |j'ai une |une petite |j'aurais une |j'ai une petite )?question(?: (?:rapide|simple|bête|idiote))?
        (?:ma )?question(?: est)?|j'espère que (?:tu vas|vous allez) bien|alors|bon|bah|euh+|hum+
        dis(?: donc)?|ok(?:ay)?|d'accord|au fait
        """,
    "it": r"""
        ciao(?: (?:a tutti|bot))?|salve|buongiorno|buonasera|scusa(?:te|mi)?|per favore
        una domanda(?: veloce)?|domanda
        """,
    "nl": r"""
        hallo|hoi|goede?(?:morgen|middag|navond)|dag|sorry(?: dat ik stoor)?|alsjeblieft
        (?:korte |snelle )?vraag(?:je)?
        """,
    "pt": r"""
        olá|oi|oie|bom dia|boa (?:tarde|noite)|desculpe?|por favor
        uma (?:pergunta|dúvida)(?: rápida)?|pergunta
        """,
    "ru": r"""
        (?:всем )?(?:привет(?:ик|ики|ствую)?|прив|здравствуй(?:те)?|здрасте|здрасьте|здорово|хай|хеллоу|ку|доброе утро|добрый (?:день|вечер)|доброго времени суток|доброго дня|доброй ночи|уважаемый|дорогой)(?: (?:бот|всем|ребята|друг|друзья|вам|народ|робот|дорогой бот))*
        (?:извини|извините|простите|прости|прошу прощения|сорри|сори)(?: (?:за беспокойство|что (?:беспокою|отвлекаю)|пожалуйста))*(?:,? но)?
        пожалуйста|пож|пжл?ст?|плиз|плз
        (?:у меня )?(?:есть )?(?:(?:такой|быстрый|короткий|небольшой|маленький|простой|глупый) )?вопрос(?:ик)?
        мой вопрос|надеюсь,? у (?:вас|тебя) все хорошо|так|ну|ок(?:ей)?|хм+|э+м*|слушай(?:те)?
        кстати|короче
        """,
    "tr": r"""
        merhaba(?:lar)?|selam(?:lar)?|günaydın|iyi (?:günler|akşamlar)|lütfen|pardon
        bir sor(?:u|um var)
        """,
    "zh": r"""
        你好|您好|早上好|晚上好|请问|請問
        """,
}
# What must stand apart, as in "Thanks! Who won?".
APART = {
    "ar": r"""
        شكر\p{M}*ا\p{M}*(?: (?:جزيلا\p{M}*|لك|كثيرا\p{M}*))*|تمام|ممتاز|حسنا\p{M}*|جميل
        """,
    "de": r"""
        (?:vielen |besten |herzlichen )?dank(?:e)?(?: (?:dir|ihnen|schön|sehr|euch|für (?:die|deine|ihre) (?:antwort|hilfe|info)))*
        super|toll|prima|klasse|cool|gut|aha|ach so|alles klar|perfekt|morgen
        """,
    "en": r"""
        (?:many |ok |okay )?(?:thanks|thank (?:you|u)|thx|ty|tysm|cheers)(?: (?:so much|very much|a lot|a bunch|again|for (?:that|this|the|your) ?(?:answer|reply|help|info(?:rmation)?)?))*
        great|cool|nice|perfect|awesome|wow|lol|haha+|well|interesting|(?:good )?mornin[g']?|evening
        got it|i see
        """,
    "es": r"""
        (?:muchas |mil )?gracias(?: por (?:todo|la (?:respuesta|ayuda|información)))?|genial
        perfecto|vaya|jaja+|guay|entiendo
        """,
    "fr": r"""
        merci(?: (?:beaucoup|bien|infiniment|à (?:toi|vous)|pour (?:tout|la réponse|ta réponse|votre réponse|l'info)))*
        super|génial|parfait|cool|mdr|d'acc|ah|oh
        """,
    "ru": r"""
        (?:большое |огромное )?(?:спасибо|спс|благодарю)(?: (?:большое|вам|тебе|за (?:ответ|помощь|информацию)))*
        отлично|супер|класс|круто|понятно|ясно|ого|ага
        """,
}
# What asks for what follows it.
REQUESTS = {
    "ar": r"""
        (?:هل )?(?:ممكن|يمكن|بإمكانك|يمكنك|تستطيع|تقدر|بتقدر|فيك)(?: من فضلك| لو سمحت[مي]?)? (?:أن |ان )?(?:ت(?:قول|خبر|علم|ذكر|وضح)|تحكي)(?: ?(?:لي|ني|لنا|نا))?
        (?:قل|قولي|احكي|قول) لي|(?:أخبر|خبر|أعلم|علم)(?:ني|نا)|هل (?:تعلم|تعرف|تدري)|تعرف|بتعرف
        أحد يعرف|(?:هل )?(?:هناك )?(?:من|أحد|حد) (?:يعرف|يعلم)
        (?:أريد|اريد|أود|اود|أحب|بدي|أبغى|ابغى|عايز|عاوز|عايزة|ودي) (?:أن |ان )?(?:أعرف|اعرف)
        كنت أتساءل|أتساءل
        """,
    "de": r"""
        (?:kann(?:st du| mir (?:jemand|einer|wer))|könn(?:test du|en sie|ten sie|t ihr)|könnt(?:e mir (?:jemand|einer|wer)|est du)|würde(?:st du|n sie)|magst du)(?: (?:mir|uns))?(?: (?:bitte|mal|vielleicht|kurz|eventuell|netterweise))* (?:(?:mir|uns) )?(?:sagen|verraten|erklären|mitteilen|helfen)
        (?:weißt du|weisst du|wissen sie|weiß (?:jemand|wer|einer|hier jemand)|weiss jemand)(?: (?:vielleicht|zufällig|eigentlich|denn))*
        (?:bitte )?(?:sag(?:en sie|e)?|verrat(?:e|en sie)?|erklär(?:e|en sie)?)(?: (?:mir|uns))(?: (?:bitte|mal|doch|kurz))*
        ich (?:möchte|will|würde|wollte)(?: (?:gern(?:e)?|mal|bitte|nur))* (?:wissen|fragen|erfahren)
        ich (?:frage mich|wüsste gern(?:e)?|hätte gern(?:e)? gewusst)
        (?:hast du|haben sie|hat (?:jemand|wer)) (?:eine ahnung|ne ahnung)
        mich (?:würde interessieren|interessiert)
        """,
    "en": r"""
        (?:(?:can|could|would|will) (?:you|u|ya|someone|somebody|anyone)(?: (?:please|pls|plz|kindly|perhaps|maybe|possibly|just|quickly))*|please|pls|plz|kindly|just)?(?: ?(?:tell|inform|show|give|enlighten) (?:me|us)| ?explain to (?:me|us)| ?let (?:me|us) know)(?: (?:please|pls|plz|quickly))*
        (?:do|does|did|would) (?:you|u|ya|anyone|anybody|someone|somebody)(?: (?:guys|here|happen to|perhaps|even))* (?:know|remember|recall)
        (?:i(?:'d| would)?|id|we(?:'d| would)?) (?:(?:really|just|also) )?(?:like|love|want|need|wish) to (?:know|find out|learn|ask(?: you)?)
        i (?:just )?wan(?:na|t to) (?:know|ask)|i wonder(?:ed)?
        i(?:'m| am| was|'ve been)? (?:just )?wondering|im (?:just )?wondering
        was (?:just )?wondering|(?:just )?wondering|(?:just )?curious|what can you tell me
        would you mind telling me|is it possible to (?:know|find out)
        any(?:one|body)? (?:got )?(?:any )?(?:idea|clue)|(?:have you |got )?any idea
        any(?:one|body) know|(?:so )?my question is|i have to ask|may i (?:ask|know)
        can i (?:ask|know)(?: you)?|could i ask(?: you)?|let me ask(?: you)?
        """,
    "es": r"""
        (?:me )?(?:puede[ns]?|podr[ií]a(?:s|n|is)?|pod[eé]is|sabr[ií]as?|quieres)(?: por fa(?:vor)?| porfa)? (?:decir(?:me|nos)?|contar(?:me|nos)|explicar(?:me|nos)|indicar(?:me|nos)?)
        (?:por favor )?(?:dime|dígame|decidme|díganme|cuéntame|explícame)(?: por favor)?
        (?:alguien |tú |usted )?(?:sabe[ns]?|sab[eé]is|sabr[ií]a(?:s|n)?|conoces|recuerdas)
        (?:me )?(?:quiero|quisiera|gustar[ií]a|querr[ií]a|necesito|quer[ií]a) (?:saber|preguntar(?:te|le)?|conocer)
        me pregunt(?:o|aba)|tienes? idea(?: de)?|alguna idea(?: de)?
        """,
    "fr": r"""
        (?:(?:est-ce que )?(?:tu|vous) (?:peux|pouvez|pourrais|pourriez)|(?:peux|pouvez|pourrais|pourriez|veux|voulez)(?:-| )(?:tu|vous)|quelqu'un (?:peut|pourrait))(?: (?:svp|stp|s'il (?:te|vous) pla[iî]t))?(?: (?:me|nous)| m'| nous)? ?(?:dire|expliquer|indiquer|donner)
        (?:dis|dites|explique|expliquez)(?:-| )(?:moi|nous)
        (?:sais|savez|saurais|sauriez)(?:-| )(?:tu|vous)|tu sais|vous savez|t'sais
        (?:est-ce que )?quelqu'un (?:sait|saurait)
        (?:je|j') ?(?:veux|voudrais|aimerais|souhaite|souhaiterais|voulais|voulait)(?: (?:bien|juste))? (?:savoir|demander|vous demander|te demander|connaître)
        je me demand(?:e|ais)|(?:as-tu|avez-vous|tu as|t'as|vous avez) une idée(?: de)?|une idée de
        """,
    "it": r"""
        (?:(?:puoi|può|potresti|potrebbe) dirmi|dimmi|(?:tu )?sai|vorrei sapere|voglio sapere|mi chiedevo|qualcuno sa)
        """,
    "nl": r"""
        (?:(?:kun|kan|kunt|zou) (?:je|u|iemand) me (?:vertellen|zeggen)|vertel me|weet (?:je|u|iemand)|ik (?:wil|zou) (?:graag )?weten|ik vraag me af)
        """,
    "pt": r"""
        (?:(?:você )?(?:pode|poderia|podes) me dizer|(?:pode|poderia)s? dizer-me|me diga|me diz|diga-me|(?:você |alguém )?sabe|quero saber|gostaria de saber)
        """,
    "ru": r"""
        (?:(?:не )?(?:мог(?:ли|ла|)(?: бы)?|можешь|можете|мог бы|могли бы) (?:ты |вы )?(?:бы )?(?:мне )?(?:сказать|подсказать|рассказать|объяснить|ответить)(?: мне)?)
        (?:пожалуйста )?(?:не )?(?:скажи(?:те)?|подскажи(?:те)?|подскажешь|подскажете|ответь(?:те)?)(?: (?:мне|нам|ка|пожалуйста|пжл?ст?|плиз))*
        (?:а )?(?:ты|вы)? ?не ?(?:знаешь|знаете|в курсе)(?: ли)?(?: (?:ты|вы|случайно))*
        (?:ты|вы) знае(?:шь|те)|знаешь|знаете|(?:кто-(?:нибудь|то)|кто нибудь) (?:знает|в курсе)
        (?:я )?(?:хочу|хотел|хотела|хотелось|хотим|интересно)(?: бы)? (?:знать|узнать|спросить)
        (?:мне )?(?:просто )?интересно|хочется (?:знать|узнать)
        """,
    "tr": r"""
        (?:bana söyle(?:r misin(?:iz)?)?|söyler misin(?:iz)?|biliyor mus?u?nu?n?|acaba|merak ediyorum)
        """,
    "zh": r"""
        请?告诉我|請?告訴我|你知道|我想知道|能告诉我
        """,
}
# What a request asks for that no article answers by itself, or that is another kind of request.
UNREQUESTED = {
    "ar": r"""
        عن|نكتة|شيئا|حاجة|اسمك|أكثر
        """,
    "de": r"""
        über|etwas|was (?:über|von)|mehr|(?:einen|nen) witz|(?:deinen|deine|dein|ihren|ihr)|dich
        mich|weiter
        """,
    "en": r"""
        about|more|something|anything|everything|all|a (?:joke|story|secret|lie|fact|summary)
        articles?|headlines|another|your|you|yourself|me|how (?:you|to use)|latest
        (?:the )?(?:latest|news|headlines)|what's new|some
        """,
    "es": r"""
        sobre|de|más|algo|un (?:chiste|cuento)|tu|su|acerca|todo
        """,
    "fr": r"""
        (?:des |les )?(?:nouvelles|infos)|sur|plus|quelque chose|une blague|ton|ta|votre|à propos
        tout|de
        """,
    "ru": r"""
        про|об?о?|что-(?:нибудь|то)|анекдот|шутку|еще|больше|свое|подробнее|все
        """,
}
# What may stand behind a question, with a pause or without.
TAILS = {
    "ar": r"""
        شكر\p{M}*ا\p{M}*(?: (?:جزيلا\p{M}*|لك|لكم|كثيرا\p{M}*|مقدما\p{M}*|سلفا\p{M}*))*
        مشكور(?:ة|ين)?|تسلم|يسلمو|يعطيك العافية|جزاك الله خيرا\p{M}*|لو سمحت[مي]?|من فضلك[مي]?
        رجاء\p{M}*|بليز|مع الشكر|ولكم جزيل الشكر|و?شكرا\p{M}*
        """,
    "de": r"""
        (?:(?:und )?(?:vielen|besten|herzlichen|lieben|tausend|schon mal|schonmal|im voraus)(?: (?:vielen|lieben|schon mal))* dank|danke)(?: (?:dir|ihnen|euch|schön|sehr|im voraus|schon mal|schonmal|für (?:die|deine|ihre|eure) (?:antwort|hilfe|mühe)|vielmals|lg))*
        dankeschön|(?:im voraus|schon mal) (?:vielen )?danke?|thx|merci|thanks
        bitte(?: (?:danke|schön|sehr|schnell|mal))*|büdde|asap|schnell bitte|ciao|tschüss?|bis dann
        schönen (?:tag|abend)(?: noch)?
        """,
    "en": r"""
        (?:(?:many |ok |and )?(?:thanks|thank (?:you|u|ya)|thankyou|thanx|thnx|thx|tnx|ty|tysm|tyvm|cheers)(?: (?:so much|very much|a lot|lots|a bunch|a million|ever so much|loads|again|kindly|in advance|man|mate|bro|bot|buddy|guys|everyone|x+|for (?:any|the|your|all your)(?: (?:help|answers?|reply|time|info(?:rmation)?)))*)*)
        much appreciated
        (?:i(?:'d)? )?(?:really |would )?appreciate (?:it|any help|your help)(?: very much)?
        (?:please|pls+|plz+|plss?|plox)(?: (?:and )?(?:thanks|thank you|thx|asap|help|bot|sir|now|answer(?: me)?|tell me))*
        asap|have a (?:nice|good|great|lovely) (?:day|one|evening|weekend)|(?:good)?bye|x{2,}|xo+
        lol|haha+|lmao|idk
        """,
    "es": r"""
        (?:(?:muchas|mil|muchísimas|y) )*gracias(?: (?:de antemano|por (?:todo|adelantado|la ayuda|su ayuda|tu ayuda|la respuesta)|amigo|bot))*
        grax|grac|graciass+|thx|por fa(?:vor)?|porfa(?:vor|s|plis)?|plis|pls|xfa(?:vor)?|xfis
        saludos|un saludo|jaja+
        """,
    "fr": r"""
        (?:(?:et|mille|un grand) )*merci(?: (?:beaucoup|bien|d'avance|infiniment|par avance|à (?:toi|vous|tous)|bcp|pour (?:tout|votre aide|ton aide|votre réponse|ta réponse|l'info)|bot))*
        (?:d'avance|par avance) merci|mrc|mci|mercii+|s'il (?:te|vous) pla[iî]t
        s'?il (?:te|vous) pla[iî]t|svp|stp|bonne (?:journée|soirée)|bisous?|mdr|lol|à plus
        """,
    "it": r"""
        grazie(?: (?:mille|tante|in anticipo))*|per favore|per piacere
        """,
    "nl": r"""
        (?:alvast )?(?:bedankt|dank (?:je|u)(?: wel)?)|dankjewel|alsjeblieft|alstublieft|aub|ajb
        """,
    "pt": r"""
        (?:muito )?obrigad[oa](?: desde já)?|valeu|por favor|pfv|pf
        """,
    "ru": r"""
        (?:(?:заранее|большое|огромное|и) )*(?:спасибо|спс|пасиб[оа]?|благодарю|благодарен|спасибки)(?: (?:большое|огромное|заранее|вам|тебе|за (?:ответ|помощь)))*
        (?:заранее )?(?:благодарю|благодарен|благодарна)|пожалуйста|пож|пжл?ст?|плиз|плз
        всего доброго
        """,
    "tr": r"""
        (?:çok )?teşekkür(?:ler| ederim)|sağ ?ol(?:un)?|lütfen
        """,
    "zh": r"""
        谢谢(?:你|您)?|謝謝|多谢
        """,
}
# What ends a letter: after a pause, with a name or without.
CLOSINGS = {
    "ar": r"""
        مع (?:خالص )?(?:تحياتي|التحية)|تحياتي|وتفضلوا بقبول (?:فائق )?(?:الاحترام|التحية)
        والسلام(?: عليكم)?
        """,
    "de": r"""
        (?:viele|liebe|beste|schöne|herzliche|mit (?:freundlichen|besten|lieben)) gr(?:ü|ue)(?:ß|ss)en?
        gr(?:ü|ue)(?:ß|ss)e|gru(?:ß|ss)|mfg|lg|vg|hochachtungsvoll
        """,
    "en": r"""
        (?:(?:best|kind|warm|many)(?:est)? )?regards|best(?: wishes)?
        (?:yours )?(?:sincerely|faithfully|truly)|yours|cheers|br|take care
        """,
    "es": r"""
        (?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|un abrazo|abrazos|besos
        """,
    "fr": r"""
        (?:bien )?(?:cordialement|cdlt|amicalement)|bien à (?:vous|toi)|sincères salutations
        salutations|bises|amitiés
        """,
    "ru": r"""
        с (?:уважением|наилучшими пожеланиями)|всего (?:доброго|хорошего)|ваш|твой|искренне ваш
        """,
}
# What a program writes below a message, up to the device.
SIGNATURES = {
    "ar": r"""
        (?:أُ?رسل(?:ت)?|تم ال(?:إرسال|ارسال)|مرسل(?:ة)?)(?: هذه الرسالة)? (?:من|بواسطة|عبر)
        """,
    "de": r"""
        (?:(?<![\p{l}\p{n},] )von mein\w{0,2}|gesendet (?:von|mit|über|aus))
        """,
    "en": r"""
        (?:sent (?:from|via|with|using)|get outlook for|composed on)
        """,
    "es": r"""
        (?:enviado|mandado) (?:desde|con)|obtener outlook para
        """,
    "fr": r"""
        (?:envoyée? (?:de(?:puis)?|à partir d[e'])|télécharger outlook pour|obtenir outlook pour)
        """,
    "it": r"""
        inviato da
        """,
    "pt": r"""
        enviado d[oa]
        """,
    "ru": r"""
        отправлено (?:с|из|через)
        """,
}
DEVICES = r"""
    i ?phone|i ?pad|ios|android|galaxy|samsung|huawei|xiaomi|pixel|blackberry|outlook|yahoo
    gmail|g?mail|mobile?|handy|smartphone|(?:smart)?phone|device|gerät|telefon|móvil|celular
    teléfono|portable|téléphone|tablet|windows|телефон\p{l}*|почт\p{l}*|смартфон\p{l}*
    هاتف\p{l}*|جوال\p{l}*|موبايل\p{l}*|آيفون|ايفون|أندرويد
    """
# The last words of what goes on with a title or a name: "who sang thank you", "say please".
BEFORE_NAMES = frozenset(
    """
    a about album an and art as book by called cover film for from in is like lyrics mean means movie named of on
    or play said sang say saying says sing sings singing song speak the titled to track with word words wrote
    bedeutet das den der des die ein eine film hieß heißt ist lied sagen sagt sagte sang singt song und von wort zu zum über
    significa canta cantó canción como con de decir del dice dijo disco el en la los palabra película por que se un una y
    signifie au aux avec chanson chante chanté comme dans des dire dit du en et film le les mot par pour que une à
    означает значит альбом в и из как книга песня песню про сказал сказала сказать слово спел спела фильм что
    معنى يعني تعني اغنية أغنية فيلم كلمة قال قالت كتاب عن من على في و
    """.split()
)
# Words between a greeting and the word that asks: "hello in which year".
PREPOSITIONS = frozenset(
    """
    about at by for from in of on since to until with
    ab an auf aus bis für in mit nach seit um von vor zu
    a con de desde en hasta para por
    à avec chez dans de depuis du en jusqu par pour sur
    в во до за из к ко на о об от по с со у а
    في من منذ إلى الى على عن مع حتى
    """.split()
)
# How a question to be answered with yes or no begins, where no question word asks.
YES_NO = {
    "de": r"""
        ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|gibt|gibts
        gab|darf|dürfen|muss|soll|sollte|stimmt|stimmt's
        """,
    "es": r"""
        es|está|están|son|hay|hubo|fue|era|ha|han|tiene|tienen|puede|va
        """,
    "fr": r"""
        c'est|cest|y a|il y a|ya|est-il|est-elle|a-t-on|a-t-il|a-t-elle|sont-ils
        """,
    "ru": r"""
        правда|есть ли|был ли|была ли|были ли|будет ли|это правда
        """,
    "ar": r"""
        أهل|أليس
        """,
}
