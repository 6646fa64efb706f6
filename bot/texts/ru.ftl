# Русский. Обращение — «вы» со строчной буквы, как в самом Telegram.

### Начало
introduction = Задайте вопрос, и я отвечу предложениями из своих статей, где об этом сказано, слово в слово. Я ничего не придумываю: если в статьях ответа нет, так и скажу.
example = Например: { $question }
in-groups = В группе напишите /ask и свой вопрос, упомяните меня или ответьте мне.
list-hint = /articles покажет, какие статьи у меня есть.
ask-what = Напишите вопрос после /ask, например: /ask { $question }
ask-something = кто, что и когда сказал?
text-only = Я читаю только текст: напишите вопрос сообщением.
unknown-command = Я не знаю такой команды. Просто напишите вопрос или загляните в /help.
failed = Сейчас я не могу это найти. Спросите ещё раз через несколько минут.

### Ответы
too-long = Предложение с ответом не помещается в сообщение. Оно в этой статье:
also-in = Также в: { $articles }
also-in-and-more = Также в: { $articles } и ещё { $count }
more-people = ещё { $count }

### Which articles were asked
only-from = Только источники: { $names }
only-by = Только авторы: { $names }
only-since = Только с { $day }
only-until = Только до { $day } включительно
only-on = Только за { $day }
only-between = Только с { $first } по { $last }
widened = Там ответа нет. Во всех статьях:

### Почему нет ответа
silence-no-articles = Статей пока нет, цитировать нечего.
silence-small-talk = Я только цитирую статьи: спросите о том, что в них написано.
silence-no-words = В вопросе нет слова, по которому можно искать: назовите, о ком или о чём он.
silence-single-word = Слово { $word } в статьях есть: спросите, что вы хотите о нём узнать.
silence-other-language = Среди статей нет ни одной на языке вашего вопроса.
silence-unknown-words = { $count ->
    [1] Слова { $words } нет ни в одной статье.
   *[other] Слов { $words } нет ни в одной статье.
}
silence-too-little = Слова из вашего вопроса в статьях есть, но ни одно предложение, похоже, на него не отвечает.
quoted-word = «{ $word }»
more-words = ещё { $count }
extent = { $count ->
    [one] У меня { $count } статья.
    [few] У меня { $count } статьи.
   *[many] У меня { $count } статей.
}
extent-and-newest = { $count ->
    [one] У меня { $count } статья, самая новая — от { $day }
    [few] У меня { $count } статьи, самая новая — от { $day }
   *[many] У меня { $count } статей, самая новая — от { $day }
}
would-work = Можно спросить так:

### Список статей
no-articles = Статей пока нет.
articles-heading = Статьи { $first }–{ $last } из { $total }, сначала новые
publisher-heading = { $publisher }: статьи { $first }–{ $last } из { $total }, сначала новые
titles-heading = Заголовки со словами { $words }: { $first }–{ $last } из { $total }, сначала новые
no-titles = Ни в одном заголовке нет всех этих слов: { $words }
chosen-sources-only = Только из источников, выбранных в /settings.
titles-hint = Чтобы найти статью, напишите /articles и слова из её заголовка.
choose-publisher = Чьи статьи показать?
button-publishers = По источникам
button-all-articles = Все статьи
button-articles = « Статьи
latest-heading = Последние статьи
reading-time = { $count ->
    [one] { $count } минута чтения
    [few] { $count } минуты чтения
   *[other] { $count } минут чтения
}
quoted-lately = { $count ->
    [one] За последние 30 дней ответила на { $count } вопрос.
    [few] За последние 30 дней ответила на { $count } вопроса.
   *[other] За последние 30 дней ответила на { $count } вопросов.
}
asked-most = Чаще всего спрашивали:
it-answers = Она отвечает, например, на такие вопросы:
command-latest = Читать последние статьи
newer = « Новее
older = Старее »
sentences = { $count ->
    [one] { $count } предложение
    [few] { $count } предложения
   *[many] { $count } предложений
}
changed = { $count ->
    [one] Изменялась { $count } раз, последний раз { $day }
    [few] Изменялась { $count } раза, последний раз { $day }
   *[other] Изменялась { $count } раз, последний раз { $day }
}

### Добавление статей
adding-hint = Пришлите мне адрес (один или со словами «добавь, пожалуйста»), файл или публикацию из канала, и я добавлю это к своим статьям: подробнее — /add.
command-add = Добавить статьи или следить за лентой
address-alone = Я не читаю присланные страницы: я отвечаю по статьям, которые у меня уже есть. Напишите ваш вопрос сообщением.
adding-what = Пришлите мне то, что нужно добавить:
    • Адреса статей или лент, одни или со словами «добавь, пожалуйста». С другими словами это вопрос.
    • Файл: текст, Markdown, HTML, PDF, EPUB, DOCX, JSON или много файлов в .zip, до 20 МБ. А также список лент в .opml.
    • Пересланную публикацию из канала. Если в ней почти ничего нет, кроме ссылки, я прочту страницу, на которую та ведёт.
    Или напишите /add и адрес, или ответьте /add на сообщение.
adding-waits = { $name }: прочту после того, что читаю сейчас.
adding-reading = Читаю { $name } …
adding-progress = Читаю { $name } … { $count ->
    [one] пока { $count } статья
    [few] пока { $count } статьи
   *[other] пока { $count } статей
}
adding-new = { $count ->
    [one] { $count } новая статья:
    [few] { $count } новые статьи:
   *[other] { $count } новых статей:
}
adding-changed = { $count ->
    [one] Новая версия у { $count } статьи:
   *[other] Новая версия у { $count } статей:
}
adding-unchanged = { $count ->
    [one] { $count } статья у меня уже была:
    [few] { $count } статьи у меня уже были:
   *[other] { $count } статей у меня уже было:
}
adding-copy = Почти то же самое: { $articles }
adding-feeds = Теперь я слежу за лентами:
adding-refused = Не добавлено:
adding-more = … и ещё { $count }
adding-nothing = Добавлять было нечего.
adding-no-text = В этом сообщении нет текста, который можно добавить.
adding-nameless = файл
adding-too-large = { $name } — слишком большой файл: Telegram отдаёт ботам не больше { $limit } МБ. Разделите его или добавьте командой «verbatim add» там, где работает бот.
adding-not-given = Telegram не отдаёт мне { $name }. Пожалуйста, пришлите ещё раз.
adding-enough = Пока мне хватает чтения. Пожалуйста, пришлите это ещё раз, когда я закончу.
adding-stopped = Меня остановили раньше, чем я всё прочёл. Пожалуйста, пришлите ещё раз через несколько минут: дважды ничего не добавится.
refused = { $place }: { $reason }
refused-no-page = такой страницы нет (статус { $status }).
refused-page-gone = сайт сообщает, что такой страницы нет.
refused-forbidden = сайт не даёт её прочитать (статус { $status }).
refused-no-programs = сайт не даёт программам читать её.
refused-robots = файл robots.txt сайта просит программы не читать её.
refused-later = сайт просит зайти позже (статус { $status }).
refused-site-trouble = у самого сайта неполадки (статус { $status }).
refused-no-site = сайта { $host } не существует.
refused-not-public = { $host } не в общедоступном интернете или не на порту для сайтов.
refused-unreachable = сервер недоступен.
refused-too-slow = сервер отвечает слишком долго.
refused-paid = без оплаты или регистрации можно прочитать только начало.
refused-log-in = прочитать это можно, только войдя на сайт.
refused-consent = здесь только просьба согласиться на cookie или на использование данных.
refused-front-page = это главная страница сайта, а не статья.
refused-overview = это список статей, а не одна из них: добавьте адрес статьи или ленты сайта.
refused-no-article = статьи здесь нет, только навигация или уведомление сайта.
refused-no-text = здесь нет текста.
refused-binary = это не текст, а двоичные данные.
refused-locked = файл защищён паролем: сохраните его без пароля.
refused-damaged = файл повреждён или неполон.
refused-too-large = размер больше { $megabytes } МБ.
refused-too-large-to-fetch = это больше { $megabytes } МБ, больше не загружается: скачайте и добавьте файлом.

### Настройки
choose-language = На каком языке мне говорить?
as-telegram-says = Как в Telegram
speaks = Теперь я говорю здесь по-русски.
speaks-as-telegram-says = Я снова ориентируюсь на язык Telegram.
administrators-only = Это может изменить только администратор группы.
operators-only = Это могут делать только те, кто управляет ботом. Если вы один из них, добавьте свой номер, { $number }, в OPERATORS.
try-later = Сейчас это не получается. Попробуйте ещё раз через несколько минут.

### Для тех, кто управляет ботом
operators-hint = Вы управляете ботом, поэтому вам доступны ещё /stats, /gaps, /feeds и /remove.
command-stats = Посмотреть, сколько вопросов и ответов было
command-gaps = Посмотреть, что осталось без ответа
command-feeds = Посмотреть ленты или отписаться от одной из них
command-remove = Удалить статью
stats-questions = Вопросы, по дням UTC:
stats-today = сегодня: с ответом { $answered }, без ответа { $unanswered }
stats-days = { $days ->
    [one] за { $days } день: с ответом { $answered }, без ответа { $unanswered }
    [few] за { $days } дня: с ответом { $answered }, без ответа { $unanswered }
   *[other] за { $days } дней: с ответом { $answered }, без ответа { $unanswered }
}
stats-votes = Голоса: 👍 { $good }, 👎 { $bad }
stats-articles = Статьи: { $articles }, предложения: { $sentences }
stats-newest = Самая новая статья: { $day }
stats-feeds = Ленты: { $count }, из них с ошибкой: { $failing }
gaps-not-kept = Вопросы без ответа не хранятся. Чтобы видеть их здесь, задайте KEEP_QUESTIONS значение yes там, где я работаю, и перезапустите меня: тогда они хранятся 90 дней, без указания, кто их задал.
gaps-none = Вопросов без ответа не осталось.
gaps-heading = Без ответа за 90 дней: темы { $first }–{ $last } из { $total }
gaps-answered-now = { $count ->
    [one] На { $count } вопрос теперь есть ответ, в списке его больше нет.
    [few] На { $count } вопроса теперь есть ответ, в списке их больше нет.
   *[other] На { $count } вопросов теперь есть ответ, в списке их больше нет.
}
gap-asked = { $count ->
    [one] спросили { $count } раз
    [few] спросили { $count } раза
   *[other] спросили { $count } раз
}
gap-missing = нет ни в одной статье
gap-more = { $count ->
    [one] ещё { $count } вопрос
    [few] ещё { $count } вопроса
   *[other] ещё { $count } вопросов
}
disliked-heading = С ответом, но 👎: вопросы { $first }–{ $last } из { $total }
button-disliked = С ответом, но 👎 ({ $count })
button-unanswered = « Без ответа
no-feeds = Я не слежу ни за одной лентой.
feeds-heading = Ленты { $first }–{ $last } из { $total }
feed-unchecked = ещё не проверялась
feed-checked = проверена { $moment }
feed-failing = { $count ->
    [one] { $count } сбой: { $problem } Следующая попытка { $moment }
    [few] { $count } сбоя: { $problem } Следующая попытка { $moment }
   *[other] { $count } сбоев: { $problem } Следующая попытка { $moment }
}
feed-ended = прекращена: { $problem }
feed-looking = Смотрю…
feed-brought = Новых статей: { $new }, изменённых: { $changed }
feed-left = { $count ->
    [one] { $count } запись осталась на следующий раз.
    [few] { $count } записи остались на следующий раз.
   *[other] { $count } записей осталось на следующий раз.
}
feed-end-question = Больше не следить за этой лентой? Её статьи останутся.
feed-gone = За этой лентой я больше не слежу.
button-look = Проверить сейчас
button-end = Отписаться
button-end-it = Да, отписаться
button-no = Нет
remove-hint = Чтобы удалить статью, напишите /remove и её номер.
remove-what = Напишите после /remove номер статьи, каким его показывает /articles, или её адрес, например: /remove 12
remove-question = Удалить эту статью вместе со всем, что в ней было раньше? Тогда цитат из неё больше не будет.
remove-gone = Такой статьи нет, или она уже удалена.
removed = Удалено:
kept = Эта статья остаётся:
button-remove = Удалить
button-keep = Оставить

### Конфиденциальность
privacy = Что я храню и зачем:
    • язык и источники, которые вы выбрали командой /settings, пока не выберете другие;
    • то, что нужно кнопкам под ответом и вашему следующему вопросу, например ваш вопрос и ваш 👍 или 👎, — не дольше недели; от голосов остаётся только их число.
    • длинный вопрос, который вы написали после моего имени в другом чате и на который не нашлось ответа, чтобы вы могли узнать здесь почему, — не дольше недели.
    • сколько вопросов в день получили ответ, а сколько нет.
    { $questions }
    В группах я читаю только то, что обращено ко мне, и сообщения, на которые меня просят ответить. /forget сразу удалит всё, что хранится об этом чате.
questions-not-kept = • Дольше этого ваши вопросы не хранятся.
questions-kept = • Вопросы без указания, кто их задал, поэтому /forget не может найти ваши: те, на которые у меня не было ответа, и те, ответ на которые получил 👎, — не дольше 90 дней; те, на которые ответила статья, если их задали два человека, — 30 дней: её страница показывает их всем.
forgotten = Готово: я удалил всё, что хранил об этом чате.

### Встроенный режим и ссылки
inline-ask = Напишите вопрос и выберите цитату
inline-no-answer = Ответа нет: почему?
in-any-chat = В любом другом чате напишите { $name } и свой вопрос.
mention-what = Напишите вопрос после { $name }, например: { $name } { $question }
link-expired = Эта ссылка больше не действует: задайте вопрос ещё раз.
article-missing = Этой статьи у меня нет или уже нет.

### Терминал
terminal-hint = Напишите вопрос, /articles — список статей, /latest — последние статьи, /quit — выход.

### Меню команд Telegram и профиль бота
command-ask = Задать вопрос
command-articles = Посмотреть список статей
command-help = Как это работает
command-language = Выбрать мой язык
command-privacy = Что я храню и зачем
command-forget = Удалить всё, что я храню о вас
command-forget-group = Удалить всё, что я храню об этой группе
description = Задайте вопрос и получите предложения, которые на него отвечают: слово в слово из собрания статей, с заголовком, автором и датой. Ничего не придумано.
short-description = Отвечает на вопросы цитатами из статей, слово в слово.

### Кнопки под ответом
understood-as = Понято так: { $question }
read-as = Вместо { $typed } ищу { $taken }.
unanswered = Нет ответа на вопрос: { $question }
button-as-typed = Как набрано
more-quotes = Ещё
context = Контекст
more-context = Шире
next-quote = Следующая
why-this = Почему это?
back = « Назад
copy-citation = Источник
buttons-expired = Эти кнопки больше не действуют: задайте вопрос ещё раз.
voted-good = Спасибо.
voted-bad = Спасибо, учтено.
article-changed = С тех пор статья изменилась.
article-withdrew = С тех пор статья изменилась, и этого в ней больше нет.
article-removed = Одна из процитированных здесь статей удалена.
why-sentence = Из вашего вопроса в предложении есть: { $words }.
why-near = Рядом: { $words }.
why-title = В заголовке: { $words }.
why-related = Вместо { $asked } там { $found }.
why-number = В нём есть число, о котором вы спросили.
why-date = В нём есть дата, о которой вы спросили.
why-person = В нём назван человек, о котором вы спросили.
why-place = В нём названо место, о котором вы спросили.
why-name = В нём есть имя или название, о котором вы спросили.
why-time = Статья относится ко времени из вопроса: { $day }
why-day = Статья от { $day }; более новые идут первыми.

### Группы и настройки
greeting = Здравствуйте! Я отвечаю на вопросы предложениями из статей, слово в слово. Напишите /ask и вопрос, упомяните меня ({ $name }) или ответьте на моё сообщение: остальное здесь меня не касается. Язык и источники администраторы выбирают командой /settings.
too-many = Вопросов сразу слишком много. { $seconds ->
    [one] Я снова отвечу через { $seconds } секунду.
    [few] Я снова отвечу через { $seconds } секунды.
   *[many] Я снова отвечу через { $seconds } секунд.
}
settings = Настройки этого чата
settings-language = Язык: { $language }
settings-sources = Источники: { $sources }
all-sources = все
some-sources = { $chosen } из { $total }
button-language = Язык
button-sources = Источники
button-settings = « Настройки
button-choose-sources = Выбрать источники
button-all-sources = Все источники
choose-sources = Какие источники здесь можно цитировать? Пока ни один не выбран — все.
no-sources = В моих статьях не сказано, кто их опубликовал.
sources-heading = Источники { $first }–{ $last } из { $total }
articles-of = { $count ->
    [one] { $count } статья
    [few] { $count } статьи
   *[many] { $count } статей
}
filter-hint = В вопросе можно указать, какие статьи имеются в виду:
filter-publisher = … по данным { $publisher }
filter-author = … от { $author }
filter-since = … с марта
filter-year = …, в 2023 году
command-settings = Выбрать язык и источники
command-sources = Посмотреть источники
