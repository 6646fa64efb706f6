"""What Telegram checks before it takes a text or a keyboard."""

from dataclasses import dataclass
from typing import Any

from tests.telegram_server.entities import Entity, clean, is_empty, units
from tests.telegram_server.errors import bad_request
from tests.telegram_server.markup import MarkupError, is_link, parse_html
from tests.telegram_server.parameters import Parameters

MAX_TEXT = 4096
_MAX_BUTTONS, _MAX_ROW = 100, 8
_ENTITY_FIELDS = ("url", "language", "custom_emoji_id", "unix_time", "user")
_ACTIONS = frozenset(
    "callback_data url copy_text web_app login_url switch_inline_query pay callback_game "
    "switch_inline_query_current_chat switch_inline_query_chosen_chat".split()
)


@dataclass(frozen=True)
class Text:
    """A text as the chat shows it, and the HTML it came in, if it did."""

    plain: str
    entities: tuple[Entity, ...]
    html: str | None


def read_text(parameters: Parameters, name: str = "text", limit: int = MAX_TEXT) -> Text:
    """Read a text with its markup; raises ApiError where Telegram refuses it."""
    written = parameters.text(name)
    if not written:
        raise bad_request("message text is empty")
    mode = parameters.text("parse_mode").lower()
    listed = parameters.array("entities")
    if mode and listed:
        raise bad_request("both parse_mode and entities are given")
    entities = [_entity(entity, units(written)) for entity in listed]
    plain = written
    if mode == "html":
        try:
            plain, entities = parse_html(written)
        except MarkupError as error:
            raise bad_request(f"can't parse entities: {error}") from None
    elif mode in ("markdown", "markdownv2"):
        raise bad_request("this emulator of Telegram reads no Markdown")
    elif mode:
        raise bad_request("unsupported parse_mode")
    plain, entities = clean(plain, entities)
    if is_empty(plain):
        raise bad_request("text must be non-empty" if mode else "message text is empty")
    if units(plain) > limit:
        raise bad_request("message is too long")
    return Text(plain, tuple(entities), written if mode == "html" else None)


def _entity(entity: dict[str, Any], length: int) -> Entity:
    given = Parameters(entity)
    offset, size = given.integer("offset"), given.integer("length")
    if not 0 <= offset < length:
        raise bad_request(
            f"entity begins after the end of the text at UTF-16 offset {offset}"
            if offset >= 0
            else f"receive an entity with incorrect offset {offset}"
        )
    if offset + size > length:
        raise bad_request(
            f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
            f"at UTF-16 offset {offset + size}"
        )
    fields = {name: given[name] for name in _ENTITY_FIELDS if name in given}
    return Entity(given.text("type"), offset, size, **fields)


def read_keyboard(parameters: Parameters) -> dict[str, Any] | None:
    """Read an inline keyboard; None where there is none, or a keyboard of another kind."""
    markup = parameters.object("reply_markup")
    if "inline_keyboard" not in markup:
        return None
    rows = markup.array("inline_keyboard")
    if any(not isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" must be an Array of Arrays')
    for button in (button for row in rows for button in row):
        _check_button(Parameters(button))
    if any(len(row) > _MAX_ROW for row in rows) or sum(map(len, rows)) > _MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": rows} if any(rows) else None


def _check_button(button: Parameters) -> None:
    cannot = "can't parse inline keyboard button"
    if not button.text("text").strip():
        raise bad_request(f'{cannot}: Can\'t find field "text"')
    actions = _ACTIONS.intersection(button)
    if not actions:
        raise bad_request(f"{cannot}: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request(f"{cannot}: more than one action")
    if "callback_data" in button and not 1 <= len(button.text("callback_data").encode()) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and (not is_link(url := button.text("url")) or url.startswith("mailto:")):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    if "copy_text" in button and not 1 <= units(button.object("copy_text").text("text")) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
