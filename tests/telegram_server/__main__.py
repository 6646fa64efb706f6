"""Chat in the terminal with a bot that believes it is on Telegram.

    python -m tests.telegram_server 8081
    TELEGRAM_API_URL=http://127.0.0.1:8081 TELEGRAM_BOT_TOKEN=123456:TEST-token verbatim run

A line is sent to the bot; a line such as "!Older" presses that button. At the end of the input the
replies that are still due are awaited for a while.
"""

import sys
import threading

from tests.telegram_server import Message, TelegramServer, units

_PATIENCE = 30  # seconds for the replies that are due after the last line


def render(message: Message) -> str:
    """Give a message as plain text: quotes with a bar before each line, links with the address."""
    opened = {e.offset for e in message.entities if e.type.endswith("blockquote")}
    quoted = [range(e.offset, e.end) for e in message.entities if e.type.endswith("blockquote")]
    links = {e.end: e.url for e in message.entities if e.type == "text_link"}
    shown, offset = "", 0
    for character in message.text:
        shown += "│ " if offset in opened else ""
        shown += character
        offset += units(character)
        shown += f" <{links[offset]}>" if offset in links else ""
        inside = character == "\n" and any(offset in span for span in quoted)
        shown += "│ " if inside and offset not in opened else ""
    rows = ["  ".join(f"[{button.text}]" for button in row) for row in message.buttons]
    return "\n".join([shown + " (edited)" * message.edited, *rows, ""])


def main() -> None:
    """Run until the input ends."""
    with TelegramServer(port=int(sys.argv[1]) if len(sys.argv) > 1 else 0) as telegram:
        print(f"TELEGRAM_API_URL={telegram.url} TELEGRAM_BOT_TOKEN={telegram.token}", flush=True)
        chat = telegram.private_chat("You")
        printed: dict[int, Message] = {}
        due, ended = 0, threading.Event()

        def show() -> None:
            while not ended.is_set():
                telegram.wait_until(
                    lambda: ended.is_set() or present() != printed, threading.TIMEOUT_MAX
                )
                for number, message in present().items():
                    if printed.get(number) != message:
                        print(render(message), flush=True)
                with telegram.changed:
                    printed.clear()
                    printed.update(present())
                    telegram.changed.notify_all()

        def present() -> dict[int, Message]:
            return {message.message_id: message for message in chat.messages}

        printer = threading.Thread(target=show)
        printer.start()
        try:
            for line in map(str.strip, sys.stdin):
                if line.startswith("!"):
                    pressed = next(m for m in reversed(chat.messages) if m.buttons)
                    chat.press(pressed, line[1:])
                elif line:
                    chat.send(line)
                    due += 1
            telegram.wait_until(lambda: len(printed) >= due, _PATIENCE)
        except (AssertionError, KeyboardInterrupt, StopIteration) as error:
            print(f"{type(error).__name__}: {error}", file=sys.stderr)
        finally:
            with telegram.changed:
                ended.set()
                telegram.changed.notify_all()
            printer.join()


if __name__ == "__main__":
    main()
