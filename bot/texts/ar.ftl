# العربية الفصحى. المخاطَب مفرد، كما في تيليجرام.

### البداية
introduction = اطرح عليّ سؤالاً أُجبك بالجمل التي تتضمن الجواب، حرفياً، من المقالات التي لديّ. لا أختلق شيئاً: إن لم يرد الجواب فيها أخبرتك بذلك.
example = على سبيل المثال: { $question }
in-groups = في المجموعات اكتب ‎/ask ثم سؤالك، أو اذكرني، أو ردّ عليّ.
list-hint = يعرض ‎/articles ما قرأته.
ask-what = اكتب سؤالك بعد ‎/ask، على سبيل المثال: ‎/ask { $question }
ask-something = من قال ماذا، ومتى؟
text-only = لا أقرأ سوى النصوص: اكتب سؤالك في رسالة.
unknown-command = لا أعرف هذا الأمر. اكتب سؤالك مباشرةً أو انظر ‎/help.
failed = لا أستطيع البحث عن ذلك الآن. أعد السؤال بعد بضع دقائق.

### الأجوبة
too-long = الجملة التي تجيب أطول من أن تتسع لها رسالة. تجدها في هذه المقالة:
also-in = أيضاً في: { $articles }
also-in-and-more = { $count ->
    [one] أيضاً في: { $articles } وواحدة غيرها
    [two] أيضاً في: { $articles } واثنتين غيرها
   *[other] أيضاً في: { $articles } و{ $count } غيرها
}
more-people = { $count ->
    [one] واحد غيرهم
    [two] اثنان غيرهم
   *[other] { $count } غيرهم
}

### Which articles were asked
only-from = من { $names } فقط
only-by = بقلم { $names } فقط
only-since = منذ { $day } فقط
only-until = حتى { $day } فقط
only-on = من يوم { $day } فقط
only-between = من { $first } إلى { $last } فقط
widened = لا جواب هناك. من كل المقالات:

### سبب عدم الجواب
silence-no-articles = لا توجد مقالات بعد، فليس لديّ ما أقتبس منه.
silence-small-talk = أنا أقتبس من المقالات فقط: اسأل عمّا ورد فيها.
silence-no-words = ليس في السؤال كلمة أبحث عنها: اذكر اسم من تسأل عنه أو ما تسأل عنه.
silence-single-word = ترد كلمة { $word } في المقالات: اسأل عمّا تريد معرفته عنها.
silence-other-language = لا توجد مقالة مكتوبة بلغة سؤالك.
silence-unknown-words = { $count ->
    [one] لا ترد كلمة { $words } في أي مقالة.
    [two] لا ترد الكلمتان { $words } في أي مقالة.
   *[other] لا ترد الكلمات { $words } في أي مقالة.
}
silence-too-little = ترد كلمات من سؤالك في المقالات، لكن لا تبدو أي جملة جواباً عنه.
quoted-word = «{ $word }»
more-words = { $count ->
    [one] واحدة غيرها
    [two] اثنتان غيرها
   *[other] { $count } غيرها
}
extent = { $count ->
    [zero] ليس لديّ أي مقالة.
    [one] لديّ مقالة واحدة.
    [two] لديّ مقالتان.
    [few] لديّ { $count } مقالات.
    [many] لديّ { $count } مقالةً.
   *[other] لديّ { $count } مقالة.
}
extent-and-newest = { $count ->
    [zero] ليس لديّ أي مقالة.
    [one] لديّ مقالة واحدة، تاريخها { $day }.
    [two] لديّ مقالتان، أحدثهما بتاريخ { $day }.
    [few] لديّ { $count } مقالات، أحدثها بتاريخ { $day }.
    [many] لديّ { $count } مقالةً، أحدثها بتاريخ { $day }.
   *[other] لديّ { $count } مقالة، أحدثها بتاريخ { $day }.
}
would-work = يمكنك أن تسأل:

### دردشة
talk-greeting = مرحباً! اطرح عليّ سؤالاً أبحث عن جوابه في مقالاتي.
talk-thanks = على الرحب والسعة! اسأل إن أردت معرفة شيء آخر.
talk-praise = شكراً، يسعدني ذلك!
talk-complaint = يؤسفني أنني لم أستطع مساعدتك. لا يمكنني إلا أن أقتبس ما ورد في مقالاتي: قد تعثر على المزيد بكلمات أخرى أو باسم أو تاريخ.
talk-farewell = مع السلامة! أنا هنا كلما كان لديك سؤال.
talk-mood = أنا بخير، شكراً! ماذا تريد أن تعرف؟
talk-identity = أنا Verbatim، بوت يجيب عن الأسئلة بجمل من المقالات، حرفياً.
talk-maker = أنا برنامج اسمه Verbatim. يختار القائمون عليّ مقالاتي، ويُذكر كاتبها تحت كل اقتباس إن ورد اسمه في المقالة.
talk-is-ai = أنا برنامج ولست إنساناً. لا أؤلف الأجوبة كما تفعل روبوتات الدردشة، بل أبحث في مقالاتي عن الجمل التي تجيب وأقتبسها حرفياً.
talk-joke = لا أعرف نكاتاً: لا أختلق شيئاً، بل أقتبس من المقالات فقط.
talk-trust = لا أختلق شيئاً: كل اقتباس وارد في مقالته حرفياً. أما صحة ما في المقالة فلك أن تحكم عليها، ومصدرها مذكور تحت الاقتباس.
talk-sources = مقالاتي من { $names }.
talk-more-sources = { $count ->
    [zero] مقالاتي من { $names }.
    [one] مقالاتي من { $names } ومصدر آخر.
    [two] مقالاتي من { $names } ومصدرين آخرين.
    [few] مقالاتي من { $names } و{ $count } مصادر أخرى.
    [many] مقالاتي من { $names } و{ $count } مصدراً آخر.
   *[other] مقالاتي من { $names } و{ $count } مصدر آخر.
}
talk-no-sources = لا تذكر مقالاتي الجهة التي نشرتها.
talk-speaks = أتحدث { $languages }.
talk-reads = لغات مقالاتي: { $languages }.
talk-chatter = حسناً! اسألني متى أردت معرفة شيء.

### قائمة المقالات
no-articles = لا توجد مقالات بعد.
articles-heading = المقالات { $first }–{ $last } من { $total }، الأحدث أولاً
publisher-heading = { $publisher }: المقالات { $first }–{ $last } من { $total }، الأحدث أولاً
titles-heading = عناوين فيها { $words }: { $first }–{ $last } من { $total }، الأحدث أولاً
no-titles = لا يوجد عنوان فيه كل هذه الكلمات: { $words }
chosen-sources-only = من المصادر المختارة في ‎/settings فقط.
titles-hint = للعثور على مقال، اكتب ‎/articles وكلمات من عنوانه.
choose-publisher = مقالات أي ناشر؟
button-publishers = حسب الناشر
button-all-articles = كل المقالات
button-articles = « المقالات
latest-heading = أحدث المقالات
latest-on = أحدث المقالات عن { $subject }:
openings-on = أنا أقتبس ولا ألخّص. هكذا تبدأ أفضل المقالات عن { $subject }:
reading-time = { $count ->
    [one] دقيقة واحدة للقراءة
    [two] دقيقتان للقراءة
    [few] { $count } دقائق للقراءة
    [many] { $count } دقيقة للقراءة
   *[other] { $count } دقيقة للقراءة
}
quoted-lately = { $count ->
    [zero] لم يجب عن أي سؤال في آخر 30 يوماً.
    [one] أجاب عن سؤال واحد في آخر 30 يوماً.
    [two] أجاب عن سؤالين في آخر 30 يوماً.
    [few] أجاب عن { $count } أسئلة في آخر 30 يوماً.
    [many] أجاب عن { $count } سؤالاً في آخر 30 يوماً.
   *[other] أجاب عن { $count } سؤال في آخر 30 يوماً.
}
asked-most = أكثر ما سُئل عنه:
it-answers = يجيب مثلاً عن:
command-latest = قراءة أحدث المقالات
newer = الأحدث
older = الأقدم
sentences = { $count ->
    [zero] بلا جمل
    [one] جملة واحدة
    [two] جملتان
    [few] { $count } جمل
    [many] { $count } جملةً
   *[other] { $count } جملة
}
changed = { $count ->
    [one] تغيّر مرة واحدة، في { $day }
    [two] تغيّر مرتين، آخرهما في { $day }
    [few] تغيّر { $count } مرات، آخرها في { $day }
   *[other] تغيّر { $count } مرة، آخرها في { $day }
}

### إضافة المقالات
adding-hint = أرسل إليّ عنوان صفحة (وحده أو مع «أضف من فضلك») أو ملفًّا أو منشورًا من قناة، فأضيفه إلى مقالاتي: والمزيد في ‎/add.
command-add = إضافة مقالات أو متابعة خلاصة
address-alone = لا أقرأ الصفحات التي تُرسل إليّ: أجيب من المقالات الموجودة لديّ. اكتب سؤالك في رسالة.
adding-what = أرسل إليّ ما تريد إضافته:
    • عناوين مقالات أو خلاصات، وحدها أو مع «أضف من فضلك». فإن كانت معها كلمات أخرى فهي سؤال.
    • ملفّ: نص أو Markdown أو HTML أو PDF أو EPUB أو DOCX أو JSON، أو عدّة ملفات في .zip، حتى 20 ميغابايت. وكذلك قائمة خلاصات بصيغة .opml.
    • منشور محوَّل من قناة. وإن لم يكن فيه سوى رابط تقريبًا، قرأتُ الصفحة التي يؤدّي إليها.
    أو اكتب /add وعنوانًا، أو ردّ بـ /add على رسالة.
adding-waits = { $name }: سأقرؤه بعد ما أقرؤه الآن.
adding-reading = أقرأ { $name } …
adding-progress = أقرأ { $name } … { $count ->
    [zero] لا مقالات حتى الآن
    [one] مقالة واحدة حتى الآن
    [two] مقالتان حتى الآن
    [few] { $count } مقالات حتى الآن
    [many] { $count } مقالةً حتى الآن
   *[other] { $count } مقالة حتى الآن
}
adding-new = { $count ->
    [zero] لا مقالات جديدة:
    [one] مقالة جديدة:
    [two] مقالتان جديدتان:
    [few] { $count } مقالات جديدة:
    [many] { $count } مقالةً جديدة:
   *[other] { $count } مقالة جديدة:
}
adding-changed = { $count ->
    [zero] لا نسخ جديدة:
    [one] نسخة جديدة من مقالة:
    [two] نسخة جديدة من مقالتين:
    [few] نسخة جديدة من { $count } مقالات:
    [many] نسخة جديدة من { $count } مقالةً:
   *[other] نسخة جديدة من { $count } مقالة:
}
adding-unchanged = { $count ->
    [zero] لم تكن لديّ أي منها:
    [one] مقالة كانت لديّ من قبل:
    [two] مقالتان كانتا لديّ من قبل:
    [few] { $count } مقالات كانت لديّ من قبل:
    [many] { $count } مقالةً كانت لديّ من قبل:
   *[other] { $count } مقالة كانت لديّ من قبل:
}
adding-copy = تكاد تطابق: { $articles }
adding-feeds = أتابع من الآن:
adding-refused = لم يُضَف:
adding-more = … و{ $count } غيرها
adding-nothing = لم يكن فيه ما يُضاف.
adding-no-text = ليس في هذه الرسالة نص أستطيع إضافته.
adding-nameless = الملف
adding-too-large = حجم { $name } كبير جدًّا: لا يعطي Telegram البوتات أكثر من { $limit } ميغابايت. قسّمه، أو أضفه بالأمر «verbatim add» حيث يعمل البوت.
adding-not-given = لا يعطيني Telegram { $name }. أرسله مرة أخرى من فضلك.
adding-enough = لديّ ما يكفي من القراءة الآن. أرسل هذا مرة أخرى عندما أفرغ من فضلك.
adding-stopped = أُوقفتُ قبل أن أقرأه كله. أرسله مرة أخرى بعد بضع دقائق: لا يُضاف شيء مرتين.
refused = { $place }: { $reason }
refused-no-page = لا توجد صفحة كهذه (الحالة { $status }).
refused-page-gone = يقول الموقع إنه لا توجد صفحة كهذه.
refused-forbidden = لا يسمح الموقع لنا بقراءتها (الحالة { $status }).
refused-no-programs = لا يسمح الموقع للبرامج بقراءتها.
refused-robots = يطلب ملف robots.txt في الموقع من البرامج ألّا تقرأها.
refused-later = يطلب الموقع منا أن نعود لاحقاً (الحالة { $status }).
refused-site-trouble = لدى الموقع نفسه مشكلة (الحالة { $status }).
refused-no-site = لا يوجد موقع باسم { $host }.
refused-not-public = ‏{ $host } ليس على الإنترنت العام، أو ليس على منفذ للويب.
refused-unreachable = لا يمكن الوصول إلى الخادم.
refused-too-slow = يستغرق الخادم وقتاً طويلاً.
refused-paid = لا يمكن قراءة غير بدايتها دون دفع أو تسجيل.
refused-log-in = لا يقرؤها إلا من يسجّل الدخول.
refused-consent = لا تطلب إلا الموافقة على ملفات تعريف الارتباط أو على استخدام البيانات.
refused-front-page = هذه الصفحة الأولى لموقع، وليست مقالاً.
refused-overview = هذه قائمة مقالات، وليست واحداً منها: أضف عنوان مقال أو عنوان خلاصة الموقع.
refused-no-article = لا مقال فيها، بل تصفّح موقع أو تنبيه منه فقط.
refused-no-text = لا نص فيها.
refused-binary = ليست نصاً بل بيانات ثنائية.
refused-locked = محمية بكلمة مرور: احفظها من دونها.
refused-damaged = الملف تالف أو ناقص.
refused-too-large = الحجم أكبر من { $megabytes } ميغابايت.
refused-too-large-to-fetch = الحجم أكبر من { $megabytes } ميغابايت، وهو أكثر ما يُجلب: نزّلها وأضف الملف.

### الإعدادات
choose-language = بأي لغة تريد أن أتحدث؟
as-telegram-says = كما في تيليجرام
speaks = سأتحدث هنا بالعربية من الآن.
speaks-as-telegram-says = عدتُ إلى اللغة المحددة في تيليجرام.
administrators-only = لا يستطيع تغيير ذلك إلا مشرف في المجموعة.
operators-only = لا يستطيع ذلك إلا من يشغّل هذا البوت. إن كنت منهم فأضف رقمك، { $number }، إلى OPERATORS.
try-later = هذا غير ممكن الآن. حاول مجدداً بعد بضع دقائق.

### لمن يشغّلون البوت
operators-hint = لأنك تشغّلني، لك أيضاً ‎/stats و‎/gaps و‎/feeds و‎/remove.
command-stats = اعرض عدد الأسئلة والأجوبة
command-gaps = اعرض ما بقي بلا جواب
command-feeds = اعرض الخلاصات التي أتابعها أو أوقف إحداها
command-remove = احذف مقالة
stats-questions = الأسئلة بحسب أيام التوقيت العالمي:
stats-today = اليوم: بجواب { $answered }، بلا جواب { $unanswered }
stats-days = { $days ->
    [zero] في { $days } يوم: بجواب { $answered }، بلا جواب { $unanswered }
    [one] في يوم واحد: بجواب { $answered }، بلا جواب { $unanswered }
    [two] في يومين: بجواب { $answered }، بلا جواب { $unanswered }
    [few] في { $days } أيام: بجواب { $answered }، بلا جواب { $unanswered }
    [many] في { $days } يوماً: بجواب { $answered }، بلا جواب { $unanswered }
   *[other] في { $days } يوم: بجواب { $answered }، بلا جواب { $unanswered }
}
stats-votes = الأصوات: 👍 { $good }، 👎 { $bad }
stats-articles = المقالات: { $articles }، الجمل: { $sentences }
stats-newest = أحدث مقالة: { $day }
stats-feeds = الخلاصات: { $count }، المتعثرة منها: { $failing }
gaps-not-kept = لا أحتفظ بالأسئلة التي بقيت بلا جواب. لتراها هنا اضبط KEEP_QUESTIONS على yes حيث أعمل ثم أعد تشغيلي: عندئذ أحتفظ بها 90 يوماً دون ذكر من طرحها.
gaps-none = لم يبقَ سؤال بلا جواب.
gaps-heading = بلا جواب في 90 يوماً: المواضيع { $first }–{ $last } من { $total }
gaps-answered-now = { $count ->
    [zero] لا جواب جديداً.
    [one] صار لسؤال واحد جواب فخرج من القائمة.
    [two] صار لسؤالين جواب فخرجا من القائمة.
    [few] صار لـ { $count } أسئلة جواب فخرجت من القائمة.
    [many] صار لـ { $count } سؤالاً جواب فخرجت من القائمة.
   *[other] صار لـ { $count } سؤال جواب فخرجت من القائمة.
}
gap-asked = { $count ->
    [zero] لم يُسأل عنه
    [one] سُئل عنه مرة
    [two] سُئل عنه مرتين
    [few] سُئل عنه { $count } مرات
    [many] سُئل عنه { $count } مرةً
   *[other] سُئل عنه { $count } مرة
}
gap-missing = ليس في أي مقالة
gap-more = { $count ->
    [zero] لا أسئلة أخرى
    [one] سؤال آخر
    [two] سؤالان آخران
    [few] { $count } أسئلة أخرى
    [many] { $count } سؤالاً آخر
   *[other] { $count } سؤال آخر
}
disliked-heading = بجواب، لكن 👎: الأسئلة { $first }–{ $last } من { $total }
button-disliked = بجواب، لكن 👎 ({ $count })
button-unanswered = « بلا جواب
no-feeds = لا أتابع أي خلاصة.
feeds-heading = الخلاصات { $first }–{ $last } من { $total }
feed-unchecked = لم تُفحص بعد
feed-checked = فُحصت { $moment }
feed-failing = { $count ->
    [zero] لم تتعثر: { $problem } المحاولة التالية { $moment }
    [one] تعثرت مرة: { $problem } المحاولة التالية { $moment }
    [two] تعثرت مرتين: { $problem } المحاولة التالية { $moment }
    [few] تعثرت { $count } مرات: { $problem } المحاولة التالية { $moment }
    [many] تعثرت { $count } مرةً: { $problem } المحاولة التالية { $moment }
   *[other] تعثرت { $count } مرة: { $problem } المحاولة التالية { $moment }
}
feed-ended = انتهت: { $problem }
feed-looking = أنظر الآن…
feed-brought = مقالات جديدة: { $new }، متغيرة: { $changed }
feed-left = { $count ->
    [zero] لم يبقَ شيء للمرة القادمة.
    [one] بقي مدخل واحد للمرة القادمة.
    [two] بقي مدخلان للمرة القادمة.
    [few] بقيت { $count } مدخلات للمرة القادمة.
    [many] بقي { $count } مدخلاً للمرة القادمة.
   *[other] بقي { $count } مدخل للمرة القادمة.
}
feed-end-question = أأتوقف عن متابعة هذه الخلاصة؟ مقالاتها تبقى.
feed-gone = لم أعد أتابع هذه الخلاصة.
button-look = انظر الآن
button-end = أوقف المتابعة
button-end-it = نعم، أوقفها
button-no = لا
remove-hint = لحذف مقالة اكتب ‎/remove ثم رقمها.
remove-what = اكتب بعد ‎/remove رقم المقالة كما تراه في ‎/articles أو عنوانها، مثلاً: ‎/remove 12
remove-question = أأحذف هذه المقالة مع كل ما كانت تقوله من قبل؟ لن يُقتبس منها شيء بعد ذلك.
remove-gone = لا توجد هذه المقالة، أو أنها حُذفت من قبل.
removed = حُذفت:
kept = تبقى هذه المقالة:
button-remove = احذف
button-keep = أبقِها

### الخصوصية
privacy = ما أحفظه ولماذا:
    • اللغة والمصادر التي اخترتها بالأمر ‎/settings، إلى أن تختار غيرها.
    • ما تحتاج إليه الأزرار تحت الجواب وسؤالك التالي، كسؤالك وتصويتك 👍 أو 👎، لمدة أسبوع على الأكثر؛ ولا يبقى من الأصوات إلا عددها.
    • سؤال طويل كتبته بعد اسمي في محادثة أخرى ولم يكن له جواب، لتتمكن من معرفة السبب هنا، لمدة أسبوع على الأكثر.
    • عدد الأسئلة التي أجبتُ عنها كل يوم وعدد ما لم أُجب عنه.
    { $questions }
    في المجموعات لا أقرأ إلا ما يوجَّه إليّ وما يُطلب مني الرد عليه. يحذف ‎/forget فوراً كل ما هو محفوظ عن هذه المحادثة.
questions-not-kept = • لا أحتفظ بأسئلتك بعد ذلك.
questions-kept = • أسئلة دون ذكر من طرحها، فلا يستطيع ‎/forget أن يجد أسئلتك: ما لم أجد له جواباً وما نال جوابه 👎، لمدة 90 يوماً على الأكثر؛ وما أجاب عنه مقال، متى طرحه شخصان، لمدة 30 يوماً: تعرضه صفحته للجميع.
forgotten = تمّ: حذفتُ كل ما كنت أحفظه عن هذه المحادثة.

### الوضع المضمَّن والروابط
inline-ask = اكتب سؤالاً واختر اقتباساً
inline-no-answer = لا جواب: لماذا؟
in-any-chat = في أي محادثة أخرى اكتب { $name } ثم سؤالك.
mention-what = اكتب سؤالك بعد { $name }، على سبيل المثال: { $name } { $question }
link-expired = لم يعد هذا الرابط يعمل: اطرح سؤالك من جديد.
article-missing = ليست لديّ هذه المقالة، أو لم تعد لديّ.

### الطرفية
terminal-hint = اكتب سؤالاً، أو ‎/articles لقائمة المقالات، أو ‎/latest لأحدثها، أو ‎/quit للخروج.

### قائمة أوامر تيليجرام وملف البوت
command-ask = اطرح سؤالاً
command-articles = اعرض المقالات الموجودة
command-help = كيف يعمل هذا البوت
command-language = اختر اللغة التي أتحدث بها
command-privacy = ما أحفظه ولماذا
command-forget = احذف ما حفظته عنك
command-forget-group = احذف ما حفظته عن هذه المجموعة
description = اطرح سؤالاً لتصلك الجمل التي تجيب عنه مقتبسةً حرفياً من مجموعة مقالات، مع العنوان والكاتب والتاريخ. لا شيء مختلَق.
short-description = يجيب عن الأسئلة باقتباس المقالات حرفياً.

### الأزرار تحت الجواب
understood-as = فُهم السؤال هكذا: { $question }
read-as = قرأتُ { $typed } على أنها { $taken }.
unanswered = بلا إجابة: { $question }
button-as-typed = كما كُتبت
more-quotes = المزيد
context = السياق
more-context = سياق أوسع
next-quote = الاقتباس التالي
why-this = لماذا هذا؟
back = رجوع
copy-citation = نسخ المصدر
buttons-expired = لم تعد هذه الأزرار تعمل: اطرح سؤالك من جديد.
voted-good = شكراً.
voted-bad = شكراً، سُجّل ذلك.
article-changed = تغيّرت المقالة منذ ذلك الحين.
article-withdrew = تغيّرت المقالة منذ ذلك الحين ولم يعد هذا واردًا فيها.
article-removed = حُذفت مقالة مقتبسة هنا.
why-sentence = من سؤالك وردت في الجملة: { $words }.
why-near = بجوارها: { $words }.
why-title = في العنوان: { $words }.
why-related = بدلاً من { $asked } ورد فيها { $found }.
why-number = تذكر عددًا كما سألت.
why-date = تذكر تاريخًا كما سألت.
why-person = تذكر شخصًا كما سألت.
why-place = تذكر مكانًا كما سألت.
why-name = تذكر اسمًا كما سألت.
why-time = المقالة من الفترة التي تسأل عنها: { $day }.
why-day = المقالة بتاريخ { $day }، والأحدث يأتي أولاً.

### المجموعات والإعدادات
greeting = مرحباً! أجيب عن الأسئلة بجمل من مقالات، كلمةً كلمة. اكتبوا ‎/ask ثم السؤال، أو اذكروني ({ $name })، أو ردّوا على إحدى رسائلي: لا شأن لي بغير ذلك هنا. يختار المشرفون اللغة والمصادر بالأمر ‎/settings.
too-many = الأسئلة كثيرة دفعةً واحدة. { $seconds ->
    [zero] أعود إلى الإجابة الآن.
    [one] أعود إلى الإجابة بعد ثانية واحدة.
    [two] أعود إلى الإجابة بعد ثانيتين.
    [few] أعود إلى الإجابة بعد { $seconds } ثوانٍ.
    [many] أعود إلى الإجابة بعد { $seconds } ثانيةً.
   *[other] أعود إلى الإجابة بعد { $seconds } ثانية.
}
settings = إعدادات هذه الدردشة
settings-language = اللغة: { $language }
settings-sources = المصادر: { $sources }
all-sources = كلها
some-sources = { $chosen } من { $total }
button-language = اللغة
button-sources = المصادر
button-settings = « الإعدادات
button-choose-sources = اختيار المصادر
button-all-sources = كل المصادر
choose-sources = أي المصادر أقتبس منها هنا؟ ما دام لم يُختر أي منها، فكلها.
no-sources = لا تذكر مقالاتي من نشرها.
sources-heading = المصادر { $first }–{ $last } من { $total }
articles-of = { $count ->
    [zero] بلا مقالات
    [one] مقالة واحدة
    [two] مقالتان
    [few] { $count } مقالات
    [many] { $count } مقالةً
   *[other] { $count } مقالة
}
filter-hint = يمكنك أن تذكر في السؤال أي المقالات تقصد:
filter-publisher = … حسب { $publisher }
filter-author = … بقلم { $author }
filter-since = … منذ مارس
filter-year = …، في 2023
command-settings = اختيار اللغة والمصادر
command-sources = عرض المصادر
