"""Who sent a message, whether it is for the bot, and which question is in it. Pure.

Entities are counted in UTF-16 units, as Telegram does.
"""

from collections.abc import Collection, Sequence

from telegram import Message, MessageEntity, User

from bot.messages.html import utf16_slice
from bot.records import QuestionMessage

_MENTIONS = (MessageEntity.MENTION, MessageEntity.TEXT_MENTION)
_PAUSES = (",", ";", ":", "،", "؛", "、")
_SEPARATORS = " \n\t–—-" + "".join(_PAUSES)
_CLOSING = " \n\t?!.…؟。！？"


def is_from_bot(message: Message) -> bool:
    """Whether another bot wrote a message, or it came by way of any bot, even this one."""
    if message.via_bot:
        return True
    # Who writes in the name of a group or a channel is shown as one of Telegram's own bots.
    return bool(message.from_user and message.from_user.is_bot and not message.sender_chat)


def sender_id_of(message: Message) -> int:
    """Return the sender's id: a person, or the chat they post as; 0 if none."""
    sender = message.sender_chat or message.from_user
    return sender.id if sender else 0


def person_id_of(message: Message) -> int | None:
    """Return the id of the person who wrote a message; None for who posts as a chat."""
    return message.from_user.id if message.from_user and not message.sender_chat else None


def question_message_of(message: Message) -> QuestionMessage:
    """Return a message as that of a question."""
    topic = message.message_thread_id if message.is_topic_message else None
    return QuestionMessage(message.chat_id, message.message_id, sender_id_of(message), topic or 0)


def is_addressed(message: Message, me: User, commands: Collection[str]) -> bool:
    """Whether a group's message is for the bot, which knows these commands.

    It is where it begins with one of them that names no other bot, mentions the bot, or replies
    to the bot and to nobody else by name. Forwarded messages are for nobody.
    """
    text, entities = _text_and_entities(message)
    if not text or message.forward_origin or message.is_automatic_forward:
        return False
    first = entities[0] if entities and entities[0].offset == 0 else None
    if first and first.type == MessageEntity.BOT_COMMAND:
        name, _, bot = _covered(text, first).removeprefix("/").lower().partition("@")
        # A picture can ask something, but has no other orders to give.
        known = commands if message.text else {"ask"}.intersection(commands)
        return name in known and bot in ("", _username(me))
    if any(_mentions(text, entity, me) for entity in entities):
        return True
    reply, replied_to = message.reply_to_message, None
    if reply and not reply.forum_topic_created:
        replied_to = reply.from_user
    is_for_another = first is not None and first.type in _MENTIONS
    return replied_to is not None and replied_to.id == me.id and not is_for_another


def asking_message(message: Message, me: User) -> Message:
    """Return the message whose question the bot is asked.

    It is the one to which a message replies that only mentions the bot, or is /ask alone, unless
    a bot wrote that or there are no words in it.
    """
    replied_to = message.reply_to_message
    if replied_to is None or is_from_bot(replied_to):
        return message
    only_addresses = not _has_words(message, me) and _rest(message, me) != _text(message).strip()
    return replied_to if only_addresses and _has_words(replied_to, me) else message


def question_of(message: Message, me: User) -> str:
    """Return the text or caption without a command at its beginning and mentions of the bot."""
    return _rest(asking_message(message, me), me)


def without_address(text: str, entities: Sequence[MessageEntity], me: User) -> str:
    """Cut out a command at the beginning, every mention of the bot, and what set them apart."""
    # From the last to the first, so that the offsets of those before stay right.
    for entity in sorted(entities, key=lambda entity: entity.offset, reverse=True):
        is_command = entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0
        if is_command or _mentions(text, entity, me):
            end = entity.offset + entity.length
            text = _joined(utf16_slice(text, 0, entity.offset), utf16_slice(text, end))
    return text.strip()


def _joined(before: str, after: str) -> str:
    """Join what stood before and after something that was cut out."""
    before, after = before.rstrip(), after.lstrip()
    if not before:
        return after.lstrip(_SEPARATORS)
    if not after.strip(_CLOSING):
        return before.rstrip(_SEPARATORS) + after
    if before.endswith(_PAUSES):
        after = after.lstrip(_SEPARATORS)
    return f"{before}{after}" if after.startswith(_PAUSES) else f"{before} {after}"


def _mentions(text: str, entity: MessageEntity, me: User) -> bool:
    if entity.type == MessageEntity.TEXT_MENTION:
        return entity.user is not None and entity.user.id == me.id
    is_mention = entity.type == MessageEntity.MENTION
    return is_mention and _covered(text, entity).lower() == f"@{_username(me)}"


def _username(me: User) -> str:
    return (me.username or "").lower()


def _rest(message: Message, me: User) -> str:
    return without_address(*_text_and_entities(message), me)


def _has_words(message: Message, me: User) -> bool:
    return any(map(str.isalnum, _rest(message, me)))


def _text(message: Message) -> str:
    return _text_and_entities(message)[0]


def _text_and_entities(message: Message) -> tuple[str, Sequence[MessageEntity]]:
    if message.text:
        return message.text, message.entities
    return message.caption or "", message.caption_entities


def _covered(text: str, entity: MessageEntity) -> str:
    return utf16_slice(text, entity.offset, entity.offset + entity.length)
