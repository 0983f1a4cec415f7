"""How Sphinx builds these papers: offline, from Markdown, with nothing remote in them.

pip install "altdesk[docs]"
sphinx-build -W --keep-going docs FOLDER
"""

import re
from pathlib import Path

_INIT = Path(__file__).parent.parent / "altdesk" / "__init__.py"
_VERSION = re.search(r'__version__ = "(.+)"', _INIT.read_text(encoding="utf-8"))

project = "AltDesk"
author = "The makers of AltDesk"
version = release = _VERSION[1] if _VERSION else ""
extensions = ["myst_parser"]
exclude_patterns = ["decisions/README.md"]
myst_heading_anchors = 2
# The browser's own fonts and two style sheets: no page asks another computer.
html_theme = "alabaster"
html_theme_options = {
    "description": "An offline log of liver blood tests",
    "fixed_sidebar": True,
    "font_family": "sans-serif",
    "head_font_family": "sans-serif",
    "page_width": "70em",
}
html_copy_source = False
html_show_sphinx = False
