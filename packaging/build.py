"""Build what is handed over: one command per format.

    python packaging/build.py wheel       wheel and sdist
    python packaging/build.py folder      the frozen program: dist/altdesk/
    python packaging/build.py tarball     dist/altdesk-VERSION-linux-ARCH.tar.xz
    python packaging/build.py deb         dist/altdesk_VERSION_ARCH.deb
    python packaging/build.py installer   on Windows: dist/altdesk-VERSION-setup.exe
    python packaging/build.py app         on macOS: dist/AltDesk-VERSION.dmg

It needs nothing but Python: the rest is fetched into `build/environment`. The same
commit gives the same bytes: times come from SOURCE_DATE_EPOCH, or from the last
commit, versions from `packaging/requirements.txt`.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from bundle import archive, debian, elsewhere, environment, freezing
from bundle.places import DIST, BuildError


def wheel() -> Path:
    """Build wheel and sdist."""
    environment.build_wheel(DIST, "--sdist", "--wheel")
    return DIST


FORMATS: dict[str, Callable[[], Path]] = {
    "wheel": wheel,
    "folder": freezing.freeze,
    "tarball": archive.pack,
    "deb": debian.pack,
    "installer": elsewhere.windows_installer,
    "app": elsewhere.macos_image,
}


def main() -> int:
    """Build what is asked for, or say in one sentence why not."""
    parser = argparse.ArgumentParser(description="Build what is handed over.")
    parser.add_argument("format", choices=FORMATS)
    try:
        print(FORMATS[parser.parse_args().format]())
    except BuildError as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
