"""The text of a web page, without its markup → the article in it.

Start at `read_page_text` in `text.py`: it tells the kind of each line (`lines.py`), finds the
body, and looks for headline, byline and captions around it. Of other rooms it
imports `dates` alone; `html`, `formats` and `epub` use parts of it.
"""
