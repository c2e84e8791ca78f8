"""The developer's door, on Linux, macOS and Windows: sets up .venv and runs one task in it.

Needs nothing but Python itself. What a task needs besides is installed from requirements.lock.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
OUT = ROOT / "out"
CORPUS = (ROOT / "../shared/corpus").resolve()
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "made-from"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
MIGDESK = (PYTHON, "-m", "migdesk")
WINDOW = (PYTHON, "-m", "migdesk.app")
TRANSLATIONS = ROOT / "translations/ui"
UV = "uv==0.13.8"

QT_LIBRARIES = {  # what Qt loads from a Linux system, and the Debian package it comes in
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    # and to show a window by X11:
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
PROGRAMS = {"pdftoppm": "poppler-utils"}  # called by tests and shots to look at finished pages
SCREEN_PROGRAMS = {  # a screen in memory with a keyboard, for the tests that use a real window
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "setxkbmap": "x11-xkb-utils",
}

USAGE = """\
usage: python3 dev.py TASK [...]

  run [FILE]      open the window, on your own workspace or on FILE
  migdesk [...]   run one of the commands; what follows "migdesk" goes to it
  demo [FOLDER]   make the sample workspace and its PDFs (in out/demo if no FOLDER is named), and
                  open the window on it where there is a screen
  test [...]      run the tests; anything after "test" goes to pytest
  check           lint, types, import layers, dead code, dependencies, translations
  shots           draw the window and every page of the sample's PDFs as pictures in out/shots
  manual          write what is made in docs/ anew: pictures, shortcuts, checks, schema
  bench [...]     measure the speed budgets and print them as a table
  translate [TAG] gather the window's texts and say what each language lacks; with a tag such as
                  hy, start a language
  lock [...]      write requirements.lock anew; "lock --upgrade" also takes newer versions
"""


class Stop(Exception):
    """The task cannot go on: what to tell the developer, and the exit code to leave with."""

    def __init__(self, reason: str, code: int = 1) -> None:
        super().__init__(reason)
        self.reason, self.code = reason, code


def exit_code(*command: str | Path, env: Mapping[str, str] | None = None) -> int:
    """Run ``command`` in the checkout, its output shown as it comes, and return its exit code.

    Raises:
        Stop: there is no such program.
    """
    sys.stdout.flush()
    words = [str(word) for word in command]
    try:
        return subprocess.run(
            words, cwd=ROOT, env={**os.environ, **(env or {})}, check=False
        ).returncode
    except FileNotFoundError as error:
        raise Stop(f"{words[0]} is not installed.", 127) from error


def run(*command: str | Path, env: Mapping[str, str] | None = None) -> None:
    """Run ``command`` as one step of a task.

    Raises:
        Stop: it failed; the exit code is passed on.
    """
    code = exit_code(*command, env=env)
    if code:
        shown = " ".join(str(word) for word in command)
        raise Stop(f"this step failed with exit code {code}: {shown}", code if code > 0 else 1)


# Setting up


def require_python() -> None:
    """Refuse a Python that MigDesk's dependencies do not run on.

    Raises:
        Stop: too old or too new.
    """
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        found = ".".join(str(part) for part in sys.version_info[:3])
        raise Stop(f"MigDesk needs Python 3.11, 3.12 or 3.13; {sys.executable} is {found}.")


def prepare() -> None:
    """Make ``.venv`` from the lock, or bring it up to date when lock, project or place changed."""
    wanted = fingerprint()
    made = STAMP.read_text("utf-8") if STAMP.exists() else ""
    if made != wanted:
        set_up(new=not made)
        STAMP.write_text(wanted, "utf-8")
    compile_translations()


def set_up(*, new: bool) -> None:
    """Install what the lock names, and the project itself as it stands here."""
    print("Setting up .venv from requirements.lock …")
    if new:
        run(sys.executable, "-m", "venv", VENV)
    install = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    # The lock names everything. Left to look for itself, an older pip wants the newest release of
    # a package that another asks for with an extra, and then finds no hash for it.
    run(*install, "--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", LOCK)
    run(*install, "--no-deps", "--no-build-isolation", "--editable", ROOT)
    run(PYTHON, "-m", "pip", "check", "--quiet", "--disable-pip-version-check")


def fingerprint() -> str:
    """Return what ``.venv`` depends on, as one word."""
    parts = (LOCK.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), str(ROOT).encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def compile_translations() -> None:
    """Make of each translation of the window, where it has changed, the file that Qt reads."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            run(BIN / "pyside6-lrelease", "-silent", source, "-qm", made)


def prepare_system(*programs: Mapping[str, str]) -> None:
    """Install the system packages that Qt and ``programs`` come in, or say which are missing."""
    missing = missing_packages({name: each[name] for each in programs for name in each})
    if not missing:
        return
    if may_install():
        install_packages(missing)
    else:
        print(
            f"Not on this machine, and needed by some steps: {', '.join(missing)} (Debian's names)"
        )


def missing_packages(programs: Mapping[str, str]) -> list[str]:
    """Return the Debian packages whose library does not load or whose program is not found."""
    libraries = QT_LIBRARIES if sys.platform.startswith("linux") else {}
    return [package for library, package in libraries.items() if not loads(library)] + [
        package for program, package in programs.items() if shutil.which(program) is None
    ]


def loads(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def may_install() -> bool:
    """Tell whether this is Debian or one of its children, and we are its administrator."""
    return sys.platform == "linux" and shutil.which("apt-get") is not None and os.geteuid() == 0


def install_packages(packages: Sequence[str]) -> None:
    """Install Debian packages, asking nothing."""
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    print(f"Installing {' '.join(packages)} …")
    run("apt-get", "update", "-qq", env=quiet)
    run("apt-get", "install", "-qq", "--yes", "--no-install-recommends", *packages, env=quiet)


# The tasks


def open_window(arguments: Sequence[str]) -> None:
    """Open the window."""
    prepare()
    prepare_system()
    run(*WINDOW, *arguments)


def run_command(arguments: Sequence[str]) -> None:
    """Run one of the commands."""
    prepare()
    run(*MIGDESK, *arguments)


def demo(arguments: Sequence[str]) -> None:
    """Make the sample workspace and its PDFs, and show it."""
    if len(arguments) > 1:
        raise Stop(USAGE, 2)
    prepare()
    folder = Path(*arguments).resolve() if arguments else OUT / "demo"
    run(*MIGDESK, "demo", folder)
    workspace = folder / "sample-office.migdesk"
    if has_screen():
        prepare_system()
        print("Opening the window on the sample office …")
        run(*WINDOW, workspace)
    else:
        print(f"With a screen, this opens the window on it: python3 dev.py run {workspace}")


def has_screen() -> bool:
    """Tell whether a window would be seen: by a person, so never in CI."""
    if "CI" in os.environ or os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    servers = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    return servers or not sys.platform.startswith("linux")


def test(arguments: Sequence[str]) -> None:
    """Run the tests, all of them side by side unless told which."""
    prepare()
    screen = SCREEN_PROGRAMS if sys.platform.startswith("linux") else {}
    prepare_system(PROGRAMS, screen)
    env = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    if CORPUS.is_dir():
        env["MIGDESK_CORPUS"] = str(CORPUS)
    run(PYTHON, "-m", "pytest", *(arguments or ["-n", "auto"]), env=env)


def check(arguments: Sequence[str]) -> None:
    """Run every check that reads the code, and sum up."""
    no_arguments(arguments)
    prepare()
    checks: dict[str, tuple[str | Path, ...]] = {
        "ruff check": (PYTHON, "-m", "ruff", "check"),
        "ruff format": (PYTHON, "-m", "ruff", "format", "--check"),
        "mypy": (PYTHON, "-m", "mypy"),
        "lint-imports": (BIN / "lint-imports", "--no-logo"),
        "dead code": (PYTHON, "tests/tools/dead_code.py"),
        "deptry": (BIN / "deptry", "."),
        "words": (PYTHON, "tests/tools/translations.py"),
        "interface texts": (PYTHON, "tests/tools/interface_texts.py"),
    }
    failed = []
    for name, command in checks.items():
        print(f"── {name}")
        if exit_code(*command):
            failed.append(name)
    print("── summary")
    for name in checks:
        print(f"{'failed' if name in failed else 'passed'}  {name}")
    if failed:
        raise Stop(f"{len(failed)} of {len(checks)} checks failed.")


def shots(arguments: Sequence[str]) -> None:
    """Draw the window and the pages of the sample's PDFs as pictures."""
    no_arguments(arguments)
    prepare()
    prepare_system(PROGRAMS)
    documents, screens = OUT / "shots/documents", OUT / "shots/screens"
    for target in (documents, screens):
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        run(*MIGDESK, "demo", folder)
        for pdf in sorted(Path(folder).rglob("*.pdf")):
            run("pdftoppm", "-r", "100", "-png", pdf, documents / pdf.stem)
    run(PYTHON, "tests/tools/shots.py", screens, env={"QT_QPA_PLATFORM": "offscreen"})
    for target in (documents, screens):
        print(f"{len(list(target.rglob('*.png')))} pictures in {target}")


def manual(arguments: Sequence[str]) -> None:
    """Write anew what is made in docs/: pictures, tables of shortcuts and checks, the schema."""
    no_arguments(arguments)
    prepare()
    prepare_system()
    run(PYTHON, "tests/tools/shortcuts.py")
    run(PYTHON, "tests/tools/checks.py")
    run(PYTHON, "-m", "migdesk.intake.schema", ROOT / "docs/records.schema.json")
    run(PYTHON, "tests/tools/pictures.py", env={"QT_QPA_PLATFORM": "offscreen"})


def bench(arguments: Sequence[str]) -> None:
    """Measure the speed budgets."""
    prepare()
    prepare_system(SCREEN_PROGRAMS if sys.platform.startswith("linux") else {})
    env = {"MIGDESK_CORPUS": str(CORPUS)} if CORPUS.is_dir() else {}
    run(PYTHON, ROOT / "tests/bench/run.py", *arguments, env=env)


def translate(arguments: Sequence[str]) -> None:
    """Gather the window's texts, and report on every language or start one."""
    if len(arguments) > 1:
        raise Stop(USAGE, 2)
    prepare()
    tools = {
        "tests/tools/interface_texts.py": arguments or ["--write"],
        "tests/tools/translations.py": arguments,
    }
    codes = [exit_code(PYTHON, tool, *words) for tool, words in tools.items()]
    compile_translations()
    if any(codes):
        raise Stop("something is still to be translated: see above.")


def lock(arguments: Sequence[str]) -> None:
    """Pin every dependency with its hashes, for all three systems, naming no registry."""
    with tempfile.TemporaryDirectory() as folder:
        run(sys.executable, "-m", "venv", folder)
        tools = Path(folder, BIN.name)
        run(tools / PYTHON.name, "-m", "pip", "install", "--quiet", UV)
        run(
            *(tools / "uv", "pip", "compile", "pyproject.toml", "--group", "dev"),
            *("--universal", "--python-version", "3.11", "--generate-hashes"),
            *("--no-emit-index-url", "--no-emit-find-links", "--quiet"),
            *("--custom-compile-command", "python3 dev.py lock"),
            *("--output-file", LOCK.name, *arguments),
        )


def no_arguments(arguments: Sequence[str]) -> None:
    """Refuse words after a task that takes none.

    Raises:
        Stop: there are some.
    """
    if arguments:
        raise Stop(USAGE, 2)


TASKS: dict[str, Callable[[Sequence[str]], None]] = {
    "run": open_window,
    "migdesk": run_command,
    "demo": demo,
    "test": test,
    "check": check,
    "shots": shots,
    "manual": manual,
    "bench": bench,
    "translate": translate,
    "lock": lock,
}


def task_named(words: Sequence[str]) -> Callable[[Sequence[str]], None]:
    """Return the task that the command line asks for.

    Raises:
        Stop: none, or one that does not exist.
    """
    if not words or words[0] not in TASKS:
        raise Stop(USAGE, 2)
    return TASKS[words[0]]


def main(words: Sequence[str]) -> int:
    """Run the task that ``words`` names and return the exit code."""
    if words and words[0] in {"-h", "--help"}:
        print(USAGE)
        return 0
    try:
        require_python()
        task_named(words)(words[1:])
    except Stop as stop:
        print(stop.reason if stop.reason == USAGE else f"dev.py: {stop.reason}", file=sys.stderr)
        return stop.code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
