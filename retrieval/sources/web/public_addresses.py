"""Which addresses may be reached: public ones, over HTTP and HTTPS, on their own ports.

Whoever gives an address, and whoever redirects to one, chooses where this machine connects to.
Nothing that only this machine or its network can see may be reached that way.
"""

from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

import httpx

from retrieval.errors import FetchError

# Whether a connection to an IP address and a port is allowed to anyone who names it.
ConnectionPolicy = Callable[[str, int], bool]

_MAX_LENGTH = 2000  # characters of an address
_PORTS = (80, 443)
# https://www.iana.org/assignments/iana-ipv4-special-registry, of which each version of Python's
# `ipaddress` knows another state.
_CLOSED_4 = tuple(
    map(
        ip_network,
        "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 "
        "192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 "
        "224.0.0.0/3 "
        "168.63.129.16/32".split(),  # Azure's metadata service, which looks public
    )
)
# Global unicast, without what is for protocols (Teredo among it), documentation and 6to4.
_OPEN_6 = ip_network("2000::/3")
_CLOSED_6 = tuple(map(ip_network, "2001::/23 2001:db8::/32 2002::/16 3fff::/20".split()))
_NAT64 = ip_network("64:ff9b::/96")  # how IPv6-only networks reach IPv4: the last 32 bits


def parse_address(text: str) -> httpx.URL:
    """Return an address in its parts, without fragment; FetchError if it must not be asked for."""
    text = text.strip()
    if len(text) > _MAX_LENGTH:
        raise FetchError(f"the address has more than {_MAX_LENGTH} characters.")
    try:
        url = httpx.URL(text).copy_with(fragment=None)
        host = url.host  # decoded from Punycode only here
    except (httpx.InvalidURL, UnicodeError) as error:
        raise FetchError("it is not a web address.") from error
    if url.scheme not in ("http", "https"):
        raise FetchError("only addresses with http:// or https:// can be read.")
    if url.userinfo:
        raise FetchError("an address must not hold a user's name or password.")
    if not host:
        raise FetchError("it is not a web address: it names no site.")
    return url


def is_public_endpoint(ip: str, port: int) -> bool:
    """Whether it is a web server's port at a public address."""
    return port in _PORTS and is_public(ip_address(ip.partition("%")[0]))


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address is of the public internet."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _CLOSED_4)
    if address in _NAT64:
        return is_public(IPv4Address(int(address) & 0xFFFF_FFFF))
    return address in _OPEN_6 and not any(address in network for network in _CLOSED_6)
