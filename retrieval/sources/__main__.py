"""A worker process: reads the documents that `read_each` sends it."""

from retrieval.processes import serve
from retrieval.sources.reading import read_pieces

if __name__ == "__main__":
    serve(read_pieces)
