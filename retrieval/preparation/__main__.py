"""A worker: prepares batches of articles that come in by standard input, until it is closed."""

import os
import pickle
import sys

from retrieval.preparation.batch import prepare


def _work() -> None:
    # What anyone prints must not get among the results.
    results = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    while True:
        try:
            articles = pickle.load(sys.stdin.buffer)  # noqa: S301  # of the process that began us
            pickle.dump(prepare(articles), results, pickle.HIGHEST_PROTOCOL)
            results.flush()
        except (EOFError, BrokenPipeError, pickle.UnpicklingError):
            return  # that process is done, or gone


if __name__ == "__main__":
    _work()
