"""Stop words by language: words that ask or bind, and do not tell what a question is about.

Articles, pronouns, prepositions, conjunctions, auxiliaries, question words and "please tell me":
closed word classes only, written for this project. The lists of packages (stopwordsiso, stop-words)
do not serve: they contain words that questions are about ("computer", "area", Hindi "घर", house)
and lack many question words.
"""

from functools import lru_cache

# The words of a phrase are joined by underscores. In scripts without spaces, stop words are cut out
# wherever they stand.
_LISTS = {
    "ar": """
    في من إلى على عن مع هل ما ماذا من متى أين اين كيف لماذا لم كم أي أى أية أيّ اي اية بأي لأي وأي
    التي الذي الذين اللذان اللتان اللاتي اللواتي هو هي هم هن هما أنا انا نحن أنت انت أنتم هذا هذه هذان
    هؤلاء ذلك تلك أولئك هناك هنا كان كانت كانوا يكون تكون يكن تكن ليس ليست قد لقد سوف أن إن ان أنه
    إنه أنها إنها لأن لكن أو او أم ثم بل حتى إذا اذا لو كما مثل بعد قبل بين خلال عند عندما منذ حول
    ضد دون بدون غير كل بعض أحد منه منها فيه فيها به بها له لها عليه عليها إليه إليها عنه عنها معه
    معها لهم بهم فيهم منهم عليهم تم يتم تمت وما وهل ومن وفي وعلى وهو وهي وكم وأين ومتى وكيف ولماذا
    بما بماذا لما مما مم عما عم فيم فيما علام الى يا لا لن أخبرني اخبرني فضلك رجاء اذكر أذكر اشرح
    حدث حصل يحدث يحصل
    مين منين ايش إيش شو شنو إيه ليش ليه علاش وين فين إمتى ايمتى كام بكام قديش إزاي شلون كيفاش اللي
    عشان علشان كده هيك
    """,
    "bg": """
    а ако ала аз без беше би бил била били било бъде в вас вие ви вече във върху все всеки всички всичко
    га ги го да дали до докато защо зад за заради и из или им има имат имаше как каква какви какво какъв
    като кога когато кого което които кой който коя която къде колко към лице ли ме между ми мен мога
    може могат много му на над най накъде не него нея ни ние никой но някой някои нещо о обясни обяснете
    около освен от откога откъде отколко обаче по под поради повече преди през при пред с са само се сега
    си след според със съм също т тази така такъв там твой те тебе тези ти тъй то това тогава тоест този
    той тук ту тя тях у че чие чий чия чии чрез ще щеше що я кажи кажете моля
    случи случило става станало
    """,
    "bn": """
    আছে আছেন আমি আমরা আপনি আর এ এই এক একটি এবং এর এটি ও ওই ওর কখন কত কতজন কতটা কতটি কতগুলি করা করে করেন করেছিল
    করেছিলেন করেছে করেছেন কার কারা কাকে কাদের কি কী কীভাবে কিভাবে কিন্তু কে কেন কেমন কোথা কোথায় কোথায় কোন কোনো কোনটি
    ছিল ছিলেন জন্য জানাও বলুন বলো টি তবে তা তাই তার তারা তাদের তাঁর তিনি তো থেকে দিয়ে দিয়ে দ্বারা না নয় নাম নিয়ে
    পর্যন্ত মধ্যে যখন যা যাকে যার যারা যে যেখানে যায় সঙ্গে সাথে সে সেই সেখানে হয় হয় হয়ে হয়েছিল হয়েছিল হয়েছে হয়েছে
    হলো হল হবে হতে অনুগ্রহ দয়া কবে কিসের
    """,
    "ca": """
    a al als amb aquest aquesta aquests aquestes això allò aquell aquella ara com de del dels des d
    el els en ens ell ella elles ells entre era eren es et érem estan està estat estava fou fa fer ha
    han havia hi ho i jo l la les li llur m me més meu mi molt n ne ni no nosaltres o on per perquè
    però pel pels per_què qual quals quan quant quanta quantes quants què que qui s sa se ser seu
    seus seva seves si sobre són sense soc t també te tot tots totes un una uns unes va van vas vaig
    vau vam vosaltres vostre és digues digueu explica si_us_plau
    """,
    "cs": """
    a aby aj ale ani ano asi až bez bude budou by byl byla bylo byli byly být během co což či čím čem
    čemu čeho dne do ho i já jak jaká jaké jakého jakém jaký jakým jakých jakými jakou je jeho jej
    její jejich jemu jen ještě jsem jsi jsme jsou jste již k kam kde kdo kdy když ke kolik kolika
    koho komu kom kým která které kterého kterém který kterou kterým kterých kteří ku má mají mezi mi
    mít mě mne na nad nám nás ne nebo není než nich o od on ona oni ono pod podle po pokud pro proč
    prosím prosimvás přes při před s se si své svého svůj svou ta tak také takže tam tato te tedy ten
    tento tím to toho tohoto tom tomto tu tuto ty tyto u už v ve vám vás však vysvětli z za zda ze že
    řekni odkud
    stalo stalo_se děje kolikátý jací
    """,
    "da": """
    ad af alle alt at blev bliver blive da de dem den denne der deres det dette dig din dine dit
    du efter eller en end er et for fra få får før ham han hans har havde have hende hendes her hos
    hvad hvem hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår hvorhen hvorfra hvormed hvorved
    hvor_mange hvor_meget mange meget i ikke ind jeg jer jo kan kom kunne man med mellem men mig min
    mit mod må når ned nogen noget nogle nu når og også om op os over på sig sin sine sit skal skulle
    som så til ud under var ved vi vil ville være været venligst fortæll fortæl forklar
    findes fandtes skete sker
    """,
    "de": """
    ab aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist bitte da
    dabei damit dann das dass daß dem den denn der deren des dessen die dies diese diesem diesen dieser
    dieses dir doch dort du durch ein eine einem einen einer eines einige er erklär erkläre es etwa
    etwas euch für gab gegen geht gibt hab habe haben hat hatte hatten hier hinter ich ihm ihn ihnen
    ihr ihre ihrem ihren ihrer ihres im in innerhalb ins ist ja je jede jedem jeden jeder jedes jener
    kann können könnte konnte konnten man mehr mein meine mich mir mit muss musste müssen nach nenne
    nicht noch nur ob oder ohne sag sage schon sehr sei sein seine seinem seinen seiner seines seit
    selbst sich sie sind so soll sollte sollten sowie über um und uns unser unter viel viele vielen
    vom von vor wann war waren warum was weil welche welchem welchen welcher welches wem wen wenn wer
    werde werden weshalb wessen wie wieso wieviel wieviele will wir wird wo wobei wodurch wofür wogegen
    woher wohin womit wonach woran worauf woraus worin worüber worum wovon wozu wurde wurden würde
    würden während zu zum zur zwischen
    geschah geschehen geschieht passiert passierte
    eigentlich mal überhaupt gabs gehts gibts ists wers wirds nich nix
    """,
    "el": """
    αλλά αλλα αν αντί από απο αυτά αυτή αυτήν αυτής αυτό αυτοί αυτός αυτού αυτούς αυτών για δε δεν
    εάν είναι ειναι είχαν είχε εγώ εκεί εκείνη εκείνο εκείνος ένα ένας ενός εξήγησε εξηγήστε εσείς εσύ
    έχει έχουν ή η ήταν ηταν θα και κάθε κατά κάτι κι μας με μεταξύ μέχρι μη μην μια μία μίας
    να ο οι όμως όπου όπως όσο όταν ότι παρά παρακαλώ ποια ποιά ποιαν ποιας ποιες ποιο ποιό ποιοι
    ποιον ποιος ποιός ποιου ποιους ποιων πόσα πόσες πόση πόσο πόσοι πόσον πόσος πόσους πόσων ποτε
    πότε ποτέ που πού πριν προς πως πώς σαν σας σε στα στη στην στης στις στο στον στους συ τα
    τη την της τι τί τις το τον του τους των ως πείτε πες μου σου αν υπό υπάρχει υπάρχουν γιατί
    γιατι εκ ανά τίνος
    συνέβη συμβαίνει
    """,
    "en": """
    a about after all also am an and any anybody anyone anything are as at be because been being
    but by can could d did do does doing done ever every explain find for from get give had
    has have he her hers him his how i if in into is it its just know let ll m many may me might
    more most much must my no not of on or our over please re s shall she should so some such
    t tell than that the their them then there these they this those to too under ve was we were
    what when where whether which while who whom whose why will with would you your
    happen happened happening happens
    aint aren arent couldn couldnt didn didnt doesn doesnt dont hadn hadnt hasn hasnt haven
    havent isn isnt mightn mustn mustnt needn neednt shouldn shouldnt wasn wasnt weren werent
    won't wouldn wouldnt how_come how_comes hows howd heres ive itll thats thatll theres theyd
    theyll theyre theyve weve whatll whatre whats whens wheres whered whos whod wholl whys whyd youd
    youll youre youve who_cant what_cant when_cant where_cant why_cant how_cant i_cant you_cant
    he_cant she_cant it_cant we_cant they_cant cant_i cant_you cant_he cant_she cant_it cant_we
    cant_they cant_be who_wont what_wont when_wont why_wont i_wont you_wont he_wont she_wont it_wont
    we_wont they_wont wont_i wont_you wont_he wont_she wont_it wont_we wont_they wont_be wont_have
    wont_get wont_do gonna wanna gotta gimme lemme dunno y'all
    """,
    "eo": """
    al ambaŭ anstataŭ ankaŭ antaŭ apud aŭ ĉar ĉe ĉi ĉia ĉiam ĉie ĉio ĉirkaŭ ĉiu ĉiuj ĉu da de do dum eble
    ekster el en estas estis estos esti estus for ĝi ĝia ĝiaj ĝin ĝis ĝuste ha havas havis ie iel ili ilia
    iliaj ilin inter io iom iu iuj ja jam je ĵus ke kaj kia kiaj kial kiam kian kie kiel kien kio kiom kion
    kiu kiuj kiujn kiun kies kontraŭ krom kun kvankam kvazaŭ la laŭ li lia liaj lin mem mi mia min multaj
    multe ne neniu nek ni nia nin nun nur ol oni per plej pli plu po por post preskaŭ preter pri pro se sed
    sen si sia siaj sian sin sub super sur ŝi ŝia ŝin tamen tia tial tiam tie tiel tio tiom tiu tiuj tiun
    tra trans tre tro tuj unu vi via viaj vin bonvolu diru klarigu okazis okazas
    """,
    "es": """
    a al algo algún alguna algunas alguno algunos ante antes aquel aquella aquello aunque bajo cada
    como cómo con contra cual cuál cuales cuáles cualquier cuando cuándo cuanta cuánta cuantas cuántas
    cuanto cuánto cuantos cuántos de del desde di dígame dime donde dónde durante e el él ella ellas
    ellos en entre era eran eres es esa esas ese eso esos esta está están estas este esto estos
    estaba estaban estado estar estuvo explica explícame favor fue fueron fui ha había habían han
    hasta hay he hubo la las le les lo los me mi mis mientras muy más nada ni no nos nosotros o os
    otra otro para pero por porque por_qué puede pueden podía pudo que qué quien quién quienes quiénes
    se sea según ser será si sí sin sido sobre son su sus también tanto te tenía tiene tienen tu tú
    un una unas uno unos usted y ya yo
    qué_pasó qué_pasa qué_ha_pasado ocurrió ocurre ocurrido sucedió sucede sucedido
    xq porq porqué
    """,
    "et": """
    aga ega ehk ei enam et ette eest ennast ees ise iga ja jah juba ju jooksul ka kas keda keegi kelle
    kellega kellel kellele kes ki kogu koos kui kuid kuidas kuhu kuna kust kus kuni läbi ma me mida
    mil millal mille millega millele millest milles millise millised millises millist millistes milline
    mina mis miks mitu mitut mitme mingi minu mu mul määral nad need nende neid nii ning nüüd oli olid
    olema oleks olen oled oleme olete on olnud oma palju palun peale pole poolt pärast põhjal ära see
    seda selle sellel selles sellest siis sina siin sisse ta tal talle te tema teda tea temal too üle
    vaid vahel vastu veel või võib enne ütle selgita
    """,
    "eu": """
    al ala aldiz ari arte asko baino bat batean bateko baten batek batzuk batzuek beharko bera
    beraiek berak bere berri bi bitartean da dago dagoen daude de den dela diote dira diren dio ditu dituzte
    dituen du due duela dute duten edo egin egiten eta ere ez ezin gabe gero gu gure guzti guztiak hala
    han hango hara hari hau hauek haiek hemen hori horiek honek horrek hura izan izango izaten lortu
    nahi nola nolako noiz noiztik noizko non nondik nora norat nor nork nori noren nongo nortzuk nortzuek
    omen ondoren oso ote orduan ze zein zeinek zein_da zen zenbat zenbatek zer zerk zergatik zertan zertarako
    zeren zeuden zegoen zion zituen zituzten ziren zuen zuten zu zure zuek baita bezala baina gehiago
    """,
    "fa": """
    از با به بر برای بی تا در را که و یا هم نیز اما ولی اگر چون چه چی چیست کی کیست کجا کجاست چرا چطور
    چگونه چند چندم چقدر چه‌کسی چیزی کسی کدام کدامین آیا است هست هستند بود بودند باشد باشند شد شدند شده
    می شود شوند کرد کردند کرده کند کنند داد دادند دارد دارند داشت داشتند این آن اینها آنها آنان او وی
    من تو ما شما ایشان خود خویش همه هر هیچ دیگر یک ها های ای ام ات اش مان تان شان پس پیش بین میان
    زیر روی بعد قبل نه خواهد باید توان لطفا بگو بگویید توضیح دهید ترین تر همان همین چنین
    اتفاق اتفاقی افتاد می‌شود می‌شوند می‌کند می‌کنند نمی شده‌اند کجاها چه‌کسانی کدوم چیه کیه چقد چندتا چندمین وجود لطفاً
    """,
    "fi": """
    ei eikä eli emme en entä et että ette eivät he heidän heidät heille heitä hän häneen hänelle hänen
    hänestä häntä ihan itse ja jo joista joita johon joiden joihin joka jokin joko jolla jolle jona
    jonka jos jossa josta jota jotka jotta kanssa keiden keitä kenelle kenellä keneltä kenen kenet
    kenestä kerro ketkä ketä kertoisitko koska kuin kuinka kuka kukaan kun kuten milloin miksi millainen
    millaisia millä mille miltä mikä mikään minkä minkälainen minne minä minun minua missä mistä mitä
    mitkä miten mihin moni montako monta monella mutta myös me meidän mukaan ne niiden niin niitä niille
    niistä noin nuo nyt ole oli olivat olla olleet ollut olen olet olemme olette on onko onkohan oliko
    ovat ovatko paljon paljonko saa se sekä selitä sen siihen siinä siitä sille sillä sinä sinun sitten
    sitä tai te tuo tätä tämä tämän tässä tästä tähän vaan vai vaikka voi voiko voivat
    tapahtui tapahtuu tapahtunut kuinka_monta mikäs
    """,
    "fr": """
    a à afin ai ainsi alors après as au aucun aucune auquel auxquels aussi autre aux auxquelles avait
    avaient avant avec avez avoir ayant c ce ceci cela celle celles celui ces cet cette ceux chaque chez
    combien comme comment contre d dans de depuis des dès dis dites donc dont du duquel durant elle
    elles en entre es est et étaient était étant été être eu eux explique expliquez fait faut furent fut
    ici il ils j je jusqu jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lui m
    ma mais me même mes moi mon n ne ni nos notre nous on ont or ou où par parce pas pendant peut
    peuvent plaît plus pour pourquoi puis qu quand que quel quelle quelles quels quelque quelques qui
    quoi s sa sans se selon sera seraient serait ses si sien soit son sont sous sur t ta te tel telle tes toi
    ton tous tout toute toutes très tu un une vers veuillez vos votre vous y
    s'est_passé se_passe
    ça cest cétait jai jsuis quest quelqu svp stp
    """,
    "ga": """
    a ab ach ag agus aige aici ainm air an ann anois ann anseo ar arbh ar_fáth as atá b ba be bhfuil bhí bhíodh
    bíonn bí bheadh beidh cá cad cad_a cár cathain céard cé cén cén_fáth cén_uair cén_áit conas cérbh chuig chun
    de den deir do don dá é ea eile éigin faoi féin fuair ga gach gan go gur í iad idir inar inár ina le leis
    linn má mar mé mo muid ná nach ní níl níor nó nuair ó ón os ós roimh sa san sé seo sí siad sin sna sinn
    tá tar thar trí tú um uirthi chomh cé_mhéad cá_mhéad cé_hé cé_hí cá_huair
    """,
    "he": """
    א אבל או אולי אותו אותה אותם אותן אז אחר אחרי איזה איזו אילו אך איך אין איפה אל אלה אלו אם אנא אנחנו
    אני אף אצל אשר את אתה אתם באיזה באיזו בגלל בין בה בו בהם ביותר בלי בעקבות בתוך גם דרך האם הוא היא
    היה היו היתה הייתה הם הן הנה הרבה ואת וגם וכן זאת זה זהו זו זוהי היכן כאשר כבר כדי כך כי כיצד ככל כל
    כמה כמו כן לא לאיזה לאן לאחר לגבי לה להם להיות לו ליד לך לכן למה למי לנו לפי לפני מאד מאוד מאיזה
    מאיפה מאין מה מהו מהי מהם מהן מול מי מיהו מיהי מדוע מן מנין מתי ממתי נגד נו ספר ספרי עד עדיין על עם
    עצמו עצמה פי פה קצת רק של שלו שלה שלהם שלך שלי שם שבו שבה מתחת מעל תחת תוך יש ישנם ישנו כלומר אודות
    על_ידי הסבר תסביר בבקשה קרה קורה אירע
    """,
    "hi": """
    का की के को में से ने पर है हैं था थी थे हो हुआ हुई हुए होता होती होते होना होने और या कि जो जिस जिसे
    जिसका जिसकी जिसके जिन जिन्हें जिसमें वह वे यह ये इस इसका इसकी इसके इसमें इसे इन इनका इनकी इनके इन्हें
    उस उसका उसकी उसके उसमें उसे उन उनका उनकी उनके उन्हें उन्होंने उसने इसने भी ही तो तक द्वारा लिए लिये
    साथ अपना अपनी अपने क्या क्यों कब कहाँ कहां कहा कैसे कैसा कैसी कौन कौनसा कौनसी कौनसे किस किसे किसने किसका
    किसकी किसके किसको किसमें किन किन्हें कितना कितनी कितने कितनों किया की गया गई गए गयी गये जा जाता जाती
    जाते जाना रहा रही रहे कर करता करती करते करना करने करें करके दिया दी दिए सकता सकती सकते एक कुछ कोई
    किसी बारे कृपया बताएं बताइए बताओ मुझे मैं हम आप तुम अगर यदि लेकिन पर जब तब जहाँ वहाँ यहाँ वाला वाली वाले
    नहीं न ना एवं तथा कौन-सा ऐसा ऐसी ऐसे ओर
    """,
    "hr": """
    a ako ali ali bez bi bih bila bile bili bilo bio biti bude će ću čega čemu čija čije čiji čime da
    do dok ga gdje gde i ih ili im iz iza ja je jedan jedna jedno jer jesu joj još ju k kad kada kakav
    kakva kakvo kako kamo kao ko koga kod koja koje kojeg kojem koji kojim kojima kojih koju koliko
    kome komu koji li ma me među mi mu na nad nakon ne nego neki nije nisu no njega njegov njegova
    njegovo njezin njih njihov njoj o od odakle on ona oni ono objasni ovaj ova ovo pa po pod pre
    prema preko prije pri reci s sa se smo šta što su sve svi svoj svoje svoju ta taj tako te ti tko
    to toga tokom tom tu u uz vam vas već vi za zašto zbog molim
    """,
    "hu": """
    a abban ahol aki akik akkor alatt által általában amely amelyek amelyet ami amit amikor annak arra
    az azok azon azt azért át be benne bele csak de e egy egyes egyik egyéb ehhez el előtt én és
    ez ezek ezen ezt ezért fel felé fog fogja hanem hány hányan hányadik hánykor hányat ha hogy hogyan
    hol honnan hová hova ide igen ill ily is itt jól kérem ki kik kinek kit kivel kitől kihez
    kell kellett közben között le legyen lehet lenne lesz lett magát majd már még mely melyek melyet
    melyik melyikben melyiket melyikük mekkora mi miatt miben mibe miből miért miféle mik mikor
    milyen mihez minden mint mire miről mit mivel mondd mettől meddig ne nem nincs nélkül ő ők oda
    ön össze őket pedig s saját se sem sok sokan szemben szerint számára ti te tehát több után új
    úgy utána vagy vagyok van vannak vele való volna volt voltak voltam lettek magyarázd
    történt történik kié kiknek mennyi hányas
    """,
    "hy": """
    այդ այն այս այստեղ այնտեղ անգամ արդյոք բայց բոլոր գտնվում դա դու դուք եթե եմ են ենք ես եք էի էին էինք
    էիր էիք է էր ըստ թե ի իբրև իմ ին ինչ ինչը ինչի ինչով ինչու ինչպես ինչպիսի ինչքան իր իրեն իրենց իսկ
    համար հետ հետո ձեր մեզ մենք մեջ մեր միայն մինչև մի մոտ նա նաև նախքան նրա նրանք նրանց նրան ոչ ով ովքեր
    որ որը որի որին որոնք որոնց որտեղ որտեղից որպես որքան ուր ու ում ումից պիտի պետք վրա և եւ կամ կան կա
    կար կային քան քանի քո երբ երբվանից ասա ասացեք պատահել պատահեց
    """,
    "id": """
    ada adalah akan aku anda antara apa apakah atas atau bagaimana bagaimanakah bagi bahwa beberapa
    belum berapa berapakah bila bisa bukan dalam dan dapat dari daripada dengan di dia dimana
    dimanakah hanya harus hingga ia ini itu jelaskan jika juga kah kami kapan kapankah karena ke kenapa
    kepada kita lah lalu lebih maka mana manakah mengapa mereka nya namun oleh pada para per pernah
    pun saat saja sampai sang saya sebagai sebelum sebuah sebutkan secara sedang sehingga sejak selama
    seorang seperti serta sesudah setelah setiap siapa siapakah suatu sudah supaya tanpa telah tentang
    terhadap tersebut tetapi tidak tolong untuk yaitu yang
    terjadi berapa_banyak tak
    """,
    "it": """
    a ad agli ai al alla alle allo anche ancora avere aveva avevano c che chi ci ciò coi col come con
    contro cosa cos cui d da dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello
    di dimmi dopo dove dov durante e è ed egli era erano essere essi fa favore fra fu furono gli ha
    hai hanno ho i il in io l la le lei li lo loro lui ma me mentre mi mio ne negli nei nel nell nella
    nelle nello noi non nostro o ogni per perché perchè però più poi può possono prima qual quale quali
    qualche quando quant quanta quante quanti quanto quel quella quelle quelli quello questa queste
    questi questo qui s se sarà secondo sei senza si sia siano sono sotto spiega stata state stati
    stato stava sta su sua sue sugli sui sul sull sulla sulle sullo suo suoi t te ti tra tu tua tuo
    tutti tutto un una uno v vi viene vengono venne vennero voi
    accade accaduto succede successo
    """,
    "ja": """
    は が を に の と で も へ か から です ですか ますか ました ましたか でした でしたか でしょうか だろうか である であった とは とは何 には
    では について に関して において によって いますか いました ありますか しますか しましたか されましたか されていますか している していた しています
    していますか という といえば 何 何人 何年 何月 何日 何度 何回 何歳 何が 何を 何の 何という なに なん なぜ どうして どのように どのような
    どのくらい どれくらい どれ どの どこ どこで どこに どこから どちら どんな 誰 誰が 誰の だれ だれが いつ いつから いつまで いくつ いくら ください
    何がありましたか 何があった 何が起きましたか 何が起きた
    教えて 教えてください 説明して 説明してください
    """,
    "ka": """
    ა არ არა არის არიან ამ ამას ამის აქვს აქ ან აუ და ეს ესენი იგი იმ იმის ის ისინი იყო იყვნენ ის_რომ თუ
    კი კიდევ მათ მათი მას მაგრამ მე მეტი მის მისი მიერ მოხდა ნუ როგორ როგორც როდის რომ რომელ რომელი
    რომელიც რომელმა რომლის რომელმაც რა რამ რამდენი რამდენ რამდენმა რას რატომ რაც რისი რისთვის სად საიდან
    სადაც სხვა უნდა უფრო ვინ ვინც ვის ვისი ვისმა მიმართ შესახებ შემდეგ შორის ჩემი ჩვენ ძალიან ხოლო გთხოვთ
    """,
    "ko": """
    무엇 무엇을 무엇이 무엇인가 무엇인가요 무엇입니까 무엇이었나 무엇이었습니까 무슨 뭐 뭐야 뭘 뭔가요 누가 누구
    누구를 누구의 누구인가 누구인가요 누구입니까 누구였나 누구와 누구에게 언제 언제인가 언제인가요 언제입니까 어디
    어디서 어디에 어디에서 어디로 어디인가 어디인가요 어디입니까 어느 어떤 어떻게 왜 몇 얼마 얼마나 얼마인가요
    얼마입니까 있는 있다 있나 있나요 있습니까 있었나 있었습니까 이 그 저 것 것은 것이 것을 수 등 및 또는 그리고
    하는 한 할 하나 하나요 합니까 했나 했나요 했습니까 했는가 하였습니까 된 되는 되었나 되었나요 되었습니까 됐나요
    됩니까 인가 인가요 입니까 이었나 였나 였습니까 대한 대해 대해서 위한 위해 의해 통해 때 때문에 이름은 알려줘
    무슨_일이 어떤_일이 알려주세요 말해줘 설명해줘 설명해 좀 나에게 그의 그녀의 그는 그녀는
    """,
    "lt": """
    aš ant apie ar arba bei be bet buvo būti būna bus čia dar dėl dėl_ko į iki ir iš jai jam jau jei
    jeigu ji jie jį jiems jis jo jog jos joje jų jums jūs kad kada kai kaip kaipgi kam kas kieno kiek
    kiekvienas kitas kodėl ko kokia kokiais kokiame koks kokie kokių kokį kokią kokios kokioje kol ką
    kuo kur kurią kuri kurie kurio kurios kuris kurių kurį kuriais kuriame kurioje link man mes mus
    ne nei nes nėra nors nuo o pagal paaiškink pas pasakyk pat per po prašau prie prieš pro sau savo
    su ta tačiau tad tai taip tam tas tie tik to tos tu tų turi turėjo už vis visi yra
    """,
    "ne": """
    अनि अथवा अब अर्को आफ्नो आफू आज उनको उनले उनी उनीहरू उनलाई उस उसको उसले ऊ एउटा एक एवं ओ का को कसको कसरी कसले
    कसलाई कस्तो कति कतिजना कतिवटा कतै कहाँ कहाँबाट कहिले कहिलेदेखि कि किन किनभने कुन कुनै के केही को_हो गर गरिएको
    गरे गरेको गरेका गर्छ गर्न गर्ने गर्यो गर्‍यो छ छन् छैन जब जसको जसले जस्तो जहाँ जुन जो तर त तथा तिनी तिमी तपाईं
    त्यो त्यस त्यहाँ थियो थिए थिइन् दिए देखि द्वारा न नै निम्ति पनि पर्छ बाट बारे बीच भए भएको भएका भन्ने भने भयो म
    मा माथि मात्र यति यस यसको यसले यहाँ यी यो र रहेको रहेका रे लाई लागि ले वा सँग सबै सम्म साथ हरू हुन हुन् हुने
    हुन्छ हुन्थ्यो हामी हो होइन पछि अघि कृपया बताउनुहोस्
    """,
    "nl": """
    aan al alle alles als andere bent ben bij daar dan dat de der deze die dit doen doet door dus een
    en er ge geef geen geweest gewoon had hadden heb hebben heeft hem het hier hij hoe hoeveel hoelang
    hun ik in is ja je jij jullie kan kon konden kunnen leg maar me meer men met mij mijn moet moeten
    na naar niet niets noem nog nu of om omdat ons onder ook op over per reeds sinds te tegen ten ter
    toch toen tot tussen u uit uitleggen uw van vanaf vanwege veel vele vertel volgens voor waar waaraan
    waarbij waardoor waarheen waarin waarmee waarna waarom waarop waarover waartoe waarvan waarvoor
    wanneer want waren was wat we welk welke wel werd werden wezen wie wiens wij wil word worden wordt
    zal ze zelf zich zij zijn zo zonder zou zouden alstublieft alsjeblieft hoe_veel
    gebeurd gebeurde gebeurt
    hoever hoe_oud
    """,
    "no": """
    alle at av bare ble blei bli blir da de deg dei dem den denne der dere deres det dette di din
    disse ditt du dykk då eg ei eit eller en enn er et etter for forklar fortell fra få får før ha
    hadde han hans har hennes her ho hos hun hva hvem hvilke hvilken hvilket hvis hvor hvordan hvorfor
    hvorfra i ikke inn ikkje jeg kan kom kunne kva kvar kven kvifor korleis man mange med meg mellom
    men mer min mitt mot mye må når nå ned noe noen nokre og også om opp oss over på seg selv si sin
    sine sitt skal skulle som så til um under ut var ved vennligst vi vil ville vært være å
    finnes fantes skjedde skjer hende hendte
    """,
    "pl": """
    a aby albo ale ani aż bardzo bez bo by był była było byli były być będą będzie ci co coś czego
    czemu czy czyj czyja czyje czyim czym dla dlaczego do gdy gdzie go i ich ile ilu im in iż ja jaka
    jaki jakich jakie jakiego jakiej jakim jakimi jaką jak jako je jego jej jemu jest jestem jeszcze
    jeśli jeżeli już kiedy kim kogo komu kto która które którego której który którym którymi których
    którzy którą ku ma mają mi między może można mu my mój na nad nam nas nich nie nim o od odkąd on
    ona oni ono oraz po pod podaj podczas ponieważ powiedz proszę przed przez przy są się sobie swoje
    swój ta tak także tam te tego tej ten też to tu ty tych tym u w we wyjaśnij wszystko wśród z za
    zaś ze został została zostało zostały że skąd dokąd
    stało zdarzyło wydarzyło dzieje dziś
    """,
    "pt": """
    a à às ao aos após aquela aquele aquilo as até cada com como da das de dela dele deles depois
    desde diga do dos durante e é ela elas ele eles em entre era eram essa esse esta está estão
    estava estavam este eu explique favor foi foram há havia isso isto já lhe mais mas me mesmo meu
    muito na não nas nem no nos nós num numa o onde os ou para pela pelas pelo pelos pode podem
    por porque porquê por_que por_quê qual quais qualquer quando quanta quantas quanto quantos que quê
    quem se segundo sem ser será seu seus si sido só sob sobre são sua suas também te tem têm tendo
    teve tinha tinham tu um uma umas uns vocé você vocês
    acontece aconteceu aconteceram acontecido
    """,
    "ro": """
    a acea aceasta această aceea acel acela acele acelei acelui acest acesta aceste acestea acestor
    acestui acești ai aibă al ale alt am anume are ar as aș asupra atunci au avea avut bine ca că căci
    când cand care cărei cărui căror cărora căruia către cât câtă câte câți cat cate ce cei cel cele
    celor cine cu cui cum da dacă dar de deci decât deci după din dintre drept e ea ei el ele era erau
    este ești explică eu există fără fi fie fii fiind foarte fost fi iar îi îl îmi în in își își ii
    între întru îți la le li lor lui mai mă mea mei mele mi mult multe mulți ne nici noi nostru nu o
    ori pe pentru peste poate pot prin până rog s sa să sale sau se și si spre spune spuneți sub sunt
    sunteți sus ta tale te tot tu un una unde unei unele unor unui vă voi vor unul
    acei aceeași aceiași aceleași același aceluiași acestei acesteia acestora acestuia aceștia acelora
    acelor aceleia aceluia alt alta altă alte altele altei alți altor altul altui aveau ați cea ceea
    ceilalți celălalt celelalte dintr despre fiecare i însă într l multă multor n oricare orice printr
    toată toate toți tuturor unii unora va
    s-a_întâmplat se_întâmplă întâmplat
    """,
    "ru": """
    а без более был была были было быть в вам вас ведь весь во вот все всего всех вы где да даже для
    до его ее её ей ему если есть ещё еще же за зачем здесь и из из-за или им их к каждый как какая
    какие каким какими каких какого какое какой каком какому какую когда ко кого кем ком кому котором
    которая которого которое которой которую которые который которым которых которыми кто куда ли
    лишь меж между меня мне мной могли может могут можно мы на над надо нам нас не него нее ней нему нет
    ни них но ну о об объясни объясните от откуда отчего он она они оно перед по под пожалуйста после
    потому почему при про расскажи расскажите с свои свою свой своего своей своих себе себя скажи
    скажите скольких сколько со стал стала стали так также такая такие такой там тебя тем то того тогда
    тоже той только том тот ту ты у уже хотя чего чей чем чём чему через что чтобы чья чьё чьи эта эти
    это этого этой этом этот эту я являлась являлся является являются
    случилось произошло происходит случился случилась
    што чё чо щас каков какова каково каковы скока скоко када тока чего-то вообще
    """,
    "sk": """
    a aby aj ako aká aké akého akej akom akú aký akým ale alebo ani áno asi až bez bol bola boli bolo bude
    budú by byť čí čo čoho čomu čím do ešte ho i ich im iný ja jeho jej jemu je k kam kde kedy keď kým koho
    koľko koľkí komu kom ktorá ktoré ktorého ktorej ktorom ktorou ktorú ktorý ktorým ktorí ktorých ktorými
    kto ku ma má mať majú medzi mi mne moja môj môže my na nad nám nás nech než nie niektoré o od odkiaľ odkedy
    on ona oni ono po pod podľa pokiaľ počas potom pre prečo pred pretože pri s sa sme so som sú svoj svoja
    svoje svojho svojich ste ta tá tak také takže tam táto te teda ten tento ti to toho tohto tom tomto tú tu
    ty tým týmto u už v vám vás viac však vo z za zo že povedz vysvetli prosím stalo
    """,
    "sl": """
    a ali ampak bi bil bila bile bili bilo biti bo bodo brez če čemu čez čigav čigava čigavo čim da do dokler
    ga glede h i ima imajo imel imela iz iz_česa in ja je jih jim jo k kaj kaj_je kako kakor kakšen kakšna kakšno
    kam katera katere kateri katerega katerem katero kateremu katerih kdaj kdo kje kjer ki ko koga kogar koliko
    komu kot kateri ker le lahko med mi mu na nad naj nam nas ne nek neki nekaj ni nič niso njegov njegova njem
    njen njih njihov njim o ob od odkod oba okoli on ona oni ono pa po pod poleg potem pred pri proti prosim
    razloži povej s sam samo se sebe si smo so sta ste sem svoj svoja svoje svojo ta tako tam te tega tem temu
    ti tisti to tu tudi tukaj v več vendar vsa vse vsi z za zakaj zaradi zelo že zgodilo
    """,
    "sr": """
    а ако али без би била биле били било био бити буде ће ћу чега чему чија чије чији чиме да до док
    га где и их или им из иза ја је један једна једно јер јесу јој још ју кад када какав каква какво
    како као ко кога код која које којег којем који којим којима којих коју колико коме куда ли ме
    међу ми му на над након не него неки није нису но њега његов његова његово њих њихов њој о од одакле
    он она они оно објасни овај ова ово па по под пре према преко при реци с са се смо су све сви свој
    своје своју та тај тако те ти то тога током том ту у уз вам вас већ ви за зашто због што шта молим
    """,
    "st": """
    a ba bile bo bona e ea eile ena eng enoa fa feela fihla ha haholo hae hana hape hara hle hlile ho hobane
    hona hore ka kae kahara kajeno kang ke keng kgotsa khotsa kopa la le lena leng lona mang mane me mo moo
    mong mongwe mohlang na nako neng ne nna o oa oena ona pele re rona sa se sena seo seo seng sona ta teng
    tla tlasa tsa tse tsena tsona uena wa ya yona yohle bokae bakae makae hobaneng jwang joang jwalo joalo
    hlalosa etsahetse etsahala
    """,
    "sv": """
    alla allt att av bara berätta bli blir blev blivit de dem den denna deras dess dessa det detta dig
    din dina ditt du där då efter ej eller en er ert ett från få får för före förklara genom ha hade
    han hans har hennes henne hon honom hos hur huruvida här i icke ingen inom inte jag ju kan kunde
    kom man med mellan men mer mig min mina mitt mot mycket många nu när någon något några och om oss
    på samma sedan sig sin sina sitt själv ska skall skulle som så sådan till under upp ut utan vad
    var varför varifrån varit varje vars vart vem vems vi vid vilka vilken vilket vill är å åt över
    snälla hur_många
    finns fanns hurdan går gick hände händer hänt
    """,
    "ta": """
    அது அதன் அதை அந்த அல்லது அவர் அவர்கள் அவர்களின் அவரது அவரை அவள் அவன் அவை ஆகிய ஆகும் ஆக ஆனால் ஆல் இடையே இது இதன் இதை
    இந்த இப்போது இருக்கிறது இருக்கும் இருந்த இருந்தது இருந்தார் இருந்து இல் இல்லை இவர் இவை உள்ள உள்ளது உள்ளன உள்ளார் என என்ற
    என்று என்பது என்ன என்னென்ன எந்த எங்கு எங்கே எங்கிருந்து எது எதை எதற்கு எதனால் எத்தனை எப்படி எப்போது எப்பொழுது எவர் எவ்வளவு
    எவ்வாறு ஏன் ஒரு ஒவ்வொரு கூட சில தான் நான் நாம் நீ நீங்கள் பற்றி பல பின் பின்னர் பிறகு போது போன்ற மட்டும் மற்றும் மிக
    முதல் முன் மூலம் மேலும் யார் யாரால் யாருக்கு யாருடைய யாரை வரை வேண்டும் வந்து விட கூறு கூறுங்கள் தயவுசெய்து நடந்தது
    """,
    "th": """
    อะไร อะไรบ้าง ใคร ใครบ้าง ที่ไหน ที่ใด ตรงไหน จากไหน แห่งใด แบบไหน แบบใด คนไหน คนใด ปีไหน ปีใด ปีอะไร วันไหน วันใด
    เมื่อไร เมื่อไหร่ เมื่อใด ตั้งแต่เมื่อใด ตั้งแต่เมื่อไร ทำไม เพราะอะไร เพราะเหตุใด เหตุใด อย่างไร อย่างไรบ้าง ยังไง เท่าไร เท่าไหร่
    เท่าใด มากเท่าใด มากแค่ไหน แค่ไหน นานเท่าใด นานเท่าไร นานแค่ไหน กี่ กี่คน กี่ปี กี่ครั้ง จำนวนเท่าใด จำนวนเท่าไร จำนวนกี่
    หรือไม่ หรือเปล่า ใช่หรือไม่ ใช่ไหม ได้แก่อะไร คืออะไร คือใคร คืออะไรบ้าง ว่าอะไร ว่าอย่างไร ชื่ออะไร มีอะไรบ้าง ได้รับการ
    สิ่งใด สิ่งใดบ้าง ใดบ้าง ใด บ้าง ครับ ค่ะ คะ ช่วยบอก ช่วยอธิบาย โปรดบอก โปรดอธิบาย กรุณาบอก กรุณาอธิบาย ฉันอยากรู้ว่า
    """,
    "tr": """
    acaba ait ama ancak aslında az bana bazı ben beni benim bile bir biri birkaç biz bu buna bunda
    bundan bunlar bunu bunun çok çünkü da daha de değil dek diye en eden eder edildi edilen etti
    etmek etmiştir fakat gibi göre hangi hangileri hangisi hangisidir hani hem hep her için içinde ile
    ilgili ise kaç kaçı kaçıncı kaçta kadar karşı ki kim kime kimdi kimdir kimi kimin kimle kimler
    kimse lütfen mı mi misin mu mü mıdır midir mudur müdür mıydı miydi nasıl nasıldı nasıldır ne neden
    nedeniyle nedir neler nelerdir neleri nerede nereden neredeydi neredir nereye neresi neresidir neye
    neyi neydi neyin niçin niye nın nin o olan olarak oldu olduğu olduğunu olmak olmuştur olsa olup on
    ona onlar onların onu onun oysa önce sana sen siz sonra söyle şey şu şöyle tarafından üzere var
    vardı vardır ve veya ya yani yok yüzünden açıkla idi
    ne_oldu ne_oluyor
    """,
    "uk": """
    а або але б без був була були було бути в вам вас весь ви від вона вони воно все всі він для до
    його йому її їй їм їх є ж за завдяки звідки з зі і із інших й коли кого ком кому котрий куди
    кожен ким лише між мене мені ми можна може на навіть над нам нас не нею ні ніж них о об однак
    перед під після поясни по про при скажи скільки свій свою своє себе собі та так також такий там
    те тим то того тоді той тому ти тільки у уже хто хіба це цей ця цих цього цьому чи чий чим чого
    чому що щоб як яка яке який якого якої якому яким якими яких якій якою яку які я
    де зараз досі навіщо нащо скількох сталося трапилося відбулося кількох котра котре
    """,
    "ur": """
    اب ابھی اپنا اپنی اپنے اس اسے اسی اگر ان انہوں انہیں اور ایک ایسا ایسی ایسے آپ بارے بتائیں بتاؤ بھی بہت پر
    پھر تا تاکہ تک تم تو تھا تھی تھے تھیں جا جاتا جاتی جاتے جب جس جسے جن جنہوں جو چکا چکی چکے دو دیا دی دیں
    دے رہا رہی رہے سے ساتھ سکتا سکتی سکتے سب طرف کا کب کبھی کتنا کتنی کتنے کچھ کر کرتا کرتی کرتے کرنا کرنے کریں
    کس کسی کسے کہ کہا کہاں کو کوئی کون کونسا کونسی کونسے کی کیا کیسا کیسی کیسے کیوں کے گا گی گے گئی گئے گیا
    لئے لیے لیکن میں مجھے مگر نہ نہیں نے ہم ہو ہوا ہوئی ہوئے ہوتا ہوتی ہوتے ہونا ہونے ہے ہیں وہ وہاں والا والی
    والے یا یہ یہاں یعنی براہ کرم
    """,
    "vi": """
    ai bao_giờ bao_lâu bao_nhiêu bao_xa bằng_cách_nào bị bởi cái_gì cái_nào cho cho_biết của của_ai
    các cả có có_phải có_thể cùng cũng chỉ chưa do do_đâu đã đang đâu đây đến để đó được gì gồm_những
    hãy hay hoặc hỏi hơn không khi khi_nào kể_từ là là_gì lại làm làm_sao làm_thế_nào lúc_nào mà
    mấy mình mọi một_số năm_nào ngày_nào tháng_nào này nào ngoài nên nếu người_nào nó nơi_nào
    nhiêu như như_nào như_thế_nào nhưng những ở ở_đâu phải qua ra ra_sao rằng rất rồi sao sẽ sau_đó
    tại tại_sao tên_gì từ theo thế_nào thì trên trong trước và vào vẫn về vì vì_sao việc với vậy xin
    ông_ấy bà_ấy anh_ấy cô_ấy họ giải_thích
    xảy_ra
    """,
    "yi": """
    איך אויב אויך אויף אונדז אונטער אָבער אָדער אָן אַז אַזוי אַ אַן אַלע אַלץ אין איז איר אים איבער ביי ביז ביסט בין
    בלויז גאָר געווען געוואָרן געהאַט דאָ דאָס דאַן דו דורך די דער דעם דען דיר דיך האָט האָבן האָב האַט ווי וויל
    ווייל וויפֿל וויפל וועט וועלן ווען ווער וועמען וועמענס ווערן ווערט ווו וווּ וווהין וואָס וואַס וואו ווערט ווייטער
    ווידער ווען פֿאַרוואָס פאַרוואָס פאר פֿאַר פֿון פון פֿאַרן צו צום צווישן זאָל זיי זיין זיינען זענען זײַן זײַנען
    זיך זי זיין יעדער יענער יענע כדי מיט מען מער מיר מיך מוז ניט נישט נאָך נאָר נאך עפּעס ער עס קיין קען קענען
    וועלכער וועלכע וועלכן וועלכעס פֿונוואַנען דערקלער
    """,
    "zh": """
    什么 什麼 甚麼 什么时候 什麼時候 什么样 什麼樣 为什么 為什麼 为何 為何 何时 何時 何地 何处 何處 何人 何种 何種 何年 何月 谁 誰
    哪 哪些 哪个 哪個 哪里 哪裡 哪裏 哪儿 哪兒 哪位 哪种 哪種 哪一 哪一个 哪一個 哪一年 哪年 哪一种 哪两个 哪幾個 哪几个 怎么 怎麼 怎样
    怎樣 怎么样 怎麼樣 如何 多少 多少个 多少年 多少次 多少人 多久 多长时间 多長時間 几个 幾個 几年 幾年 几次 幾次 几人 是 的 了 吗 嗎
    呢 吧 请告诉我 請告訴我 请问 請問 告诉我 告訴我 请解释 請解釋 我想知道 有没有 有沒有 是否 是不是
    发生了什么 發生了什麼
    """,
}  # fmt: skip

# Spellings of chats. They do not tell a language: "im" is English here, and German there.
_CHAT_SPELLINGS = {
    "ar": "ده بس مش",
    "de": "s is hats wies wos kanns solls warn m n nem nen ner wat vllt iwie iwann",
    "en": "u ain don shan im hes shes lets pls plz thx abt thru tho cuz coz kinda sorta rn",
    "es": "q k ke kien pq x_q x_que x_k tb tmb xa pa dnd",
    "fr": "ya yavait c ct ki koi kel kelle ke kan qd pk pkoi pq pcq cb cmt ds tt avc",
    "ru": "че ща ж б скок хто ваще чет чёт пж пжл плз",
}

LANGUAGES = frozenset(_LISTS)


@lru_cache
def stop_words(language: str) -> frozenset[str]:
    """Return a language's stop words and phrases; the words of a phrase have spaces between."""
    return function_words(language) | chat_spellings(language)


@lru_cache
def function_words(language: str) -> frozenset[str]:
    """Return the stop words that also tell a text's language."""
    return frozenset(entry.replace("_", " ") for entry in _LISTS.get(language, "").split())


@lru_cache
def chat_spellings(language: str) -> frozenset[str]:
    """Return the stop words that only chats spell so."""
    return frozenset(
        entry.replace("_", " ") for entry in _CHAT_SPELLINGS.get(language, "").split()
    )
