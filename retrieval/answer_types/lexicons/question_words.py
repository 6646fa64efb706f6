"""The words that ask, by language: data for `retrieval.answer_types.expectation`."""

from retrieval.answer_types.kinds import Kind, Measure

# Nouns that say what kind of thing "what X", "which X" and "the X of" ask for.
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

# What asks, by language and kind, as the inside of a regular expression; the first kind that
# matches counts, so that "what city" is tried before "what". English has rules of its own.
QUESTION_WORDS: dict[str, dict[Kind, str]] = {
    "ar": {
        Kind.NUMBER: "كم|بكم|ما عدد|ما نسبة|ما النسبة|ما مقدار|ما حجم",
        Kind.DATE: "متى|في أي عام|في أي سنة|أي عام|أي سنة|أي شهر|أي يوم|أي قرن|ما تاريخ|ما العام",
        Kind.PERSON: "من الذي|من هو|من هي|مَن|لمن|بمن|من كان|من كانت|من",
        Kind.PLACE: "أين|من أين|أي مدينة|أي بلد|أي دولة|أي ولاية|ما المدينة|ما الدولة",
        Kind.REASON: "لماذا|لم|ما سبب|ما السبب",
    },
    "cs": {
        Kind.NUMBER: "kolik|kolika|jak dlouho|jak daleko",
        Kind.DATE: "kdy|v kterém roce|ve kterém roce|který rok",
        Kind.PERSON: "kdo|koho|komu|kým|čí",
        Kind.PLACE: "kde|kam|odkud|které město|která země",
        Kind.REASON: "proč",
    },
    "da": {
        Kind.NUMBER: "hvor mange|hvor meget|hvor gammel|hvor langt?|hvor stor|hvor højt?",
        Kind.DATE: "hvornår|hvilket år|hvilken dato",
        Kind.PERSON: "hvem|hvis",
        Kind.PLACE: "hvor|hvorfra|hvilken by|hvilket land",
        Kind.REASON: "hvorfor",
    },
    "de": {
        Kind.NUMBER: "wie viele?r?|wieviele?|wie (?:lange?|alt|hoch|weit|groß|schwer|tief|breit"
        "|schnell|oft|teuer|häufig)|welche anzahl|welcher (?:prozentsatz|anteil)",
        Kind.DATE: "wann|(?:in )?welche[mns]? (?:jahr|monat|tag|datum|jahrhundert|jahrzehnt)\\w*"
        "|seit wann|bis wann",
        Kind.PERSON: "wer|wen|wem|wessen",
        Kind.PLACE: "wo|woher|wohin|welche[mnrs]? (?:stadt|land|staat|ort|region|insel|fluss)",
        Kind.REASON: "warum|weshalb|wieso|weswegen|aus welchem grund",
    },
    "el": {
        Kind.NUMBER: "πόσ\\w+|ποιος αριθμός|ποιο ποσοστό|τι ποσοστό",
        Kind.DATE: "πότε|ποια χρονιά|ποιο έτος|ποιον αιώνα|ποια ημερομηνία|ποιον μήνα"
        "|ποια δεκαετία|τι έτος|τι χρονιά",
        Kind.PLACE: "πού|από πού|ποια πόλη|ποια χώρα|ποια πολιτεία|σε ποιο μέρος",
        Kind.REASON: "γιατί|για ποιο λόγο|για ποιον λόγο",
        Kind.PERSON: "ποιος|ποιον|ποιοι|ποιους|ποιανού|ποια ήταν η|από ποιον",
    },
    "es": {
        Kind.NUMBER: "cuánt[oa]s?|qué (?:número|cantidad|porcentaje|altura|edad|distancia)"
        "|cuál (?:es|era|fue) (?:el número|la población|la cantidad|el porcentaje)",
        Kind.DATE: "cuándo|(?:en |de )?qué (?:año|mes|día|fecha|siglo|década)",
        Kind.PERSON: "quién(?:es)?",
        Kind.PLACE: "dónde|adónde|qué (?:ciudad|país|estado|lugar|región|isla|río)",
        Kind.REASON: "por qué(?! \\w+ (?:fue|es|se))|a qué se debe",
    },
    "fi": {
        Kind.NUMBER: "kuinka (?:monta|mones\\w*|paljon|pitkä\\w*|vanha|korkea|kauan)|montako"
        "|paljonko|miten (?:monta|paljon)",
        Kind.DATE: "milloin|koska|minä vuonna|millä vuosi\\w+|minä päivänä",
        Kind.PERSON: "kuka|ketkä|kenet|kenen|ketä|keitä|kenelle",
        Kind.PLACE: "missä|mistä|minne|mihin|mikä (?:kaupunki|maa)",
        Kind.REASON: "miksi|minkä takia|mistä syystä",
    },
    "fr": {
        Kind.NUMBER: "combien|quel(?:le)? (?:est |était )?(?:le |la )?(?:nombre|pourcentage"
        "|population|âge|hauteur|distance|taille|part)",
        Kind.DATE: "quand|(?:en |de )?quelle (?:année|date|décennie)|quel (?:jour|mois|siècle)",
        Kind.PERSON: "qui|à qui|de qui|par qui",
        Kind.PLACE: "où|d['’]où|quel(?:le)? (?:ville|pays|état|région|lieu|île|fleuve)",
        Kind.REASON: "pourquoi|pour quelle raison",
    },
    "hi": {
        Kind.NUMBER: "कितन[ेीा]|कितनों",
        Kind.DATE: "कब|किस (?:वर्ष|साल|सन|महीने|दिन|तारीख|शताब्दी|दशक)|कौन ?से (?:वर्ष|साल)",
        Kind.PERSON: "कौन(?! ?स[ाेी])|किसने|किसके|किसका|किसकी|किसे|किन्होंने|किसको",
        Kind.PLACE: "कहाँ|कहां|किस (?:शहर|देश|राज्य|स्थान)",
        Kind.REASON: "क्यों|किस कारण",
    },
    "hu": {
        Kind.NUMBER: "hány\\w*|mennyi\\w*|milyen (?:hosszú|magas|messze|idős)",
        Kind.DATE: "mikor|melyik évben|melyik évszázadban|meddig",
        Kind.PERSON: "ki|kik|kit|kinek|kivel|kié",
        Kind.PLACE: "hol|hová|honnan|melyik (?:város|ország)\\w*",
        Kind.REASON: "miért",
    },
    "id": {
        Kind.NUMBER: "berapa(?: banyak| lama| jauh| tinggi)?",
        Kind.DATE: "kapan|tahun berapa|tanggal berapa",
        Kind.PERSON: "siapa(?:kah)?",
        Kind.PLACE: "(?:di|ke|dari) ?mana|kota mana|negara mana",
        Kind.REASON: "mengapa|kenapa",
    },
    "it": {
        Kind.NUMBER: "quant[oaie]|qual (?:è|era) (?:il numero|la popolazione|la percentuale)"
        "|quale (?:percentuale|numero|quantità)|che (?:percentuale|età)",
        Kind.DATE: "quando|(?:in |di )?(?:che|quale) (?:anno|mese|giorno|data|secolo|decennio)",
        Kind.PERSON: "chi|di chi|da chi",
        Kind.PLACE: "dove|da dove|(?:in )?(?:quale|che) (?:città|paese|stato|regione|luogo|isola)",
        Kind.REASON: "perché|per quale (?:motivo|ragione)",
    },
    "ja": {
        Kind.NUMBER: "何人|いくつ|いくら|何[個本台回件%]|どのくらい|どれくらい|何パーセント|何歳",
        Kind.DATE: "いつ|何年|何月|何日|何世紀|何時",
        Kind.PERSON: "誰|だれ",
        Kind.PLACE: "どこ|何処",
        Kind.REASON: "なぜ|どうして|何故",
    },
    "ko": {
        Kind.NUMBER: "몇 ?(?:명|개|번|퍼센트|살)|얼마나|얼마",
        Kind.DATE: "언제|몇 ?년|몇 ?월|며칠|몇 세기",
        Kind.PERSON: "누구|누가",
        Kind.PLACE: "어디|어느 (?:나라|도시)",
        Kind.REASON: "왜",
    },
    "nl": {
        Kind.NUMBER: "hoeveel|hoe (?:lang|oud|hoog|ver|groot|zwaar|diep|vaak|snel)"
        "|welk (?:aantal|percentage)|wat is (?:het aantal|de bevolking)",
        Kind.DATE: "wanneer|(?:in )?welke? (?:jaar|maand|dag|datum|eeuw|decennium)",
        Kind.PERSON: "wie|wiens|door wie",
        Kind.PLACE: "waar|waarheen|waarvandaan|welke? (?:stad|land|staat|plaats|regio|eiland)",
        Kind.REASON: "waarom|om welke reden",
    },
    "no": {
        Kind.NUMBER: "hvor (?:mange|mye|gammel|langt?|stor|høyt?)",
        Kind.DATE: "når|hvilket år|hvilken dato",
        Kind.PERSON: "hvem|hvis",
        Kind.PLACE: "hvor|hvorfra|hvilken by|hvilket land",
        Kind.REASON: "hvorfor",
    },
    "pl": {
        Kind.NUMBER: "ile|ilu|iloma|jak (?:długo|daleko|wysoki|stary)",
        Kind.DATE: "kiedy|w którym roku|którego roku|w jakim roku|od kiedy",
        Kind.PERSON: "kto|kogo|komu|kim|czyj\\w?",
        Kind.PLACE: "gdzie|skąd|dokąd|w (?:jakim|którym) (?:mieście|kraju)",
        Kind.REASON: "dlaczego|czemu|z jakiego powodu",
    },
    "pt": {
        Kind.NUMBER: "quant[oa]s?|qual (?:é|era|foi) (?:o número|a população|a percentagem)"
        "|que (?:número|percentagem|porcentagem|idade)|qual a (?:população|porcentagem|idade)",
        Kind.DATE: "quando|(?:em )?(?:que|qual) (?:ano|mês|dia|data|século|década)",
        Kind.PERSON: "quem|de quem|por quem",
        Kind.PLACE: "onde|aonde|de onde|(?:em )?(?:que|qual) (?:cidade|país|estado|lugar|região)",
        Kind.REASON: "por ?qu[eê]|por que (?:motivo|razão)",
    },
    "ro": {
        Kind.NUMBER: "câ[tț]i|câte|cât|câtă|ce (?:număr|procent|procentaj|vârstă|populație)"
        "|care (?:este|era|a fost) (?:numărul|populația|procentul)",
        Kind.DATE: "când|(?:în )?(?:ce|care) (?:an|lună|zi|dată|secol|deceniu|anul)",
        Kind.PERSON: "cine|cui|pe cine|de cine",
        Kind.PLACE: "unde|de unde|(?:în )?ce (?:oraș|țară|stat|loc|regiune|insulă)",
        Kind.REASON: "de ce|din ce (?:cauză|motiv)",
    },
    "ru": {
        Kind.NUMBER: "сколько|скольк\\w+|как(?:ая|ой|ое|ова|ов|ово) (?:был[ао]? )?(?:численность"
        "|население|процент|доля|число|количество|высота|возраст|длина|средн\\w+)"
        "|как (?:долго|далеко|часто)|насколько",
        Kind.DATE: "когда"
        "|(?:в )?как(?:ом|ой|ого) (?:году?|месяце?|день|дня|веке?|десятилети\\w|дат\\w)",
        Kind.PERSON: "кто|кого|кому|кем|чь[еёияю]\\w?|чей",
        Kind.PLACE: "где|откуда|куда"
        "|(?:в )?как(?:ом|ой|ая|ую) (?:город\\w?|стран\\w|штат\\w?|регион\\w?)",
        Kind.REASON: "почему|зачем|по какой причине|отчего",
    },
    "sv": {
        Kind.NUMBER: "hur (?:många|mycket|gammal|långt?|länge|stor|hög)",
        Kind.DATE: "när|vilket år|vilket datum",
        Kind.PERSON: "vem|vilka|vems",
        Kind.PLACE: "var|varifrån|vart|vilken stad|vilket land",
        Kind.REASON: "varför",
    },
    "th": {
        Kind.NUMBER: "กี่|เท่าไร|เท่าไหร่|เท่าใด|จำนวนเท่า",
        Kind.DATE: "เมื่อไร|เมื่อไหร่|เมื่อใด|ปีใด|ปีไหน|ปีอะไร|วันที่เท่า|เดือนใด|ศตวรรษใด|วันใด",
        Kind.PERSON: "ใคร|ผู้ใด",
        Kind.PLACE: "ที่ไหน|ที่ใด|เมืองใด|เมืองไหน|ประเทศใด|ประเทศไหน|รัฐใด",
        Kind.REASON: "ทำไม|เพราะเหตุใด|เพราะอะไร|เหตุใด",
    },
    "tr": {
        Kind.NUMBER: "kaç|kaçı|kaçta|ne kadar\\w*|yüzde kaç\\w*|kaç\\w+",
        Kind.DATE: "ne zaman|hangi (?:yıl|yılda|tarihte|tarih|ay|ayda|gün|yüzyılda)|kaç yılında",
        Kind.PERSON: "kim|kimin|kime|kimi|kimdi|kimdir|kimler|kiminle|kimdi[rn]?",
        Kind.PLACE: "nere\\w+|hangi (?:şehir|şehirde|ülke|ülkede|eyalet|kent)\\w*",
        Kind.REASON: "neden|niçin|niye",
    },
    "uk": {
        Kind.NUMBER: "скільки|скільк\\w+|як (?:довго|далеко)",
        Kind.DATE: "коли|(?:в|у|якого) (?:якому )?ро(?:ці|ку)",
        Kind.PERSON: "хто|кого|кому|ким|чи[йя]|чиє",
        Kind.PLACE: "де|звідки|куди|(?:в|у) як\\w+ (?:місті|країні)",
        Kind.REASON: "чому|навіщо",
    },
    "vi": {
        Kind.NUMBER: "bao nhiêu|mấy|bao lâu|bao xa|bao cao",
        Kind.DATE: "khi nào|lúc nào|bao giờ|năm nào|ngày nào|tháng nào|thế kỷ nào|thập kỷ nào"
        "|vào năm bao nhiêu|thời gian nào",
        Kind.PERSON: "ai|của ai|người nào",
        Kind.PLACE: "ở đâu|đâu|nơi nào|thành phố nào|quốc gia nào|nước nào|tiểu bang nào",
        Kind.REASON: "tại sao|vì sao|sao|lý do nào",
    },
    "zh": {
        Kind.DATE: "什么时候|何时|何年|哪一?年|哪年|几时|哪一?天|哪个?世纪|哪个月|哪个年代"
        "|什么时间|什麼時候|何時|哪個世紀",
        Kind.NUMBER: "多少|几[个個名位次人年天岁种家支]|多[长高大远重久]|百分之几|有几|幾",
        Kind.PERSON: "谁|誰|哪位|何人",
        Kind.PLACE: "哪里|哪裡|哪儿|何处|在哪|哪个(?:城市|国家|州|地方|省)|什么地方",
        Kind.REASON: "为什么|为何|為什麼|為何|什么原因",
    },
}  # fmt: skip
