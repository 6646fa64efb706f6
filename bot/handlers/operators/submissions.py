"""What an operator's message submits to be added: addresses, a file, or its text. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from telegram import Message, MessageEntity, MessageOriginChannel, MessageOriginChat

from bot.services.add_requests import addresses_to_add
from retrieval import Article, SourceError, is_web_address
from retrieval.sources import read_post

# A post with an address and no more than so many other characters, a headline and a line below
# it, announces the page at the address.
_MAX_ANNOUNCEMENT_LENGTH = 150
_TELEGRAM_HOSTS = ("t.me", "telegram.me", "telegram.dog")  # of links from channels to themselves


@dataclass(frozen=True, slots=True)
class Addresses:
    """Web addresses to be fetched."""

    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file; its name, "" if it has none, and its size are the sender's claims."""

    file_id: str
    name: str
    size: int


Submission = Addresses | File | Article


def gives_addresses(message: Message) -> bool:
    """Whether a message has web addresses to be added; with words beside them it may ask."""
    return bool(addresses_to_add(message.text or ""))


def addresses_in(words: Sequence[str]) -> Addresses | None:
    """Return the web addresses among some words, each once; None if there are none."""
    addresses = tuple(dict.fromkeys(filter(is_web_address, words)))
    return Addresses(addresses) if addresses else None


def is_submission(message: Message) -> bool:
    """Whether a message can be nothing else: addresses to add, a file, or a forwarded post."""
    is_file = message.document is not None and message.animation is None
    return is_file or message.forward_origin is not None or gives_addresses(message)


def submission_of(message: Message) -> Submission | None:
    """Return what a message submits; None if nothing in it can be read."""
    if message.document and not message.animation:
        document = message.document
        name = _printable(document.file_name or "")
        return File(document.file_id, name, document.file_size or 0)
    text = message.text or message.caption or ""
    if addresses := addresses_to_add(message.text or ""):
        return Addresses(addresses)
    if message.forward_origin and (address := _announced(message, text)):
        return Addresses((address,))
    try:
        return _post(message, text)
    except SourceError:
        return None


def _printable(name: str) -> str:
    """Return a name without unprintable characters, such as controls and direction marks."""
    return " ".join("".join(each if each.isprintable() else " " for each in name).split())


def _post(message: Message, text: str) -> Article:
    """Return a post as an article with its known origin; a private sender is no author."""
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
    """Return the one address that a post with few other words is about."""
    entities = message.parse_entities() if message.text else message.parse_caption_entities()
    other_length, addresses = len(text), []
    for entity, covered in entities.items():
        if entity.type == MessageEntity.URL:
            other_length -= len(covered)
            addresses.append(covered if is_web_address(covered) else f"https://{covered}")
        elif entity.type == MessageEntity.TEXT_LINK and entity.url:
            addresses.append(entity.url)
    previewed = message.link_preview_options.url if message.link_preview_options else None
    distinct = dict.fromkeys(filter(_leads_elsewhere, addresses))
    if other_length > _MAX_ANNOUNCEMENT_LENGTH:
        return None
    if len(distinct) == 1:
        return next(iter(distinct))
    return previewed if isinstance(previewed, str) and _leads_elsewhere(previewed) else None


def _leads_elsewhere(address: str) -> bool:
    """Whether it is the address of a page outside of Telegram."""
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return False
    return is_web_address(address) and bool(host) and host not in _TELEGRAM_HOSTS
