"""Writes the bill of materials (CycloneDX) of what is frozen; run in the environment.

    python packaging/bundle/sbom.py FILE SYSTEM_LIBRARIES

Its serial number and time follow from the commit, so that it is the same each time.
"""

import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component

ROOT = Path(__file__).resolve().parents[2]


def write(target: Path, system: Path) -> None:
    """Write the bill as CycloneDX 1.6 JSON."""
    from cyclonedx.output.json import JsonV1Dot6

    text = JsonV1Dot6(bill(system)).output_as_string(indent=2)
    target.write_text(text + "\n", encoding="utf-8")


def bill(system: Path) -> "Bom":
    """Return the bill: AltDesk, and each part with version, licence and place."""
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import ComponentType

    from bundle.places import moment, version

    made = Bom()
    seed = f"altdesk {version()} {moment()}"
    made.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, seed)
    made.metadata.timestamp = datetime.fromtimestamp(moment(), UTC)
    own = _component("altdesk", version(), "Apache-2.0", f"pypi/altdesk@{version()}")
    own.type = ComponentType.APPLICATION
    made.metadata.component = own
    parts = list(_components(system))
    for part in parts:
        made.components.add(part)
    made.register_dependency(own, parts)
    return made


def _components(system: Path) -> Iterator["Component"]:
    from altdesk.gui.licences import brought_files, libraries, licence_of
    from bundle.native import carried, natives

    for library in libraries():
        name = library.metadata["Name"]
        purl = f"pypi/{name.lower().replace('_', '-')}@{library.version}"
        yield _component(name, library.version, licence_of(library), purl)
    python = sys.version.split()[0]
    yield _component("Python", python, "PSF-2.0", f"generic/python@{python}")
    for native in natives():
        key = native.name.split("'")[0].lower()
        purl = f"generic/{key}@{native.version}"
        yield _component(native.name, native.version, native.licence, purl)
    for brought in brought_files():
        purl = f"generic/{brought.name.lower().replace(' ', '-')}"
        yield _component(brought.name, "", brought.licence, purl)
    for package, version in sorted({(c.package, c.version) for c in carried(system)}):
        yield _component(package, version, "", f"deb/debian/{package}@{version}")


def _component(name: str, version: str, licence: str, purl: str) -> "Component":
    from cyclonedx.contrib.license.factories import LicenseFactory
    from cyclonedx.model.component import Component, ComponentType
    from packageurl import PackageURL

    own = LicenseFactory().make_from_string(licence) if licence else None
    return Component(
        name=name,
        version=version or None,
        type=ComponentType.LIBRARY,
        licenses=[own] if own else [],
        purl=PackageURL.from_string(f"pkg:{purl}"),
        bom_ref=f"pkg:{purl}",
    )


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "packaging"))
    write(Path(sys.argv[1]), Path(sys.argv[2]))
    print(sys.argv[1], "from", metadata.version("cyclonedx-python-lib"))
