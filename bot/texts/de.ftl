# Deutsch. Die Anrede ist „du“, wie in Telegram selbst.

### Der Anfang
introduction = Stell mir eine Frage, und ich antworte mit den Sätzen aus meinen Artikeln, in denen es steht, Wort für Wort. Ich erfinde nichts: Wenn es nirgends steht, sage ich dir das.
example = Zum Beispiel: { $question }
in-groups = In einer Gruppe schreibst du /ask und deine Frage, erwähnst mich oder antwortest mir.
list-hint = /articles zeigt, was ich gelesen habe.
ask-what = Schreib deine Frage hinter /ask, zum Beispiel: /ask { $question }
ask-something = Wer hat wann was gesagt?
text-only = Ich kann nur Text lesen: Schreib deine Frage als Nachricht.
unknown-command = Diesen Befehl kenne ich nicht. Schreib einfach deine Frage, oder sieh unter /help nach.
failed = Ich kann das gerade nicht nachschlagen. Bitte frag in ein paar Minuten noch einmal.

### Antworten
too-long = Der Satz mit der Antwort ist zu lang für eine Nachricht. Er steht in diesem Artikel:
also-in = Auch in: { $articles }
also-in-and-more = { $count ->
    [one] Auch in: { $articles } und einem weiteren
   *[other] Auch in: { $articles } und { $count } weiteren
}
more-people = { $count ->
    [one] eine weitere Person
   *[other] { $count } weitere
}

### Which articles were asked
only-from = Nur von { $names }
only-by = Nur von { $names }
only-since = Nur seit { $day }
only-until = Nur bis { $day }
only-on = Nur vom { $day }
only-between = Nur vom { $first } bis zum { $last }
widened = Dort steht keine Antwort. Aus allen Artikeln:

### Warum es keine Antwort gibt
silence-no-articles = Es gibt noch keine Artikel, aus denen ich zitieren könnte.
silence-small-talk = Ich zitiere nur Artikel: Frag nach dem, was in ihnen steht.
silence-no-words = In der Frage ist kein Wort, nach dem ich suchen kann: Nenne, wen oder was du meinst, beim Namen.
silence-single-word = Das Wort { $word } kommt in den Artikeln vor: Frag, was du darüber wissen möchtest.
silence-other-language = Keiner der Artikel ist in der Sprache deiner Frage geschrieben.
silence-unknown-words = { $count ->
    [one] In keinem Artikel steht das Wort { $words }.
   *[other] In keinem Artikel stehen die Wörter { $words }.
}
silence-too-little = Wörter deiner Frage kommen in den Artikeln vor, aber kein Satz scheint sie zu beantworten.
quoted-word = „{ $word }“
more-words = { $count ->
    [one] ein weiteres
   *[other] { $count } weitere
}
extent = { $count ->
    [one] Ich habe 1 Artikel.
   *[other] Ich habe { $count } Artikel.
}
extent-and-newest = { $count ->
    [one] Ich habe 1 Artikel, vom { $day }.
   *[other] Ich habe { $count } Artikel, der neueste ist vom { $day }.
}
would-work = Du könntest fragen:

### Plauderei
talk-greeting = Hallo! Stell mir eine Frage, und ich suche die Antwort in meinen Artikeln.
talk-thanks = Gern geschehen! Frag einfach, wenn du noch etwas wissen möchtest.
talk-praise = Danke, das freut mich!
talk-complaint = Tut mir leid, dass ich nicht helfen konnte. Ich kann nur zitieren, was in meinen Artikeln steht: Mit anderen Wörtern, einem Namen oder einem Datum finde ich manchmal mehr.
talk-farewell = Tschüss! Ich bin da, wenn du wieder eine Frage hast.
talk-mood = Mir geht es gut, danke! Was möchtest du wissen?
talk-identity = Ich bin Verbatim, ein Bot: Ich beantworte Fragen mit Sätzen aus Artikeln, Wort für Wort.
talk-maker = Ich bin ein Programm namens Verbatim. Wer mich betreibt, wählt meine Artikel aus; wer sie geschrieben hat, steht unter jedem Zitat, wenn der Artikel es angibt.
talk-is-ai = Ich bin ein Programm, kein Mensch. Ich schreibe keine Antworten wie ein Chatbot: Ich suche in meinen Artikeln die Sätze, die antworten, und zitiere sie Wort für Wort.
talk-joke = Witze kenne ich keine: Ich denke mir nichts aus und zitiere nur Artikel.
talk-trust = Ich denke mir nichts aus: Jedes Zitat steht Wort für Wort in seinem Artikel. Ob der Artikel recht hat, musst du selbst beurteilen; woher er ist, steht unter dem Zitat.
talk-sources = Meine Artikel sind von { $names }.
talk-more-sources = { $count ->
    [one] Meine Artikel sind von { $names } und von 1 anderen Quelle.
   *[other] Meine Artikel sind von { $names } und von { $count } anderen Quellen.
}
talk-no-sources = In meinen Artikeln steht nicht, wer sie veröffentlicht hat.
talk-speaks = Ich spreche { $languages }.
talk-reads = Die Sprachen meiner Artikel: { $languages }.
talk-chatter = Alles klar! Frag mich, wenn du etwas wissen möchtest.

### Die Liste der Artikel
no-articles = Es gibt noch keine Artikel.
articles-heading = Artikel { $first }–{ $last } von { $total }, die neuesten zuerst
publisher-heading = { $publisher }: Artikel { $first }–{ $last } von { $total }, die neuesten zuerst
titles-heading = Titel mit { $words }: { $first }–{ $last } von { $total }, die neuesten zuerst
no-titles = In keinem Titel stehen alle diese Wörter: { $words }
chosen-sources-only = Nur aus den Quellen, die in /settings gewählt sind.
titles-hint = Um einen Artikel zu finden, schreib /articles und Wörter aus seinem Titel.
choose-publisher = Artikel von wem?
button-publishers = Nach Quelle
button-all-articles = Alle Artikel
button-articles = « Artikel
latest-heading = Die neuesten Artikel
latest-on = Die neuesten Artikel zu { $subject }:
openings-on = Ich zitiere und fasse nicht zusammen. So beginnen die besten Artikel zu { $subject }:
reading-time = { $count ->
    [one] 1 Minute Lesezeit
   *[other] { $count } Minuten Lesezeit
}
quoted-lately = { $count ->
    [one] Hat in den letzten 30 Tagen 1 Frage beantwortet.
   *[other] Hat in den letzten 30 Tagen { $count } Fragen beantwortet.
}
asked-most = Am häufigsten gefragt:
it-answers = Er beantwortet zum Beispiel:
command-latest = Die neuesten Artikel lesen
newer = « Neuere
older = Ältere »
sentences = { $count ->
    [one] 1 Satz
   *[other] { $count } Sätze
}
changed = { $count ->
    [one] Einmal geändert, am { $day }
   *[other] { $count }-mal geändert, zuletzt am { $day }
}

### Artikel aufnehmen
adding-hint = Schick mir eine Adresse (allein oder mit „bitte aufnehmen“), eine Datei oder einen Beitrag aus einem Kanal, und ich nehme sie in meine Artikel auf: Mehr dazu sagt /add.
command-add = Artikel aufnehmen oder einem Feed folgen
address-alone = Seiten, die man mir schickt, lese ich nicht: Ich antworte aus den Artikeln, die ich schon habe. Schreib deine Frage als Nachricht.
adding-what = Schick mir, was ich aufnehmen soll:
    • Adressen von Artikeln oder Feeds, allein oder mit „bitte aufnehmen“. Mit anderen Wörtern ist es eine Frage.
    • Eine Datei: Text, Markdown, HTML, PDF, EPUB, DOCX, JSON oder viele davon als .zip, bis 20 MB. Auch eine Liste von Feeds als .opml.
    • Einen weitergeleiteten Beitrag aus einem Kanal. Ist er kaum mehr als ein Link, lese ich, wohin der führt.
    Oder schreib /add und eine Adresse, oder antworte mit /add auf eine Nachricht.
adding-waits = { $name }: Das lese ich nach dem, was ich gerade lese.
adding-reading = Ich lese { $name } …
adding-progress = Ich lese { $name } … { $count ->
    [one] bisher 1 Artikel
   *[other] bisher { $count } Artikel
}
adding-new = { $count ->
    [one] 1 neuer Artikel:
   *[other] { $count } neue Artikel:
}
adding-changed = { $count ->
    [one] 1 Artikel hat eine neue Fassung:
   *[other] { $count } Artikel haben eine neue Fassung:
}
adding-unchanged = { $count ->
    [one] 1 Artikel hatte ich schon:
   *[other] { $count } Artikel hatte ich schon:
}
adding-copy = Fast gleich wie: { $articles }
adding-feeds = Ab jetzt folge ich:
adding-refused = Nicht aufgenommen:
adding-more = … und { $count } weitere
adding-nothing = Darin war nichts, was ich aufnehmen könnte.
adding-no-text = In dieser Nachricht ist kein Text, den ich aufnehmen könnte.
adding-nameless = die Datei
adding-too-large = { $name } ist zu groß: Telegram gibt Bots höchstens { $limit } MB. Teile die Datei, oder nimm sie dort, wo der Bot läuft, mit „verbatim add“ auf.
adding-not-given = Telegram gibt mir { $name } nicht. Bitte schick es noch einmal.
adding-enough = Ich habe fürs Erste genug zu lesen. Bitte schick das noch einmal, wenn ich fertig bin.
adding-stopped = Ich wurde angehalten, bevor ich alles gelesen hatte. Bitte schick es in ein paar Minuten noch einmal: Nichts wird doppelt aufgenommen.
refused = { $place }: { $reason }
refused-no-page = Diese Seite gibt es nicht (Status { $status }).
refused-page-gone = Die Website sagt, dass es diese Seite nicht gibt.
refused-forbidden = Die Website lässt sie uns nicht lesen (Status { $status }).
refused-no-programs = Die Website lässt sie nicht von Programmen lesen.
refused-robots = Die robots.txt der Website bittet Programme, sie nicht zu lesen.
refused-later = Die Website bittet uns, später wiederzukommen (Status { $status }).
refused-site-trouble = Die Website hat selbst Schwierigkeiten (Status { $status }).
refused-no-site = Es gibt keine Website namens { $host }.
refused-not-public = { $host } ist nicht im öffentlichen Internet oder nicht an einem Port für Websites.
refused-unreachable = Der Server ist nicht erreichbar.
refused-too-slow = Der Server braucht zu lange.
refused-paid = Ohne zu bezahlen oder sich anzumelden, ist nur der Anfang zu lesen.
refused-log-in = Das kann nur lesen, wer sich anmeldet.
refused-consent = Die Seite bittet nur um die Zustimmung zu Cookies oder zur Nutzung von Daten.
refused-front-page = Das ist die Startseite einer Website, kein Artikel.
refused-overview = Das ist eine Übersicht von Artikeln, keiner von ihnen: Füge die Adresse eines Artikels hinzu oder die des Feeds der Website.
refused-no-article = Es ist kein Artikel darin, nur die Navigation oder ein Hinweis einer Website.
refused-no-text = Es ist kein Text darin.
refused-binary = Das ist kein Text, sondern Binärdaten.
refused-locked = Das ist mit einem Passwort geschützt: Speichere es ohne eines.
refused-damaged = Die Datei ist beschädigt oder unvollständig.
refused-too-large = Das ist größer als { $megabytes } MB.
refused-too-large-to-fetch = Das ist größer als { $megabytes } MB, mehr wird nicht abgerufen: Lade es herunter und füge die Datei hinzu.

### Einstellungen
choose-language = Welche Sprache soll ich sprechen?
as-telegram-says = Wie in Telegram
speaks = Ab jetzt spreche ich hier Deutsch.
speaks-as-telegram-says = Ich richte mich wieder nach der Sprache in Telegram.
administrators-only = Das kann nur ein Admin der Gruppe ändern.
operators-only = Das können nur die, die diesen Bot betreiben. Gehörst du dazu, setze deine Nummer, { $number }, in OPERATORS.
try-later = Das geht gerade nicht. Bitte versuch es in ein paar Minuten noch einmal.

### Für die, die den Bot betreiben
operators-hint = Da du mich betreibst, hast du außerdem /stats, /gaps, /feeds und /remove.
command-stats = Sehen, wie viel gefragt und beantwortet wurde
command-gaps = Sehen, was ohne Antwort blieb
command-feeds = Die Feeds ansehen, denen ich folge, oder einen beenden
command-remove = Einen Artikel entfernen
stats-questions = Fragen, nach Tagen in UTC:
stats-today = heute: { $answered } beantwortet, { $unanswered } nicht
stats-days = in { $days } Tagen: { $answered } beantwortet, { $unanswered } nicht
stats-votes = Stimmen: 👍 { $good }, 👎 { $bad }
stats-articles = Artikel: { $articles }, Sätze: { $sentences }
stats-newest = Neuester Artikel: { $day }
stats-feeds = Feeds: { $count }, davon gestört: { $failing }
gaps-not-kept = Unbeantwortete Fragen bewahre ich nicht auf. Um sie hier zu sehen, setze KEEP_QUESTIONS dort, wo ich laufe, auf yes und starte mich neu: Dann bewahre ich sie 90 Tage lang auf, ohne zu wissen, wer sie gestellt hat.
gaps-none = Keine Frage ist ohne Antwort.
gaps-heading = Unbeantwortet in 90 Tagen: Themen { $first }–{ $last } von { $total }
gaps-answered-now = { $count ->
    [one] 1 Frage hat inzwischen eine Antwort und steht nicht mehr auf der Liste.
   *[other] { $count } Fragen haben inzwischen eine Antwort und stehen nicht mehr auf der Liste.
}
gap-asked = { $count ->
    [one] einmal gefragt
   *[other] { $count }-mal gefragt
}
gap-missing = in keinem Artikel
gap-more = { $count ->
    [one] 1 weitere Frage
   *[other] { $count } weitere Fragen
}
disliked-heading = Beantwortet, aber 👎: Fragen { $first }–{ $last } von { $total }
button-disliked = Beantwortet, aber 👎 ({ $count })
button-unanswered = « Unbeantwortet
no-feeds = Ich folge keinem Feed.
feeds-heading = Feeds { $first }–{ $last } von { $total }
feed-unchecked = noch nicht geprüft
feed-checked = geprüft { $moment }
feed-failing = { $count ->
    [one] einmal gescheitert: { $problem } Nächster Versuch { $moment }
   *[other] { $count }-mal gescheitert: { $problem } Nächster Versuch { $moment }
}
feed-ended = beendet: { $problem }
feed-looking = Ich sehe nach …
feed-brought = Neue Artikel: { $new }, geändert: { $changed }
feed-left = { $count ->
    [one] 1 Eintrag bleibt für das nächste Mal.
   *[other] { $count } Einträge bleiben für das nächste Mal.
}
feed-end-question = Diesem Feed nicht mehr folgen? Seine Artikel bleiben.
feed-gone = Diesem Feed folge ich nicht mehr.
button-look = Jetzt nachsehen
button-end = Beenden
button-end-it = Ja, beenden
button-no = Nein
remove-hint = Um einen Artikel zu entfernen, schreib /remove und seine Nummer.
remove-what = Schreib die Nummer des Artikels, wie du sie in /articles siehst, oder seine Adresse hinter /remove, zum Beispiel: /remove 12
remove-question = Diesen Artikel mit allem, was früher darin stand, entfernen? Dann wird nichts mehr daraus zitiert.
remove-gone = Diesen Artikel gibt es nicht, oder er ist schon entfernt.
removed = Entfernt:
kept = Dieser Artikel bleibt:
button-remove = Entfernen
button-keep = Behalten

### Datenschutz
privacy = Was ich speichere und wozu:
    • die Sprache und die Quellen, die du mit /settings gewählt hast, bis du andere wählst;
    • was die Knöpfe unter einer Antwort und deine nächste Frage brauchen, etwa deine Frage und dein 👍 oder 👎, höchstens eine Woche lang; von den Stimmen bleibt nur die Anzahl.
    • eine lange Frage, die du in einem anderen Chat hinter meinen Namen geschrieben hast und die keine Antwort bekam, damit du hier fragen kannst, warum, höchstens eine Woche lang.
    • wie viele Fragen ich an jedem Tag beantwortet habe und wie viele nicht.
    { $questions }
    In Gruppen lese ich nur, was an mich gerichtet ist, und Nachrichten, die ich für jemanden beantworten soll. /forget löscht sofort alles, was zu diesem Chat gespeichert ist.
questions-not-kept = • Länger bewahre ich deine Fragen nicht auf.
questions-kept = • Fragen, ohne wer sie gestellt hat, sodass /forget deine nicht finden kann: die, auf die ich keine Antwort hatte, und die, deren Antwort ein 👎 bekam, höchstens 90 Tage lang; die, die ein Artikel beantwortet hat, sobald zwei Personen sie gestellt haben, 30 Tage lang: Seine Seite zeigt sie allen.
forgotten = Erledigt: Ich habe alles gelöscht, was ich zu diesem Chat gespeichert hatte.

### Inline-Modus und Links
inline-ask = Schreib eine Frage und wähl ein Zitat
inline-no-answer = Keine Antwort: warum?
in-any-chat = In jedem anderen Chat schreibst du { $name } und deine Frage.
mention-what = Schreib deine Frage hinter { $name }, zum Beispiel: { $name } { $question }
link-expired = Dieser Link gilt nicht mehr: Bitte stell deine Frage noch einmal.
article-missing = Diesen Artikel habe ich nicht, oder nicht mehr.

### Das Terminal
terminal-hint = Schreib eine Frage, /articles für die Liste der Artikel, /latest für die neuesten oder /quit zum Beenden.

### Telegrams Menü der Befehle und das Profil des Bots
command-ask = Eine Frage stellen
command-articles = Die Artikel ansehen
command-help = Wie das hier geht
command-language = Meine Sprache wählen
command-privacy = Was ich speichere und wozu
command-forget = Löschen, was ich von dir gespeichert habe
command-forget-group = Löschen, was ich von dieser Gruppe gespeichert habe
description = Stell eine Frage und erhalte die Sätze, die sie beantworten: Wort für Wort aus einer Sammlung von Artikeln zitiert, mit Titel, Autor und Datum. Nichts ist erfunden.
short-description = Beantwortet Fragen mit wörtlichen Zitaten aus Artikeln.

### Knöpfe unter einer Antwort
understood-as = Verstanden als: { $question }
read-as = { $typed } als { $taken } gelesen.
unanswered = Keine Antwort auf: { $question }
button-as-typed = Wie getippt
more-quotes = Mehr
context = Kontext
more-context = Mehr Kontext
next-quote = Nächstes Zitat
why-this = Warum das?
back = « Zurück
copy-citation = Quelle kopieren
buttons-expired = Diese Knöpfe gelten nicht mehr: Bitte frag noch einmal.
voted-good = Danke.
voted-bad = Danke, ist notiert.
article-changed = Der Artikel wurde seither geändert.
article-withdrew = Der Artikel wurde seither geändert und sagt das nicht mehr.
article-removed = Ein hier zitierter Artikel wurde entfernt.
why-sentence = Aus deiner Frage stehen im Satz: { $words }.
why-near = Daneben: { $words }.
why-title = Im Titel: { $words }.
why-related = Für { $asked } steht dort { $found }.
why-number = Er nennt eine Zahl, nach der du fragst.
why-date = Er nennt ein Datum, nach dem du fragst.
why-person = Er nennt eine Person, nach der du fragst.
why-place = Er nennt einen Ort, nach dem du fragst.
why-name = Er nennt einen Namen, nach dem du fragst.
why-time = Der Artikel ist aus der Zeit, nach der du fragst: { $day }.
why-day = Der Artikel ist vom { $day }; neuere gehen vor.

### Gruppen und Einstellungen
greeting = Hallo! Ich beantworte Fragen mit Sätzen aus Artikeln, Wort für Wort. Schreibt /ask und eure Frage, erwähnt mich ({ $name }) oder antwortet auf eine meiner Nachrichten: alles andere hier geht mich nichts an. Sprache und Quellen wählen Admins mit /settings.
too-many = Das war viel auf einmal. { $seconds ->
    [one] In 1 Sekunde antworte ich wieder.
   *[other] In { $seconds } Sekunden antworte ich wieder.
}
settings = Einstellungen dieses Chats
settings-language = Sprache: { $language }
settings-sources = Quellen: { $sources }
all-sources = alle
some-sources = { $chosen } von { $total }
button-language = Sprache
button-sources = Quellen
button-settings = « Einstellungen
button-choose-sources = Quellen wählen
button-all-sources = Alle Quellen
choose-sources = Welche Quellen darf ich hier zitieren? Solange keine gewählt ist, alle.
no-sources = Meine Artikel sagen nicht, wer sie veröffentlicht hat.
sources-heading = Quellen { $first }–{ $last } von { $total }
articles-of = { $count ->
    [one] 1 Artikel
   *[other] { $count } Artikel
}
filter-hint = In einer Frage kannst du sagen, welche Artikel du meinst:
filter-publisher = … von { $publisher }
filter-author = … von { $author }
filter-since = … seit März
filter-year = …, im Jahr 2023
command-settings = Sprache und Quellen wählen
command-sources = Die Quellen ansehen
