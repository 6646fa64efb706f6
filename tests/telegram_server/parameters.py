"""The parameters of a call: from whatever body HTTP brings them in to typed values."""

import json
from collections.abc import Mapping
from email import message_from_bytes
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from tests.telegram_server.errors import bad_request

# All else that can be read as JSON is: a form knows only strings.
_TEXTS = frozenset(
    "text caption parse_mode callback_query_id inline_query_id guest_query_id file_id name quote "
    "description action short_description language_code url query next_offset secret_token".split()
)


class Parameters(dict[str, Any]):
    """What a method was called with."""

    def text(self, name: str) -> str:
        """Give a string, empty if absent."""
        value = self.get(name, "")
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        """Give a number."""
        try:
            return int(self.get(name, default))
        except (TypeError, ValueError):
            raise bad_request(f"invalid {name} specified") from None

    def flag(self, name: str) -> bool:
        """Give a boolean, False if absent."""
        return str(self.get(name, "")).lower() in ("true", "yes", "1")

    def object(self, name: str) -> "Parameters":
        """Give an object, empty if absent."""
        value = self.get(name) or {}
        if not isinstance(value, dict):
            raise bad_request(f"object expected as {name.replace('_', ' ')}")
        return Parameters(value)

    def array(self, name: str) -> list[Any]:
        """Give an array, empty if absent."""
        value = self.get(name) or []
        if not isinstance(value, list):
            raise bad_request(f"can't parse {name}: expected an Array")
        return value


def read_parameters(query: str, content_type: str, body: bytes) -> Parameters:
    """Read the parameters of a request from its address and its body."""
    found: dict[str, Any] = dict(parse_qsl(query, keep_blank_values=True))
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json":
        found |= json.loads(body or b"{}")
    elif kind == "multipart/form-data":
        found |= _multipart(content_type, body)
    else:
        found |= dict(parse_qsl(body.decode(), keep_blank_values=True))
    return Parameters(_decoded(found))


def _multipart(content_type: str, body: bytes) -> dict[str, Any]:
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    parts = message_from_bytes(head + body, policy=HTTP).iter_parts()
    fields: dict[str, Any] = {}
    for part in parts:
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        fields[name] = content if part.get_filename() else content.decode()
    return fields


def _decoded(parameters: Mapping[str, Any]) -> dict[str, Any]:
    decoded = dict(parameters)
    for name, value in parameters.items():
        if isinstance(value, str) and name not in _TEXTS:
            try:
                decoded[name] = json.loads(value)
            except ValueError:
                continue
    return decoded
