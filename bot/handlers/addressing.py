"""What of a group's messages is said to the bot, and what of it is the question.

Entities are counted in UTF-16 units, as Telegram does.
"""

from collections.abc import Collection, Sequence

from telegram import Message, MessageEntity, User

_MENTIONING = (MessageEntity.MENTION, MessageEntity.TEXT_MENTION)
_PAUSES = (",", ";", ":", "،", "؛", "、")
_SEPARATORS = " \n\t–—-" + "".join(_PAUSES)
_CLOSING = " \n\t?!.…؟。！？"


def question_of(message: Message) -> str:
    """Give what is asked: the text or caption, without a command before it and mentions in it."""
    text, entities = _written(message)
    return without_address(text, entities, message.get_bot().bot)


def person_of(message: Message) -> int | None:
    """Give the number of who wrote a message; None for who did so in the name of a chat."""
    return message.from_user.id if message.from_user and not message.sender_chat else None


def author_of(message: Message) -> int:
    """Give the number of who wrote a message, or of the chat in whose name; 0 for nobody's."""
    author = message.sender_chat or message.from_user
    return author.id if author else 0


def is_addressed(message: Message, me: User, commands: Collection[str]) -> bool:
    """Say whether a group's message is for the bot that knows these commands.

    It is where it begins with one of them that names no other bot, mentions the bot, or replies
    to the bot and to nobody else by name. What is passed on from elsewhere is for nobody.
    """
    text, entities = _written(message)
    if not text or message.forward_origin or message.is_automatic_forward:
        return False
    first = entities[0] if entities and entities[0].offset == 0 else None
    if first and first.type == MessageEntity.BOT_COMMAND:
        name, _, bot = _cut(text, first).removeprefix("/").lower().partition("@")
        # A picture can ask something, but has no other orders to give.
        known = commands if message.text else {"ask"}.intersection(commands)
        return name in known and bot in ("", _name(me))
    if any(_mentions(text, entity, me) for entity in entities):
        return True
    reply, sender = message.reply_to_message, None
    if reply and not reply.forum_topic_created:
        sender = reply.from_user
    to_another = first is not None and first.type in _MENTIONING
    return sender is not None and sender.id == me.id and not to_another


def without_address(text: str, entities: Sequence[MessageEntity], me: User) -> str:
    """Cut out a command at the beginning and every mention of the bot, and what set them apart."""
    # From the last to the first, so that the offsets of those before stay right.
    for entity in sorted(entities, key=lambda entity: entity.offset, reverse=True):
        is_command = entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0
        if is_command or _mentions(text, entity, me):
            end = entity.offset + entity.length
            text = _joined(_units(text, 0, entity.offset), _units(text, end))
    return text.strip()


def _joined(before: str, behind: str) -> str:
    """Put together what stood around something that was cut out."""
    before, behind = before.rstrip(), behind.lstrip()
    if not before:
        return behind.lstrip(_SEPARATORS)
    if not behind.strip(_CLOSING):
        return before.rstrip(_SEPARATORS) + behind
    if before.endswith(_PAUSES):
        behind = behind.lstrip(_SEPARATORS)
    return f"{before}{behind}" if behind.startswith(_PAUSES) else f"{before} {behind}"


def _mentions(text: str, entity: MessageEntity, me: User) -> bool:
    if entity.type == MessageEntity.TEXT_MENTION:
        return entity.user is not None and entity.user.id == me.id
    return entity.type == MessageEntity.MENTION and _cut(text, entity).lower() == f"@{_name(me)}"


def _name(me: User) -> str:
    return (me.username or "").lower()


def _written(message: Message) -> tuple[str, Sequence[MessageEntity]]:
    if message.text:
        return message.text, message.entities
    return message.caption or "", message.caption_entities


def _cut(text: str, entity: MessageEntity) -> str:
    return _units(text, entity.offset, entity.offset + entity.length)


def _units(text: str, start: int, end: int | None = None) -> str:
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "replace")
