"""Setting a Summary on paper; the only place where the PDF library is used.

That library runs any `reportlab_settings` module it finds on the path or in the home
folder. An empty module of that name, put here before it is loaded, stops both. It also
loads HarfBuzz, whether or not a letter needs it; `shaping` does so when one does.
"""

import importlib
import sys
from types import ModuleType

_SETTINGS = "reportlab_settings"
_HARFBUZZ = "uharfbuzz"

sys.modules[_SETTINGS] = ModuleType(_SETTINGS)
if _HARFBUZZ not in sys.modules:
    # None says that it is not to be had: the library does without, and so it stays.
    sys.modules[_HARFBUZZ] = None  # type: ignore[assignment]
    importlib.import_module("reportlab.pdfbase.ttfonts")
    del sys.modules[_HARFBUZZ]
