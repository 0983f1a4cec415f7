"""The build's own step: compile the translations before anything is packed."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_HERE = Path(__file__).resolve().parent


class TranslationsHook(BuildHookInterface[Any]):
    """Makes `resources/translations/*.qm` for wheel, sdist and editable install."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile in place; a checkout that is installed editable reads them there."""
        del version, build_data
        sys.path.insert(0, str(_HERE))
        try:
            from qm import compile_folder
        finally:
            sys.path.remove(str(_HERE))
        compile_folder(Path(self.root) / "resources" / "translations")
