"""Privacy: the token and what readers write stay out of every log, whoever writes it."""

import logging
from typing import Any

_LEVELS = {
    "telegram": logging.INFO,  # at DEBUG it writes whole updates, and with them what people say
    "httpx": logging.WARNING,  # at INFO it writes every address, and with it the token
    "httpcore": logging.WARNING,
    # It logs errors with a traceback, which the bot itself logs in one line.
    "telegram.request.BaseRequest": logging.CRITICAL,
}


def protect_logs(secret: str) -> None:
    """Replace the secret in every log record of this process, its traceback included.

    Records are changed as they are made, so this holds for any logger, level and handler.
    """
    make_record = logging.getLogRecordFactory()

    def make_clean_record(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = make_record(*args, **kwargs)
        record.msg, record.args = record.getMessage().replace(secret, "***"), ()
        if record.exc_info:
            # A formatter that finds `exc_text` does not format the exception again.
            trace = logging.Formatter().formatException(record.exc_info)
            record.exc_text, record.exc_info = trace.replace(secret, "***"), None
        return record

    logging.setLogRecordFactory(make_clean_record)
    for name, level in _LEVELS.items():
        logging.getLogger(name).setLevel(level)
