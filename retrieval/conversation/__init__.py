"""Questions that lean on the ones before them: told, completed, and not dragged back."""

from retrieval.conversation.turn import Turn, turn_of

__all__ = ["Turn", "turn_of"]
