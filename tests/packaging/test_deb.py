"""The .deb alone, on a bare Debian, is a working program with icon and file type.

    python packaging/build.py deb && pytest -m packaging tests/packaging/test_deb.py

As root, with debootstrap, Xvfb and xdotool. The bare Debian stands in a folder; the
window is shown on this machine's Xvfb, so that nothing but the .deb is installed.
ALTDESK_ROOT can name a bare root that is there already; it is copied.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import x11  # beside this file

import altdesk

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("debootstrap", "dpkg", "lintian", *x11.TOOLS)
pytestmark = [
    pytest.mark.packaging,
    pytest.mark.skipif(sys.platform != "linux", reason="this is no Linux"),
]


@pytest.fixture(scope="module")
def deb():
    found = sorted((ROOT / "dist").glob(f"altdesk_{altdesk.__version__}_*.deb"))
    if not found:
        pytest.skip("no package was built: python packaging/build.py deb")
    return found[-1]


@pytest.fixture(scope="module")
def contents(deb):
    listing = tell("dpkg-deb", "--contents", deb).splitlines()
    return {" ".join(line.split()[5:]).removeprefix(".") for line in listing}


@pytest.fixture(scope="module")
def bare(deb, tmp_path_factory):
    """Return a bare Debian in which the package was installed, and nothing else."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing or os.geteuid() != 0:
        pytest.skip(f"needs root and {', '.join(missing) or 'nothing else'}")
    root = tmp_path_factory.mktemp("bare") / "root"
    given = os.environ.get("ALTDESK_ROOT")
    if given:
        tell("cp", "-a", given, root)
    else:
        codename = tell("sh", "-c", ". /etc/os-release && echo $VERSION_CODENAME")
        tell("debootstrap", "--variant=minbase", codename.strip(), root)
    shutil.copy(deb, root / "root" / deb.name)
    shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
    inside(root, "apt-get", "update", "-qq")
    inside(root, "apt-get", "install", "-y", "-qq", "--no-install-recommends",
           f"/root/{deb.name}")  # fmt: skip
    tell("mount", "-t", "proc", "proc", root / "proc")
    yield root
    tell("umount", root / "proc")


def tell(*command):
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def inside(root, *command):
    clean = ("env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root",
             "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive")  # fmt: skip
    return tell("chroot", root, *clean, *command)


def test_it_brings_what_a_desktop_looks_for(contents):
    for place in (
        "/usr/bin/altdesk -> ../lib/altdesk/altdesk",
        "/usr/share/applications/altdesk.desktop",
        "/usr/share/mime/packages/altdesk.xml",
        "/usr/share/metainfo/org.altdesk.AltDesk.metainfo.xml",
        "/usr/share/icons/hicolor/scalable/apps/altdesk.svg",
        "/usr/share/icons/hicolor/48x48/apps/altdesk.png",
        "/usr/share/icons/hicolor/48x48/mimetypes/application-x-altdesk.png",
        "/usr/share/man/man1/altdesk.1.gz",
        "/usr/share/doc/altdesk/copyright",
        "/usr/share/doc/altdesk/changelog.gz",
    ):
        assert place in contents


def test_it_asks_for_every_library_of_the_readme(deb, step):
    asked = tell("dpkg-deb", "--field", deb, "Depends")
    names = {each.split()[0] for each in asked.split(", ")}

    assert set(step("debian").readme_libraries()) <= names
    assert {"libc6", "libssl3", "shared-mime-info"} <= names


def test_it_leaves_to_debian_what_debian_keeps_up_to_date(contents):
    doubled = ("libcrypto", "libssl", "libxcb-cursor", "libfontconfig", "libX11")

    libraries = [place for place in contents if ".so" in place]
    assert [each for each in libraries if any(name in each for name in doubled)] == []


@pytest.mark.skipif(not shutil.which("lintian"), reason="lintian is missing")
def test_lintian_has_nothing_to_say(deb):
    assert tell("lintian", "--fail-on", "error,warning", deb) == ""


def test_the_bare_debian_knows_file_type_icon_and_manual(bare):
    assert "altdesk.desktop" in (
        bare / "usr/share/applications/mimeinfo.cache"
    ).read_text("utf-8")
    types = (bare / "usr/share/mime/globs2").read_text("utf-8")
    assert "application/x-altdesk:*.altdesk" in types
    assert "48x48/apps/altdesk.png" in inside(bare, "dpkg", "-L", "altdesk")
    # a bare root leaves manuals out; the package holds it
    assert "man1/altdesk.1.gz" in inside(bare, "dpkg", "-L", "altdesk")


def test_the_bare_debian_runs_the_commands(bare):
    assert altdesk.__version__ in inside(bare, "altdesk", "--version")
    assert "0 fail" in inside(bare, "altdesk", "self-check")


def test_a_double_click_opens_the_log_in_a_window(bare, tmp_path):
    log = ROOT / "tests" / "samples" / "logs" / "version-1.altdesk"
    shutil.copy(log, bare / "root" / "mine.altdesk")
    entry = (bare / "usr/share/applications/altdesk.desktop").read_text("utf-8")
    (started,) = [line for line in entry.splitlines() if line.startswith("Exec=")]
    command = started.removeprefix("Exec=").replace("%f", "/root/mine.altdesk").split()
    errors = (tmp_path / "errors.txt").open("w")

    with x11.screen() as screen:
        window = subprocess.Popen(
            ["chroot", str(bare), "env", "-i", "PATH=/usr/bin:/bin", "HOME=/root",
             f"DISPLAY={screen.display}", *command],
            stderr=errors,
        )  # fmt: skip
        try:
            shown = screen.wait_for("mine .* AltDesk")
            for keys, title in (("ctrl+3", "Trends"), ("ctrl+6", "Report")):
                screen.press(shown, keys)
                screen.wait_for(f"^{title} .* mine")
            screen.press(shown, "ctrl+q")
            assert window.wait(60) == 0
        finally:
            window.kill()
    errors.close()
    assert "rror" not in (tmp_path / "errors.txt").read_text("utf-8")


def test_it_leaves_nothing_behind_when_it_is_removed(bare):
    inside(bare, "apt-get", "purge", "-y", "-qq", "altdesk")

    assert not (bare / "usr" / "lib" / "altdesk").exists()
    assert not (bare / "usr" / "bin" / "altdesk").is_symlink()
    cache = bare / "usr/share/applications/mimeinfo.cache"
    assert not cache.is_file() or "altdesk" not in cache.read_text("utf-8")
