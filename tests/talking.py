"""What someone does in a chat, and what they see of it."""

from tests.telegram_server import Chat, Message


def asked(chat: Chat, text: str) -> Message:
    """Send a message and give the bot's reply."""
    chat.send(text)
    return chat.wait_for_reply()


def pressed(chat: Chat, message: Message, button: str) -> Message:
    """Press a button and give the message in the place of the one that had it."""
    chat.press(message, button)
    return chat.wait_for_edit(message)


def labels(message: Message) -> list[list[str]]:
    """Give what stands on the buttons, row by row."""
    return [[button.text for button in row] for row in message.buttons]
