"""Words that decide whether a full stop ends a sentence, for all languages at once.

Abbreviations stand without their last full stop and in the case in which they are printed, which
distinguishes "Mass.", the state, from "mass.", the word.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# A name follows: never the end of a sentence if a word comes next.
TITLES = _words(
    # English
    "Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Hon Rev Revd Fr Br Msgr Pres Gov Govs Sen Sens Rep "
    "Reps Gen Lt Col Maj Capt Cpt Cmdr Cdr Sgt Cpl Pvt Adm Brig Supt Det Insp Amb Atty Asst "
    "Mt Mts Ft "
    # German, Dutch, French, Spanish, Portuguese, Italian, Romanian, Turkish
    "Hr Hrn Fr Frl Dipl Ing Mag dhr mevr mw drs MM Mme Mmes Mlle Mgr Sr Sra Sres Srta Dra Ud "
    "Uds Vd Vds Profa Eng Exmo Sig Dott Avv dl dna Doç Yrd Av "
    # Czech, Polish, Hungarian, Indonesian, Vietnamese
    "MUDr JUDr PhDr RNDr MVDr ThDr Bc doc Doc ks św ul gen płk ifj özv Ir Jl Hj TP GS PGS TS ThS "
    # Italian in lower case, Portuguese, Romanian, Turkish
    "sig dott avv ing arch prof mons Exma Ilmo Ilma D-na D-l Sok Cad Mah "
    # Russian, Ukrainian, Bulgarian, Greek, Hindi
    "им ул Ул пл пос акад проф гр вул бул κ κα Δρ डॉ श्री प्रो "
)

# The same sentence always continues.
CONTINUING = _words(
    "P.S N.B e.g E.g eg i.e I.e ie viz cf Cf vs v.s approx ca Ca incl excl resp c.f a.k.a aka "
    "z.B bzw d.h vgl Vgl sog inkl bspw evtl ggf gem m.E u.a p.ex c.-à-d p.ej EE bijv örn Örn "
    "bkz Bkz cca t.ex f.eks F.eks dvs t.o.m fr.o.m kl o.a O.a d.w.z т.е т.к напр π.χ βλ δηλ "
    "ok m.in np tzw tzn tj zob Zob np mj např Např napr tzv npr Npr esim mm ts ns ún kb "
    "pvz Pvz nt "
)

# A number follows: the end of a sentence only if none does.
NUMBERED = _words(
    "No no Nos nos Nr nr Nº nº N° n° № p pp P Pp vol Vol vols Vols fig Fig figs Figs sec "
    "Sec ch Ch chap Chap art Art arts Arts para paras pt Pt ed eq Eq tab Tab op Op s S Bd Abs "
    "Aufl Kap núm Núm pág Pág págs cap Cap blz hfst str Str стр рис гл ст п т αριθ αρ "
)

# The next word decides.
AMBIGUOUS = _words(
    # English: companies, people, addresses, measures, months and days
    "Co co Cos Corp corp Inc inc Ltd ltd Bros bros Assn Assoc Univ univ Dept dept Dist Div "
    "Est est Jr jr Sr Esq St st Ste Ave ave Blvd Rd Ln Pkwy Hwy Sq Bldg Apt Rte Mfg Intl Natl "
    "Govt govt etc al ibid seq ft lb lbs oz mi yd yds sq hr hrs min mins max avg Avg pct yr "
    "yrs wk mo maj gov tel Tel ext Ext dba Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec "
    "Mon Tue Tues Wed Weds Thu Thur Thurs Fri "
    # the states of the United States as news agencies write them
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont "
    "Neb Ia Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta "
    # German, French, Spanish, Portuguese, Italian, Dutch, Romanian, Turkish
    "ej ex usw Mio Mrd Tsd Jh Jhd Chr geb gest Str tägl Hrsg env av apr ap J.-C M UU aprox "
    "Cía cía Avda Adm séc ecc pag ss enz nl blz jud vb vd yy Alm İng Fr M.Ö M.S v.Chr n.Chr "
    "st "
    # Swedish, Danish, Indonesian
    "m.m m.fl dll dsb "
    # Russian, Ukrainian, Greek
    "г гг в вв н э тыс млн млрд трлн руб коп долл др пр т.д т.п кв куб см м км чел соавт обл "
    "р тис грн ін κλπ κτλ εκατ δισ μ χλμ "
)

# After a year or a century, "in 1979 г.": the end of a sentence or not, and the next word seldom
# decides.
YEAR_MARKS = _words("r w г гг в вв р рр ст m")

# Names written with an exclamation mark.
EXCLAIMED_NAMES = _words("Yahoo Jeopardy Yum")

# Capitalised, these begin a sentence more often than a name: closed word classes. In 3,000 news
# articles, few of the English ones ("no", "I") were capitalised within a sentence.
STARTERS = _words(
    # English
    "a about according additionally after all along also although among an and another any "
    "anyone are as at because been before besides between both but by can could currently "
    "despite did do does don't during each earlier even every everyone few finally following "
    "for former from given had has have having he her here his how however i if in indeed "
    "instead is it its just last later like many maybe meanwhile more moreover most much my "
    "nearly neither no none nor not nothing now of often on once one only or other others our "
    "over overall perhaps please previously rather several she should similarly since so some "
    "someone sometimes soon starting still such than that the their then there therefore "
    "these they this those though through throughout thus to today too two under "
    "unfortunately unless unlike until was we well were what when where whether which while "
    "who whose why with within without would yes yet you your "
    # German
    "aber allerdings als am auch auf aufgrund aus außerdem bei beim bis da daher damit dann "
    "danach darüber das dazu dem den der des deshalb die dies diese diesem dieser dieses doch "
    "dort durch ein eine einem einen einer einige er es für gegen hier ihr ihre im ist jedoch "
    "man mehr mit nach nachdem neben nicht noch nur ob obwohl ohne sein seine seit sie sind "
    "so sowohl später trotz über um und unter viele vom von vor während wegen weil wenn wer "
    "wie wir zu zudem zum zur zwischen "
    # French
    "ainsi alors après au aucun aujourd'hui aussi autour aux avant avec ce cela celle celui "
    "cependant ces cet cette chaque comme d'après dans de depuis des deux du elle elles en "
    "enfin ensuite entre et il ils je la le les leur leurs lors lorsque mais malgré même nous "
    "on ou où par parmi pendant plus plusieurs pour pourtant près puis quand que quelques qui "
    "sa sans selon ses si son sous sur tous tout toutefois très un une vers vous c' j' l' n' "
    "qu' s' "
    # Spanish, Portuguese
    "además al algunas algunos antes aunque como con cuando desde después donde durante el "
    "ella ellas ellos entonces es esta están estas este esto estos fue ha han hasta hay las "
    "lo los más mientras muchos ni otra otros para pero por porque qué se según sin sobre su "
    "sus también tras una uno y ya yo a alguns ao apesar após as assim até cada da depois do "
    "dos ela elas ele eles em embora enquanto então essa esse esta estas este estes eu foi "
    "isso já mais mas muitos na nas no nos o os outros pela pelo porém quando segundo sem sua "
    "suas também um uma "
    # Italian, Dutch
    "al alcuni anche bij che come con da dai dal dalla de deze di dit dopo dove durante een "
    "egli en er era essa esso fino gli ha het hij i il in inoltre invece io ik is la le lo "
    "loro ma maar mentre met molti na naar nel nell' nella nelle non nonostante ook op per "
    "perché però più poi quando quella quello questa queste questi questo sebbene secondo si "
    "sono su sul sulla te tra tuttavia una uno van veel volgens voor wanneer was we wij zij "
    "zijn zo "
    # Romanian, Turkish, Polish, Vietnamese
    "acea această aceasta aceste acestea acest acesta aceștia acum apoi astfel când cele "
    "conform cu dacă dar de deși din după ea ei el este există fiind în între întrucât însă "
    "la mai mulți nu pe pentru potrivit prin sa și spre sunt toate un unele unii ama ancak "
    "ayrıca bazı ben bir birçok biz bu bugün bunlar bununla çünkü çoğu daha diğer en fakat "
    "genellikle göre hem her ilk iki ise o onlar onun örneğin rağmen sonra şu ve yine ale być "
    "jednak jest nie oraz po podczas przez są ten to tym w we z za że các có do đây đó họ khi "
    "mặc một năm này nếu nhưng những nó ông sau theo trong tuy từ và vào "
    # Bulgarian, Swedish, Danish and Norwegian, Finnish, Czech and Slovak, Hungarian, Indonesian
    "той тя те "
    "det den dessutom efter enligt från genom när också sedan där det dette derfor efter etter "
    "fra ifølge når også senere hän he ja kun mutta myös nyt se siellä silloin sitten tämä vuonna "
    "byl byla jeho jejich kdyby když pak podle potom proto tato tento až azonban és ezért ezután "
    "később majd mert akkor dia ia ini karena ketika mereka menurut pada setelah "
    # Russian, Ukrainian, Greek
    "а без более благодаря были был была было в во вместе во все всего где два для до его ее "
    "её если есть ещё за и из или им их к как каждый когда которые кроме между многие мы на "
    "над например не некоторые несмотря но о об однако один он она они оно от перед по под "
    "позже пока после поскольку потом поэтому при с сегодня со согласно среди так также таким "
    "там тем то тогда только у хотя чтобы что эта эти это этот я він вона вони його її й та "
    "також це цей що і з у η ο οι το τα τον την της του των αν από αυτά αυτές αυτή αυτό αυτοί "
    "για δεν έγινε είναι ένα ένας επίσης έτσι ενώ έχει και κάθε κατά με μετά μέχρι μια όμως "
    "όταν παρά πολλοί που σε σήμερα στη στην στις στο στα στον στους σύμφωνα την τις τους "
    "ωστόσο ως "
)

# Those of STARTERS that are part of a name after an initial: "Robert M. La Follette".
NAME_PARTICLES = _words(
    "al da dal de del den der des di do dos du el la le les los van von y so an "
)

# The sentence continues with these after a time of day.
AFTER_TIME = _words(
    "ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC CET CEST IST AEST AEDT JST HKT "
    "Eastern Central Mountain Pacific Monday Tuesday Wednesday Thursday Friday Saturday "
    "Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue Tues Wed "
    "Thu Thurs Fri Sat Sun January February March April May June July August September "
    "October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec "
)

# The nouns after a number that a full stop makes an ordinal, as in German: "am 3. Oktober".
ORDINAL_NOUNS = _words(
    "Januar Jänner Februar März April Mai Juni Juli August September Oktober November "
    "Dezember Jahrhundert Jahrhunderts Jahrhunderte Jahrhunderten Jahrtausend Jahrtausends Jh "
    "Dünya "
)

# The words before such a number: "im 2. Weltkrieg".
BEFORE_ORDINAL = _words(
    "am im vom zum zur der die das dem den des beim ab bis seit jeder jede ihr sein "
)

# Verbs that attribute the quotation before them: "“Who won?” Braun asked."
REPORTING_VERBS = _words(
    "said says asked asks told tells wrote writes added adds replied responded answered "
    "shouted yelled cried exclaimed recalled tweeted quipped joked demanded wondered "
    "continued explained "
)
