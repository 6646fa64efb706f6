"""What comes back from the Bot API, or from what stands in front of it."""

import pytest

from bot.transport.requests import NO_ANSWER, normalize_answer

PAGE = b"<html><h1>Not Found</h1></html>"


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, PAGE), (200, b""), (204, b""), (200, b"[1]"), (200, b'"x"'), (200, b"null"),
        (200, b'{"ok":false}'), (200, b'{"ok":true}'), (200, b"[" * 100_000), (200, b"\xff\xfe"),
        (302, b""), (401, PAGE), (404, PAGE), (502, b"[1]"),
    ],
)  # fmt: skip
def test_what_is_no_answer(status: int, body: bytes) -> None:
    assert normalize_answer(status, body) == NO_ANSWER


@pytest.mark.parametrize(
    ("parameters", "kept"),
    [
        (b'{"retry_after":3}', b', "parameters": {"retry_after": 3}'),
        (b'{"retry_after":-3}', b', "parameters": {"retry_after": 0}'),
        (b'{"retry_after":100000000000000}', b', "parameters": {"retry_after": 86400}'),
        (b'{"retry_after":"3"}', b""),
        (b'{"retry_after":true}', b""),
        (b'{"migrate_to_chat_id":-100}', b', "parameters": {"migrate_to_chat_id": -100}'),
        (b'{"migrate_to_chat_id":[]}', b""),
        (b"[1]", b""),
    ],
)
def test_the_parameters_of_a_refusal(parameters: bytes, kept: bytes) -> None:
    body = b'{"ok":false,"error_code":429,"description":"Wait","parameters":%b}' % parameters
    assert normalize_answer(429, body) == (429, b'{"ok": false, "description": "Wait"%b}' % kept)


@pytest.mark.parametrize(
    ("body", "description"),
    [(b'{"ok":false}', b"400"), (b'{"ok":false,"description":{"a":1}}', b"{'a': 1}")],
)
def test_a_refusal_has_a_description(body: bytes, description: bytes) -> None:
    assert normalize_answer(400, body) == (
        400,
        b'{"ok": false, "description": "%b"}' % description,
    )


def test_an_answer_stays_as_it_is() -> None:
    assert normalize_answer(200, b'{"ok":true, "result":[]}') == (200, b'{"ok":true, "result":[]}')
