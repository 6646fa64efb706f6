"""A worker process: prepares batches of articles."""

from retrieval.ingest.batch import prepare
from retrieval.processes import serve

if __name__ == "__main__":
    serve(prepare)
