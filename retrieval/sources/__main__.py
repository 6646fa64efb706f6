"""A worker: reads documents."""

from retrieval.processes import serve
from retrieval.sources.reading import read_pieces

if __name__ == "__main__":
    serve(read_pieces)
