"""Files of this machine are read for a server of one's own alone."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot
from telegram.request import BaseRequest

from bot.transport.downloads import DownloadError, download


class Answering(BaseRequest):
    """A connection to a server that names this file, whatever it is asked."""

    read_timeout = None

    def __init__(self, path: Path) -> None:
        self._path = path

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(self, *_: Any, **__: Any) -> tuple[int, bytes]:
        file = {"file_id": "1", "file_unique_id": "u", "file_path": str(self._path)}
        return 200, json.dumps({"ok": True, "result": file}).encode()


@pytest.mark.parametrize(
    ("api_url", "is_read"),
    [("http://127.0.0.1:8081", True), ("https://api.telegram.org", False)],
)
def test_who_may_name_a_file(api_url: str, is_read: bool, tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_bytes(b"It burned.")
    bot = Bot("1:a", base_url=f"{api_url}/bot", request=Answering(path))
    if is_read:
        assert asyncio.run(download(bot, "1")) == b"It burned."
    else:
        with pytest.raises(DownloadError):
            asyncio.run(download(bot, "1"))
