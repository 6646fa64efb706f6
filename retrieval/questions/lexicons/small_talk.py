"""What people say to a bot, by language and topic: data for `questions.small_talk`.

A line has one or more alternatives, as in a regular expression, of whole phrases in lower case.
They are found without accents and apostrophes, and in capitals, too.
"""

from retrieval.silence import SmallTalk

PHRASES = {
    "ar": {
        SmallTalk.GREETING: r"""
            (?:و?ال)?سلام(?: عليكم)?(?: ورحمة الله)?(?: وبركاته)?|وعليكم السلام|مرحبا\p{M}*
            مرحبتين|اهلا\p{M}*(?: وسهلا\p{M}*)?(?: بك)?|أهلين|هلا(?: والله)?|هاي|هلو|ألو
            صباح (?:الخير|النور)|مساء (?:الخير|النور)|يسعد (?:صباحك|مساك)|تشرفنا
            """,
        SmallTalk.THANKS: r"""
            (?:و?ألف )?شكر\p{M}*ا\p{M}*(?: (?:جزيلا\p{M}*|لك|لكم|كثيرا\p{M}*|كتير|جدا\p{M}*))*
            مشكور(?:ة|ين)?|تسلم(?: إيدك| ايدك)?|يسلمو|يعطيك العافية
            (?:جزاك|بارك) الله (?:خيرا\p{M}*|فيك)|متشكر(?:ة)?|ميرسي|ثانكس
            """,
        SmallTalk.PRAISE: r"""
            ممتاز|رائع|أحسنت|جميل(?: جدا\p{M}*)?|برافو|(?:أنت )?(?:رائع|ذكي|مفيد)(?: جدا\p{M}*)?
            عظيم|حلو|بوت (?:جيد|ممتاز)|(?:أنا )?(?:أ?حبك)
            """,
        SmallTalk.COMPLAINT: r"""
            (?:أنت |انت )?(?:غبي|أحمق|سيئ|فاشل|حمار|عديم الفائدة)(?: جدا\p{M}*)?
            (?:هذا )?(?:خطأ|غلط|غير صحيح|مش صح)|بوت غبي|لا فائدة منك
            (?:لم |ما )(?:تفهم|تفهمني|فهمت)|اخرس|أكرهك
            """,
        SmallTalk.FAREWELL: r"""
            مع السلامة|إلى اللقاء|وداعا\p{M}*|باي(?: باي)?|تصبح(?:ي)? على خير
            أراك (?:لاحقا\p{M}*|غدا\p{M}*)|في أمان الله|ليلة سعيدة
            """,
        SmallTalk.MOOD: r"""
            كيف (?:حالك|الحال|حالكم|أنت|انت)|كيفك|شلونك|(?:عامل|عاملة) (?:إيه|ايه)|(?:إزيك|ازيك)
            شو أخبارك|ما أخبارك|أخبارك(?: إيه| ايه)?|هل أنت بخير|شخبارك
            """,
        SmallTalk.HELP: r"""
            مساعدة|ساعدني|ساعدوني|(?:أحتاج|أريد|محتاج|بدي|عايز)(?: إلى)? (?:ال)?مساعدة|النجدة
            (?:هل )?(?:يمكنك|تقدر|ممكن) (?:أن )?(?:تساعدني|مساعدتي|مساعدة)
            كيف (?:أستخدمك|أستخدم (?:هذا )?البوت|أسألك)|ماذا (?:أفعل|أسأل|يمكنني أن أسأل)
            """,
        SmallTalk.ABILITY: r"""
            (?:ماذا|ما الذي|إيش|ايش|شو|إيه) (?:تستطيع|يمكنك|بإمكانك|تقدر|بتقدر)(?: (?:أن )?(?:تفعل|فعله|تعمل|تسوي|تفعله))?
            ماذا تفعل|(?:شو|إيش|ايش) بتعمل|كيف (?:تعمل|تشتغل|بتشتغل|يعمل (?:هذا|البوت|هذا البوت))
            ما (?:هي )?(?:وظيفتك|مهمتك|قدراتك)|ماذا تعرف
            """,
        SmallTalk.IDENTITY: r"""
            من (?:أنت|انت|تكون|حضرتك)|مين (?:أنت|انت|إنت|حضرتك)
            (?:ما|شو|إيش|ايش) (?:هو )?(?:اسمك|أسمك)|اسمك (?:إيه|ايه)|ما أنت|كم عمرك
            (?:من )?أين (?:تعيش|تسكن|أنت)|عرّ?ف(?:ني)? (?:عن |ب)نفسك|أخبرني عن نفسك
            """,
        SmallTalk.MAKER: r"""
            (?:من|مين) (?:الذي |اللي )?(?:صنعك|أنشأك|برمجك|طورك|خلقك|صممك|يديرك|عملك)
            من (?:هو )?(?:مطورك|صانعك|صاحبك|مبرمجك)
            """,
        SmallTalk.IS_AI: r"""
            هل (?:أنت|انت) (?:ذكاء اصطناعي|روبوت|بوت|إنسان|انسان|بشر|آلة|حقيقي|شخص(?: حقيقي)?|برنامج|شات ?جي ?بي ?تي)
            (?:أنت|انت) (?:بوت|روبوت|إنسان|بشر|حقيقي|ذكاء اصطناعي)(?: أم \p{L}+)?
            """,
        SmallTalk.EXTENT: r"""
            كم (?:عدد )?(?:ال)?(?:مقال|مقالة|مقالا|مقالات)(?: (?:لديك|عندك|تعرف|قرأت|تملك|هناك|يوجد))?
            كم عدد المقالات(?: (?:لديك|عندك|التي لديك))?
            """,
        SmallTalk.SOURCES: r"""
            (?:ما|ماهي|شو|إيش) (?:هي )?(?:مصادرك|مصادر(?:ك)?)
            من أين (?:تأتي|تحصل على|تجلب) (?:ب?المعلومات|معلوماتك|ب?معلوماتك|أخبارك|المقالات)
            ما مصدر (?:معلوماتك|المعلومات)
            """,
        SmallTalk.LANGUAGES: r"""
            (?:ما|أي) (?:هي )?(?:اللغات|لغات|لغة) (?:التي )?(?:تتحدث(?:ها)?|تتكلم(?:ها)?|تفهم(?:ها)?|تعرف(?:ها)?)
            (?:هل )?(?:تتحدث|تتكلم|تفهم|بتحكي|تحكي|تعرف) (?:ال)?(?:عربية?|عربي|إنجليزية?|إنجليزي|انجليزي|فرنسي(?:ة)?|ألماني(?:ة)?|روسي(?:ة)?|إسباني(?:ة)?)
            """,
        SmallTalk.JOKE: r"(?:قل|احك|احكي|قول|أخبرني|اعطني)(?: ?لي|لي)? نكتة|نكتة|أضحكني|ضحكني",
        SmallTalk.TRUST: r"""
            هل (?:أنت|انت) متأكد|متأكد|هل (?:هذا )?(?:صحيح|حقيقي)|هل (?:تكذب|تخترع)
            كيف (?:تعرف|عرفت)(?: ذلك| هذا)?|هل يمكنني (?:أن أثق|الوثوق) بك
            """,
        SmallTalk.CHATTER: r"""
            نعم|لا|أجل|طيب|حسنا\p{M}*|أوكي?|اوك(?:ي)?|تمام|ماشي|ه{2,}|هاها+|تجربة|تست|ربما|ممكن
            آسف|عفوا\p{M}*|من فضلك|لو سمحت|فهمت|يلا
            """,
    },
    "de": {
        SmallTalk.GREETING: r"""
            hallo+|hallöchen|hi|hey|hej|moin(?: moin)?|moinsen|servus|salü|grüezi
            grü(?:ß|ss|s) (?:gott|dich|euch)|tach|guten (?:morgen|abend|tag)
            (?:schönen )?guten (?:morgen|abend|tag)|mahlzeit|na(?: du)?|tag|huhu
            hallo (?:zusammen|alle)|freut mich|schön dich kennenzulernen|jemand da
            bist du (?:da|wach)
            """,
        SmallTalk.THANKS: r"""
            (?:(?:vielen|besten|herzlichen|lieben|tausend|ganz) )*dank
            danke+(?: (?:dir|ihnen|euch|schön|sehr|vielmals))*|dankeschön|thx|merci|bedankt
            ich danke (?:dir|ihnen|euch)
            danke für (?:die|deine|ihre) (?:antwort|hilfe|auskunft|info|infos)|vergelts gott|dankö
            """,
        SmallTalk.PRAISE: r"""
            super|toll|prima|klasse|spitze|genial|perfekt|cool|geil|sehr gut|gut gemacht|wow
            respekt|guter bot|bester bot|braver bot|nice|hammer|weiter so
            (?:du bist|das ist|das war|sie sind)(?: (?:echt|sehr|so|wirklich|ja|ziemlich|der|die|das|hilfreich))* (?:toll|super|klasse|cool|klug|schlau|nett|gut|großartig|prima|spitze|genial|beste|hilfreich|lieb|interessant|lustig|witzig)
            ich (?:liebe|mag) dich|ich hab dich lieb
            """,
        SmallTalk.COMPLAINT: r"""
            (?:du bist|das ist|das war|das stimmt|sie sind)(?: (?:doch|echt|so|sehr|ja|ein|eine|total|völlig|wirklich|ganz|einfach))* (?:doof|dumm|blöd|blöder bot|dummer bot|schlecht|scheiße|scheisse|mist|nutzlos|falsch|quatsch|unsinn|idiot|langweilig|nicht|lahm|unbrauchbar|müll)
            (?:doofer|dummer|blöder|schlechter|scheiß) bot|falsch|quatsch|unsinn|blödsinn|mist
            scheiße|idiot|halt (?:die klappe|den mund|s maul)|du (?:idiot|depp|trottel|arsch)
            leck mich|du nervst|das hilft (?:mir )?nicht|ich hasse dich|du verstehst mich nicht
            langweilig|stimmt nicht|(?:du kannst|du weißt) (?:ja )?(?:gar )?nichts|fick dich
            """,
        SmallTalk.FAREWELL: r"""
            tschüss?i?|tschö|ciao|bye(?: bye)?|auf wiedersehen|wiedersehen
            bis (?:bald|dann|später|morgen|nachher|demnächst)|mach(?:s| es) gut|gute nacht
            schönen (?:tag|abend)(?: noch)?|schönes wochenende|ade|servus
            """,
        SmallTalk.MOOD: r"""
            (?:und )?wie (?:gehts|geht es)(?: (?:dir|ihnen|euch|denn|so|heute))*
            (?:alles )?(?:fit|gut|klar)(?: bei (?:dir|euch))?|alles in ordnung
            was (?:geht|machst du|geht ab)(?: (?:so|gerade|grad|denn))*|wie läuft es
            wie läufts(?: (?:so|bei dir))*|na wie gehts
            """,
        SmallTalk.HELP: r"""
            hilfe|hilf mir(?: (?:bitte|mal))*
            ich (?:brauche|bräuchte|benötige) (?:bitte )?(?:deine |mal )?hilfe
            (?:kannst du|können sie|könntest du) (?:mir )?(?:bitte |mal )?helfen
            was (?:kann|soll|darf) ich (?:dich |sie |hier )?(?:alles )?(?:fragen|tun|machen)
            wie (?:benutze|bediene|nutze|verwende|frage) ich (?:dich|den bot|das|das hier|sie)(?: was| etwas)?
            anleitung|bedienung
            """,
        SmallTalk.ABILITY: r"""
            was (?:kannst|könntest|machst|tust) du(?: (?:so|alles|denn|eigentlich|hier|für mich|tun|machen))*
            was können sie(?: (?:alles|tun|so))*
            wie (?:funktionierst du|funktioniert (?:der bot|dieser bot|das hier|das ganze)|arbeitest du|gehst? (?:das|du vor))(?: (?:hier|eigentlich|denn|genau))*
            wozu (?:bist du (?:da|gut)|dienst du)|was ist deine (?:aufgabe|funktion)
            woher weißt du (?:das|so viel|das alles)|was weißt du(?: (?:alles|so))*
            wofür bist du (?:da|gut)
            """,
        SmallTalk.IDENTITY: r"""
            (?:und )?wer (?:bist|seid) (?:du|ihr)(?: (?:denn|eigentlich|überhaupt|so))*
            wer sind sie(?: (?:denn|eigentlich))*|wer du bist
            wie (?:heißt|heisst) du(?: (?:denn|eigentlich))*|wie heißen sie
            (?:was|wie) ist (?:dein|ihr) name|dein name
            was bist du(?: (?:denn|eigentlich|überhaupt|für einer))*|wie alt bist du
            wo (?:wohnst|lebst|bist) du|woher (?:kommst|bist) du|stell dich (?:mal |bitte )?vor
            erzähl (?:mir )?(?:was |etwas )?(?:über|von) dir|bist du verbatim
            """,
        SmallTalk.MAKER: r"""
            wer hat (?:dich|sie) (?:gemacht|gebaut|programmiert|entwickelt|erschaffen|erfunden|geschrieben|erstellt)
            von wem (?:bist du|wurdest du|stammst du)(?: (?:gemacht|entwickelt|programmiert))?
            wer (?:steckt|steht) hinter dir|wem gehörst du
            wer (?:betreibt|ist) (?:dich|dein (?:entwickler|schöpfer|betreiber|chef))
            """,
        SmallTalk.IS_AI: r"""
            (?:bist du|sind sie)(?: (?:denn|eigentlich|echt|nur|etwa|wirklich|auch))* (?:ein(?:e)? )?(?:echter |echte |künstliche |richtiger )?(?:ki|ai|bot|chatbot|roboter|mensch|maschine|computer|programm|person|intelligenz|chatgpt|gpt|real|echt|menschlich)(?: oder (?:ein(?:e)? )?\p{L}+)?
            (?:spreche|rede|schreibe) ich (?:hier )?mit einem (?:menschen|bot|roboter)|ki
            """,
        SmallTalk.EXTENT: r"""
            wie ?viele artikel (?:hast|kennst|gibt|liest) (?:du|es)(?: (?:denn|eigentlich|gelesen|insgesamt|hier|so))*
            wie viele artikel (?:haben sie|sind das|sind es|sind (?:drin|gespeichert))
            wie viele artikel
            wie (?:groß|aktuell) (?:ist|sind) deine? (?:archiv|sammlung|artikel|datenbank|bibliothek|daten)
            von wann (?:ist|sind) deine? (?:(?:neueste|letzte)[rn]? )?artikel
            """,
        SmallTalk.SOURCES: r"""
            (?:was sind|welche sind|welche|nenne) (?:deine |ihre |die )?quellen(?: (?:hast|nutzt|benutzt|verwendest|kennst) du)?
            woher (?:hast|bekommst|nimmst|beziehst|kommen) (?:du )?(?:deine |das |die )?(?:informationen|infos|wissen|artikel|nachrichten|daten|antworten|quellen)(?: her)?
            welche (?:zeitungen|medien|verlage|artikel|seiten) (?:hast|liest|kennst|nutzt|zitierst) du
            quellen|woher hast du das
            """,
        SmallTalk.LANGUAGES: r"""
            (?:welche|was für|wie viele) (?:sprachen?) (?:sprichst|kannst|verstehst|kennst|sprechen|beherrschst) (?:du|sie)(?: alles)?
            (?:kannst|sprichst|verstehst) du (?:auch )?(?:deutsch|englisch|französisch|spanisch|russisch|arabisch|türkisch|italienisch|polnisch)(?: (?:sprechen|verstehen))?
            """,
        SmallTalk.JOKE: r"""
            (?:bitte )?(?:erzähl|sag|kennst du|kannst du|mach)(?:e|st)?(?: (?:mir|uns|bitte|mal|doch|du))* (?:einen|nen|ein|n|noch einen)(?: (?:guten|lustigen))? witz(?: (?:erzählen|bitte))?
            (?:noch )?(?:ein(?:en)? )?witz(?: bitte)?|bring mich zum lachen
            """,
        SmallTalk.TRUST: r"""
            (?:bist du|sind sie)(?: (?:dir|sich|da))*(?: (?:ganz|wirklich))? sicher
            (?:ist|stimmt) das(?: (?:wirklich|echt|auch))?(?: (?:wahr|richtig|so))?|echt jetzt
            wirklich|kann ich dir (?:ver)?trauen|lügst du|erfindest du (?:das|was|etwas)
            denkst du dir das aus
            """,
        SmallTalk.CHATTER: r"""
            ja+|nein|nee+|nö|jo|jep|doch|vielleicht|ok(?:ay|e)?|oki|alles klar|aha|ach so|achso
            hm+|äh+m?|haha+|hihi|lol|xd|bitte(?: (?:schön|sehr))?|gern(?: geschehen)?|gerne|sorry
            entschuldigung|tut mir leid|stopp?|halt|test(?:en)?|egal|genau|richtig|stimmt|verstehe
            verstanden|kein problem|mir ist langweilig|langweile|nochmal|weiter|interessant|lustig
            oh|na gut|schade|passt
            """,
    },
    "en": {
        SmallTalk.GREETING: r"""
            hello+|helo|hallo|hi+|hiya|hey+|heya|yo|howdy|greetings
            good (?:morning|afternoon|evening|day)|mornin|gday
            (?:hello|hi|hey) (?:there|all|everyone|again)
            (?:nice|pleased|good|great) to (?:meet|see) you(?: too)?
            (?:is )?(?:any(?:one|body)|some(?:one|body)) (?:there|here|home)
            are you (?:there|here|awake|online|alive|working)|you there
            """,
        SmallTalk.THANKS: r"""
            (?:many |thank )?(?:thanks|thank (?:you|u|ya)|thankyou|thanx|thnx|thx+|tnx|tks|ty|tysm|tyvm|cheers|ta)(?: (?:so much|very much|a lot|alot|lots|a bunch|a million|a ton|again|loads|kindly|in advance|anyway|though|everyone|for (?:that|this|everything|nothing|(?:the|your|all your|all the|any) (?:help|answers?|reply|info(?:rmation)?|time|support))))*
            (?:much|very much)? ?appreciated
            i (?:really )?appreciate (?:it|that|this|your help|the help)|i thank you
            thats (?:very |so )?kind(?: of you)?|that helps(?: a lot)?
            that (?:was |is |s )?(?:very |really )?help(?:ed|ful)(?: a lot)?
            """,
        SmallTalk.PRAISE: r"""
            great|cool|nice(?: one)?|awesome|perfect|excellent|amazing|brilliant|fantastic
            wonderful|wow|impressive|bravo|lovely|superb|sweet|dope|fine
            (?:good|great|nice|well|excellent) (?:job|work|done|bot|answer|stuff|one)|well done
            very (?:good|nice|helpful|cool|interesting)
            (?:you|u|ur|youre|you are|you re|this is|that is|thats|that was|this bot is)(?: (?:re|are|r|so|very|really|the|a|an|just|pretty|such|quite))* (?:great|good|awesome|amazing|brilliant|smart|clever|nice|cool|best|helpful|useful|funny|cute|wonderful|fantastic|perfect|kind|genius|fun|interesting|lovely|sweet|intelligent)(?: (?:bot|job|answer|help))?
            i (?:really )?(?:love|like|luv|adore) (?:you|u|it|this|this bot|that)
            love (?:you|u|it|this)|marry me|will you marry me|good (?:boy|girl)
            keep (?:it up|going)
            """,
        SmallTalk.COMPLAINT: r"""
            (?:you|u|ur|youre|you are|you re|this is|that is|thats|that was|this bot is|it is|its|this|that)(?: (?:re|are|r|is|was|so|very|really|the|a|an|just|such|pretty|absolutely|completely|totally|all|fucking|bloody|an?))* (?:stupid|dumb|bad|terrible|awful|useless|worthless|idiot|wrong|rubbish|garbage|trash|crap|shit|bullshit|nonsense|not (?:true|right|correct|helpful|what i (?:asked|meant|wanted))|incorrect|false|boring|annoying|liar|lying|moron|fool|joke|broken|suck|sucks|worst|lame|pathetic|slow|a joke|unhelpful)(?: (?:bot|answer|robot))?
            (?:stupid|dumb|bad|useless|silly|shit|worst|fucking)(?: (?:stupid|dumb|bad|useless))? (?:bot|robot|machine|answer|thing|program)
            wrong(?: answer)?|nope wrong|incorrect|rubbish|nonsense|bullshit|idiot|stupid|dumb
            moron|boring|useless|lame|shit|crap|fail|wtf|damn|shut up|fuck (?:you|u|off)|screw you
            go away|piss off|get lost|go to hell|i hate (?:you|u|this|it|this bot)|you suck|u suck
            (?:you|that) did(?:nt| not) (?:help|answer(?: (?:me|my question))?|understand)
            that does(?:nt| not) (?:help|answer (?:it|my question|the question)|make sense)
            you (?:know|understand) nothing
            you dont (?:understand(?: me)?|know (?:anything|that|much)|get it)|youre wrong
            not (?:helpful|true|right|correct|what i (?:asked|meant|wanted)(?: for)?)
            (?:please )?try again
            """,
        SmallTalk.FAREWELL: r"""
            (?:good ?)?bye+(?: (?:bye|now|for now))?
            see (?:you|ya|u)(?: (?:later|soon|tomorrow|around|again|next time))?|cya|ttyl|later
            farewell|good ?night|take care
            have a (?:nice|good|great|lovely) (?:day|one|evening|night|weekend|time)
            (?:talk|speak|catch) (?:to )?(?:you|u|ya)? ?(?:later|soon|tomorrow)
            im (?:off|done|leaving)|so long|cheerio|until (?:next time|tomorrow|later)|gtg
            got to go|gotta go|thats all|nothing(?: else)?|no more questions
            """,
        SmallTalk.MOOD: r"""
            (?:so |and )?how (?:are|r) (?:you|u|ya|things)(?: (?:doing|today|going|feeling|all|guys|then|these days|this (?:morning|evening)))*
            hows (?:it going|life|things|everything|your day|you|it|the day)(?: (?:going|today|with you))*
            how do (?:you|u) (?:do|feel)(?: today)?
            how is (?:it going|life|your day(?: going)?|everything)
            (?:are|r) (?:you|u) (?:ok|okay|well|fine|alright|good|happy|sad|tired|bored)
            what(?:s| is) up(?: (?:with you|bro|man|dude))?|wassup|sup|hru|whatsup
            you (?:ok|okay|good|alright)|how was your (?:day|night|weekend)|how have you been
            what are you (?:doing|up to)(?: (?:now|today|right now))?
            """,
        SmallTalk.HELP: r"""
            help(?: (?:me|please|us|pls|needed|wanted))*
            (?:i|we) need (?:some |your |a little )?help
            (?:can|could|will|would) (?:you|u) (?:please )?help(?: (?:me|us|out|with something))*(?: please)?
            (?:how|what) (?:can|do|should|could) i (?:ask|use|start|begin|do|say|talk to)(?: (?:you|this|this bot|the bot|a question|it|here|now|questions|about|with (?:you|this)))*
            how to (?:use|ask|start)(?: (?:you|this|it|this bot|the bot|a question))*|instructions
            menu|commands|manual
            what (?:questions )?(?:can|should|could) i ask(?: you)?(?: about)?|what now|im lost
            i am lost
            """,
        SmallTalk.ABILITY: r"""
            (?:so |and )?what (?:can|could|do|does|are) (?:you|u|this bot|the bot)(?: (?:guys|actually|even|all))* (?:do|answer|know|offer|able to do|capable of|good (?:for|at)|for|help (?:me )?with|tell me)(?: (?:for me|exactly|here|here|then|about))*
            (?:so )?(?:how|what) (?:does|do|is) (?:this|the bot|you|u|your bot)(?: (?:bot|all|thing|chat|exactly|actually))* (?:work|works|function|do|operate|for|answer|find (?:answers|things|this|that))(?: (?:exactly|then|anyway|here))*
            how (?:you|this) works?
            what (?:is|s) (?:your|the|this bot s|this bots) (?:purpose|job|function|point|task|use|goal)(?: of (?:this|you|this bot|the bot))?
            whats (?:your|the) (?:purpose|job|function|point|use|goal)(?: of (?:this|you|this bot))?
            what (?:you|u) can do
            what are your (?:features|skills|abilities|capabilities|functions)
            why (?:do you|are you here|do you exist|were you made)(?: exist)?
            what do you know(?: about)?|do you know everything
            what topics (?:do you (?:know|cover)|can (?:you|i) (?:answer|ask))(?: about)?
            what(?: is|s| s) this (?:bot|chat|thing)(?: (?:for|about))?
            """,
        SmallTalk.IDENTITY: r"""
            (?:so |and |but )?who (?:are|r|re|the hell are|exactly are|actually are) (?:you|u|ya)(?: (?:exactly|really|then|anyway|again|actually|people|guys))*
            who (?:you|u) are|whore you|whos (?:there|speaking)|who is (?:there|speaking)
            who am i (?:talking|speaking|chatting|writing) (?:to|with)
            what (?:are|r) (?:you|u)(?: (?:exactly|really|actually|called|then|supposed to be))*
            (?:what|whats|what s)(?: is)? (?:your|ur|you|the bots?) (?:full |real )?name
            (?:do|did) you have a name|your name(?: please)?|how old (?:are|r) (?:you|u)
            (?:what is|whats) your age
            where (?:are|r|do) (?:you|u)(?: (?:live|from|located|come from|based|now))*
            when (?:were you|was your) (?:born|made|created|birthday)|whens your birthday
            (?:tell me )?(?:about|something about|more about) (?:yourself|you|urself)
            tell me about (?:yourself|you)|introduce yourself|what(?: is|s) (?:verbatim|this bot)
            (?:are|r) you verbatim
            do you have (?:a family|friends|feelings|a girlfriend|a boyfriend|emotions)
            are you (?:a )?(?:boy|girl|man|woman|male|female)(?: or (?:a )?\p{L}+)?
            """,
        SmallTalk.MAKER: r"""
            who (?:the hell )?(?:made|built|created|programmed|developed|wrote|designed|coded|invented|trained|owns|runs|operates|maintains|is behind|s behind|founded) (?:you|u|this (?:bot|thing)|the bot)
            whos (?:behind (?:you|this bot)|your (?:maker|creator|boss|owner|developer|master|daddy|author))
            who (?:is|are) your (?:makers?|creators?|boss|owner|developers?|master|authors?|programmers?|operators?)
            who (?:is|are) the (?:makers?|creators?|owners?|developers?|authors?|programmers?|operators?) of (?:this bot|you)
            who (?:do you (?:work for|belong to)|you work for)
            (?:were|was) you (?:made|created|built) by (?:\p{L}+ ?){1,2}
            which company (?:made|owns|built) you|where (?:were you made|did you come from)
            how were you (?:made|built|created|programmed|trained)
            """,
        SmallTalk.IS_AI: r"""
            (?:so |but )?(?:are|r) (?:you|u)(?: (?:really|actually|just|even|some|only|also|kind of))* (?:an? )?(?:real |actual |live |true |artificial |computer )?(?:ai|a i|bot|chatbot|robot|human(?: being)?|person|machine|computer|program|llm|language model|intelligence|gpt|chatgpt|chat gpt|claude|gemini|siri|alexa|real|alive|sentient|conscious|artificial|software)(?: (?:or|and) (?:an? )?(?:real )?(?:\p{L}+ ?){1,2})?
            is (?:this|there) (?:an? )?(?:real )?(?:ai|bot|robot|human|person|machine|chatgpt)(?: (?:or (?:an? )?(?:real )?\p{L}+|here|answering|talking))*
            am i (?:talking|speaking|chatting|writing) (?:to|with) (?:an? )?(?:real )?(?:ai|bot|robot|human|person|machine)
            (?:you are|youre|ur|u are) (?:just )?(?:an? )?(?:ai|bot|robot|machine|human|computer)(?: right)?
            do you use (?:ai|chatgpt|gpt|an llm|a language model)|do you (?:think|sleep|eat|dream)
            can you think
            """,
        SmallTalk.EXTENT: r"""
            how (?:many|much) (?:articles?|documents?|texts?|news articles)(?: (?:do|did|have|are|can))(?: (?:you|u|there|we|ya))(?: (?:have|know|got|read|hold|contain|store|stored|index|indexed|search|in total|in (?:here|your (?:library|database|collection|archive))|altogether|at all|here|currently|now|right now|total))*
            how many (?:articles|documents)(?: in total)?
            how many (?:stories|news|pages|sources) do (?:you|u) have
            (?:what is|whats|how big is|how large is|how old is|how (?:up to date|current|recent|new|fresh) (?:are|is)) (?:your|the size of your) (?:library|database|collection|archive|data|knowledge|articles|information|size)(?: (?:size|from))?
            when (?:was|is) (?:your|the) (?:newest|latest|most recent|last) article(?: (?:from|added|published))?
            how (?:old|recent|new) is (?:your|the) (?:newest|latest|last) article
            (?:what is |whats )?your (?:newest|latest|last) article
            what (?:articles|documents) (?:do )?(?:you|u) have|how far back do you go
            (?:what is|whats) your (?:knowledge )?cut ?off(?: date)?
            """,
        SmallTalk.SOURCES: r"""
            (?:what|which|who|whats|what s)(?: (?:is|are|re))? (?:your|ur|the|these) (?:sources?|references|publishers?|newspapers|source of (?:information|news))(?: (?:of (?:this|that|information|news)|please))*
            what(?:s| is) (?:your|the|this) source|(?:your )?sources?(?: please)?
            where (?:(?:do|did) (?:you|u)|(?:do|does) (?:your|the|this|these|all this) (?:information|info|news|data|articles?)) (?:get|come|take|find|got|know)(?: (?:your|the|this|that|it|all|these|from|of|those|information|info|news|data|articles|answers|stuff|knowledge|facts))*
            where (?:are|is) (?:your|the|this|these) (?:articles|information|info|news|data)(?: (?:from|coming from|taken from))?
            (?:which|what) (?:newspapers?|publishers?|sites|websites|sources|media|outlets|papers|news sources|news sites)(?: (?:do|have|are|can))? ?(?:you|u)?(?: (?:have|read|use|know|cover|quote|follow|search|got|from|rely on|cite|there))*
            who (?:writes|wrote|publishes|published) (?:your|the|these) (?:articles|texts|news)
            how do you know(?: (?:that|this|all (?:this|that)|it|so much))?|says who
            cite (?:your )?sources?
            """,
        SmallTalk.LANGUAGES: r"""
            (?:what|which|how many) (?:other )?languages? (?:do|can|are) (?:you|u)(?: (?:speak|know|understand|support|read|answer in|use|talk|reply in|have|able to (?:speak|understand)))*
            (?:do|can|could|did) (?:you|u) (?:also )?(?:speak|understand|know|talk|read|answer in|talk in|reply in|answer me in)(?: (?:in|to me in))? (?:english|german|french|spanish|russian|arabic|italian|dutch|portuguese|turkish|chinese|japanese|polish|hindi|ukrainian|greek|other languages|my language|another language|korean|swedish|deutsch|espanol|francais)(?: (?:too|as well|please))*
            (?:speak|answer in|talk) (?:english|german|french|spanish|russian|arabic)(?: (?:please|to me))*
            in (?:what|which) languages? (?:can i (?:ask|write)(?: you)?|are your articles)
            """,
        SmallTalk.JOKE: r"""
            (?:(?:can|could|would|will|do|please|pls) )?(?:you |u )?(?:please )?(?:tell|say|give|know|crack|make|got|have|do you have|share)(?: (?:me|us|please))*(?: (?:a|an|another|some|any|one more|the))(?: (?:funny|good|bad|dad|short|dirty|new|silly))* (?:jokes?|something funny)(?: (?:please|about (?:\p{L}+ ?){1,3}))*
            (?:a |another |one more )?joke(?: please)?|make me (?:laugh|smile)
            (?:be|say something) funny|are you funny|sing (?:me )?(?:a song|something)(?: for me)?
            """,
        SmallTalk.TRUST: r"""
            (?:are|r) (?:you|u) (?:really |quite |absolutely |100 )?(?:sure|certain|serious|kidding(?: me)?|joking|lying|reliable|trustworthy|honest|accurate|neutral|biased|objective)(?: (?:about (?:that|this|it)|to me))?
            (?:you|u) sure(?: about (?:that|this))?
            (?:is|was) (?:that|this|it) (?:really |actually |even )?(?:true|right|correct|accurate)
            is (?:that|this) (?:real|fake|reliable|a fact|for real)
            (?:can|should|may) (?:i|we) (?:really )?(?:trust|believe|rely on) (?:you|this|that|it|your answers|this bot)
            (?:do|did|would|will|can) (?:you|u) (?:ever |just |always )?(?:lie|make (?:things|stuff|it|this|that|anything) up|hallucinate|invent (?:things|this|that)|make mistakes|tell the truth)(?: to me)?
            for real|really|seriously|no way
            how (?:accurate|reliable|good|sure) (?:are|is) (?:you|your answers|this bot)
            why should i (?:trust|believe) you
            """,
        SmallTalk.CHATTER: r"""
            ok(?:ay|ie|ey|i)?|okey dokey|k|kk|yes+|yeah+|yep|yup|yea|ya|no+|nope|nah|sure|maybe
            perhaps|right|alright|all right|fine|true|false|exactly|indeed|of course|lol+|lmao
            rofl|haha+|ha|hehe+|hihi|xd|hmm+|mm+|uh+|um+|oh+|ah+|aha|oops|please|pls|plz|sorry
            im sorry|i am sorry|excuse me|pardon(?: me)?|never ?mind|nvm|stop|cancel|quit|exit
            start|test(?:ing)?(?: (?:test|1|2|3|123|one two(?: three)?))*|this is a test
            just (?:testing|a test|kidding|joking)|kidding|i see|i understand|got it|understood
            makes sense|good|good to know|interesting|funny|you too|same(?: here)?|me too|i know
            i dont know|idk|dunno|whatever|who cares
            im (?:bored|fine|good|ok|okay|back|here|tired|hungry|happy|sad)
            i am (?:bored|fine|good|back|here)|bored
            (?:lets|can we|i want to) (?:talk|chat)(?: (?:to|with) you)?|talk to me|say something
            say (?:hi|hello)|no problem|no worries|youre welcome|you are welcome|welcome|again
            next|go on|continue|well|bla+(?: bla+)*|congrats|congratulations
            happy (?:birthday|new year|christmas|easter)|merry christmas|omg|wow lol|brb|huh|eh
            pardon|come again|what do you mean|i have a question|quick question
            can i ask (?:you )?(?:something|a question)
            may i ask (?:you )?(?:something|a question)|question|ping
            """,
    },
    "es": {
        SmallTalk.GREETING: r"""
            hola+|holi+|buen(?:as|os)(?: (?:días|tardes|noches))?|buen día
            muy buen(?:as|os)(?: (?:días|tardes|noches))?|saludos|ey|hey|qué hay
            hola (?:a todos|de nuevo|qué tal)|encantad[oa](?: de conocerte)?|mucho gusto
            hay alguien(?: ahí)?|estás ahí|aló
            """,
        SmallTalk.THANKS: r"""
            (?:(?:muchas|mil|muchísimas|ok) )*gracias+(?: (?:de nuevo|a ti|a usted|por (?:todo|la ayuda|tu ayuda|su ayuda|la respuesta|la información)|igualmente))*
            grax|grac|grasias|thx|te (?:lo )?agradezco(?: mucho)?|se agradece|muy amable
            muy agradecid[oa]
            """,
        SmallTalk.PRAISE: r"""
            genial|perfecto|excelente|estupendo|fantástico|increíble|buenísimo|bravo|bien hecho
            buen (?:trabajo|bot)|guay|chévere|qué (?:bien|bueno|guay|lindo)
            muy (?:bien|bueno|amable|útil|interesante)|maravilloso|crack|wow|guau|de lujo
            (?:eres|sos|es usted|esto es|es)(?: (?:el|la|muy|un|una|tan|lo))* (?:genial|mejor|lista|listo|inteligente|útil|buen[oa]?|amable|crack|increíble|fantástic[oa]|simpátic[oa]|divertid[oa]|maravillos[oa])(?: bot)?
            te (?:quiero|amo)(?: mucho)?|me (?:gustas|caes bien|encantas)
            """,
        SmallTalk.COMPLAINT: r"""
            (?:eres|sos|es usted|esto es|eso es|es|está|estás|eso está)(?: (?:un|una|muy|tan|el|la|más|bien))* (?:tont[oa]|idiota|estúpid[oa]|inútil|mal[oa]?|peor|equivocad[oa]|mentira|falso|aburrid[oa]|basura|mierda|imbécil|feo|lento|pésim[oa]|mal)(?: bot)?
            bot (?:tonto|estúpido|inútil|malo)
            (?:eso )?no es (?:verdad|cierto|correcto|así|lo que (?:pregunté|pedí))|mal|incorrecto
            mentira|falso|no sirves(?: para nada)?|idiota|estúpido|tonto|cállate
            vete(?: a la mierda| al diablo)?|te odio
            no (?:me )?(?:entiendes|ayudas|ayudaste|sabes)(?: nada)?
            qué (?:malo|asco|tontería|aburrido)|aburrido|basura|mierda|no me ayuda
            inténtalo (?:otra vez|de nuevo)
            """,
        SmallTalk.FAREWELL: r"""
            adiós|chao|chau|bye(?: bye)?
            hasta (?:luego|pronto|mañana|la vista|otra|la próxima|nunca)
            nos vemos(?: (?:luego|pronto|mañana))?|buenas noches
            que (?:tengas|tenga|pases) (?:un )?(?:buen|bonito|lindo) (?:día|tarde|finde|fin de semana)
            que (?:descanses|te vaya bien)|cuídate|me voy|eso es todo|nada más
            """,
        SmallTalk.MOOD: r"""
            (?:y )?(?:cómo|como) (?:estás|está|están|andas|te va|te encuentras|te sientes|va(?: todo)?|van las cosas)(?: (?:hoy|tú|usted|bot))*
            qué (?:tal|onda|pasa|haces|más)(?: (?:estás|todo|va|hoy|amigo|tío))*|todo (?:bien|ok)
            estás bien|qué cuentas
            """,
        SmallTalk.HELP: r"""
            ayuda(?:me|nos)?(?: por favor)?|socorro|necesito (?:tu |su |una |de tu |tu )?ayuda
            (?:me |nos )?(?:puedes|podrías|puede|podría) (?:ayudar(?:me|nos)?)
            (?:cómo|como) (?:te |se |lo |puedo )?(?:uso|usa|usar|utilizo|utilizar|pregunto|preguntar|funciono|empiezo)(?:te|lo)?(?: (?:esto|el bot|este bot|algo))?
            qué (?:puedo|debo) (?:preguntar|hacer|preguntarte)(?:te)?|instrucciones|comandos|menú
            """,
        SmallTalk.ABILITY: r"""
            (?:y )?qué (?:puedes|sabes|podés|puede|haces|sabe)(?: (?:tú|usted|hacer|responder|por mí|contestar|aquí|exactamente))*
            (?:cómo|como) (?:funciona (?:esto|el bot|este bot|todo esto)|funcionas|trabajas|lo haces)
            para qué (?:sirves|sirve (?:esto|este bot)|eres|estás)
            cuál es tu (?:función|propósito|trabajo|objetivo)|de qué (?:sabes|puedes hablar)
            qué temas (?:sabes|conoces|cubres)|qué es lo que haces
            """,
        SmallTalk.IDENTITY: r"""
            (?:y )?qui[eé]n (?:eres|sos|es usted|habla)(?: (?:tú|vos|en realidad))*
            con quién hablo|(?:y )?qué eres(?: tú)?
            (?:cómo|como) (?:te llamas|se llama usted|se llama|te llamás)|cuál es (?:tu|su) nombre
            tu nombre|cuántos años tienes|qué edad tienes
            (?:de )?dónde (?:eres|vives|estás|vienes)|preséntate|háblame de ti
            cuéntame (?:algo )?(?:de|sobre) ti|qué es (?:verbatim|este bot)
            """,
        SmallTalk.MAKER: r"""
            qui[eé]n(?:es)? (?:te|lo) (?:hizo|hicieron|creó|crearon|programó|programaron|desarrolló|construyó|inventó|diseñó|entrenó|controla|maneja)
            qui[eé]n (?:es|está) (?:tu (?:creador|dueño|jefe|desarrollador|autor)|detrás de (?:ti|este bot))
            de quién eres|para quién trabajas
            """,
        SmallTalk.IS_AI: r"""
            (?:eres|sos|es usted|es esto|esto es|es)(?: (?:tú|acaso|realmente|solo))*(?: (?:un|una))? (?:ia|ai|inteligencia artificial|bot|chatbot|robot|humano|humana|persona(?: real)?|máquina|programa|ordenador|computadora|chatgpt|real|de verdad)(?: o (?:(?:un|una) )?\p{L}+)?
            (?:estoy hablando|hablo) con (?:un|una) (?:robot|bot|persona|humano|máquina|ia)
            usas (?:ia|chatgpt|inteligencia artificial)
            """,
        SmallTalk.EXTENT: r"""
            cuántos artículos (?:tienes|hay|conoces|tiene|has leído|tenés|sabes)(?: (?:en total|guardados|ahora|aquí))*
            cuántos artículos
            (?:de (?:cuándo|qué fecha) es|cuál es) (?:tu|el) (?:último artículo|artículo más reciente|artículo más nuevo)
            (?:cómo|qué tan) (?:de )?(?:grande|actual(?:izada)?) (?:es|está) tu (?:biblioteca|base de datos|archivo|colección)
            qué artículos tienes
            """,
        SmallTalk.SOURCES: r"""
            (?:cuáles|cuál|qué) (?:son|es)? ?(?:tus|tu|sus|las|la) (?:fuentes?)(?: de información)?
            qué fuentes (?:usas|tienes|utilizas|consultas|lees)
            (?:de )?dónde (?:sacas|obtienes|viene|vienen|salen|sale|tomas|sacaste)(?: (?:la|tu|tus|los|las|esta|esa|eso|esto))?(?: (?:información|informaciones|noticias|artículos|datos|respuestas))?
            qué (?:periódicos|medios|diarios|sitios|páginas) (?:lees|tienes|usas|conoces|citas)
            (?:tus )?fuentes|cómo (?:lo )?sabes(?: (?:eso|tanto|todo eso))?
            """,
        SmallTalk.LANGUAGES: r"""
            (?:qué|cuáles|cuántos|en qué) (?:idiomas?|lenguas?)(?: (?:son los que|puedo))? (?:hablas|sabes|entiendes|conoces|habla|puedes hablar|preguntar|tienes|usas)
            (?:hablas|entiendes|sabes|puedes hablar|habla)(?: (?:en))? (?:español|inglés|francés|alemán|ruso|árabe|italiano|portugués|catalán|otros idiomas)(?: también)?
            """,
        SmallTalk.JOKE: r"""
            (?:me )?(?:cuéntame|dime|cuenta|puedes contar(?:me)?|sabes|conoces|quiero|cuéntanos)(?: (?:un|algún|otro))? (?:buen )?chistes?(?: (?:bueno|por favor|malo|divertido))*
            (?:un |otro )?chiste|hazme reír|algo (?:gracioso|divertido)
            """,
        SmallTalk.TRUST: r"""
            (?:estás|está)(?: (?:tú|usted))? segur[oa]
            (?:es|eso es|esto es) (?:verdad|cierto|correcto|real|fiable)|de verdad|en serio|seguro
            (?:puedo|se puede) confiar en (?:ti|esto)
            (?:me )?(?:mientes|inventas|estás mintiendo)(?: (?:cosas|esto|eso|las respuestas))?
            eres (?:fiable|confiable)|te lo inventas
            """,
        SmallTalk.CHATTER: r"""
            sí+|no+|vale|ok(?:ay|ey)?|bien|bueno|claro|exacto|tal vez|quizás?|a lo mejor
            de acuerdo|entiendo|entendido|ya(?: veo)?|ah+|oh+|eh+|mmm+|jaja+(?:ja)*|jeje+|lol|xd
            por favor|porfa(?:vor)?|perdón|perdona|disculpa|lo siento|de nada|para|basta|prueba
            probando|test|otra vez|interesante|qué interesante|gracioso|igualmente|me aburro
            estoy aburrid[oa]|no importa|no sé|nada|hablemos|di algo|tengo una pregunta
            una pregunta|feliz (?:cumpleaños|navidad|año nuevo)
            """,
    },
    "fr": {
        SmallTalk.GREETING: r"""
            bonjour+|bjr|bonsoir|bsr|salut+|slt|coucou|cc|hello|hey|rebonjour|allô|yo
            (?:bonjour|salut) (?:à (?:tous|toutes|vous|toi)|tout le monde)|enchantée?
            ravie? de (?:te|vous) (?:rencontrer|connaître)|(?:il )?y a quelqu'un
            (?:tu es|t'es|vous êtes|es-tu|êtes-vous) là|bienvenue
            """,
        SmallTalk.THANKS: r"""
            (?:(?:mille|un|grand|ok) )*merci+(?: (?:beaucoup|bien|infiniment|mille fois|à (?:toi|vous)|bcp|encore|d'avance|pour (?:tout|ça|votre aide|ton aide|l'aide|la réponse|ta réponse|votre réponse|l'info|les infos)))*
            mrc|mci|merki
            je (?:te|vous) remercie(?: (?:beaucoup|infiniment|pour (?:tout|votre aide|ton aide)))?
            c'est (?:très )?(?:gentil|sympa|aimable)(?: (?:à vous|de ta part|merci))?|thx
            """,
        SmallTalk.PRAISE: r"""
            super|génial|parfait|excellent|bravo|top|cool|nickel|formidable|magnifique
            impressionnant|bien joué|bon (?:travail|boulot|bot)|trop (?:bien|fort|cool)
            très (?:bien|bon|utile|intéressant|sympa)|chapeau|wow|waouh|félicitations
            (?:tu es|t'es|vous êtes|c'est)(?: (?:vraiment|très|trop|le|la|un|une|si|super))* (?:super|génial|géniale|intelligente?|meilleure?|forte?|utile|bien|cool|gentil(?:le)?|drôle|parfaite?|top|incroyable|sympa|efficace|pratique)(?: bot)?
            je (?:t'aime|t'adore|vous aime)|j'(?:adore|aime)(?: (?:bien|ça))*
            """,
        SmallTalk.COMPLAINT: r"""
            (?:tu es|t'es|vous êtes|c'est|ce n'est|c'était)(?: (?:vraiment|très|trop|un|une|si|complètement|pas|n'importe))* (?:nule?|null?e?|bête|stupide|idiote?|conn?e?|faux|mauvaise?|inutile|débile|ennuyeux|quoi|vrai|ça|juste|correct|bon|bidon|lente?|pourrie?|merde|de la merde)
            (?:bot|robot) (?:nul|stupide|débile|inutile)|(?:stupide|mauvais) (?:bot|robot)
            n'importe quoi|faux|nul|débile|idiot|imbécile|connard|merde|ferme-la|ta gueule
            va te faire (?:voir|foutre)|je te déteste
            tu (?:ne )?(?:comprends|sais|sers à)(?: (?:rien|pas))?
            (?:ça |cela )?(?:ne )?(?:m'aide|répond|veut) pas(?: (?:à ma question|rien dire))?
            (?:ça )?(?:ne )?(?:m'aide|sert) (?:pas|à rien)|mauvaise réponse|réessaie|réessayez
            ennuyeux
            """,
        SmallTalk.FAREWELL: r"""
            au revoir|adieu|bye(?: bye)?|ciao|tchao
            à (?:bientôt|plus(?: tard)?|demain|tout à l'heure|la prochaine|tantôt)
            bonne (?:nuit|journée|soirée|fin de journée|continuation)|bon (?:week-?end|après-midi)
            salut|je m'en vais|c'est tout|rien d'autre
            """,
        SmallTalk.MOOD: r"""
            (?:et )?(?:comment )?(?:ça va|ca va|sa va)(?: (?:bien|toi|vous|et toi|aujourd'hui|et vous))*
            comment (?:vas-tu|allez-vous|tu vas|vous allez|va|vas tu|allez vous|tu te sens|te portes-tu)(?: (?:aujourd'hui|bien))*
            (?:tu vas|vous allez) bien|(?:que|qu'est-ce que tu) (?:fais-tu|deviens|fais|racontes)
            tu fais quoi|la forme
            """,
        SmallTalk.HELP: r"""
            (?:à l')?aide(?:-moi|z-moi| moi| s'il te plaît)?|au secours
            aide-moi(?: (?:stp|svp|s'il te plaît))?
            j'ai besoin d'(?:aide|un coup de main|un renseignement)
            (?:peux-tu|pouvez-vous|tu peux|vous pouvez|pourrais-tu|pourriez-vous|peux tu|pouvez vous) (?:m'aider|nous aider|aider)
            comment (?:(?:je |on )?(?:t'utiliser?|vous utiliser?|utiliser? (?:ce bot|le bot|ça)|l'utiliser|ça s'utilise|te poser (?:une|des) questions?|poser une question|faire))
            que (?:puis-je|dois-je|peut-on) (?:te |vous )?(?:demander|faire)
            qu'est-ce que je (?:peux|dois) (?:te |vous )?(?:demander|faire)|mode d'emploi
            instructions|commandes|menu
            """,
        SmallTalk.ABILITY: r"""
            (?:et )?(?:que|qu'est-ce que)? ?(?:tu sais|sais-tu|peux-tu|pouvez-vous|savez-vous|tu peux|vous pouvez|vous savez|sais tu|peux tu)(?: (?:bien))? (?:faire|répondre)(?: (?:quoi|pour moi|exactement))*
            tu (?:fais|sais faire|peux faire|sers à) quoi
            comment (?:ça|tu|cela|vous|ce bot|le bot) (?:marches?|fonctionnes?|fonctionnez|marchez|travailles?|fonctionne-t-il)
            comment (?:fonctionnes-tu|fonctionnez-vous|marche ce bot|fonctionne (?:ce bot|le bot|ceci|cela))
            (?:à|a) quoi (?:tu sers|sers-tu|servez-vous|vous servez|sert ce bot)
            quel(?:le)? est (?:ton|ta|votre) (?:but|rôle|fonction|utilité|mission|travail)
            que sais-tu(?: (?:faire|de moi))?|que (?:fais-tu|faites-vous)(?: (?:ici|exactement))*
            de quoi (?:peux-tu|pouvez-vous|tu peux) parler|pourquoi (?:tu existes|existes-tu)
            """,
        SmallTalk.IDENTITY: r"""
            (?:et )?(?:qui|ki) (?:es-tu|êtes-vous|es tu|etes vous|tu es|vous êtes|t'es|est là)(?: (?:vraiment|au juste|exactement|donc))*
            (?:et )?(?:tu es|t'es|vous êtes) (?:qui|ki)(?: (?:toi|vous|donc|exactement))*
            qu'est-ce que (?:tu es|vous êtes)|tu es quoi|t'es quoi
            c'est quoi (?:ton nom|ce bot|verbatim|votre nom)
            comment (?:tu t'appelles|t'appelles-tu|vous appelez-vous|vous vous appelez|t'appelles tu)
            (?:quel est )?(?:ton|votre) (?:nom|prénom)|quel âge (?:as-tu|avez-vous|tu as|as tu)
            tu as quel âge
            (?:d')?où (?:habites-tu|vis-tu|es-tu|viens-tu|habites tu|tu habites|êtes-vous)
            présente-toi|présentez-vous|parle-moi de toi|parlez-moi de vous
            à qui (?:je parle|ai-je l'honneur|parle-je)
            """,
        SmallTalk.MAKER: r"""
            qui (?:t'a|vous a|t'as) (?:créé|fait|fabriqué|programmé|développé|conçu|inventé|codé|écrit|entraîné)
            qui a (?:créé|fait|programmé|développé) ce bot
            qui est (?:ton|votre) (?:créateur|développeur|patron|propriétaire|auteur|maître|concepteur)
            qui (?:est|se cache) derrière (?:toi|ce bot|vous)
            (?:à|a) qui (?:appartiens-tu|tu appartiens)|pour qui travailles-tu
            par qui as-tu été (?:créé|fait|programmé)
            """,
        SmallTalk.IS_AI: r"""
            (?:est-ce que )?(?:tu es|t'es|es-tu|êtes-vous|vous êtes|es tu|etes vous)(?: (?:vraiment|juste|donc|bien))*(?: (?:une?|un vrai|une vraie))? (?:ia|ai|intelligence artificielle|bot|chatbot|robot|humaine?|être humain|personne(?: réelle)?|machine|programme|ordinateur|chatgpt|réel|vivant|vrai)(?: ou (?:une? )?\p{L}+)?
            (?:je parle|est-ce que je parle|parle-je) (?:à|avec) (?:une?) (?:robot|bot|humain|personne|machine|ia)
            (?:tu utilises|utilises-tu) (?:une ia|l'ia|chatgpt)
            """,
        SmallTalk.EXTENT: r"""
            (?:tu (?:as|connais)|vous avez|il y a|t'as) combien d'articles
            combien d'articles(?: (?:as-tu|avez-vous|tu as|vous avez|y a-t-il|il y a|connais-tu|as tu|avez vous|as-tu lus?|lis-tu|as-tu en tout))?(?: en tout)?
            (?:de quand date|quel est) (?:ton|votre|le) (?:dernier article|article le plus récent)
            quelle est la taille de (?:ta|votre) (?:base|bibliothèque|collection)
            quels articles (?:as-tu|avez-vous|tu as)
            """,
        SmallTalk.SOURCES: r"""
            (?:quelles|quels|quelle|c'est quoi) (?:sont|est)? ?(?:tes|vos|ta|votre|les|la) (?:sources?)(?: d'information)?
            quelles sources (?:utilises-tu|utilisez-vous|as-tu|avez-vous|tu utilises)
            (?:d'où|où) (?:viennent|vient|tires-tu|tu tires|prends-tu|trouves-tu|tirez-vous|trouvez-vous|proviennent|sors-tu|tu sors)(?: (?:tes|vos|ces|cette|les|ta|ça|cela|l'))*(?: ?(?:informations?|infos?|articles|réponses|données|nouvelles|connaissances))?
            quels (?:journaux|médias|sites) (?:lis-tu|lisez-vous|as-tu|utilises-tu|connais-tu|cites-tu|avez-vous)
            (?:tes |vos )?sources
            comment (?:le )?(?:sais-tu|tu sais|savez-vous)(?: (?:ça|cela|tout ça))?
            qui (?:dit ça|l'a dit)
            """,
        SmallTalk.LANGUAGES: r"""
            (?:quelles|combien de|en quelles|dans quelles) langues?(?: (?:est-ce que))? ?(?:parles-tu|parlez-vous|tu parles|vous parlez|comprends-tu|comprenez-vous|connais-tu|parles tu|parlez vous|sais-tu parler)?
            tu parles (?:quelles langues|combien de langues)
            (?:tu parles|parles-tu|parlez-vous|vous parlez|comprends-tu|parles tu|parlez vous|sais-tu parler)(?: (?:le|l'|aussi))* ?(?:français|anglais|allemand|espagnol|russe|arabe|italien|d'autres langues)(?: aussi)?
            """,
        SmallTalk.JOKE: r"""
            (?:raconte|dis|fais|racontez|dites|tu connais|connais-tu|tu peux raconter|peux-tu raconter|donne)(?:-| )?(?:moi|nous|me)? ?(?:une|la|encore une|des) (?:bonne |petite |autre )?blagues?(?: (?:stp|svp|drôle))*
            (?:une |encore une )?blague(?: (?:stp|svp))?|fais-moi rire|quelque chose de drôle
            """,
        SmallTalk.TRUST: r"""
            (?:tu es|t'es|es-tu|êtes-vous|vous êtes|en es-tu|es tu)(?: (?:vraiment|bien))* (?:sûre?s?|certaine?|fiable)(?: de (?:toi|ça|vous))?
            (?:c'est|est-ce)(?: (?:vraiment|bien|que c'est))* (?:vrai|sûr|exact|fiable|correct|sérieux)
            vraiment|sérieusement|sérieux
            (?:je peux|puis-je|peut-on|on peut) (?:te|vous) faire confiance
            (?:tu mens|mens-tu|tu inventes|inventes-tu)(?: (?:des choses|tout|les réponses))?
            """,
        SmallTalk.CHATTER: r"""
            oui+|ouais|ouep|non+|nan|si|ok(?:ay|i)?|d'accord|d'acc|dac|bien|bon|bah|ben|peut-être
            exact(?:ement)?|voilà|je vois|je comprends|compris|ah+|oh+|euh+|hum+|hmm+|haha+|hihi+
            mdr+|ptdr|lol|xd|s'il (?:te|vous) plaît|svp|stp|pardon|désolée?|excuse-moi|excusez-moi
            de rien|je vous en prie|avec plaisir|stop|arrête|test|encore|essai|intéressant|drôle
            je m'ennuie|pas grave|c'est pas grave|je (?:ne )?sais pas|rien|dis quelque chose
            j'ai une question|une question|bon anniversaire|joyeux noël|bonne année|hein
            """,
    },
    "it": {
        SmallTalk.GREETING: r"""
            ciao(?: a tutti)?|salve|buongiorno|buonasera|buon pomeriggio|piacere
            """,
        SmallTalk.THANKS: r"grazie(?: (?:mille|tante|infinite|di tutto))*|ti ringrazio",
        SmallTalk.PRAISE: r"""
            ottimo|perfetto|bravo|bravissimo|fantastico|grande|bel lavoro|ti amo
            """,
        SmallTalk.COMPLAINT: r"sbagliato|(?:sei |bot )?(?:stupido|scemo|inutile)",
        SmallTalk.FAREWELL: r"arrivederci|buona ?notte|a (?:presto|domani|dopo)|addio",
        SmallTalk.MOOD: r"come (?:stai|va|state|sta)|tutto bene",
        SmallTalk.HELP: r"aiuto|aiutami|mi puoi aiutare|puoi aiutarmi",
        SmallTalk.ABILITY: r"""
            (?:che )?cosa (?:sai|puoi) fare|come funzioni|come funziona questo bot
            """,
        SmallTalk.IDENTITY: r"chi sei|cosa sei|come ti chiami",
        SmallTalk.MAKER: r"chi ti ha (?:creato|fatto|programmato)",
        SmallTalk.IS_AI: r"""
            sei (?:un|una|un')? ?(?:ia|bot|robot|umano|persona|intelligenza artificiale)
            """,
        SmallTalk.LANGUAGES: r"""
            (?:che|quali) lingue (?:parli|conosci)|parli (?:italiano|inglese)
            """,
        SmallTalk.JOKE: r"(?:raccontami |dimmi )?una barzelletta",
        SmallTalk.CHATTER: r"""
            ok|sì|no|va bene|bene|male|forse|prego|scusa|basta|prova|ancora|divertente|per favore
            """,
    },
    "nl": {
        SmallTalk.GREETING: r"""
            hallo|hoi|hey|goede?(?:morgen|middag|navond)|goede (?:morgen|middag|avond)|dag
            """,
        SmallTalk.THANKS: r"(?:heel erg )?bedankt|dank (?:je|u)(?: wel)?|dankjewel|dank",
        SmallTalk.PRAISE: r"leuk|geweldig|goed gedaan|prima|mooi|top|ik hou van je",
        SmallTalk.COMPLAINT: r"fout|(?:je bent )?(?:dom|stom|nutteloos)|domme bot|klopt niet",
        SmallTalk.FAREWELL: r"doei|tot (?:ziens|straks|morgen|later)|welterusten|goede ?nacht",
        SmallTalk.MOOD: r"hoe (?:gaat het|is het)(?: met (?:je|jou|u))?|alles goed",
        SmallTalk.HELP: r"hulp|help(?: me)?|kun je (?:me|mij) helpen",
        SmallTalk.ABILITY: r"""
            wat kan? (?:je|jij|u)(?: (?:allemaal|doen))*|hoe werkt (?:dit|deze bot)
            """,
        SmallTalk.IDENTITY: r"wie (?:ben je|ben jij|bent u)|hoe heet (?:je|jij|u)|wat ben je",
        SmallTalk.MAKER: r"wie heeft (?:je|jou|u) gemaakt",
        SmallTalk.IS_AI: r"ben (?:je|jij) (?:een )?(?:ai|bot|robot|mens|echt)",
        SmallTalk.LANGUAGES: r"welke talen spreek (?:je|jij)|spreek je (?:nederlands|engels)",
        SmallTalk.JOKE: r"(?:vertel (?:me )?)?een (?:mop|grap)|mop",
        SmallTalk.CHATTER: r"""
            ok|oké|ja|nee|misschien|sorry|stop|test|weer|grappig|alsjeblieft|graag gedaan
            """,
    },
    "pt": {
        SmallTalk.GREETING: r"olá|ola|oi+e?|bom dia|boa (?:tarde|noite)|e aí|alô",
        SmallTalk.THANKS: r"""
            (?:muito )?obrigad[oa](?: (?:mesmo|por tudo))?|brigad[oa]|valeu|agradeço
            """,
        SmallTalk.PRAISE: r"""
            ótimo|perfeito|legal|muito bom|parabéns|excelente|te amo|eu te amo|bom trabalho
            """,
        SmallTalk.COMPLAINT: r"errado|(?:você é )?(?:burro|estúpido|inútil)|bot burro",
        SmallTalk.FAREWELL: r"tchau|adeus|até (?:logo|amanhã|breve|mais)",
        SmallTalk.MOOD: r"""
            (?:como vai|como (?:você )?está|tudo bem|tudo bom|como estás)(?: (?:você|contigo))?
            """,
        SmallTalk.HELP: r"ajuda|socorro|me ajud[ae]|(?:você )?pode me ajudar|preciso de ajuda",
        SmallTalk.ABILITY: r"""
            o que (?:você )?(?:pode|sabe|podes|sabes) fazer|como (?:isso |você |isto )?funciona
            """,
        SmallTalk.IDENTITY: r"""
            quem (?:é você|és tu|é vc|és)|(?:qual é )?(?:o )?(?:seu|teu) nome
            como (?:você )?se chama|o que (?:é você|você é)
            """,
        SmallTalk.MAKER: r"quem (?:te|o) (?:criou|fez|programou)",
        SmallTalk.IS_AI: r"(?:você é|és) (?:uma? )?(?:ia|bot|robô|robot|humano|pessoa|real)",
        SmallTalk.LANGUAGES: r"""
            (?:que|quais) (?:línguas|idiomas) (?:você )?fala|(?:você )?fala (?:português|inglês)
            """,
        SmallTalk.JOKE: r"(?:me )?(?:conte|conta|diga|diz)(?:-me| me)? uma piada|(?:uma )?piada",
        SmallTalk.CHATTER: r"""
            ok|sim|não|talvez|desculp[ae]|por favor|de nada|pare|teste|de novo|engraçado|kkk+
            rsrs+
            """,
    },
    "ru": {
        SmallTalk.GREETING: r"""
            (?:всем )?привет(?:ик|ики|ствую|ище)?(?: всем)?|прив|здравствуй(?:те)?|здрасте
            здрасьте|здорово|здаров[ао]|хай|хеллоу|ку|доброе утро|добрый (?:день|вечер)
            доброго (?:времени суток|дня|утра|вечера)|доброе утречко|салют|приятно познакомиться
            рада? знакомству|(?:есть )?кто-нибудь (?:есть|тут|здесь|дома)|ты (?:тут|здесь|там)|ау
            """,
        SmallTalk.THANKS: r"""
            (?:(?:большое|огромное|и|ок) )*(?:спасибо|спасиб|спс|пасиб[оа]?|спасибки|спасибочки|благодарю|сенкс|мерси)(?: (?:большое|огромное|вам|тебе|вас|тебя|заранее|за (?:ответ|помощь|все|информацию|инфу)))*
            от души|очень (?:признателен|признательна|благодарен|благодарна)
            """,
        SmallTalk.PRAISE: r"""
            (?:очень |как |просто )?(?:отлично|супер|класс|классно|круто|здорово|прекрасно|замечательно|молодец|умница|хорошо|интересно|великолепно|шикарно|огонь|бомба|полезно)
            (?:хороший|умный|лучший|отличный|крутой|классный) (?:бот|ответ)
            (?:ты|вы) (?:очень |такой |просто |самый |лучший )*(?:умный|умная|молодец|крутой|классный|хороший|лучший|супер|полезный|милый|прелесть|умница|лучшая|гений)
            браво|так держать|вау|ого|я (?:тебя |вас )?люблю(?: тебя| вас)?|обожаю(?: тебя)?
            """,
        SmallTalk.COMPLAINT: r"""
            (?:ты|вы|это|этот бот)(?: (?:очень|такой|просто|полный|какой-то|же|совсем|все|полная))* (?:тупой|глупый|дурак|идиот|плохой|бесполезный|ужасный|врешь|лжешь|неправда|неверно|неправильно|ерунда|бред|чушь|дебил|тупая|скучный|отстой|не так|не то|туп)
            (?:тупой|глупый|плохой|дурацкий|бесполезный) (?:бот|ответ)|неправда|неверно
            неправильно|не то|чушь|бред|ерунда|фигня|дурак|идиот|тупой|тупица|отстой|заткнись
            пошел (?:ты|вон|к черту|на хрен)|отвали|отстань|иди (?:к черту|в баню)
            (?:я )?(?:тебя )?ненавижу(?: тебя)?
            ты (?:меня )?(?:ничего )?не (?:понял|понимаешь|знаешь|помог)(?: меня)?(?: ничего)?
            (?:это )?не (?:помогло|помогает|то что я (?:спросил|спрашивал|просил)а?)|скучно
            попробуй (?:еще раз|снова)|плохо
            """,
        SmallTalk.FAREWELL: r"""
            пока(?: пока)?|до (?:свидания|встречи|завтра|скорого|связи)|прощай(?:те)?
            спокойной ночи|доброй ночи|всего (?:доброго|хорошего|наилучшего)|бывай|удачи
            (?:хорошего|удачного|приятного) (?:дня|вечера|выходного)|увидимся|чао|давай|это все
            больше (?:ничего|вопросов нет)
            """,
        SmallTalk.MOOD: r"""
            (?:ну |и |а )?как (?:дела|делишки|ты|вы|жизнь|настроение|поживаешь|поживаете|оно|сам|твои дела|ваши дела|у тебя дела|у вас дела|себя чувствуешь)(?: (?:сегодня|бот))*
            что (?:делаешь|нового у тебя|поделываешь)|че (?:как|делаешь)|чем занимаешься
            как (?:оно|житуха)|(?:у тебя |у вас )?все (?:хорошо|в порядке|ок)|ты в порядке
            """,
        SmallTalk.HELP: r"""
            помощь|помоги(?:те)?(?: (?:мне|пожалуйста|нам))*|на помощь|спасите
            (?:мне )?нужна (?:твоя |ваша )?помощь
            (?:ты |вы )?(?:можешь|можете|сможешь|не мог бы ты|не могли бы вы) (?:мне )?помочь(?: мне)?
            как (?:тобой|этим|вами|ботом|этим ботом) пользоваться
            как (?:пользоваться|задать вопрос|спрашивать|использовать)(?: (?:ботом|тебя|этим))?
            (?:о чем|что|про что) (?:можно|мне|я могу) (?:тебя |вас |у тебя |у вас )?(?:спросить|спрашивать|делать)(?: (?:тебя|вас|у тебя))?
            инструкция|справка|команды|меню|хелп
            """,
        SmallTalk.ABILITY: r"""
            (?:а )?что (?:ты |вы )?(?:умеешь|можешь|умеете|можете|делаешь|делаете|знаешь)(?: (?:делать|ты|вы|рассказать|вообще|тут))*
            (?:а )?че (?:ты )?(?:умеешь|можешь)
            как (?:ты |вы |этот бот |бот |тут все |все это )(?:работаешь|работает|работаете|устроен|функционирует|действует)
            как (?:работает|устроен|действует) (?:этот бот|бот)|как (?:работаешь|работаете)
            (?:для чего|зачем) (?:ты|вы|этот бот|ты тут)(?: (?:нужен|нужны|нужно|существуешь|создан))?
            (?:какая|в чем) (?:твоя|ваша) (?:задача|функция|цель|работа)
            (?:какие|что за) (?:у тебя |у вас )?(?:функции|возможности|твои возможности)
            о чем ты знаешь
            """,
        SmallTalk.IDENTITY: r"""
            (?:а |и |так )?кто (?:ты|вы|здесь)(?: (?:такой|такая|такие|вообще|есть))*
            (?:а )?ты кто(?: (?:такой|такая|вообще))*|вы кто|что ты(?: такое| за бот)?
            ты что такое|как (?:тебя|вас) (?:зовут|звать|называть)|(?:как|какое) (?:твое|ваше) имя
            твое имя|как твое имя|сколько тебе лет|где ты (?:живешь|находишься)
            откуда ты(?: родом)?|(?:расскажи|расскажите) о себе|представься
            с кем я (?:говорю|разговариваю|общаюсь|переписываюсь)|что это за бот
            что такое verbatim
            """,
        SmallTalk.MAKER: r"""
            кто (?:тебя|вас|этого бота|бота) (?:создал|сделал|написал|придумал|разработал|запрограммировал|программировал|обучил|построил)
            кем ты (?:создан|сделан|написан)
            кто (?:твой|ваш|твои) (?:создатель|создатели|разработчик|хозяин|автор|владелец|отец|папа)
            (?:кто за тобой|что за тобой) стоит|кому ты принадлежишь|чей ты(?: бот)?
            на кого ты работаешь
            """,
        SmallTalk.IS_AI: r"""
            (?:а )?(?:ты|вы|это)(?: (?:правда|реально|что|просто|же|случайно|вообще))* (?:ии|ai|бот|чат-?бот|чат бот|робот|человек|живой(?: человек)?|машина|программа|искусственный интеллект|нейросеть|нейронка|настоящий|компьютер|чат ?гпт|chatgpt|gpt)(?: или \p{L}+)?
            (?:я )?(?:говорю|разговариваю|общаюсь) (?:я )?с (?:роботом|ботом|человеком|машиной|живым человеком|нейросетью)
            ты используешь (?:ии|нейросеть|chatgpt)
            """,
        SmallTalk.EXTENT: r"""
            (?:а )?сколько (?:всего )?(?:у (?:тебя|вас) )?(?:всего )?статей(?: (?:у (?:тебя|вас)|ты (?:знаешь|прочитал|прочел|читал)|есть|всего|в базе|в (?:твоей|вашей) (?:базе|библиотеке)|имеется))*
            сколько (?:ты )?(?:знаешь|прочитал|прочел) статей
            (?:какого числа|какая|от какого числа|когда) (?:самая )?(?:последняя|новая|свежая|новейшая) статья
            (?:какой|как велик) (?:размер )?(?:твоей|твоя|твой) (?:базы|база|архив|архива)
            насколько свежие (?:у тебя )?статьи|какие (?:у тебя |у вас )статьи
            """,
        SmallTalk.SOURCES: r"""
            (?:какие|каковы|назови|кто|перечисли) (?:у (?:тебя|вас) )?(?:твои |ваши )?источники(?: (?:у тебя|у вас|ты используешь|информации|используешь))*
            (?:твои |ваши )?источники
            откуда (?:у тебя |ты |у вас |вы )?(?:берешь|берете|взял|информация|инфа|данные|новости|статьи|знаешь|это знаешь|все знаешь|сведения|такая информация|берутся|эти данные)(?: (?:информацию|инфу|новости|статьи|данные|это|все это|сведения|ответы))?
            из каких (?:газет|источников|изданий|сми)(?: (?:у тебя|ты берешь|твои))?(?: (?:статьи|информацию|новости))?
            какие (?:газеты|сми|издания|сайты) (?:ты )?(?:читаешь|знаешь|цитируешь|используешь)
            """,
        SmallTalk.LANGUAGES: r"""
            (?:на )?(?:каких|какие|сколько|каком) (?:языках|языки|языков|языке)(?: (?:ты|вы|можно|с тобой))*(?: (?:говоришь|знаешь|говорите|знаете|понимаешь|понимаете|спрашивать|писать|можешь говорить|разговариваешь))?
            (?:ты |вы )?(?:говоришь|говорите|понимаешь|понимаете|знаешь)(?: ли)?(?: (?:ты|вы|по))* ?(?:по-русски|по русски|русски|по-английски|по английски|английски|русский|английский|немецкий|французский|по-немецки|на русском|на английском)(?: (?:язык))?
            """,
        SmallTalk.JOKE: r"""
            (?:расскажи|расскажите|знаешь|скажи|давай|можешь рассказать)(?: (?:мне|нам|пожалуйста|какой-нибудь|какую-нибудь|еще|один|одну|ты))* (?:анекдот|анекдоты|шутку|шутки)(?: (?:пожалуйста|про \p{L}+))?
            (?:еще )?(?:анекдот|шутка|шутку)|пошути|рассмеши(?: меня)?
            """,
        SmallTalk.TRUST: r"""
            (?:ты|вы)(?: (?:в этом|точно))? (?:уверена?|уверены|не врешь|серьезно|не обманываешь|врешь|все выдумал)(?: в этом)?
            (?:это |а это )?(?:точно|правда|действительно|верно)(?: (?:так|правда|ли это))?
            правда ли это|серьезно|реально
            (?:можно|могу ли я|можно ли) (?:тебе|вам) (?:верить|доверять)
            (?:ты )?(?:это )?(?:выдумываешь|придумываешь|сочиняешь)
            """,
        SmallTalk.CHATTER: r"""
            да+|ага|угу|нет+|неа|не|ок(?:ей|ай)?|окей|ладно|хорошо|понятно|понял|поняла|ясно
            может быть|может|возможно|наверное|точно|конечно|именно|ха(?:-?ха)*|хах+а*|ахах+а*
            хехе|лол|кек|хм+|м{2,}|э+|ой|ох|ах|упс|пожалуйста|плиз|пж|извини(?:те)?|прости(?:те)?
            сорри|сори|не за что|стоп|хватит|тест|проверка|еще(?: раз)?|снова|смешно|забавно
            мне скучно|неважно|не знаю|без разницы|все равно|ничего|поговори со мной
            давай (?:поговорим|поболтаем)|скажи что-нибудь|у меня (?:есть )?вопрос|вопрос
            можно (?:задать )?вопрос|с (?:днем рождения|новым годом|рождеством)|норм|нормально
            """,
    },
    "tr": {
        SmallTalk.GREETING: r"""
            merhaba(?:lar)?|selam(?:lar)?|günaydın|iyi (?:akşamlar|günler)|selamün aleyküm
            """,
        SmallTalk.THANKS: r"""
            (?:çok )?teşekkür(?:ler| ederim)(?: ederim)?|sağ ?ol(?:un)?|eyvallah|tşk
            """,
        SmallTalk.PRAISE: r"harika|süper|mükemmel|güzel|aferin|bravo|seni seviyorum",
        SmallTalk.COMPLAINT: r"yanlış|(?:sen )?(?:aptalsın|salaksın)|aptal(?: bot)?|saçma",
        SmallTalk.FAREWELL: r"hoşça ?kal(?:ın)?|görüşürüz|iyi geceler|güle güle|bay bay",
        SmallTalk.MOOD: r"nasılsın(?:ız)?|ne haber|naber|iyi misin",
        SmallTalk.HELP: r"yardım(?: et(?:in)?| lazım)?|bana yardım (?:et|eder misin)",
        SmallTalk.ABILITY: r"""
            ne(?:ler)? yapabilirsin(?:iz)?|nasıl çalışıyorsun|bu nasıl çalışıyor
            """,
        SmallTalk.IDENTITY: r"sen kimsin|kimsin(?:iz)?|siz kimsiniz|adın ne|ismin ne|nesin sen",
        SmallTalk.MAKER: r"seni kim (?:yaptı|yarattı|programladı)",
        SmallTalk.IS_AI: r"(?:sen )?(?:bot|robot|insan|yapay zeka) ?(?:musun|mısın|mu sun)",
        SmallTalk.LANGUAGES: r"""
            hangi dilleri (?:konuşuyorsun|biliyorsun)|türkçe (?:biliyor|konuşuyor) musun
            """,
        SmallTalk.JOKE: r"(?:bana )?(?:bir )?(?:fıkra|şaka)(?: (?:anlat|yap))?",
        SmallTalk.CHATTER: r"""
            tamam|evet|hayır|belki|lütfen|pardon|özür dilerim|dur|test|tekrar|komik|ok
            """,
    },
    "zh": {
        SmallTalk.GREETING: r"你好(?:啊|呀)?|您好|早上好|晚上好|下午好|嗨|哈喽",
        SmallTalk.THANKS: r"谢谢(?:你|您|啦)?|謝謝(?:你|您)?|多谢|感谢",
        SmallTalk.FAREWELL: r"再见|拜拜|再見|晚安",
        SmallTalk.MOOD: r"你好吗|你好嗎|你怎么样|最近怎么样",
        SmallTalk.HELP: r"帮助|帮帮我|救命|怎么用",
        SmallTalk.ABILITY: r"你(?:能|会|可以)(?:做|干)(?:什么|啥)|你能干嘛",
        SmallTalk.IDENTITY: r"你是谁|你是誰|你叫什么(?:名字)?|你是什么",
        SmallTalk.MAKER: r"谁(?:创造|制造|做)了?你(?:的)?",
        SmallTalk.IS_AI: r"你是(?:人|机器人|人工智能|ai|真人)(?:吗|嗎)",
        SmallTalk.LANGUAGES: r"你会说(?:什么语言|中文吗|英语吗)",
        SmallTalk.JOKE: r"(?:给我)?讲(?:个|一个)笑话|笑话",
        SmallTalk.CHATTER: r"好(?:的|吧)?|是(?:的)?|不(?:是)?|哈哈+|测试|对不起",
    },
}
# They may stand between and behind: "thanks bot", "hello my friend, and how are you".
FILLERS = r"""
    bot|verbatim|robot|man|mate|dude|bro|buddy|friend|my friend|guys|sir|there|again|and|but|so
    then|now|today|a lot|please|pls|plz|very much|dear|anyway|just|well|ok|oh|all|everyone|und
    aber|dann|also|du|mein freund|leute|zusammen|bitte|mal|noch|denn|dir|ja|na|lieber|liebe
    mein lieber|y|pero|entonces|amig[oa]|mi amigo|tío|por favor|porfa|pues|también|chicos|et|mais
    alors|mon ami|les amis|donc|s'il (?:te|vous) plaît|stp|svp|toi|vous|aussi|tout le monde|и|а|но
    бот|друг|мой друг|дружище|брат|пожалуйста|ну|тогда|же|тебе|вам|там|всем|ребята|еще|дорогой|و
    يا|بوت|يا بوت|صديقي|يا صديقي|من فضلك|لو سمحت|أخي|حبيبي|جدا
    """
