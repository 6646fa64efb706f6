"""Fetching from this machine, which only tests may.

`python -m tests.loopback` is `verbatim` with such a fetcher.
"""

from functools import partial
from ipaddress import ip_address

from retrieval.sources.web.fetching import Fetcher
from retrieval.sources.web.public_addresses import is_public_endpoint


def permits_loopback(ip: str, port: int) -> bool:
    """Return whether a test may connect there: also to any port of this machine."""
    return ip_address(ip.partition("%")[0]).is_loopback or is_public_endpoint(ip, port)


# A fetcher that reaches this machine, too; in all else production's.
LoopbackFetcher = partial(Fetcher, policy=permits_loopback)


if __name__ == "__main__":
    from bot.cli import main

    main(LoopbackFetcher)
