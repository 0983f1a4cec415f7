"""Where the frozen program begins."""

import sys

from altdesk.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
