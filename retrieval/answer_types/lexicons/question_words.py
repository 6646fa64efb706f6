"""Question words by language, and the nouns asked for: data for `answer_types.expectation`."""

from retrieval.answer_types.answer_type import AnswerType, Measure

# Nouns that show what kind of thing "what X", "which X" and "the X of" ask for.
NUMBER_NOUNS = frozenset(
    """
    amount amounts area capacity circumference count degree degrees density diameter elevation
    figure frequency growth gdp length magnitude number numbers population quantity rank rate
    ratio score size speed temperature total turnout value volume voltage width
    """.split()
)
MEASURES = {
    **dict.fromkeys("percentage percent proportion share fraction pct".split(), Measure.PERCENT),
    **dict.fromkeys(
        """
        budget cost costs dollars euros fee income pounds price profit profits revenue salary
        wage yen money sum debt
        """.split(),
        Measure.MONEY,
    ),
    **dict.fromkeys(
        "altitude depth distance feet height inches kilometers kilometres km meters metres miles"
        " yards wavelength radius".split(),
        Measure.LENGTH,
    ),
    **dict.fromkeys(
        "weight mass kilograms kilogrammes kg tonnes tons ounces".split(), Measure.WEIGHT
    ),
    **dict.fromkeys(
        "duration seconds minutes hours days weeks months years decades".split(),
        Measure.DURATION,
    ),
    "age": Measure.AGE,
    "ages": Measure.AGE,
}
GRAINS = {
    "time": Measure.TIME,
    "date": Measure.DAY,
    "dates": Measure.DAY,
    "day": Measure.DAY,
    "birthday": Measure.DAY,
    "month": Measure.MONTH,
    "year": Measure.YEAR,
    "years": Measure.YEAR,
    "decade": Measure.DECADE,
    "decades": Measure.DECADE,
    "century": Measure.CENTURY,
    "centuries": Measure.CENTURY,
    "months": Measure.MONTH,
    "era": None,
    "period": None,
    "season": None,
    "weekday": Measure.DAY,
}
PERSON_NOUNS = frozenset(
    """
    actor actress architect artist astronaut athlete author bishop boxer cardinal celebrity
    chancellor character chemist coach comedian commander commentator composer dictator director
    doctor duke economist emperor engineer explorer father general god goddess governor guitarist
    historian inventor journalist judge king leader manager man mathematician mayor minister
    monarch mother musician novelist painter person philosopher photographer physicist pianist
    pilot player poet politician pope president priest prince princess producer professor
    quarterback queen rapper ruler saint scholar scientist sculptor secretary senator sheriff
    singer soldier son daughter brother sister wife husband star sultan theologian woman writer
    winner founder designer people men women
    """.split()
)
PLACE_NOUNS = frozenset(
    """
    airport area bay capital city cities continent continents country countries county counties
    district hometown island islands lake location mountain nation nations neighborhood
    neighbourhood ocean place places port province region river rivers sea settlement site state
    states street suburb territory town village valley venue stadium municipality parish desert
    """.split()
)
NAME_NOUNS = frozenset(
    """
    act agency album airline alliance army association award band bank book brand building
    campaign channel church club college committee company companies conference corporation
    council department dynasty empire event film firm game group institution language league
    magazine movement movie museum name nationality network newspaper nickname orchestra order
    organisation organization party play policy program project publication religion school
    series ship show song station studio team term title treaty tribe union university war battle
    work
    """.split()
)
REASON_NOUNS = frozenset("reason reasons cause causes purpose motive explanation".split())

# Question words by language and kind, as regular expressions; the first kind that matches counts, so
# that "what city" is tried before "what". English has rules of its own.
QUESTION_WORDS: dict[str, dict[AnswerType, str]] = {
    "ar": {
        AnswerType.NUMBER: "كم|بكم|كام|بكام|قديش|قد (?:إيه|ايه|إيش|ايش)|شحال"
        "|ما عدد|ما نسبة|ما النسبة|ما مقدار|ما حجم",
        AnswerType.DATE: "متى|إمتى|امتى|ايمتى"
        "|في أي عام|في أي سنة|أي عام|أي سنة|أي شهر|أي يوم|أي قرن|ما تاريخ|ما العام",
        AnswerType.PERSON: "من الذي|من هو|من هي|لمن|بمن|من كان|من كانت"
        "|(?:من|مَن)(?! (?:أين|اين|وين|فين))|مين",
        AnswerType.PLACE: "أين|من أين|وين|فين|منين|أي مدينة|أي بلد|أي دولة|أي ولاية|ما المدينة|ما الدولة",
        AnswerType.REASON: "لماذا|لم|ليش|ليه|علاش|ما سبب|ما السبب",
    },
    "bg": {
        AnswerType.NUMBER: "колко|какъв (?:брой|процент|дял)|каква (?:височина|дължина|сума|част)|"
        "на колко",
        AnswerType.DATE: "кога|(?:през |в |от )?ко(?:я|й|ята|ято) (?:година|месец|ден|дата|век)|"
        "откога|докога",
        AnswerType.PERSON: "кой|кого|кому|чий|чия|чие|чии|коя е|кои",
        AnswerType.PLACE: "къде|откъде|накъде|(?:в )?кой град|(?:в )?коя (?:държава|страна|област)",
        AnswerType.REASON: "защо|поради каква причина|по каква причина",
    },
    "bn": {
        AnswerType.NUMBER: "কত(?:জন|টি|টা|গুলি|গুলো)?|কয়টি|কয়জন",
        AnswerType.DATE: "কখন|কবে|কোন (?:সালে|বছর|বছরে|মাসে|তারিখে|দিন|শতাব্দীতে)|কত সালে",
        AnswerType.PERSON: "কে|কারা|কার|কাকে|কাদের",
        AnswerType.PLACE: "কোথায়|কোথায়|কোথা|কোন (?:শহরে|দেশে|রাজ্যে)",
        AnswerType.REASON: "কেন|কী কারণে|কি কারণে",
    },
    "ca": {
        AnswerType.NUMBER: "quant[as]?|quants|quantes|quin(?:a)? (?:nombre|percentatge|població|"
        "alçada|edat|distància|quantitat)",
        AnswerType.DATE: "quan|(?:en |de )?quin(?:a)? (?:any|mes|dia|data|segle|dècada)",
        AnswerType.PERSON: "[qk]i|qui|de qui|a qui",
        AnswerType.PLACE: "on|d'on|d’on|quin(?:a)? (?:ciutat|país|estat|lloc|regió|illa|riu)",
        AnswerType.REASON: "per què|per quin motiu",
    },
    "cs": {
        AnswerType.NUMBER: "kolik\\w*|jak (?:dlouh|vysok|star|hlubok|velk|těžk|dalek|čast)\\w*|"
        "jaká? (?:je |byla? )?(?:počet|výška|délka|rozloha|cena)",
        AnswerType.DATE: "kdy|odkdy|dokdy|(?:ve? )?kter\\w+ (?:ro[kc]\\w*|měsíc\\w*|den|dne|"
        "stolet\\w+)|v jakém roce",
        AnswerType.PERSON: "kdo|koho|komu|kým|kom|čí",
        AnswerType.PLACE: "kde|kam|odkud|(?:ve? )?kter\\w+ (?:měst\\w+|zem\\w+)|v jakém městě",
        AnswerType.REASON: "proč|z jakého důvodu|kvůli čemu",
    },
    "da": {
        AnswerType.NUMBER: "hvor (?:mange|meget|gam(?:mel|le)|langt?|længe|stort?|højt?|høje|dybt?|"
        "tungt?|ofte|hurtigt?|bred\\w?)|hvilke[nt] (?:pris|højde|alder|andel)",
        AnswerType.DATE: "hvornår|hvilke[nt] (?:år|dato|dag|måned|århundrede|årti)",
        AnswerType.PERSON: "hvem|hvis",
        AnswerType.PLACE: "hvor|hvorfra|hvorhen|hvilke[nt] (?:by|land|sted|region|ø)",
        AnswerType.REASON: "hvorfor|af hvilken grund",
    },
    "de": {
        AnswerType.NUMBER: "wie viele?r?|wieviele?|wie (?:lange?|alt|hoch|weit|groß|schwer|tief|breit"
        "|schnell|oft|teuer|häufig)|welche anzahl|welcher (?:prozentsatz|anteil)",
        AnswerType.DATE: "wann|(?:in )?welche[mns]? (?:jahr|monat|tag|datum|jahrhundert|jahrzehnt)\\w*"
        "|seit wann|bis wann",
        AnswerType.PERSON: "wer[’']?s?|wen|wem|wessen",
        AnswerType.PLACE: "wo[’']?s?|woher|wohin|welche[mnrs]? (?:stadt|land|staat|ort|region|insel|fluss)",
        AnswerType.REASON: "warum|weshalb|wieso|weswegen|aus welchem grund",
    },
    "el": {
        AnswerType.NUMBER: "πόσ\\w+|ποιος αριθμός|ποιο ποσοστό|τι ποσοστό",
        AnswerType.DATE: "πότε|ποια χρονιά|ποιο έτος|ποιον αιώνα|ποια ημερομηνία|ποιον μήνα"
        "|ποια δεκαετία|τι έτος|τι χρονιά",
        AnswerType.PLACE: "πού|από πού|ποια πόλη|ποια χώρα|ποια πολιτεία|σε ποιο μέρος",
        AnswerType.REASON: "γιατί|για ποιο λόγο|για ποιον λόγο",
        AnswerType.PERSON: "ποιος|ποιον|ποιοι|ποιους|ποιανού|ποια ήταν η|από ποιον",
    },
    "eo": {
        AnswerType.NUMBER: "kiom(?: da)?",
        AnswerType.DATE: "kiam|en kiu (?:jaro|monato|jarcento)|kiun tagon",
        AnswerType.PERSON: "kiu estis|kiu|kies|kiun",
        AnswerType.PLACE: "kie|kien|de kie|en kiu (?:urbo|lando)",
        AnswerType.REASON: "kial|pro kio",
    },
    "es": {
        AnswerType.NUMBER: "cuánt[oa]s?|qué (?:número|cantidad|porcentaje|altura|edad|distancia)"
        "|cuál (?:es|era|fue) (?:el número|la población|la cantidad|el porcentaje)",
        AnswerType.DATE: "cuándo|cdo|(?:en |de )?qué (?:año|mes|día|fecha|siglo|década)",
        AnswerType.PERSON: "quién(?:es)?|kién(?:es)?",
        AnswerType.PLACE: "dónde|dnd|adónde|qué (?:ciudad|país|estado|lugar|región|isla|río)",
        AnswerType.REASON: "por qué(?! \\w+ (?:fue|es|se))|xq|x q|por q|porq|a qué se debe",
    },
    "et": {
        AnswerType.NUMBER: "mitu|mitut|mitme|kui (?:palju|pikk|kõrge|vana|kaugel|kaua|suur|sügav|"
        "raske)|mis (?:hinnaga|vanuses)",
        AnswerType.DATE: "millal|mis (?:aastal|kuul|päeval|sajandil|kuupäeval)|mis ajast",
        AnswerType.PERSON: "kes|kelle|keda|kellele|kellega|kellelt",
        AnswerType.PLACE: "kus|kust|kuhu|mis (?:linnas|riigis|kohas)|millises (?:linnas|riigis)",
        AnswerType.REASON: "miks|mille pärast|mis põhjusel",
    },
    "eu": {
        AnswerType.NUMBER: "zenbat\\w*",
        AnswerType.DATE: "noiz\\w*|zer (?:urtetan|egunetan|hilabetetan|mendetan)|zein (?:urtetan|"
        "egunetan|mendetan)",
        AnswerType.PERSON: "nor|nork|nori|noren|nortzuk|nortzuek|norekin",
        AnswerType.PLACE: "non|nondik|nora|nongo|zein (?:hiritan|herritan|herrialdetan)",
        AnswerType.REASON: "zergatik|zer dela eta",
    },
    "fa": {
        AnswerType.NUMBER: "چند(?: نفر| تا)?|چقدر|چه (?:تعداد|مقدار|میزان|مبلغ)|تعداد|ارتفاع|"
        "چند درصد",
        AnswerType.DATE: "کی|چه (?:زمانی|وقت|سالی|روزی|ماهی|تاریخی)|کدام سال|در چه سال",
        AnswerType.PLACE: "کجا\\w*|کدام (?:شهر|کشور|استان|مکان)",
        AnswerType.PERSON: "کیست|چه (?:کسی|کسانی|شخصی|فردی)|کدام شخص|چه‌کسی",
        AnswerType.REASON: "چرا|به چه (?:دلیل|علت)|دلیل|علت",
    },
    "fi": {
        AnswerType.NUMBER: "kuinka (?:mon\\w+|paljon|pitk\\w+|vanha\\w*|kork\\w+|kauan|kauka\\w*|suur\\w+|"
        "iso\\w*|syv\\w+|raska\\w+|usein)|mon(?:ta|tako|enko|essako)|moneenko|"
        "paljonko|montako|miten (?:mon\\w+|paljon|pitk\\w+|kork\\w+|vanha\\w*|kauan)",
        AnswerType.DATE: "milloin|koska|minä (?:vuonna|päivänä|vuosina)|millä (?:vuosi\\w+|"
        "vuosisadalla)|missä kuussa|mistä lähtien",
        AnswerType.PERSON: "kuka|ketkä|kenet|kenen|ketä|keitä|kenelle|keneltä|kenestä",
        AnswerType.PLACE: "missä|mistä|minne|mihin|mikä (?:kaupunki|maa)|millä paikkakunnalla",
        AnswerType.REASON: "miksi|minkä (?:takia|vuoksi)|mistä syystä",
    },
    "fr": {
        AnswerType.NUMBER: "combien|cb|quel(?:le)? (?:est |était )?(?:le |la )?(?:nombre|pourcentage"
        "|population|âge|hauteur|distance|taille|part)",
        AnswerType.DATE: "quand|qd|(?:en |de )?quelle (?:année|date|décennie)|quel (?:jour|mois|siècle)",
        AnswerType.PERSON: "qui|à qui|de qui|par qui",
        AnswerType.PLACE: "où|d['’]où|quel(?:le)? (?:ville|pays|état|région|lieu|île|fleuve)",
        AnswerType.REASON: "pourquoi|pourkoi|pk(?:oi)?|pour quelle raison",
    },
    "ga": {
        AnswerType.NUMBER: "cé mhéad|cá mhéad|cé chomh (?:hard|fada|sean|mór|domhain)|cá fhad",
        AnswerType.DATE: "cathain|cén uair|cén (?:bhliain|lá|mhí|dáta|aois)|cá huair",
        AnswerType.PERSON: "cé|cé hé|cé hí|cérbh|cé leis",
        AnswerType.PLACE: "cá|cá háit|cá bhfuil|cén (?:áit|chathair|tír)|cárb as",
        AnswerType.REASON: "cén fáth|cad chuige|cad ina thaobh",
    },
    "he": {
        AnswerType.NUMBER: "כמה|בכמה|מה (?:מספר|אורך|אורכו|גובה|גובהו|הגובה|האורך|המחיר|מחיר|שיעור|"
        "אחוז|משקל|גיל|גילו|גילה)",
        AnswerType.DATE: "מתי|ממתי|ב?איזו שנה|ב?איזה (?:תאריך|חודש|יום|עשור)|באיזו מאה",
        AnswerType.PERSON: "מי|למי|של מי|את מי|מיהו|מיהי|ממי",
        AnswerType.PLACE: "איפה|היכן|מאיפה|מהיכן|לאן|מאין|ב?איזו (?:עיר|מדינה|ארץ)|ב?איזה (?:מקום|"
        "אזור)",
        AnswerType.REASON: "למה|מדוע|מה הסיבה|מאיזו סיבה|בשל מה",
    },
    "hi": {
        AnswerType.NUMBER: "कितन[ेीा]|कितनों",
        AnswerType.DATE: "कब|किस (?:वर्ष|साल|सन|महीने|दिन|तारीख|शताब्दी|दशक)|कौन ?से (?:वर्ष|साल)",
        AnswerType.PERSON: "कौन(?! ?स[ाेी])|किसने|किसके|किसका|किसकी|किसे|किन्होंने|किसको",
        AnswerType.PLACE: "कहाँ|कहां|किस (?:शहर|देश|राज्य|स्थान)",
        AnswerType.REASON: "क्यों|किस कारण",
    },
    "hr": {
        AnswerType.NUMBER: "kolik[oia]|koliki|koliko (?:dugo|visok\\w*)|kol'?ko",
        AnswerType.DATE: "kad|kada|otkad|(?:u |od )?koj\\w+ (?:godin\\w+|mjesec\\w*|dan\\w*|"
        "stoljeć\\w+|desetljeć\\w+)",
        AnswerType.PERSON: "tko|ko|kog|koga|kome|čij\\w+|kim",
        AnswerType.PLACE: "gdje|gde|odakle|kamo|kuda|u koj\\w+ (?:gradu|državi|zemlji|županiji)",
        AnswerType.REASON: "zašto|zbog čega|iz kojeg razloga",
    },
    "hu": {
        AnswerType.NUMBER: "hány\\w*|mennyi\\w*|milyen (?:hosszú|magas|messze|idős|mély|nagy|nehéz|"
        "széles|sok\\w*|gyakran)|mekkora",
        AnswerType.DATE: "mikor\\w*|mely(?:ik)? (?:évben|évszázadban|hónapban|napon)|meddig|mióta|"
        "hányadikán",
        AnswerType.PLACE: "hol|hová|hova|honnan|mely(?:ik)? (?:város|ország|hely)\\w*",
        AnswerType.REASON: "miért|mi okból|mi miatt|minek a következtében",
        AnswerType.PERSON: "kik?|kit|kiket|kinek|kivel|kié|kitől|kiről",
    },
    "hy": {
        AnswerType.NUMBER: "քանի|որքան|ինչքան|քանիսը",
        AnswerType.DATE: "երբ|երբվանից|որ (?:թվականին|տարում|տարին|ամսին|օրը|դարում)",
        AnswerType.PERSON: "ով|ում|ովքեր|ումից",
        AnswerType.PLACE: "որտեղ|որտեղից|ուր|որ (?:քաղաքում|երկրում)",
        AnswerType.REASON: "ինչու|ինչ պատճառով",
    },
    "id": {
        AnswerType.NUMBER: "(?<!tahun |tanggal |abad )berapa(?: banyak| lama| jauh| tinggi| panjang|"
        " besar| umur| usia| persen)?",
        AnswerType.DATE: "kapan\\w*|tahun berapa|tanggal berapa|abad (?:ke)?berapa|sejak kapan",
        AnswerType.PERSON: "siapa\\w*|oleh siapa",
        AnswerType.PLACE: "(?:di|ke|dari) ?mana(?:kah)?|kota mana|negara mana|provinsi mana",
        AnswerType.REASON: "mengapa|kenapa|apa (?:sebab|alasan)\\w*|alasan|penyebab",
    },
    "it": {
        AnswerType.NUMBER: "quant[oaie]|quant['’]è|qual (?:è|era|fu) (?:il (?:numero|costo|prezzo|"
        "peso)|la (?:popolazione|percentuale|lunghezza)|l['’](?:altezza|età))|"
        "quale (?:percentuale|numero|quantità|altezza)|(?:a )?che (?:percentuale|"
        "età|altezza)",
        AnswerType.DATE: "quando|(?:in |di |da )?(?:che|quale) (?:anno|mese|giorno|data|secolo|"
        "decennio)",
        AnswerType.PERSON: "chi|di chi|da chi",
        AnswerType.PLACE: "dov['’]è|dov['’]era|dove|da dove|(?:in )?(?:quale|che) (?:città|paese|"
        "stato|regione|luogo|isola)",
        AnswerType.REASON: "perché|come mai|per (?:quale|che) (?:motivo|ragione)",
    },
    "ja": {
        AnswerType.NUMBER: "何[人個本台回件段枚匹頭冊杯階歳才倍校社点票軒隻羽トキメ%％]|いくつ|いくら|どのくらい|どれくらい|どれほど|何パーセント|(?:高さ|"
        "長さ|重さ|深さ|広さ|人口|値段|費用|年齢|面積|人数)[はを]|(?:高さ|長さ|重さ|人口|値段|費用)[？?]?$",
        AnswerType.DATE: "いつ|何年(?!間)|何月|何日(?!間)|何世紀|何時(?!間)|何曜日",
        AnswerType.PERSON: "誰|だれ|何者|どなた",
        AnswerType.PLACE: "どこ|何処|どの(?:国|町|街|都市|県|州|島)|何県|何市",
        AnswerType.REASON: "なぜ|どうして|何故|理由|なんで|何が原因",
    },
    "ka": {
        AnswerType.NUMBER: "რამდენ\\w*|რა (?:სიმაღლის|სიგრძის|რაოდენობ\\w*)",
        AnswerType.DATE: "როდის|როდიდან|რომელ (?:წელს|თვეში|საუკუნეში|დღეს)",
        AnswerType.PERSON: "ვინ|ვის|ვისი|ვისმა|ვინაა",
        AnswerType.PLACE: "სად|საიდან|საით|რომელ (?:ქალაქში|ქვეყანაში)",
        AnswerType.REASON: "რატომ|რის გამო|რა მიზეზით",
    },
    "ko": {
        AnswerType.NUMBER: "몇 ?(?:명|개|번|퍼센트|살|마리|층|권|대|미터|킬로미터|원|시간|배|곳|척|채)|몇이나|얼마나|얼마|높이[는가]?|"
        "길이[는가]?|인구[는가]?|면적[은이]?|무게[는가]?",
        AnswerType.DATE: "언제|몇 ?년(?!간| 동안)|몇 ?월|며칠|몇 ?세기|몇 ?일|어느 (?:해|달|날)|무슨 요일",
        AnswerType.PERSON: "누구\\w*|누가",
        AnswerType.PLACE: "어디\\w*|어느 (?:나라|도시|지역|곳)|어떤 (?:나라|도시)",
        AnswerType.REASON: "왜|이유[는가]?|무엇 때문에|무슨 (?:이유|까닭)",
    },
    "lt": {
        AnswerType.NUMBER: "kiek|kelint\\w+|keli|kelios|kelių|koks (?:skaičius|aukštis|ilgis|amžius)",
        AnswerType.DATE: "kada|nuo kada|kuriais metais|kokiais metais|kurį? (?:mėnesį|dieną|"
        "amžiuje)|kuriame amžiuje",
        AnswerType.PERSON: "kas|kieno|kam|ką|kuo",
        AnswerType.PLACE: "kur|iš kur|kuriame (?:mieste|rajone)|kurioje (?:šalyje|vietoje)",
        AnswerType.REASON: "kodėl|dėl ko|kuriuo tikslu",
    },
    "ne": {
        AnswerType.NUMBER: "कति(?:जना|वटा|ओटा)?",
        AnswerType.DATE: "कहिले|कहिलेदेखि|कुन (?:साल|वर्ष|महिना|दिन|मिति|शताब्दी)\\w*",
        AnswerType.PERSON: "को|कसले|कसको|कसलाई|को हो|कोसँग",
        AnswerType.PLACE: "कहाँ|कहाँबाट|कता|कुन (?:शहर|सहर|देश|ठाउँ|जिल्ला)\\w*",
        AnswerType.REASON: "किन|के कारणले",
    },
    "nl": {
        AnswerType.NUMBER: "hoeveel|hoe(?:lang|ver|hoog)|hoe (?:lange?|oude?|hoge?|hoog|ver|grote?|"
        "groot|zwaar|zware|diepe?|vaak|snel|breed|duur)|welk (?:aantal|"
        "percentage|bedrag|deel)|wat is (?:het (?:aantal|gewicht)|"
        "de (?:bevolking|hoogte|lengte|prijs|leeftijd))",
        AnswerType.DATE: "wanneer|sinds wanneer|(?:in |op )?welke? (?:jaar|maand|dag|datum|eeuw|"
        "decennium)",
        AnswerType.PERSON: "wie|wiens|door wie|aan wie",
        AnswerType.PLACE: "waar|waarheen|waarvandaan|(?:in )?welke? (?:stad|land|staat|plaats|"
        "regio|provincie|eiland|dorp)",
        AnswerType.REASON: "waarom|om welke reden|waardoor|hoe komt het",
    },
    "no": {
        AnswerType.NUMBER: "hvor (?:mange|mye|gam(?:mel|le)|langt?|lenge|stort?|høyt?|høye|dypt?|"
        "tungt?|ofte|fort|bred\\w?)|kor (?:mange|mykje|gammal|lang\\w?|høg\\w?|"
        "stor\\w?)",
        AnswerType.DATE: "når|hvilke[nt] (?:år|dato|dag|måned|århundre|tiår)",
        AnswerType.PERSON: "hvem|kven",
        AnswerType.PLACE: "hvor|hvorfra|hvor hen|kvar|hvilke[nt] (?:by|land|sted|region|fylke|øy)",
        AnswerType.REASON: "hvorfor|kvifor|av hvilken grunn",
    },
    "pl": {
        AnswerType.NUMBER: "il[eu]|iloma|jak (?:dług|dalek|wysok|star|głębok|duż|ciężk|szerok|"
        "częst)\\w+|jaka? (?:jest |była |był )?(?:liczba|wysokość|długość|"
        "powierzchnia|cena|wiek|odsetek)",
        AnswerType.DATE: "kiedy|od kiedy|do kiedy|(?:w |z )?(?:któr|jak)\\w+ (?:rok\\w*|miesią\\w+|"
        "miesiąc\\w*|dni\\w+|dzień|wiek\\w*)",
        AnswerType.PERSON: "kto|kogo|komu|kim|czyj\\w?|czyją",
        AnswerType.PLACE: "gdzie|skąd|dokąd|(?:w )?(?:któr|jak)\\w+ (?:mie[sś]\\w+|kraj\\w*|państw\\w+)",
        AnswerType.REASON: "dlaczego|czemu|z jakiego powodu|po co",
    },
    "pt": {
        AnswerType.NUMBER: "quant[oa]s?|qual (?:é |era |foi )?(?:o (?:número|custo|preço|peso|"
        "comprimento)|a (?:população|percentagem|porcentagem|idade|altura|"
        "distância|área))|(?:que|qual) (?:número|percentagem|porcentagem|idade|"
        "altura)",
        AnswerType.DATE: "quando|(?:em |de |desde )?(?:que|qual) (?:ano|mês|dia|data|século|"
        "década)",
        AnswerType.PERSON: "quem|de quem|por quem",
        AnswerType.PLACE: "onde|aonde|de onde|(?:em )?(?:que|qual) (?:cidade|país|estado|lugar|"
        "região|ilha)",
        AnswerType.REASON: "por ?qu[eê]|por que (?:motivo|razão)",
    },
    "ro": {
        AnswerType.NUMBER: "câ[tț]i|câte|cât|câtă|ce (?:număr|procent|procentaj|vârstă|populație)"
        "|care (?:este|era|a fost) (?:numărul|populația|procentul)",
        AnswerType.DATE: "când|(?:în )?(?:ce|care) (?:an|lună|zi|dată|secol|deceniu|anul)",
        AnswerType.PERSON: "cine|cui|pe cine|de cine",
        AnswerType.PLACE: "unde|de unde|(?:în )?ce (?:oraș|țară|stat|loc|regiune|insulă)",
        AnswerType.REASON: "de ce|din ce (?:cauză|motiv)",
    },
    "ru": {
        AnswerType.NUMBER: "ск[оа]льк\\w+|ск[ао]к[ао]?|как(?:ая|ой|ое|ова|ов|ово) (?:был[ао]? )?(?:численность"
        "|население|процент|доля|число|количество|высота|возраст|длина|средн\\w+)"
        "|как (?:долго|далеко|часто)|насколько",
        AnswerType.DATE: "когда|када"
        "|(?:в )?как(?:ом|ой|ого) (?:году?|месяце?|день|дня|веке?|десятилети\\w|дат\\w)",
        AnswerType.PERSON: "кто|хто|кого|кому|кем|чь[еёияю]\\w?|чей",
        AnswerType.PLACE: "где|откуда|куда"
        "|(?:в )?как(?:ом|ой|ая|ую) (?:город\\w?|стран\\w|штат\\w?|регион\\w?)",
        AnswerType.REASON: "поч[ие]му|зачем|по какой причине|отчего",
    },
    "sk": {
        AnswerType.NUMBER: "koľk\\w+|ak[ýáé] (?:vysok|dlh|star|hlbok|veľk|ťažk)\\w+|ako (?:dlho|"
        "ďaleko|často|vysoko)",
        AnswerType.DATE: "kedy|odkedy|dokedy|(?:v )?ktor\\w+ (?:rok\\w?|mesiac\\w?|dni|deň|"
        "storoč\\w+)|v akom roku",
        AnswerType.PERSON: "kto|koho|komu|kým|kom|čí|čia|čie",
        AnswerType.PLACE: "kde|kam|odkiaľ|(?:v )?ktor\\w+ (?:mest\\w|krajin\\w)",
        AnswerType.REASON: "prečo|z akého dôvodu",
    },
    "sl": {
        AnswerType.NUMBER: "koliko|kolikšn\\w+|kako (?:visok|dolg|star|velik|daleč|dolgo|pogosto)\\w*",
        AnswerType.DATE: "kdaj|od kdaj|do kdaj|(?:v |na )?kater\\w+ (?:let\\w+|mesec\\w*|dan|dne|"
        "stoletj\\w+)",
        AnswerType.PERSON: "kdo|koga|komu|čigav\\w*|s kom",
        AnswerType.PLACE: "kje|kam|od kod|(?:v )?kater\\w+ (?:mest\\w+|držav\\w+)",
        AnswerType.REASON: "zakaj|čemu|iz katerega razloga",
    },
    "sr": {
        AnswerType.NUMBER: "колико|колики|колика|koliko|koliki|kolika",
        AnswerType.DATE: "кад|када|откад|(?:у |од )?кој\\w+ (?:годин\\w+|месец\\w*|дан\\w*|век\\w*)|"
        "kad|kada|(?:u )?koj\\w+ (?:godin\\w+|mesec\\w*|dan\\w*|vek\\w*)",
        AnswerType.PERSON: "ко|кога|коме|чиј\\w+|ko|koga|kome|čij\\w+",
        AnswerType.PLACE: "где|одакле|куда|у кој\\w+ (?:граду|држави|земљи)|gde|gdje|odakle|kuda",
        AnswerType.REASON: "зашто|због чега|zašto|zbog čega",
    },
    "st": {
        AnswerType.NUMBER: "bokae|tse kae|ba kae|hakae|ke palo",
        AnswerType.DATE: "neng|ka selemo sefe|ka letsatsi lefe|leng",
        AnswerType.PERSON: "mang|bomang|ke mang",
        AnswerType.PLACE: "kae|hokae|hae",
        AnswerType.REASON: "hobaneng|ka lebaka lang|keng ha",
    },
    "sv": {
        AnswerType.NUMBER: "hur (?:många|mycket|gam(?:mal|la|malt)|långt?|långa|länge|stort?|stora|"
        "högt?|höga|djupt?|tungt?|ofta|fort|bred\\w?)|vilken (?:höjd|längd|ålder|"
        "andel|summa)",
        AnswerType.DATE: "när|vilke[nt] (?:år|datum|dag|månad|århundrade|årtionde)|sedan när",
        AnswerType.PERSON: "vem|vems|vilka är|av vem",
        AnswerType.PLACE: "\\A\\W*var|var(?= (?:ligger|låg|finns|fanns|bor|bodde|föddes|någonstans))|"
        "varifrån|vart|vilke[nt] (?:stad|land|plats|region|ö|kommun)",
        AnswerType.REASON: "varför|av vilken anledning|hur kommer det sig",
    },
    "ta": {
        AnswerType.NUMBER: "எத்தனை|எவ்வளவு|எத்தனையாவது",
        AnswerType.DATE: "எப்போது|எப்பொழுது|எந்த (?:ஆண்டு|ஆண்டில்|வருடம்|மாதம்|நாள்|நாளில்|தேதி|"
        "நூற்றாண்டில்)",
        AnswerType.PERSON: "யார்|யாரால்|யாருடைய|யாரை|யாருக்கு|எவர்",
        AnswerType.PLACE: "எங்கே|எங்கு|எங்கிருந்து|எந்த (?:நகரம்|நகரத்தில்|நாடு|நாட்டில்|இடத்தில்)",
        AnswerType.REASON: "ஏன்|எதற்காக|எதனால்|என்ன காரணம்",
    },
    "th": {
        AnswerType.NUMBER: "กี่|เท่าไร|เท่าไหร่|เท่าใด|จำนวนเท่า",
        AnswerType.DATE: "เมื่อไร|เมื่อไหร่|เมื่อใด|ปีใด|ปีไหน|ปีอะไร|วันที่เท่า|เดือนใด|ศตวรรษใด|วันใด",
        AnswerType.PERSON: "ใคร|ผู้ใด",
        AnswerType.PLACE: "ที่ไหน|ที่ใด|เมืองใด|เมืองไหน|ประเทศใด|ประเทศไหน|รัฐใด",
        AnswerType.REASON: "ทำไม|เพราะเหตุใด|เพราะอะไร|เหตุใด",
    },
    "tr": {
        AnswerType.NUMBER: "kaç|kaçı|kaçta|ne kadar\\w*|yüzde kaç\\w*|kaç\\w+",
        AnswerType.DATE: "ne zaman|hangi (?:yıl|yılda|tarihte|tarih|ay|ayda|gün|yüzyılda)|kaç yılında",
        AnswerType.PERSON: "kim|kimin|kime|kimi|kimdi|kimdir|kimler|kiminle|kimdi[rn]?",
        AnswerType.PLACE: "nere\\w+|hangi (?:şehir|şehirde|ülke|ülkede|eyalet|kent)\\w*",
        AnswerType.REASON: "neden|niçin|niye",
    },
    "uk": {
        AnswerType.NUMBER: "скільк\\w+|як (?:довго|далеко|часто|високо)|як(?:ий|а|е|ої|у) (?:була |"
        "був )?(?:висота|довжина|площа|чисельність|населення|кількість|частка|"
        "відсоток|вартість|ціна|вік)|наскільки",
        AnswerType.DATE: "коли|відколи|доки|(?:в|у|з|якого) ?(?:якому )?ро(?:ці|ку)|(?:у |"
        "в )?як(?:ому|ий|ого) (?:ро(?:ці|ку)|місяц\\w|дн?\\w+|столітт\\w)",
        AnswerType.PERSON: "хто|кого|кому|ким|чи[йя]|чиє|чиї",
        AnswerType.PLACE: "де|звідки|куди|(?:в|у) як\\w+ (?:місті|країні|області|селі)",
        AnswerType.REASON: "чому|навіщо|з якої причини|через що",
    },
    "ur": {
        AnswerType.NUMBER: "کتن[ےای]|کتنوں",
        AnswerType.DATE: "کب|کس (?:سال|سن|مہینے|دن|تاریخ|صدی)|کون سے (?:سال|سن)",
        AnswerType.PERSON: "کون(?! ?س[اےی])|کس نے|کس کا|کس کی|کس کے|کسے",
        AnswerType.PLACE: "کہاں|کس (?:شہر|ملک|صوبے|جگہ)",
        AnswerType.REASON: "کیوں|کس وجہ",
    },
    "vi": {
        AnswerType.NUMBER: "bao nhiêu|mấy|bao lâu|bao xa|bao cao",
        AnswerType.DATE: "khi nào|lúc nào|bao giờ|năm nào|ngày nào|tháng nào|thế kỷ nào|thập kỷ nào"
        "|vào năm bao nhiêu|thời gian nào",
        AnswerType.PERSON: "ai|của ai|người nào",
        AnswerType.PLACE: "ở đâu|đâu|nơi nào|thành phố nào|quốc gia nào|nước nào|tiểu bang nào",
        AnswerType.REASON: "tại sao|vì sao|sao|lý do nào",
    },
    "yi": {
        AnswerType.NUMBER: "ווי ?פֿ?יל|וויפֿל|וויפל",
        AnswerType.DATE: "ווען|אין וועלכן יאָר|זינט ווען",
        AnswerType.PERSON: "ווער|וועמען|וועמענס",
        AnswerType.PLACE: "וווּ|ווו|וואו|פֿון וואַנען|וווהין",
        AnswerType.REASON: "פֿאַרוואָס|פאַרוואָס|צוליב וואָס",
    },
    "zh": {
        AnswerType.DATE: "什么时候|何时|何年|哪一?年|哪年|几时|哪一?天|哪个?世纪|哪个月|哪个年代"
        "|什么时间|什麼時候|何時|哪個世紀",
        AnswerType.NUMBER: "多少|几[个個名位次人年天岁种家支]|多[长高大远重久]|百分之几|有几|幾",
        AnswerType.PERSON: "谁|誰|哪位|何人",
        AnswerType.PLACE: "哪里|哪裡|哪儿|何处|在哪|哪个(?:城市|国家|州|地方|省)|什么地方",
        AnswerType.REASON: "为什么|为何|為什麼|為何|什么原因",
    },
}  # fmt: skip
