# English, as in Britain. What stands in braces is filled in; nothing here holds markup.

### The beginning
introduction = Ask me a question and I answer with sentences from the articles I have, word for word. I make nothing up: if they do not answer it, I tell you so.
example = For example: { $question }
in-groups = In a group, write /ask and your question, mention me or reply to me.
list-hint = /articles shows what I have read.
ask-what = Write your question after /ask, for example: /ask { $question }
ask-something = who said what, when?
text-only = I can only read text: write your question as a message.
unknown-command = I do not know that command. Just write your question, or see /help.
failed = I cannot look that up right now. Please ask again in a few minutes.

### Answers
too-long = The sentence that answers your question is too long for a message. It is in this article:
also-in = Also in: { $articles }
also-in-and-more = Also in: { $articles } and { $count } more
more-people = { $count } more

### Which articles were asked
only-from = Only from { $names }
only-by = Only by { $names }
only-since = Only since { $day }
only-until = Only until { $day }
only-on = Only from { $day }
only-between = Only from { $first } to { $last }
widened = Nothing there answers this. From all articles:

### Why there is no answer
silence-no-articles = There are no articles yet, so there is nothing to quote from.
silence-small-talk = I only quote articles: ask about what they report.
silence-no-words = The question has no word to look for: ask about someone or something by name.
silence-single-word = The articles have the word { $word }: ask what you want to know about it.
silence-other-language = None of the articles is in the language of your question.
silence-unknown-words = { $count ->
    [one] No article has the word { $words }.
   *[other] No article has the words { $words }.
}
silence-too-little = The articles have words from your question, but no sentence that seems to answer it.
quoted-word = “{ $word }”
more-words = { $count } more
extent = { $count ->
    [one] I have 1 article.
   *[other] I have { $count } articles.
}
extent-and-newest = { $count ->
    [one] I have 1 article, from { $day }.
   *[other] I have { $count } articles, the newest from { $day }.
}
would-work = You could ask:

### Small talk
talk-greeting = Hello! Ask me a question, and I look for the answer in my articles.
talk-thanks = You’re welcome! Just ask if you want to know anything else.
talk-praise = Thank you, that is nice to hear!
talk-complaint = I am sorry that I was no help. I can only quote what my articles say: other words, a name or a date sometimes find more.
talk-farewell = Goodbye! I am here whenever you have a question.
talk-mood = I am fine, thank you! What would you like to know?
talk-identity = I am Verbatim, a bot: I answer questions with sentences from articles, word for word.
talk-maker = I am a program called Verbatim. Those who run me choose my articles; who wrote them is named below each quote, if the article says so.
talk-is-ai = I am a program, not a person. I do not write answers, as a chatbot would: I look for the sentences in my articles that answer, and quote them word for word.
talk-joke = I know no jokes: I make nothing up and only quote articles.
talk-trust = I make nothing up: each quote stands in its article word for word. Whether the article is right is for you to judge; where it is from is named below the quote.
talk-sources = My articles are from { $names }.
talk-more-sources = { $count ->
    [one] My articles are from { $names } and 1 other publisher.
   *[other] My articles are from { $names } and { $count } other publishers.
}
talk-no-sources = My articles do not say who published them.
talk-speaks = I speak { $languages }.
talk-reads = My articles are in { $languages }.
talk-chatter = All right! Ask me whenever you want to know something.

### The list of articles
no-articles = There are no articles yet.
articles-heading = Articles { $first }–{ $last } of { $total }, newest first
publisher-heading = { $publisher }: articles { $first }–{ $last } of { $total }, newest first
titles-heading = Titles with { $words }: { $first }–{ $last } of { $total }, newest first
no-titles = No title has all of these words: { $words }
chosen-sources-only = Only from the sources chosen in /settings.
titles-hint = To find an article, write /articles and words of its title.
choose-publisher = Whose articles?
button-publishers = By publisher
button-all-articles = All articles
button-articles = « Articles
latest-heading = The latest articles
latest-on = The latest articles on { $subject }:
openings-on = I quote and do not summarise. This is how the best articles on { $subject } begin:
reading-time = { $count ->
    [one] 1 minute to read
   *[other] { $count } minutes to read
}
quoted-lately = { $count ->
    [one] Answered 1 question in the last 30 days.
   *[other] Answered { $count } questions in the last 30 days.
}
asked-most = Readers asked most often:
it-answers = It answers, for example:
command-latest = Read the latest articles
newer = « Newer
older = Older »
sentences = { $count ->
    [one] 1 sentence
   *[other] { $count } sentences
}
changed = { $count ->
    [one] Changed once, on { $day }
   *[other] Changed { $count } times, last on { $day }
}

### Adding articles
adding-hint = Send me an address (alone or with “please add”), a file or a post from a channel, and I will add it to my articles: /add tells you more.
command-add = Add articles, or follow a feed
address-alone = I do not read pages that are sent to me: I answer from the articles that I already have. Write your question as a message.
adding-what = Send me what you want me to add:
    • Addresses of articles or feeds, alone or with “please add”. With other words, it is a question.
    • A file: text, Markdown, HTML, PDF, EPUB, DOCX, JSON, or many of them as .zip, up to 20 MB. A list of feeds as .opml, too.
    • A post from a channel, forwarded. If it is little more than a link, I read what it leads to.
    Or write /add and an address, or reply to a message with /add.
adding-waits = { $name }: I will read this after what I am reading now.
adding-reading = Reading { $name } …
adding-progress = Reading { $name } … { $count ->
    [one] 1 article so far
   *[other] { $count } articles so far
}
adding-new = { $count ->
    [one] 1 new article:
   *[other] { $count } new articles:
}
adding-changed = { $count ->
    [one] 1 article has a new version:
   *[other] { $count } articles have a new version:
}
adding-unchanged = { $count ->
    [one] I already had 1 article:
   *[other] I already had { $count } articles:
}
adding-copy = Nearly the same as: { $articles }
adding-feeds = From now on I follow:
adding-refused = Not added:
adding-more = … and { $count } more
adding-nothing = There was nothing in it to add.
adding-no-text = There is no text in this message that I could add.
adding-nameless = the file
adding-too-large = { $name } is too large: Telegram lets bots download at most { $limit } MB. Split it, or add it with “verbatim add” where the bot runs.
adding-not-given = I cannot get { $name } from Telegram. Please send it again.
adding-enough = I have enough to read for now. Please send this again when I am done.
adding-stopped = I was stopped before I had read all of it. Please send it again in a few minutes: nothing is added twice.
refused = { $place }: { $reason }
refused-no-page = there is no such page (status { $status }).
refused-page-gone = the site says that there is no such page.
refused-forbidden = the site does not let us read it (status { $status }).
refused-no-programs = the site does not let programs read it.
refused-robots = the site’s robots.txt asks programs not to read it.
refused-later = the site asks us to come back later (status { $status }).
refused-site-trouble = the site has trouble of its own (status { $status }).
refused-no-site = there is no site named { $host }.
refused-not-public = { $host } is not on the public internet, or not at a web port.
refused-unreachable = the server cannot be reached.
refused-too-slow = the server takes too long.
refused-paid = only its beginning can be read without paying or registering.
refused-log-in = it can only be read after logging in.
refused-consent = it only asks for consent to cookies or to the use of data.
refused-front-page = it is the front page of a site, not an article.
refused-overview = it is an overview of articles, not one of them: add an article’s address, or that of the site’s feed.
refused-no-article = there is no article in it, only the navigation or a notice of a site.
refused-no-text = there is no text in it.
refused-binary = it is not text but binary data.
refused-locked = it is protected by a password: save it without one.
refused-damaged = the file is damaged or cut short.
refused-too-large = it is larger than { $megabytes } MB.
refused-too-large-to-fetch = it is larger than { $megabytes } MB, the most that is fetched: download it and add the file.

### Settings
choose-language = Which language shall I speak?
as-telegram-says = As Telegram says
speaks = I speak English here now.
speaks-as-telegram-says = I go by Telegram’s language again.
administrators-only = Only an administrator of the group can change that.
operators-only = Only those who run this bot can do that. If you are one of them, add your number, { $number }, to OPERATORS.
try-later = That does not work right now. Please try again in a few minutes.

### For those who run the bot
operators-hint = As you run me, you also have /stats, /gaps, /feeds and /remove.
command-stats = See how much was asked and answered
command-gaps = See what stayed unanswered
command-feeds = See the feeds I follow, or unfollow one
command-remove = Remove an article
stats-questions = Questions, by day (UTC):
stats-today = today: { $answered } answered, { $unanswered } not
stats-days = in { $days } days: { $answered } answered, { $unanswered } not
stats-votes = Votes: 👍 { $good }, 👎 { $bad }
stats-articles = Articles: { $articles }, sentences: { $sentences }
stats-newest = Newest article: { $day }
stats-feeds = Feeds: { $count }, failing: { $failing }
gaps-not-kept = I do not keep unanswered questions. To see them here, set KEEP_QUESTIONS to yes where I run and start me again: then I keep them for 90 days, without who asked them.
gaps-none = No question is left without an answer.
gaps-heading = Unanswered in 90 days: subjects { $first }–{ $last } of { $total }
gaps-answered-now = { $count ->
    [one] 1 question now has an answer and is off the list.
   *[other] { $count } questions now have an answer and are off the list.
}
gap-asked = { $count ->
    [one] asked once
   *[other] asked { $count } times
}
gap-missing = in no article
gap-more = { $count ->
    [one] 1 more question
   *[other] { $count } more questions
}
disliked-heading = Answered, but 👎: questions { $first }–{ $last } of { $total }
button-disliked = Answered, but 👎 ({ $count })
button-unanswered = « Unanswered
no-feeds = I follow no feeds.
feeds-heading = Feeds { $first }–{ $last } of { $total }
feed-unchecked = not checked yet
feed-checked = checked { $moment }
feed-failing = { $count ->
    [one] failed once: { $problem } Next try { $moment }
   *[other] failed { $count } times: { $problem } Next try { $moment }
}
feed-ended = ended: { $problem }
feed-looking = Looking now …
feed-brought = New articles: { $new }, changed: { $changed }
feed-left = { $count ->
    [one] 1 entry is left for next time.
   *[other] { $count } entries are left for next time.
}
feed-end-question = Unfollow this feed? Its articles stay.
feed-gone = I do not follow that feed any more.
button-look = Look now
button-end = Unfollow
button-end-it = Yes, unfollow it
button-no = No
remove-hint = To remove an article, write /remove and its number.
remove-what = Write the article’s number, as you see it in /articles, or its address after /remove, for example: /remove 12
remove-question = Remove this article, with its earlier versions? It will no longer be quoted.
remove-gone = There is no such article, or it has already been removed.
removed = Removed:
kept = This article stays:
button-remove = Remove
button-keep = Keep

### Privacy
privacy = What I store, and why:
    • The language and the sources that you chose with /settings, until you choose others.
    • What the buttons under an answer and your next question need, such as your question and your 👍 or 👎, for a week at most; only the number of votes is kept.
    • A long question that you typed after my name in another chat and that got no answer, so that you can ask why here, for a week at most.
    • How many questions I answered each day, and how many not.
    { $questions }
    In groups I read only what is addressed to me, and what someone asks me to answer. /forget deletes at once all that is stored about this chat.
questions-not-kept = • I do not keep your questions beyond that.
questions-kept = • Questions without who asked them, so that /forget cannot find yours: those that I could not answer and those whose answer got a 👎, for 90 days at most; those that an article answered, once two readers have asked them, for 30 days: its page shows them to everyone.
forgotten = Done: I have deleted everything that I had stored about this chat.

### Inline mode and links
inline-ask = Write a question and choose a quote
inline-no-answer = No answer: why?
in-any-chat = In any other chat, write { $name } and your question.
mention-what = Write your question after { $name }, for example: { $name } { $question }
link-expired = This link no longer works: please ask your question again.
article-missing = I do not have this article, or no longer do.

### The terminal
terminal-hint = Write a question, /articles for the list of articles, /latest for the newest, or /quit to end.

### Telegram's menu of commands and the bot's profile
command-ask = Ask a question
command-articles = See which articles there are
command-help = How this works
command-language = Choose the language I speak
command-privacy = What I store, and why
command-forget = Delete what I have stored about you
command-forget-group = Delete what I have stored about this group
description = Ask a question and get the sentences that answer it, quoted word for word from a collection of articles, with title, author and date. Nothing is generated.
short-description = Answers questions by quoting articles, word for word.

### Buttons under an answer
understood-as = Understood as: { $question }
read-as = Read { $typed } as { $taken }.
unanswered = No answer to: { $question }
button-as-typed = As typed
more-quotes = More
context = Context
more-context = More context
next-quote = Next quote
why-this = Why this?
back = « Back
copy-citation = Copy citation
buttons-expired = These buttons no longer work: please ask again.
voted-good = Thank you.
voted-bad = Thank you: noted.
article-changed = The article has changed since.
article-withdrew = The article has changed since, and no longer says this.
article-removed = An article quoted here has been removed.
why-sentence = From your question, the sentence has { $words }.
why-near = Beside it: { $words }.
why-title = In the title: { $words }.
why-related = For { $asked } it has { $found }.
why-number = It names a number, as you asked for one.
why-date = It names a date, as you asked for one.
why-person = It names a person, as you asked for one.
why-place = It names a place, as you asked for one.
why-name = It names someone or something, as you asked.
why-time = The article is from the time that you ask about: { $day }.
why-day = The article is from { $day }; newer ones go first.

### Groups and settings
greeting = Hello! I answer questions with sentences from articles, word for word. Write /ask and your question, mention me ({ $name }) or reply to one of my messages: I ignore everything else here. Administrators choose the language and the sources with /settings.
too-many = That was a lot at once. { $seconds ->
    [one] I will answer again in 1 second.
   *[other] I will answer again in { $seconds } seconds.
}
settings = Settings for this chat
settings-language = Language: { $language }
settings-sources = Sources: { $sources }
all-sources = all
some-sources = { $chosen } of { $total }
button-language = Language
button-sources = Sources
button-settings = « Settings
button-choose-sources = Choose sources
button-all-sources = All sources
choose-sources = Which sources may I quote here? As long as none is chosen, all of them.
no-sources = My articles do not say who published them.
sources-heading = Sources { $first }–{ $last } of { $total }
articles-of = { $count ->
    [one] 1 article
   *[other] { $count } articles
}
filter-hint = In a question you can say which articles you mean:
filter-publisher = … from { $publisher }
filter-author = … by { $author }
filter-since = … since March
filter-year = …, in 2023
command-settings = Choose language and sources
command-sources = See which sources there are
