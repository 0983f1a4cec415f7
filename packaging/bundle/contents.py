"""What is frozen and what stays out, each with its reason.

`tests/packaging/test_bundle.py` starts the result and uses every part of it, so that an
exclusion too many is noticed.
"""

from fnmatch import fnmatch
from typing import Any

# Modules that some library names but AltDesk never reaches.
EXCLUDED = (
    # what would speak to a network
    *("PySide6.QtNetwork", "_ssl", "ssl", "ftplib", "smtplib", "xmlrpc"),
    # other parts of Qt
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest"),
    *("PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtConcurrent", "PySide6.QtXml"),
    # a second SQLite library would drop the locks of the first
    *("sqlite3", "_sqlite3"),
    # tools for programmers
    *("unittest", "doctest", "pdb", "pytest", "IPython", "setuptools", "pip"),
    *(
        "asyncio",
        "distutils",
        "lib2to3",
        "hypothesis",
        "pygments",
        "readline",
        "curses",
    ),
    # other ways of drawing, reckoning and reading
    *("tkinter", "matplotlib", "scipy", "pandas", "cupy", "numba", "h5py", "OpenGL"),
    *("pyqtgraph.opengl", "pyqtgraph.console", "pyqtgraph.flowchart"),
    *("pyqtgraph.examples", "pyqtgraph.jupyter", "pyqtgraph.dockarea"),
    *("numpy.random", "numpy.fft", "numpy.polynomial", "numpy.f2py", "numpy.testing"),
    *(
        "PIL._avif",
        "PIL._webp",
        "PIL._imagingcms",
        "PIL._imagingtk",
        "PIL.ImageTk",
        "PIL.ImageQt",
    ),
    *("cryptography", "lxml", "cffi", "rlPyCairo", "renderPM", "pyphen"),
)

# Files, as patterns of their place in the folder.
DROPPED = (
    # what would speak to a network, serve a screen (VNC), or needs the parts above
    r"libQt6?(Network|Qml|Quick|Sql|Test|Designer|Help|VirtualKeyboard|EglF|Concurrent)",
    r"Qt6(Network|Qml|Quick|Sql|Test|Designer|Help|VirtualKeyboard)\.dll",
    r"/plugins/(tls|networkinformation|sqldrivers|qmltooling|qmllint|generic)/",
    r"/plugins/egldeviceintegrations/",
    # screens without a desktop (frame buffer, bare EGL), GTK's theme, an own keyboard
    r"libq(vnc|eglfs|linuxfb|minimalegl|minimal|vkkhrdisplay|gtk3|virtualkeyboard)",
    # pictures: the screens show SVG alone, and a logo may be PNG or JPEG
    r"/imageformats/.?.?.?q(gif|icns|tga|wbmp|webp|tiff|avif|pdf)",
    r"libavif|libwebp|libsharpyuv|liblcms2",
    # Wayland's extras for car screens, and its copies through the graphics card
    r"/wayland-shell-integration/lib(ivi|fullscreen|wl-shell|qt-shell)",
    r"/wayland-graphics-integration-client/lib(drm-egl|vulkan|dmabuf|shm-emulation)",
    # Qt's own words in languages that AltDesk does not speak, or of parts that are out
    r"/translations/(?!qtbase_(de|es|fr)\.qm)",
    # the pictures and colour maps of pyqtgraph's examples and menus
    r"/pyqtgraph/(icons/peegee|colors/maps|examples)",
    # NumPy's tests of itself
    r"/numpy/_core/_multiarray_tests",
    # sources, headers and notes of libraries; their licences are collected apart
    r"\.(pyi|pxd|h|c|cpp|a|lib)$",
    r"\.dist-info/",
    # reportlab's own typefaces: the sheet brings its own
    r"/reportlab/fonts/",
)
# ... though they match: modules in them look for these while they load.
LOADED_ANYWAY = (r"\.dist-info/METADATA$", r"entry_points\.txt$")

# Of the system's libraries only these go along: what Python itself stands on, and the
# small ones that a desktop without other Qt programs has not. All else of a screen
# (X11, GL, fonts, D-Bus) must fit the machine it runs on, so it is the machine's.
_CARRIED = (
    *("libpython3*", "libcrypto.so*", "libffi.so*", "libbz2.so*", "liblzma.so*"),
    *("libxcb-cursor.so*", "libxcb-icccm.so*", "libxcb-image.so*", "libxcb-util.so*"),
    *("libxcb-keysyms.so*", "libxcb-render-util.so*", "libxkbcommon*.so*"),
    *("libxcb-xkb.so*", "libxcb-xinput.so*"),
    # Python's own compiled modules, where Python is the system's
    "*.cpython-*.so",
)

# macOS: which files open with a double click.
INFO_PLIST: dict[str, Any] = {
    "NSHighResolutionCapable": True,
    "LSApplicationCategoryType": "public.app-category.medical",
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "AltDesk log",
            "CFBundleTypeRole": "Editor",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": ["org.altdesk.log"],
        }
    ],
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": "org.altdesk.log",
            "UTTypeDescription": "AltDesk log",
            "UTTypeConformsTo": ["public.data"],
            "UTTypeTagSpecification": {
                "public.filename-extension": ["altdesk"],
                "public.mime-type": "application/x-altdesk",
            },
        }
    ],
}


def is_carried(name: str) -> bool:
    """Tell whether a library of the system goes along."""
    return any(fnmatch(name, pattern) for pattern in _CARRIED)
