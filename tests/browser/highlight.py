"""What the link of a quote shows: is its sentence highlighted, and nothing else?

A page cannot ask what a text fragment highlights, so the highlight gets a colour of its own, and
a picture of the window is compared with the rectangles of the sentence.
"""

from io import BytesIO
from pathlib import Path
from typing import Any, Literal

import numpy as np
from matplotlib.image import imread
from playwright.sync_api import Page

Landing = Literal[
    "right", "copy", "elsewhere", "too much", "too little", "nothing", "hidden", "gone"
]

_PLACES = (Path(__file__).parent / "places.js").read_text("utf-8")
_COLOUR = (255, 0, 254)
_STYLE = """() => document.documentElement.append(Object.assign(
  document.createElement("style"),
  {textContent: "::target-text { background: rgb(255 0 254) !important; color: rgb(255 0 254) }"},
))"""
_STILL = 200  # milliseconds
# In pixels: a highlight fills the whole line, a text's rectangle ends with its letters.
_BESIDE, _ABOVE = 4, 14
_COVERED, _BEYOND = 0.9, 0.02  # shares: letters of other fonts and rounded corners cost a little

_Rectangles = list[tuple[float, float, float, float]]


def follow(page: Page, link: str, text: str, before: str = "", after: str = "") -> Landing:
    """Open a link and say how what is highlighted in the window compares with a text.

    Where the text is on the page more than once, the right place is the one with most of `before`
    and `after` around it: "copy" is another. "hidden" are texts that the page does not show as
    long as nothing runs in it, "gone" those that it does not have.
    """
    page.goto("about:blank")
    page.goto(link, wait_until="load")
    page.evaluate(_STYLE)
    _wait_until_still(page)
    places: list[tuple[int, _Rectangles]] = page.evaluate(_PLACES, [text, before, after])
    if not places:
        return "gone"
    if not any(rectangles for _, rectangles in places):
        return "hidden"
    picture = imread(BytesIO(page.screenshot()), format="png")
    marked = np.all(np.rint(picture[..., :3] * 255) == _COLOUR, axis=-1)
    if not marked.any():
        return "nothing"
    most = max(agreed for agreed, _ in places)
    at_right = {_fit(marked, rectangles) for agreed, rectangles in places if agreed == most}
    if "right" in at_right:
        return "right"
    if any(_fit(marked, rectangles) == "right" for _, rectangles in places):
        return "copy"
    return min(at_right, key=("too much", "too little", "elsewhere").index)


def _wait_until_still(page: Page) -> None:
    """Wait until nothing scrolls any more: some pages do it late, or smoothly."""
    page.wait_for_timeout(_STILL)
    position = None
    while position != (position := page.evaluate("scrollY")):
        page.wait_for_timeout(_STILL)


def _fit(marked: Any, rectangles: _Rectangles) -> Landing:
    wanted, around = np.zeros_like(marked), np.zeros_like(marked)
    for left, top, right, bottom in rectangles:
        wanted[_pixels(top, bottom), _pixels(left, right)] = True
        around[
            _pixels(top - _ABOVE, bottom + _ABOVE), _pixels(left - _BESIDE, right + _BESIDE)
        ] = True
    if not (marked & wanted).any():
        return "elsewhere"
    if (marked & ~around).sum() > _BEYOND * marked.sum():
        return "too much"
    return "right" if (marked & wanted).sum() > _COVERED * wanted.sum() else "too little"


def _pixels(start: float, end: float) -> slice:
    return slice(max(0, round(start)), max(0, round(end)))
