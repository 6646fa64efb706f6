"""The words that show a number, a date or a name: data for `retrieval.answer_types.mentions`.

Each word belongs to a class, a letter of the grammar of mentions:

- numbers: n number word, S scale (million), % percent, $ currency, L length, W weight, T time
  span, G age
- dates: M month, m month that is a common word too (May), w weekday, r relative day (yesterday),
  c century, e era (BC), O ordinal, q preposition before years; Y k d the year, month and day of
  Chinese, Japanese and Korean
- names: t title of a person, f given name, P place, A adjective of
  one (Danish), J a one in Roman numerals or "I", K kind of place (River), U kind of
  organisation (University), o joiner (of, de), h article behind it (of the), a and, p preposition
  before places, s word that begins sentences
"""

from functools import lru_cache

from retrieval.answer_types.lexicons.names import ADJECTIVES, GIVEN_NAMES, PLACES
from retrieval.text import cldr
from retrieval.text.abbreviations import STARTERS
from retrieval.text.normalization import base_language, word_term

# For all languages: symbols, abbreviations, and words in scripts of only one or a few languages.
_COMMON_WORDS = {
    "%": "% ‰ ٪ ％",
    "$": "$ € £ ¥ ₹ ₽ ₺ ₩ ฿ ₫ US$ A$ C$ HK$ R$ 円 USD EUR GBP",
    "L": "km m cm mm ft mi nm 公里 米 英里 厘米 平方公里 км м см",
    "W": "kg mg lb lbs 公斤 吨 噸 кг т",
    "S": "万 亿 萬 億 千 百 bn tn",
    "n": "二 两 兩 三 四 五 六 七 八 九 十",
    "Y": "年 년 년에",
    "k": "月 월 월에",
    "d": "日 号 號 일 일에",
    "c": "世纪 世紀",
}

_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "n": "zero one two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty "
        "seventy eighty ninety half",
        "S": "hundred thousand million billion trillion dozen hundreds thousands millions "
        "billions dozens",
        "%": "percent per-cent pct percentage",
        "$": "dollar dollars euro euros pound pounds cent cents yen yuan rupees rubles roubles "
        "kroner kronor francs pence pesos",
        "L": "metre metres meter meters kilometre kilometres kilometer kilometers mile miles "
        "foot feet inch inches yard yards centimetres centimeters millimetres millimeters acres "
        "acre hectares square cubic sq",
        "W": "kilogram kilograms gram grams tonne tonnes ton tons ounces",
        "T": "second seconds minute minutes hour hours day days week weeks month months year "
        "years decade decades centuries",
        "G": "year-old years-old",
        "M": "January February April June July August September October November December "
        "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec",
        "m": "May March",
        "w": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "r": "today yesterday tomorrow tonight",
        "c": "century",
        "e": "BC BCE AD CE B.C. A.D. BP",
        "O": "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
        "p": "at near from outside across throughout around towards toward into to",
        "q": "in since by until till during between circa before after year early "
        "late mid",
        "o": "of the de la le van von der den del di da du des al el bin ibn upon for",
        "h": "the la le el",
        "a": "and &",
        "t": "President King Queen Prince Princess Emperor Empress Pope Sir Lord Lady Duke "
        "Duchess Count Earl Baron Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof. Professor Doctor "
        "General Gen. Colonel Col. Captain Capt. Major Lieutenant Lt. Sergeant Sgt. Admiral "
        "Senator Sen. Governor Gov. Rep. Secretary Minister Chancellor Mayor Judge Justice Bishop "
        "Archbishop Cardinal Saint St. Father Sheikh Sultan Caliph Shah Tsar Khan Coach Reverend "
        "Rev. Rabbi Imam Ambassador Commissioner Marshal",
        "K": "River Lake Sea Ocean Mountain Mountains Mount Island Islands Bay Valley Coast "
        "Peninsula Desert Forest Street Avenue Road Square City Town Village County Province "
        "State States District Region Republic Kingdom Park Beach Harbor Harbour Hill Hills "
        "Airport Stadium Bridge Castle Palace Hall Cathedral Church Tower Canal Gulf Strait "
        "Basin Plateau Territory",
        "U": "University College School Institute Academy Company Corporation Corp Corp. Inc Inc. "
        "Ltd Group Bank Party Association Society Foundation Federation Union League Club "
        "Council Committee Commission Court Congress Senate Parliament Ministry Department "
        "Agency Bureau Office Board Army Navy Force Forces Orchestra Museum Library Hospital "
        "Records Studios Television Network Channel Times Post Journal Organization "
        "Organisation Authority Church Airlines Motors Industries",
    },
    "de": {
        "n": "null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn "
        "vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig",
        "S": "hundert tausend million millionen milliarde milliarden billionen dutzend mio mrd",
        "%": "prozent",
        "$": "euro dollar pfund franken cent",
        "L": "meter metern kilometer kilometern meilen fuß hektar quadratkilometer",
        "W": "kilogramm gramm tonne tonnen",
        "T": "sekunden minuten stunden tage tagen wochen monate monaten jahr jahre jahren",
        "M": "Januar Jänner Februar März April Mai Juni Juli August September Oktober November "
        "Dezember",
        "w": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        "r": "heute gestern morgen",
        "c": "jahrhundert jahrhunderts",
        "O": "ersten zweiten dritten",
        "p": "in nach aus bei nahe",
        "q": "im seit bis jahr jahre um von zwischen",
        "o": "von zu van de vom zum",
        "h": "der den",
        "a": "und",
        "t": "Präsident Kanzler König Königin Kaiser Prinz Papst Herr Frau Dr. Prof. Minister "
        "Bundeskanzlerin Bundeskanzler Präsidentin",
    },
    "fr": {
        "n": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
        "seize vingt trente quarante cinquante soixante",
        "S": "cent cents mille million millions milliard milliards douzaine centaines milliers",
        "%": "pour-cent pourcent",
        "$": "euro euros dollar dollars francs livres",
        "L": "mètre mètres kilomètre kilomètres miles pieds hectares",
        "W": "kilogrammes grammes tonne tonnes",
        "T": "secondes minutes heure heures jour jours semaines mois an ans année années",
        "M": "janvier février mars avril mai juin juillet août septembre octobre novembre "
        "décembre",
        "w": "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "r": "aujourd'hui hier demain",
        "c": "siècle siècles",
        "O": "premier deuxième",
        "p": "à en au aux dans vers chez",
        "q": "depuis vers de entre année",
        "o": "de du des d",
        "h": "la le les l",
        "a": "et",
        "t": "M. Mme président roi reine empereur pape prince saint ministre",
    },
    "es": {
        "n": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
        "veinte treinta cuarenta cincuenta",
        "S": "cien cientos mil millón millones docena miles",
        "%": "por-ciento",
        "$": "euros dólares pesos libras dólar",
        "L": "metro metros kilómetro kilómetros millas pies hectáreas",
        "W": "kilogramos gramos tonelada toneladas",
        "T": "segundos minutos hora horas día días semanas meses año años",
        "M": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
        "diciembre",
        "w": "lunes martes miércoles jueves viernes sábado domingo",
        "r": "hoy ayer mañana",
        "C": "",
        "c": "siglo",
        "p": "en desde hacia a",
        "q": "de desde año hasta entre",
        "o": "de del",
        "h": "la las los el",
        "a": "y",
        "t": "presidente rey reina emperador papa príncipe san don doña ministro",
    },
    "it": {
        "n": "due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta",
        "S": "cento mila mille milione milioni miliardo miliardi dozzina migliaia",
        "$": "euro dollari lire sterline",
        "L": "metro metri chilometro chilometri miglia piedi ettari",
        "W": "chilogrammi grammi tonnellate",
        "T": "secondi minuti ora ore giorno giorni settimane mesi anno anni",
        "M": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
        "novembre dicembre",
        "w": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        "r": "oggi ieri domani",
        "c": "secolo",
        "p": "in a da presso",
        "q": "nel dal del anno fino tra",
        "o": "di del della dei da de la",
        "a": "e",
        "t": "presidente re regina imperatore papa principe san",
    },
    "nl": {
        "n": "twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig",
        "S": "honderd duizend miljoen miljard dozijn",
        "%": "procent",
        "$": "euro dollar pond",
        "L": "meter kilometer mijl voet hectare",
        "W": "kilogram gram ton",
        "T": "seconden minuten uur dagen weken maanden jaar jaren",
        "M": "januari februari maart april mei juni juli augustus september oktober november "
        "december",
        "w": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "r": "vandaag gisteren morgen",
        "c": "eeuw",
        "p": "in te naar uit bij",
        "q": "sinds tot rond jaar tussen",
        "o": "van de der den het",
        "a": "en",
        "t": "president koning koningin keizer prins paus",
    },
    "pt": {
        "n": "dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta",
        "S": "cem centenas mil milhão milhões bilhão bilhões dúzia milhares",
        "$": "euros dólares reais libras",
        "L": "metro metros quilómetros quilômetros milhas pés hectares",
        "W": "quilogramas gramas tonelada toneladas",
        "T": "segundos minutos hora horas dia dias semanas meses ano anos",
        "M": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
        "dezembro",
        "w": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
        "r": "hoje ontem amanhã",
        "c": "século",
        "p": "em no na nos nas para",
        "q": "de desde ano até entre",
        "o": "de do da dos das",
        "a": "e",
        "t": "presidente rei rainha imperador papa príncipe ministro",
    },
    "ro": {
        "n": "doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece douăzeci",
        "S": "sută sute mie mii milion milioane miliard miliarde",
        "$": "euro dolari lei lire",
        "L": "metri kilometri mile picioare hectare",
        "W": "kilograme grame tone",
        "T": "secunde minute ore oră zile zi săptămâni luni an ani",
        "M": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie "
        "noiembrie decembrie",
        "w": "luni marți miercuri joi vineri sâmbătă duminică",
        "r": "azi ieri mâine",
        "c": "secolul secol",
        "p": "în din la spre",
        "q": "anul din până între",
        "o": "de din al a ale la",
        "a": "și",
        "t": "președintele regele regina împăratul papa prințul",
    },
    "ru": {
        "n": "один одна два две три четыре пять шесть семь восемь девять десять двадцать",
        "S": "сто тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов "
        "млн млрд тыс",
        "%": "процент процента процентов",
        "$": "рубль рубля рублей доллар доллара долларов евро фунтов",
        "L": "метр метра метров километр километра километров миль футов гектаров",
        "W": "килограмм килограммов грамм тонна тонны тонн",
        "T": "секунд минут час часа часов день дня дней недель месяц месяца месяцев год года "
        "лет году годах годов",
        "M": "январь января январе февраль февраля феврале март марта марте апрель апреля апреле "
        "май мая мае июнь июня июне июль июля июле август августа августе сентябрь сентября "
        "сентябре октябрь октября октябре ноябрь ноября ноябре декабрь декабря декабре",
        "w": "понедельник вторник среда среду четверг пятница пятницу суббота субботу "
        "воскресенье",
        "r": "сегодня вчера завтра",
        "c": "век века веке",
        "p": "в во из на под",
        "q": "с до около",
        "o": "де фон ван аль ибн",
        "a": "и",
        "t": "президент президента король короля королева император императора папа князь "
        "министр",
    },
    "tr": {
        "n": "iki üç dört beş altı yedi sekiz dokuz yirmi otuz kırk elli",
        "S": "yüz bin milyon milyar düzine",
        "%": "yüzde",
        "$": "lira dolar euro avro sterlin",
        "L": "metre kilometre mil fit hektar",
        "W": "kilogram gram ton",
        "T": "saniye dakika saat gün hafta ay yıl yıllık",
        "M": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
        "w": "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi",
        "r": "bugün dün yarın",
        "c": "yüzyıl yüzyılda yüzyılın",
        "a": "ve",
        "t": "Başkan Kral Kraliçe İmparator Papa Prens Cumhurbaşkanı",
    },
    "el": {
        "n": "δύο δυο τρεις τρία τέσσερις τέσσερα πέντε έξι επτά εφτά οκτώ οχτώ εννέα δέκα είκοσι",
        "S": "εκατό χίλια χιλιάδες εκατομμύριο εκατομμύρια δισεκατομμύρια εκατ δισ",
        "$": "ευρώ δολάρια λίρες",
        "L": "μέτρα χιλιόμετρα μίλια πόδια",
        "W": "κιλά τόνους τόνοι γραμμάρια",
        "T": "δευτερόλεπτα λεπτά ώρα ώρες ημέρες μέρες εβδομάδες μήνες χρόνια έτη έτος",
        "M": "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου "
        "Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου Ιανουάριο Φεβρουάριο Μάρτιο Απρίλιο Μάιο "
        "Ιούνιο Ιούλιο Αύγουστο Σεπτέμβριο Οκτώβριο Νοέμβριο Δεκέμβριο",
        "c": "αιώνα αιώνας",
        "p": "στο στη στην στον στις σε",
        "q": "το από μέχρι έτος",
        "a": "και",
        "t": "πρόεδρος βασιλιάς αυτοκράτορας πάπας",
    },
    "ar": {
        "n": "اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع "
        "عشرة عشر عشرين",
        "S": "مئة مائة ألف آلاف مليون مليونا ملايين مليار مليارات",
        "%": "بالمئة بالمائة",
        "$": "دولار يورو جنيه ريال",
        "L": "متر مترا متراً كيلومتر كم ميل قدم أقدام",
        "W": "طن كيلوغرام كجم",
        "T": "ثانية دقيقة ساعة ساعات يوم أيام أسبوع شهر أشهر سنة سنوات عام أعوام عامًا عاما",
        "M": "يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "c": "القرن",
        "q": "عام سنة",
    },
    "hi": {
        "n": "दो तीन चार पांच पाँच छह सात आठ नौ दस बारह बीस",
        "S": "सौ हजार हज़ार लाख करोड़ मिलियन बिलियन अरब",
        "%": "प्रतिशत फीसदी",
        "$": "रुपये डॉलर यूरो पाउंड",
        "L": "मीटर किलोमीटर मील फीट किमी",
        "W": "किलोग्राम ग्राम टन",
        "T": "सेकंड मिनट घंटे दिन सप्ताह महीने साल वर्ष वर्षों",
        "M": "जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर नवंबर "
        "नवम्बर दिसंबर दिसम्बर",
        "c": "शताब्दी सदी",
    },
    "vi": {
        "n": "hai ba bốn năm sáu bảy tám chín mười",
        "S": "trăm nghìn ngàn triệu tỷ tỉ",
        "%": "phần-trăm",
        "$": "đồng đô-la euro",
        "L": "mét kilômét dặm",
        "W": "kilôgam tấn",
        "T": "giây phút giờ ngày tuần",
        "k": "tháng",
        "o": "của",
        "a": "và",
        "p": "ở tại",
    },
    "th": {
        "S": "ล้าน พัน หมื่น แสน ร้อย",
        "%": "เปอร์เซ็นต์",
        "$": "บาท ดอลลาร์",
        "L": "เมตร กิโลเมตร ไมล์ ฟุต",
        "T": "วินาที นาที ชั่วโมง วัน ปี เดือน",
        "M": "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม "
        "พฤศจิกายน ธันวาคม",
    },
    # For the languages below, months, weekdays, units and scales come from CLDR.
    "bg": {
        "n": "два две три четири пет шест седем осем девет десет единадесет дванадесет двадесет "
        "тридесет",
        "S": "сто хиляди хил млн млрд дузина",
        "$": "лев лева долара евро рубли",
        "r": "днес вчера утре",
        "t": "президент президентът крал цар кмет кметът министър г-н г-жа",
        "a": "и",
    },
    "ca": {
        "n": "dos dues tres quatre cinc sis set vuit nou deu onze dotze vint trenta",
        "S": "cent cents milers dotzena",
        "$": "euros dòlars pessetes",
        "r": "avui ahir demà",
        "o": "de del dels d",
        "a": "i",
        "t": "president presidenta rei reina alcalde alcaldessa sant",
    },
    "cs": {
        "n": "dva dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct dvacet třicet "
        "čtyřicet padesát",
        "S": "sto stovky tisíc tis mil mld tucet",
        "$": "koruna koruny korun kč eur dolarů",
        "r": "dnes včera zítra",
        "a": "a",
        "t": "prezident král královna císař starosta ministr pan paní Ing. MUDr.",
    },
    "da": {
        "n": "to tre fire fem seks syv otte ni ti elleve tolv tyve tredive",
        "S": "hundrede hundreder tusinder mio mia snese",
        "$": "kroner krone kr kr. euro",
        "r": "i-dag i-går",
        "c": "århundrede",
        "a": "og",
        "t": "kong dronning præsident borgmester minister prins hr. fru",
    },
    "et": {
        "n": "kaks kolm neli viis kuus seitse kaheksa üheksa kümme üksteist kaksteist kakskümmend",
        "S": "sada sadu tosin",
        "$": "eurot krooni dollarit",
        "r": "täna eile homme",
        "a": "ja",
        "t": "president kuningas kuninganna linnapea minister härra proua",
    },
    "eu": {
        "n": "bi hiru lau bost sei zazpi zortzi bederatzi hamar hamaika hamabi hogei",
        "S": "ehun mila milaka",
        "$": "euro pezeta dolar",
        "r": "gaur atzo bihar",
    },
    "fa": {
        "n": "دو سه چهار پنج شش هفت هشت نه ده یازده دوازده بیست سی چهل پنجاه شصت هفتاد هشتاد نود",
        "S": "صد هزاران دهها",
        "$": "تومان ریال دلار یورو",
        "L": "متر کیلومتر سانتی‌متر",
        "M": "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
        "r": "امروز دیروز فردا",
        "c": "قرن",
    },
    "fi": {
        "n": "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista "
        "kaksitoista kaksikymmentä",
        "S": "sata sataa tuhansia satoja tusina milj. mrd.",
        "$": "euroa euron dollaria markkaa",
        "r": "tänään eilen huomenna",
        "a": "ja",
        "t": "presidentti kuningas kuningatar kaupunginjohtaja ministeri herra rouva arkkitehti",
    },
    "he": {
        "n": "שניים שתיים שני שתי שלושה שלוש ארבעה ארבע חמישה חמש שישה שש שבעה שבע שמונה תשעה תשע "
        "עשרה עשר עשרים שלושים ארבעים חמישים",
        "S": "מאתיים אלפיים אלפי",
        "$": 'ש"ח ש״ח שקל שקלים דולר דולרים אירו לירות',
        "r": "היום אתמול מחר",
    },
    "hr": {
        "n": "dva dvije tri četiri pet šest sedam osam devet deset dvanaest dvadeset",
        "S": "sto stotine tis mil mlrd",
        "$": "kuna kune eura dolara",
        "r": "danas jučer sutra",
        "a": "i",
        "t": "predsjednik kralj kraljica gradonačelnik ministar",
    },
    "hu": {
        "n": "két kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét tizenkettő húsz "
        "harminc negyven ötven",
        "S": "száz ezren tucat",
        "$": "forint euró dollár korona ft",
        "L": "méter",
        "r": "ma tegnap holnap",
        "a": "és",
        "t": "király királynő herceg császár dr.",
    },
    "hy": {
        "n": "երկու երեք չորս հինգ վեց յոթ ութ ինը տասը տասներկու քսան երեսուն",
        "S": "հարյուր",
        "$": "դրամ դոլար եվրո ռուբլի",
        "r": "այսօր երեկ վաղը",
        "c": "դար դարի դարում",
    },
    "id": {
        "n": "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh",
        "S": "ratus ratusan ribuan jutaan lusin seratus seribu sejuta",
        "$": "rupiah rp dolar euro",
        "r": "kemarin besok",
        "a": "dan",
        "t": "presiden raja ratu sultan bupati gubernur menteri pak bu walikota",
    },
    "lt": {
        "n": "du dvi trys keturi penki šeši septyni aštuoni devyni dešimt dvylika dvidešimt",
        "S": "šimtas šimtai šimtų tūkst mln mlrd",
        "$": "euras eurų litų dolerių",
        "r": "šiandien vakar rytoj",
        "a": "ir",
        "t": "prezidentas karalius karalienė meras ministras",
    },
    "no": {
        "n": "to tre fire fem seks sju syv åtte ni ti elleve tolv tjue tretti",
        "S": "hundre hundrevis tusenvis mill mrd",
        "$": "kroner krone kr kr. euro",
        "a": "og",
        "t": "kong dronning president ordfører minister prins",
    },
    "pl": {
        "n": "dwa dwie dwóch trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście "
        "dwanaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt",
        "S": "sto stu setki tys mln mld tuzin",
        "$": "zł złoty złote złotych euro dolarów",
        "r": "dziś dzisiaj wczoraj jutro",
        "a": "i oraz",
        "t": "prezydent król królowa cesarz papież książę burmistrz minister pan pani",
    },
    "sk": {
        "n": "dva dve tri štyri päť šesť sedem osem deväť desať dvanásť dvadsať tridsať",
        "S": "sto stovky tis mil mld",
        "$": "eur korún dolárov",
        "r": "dnes včera zajtra",
        "a": "a",
        "t": "prezident prezidentka kráľ kráľovná cisár primátor minister pán pani",
    },
    "sl": {
        "n": "dva dve tri trije štiri štirje pet šest sedem osem devet deset dvanajst dvajset",
        "S": "sto stotine tis mio mrd",
        "$": "evro evrov evra tolarjev dolarjev",
        "r": "danes včeraj jutri",
        "a": "in",
        "t": "predsednik predsednica kralj kraljica cesar župan minister",
    },
    "sr": {
        "n": "два две три четири пет шест седам осам девет десет дванаест двадесет",
        "S": "сто стотине мил млрд",
        "$": "динара динар евра долара",
        "r": "данас јуче сутра",
        "a": "и",
        "t": "председник краљ краљица градоначелник министар",
    },
    "sv": {
        "n": "två tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio fyrtio femtio",
        "S": "hundra hundratals tusentals mn mdr dussin",
        "$": "kronor krona kr euro dollar",
        "a": "och",
        "t": "kung drottning president statsminister minister prins arkitekten",
    },
    "uk": {
        "n": "один два дві три чотири п'ять шість сім вісім дев'ять десять двадцять тридцять",
        "S": "сто млн млрд тис",
        "$": "грн гривня гривень долар доларів євро",
        "r": "сьогодні вчора завтра",
        "q": "до близько",
        "a": "і та й",
        "t": "президент король імператор голова міністр",
    },
}  # fmt: skip

# Classes whose English words serve every language: many languages share these names.
_ENGLISH_NAMES = "KU"
_EITHER_CASE = "nS%$LWTGrcqp"
# Their lists were complete and measured before CLDR was used.
_WITHOUT_CLDR = frozenset("ar de el en es fr hi it nl pt ro ru th tr vi zh".split())
# Classes of words that are inflected, and the letters that such a word has at least: the stem of a
# shorter one may be that of another word.
_INFLECTED_CLASSES = "SLWTM$c"
_MIN_INFLECTED = 3
_CLDR_UNITS = {
    "L": (
        "length-kilometer length-meter length-centimeter length-millimeter length-mile "
        "length-foot area-hectare"
    ),
    "W": "mass-kilogram mass-gram mass-tonne",
    "T": (
        "duration-second duration-minute duration-hour duration-day duration-week "
        "duration-month duration-year duration-decade"
    ),
    "%": "concentr-percent",
    "c": "duration-century",
}


@lru_cache
def word_classes(language: str | None) -> dict[str, str]:
    """Return the class of each word that has one, as it is written."""
    own = _WORDS.get(language or "en", {})
    english = _WORDS["en"]
    classes = dict.fromkeys(map(str.capitalize, STARTERS), "s")
    classes |= dict.fromkeys(GIVEN_NAMES, "f") | dict.fromkeys(PLACES, "P")
    classes |= dict.fromkeys(ADJECTIVES, "A") | {"I": "J"}
    for letter in _ENGLISH_NAMES:
        classes |= dict.fromkeys(english[letter].split(), letter)
    for table in (_cldr_words(language), _COMMON_WORDS, own):
        for letter, words in table.items():
            classes |= dict.fromkeys(words.split(), letter)
            if letter in _EITHER_CASE:
                classes |= dict.fromkeys(map(str.capitalize, words.split()), letter)
    if own is english:
        tens = english["n"].split()[20:28]
        classes |= {f"{ten}-{unit}": "n" for ten in tens for unit in english["n"].split()[1:10]}
    return classes


@lru_cache
def stem_classes(language: str | None) -> dict[str, str]:
    """Return the class of each stem, to find the other forms of a language's words.

    CLDR has few forms: "kesäkuuta" and "kesäkuu", but not "kesäkuussa", in June.
    """
    tables = (_cldr_words(language), _WORDS.get(language or "en", {}))
    return {
        word_term(word.casefold(), base_language(language)): letter
        for table in tables
        for letter, words in table.items()
        for word in words.split()
        if tables[0] and letter in _INFLECTED_CLASSES and len(word) >= _MIN_INFLECTED
    }


def _cldr_words(language: str | None) -> dict[str, str]:
    if not language or language in _WITHOUT_CLDR or not cldr.is_known(language):
        return {}
    months = [name for names in cldr.month_names(language) for name in names]
    return {
        "S": " ".join(cldr.scale_words(language)),
        **{
            letter: " ".join(cldr.unit_words(language, *units.split()))
            for letter, units in _CLDR_UNITS.items()
        },
        "w": " ".join(name for name in cldr.weekday_names(language) if " " not in name),
        "M": " ".join(name for name in months if name.isalpha()),
    }
