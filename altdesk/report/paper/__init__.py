"""Setting a Summary on paper; the only place where the PDF library is used.

That library runs any `reportlab_settings` module it finds on the path or in the home
folder. An empty module of that name, put here before it is loaded, stops both.
"""

import sys
from types import ModuleType

_SETTINGS = "reportlab_settings"

sys.modules[_SETTINGS] = ModuleType(_SETTINGS)
