"""How the Bot API says no."""

from typing import Any

PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


class ApiError(Exception):
    """A refusal; the description begins as Telegram's do, e.g. "Bad Request: chat not found"."""

    def __init__(self, code: int, detail: str = "", **parameters: int) -> None:
        description = f"{PREFIXES[code]}: {detail}" if detail else PREFIXES[code]
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def json(self) -> dict[str, Any]:
        """Give the body of the answer."""
        body = {"ok": False, "error_code": self.code, "description": self.description}
        return {**body, "parameters": self.parameters} if self.parameters else body


def bad_request(detail: str) -> ApiError:
    """Make the refusal that most refusals are."""
    return ApiError(400, detail)
