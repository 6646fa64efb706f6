"""The generic types of python-telegram-bot, as this bot uses them."""

from typing import Any

from telegram.ext import Application, CallbackContext

App = Application[Any, Any, Any, Any, Any, Any]
Context = CallbackContext[Any, Any, Any, Any]
