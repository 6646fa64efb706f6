"""Making a table from vectors alone."""

import numpy as np
import pytest

from tests.related_words import neighbours


def test_what_is_nearer_than_most_is_related(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "UNRELATED", 0.5)
    words = ["Leuchtturm", "Laterne", "Hafen", "und", "Esel"]
    degrees = np.radians([0, 20, 60, 10, 90])
    vectors = np.stack([np.cos(degrees), np.sin(degrees)], axis=1).astype(np.float32)
    made = neighbours.make(words, vectors, "de")
    # The middle one of ten cosines is between cos 50° and cos 40°.
    assert made == {
        "leuchtturm": {"latern": 80},
        "latern": {"leuchtturm": 80},
        "haf": {"esel": 55},
        "esel": {"haf": 55},
    }
