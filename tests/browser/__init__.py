"""A headless Chromium, and what of a page the link of a quote makes it highlight."""

from tests.browser.chromium import chromium, find_chromium, phone, serving
from tests.browser.highlight import Landing, follow

__all__ = ["Landing", "chromium", "find_chromium", "follow", "phone", "serving"]
