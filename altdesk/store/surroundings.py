"""Where a log stands badly: folders that other programs or computers change."""

import os
from pathlib import Path

_SYNCED = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mobile documents": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "icloudrive": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "syncthing": "Syncthing",
    "mega": "MEGA",
}
_NETWORK = {
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "9p", "ncpfs", "afs"),
    *("fuse.sshfs", "fuse.rclone", "fuse.davfs", "davfs", "fuse.gvfsd-fuse"),
}
_MOUNTS = Path("/proc/self/mounts")


def cautions(path: Path) -> tuple[str, ...]:
    """Return what should be known about the place of a log, in sentences."""
    found = []
    service = synced_by(path)
    if service is not None:
        found.append(
            f"This folder is copied by {service}, which can copy the log while it is "
            "being written. Keep the log on this computer and its backups there."
        )
    if is_on_network(path):
        found.append(
            "This folder lies on another computer. Only one computer may write to the "
            "log at a time; a lost connection can stop an entry from being saved."
        )
    return tuple(found)


def synced_by(path: Path) -> str | None:
    """Return the service that copies a folder, by the names of its parents."""
    for part in path.absolute().parts[:-1]:
        name = part.casefold().split(" - ")[0].strip()
        if name in _SYNCED:
            return _SYNCED[name]
    return None


def is_on_network(path: Path, mounts: Path = _MOUNTS) -> bool:
    """Tell whether a file lies on another computer, as far as the system says."""
    if str(path).startswith(("\\\\", "//")):
        return True
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    target = os.path.realpath(path)
    under = [
        (len(place), kind)
        for line in lines
        if len(fields := line.split()) > 2
        and _is_under(target, place := fields[1].replace("\\040", " "))
        and (kind := fields[2])
    ]
    return bool(under) and max(under)[1] in _NETWORK


def _is_under(target: str, place: str) -> bool:
    return target == place or target.startswith(place.rstrip("/") + "/")
