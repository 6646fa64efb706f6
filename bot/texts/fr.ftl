# Français. On dit « vous », comme Telegram ; une espace insécable précède « ? », « ! », « : » et « ; ».

### Le début
introduction = Posez-moi une question : je réponds par les phrases de mes articles qui le disent, mot pour mot. Je n’invente rien : si les articles ne le disent pas, je vous le dis.
example = Par exemple : { $question }
in-groups = Dans un groupe, écrivez /ask suivi de votre question, mentionnez-moi ou répondez-moi.
list-hint = /articles montre ce que j’ai lu.
ask-what = Écrivez votre question après /ask, par exemple : /ask { $question }
ask-something = qui a dit quoi, et quand ?
text-only = Je ne lis que du texte : écrivez votre question dans un message.
unknown-command = Je ne connais pas cette commande. Écrivez simplement votre question, ou voyez /help.
failed = Je ne peux pas chercher cela pour le moment. Réessayez dans quelques minutes.

### Les réponses
too-long = La phrase qui répond est trop longue pour un message. Elle se trouve dans cet article :
also-in = Aussi dans : { $articles }
also-in-and-more = { $count ->
    [one] Aussi dans : { $articles } et { $count } autre
   *[other] Aussi dans : { $articles } et { $count } autres
}
more-people = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}

### Which articles were asked
only-from = Seulement { $names }
only-by = Seulement de { $names }
only-since = Seulement depuis le { $day }
only-until = Seulement jusqu’au { $day }
only-on = Seulement du { $day }
only-between = Seulement du { $first } au { $last }
widened = Rien n’y répond. Dans tous les articles :

### Pourquoi il n’y a pas de réponse
silence-no-articles = Il n’y a pas encore d’articles : je n’ai rien à citer.
silence-small-talk = Je ne fais que citer des articles : interrogez-moi sur ce qu’ils rapportent.
silence-no-words = La question ne contient aucun mot à chercher : nommez la personne ou la chose.
silence-single-word = Le mot { $word } figure dans les articles : demandez ce que vous voulez en savoir.
silence-other-language = Aucun des articles n’est écrit dans la langue de votre question.
silence-unknown-words = { $count ->
    [one] Aucun article ne contient le mot { $words }.
   *[other] Aucun article ne contient les mots { $words }.
}
silence-too-little = Des mots de votre question figurent dans les articles, mais aucune phrase ne semble y répondre.
quoted-word = « { $word } »
more-words = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
extent = { $count ->
    [one] J’ai { $count } article.
   *[other] J’ai { $count } articles.
}
extent-and-newest = { $count ->
    [one] J’ai { $count } article, du { $day }.
   *[other] J’ai { $count } articles, dont le plus récent est du { $day }.
}
would-work = Vous pourriez demander :

### Bavardage
talk-greeting = Bonjour ! Posez-moi une question, et je cherche la réponse dans mes articles.
talk-thanks = Je vous en prie ! N’hésitez pas à poser une autre question.
talk-praise = Merci, ça me fait plaisir !
talk-complaint = Désolé de ne pas avoir pu vous aider. Je ne peux que citer ce que disent mes articles : d’autres mots, un nom ou une date donnent parfois plus.
talk-farewell = Au revoir ! Je suis là dès que vous avez une question.
talk-mood = Je vais bien, merci ! Que voulez-vous savoir ?
talk-identity = Je suis Verbatim, un bot : je réponds aux questions par des phrases d’articles, mot pour mot.
talk-maker = Je suis un programme appelé Verbatim. Ceux qui me gèrent choisissent mes articles ; leur auteur est nommé sous chaque citation, si l’article l’indique.
talk-is-ai = Je suis un programme, pas une personne. Je n’écris pas de réponses comme un chatbot : je cherche dans mes articles les phrases qui répondent, et je les cite mot pour mot.
talk-joke = Je ne connais pas de blagues : je n’invente rien, je ne fais que citer des articles.
talk-trust = Je n’invente rien : chaque citation figure mot pour mot dans son article. À vous de juger si l’article dit vrai ; sa source est indiquée sous la citation.
talk-sources = Mes articles viennent de : { $names }.
talk-more-sources = { $count ->
    [one] Mes articles viennent de : { $names } et { $count } autre source.
   *[other] Mes articles viennent de : { $names } et { $count } autres sources.
}
talk-no-sources = Mes articles n’indiquent pas qui les a publiés.
talk-speaks = Mes langues : { $languages }.
talk-reads = Celles de mes articles : { $languages }.
talk-chatter = D’accord ! Posez-moi une question quand vous voulez.

### La liste des articles
no-articles = Il n’y a pas encore d’articles.
articles-heading = Articles { $first } à { $last } sur { $total }, du plus récent au plus ancien
publisher-heading = { $publisher } : articles { $first } à { $last } sur { $total }, du plus récent au plus ancien
titles-heading = Titres avec { $words } : { $first } à { $last } sur { $total }, du plus récent au plus ancien
no-titles = Aucun titre ne contient tous ces mots : { $words }
chosen-sources-only = Seulement les sources choisies dans /settings.
titles-hint = Pour trouver un article, écrivez /articles et des mots de son titre.
choose-publisher = Les articles de qui ?
button-publishers = Par source
button-all-articles = Tous les articles
button-articles = « Articles
latest-heading = Les derniers articles
latest-on = Les derniers articles sur { $subject } :
openings-on = Je cite, je ne résume pas. Voici comment commencent les meilleurs articles sur { $subject } :
reading-time = { $count ->
    [one] { $count } minute de lecture
   *[other] { $count } minutes de lecture
}
quoted-lately = { $count ->
    [one] A répondu à { $count } question ces 30 derniers jours.
   *[other] A répondu à { $count } questions ces 30 derniers jours.
}
asked-most = Questions les plus fréquentes :
it-answers = Il répond par exemple à :
command-latest = Lire les derniers articles
newer = « Plus récents
older = Plus anciens »
sentences = { $count ->
    [one] { $count } phrase
   *[other] { $count } phrases
}
changed = { $count ->
    [one] Modifié une fois, le { $day }
   *[other] Modifié { $count } fois, la dernière fois le { $day }
}

### Ajouter des articles
adding-hint = Envoyez-moi une adresse (seule ou avec « ajoute stp »), un fichier ou une publication d’un canal, et je l’ajoute à mes articles : /add en dit plus.
command-add = Ajouter des articles ou suivre un flux
address-alone = Je ne lis pas les pages qu’on m’envoie : je réponds d’après les articles que j’ai déjà. Écrivez votre question dans un message.
adding-what = Envoyez-moi ce que je dois ajouter :
    • Des adresses d’articles ou de flux, seules ou avec « ajoute stp ». Avec d’autres mots, c’est une question.
    • Un fichier : texte, Markdown, HTML, PDF, EPUB, DOCX, JSON, ou plusieurs dans un .zip, jusqu’à 20 Mo. Une liste de flux en .opml aussi.
    • Une publication d’un canal, transférée. Si elle n’est guère plus qu’un lien, je lis la page à laquelle il mène.
    Ou écrivez /add et une adresse, ou répondez /add à un message.
adding-waits = { $name } : je le lis après ce que je lis en ce moment.
adding-reading = Je lis { $name } …
adding-progress = Je lis { $name } … { $count ->
    [one] { $count } article jusqu’ici
   *[other] { $count } articles jusqu’ici
}
adding-new = { $count ->
    [one] { $count } nouvel article :
   *[other] { $count } nouveaux articles :
}
adding-changed = { $count ->
    [one] { $count } article a une nouvelle version :
   *[other] { $count } articles ont une nouvelle version :
}
adding-unchanged = { $count ->
    [one] J’avais déjà { $count } article :
   *[other] J’avais déjà { $count } articles :
}
adding-copy = Presque identique à : { $articles }
adding-feeds = Je suis désormais :
adding-refused = Non ajouté :
adding-more = … et { $count } de plus
adding-nothing = Il n’y avait rien à ajouter.
adding-no-text = Ce message ne contient pas de texte que je puisse ajouter.
adding-nameless = le fichier
adding-too-large = { $name } est trop volumineux : Telegram ne donne aux bots que { $limit } Mo au plus. Divisez-le, ou ajoutez-le avec « verbatim add » là où le bot tourne.
adding-not-given = Telegram ne me donne pas { $name }. Veuillez l’envoyer à nouveau.
adding-enough = J’ai assez à lire pour l’instant. Veuillez renvoyer ceci quand j’aurai fini.
adding-stopped = J’ai été arrêté avant d’avoir tout lu. Veuillez le renvoyer dans quelques minutes : rien n’est ajouté deux fois.
refused = { $place } : { $reason }
refused-no-page = cette page n’existe pas (statut { $status }).
refused-page-gone = le site dit que cette page n’existe pas.
refused-forbidden = le site ne nous laisse pas la lire (statut { $status }).
refused-no-programs = le site ne laisse pas les programmes la lire.
refused-robots = le fichier robots.txt du site demande aux programmes de ne pas la lire.
refused-later = le site nous demande de revenir plus tard (statut { $status }).
refused-site-trouble = le site a lui-même des difficultés (statut { $status }).
refused-no-site = aucun site ne s’appelle { $host }.
refused-not-public = { $host } n’est pas sur l’internet public, ou pas sur un port du web.
refused-unreachable = le serveur est injoignable.
refused-too-slow = le serveur met trop de temps à répondre.
refused-paid = on ne peut en lire que le début sans payer ou s’inscrire.
refused-log-in = il faut se connecter pour la lire.
refused-consent = elle demande seulement d’accepter les cookies ou l’utilisation de données.
refused-front-page = c’est la page d’accueil d’un site, pas un article.
refused-overview = c’est une liste d’articles, pas l’un d’eux : ajoutez l’adresse d’un article ou celle du flux du site.
refused-no-article = il n’y a pas d’article, seulement la navigation ou un avis d’un site.
refused-no-text = il n’y a pas de texte.
refused-binary = ce n’est pas du texte mais des données binaires.
refused-locked = un mot de passe le protège : enregistrez-le sans mot de passe.
refused-damaged = le fichier est endommagé ou incomplet.
refused-too-large = la taille dépasse { $megabytes } Mo.
refused-too-large-to-fetch = c’est plus gros que { $megabytes } Mo, le maximum qui soit récupéré : téléchargez-le et ajoutez le fichier.

### Les réglages
choose-language = Quelle langue dois-je parler ?
as-telegram-says = Comme Telegram
speaks = Je parle désormais français ici.
speaks-as-telegram-says = Je m’en tiens de nouveau à la langue de Telegram.
administrators-only = Seul un administrateur du groupe peut changer cela.
operators-only = Seules les personnes qui gèrent ce bot peuvent le faire. Si vous en êtes, ajoutez votre numéro, { $number }, à OPERATORS.
try-later = Cela ne fonctionne pas pour le moment. Réessayez dans quelques minutes.

### Pour les personnes qui gèrent le bot
operators-hint = Comme vous me gérez, vous disposez aussi de /stats, /gaps, /feeds et /remove.
command-stats = Voir combien de questions ont eu une réponse
command-gaps = Voir ce qui est resté sans réponse
command-feeds = Voir les flux que je suis, ou en arrêter un
command-remove = Supprimer un article
stats-questions = Questions, par jour en UTC :
stats-today = aujourd’hui : { $answered } avec réponse, { $unanswered } sans
stats-days = en { $days } jours : { $answered } avec réponse, { $unanswered } sans
stats-votes = Votes : 👍 { $good }, 👎 { $bad }
stats-articles = Articles : { $articles }, phrases : { $sentences }
stats-newest = Article le plus récent : { $day }
stats-feeds = Flux : { $count }, dont en échec : { $failing }
gaps-not-kept = Je ne garde pas les questions sans réponse. Pour les voir ici, mettez KEEP_QUESTIONS à yes là où je fonctionne et redémarrez-moi : je les garderai alors 90 jours, sans savoir qui les a posées.
gaps-none = Aucune question n’est restée sans réponse.
gaps-heading = Sans réponse en 90 jours : sujets { $first }–{ $last } sur { $total }
gaps-answered-now = { $count ->
    [one] { $count } question a désormais une réponse et quitte la liste.
   *[other] { $count } questions ont désormais une réponse et quittent la liste.
}
gap-asked = { $count ->
    [one] demandé { $count } fois
   *[other] demandé { $count } fois
}
gap-missing = dans aucun article
gap-more = { $count ->
    [one] { $count } autre question
   *[other] { $count } autres questions
}
disliked-heading = Avec réponse, mais 👎 : questions { $first }–{ $last } sur { $total }
button-disliked = Avec réponse, mais 👎 ({ $count })
button-unanswered = « Sans réponse
no-feeds = Je ne suis aucun flux.
feeds-heading = Flux { $first }–{ $last } sur { $total }
feed-unchecked = pas encore vérifié
feed-checked = vérifié { $moment }
feed-failing = { $count ->
    [one] { $count } échec : { $problem } Prochain essai { $moment }
   *[other] { $count } échecs : { $problem } Prochain essai { $moment }
}
feed-ended = arrêté : { $problem }
feed-looking = Je regarde …
feed-brought = Nouveaux articles : { $new }, modifiés : { $changed }
feed-left = { $count ->
    [one] { $count } entrée reste pour la prochaine fois.
   *[other] { $count } entrées restent pour la prochaine fois.
}
feed-end-question = Ne plus suivre ce flux ? Ses articles restent.
feed-gone = Je ne suis plus ce flux.
button-look = Regarder maintenant
button-end = Arrêter
button-end-it = Oui, arrêter
button-no = Non
remove-hint = Pour supprimer un article, écrivez /remove suivi de son numéro.
remove-what = Écrivez après /remove le numéro de l’article, tel que /articles vous le montre, ou son adresse, par exemple : /remove 12
remove-question = Supprimer cet article, avec tout ce qu’il disait auparavant ? Plus rien n’en sera cité.
remove-gone = Cet article n’existe pas, ou il est déjà supprimé.
removed = Supprimé :
kept = Cet article reste :
button-remove = Supprimer
button-keep = Garder

### La vie privée
privacy = Ce que j’enregistre, et pourquoi :
    • la langue et les sources que vous avez choisies avec /settings, jusqu’à ce que vous en changiez ;
    • ce dont les boutons sous une réponse et votre question suivante ont besoin, comme votre question et votre 👍 ou 👎, une semaine au plus ; des votes, seul le nombre est gardé.
    • une question longue que vous avez écrite après mon nom dans une autre discussion et qui est restée sans réponse, pour que vous puissiez demander pourquoi ici, une semaine au plus.
    • combien de questions ont eu une réponse chaque jour, et combien non.
    { $questions }
    Dans les groupes, je ne lis que ce qui m’est adressé et les messages auxquels on me demande de répondre. /forget efface immédiatement tout ce qui est enregistré de cette discussion.
questions-not-kept = • Je ne garde pas vos questions plus longtemps.
questions-kept = • Des questions, sans qui les a posées, de sorte que /forget ne peut pas retrouver les vôtres : celles auxquelles je n’ai pas pu répondre et celles dont la réponse a reçu un 👎, 90 jours au plus ; celles auxquelles un article a répondu, dès que deux personnes les ont posées, 30 jours : sa page les montre à tous.
forgotten = C’est fait : j’ai effacé tout ce que j’avais enregistré de cette discussion.

### Le mode inline et les liens
inline-ask = Écrivez une question et choisissez une citation
inline-no-answer = Pas de réponse : pourquoi ?
in-any-chat = Dans toute autre discussion, écrivez { $name } suivi de votre question.
mention-what = Écrivez votre question après { $name }, par exemple : { $name } { $question }
link-expired = Ce lien ne fonctionne plus : reposez votre question.
article-missing = Je n’ai pas cet article, ou je ne l’ai plus.

### Le terminal
terminal-hint = Écrivez une question, /articles pour la liste des articles, /latest pour les derniers ou /quit pour finir.

### Le menu des commandes de Telegram et le profil du bot
command-ask = Poser une question
command-articles = Voir les articles
command-help = Comment ça marche
command-language = Choisir la langue que je parle
command-privacy = Ce que j’enregistre, et pourquoi
command-forget = Effacer ce que j’ai enregistré de vous
command-forget-group = Effacer ce que j’ai enregistré de ce groupe
description = Posez une question et recevez les phrases qui y répondent, citées mot pour mot d’un ensemble d’articles, avec titre, auteur et date. Rien n’est inventé.
short-description = Répond aux questions en citant des articles, mot pour mot.

### Boutons sous une réponse
understood-as = Compris comme : { $question }
read-as = { $typed } lu comme { $taken }.
unanswered = Sans réponse : { $question }
button-as-typed = Tel que tapé
more-quotes = Plus
context = Contexte
more-context = Élargir
next-quote = Suivante
why-this = Pourquoi ?
back = « Retour
copy-citation = Copier la source
buttons-expired = Ces boutons ne fonctionnent plus : reposez la question.
voted-good = Merci.
voted-bad = Merci, c’est noté.
article-changed = L’article a changé depuis.
article-withdrew = L’article a changé depuis et ne le dit plus.
article-removed = Un article cité ici a été retiré.
why-sentence = De votre question, la phrase contient { $words }.
why-near = À côté : { $words }.
why-title = Dans le titre : { $words }.
why-related = Pour { $asked }, elle contient { $found }.
why-number = Elle donne un nombre, comme demandé.
why-date = Elle donne une date, comme demandé.
why-person = Elle nomme une personne, comme demandé.
why-place = Elle nomme un lieu, comme demandé.
why-name = Elle donne un nom, comme demandé.
why-time = L’article date de l’époque demandée : { $day }.
why-day = L’article est du { $day } ; les plus récents passent d’abord.

### Groupes et réglages
greeting = Bonjour ! Je réponds aux questions par des phrases tirées d’articles, mot pour mot. Écrivez /ask suivi de votre question, mentionnez-moi ({ $name }) ou répondez à l’un de mes messages : rien d’autre ici ne me concerne. Les administrateurs choisissent la langue et les sources avec /settings.
too-many = Cela fait beaucoup à la fois. { $seconds ->
    [one] Je réponds de nouveau dans { $seconds } seconde.
   *[other] Je réponds de nouveau dans { $seconds } secondes.
}
settings = Réglages de cette discussion
settings-language = Langue : { $language }
settings-sources = Sources : { $sources }
all-sources = toutes
some-sources = { $chosen } sur { $total }
button-language = Langue
button-sources = Sources
button-settings = « Réglages
button-choose-sources = Choisir les sources
button-all-sources = Toutes les sources
choose-sources = Quelles sources puis-je citer ici ? Tant qu’aucune n’est choisie, toutes.
no-sources = Mes articles ne disent pas qui les a publiés.
sources-heading = Sources { $first } à { $last } sur { $total }
articles-of = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
filter-hint = Dans une question, vous pouvez dire de quels articles il s’agit :
filter-publisher = … selon { $publisher }
filter-author = … par { $author }
filter-since = … depuis mars
filter-year = …, en 2023
command-settings = Choisir la langue et les sources
command-sources = Voir les sources
