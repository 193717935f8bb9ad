#!/usr/bin/env python3
"""Starts Canvass from a checkout, the same way on Linux, macOS and Windows.

`python3 start.py` makes a private Python environment in `.venv`, fills it from the lock
file, and opens the window. It needs nothing but Python. Old Pythons read this file too, and
must get as far as the sentence that says so: no syntax newer than Python 3.6.
"""

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent
VENV = CHECKOUT / ".venv"
RUN_LOCK = CHECKOUT / "requirements" / "run.lock"
DEV_LOCK = CHECKOUT / "requirements" / "dev.lock"

# The same bounds as `requires-python` in pyproject.toml.
OLDEST_PYTHON = (3, 11)
NEWEST_PYTHON = (3, 14)

USAGE = """\
python3 start.py                    open Canvass (without a screen: run the demonstration)
python3 start.py canvass ARGUMENTS  run one of Canvass's commands, e.g. canvass --help
python3 start.py check              run every check: style, layout, types, layers, and so on
python3 start.py fix                correct what needs no thought, and say what is left to do
python3 start.py test               run every check, and all tests except the slow ones
python3 start.py test --slow        run the slow tests alone
python3 start.py test ARGUMENTS     run pytest alone, with these arguments
"""

# What each check is about, and the command for it, run with the tools of `.venv`.
CHECKS = {
    "style": ["ruff", "check", "."],
    "layout": ["ruff", "format", "--check", "."],
    "types": ["mypy"],
    "layers": ["lint-imports"],
    "translations": ["python", "tools/translations.py", "check"],
    "workflows": ["zizmor", "--offline", "--quiet", ".github", ".pre-commit-config.yaml"],
}
# What can be corrected without thought, the command for it, and what it leaves to a person.
FIXES = {
    "style": (["ruff", "check", "--fix", "."], "change what ruff names above"),
    "layout": (["ruff", "format", "."], "correct the syntax where ruff says so above"),
    "translations": (
        ["python", "tools/translations.py", "update"],
        "see to the sentences named above; translations belong in\n"
        "  resources/translations/canvass_es.ts. Then run this again",
    ),
}
# Each test has a folder of its own, so they can run at once; eight of them need 5 GB of memory.
ON_ALL_CORES = ["-n", "auto", "--maxprocesses", "8", "--dist", "worksteal"]

# What the Qt wheel expects of a Linux system: the library it loads, and Debian's package.
QT_LIBRARIES = {
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# What a window needs besides, by the variable that announces the screen; the first one set counts.
SCREEN_LIBRARIES = {
    "WAYLAND_DISPLAY": {
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
    "DISPLAY": {
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
}


class Stop(Exception):
    """What went wrong and what to do about it, for the person at the keyboard."""


def main(arguments: "list[str]") -> int:
    """Do what `arguments` ask and return the exit code."""
    try:
        if OLDEST_PYTHON <= sys.version_info[:2] <= NEWEST_PYTHON:
            return start(arguments)
        return start_with_another_python(arguments)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def start(arguments: "list[str]") -> int:
    """Prepare what the task needs, then run it."""
    if not arguments:
        prepare()
        return open_window()
    task, rest = arguments[0], arguments[1:]
    if task == "canvass":
        prepare()
        return run_canvass(rest)
    if task == "test":
        prepare(for_development=True)
        return run_tests(rest)
    if task in ("check", "fix") and not rest:
        prepare(for_development=True)
        return report(run_checks()) if task == "check" else run_fixes()
    asked_for_help = task in ("-h", "--help", "help")
    print(USAGE, end="", file=sys.stdout if asked_for_help else sys.stderr)
    return 0 if asked_for_help else 2


# --- the Python that runs this file ---


def start_with_another_python(arguments: "list[str]") -> int:
    """Start again with a Python that suits, where this computer has one."""
    for minor in range(NEWEST_PYTHON[1], OLDEST_PYTHON[1] - 1, -1):
        for command in ([f"python3.{minor}"], ["py", f"-3.{minor}"]):
            if is_python(command, minor):
                return subprocess.call([*command, str(Path(__file__).resolve()), *arguments])
    oldest, newest, this = (
        ".".join(str(number) for number in version[:2])
        for version in (OLDEST_PYTHON, NEWEST_PYTHON, sys.version_info)
    )
    raise Stop(
        f"Canvass needs Python {oldest} to {newest}; this is Python {this} ({sys.executable}).\n"
        f"Install one of those, then run the same command with it: python{oldest} start.py"
    )


def is_python(command: "list[str]", minor: int) -> bool:
    """Tell whether `command` starts Python 3.`minor`: a name on the path may be an empty shim."""
    if shutil.which(command[0]) is None:
        return False
    probe = f"import sys; sys.exit(sys.version_info[:2] != (3, {minor}))"
    return subprocess.call([*command, "-c", probe], stderr=subprocess.DEVNULL) == 0


# --- the private environment ---


def prepare(for_development: bool = False) -> None:
    """Make `.venv` what the lock files say; where it is so already, do nothing."""
    ready = is_installed(VENV, RUN_LOCK)
    install_system_packages(missing_system_packages(with_venv=not ready))
    if not ready:
        print("Setting up Canvass in .venv. This happens once and takes a few minutes.", flush=True)
        make_environment(VENV)
        link_checkout(VENV, CHECKOUT)
        install(VENV, RUN_LOCK)
    if for_development and not is_installed(VENV, DEV_LOCK):
        print("Adding the tools for development.", flush=True)
        install(VENV, DEV_LOCK)


def stamp(venv: Path, lock: Path) -> Path:
    """Return the file that says, once written, that all of `lock` is installed in `venv`."""
    return venv / (lock.stem + ".installed")


def fingerprint(venv: Path, lock: Path) -> str:
    """Return what must be unchanged for an installation of `lock` in `venv` to be good."""
    python = f"{sys.version_info[0]}.{sys.version_info[1]} {sysconfig.get_platform()}"
    whole = "\n".join((lock.read_text("utf-8"), str(venv), python))
    return hashlib.sha256(whole.encode("utf-8", "surrogateescape")).hexdigest()


def is_installed(venv: Path, lock: Path) -> bool:
    """Tell whether `venv` holds all of `lock`, installed to the end by this very Python.

    An interrupted installation, a changed lock, a moved checkout and another Python all
    make it false.
    """
    written = stamp(venv, lock)
    if not (python_of(venv).exists() and written.exists()):
        return False
    return written.read_text("ascii") == fingerprint(venv, lock)


def make_environment(venv: Path) -> None:
    """Make `venv` from scratch, with pip in it."""
    # Inside `.venv` its own Python cannot replace itself; the one it came from can.
    python = getattr(sys, "_base_executable", sys.executable)
    if subprocess.call([python, "-m", "venv", "--clear", str(venv)]) != 0:
        raise Stop(
            "The environment .venv could not be made (see above).\n"
            "Close Canvass if it is open, delete the folder .venv, and run the same command again."
        )


def link_checkout(venv: Path, checkout: Path) -> None:
    """Let the Python of `venv` import the packages of `checkout`; add the command `canvass`."""
    site_packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(venv)}))
    # Written as code, in ASCII: Pythons differ in the encoding they expect of a plain path.
    line = f"import sys; sys.path.append({str(checkout)!a})\n"
    (site_packages / "canvass.pth").write_text(line, "ascii")
    python = python_of(venv)
    if os.name == "nt":
        batch = '@"%~dp0python.exe" -P -m canvass_app %*\n'
        (python.parent / "canvass.cmd").write_text(batch, "ascii")
        return
    script = python.parent / "canvass"
    text = f'#!/bin/sh\nexec {shlex.quote(str(python))} -P -m canvass_app "$@"\n'
    script.write_bytes(os.fsencode(text))
    script.chmod(0o755)


def install(venv: Path, lock: Path) -> None:
    """Install `lock` with pip, each file checked against the hash in the lock."""
    done = stamp(venv, lock)
    if done.exists():
        done.unlink()
    pip = [str(python_of(venv)), "-m", "pip", "install", "--disable-pip-version-check"]
    pip += ["--require-hashes", "--only-binary", ":all:", "--requirement", str(lock)]
    if not sys.stdout.isatty():
        pip.append("--quiet")
    if subprocess.call(pip) != 0:
        raise Stop(
            "The packages could not be installed (see above).\n"
            "Check the connection to the internet, and that this computer is one of those\n"
            "README.md names under “Quick start”; then run the same command again."
        )
    done.write_text(fingerprint(venv, lock), "ascii")


def python_of(venv: Path) -> Path:
    """Return the Python of `venv`."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


# --- what the operating system must have ---


def missing_system_packages(with_venv: bool) -> "list[str]":
    """Return Debian's names of what this computer still needs; empty where nothing is missing.

    `with_venv`: count what is needed to make a Python environment, too.
    """
    if not sys.platform.startswith("linux"):
        return []
    needed = needed_libraries(dict(os.environ))
    packages = [package for library, package in needed.items() if not is_loadable(library)]
    if with_venv and importlib.util.find_spec("ensurepip") is None:
        packages.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    return packages


def needed_libraries(environment: "dict[str, str]") -> "dict[str, str]":
    """Return the libraries Qt needs on Linux, each with the Debian package it is in."""
    for screen, libraries in SCREEN_LIBRARIES.items():
        if environment.get(screen):
            return {**QT_LIBRARIES, **libraries}
    return QT_LIBRARIES


def is_loadable(library: str) -> bool:
    """Tell whether the system's loader finds the shared `library`."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system_packages(packages: "list[str]") -> None:
    """Install `packages` with apt, or say how to."""
    if not packages:
        return
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise Stop(
            "Canvass needs some system packages that are missing. Debian calls them\n"
            f"  {names}\n"
            "Install their like with your system's package manager, then run this again."
        )
    as_root = root_prefix()
    if as_root is None:
        raise Stop(
            "Canvass needs some system packages that are missing. Install them with\n"
            f"  sudo apt-get update && sudo apt-get install --no-install-recommends {names}\n"
            "then run the same command again."
        )
    print(f"Installing system packages: {names}", flush=True)
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    # An update may fail for a source that has nothing to do with Canvass; the install decides.
    subprocess.call([*apt, "update"], stdout=subprocess.DEVNULL)
    install_them = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if subprocess.call(install_them, stdout=subprocess.DEVNULL) != 0:
        raise Stop(
            "The system packages could not be installed (see above).\n"
            "Check the connection to the internet and run the same command again."
        )


def root_prefix() -> "list[str] | None":
    """Return what runs a command as root without asking for a password; None if nothing does."""
    if sys.platform.startswith("linux") and os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if shutil.which("sudo") and subprocess.call([*sudo, "true"], stderr=subprocess.DEVNULL) == 0:
        return sudo
    return None


# --- the tasks ---


def has_screen(environment: "dict[str, str]", platform: str) -> bool:
    """Tell whether a window can be shown; `platform` as in `sys.platform`."""
    if not platform.startswith(("linux", "freebsd")):
        return True
    return any(environment.get(screen) for screen in SCREEN_LIBRARIES)


def open_window() -> int:
    """Open Canvass; without a screen, show on the training city what it does."""
    if has_screen(dict(os.environ), sys.platform):
        return run_canvass([])
    print("No screen was found, so here is the demonstration on the training city instead.")
    print("With a screen, the same command opens the window.", flush=True)
    return run_canvass(["demo"])


def run_canvass(arguments: "list[str]") -> int:
    """Run the command `canvass` of this checkout."""
    return subprocess.call([str(python_of(VENV)), "-P", "-m", "canvass_app", *arguments])


def run_tests(arguments: "list[str]") -> int:
    """Run the slow tests, or pytest as it is asked to, or every check and the other tests."""
    if arguments == ["--slow"]:
        return run_pytest([*ON_ALL_CORES, "-m", "slow"])
    if arguments:
        return run_pytest(arguments)
    failed = run_checks()
    print("Running the tests", flush=True)
    if run_pytest([*ON_ALL_CORES, "-m", "not slow"]) != 0:
        failed.append("tests")
    return report(failed)


def run_pytest(arguments: "list[str]") -> int:
    """Run the tests, with windows drawn in memory unless the environment says otherwise."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return run_tool(["python", "-m", "pytest", *arguments])


def run_checks() -> "list[str]":
    """Run every check and return the names of those that failed."""
    failed = []
    for name, command in CHECKS.items():
        print(f"Checking {name}", flush=True)
        if run_tool(command) != 0:
            failed.append(name)
    return failed


def report(failed: "list[str]") -> int:
    """Say what `failed`, and return the exit code."""
    if failed:
        print("Failed: " + ", ".join(failed), file=sys.stderr)
    return 1 if failed else 0


def run_fixes() -> int:
    """Correct what needs no thought; say what is left, and return 1 if something is."""
    left = []
    for name, (command, rest) in FIXES.items():
        print(f"Correcting {name}", flush=True)
        if run_tool(command) != 0:
            left.append(f"- {name}: {rest}.")
    if not left:
        return run_tool(["python", "tools/translations.py", "release"])
    print("Left for you to do:", *left, sep="\n", file=sys.stderr)
    return 1


def run_tool(command: "list[str]") -> int:
    """Run a tool of `.venv` on this checkout and return its exit code."""
    name = command[0] + (".exe" if os.name == "nt" else "")
    tool = python_of(VENV).parent / name
    return subprocess.call([str(tool), *command[1:]], cwd=str(CHECKOUT))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
