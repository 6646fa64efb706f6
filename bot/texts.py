"""Every word that the bot says of its own on Telegram and in the terminal's chat."""

INTRODUCTION = (
    "Ask me a question and I answer with the sentences that say it, word for word, from the "
    "articles I have. I make nothing up: if they do not say it, I tell you so."
)
EXAMPLE = "For example: {question}"
IN_GROUPS = "In a group, write /ask and your question."
LIST_HINT = "/articles shows what I have read."

ASK_WHAT = "Write your question after /ask, for example: /ask {question}"
ASK_SOMETHING = "who said what, when?"
TEXT_ONLY = "I can only read text: write your question as a message."
UNKNOWN_COMMAND = "I do not know that command. Just write your question, or see /help."
NO_ARTICLES = "There are no articles yet."
TOO_LONG = "The sentence that answers is too long for a message. It is in this article:"
CONTEXT = "[{sentence}]"
ALSO_IN = "Also in: {articles}"
AND_MORE = "and {count} more"
CHANGED_ONCE = "Changed once, on {last}"
CHANGED = "Changed {count} times, last on {last}"
FAILED = "I cannot look that up right now. Please ask again in a few minutes."

ARTICLES_HEADING = "Articles {first}–{last} of {total}, newest first"
NEWER = "« Newer"
OLDER = "Older »"

# For Telegram's command menu and the bot's profile.
COMMANDS = {
    "ask": "Ask a question",
    "articles": "See which articles there are",
    "help": "How this works",
}
DESCRIPTION = (
    "Ask a question and get the sentences that answer it, quoted word for word from a collection "
    "of articles, with title, author and date. Nothing is generated."
)
SHORT_DESCRIPTION = "Answers questions by quoting articles, word for word."
