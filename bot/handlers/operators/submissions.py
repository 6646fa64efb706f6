"""What an operator's message offers to be added: addresses, a file, or its text. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from telegram import Message, MessageEntity, MessageOriginChannel, MessageOriginChat

from retrieval import Article, SourceError, is_web_address
from retrieval.sources import read_post

# A post with an address and no more than so many characters beside it announces what is there:
# a headline and a line below it.
_LITTLE = 150
_TELEGRAMS = ("t.me", "telegram.me", "telegram.dog")  # where channels name themselves


@dataclass(frozen=True, slots=True)
class Addresses:
    """What is to be fetched."""

    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file; its name, "" where it has none, and its size are what the sender says."""

    file_id: str
    name: str
    size: int


Submission = Addresses | File | Article


def addresses_alone(message: Message) -> bool:
    """Say whether a message is nothing but web addresses: with other words it is a question."""
    words = (message.text or "").split()
    return bool(words) and all(map(is_web_address, words))


def addresses_in(words: Sequence[str]) -> Addresses | None:
    """Give the web addresses among some words, each once; None where there is none."""
    addresses = tuple(dict.fromkeys(filter(is_web_address, words)))
    return Addresses(addresses) if addresses else None


def is_submission(message: Message) -> bool:
    """Say whether a message can be nothing else: an address alone, a file, a forwarded post."""
    is_file = message.document is not None and message.animation is None
    return is_file or message.forward_origin is not None or addresses_alone(message)


def submission_of(message: Message) -> Submission | None:
    """Give what a message offers, None where it has nothing that can be read."""
    if message.document and not message.animation:
        document = message.document
        name = _printable(document.file_name or "")
        return File(document.file_id, name, document.file_size or 0)
    text = message.text or message.caption or ""
    if addresses_alone(message):
        return addresses_in(text.split())
    if message.forward_origin and (address := _announced(message, text)):
        return Addresses((address,))
    try:
        return _post(message, text)
    except SourceError:
        return None


def _printable(name: str) -> str:
    """Take out of a name what is none of its letters: control characters, changes of direction."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())


def _post(message: Message, text: str) -> Article:
    """Read a post, with what is known of where it is from; who wrote to someone is no author."""
    origin = message.forward_origin
    if isinstance(origin, MessageOriginChannel):
        name = origin.chat.username
        return read_post(
            text,
            channel=origin.chat.title,
            author=origin.author_signature,
            published=origin.date,
            url=f"https://t.me/{name}/{origin.message_id}" if name else None,
        )
    if isinstance(origin, MessageOriginChat):
        channel, author = origin.sender_chat.title, origin.author_signature
        return read_post(text, channel=channel, author=author, published=origin.date)
    return read_post(text, published=origin.date if origin else None)


def _announced(message: Message, text: str) -> str | None:
    """Give the one address that a post with few other words is about."""
    entities = message.parse_entities() if message.text else message.parse_caption_entities()
    others, addresses = len(text), []
    for entity, covered in entities.items():
        if entity.type == MessageEntity.URL:
            others -= len(covered)
            addresses.append(covered if is_web_address(covered) else f"https://{covered}")
        elif entity.type == MessageEntity.TEXT_LINK and entity.url:
            addresses.append(entity.url)
    previewed = message.link_preview_options.url if message.link_preview_options else None
    distinct = dict.fromkeys(filter(_leads_elsewhere, addresses))
    if others > _LITTLE:
        return None
    if len(distinct) == 1:
        return next(iter(distinct))
    return previewed if isinstance(previewed, str) and _leads_elsewhere(previewed) else None


def _leads_elsewhere(address: str) -> bool:
    """Tell the addresses of pages from those in Telegram itself."""
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return False
    return is_web_address(address) and bool(host) and host not in _TELEGRAMS
