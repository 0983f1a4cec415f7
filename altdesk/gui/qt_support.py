"""Importing Qt without the support that only a programmer asks it for.

PySide6 carries about 3,600 lines of Python as text and compiles them at each start:
a third of its import. Most of them write type stubs and signatures, which a window
never needs. Those modules are left empty here and are filled when something asks
them for a name: an error message of PySide6, a debugger. Where a version of PySide6
loads its support in another way, nothing is left out.
"""

import builtins
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_LATER = tuple(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "lib/enum_sig", "lib/pyi_generator")
)
_EMPTY = f"from {__name__} import later\n__getattr__ = later(__name__)\n"

_sources: dict[str, tuple[bytes | str, str]] = {}


@contextmanager
def light_support() -> Iterator[None]:
    """Let an import of PySide6 leave its support for programmers for later."""
    compiled = builtins.compile

    def compile_less(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
        if filename in _LATER and isinstance(source, bytes | str):
            name = filename.removesuffix(".py").replace("/", ".")
            _sources[name] = (source, filename)
            source = _EMPTY
        return compiled(source, filename, *rest, **named)

    builtins.compile = compile_less
    try:
        yield
    finally:
        builtins.compile = compiled


def later(name: str) -> Callable[[str], Any]:
    """Return the `__getattr__` of a module that is filled when it is first used."""
    filled: list[str] = []

    def find(wanted: str) -> Any:
        # The import itself asks for names such as __path__: they are not there.
        if filled or (wanted.startswith("__") and wanted.endswith("__")):
            message = f"module {name!r} has no attribute {wanted!r}"
            raise AttributeError(message)
        filled.append(name)
        source, filename = _sources[name]
        module = sys.modules[name]
        exec(compile(source, filename, "exec"), module.__dict__)  # noqa: S102 - PySide6's own text
        return getattr(module, wanted)

    return find
