"""How well a sentence answers a query: a weighted sum of what its words and surroundings say.

`counting` looks at the posting lists only and is cheap enough for hundreds of candidates;
`reading` looks at the text of the best of them; `weights` says what each observation counts.
"""

from retrieval.ranking.counting import count
from retrieval.ranking.reading import Reader, matches
from retrieval.ranking.weights import OTHER_WEIGHTS, WEIGHTS, contributions, weigh

__all__ = ["OTHER_WEIGHTS", "WEIGHTS", "Reader", "contributions", "count", "matches", "weigh"]
