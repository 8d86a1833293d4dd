# SPDX-License-Identifier: Apache-2.0
"""Which backend is meant, and which of its libraries are opened in which order.

Nothing is loaded here: the functions look at environment variables and files only.
"""

from __future__ import annotations

import configparser
import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ..errors import BackendError

BackendName = Literal["cann", "emulator"]

CHOICE_VARIABLE = "ACLNN_PY_BACKEND"
HOME_VARIABLES = ("ASCEND_HOME_PATH", "ASCEND_TOOLKIT_HOME")
DEFAULT_ROOTS = (
    "/usr/local/Ascend/cann",
    "/usr/local/Ascend/ascend-toolkit/latest",
    "~/Ascend/cann",
    "~/Ascend/ascend-toolkit/latest",
)
CUSTOM_LIBRARY = Path("op_api", "lib", "libcust_opapi.so")
RUNTIME_LIBRARIES = ("libacl_rt.so", "libascendcl.so")
# Operators that older toolkits have nowhere else, in the order in which CANN's own clients ask them.
OLD_LIBRARIES = (
    "libaclnn_ops_infer.so",
    "libaclnn_ops_train.so",
    "libaclnn_math.so",
    "libaclnn_sparse.so",
    "libaclnn_fft.so",
    "libaclnn_rand.so",
)
EMULATOR_LIBRARIES = ("libopapi.so", "libnnopbase.so", "libascendcl.so")


@dataclass(frozen=True)
class Plan:
    """The backend and the libraries to open, in search order.

    Attributes
    ----------
    name : str
        ``"cann"`` or ``"emulator"``.
    root : Path
        CANN's root directory, or the directory of the embedded device's libraries.
    libraries : tuple of str
        Paths; a bare name is left to the dynamic linker.
    optional : frozenset of str
        Those of them that are left out if they do not load.
    reason : str
        Why this backend was taken, for messages.
    """

    name: BackendName
    root: Path
    libraries: tuple[str, ...]
    reason: str
    optional: frozenset[str] = frozenset()


def make_plan(
    environment: Mapping[str, str], emulator_directory: Path, default_roots: Sequence[str] = DEFAULT_ROOTS
) -> Plan:
    """Choose the backend.

    Parameters
    ----------
    environment : mapping
        The process's environment variables.
    emulator_directory : Path
        Where the embedded device's libraries are.
    default_roots : sequence of str
        Where CANN is looked for when no variable names it.

    Returns
    -------
    Plan

    Raises
    ------
    BackendError
        The choice has no meaning, or what was chosen is not there.
    """
    choice = environment.get(CHOICE_VARIABLE) or "auto"
    if choice not in ("auto", "cann", "emulator"):
        raise BackendError(f"{CHOICE_VARIABLE} must be auto, cann or emulator; got {choice!r}")
    if choice == "emulator":
        return _emulator(emulator_directory, f"{CHOICE_VARIABLE}=emulator")
    for variable in HOME_VARIABLES:
        if environment.get(variable):
            return _cann(Path(environment[variable]), environment, f"{variable}={environment[variable]}")
    for root in default_roots:
        path = Path(root).expanduser()
        if any((path / "lib64" / name).exists() for name in RUNTIME_LIBRARIES):
            return _cann(path, environment, f"found in {path}")
    if choice == "cann":
        raise BackendError(
            f"{CHOICE_VARIABLE}=cann, but no CANN was found in {', '.join(default_roots)}",
            hint="install CANN and source its set_env.sh, or set ASCEND_HOME_PATH to its root",
        )
    return _emulator(emulator_directory, "no CANN is configured or found")


def _emulator(directory: Path, reason: str) -> Plan:
    paths = tuple(str(directory / name) for name in EMULATOR_LIBRARIES)
    missing = [path for path in paths if not Path(path).exists()]
    if missing:
        raise BackendError(
            f"the embedded device was chosen ({reason}), but {missing[0]} does not exist",
            hint="the package was not installed completely; install it again",
        )
    return Plan("emulator", directory, paths, reason)


def _cann(root: Path, environment: Mapping[str, str], reason: str) -> Plan:
    directory = root / "lib64"
    if not directory.is_dir():
        raise BackendError(
            f"CANN was chosen ({reason}), but {directory} is not a directory",
            hint=f"source CANN's set_env.sh, correct the variable, or set {CHOICE_VARIABLE}=emulator",
        )
    split = sorted(str(path) for path in directory.glob("libopapi_*.so") if path.is_file())
    operators = split or [str(directory / "libopapi.so")]  # CANN forbids the mixture
    old = [str(directory / name) for name in OLD_LIBRARIES if (directory / name).is_file()]
    runtime = next(
        (name for name in RUNTIME_LIBRARIES if (directory / name).is_file()), RUNTIME_LIBRARIES[-1]
    )
    built_in = [*operators, *old, str(directory / "libnnopbase.so"), str(directory / runtime)]
    # Where a file is missing the dynamic linker may still know the library from elsewhere.
    paths = [path if Path(path).is_file() else Path(path).name for path in built_in]
    custom = tuple(custom_libraries(root, environment))
    return Plan("cann", root, (*custom, *paths), reason, frozenset((*custom, *old)))


def custom_libraries(root: Path, environment: Mapping[str, str]) -> Iterator[str]:
    """Libraries of custom-operator packages, in their order of precedence."""
    seen = set()
    packages = [Path(entry) for entry in environment.get("ASCEND_CUSTOM_OPP_PATH", "").split(":") if entry]
    vendors = Path(environment.get("ASCEND_OPP_PATH") or root / "opp") / "vendors"
    packages += [vendors / name for name in _vendor_names(vendors / "config.ini")]
    for package in packages:
        library = package / CUSTOM_LIBRARY
        if library.is_file() and library.resolve() not in seen:
            seen.add(library.resolve())
            yield str(library)


def _vendor_names(config: Path) -> list[str]:
    """Read ``load_priority=a,b`` of a file that has no sections."""
    if not config.is_file():
        return []
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string("[all]\n" + config.read_text(encoding="utf-8"))
    except (configparser.Error, UnicodeDecodeError) as error:
        raise BackendError(
            f"{config} cannot be read: {error}", hint="it should hold load_priority=a,b"
        ) from error
    names = parser.get("all", "load_priority", fallback="")
    return [name.strip() for name in names.split(",") if name.strip()]


def cann_version(root: Path) -> str:
    """Version that an installed toolkit gives itself; empty if it does not say."""
    for directory in (root / f"{platform.machine()}-linux", root):
        info = directory / "ascend_toolkit_install.info"
        if info.is_file():
            for line in info.read_text(encoding="utf-8", errors="replace").splitlines():
                if line.startswith("version="):
                    return line.removeprefix("version=").strip()
    return ""
