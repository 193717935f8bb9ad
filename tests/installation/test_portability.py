"""What must hold on Windows and macOS and can be seen on any system: names, guards, encodings."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
PROGRAM = ("canvass_app", "start.py")
CODE = (*PROGRAM, "tools", "benchmarks")

POSIX_MODULES = {
    "crypt", "fcntl", "grp", "nis", "posix", "pty", "pwd", "readline", "resource", "spwd",
    "syslog", "termios", "tty",
}  # fmt: skip
WINDOWS_MODULES = {"_winapi", "msvcrt", "nt", "winreg", "winsound"}
ONLY_SOMEWHERE = {
    "os": {
        "O_BINARY", "O_CLOEXEC", "O_DIRECTORY", "O_DSYNC", "O_NOFOLLOW", "O_SYNC", "chown",
        "execl", "execv", "execve", "execvp", "fchmod", "fchown", "fork", "forkpty", "getegid",
        "geteuid", "getgid", "getgroups", "getloadavg", "getpgid", "getuid", "killpg", "mkfifo",
        "openpty", "posix_fadvise", "posix_fallocate", "pread", "pwrite", "sched_getaffinity",
        "setgid", "setsid", "setuid", "startfile", "statvfs", "sync", "sysconf", "uname", "wait",
    },
    "signal": {"SIGALRM", "SIGCHLD", "SIGHUP", "SIGKILL", "SIGQUIT", "SIGUSR1", "pause"},
    "time": {"tzset"},
}  # fmt: skip
TEXT_MODES = {"r", "w", "a", "x", "r+", "w+", "a+", "x+", "rt", "wt", "at"}

Found = Iterator[tuple[int, str]]


def test_text_files_are_opened_with_a_named_encoding() -> None:
    """Windows would take its own, and the file would be another one there."""
    assert complaints(CODE, texts_without_encoding) == []


def test_text_is_written_with_the_same_line_ends_everywhere() -> None:
    assert complaints(("canvass_app",), texts_with_line_ends_of_the_system) == []


def test_what_only_some_systems_have_is_used_behind_a_guard() -> None:
    assert complaints(CODE, unguarded) == []


def test_processes_are_spawned_and_never_forked() -> None:
    """A copy of a process with threads is unsound, and Windows cannot make one."""
    assert complaints(PROGRAM, forks) == []


def test_lists_of_folders_are_joined_as_the_system_does() -> None:
    assert complaints(CODE, lists_with_colons) == []


@pytest.mark.parametrize(
    ("look", "source"),
    [
        ("texts", "open(path)"),
        ("texts", "open(path, 'w')"),
        ("texts", "os.fdopen(handle, 'a')"),
        ("texts", "io.open(path, mode='r')"),
        ("texts", "path.read_text()"),
        ("texts", "path.write_text(text)"),
        ("texts", "with path.open() as stream: pass"),
        ("texts", "stream = path.open('r')"),
        ("texts", "subprocess.run(command, text=True)"),
        ("texts", "io.TextIOWrapper(raw)"),
        ("texts", "tempfile.NamedTemporaryFile('w')"),
        ("ends", "path.open('w', encoding='utf-8')"),
        ("ends", "path.write_text(text, 'utf-8')"),
        ("guard", "import fcntl"),
        ("guard", "from pwd import getpwuid"),
        ("guard", "import msvcrt"),
        ("guard", "def root():\n    return os.geteuid() == 0"),
        ("guard", "os.execv(path, arguments)"),
        ("guard", "os.kill(pid, signal.SIGKILL)"),
        ("guard", "flags = os.O_BINARY"),
        ("forks", "os.fork()"),
        ("forks", "ProcessPoolExecutor(2)"),
        ("forks", "multiprocessing.Pool(2)"),
        ("forks", "from multiprocessing import Process\nProcess(target=f)"),
        ("forks", "get_context()"),
        ("forks", "get_context('fork')"),
        ("forks", "multiprocessing.set_start_method('fork')"),
        ("lists", "os.environ['PATH'].split(':')"),
        ("lists", "':'.join([folder, os.environ['PYTHONPATH']])"),
        ("lists", "os.environ['PATH'] + ':' + folder"),
        ("lists", "f\"{folder}:{os.environ['PATH']}\""),
    ],
)
def test_each_of_these_would_be_noticed(look: str, source: str) -> None:
    assert list(LOOKS[look](ast.parse(source)))


@pytest.mark.parametrize(
    ("look", "source"),
    [
        ("texts", "open(path, 'rb')"),
        ("texts", "open(path, encoding='utf-8')"),
        ("texts", "open(os.open(path, flags), 'r+b')"),
        ("texts", "path.read_text('utf-8')"),
        ("texts", "path.write_text(text, 'utf-8')"),
        ("texts", "self.dialog.open()"),
        ("texts", "session = report.open()"),
        ("texts", "Image.open(stream)"),
        ("texts", "subprocess.run(command, encoding='utf-8')"),
        ("ends", "path.open('w', encoding='utf-8', newline='')"),
        ("ends", "path.write_text(text, 'utf-8', newline='\\n')"),
        ("guard", "if sys.platform != 'win32':\n    import fcntl"),
        ("guard", "try:\n    import resource\nexcept ImportError:\n    pass"),
        ("guard", "def a():\n    if os.name == 'nt':\n        return\n    os.execv(p, q)"),
        ("guard", "flags = getattr(os, 'O_BINARY', 0)"),
        ("forks", "ProcessPoolExecutor(2, mp_context=get_context('spawn'))"),
        ("lists", "os.pathsep.join([folder, os.environ['PATH']])"),
        ("lists", "time.split(':')"),
    ],
)
def test_these_are_in_order(look: str, source: str) -> None:
    assert list(LOOKS[look](ast.parse(source))) == []


def test_the_program_speaks_to_the_system_only_where_it_must() -> None:
    """Whoever adds a guard adds it here, and thinks of the other systems."""
    guarded = {
        path.relative_to(CHECKOUT).as_posix()
        for path in sources(PROGRAM)
        if any(_is_guard(node) for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    }
    assert guarded == GUARDED


GUARDED = {
    "canvass_app/cli/destroying.py", "canvass_app/cli/window.py",
    "canvass_app/durable.py", "canvass_app/exchange/limits.py", "canvass_app/printing/pool.py",
    "canvass_app/ui/frame/app.py",
    "start.py",
}  # fmt: skip


def complaints(places: tuple[str, ...], look: Callable[[ast.Module], Found]) -> list[str]:
    return [
        f"{path.relative_to(CHECKOUT)}:{line}: {what}"
        for path in sources(places)
        for line, what in look(ast.parse(path.read_text("utf-8")))
    ]


def sources(places: tuple[str, ...]) -> list[Path]:
    roots = [CHECKOUT / place for place in places]
    return sorted(
        path for root in roots for path in ([root] if root.is_file() else root.rglob("*.py"))
    )


def texts_without_encoding(tree: ast.Module) -> Found:
    for call, mode in _openings(tree):
        names = {keyword.arg for keyword in call.keywords}
        if "b" not in mode and "encoding" not in names and not _encoding_by_place(call):
            yield call.lineno, "opens a text without naming its encoding"


def texts_with_line_ends_of_the_system(tree: ast.Module) -> Found:
    for call, mode in _openings(tree):
        writes = set(mode) & set("wax+") and "b" not in mode
        if writes and "newline" not in {keyword.arg for keyword in call.keywords}:
            yield call.lineno, "writes the line ends of the system"


def unguarded(tree: ast.Module) -> Found:
    for node, parents in _with_parents(tree):
        name = _only_somewhere(node)
        if name and not any(_is_guarded_by(parent) for parent in parents):
            yield getattr(node, "lineno", 0), f"{name} is not there on every system"


def forks(tree: ast.Module) -> Found:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name, names = _last_name(node.func), {keyword.arg for keyword in node.keywords}
        given = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
        if (
            name in {"fork", "forkpty", "set_start_method", "Pool", "Process"}
            or (name == "get_context" and given != ["spawn"])
            or (name == "ProcessPoolExecutor" and "mp_context" not in names)
        ):
            yield node.lineno, name


def lists_with_colons(tree: ast.Module) -> Found:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call | ast.BinOp | ast.JoinedStr):
            continue
        texts = [c.value for c in ast.walk(node) if isinstance(c, ast.Constant)]
        of_folders = any(text in ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH") for text in texts)
        if of_folders and ":" in texts:
            yield node.lineno, "a list of folders with colons"


LOOKS: dict[str, Callable[[ast.Module], Found]] = {
    "texts": texts_without_encoding,
    "ends": texts_with_line_ends_of_the_system,
    "guard": unguarded,
    "forks": forks,
    "lists": lists_with_colons,
}


def _openings(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    """Yield what opens a file, with its mode; a process that speaks text counts, too."""
    in_with = {item.context_expr for node in ast.walk(tree) for item in _with_items(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _last_name(node.func)
        given = {k.arg: k.value for k in node.keywords}
        if name in ("read_text", "TextIOWrapper"):
            yield node, "r"
        elif name == "write_text":
            yield node, "w"
        elif isinstance(given.get("text"), ast.Constant) or "universal_newlines" in given:
            yield node, "r"
        elif name in ("open", "fdopen", "NamedTemporaryFile", "TemporaryFile"):
            mode = _mode(node, given.get("mode"))
            if mode and (node.args or given or node in in_with):
                yield node, mode


def _with_items(node: ast.AST) -> list[ast.withitem]:
    return node.items if isinstance(node, ast.With) else []


def _mode(call: ast.Call, named: ast.expr | None) -> str:
    """Return the mode of what opens a file, or nothing where this opens something else."""
    is_method = isinstance(call.func, ast.Attribute) and _last_name(call.func.value) not in (
        "os", "io", "tempfile",
    )  # fmt: skip
    if _last_name(call.func) == "open" and ast.unparse(call.func) == "os.open":
        return ""
    place = 0 if is_method or "Temporary" in _last_name(call.func) else 1
    given = named or (call.args[place] if len(call.args) > place else None)
    if given is None:
        binary = "Temporary" in _last_name(call.func)
        is_other = is_method and bool(call.args)
        return "" if is_other else "w+b" if binary else "r"
    value = given.value if isinstance(given, ast.Constant) else ""
    return value if isinstance(value, str) and (value in TEXT_MODES or "b" in value) else ""


def _encoding_by_place(call: ast.Call) -> bool:
    """Return whether the encoding is given without its name, as these functions allow."""
    place = {"read_text": 0, "write_text": 1, "TextIOWrapper": 1}.get(_last_name(call.func))
    return place is not None and len(call.args) > place


def _only_somewhere(node: ast.AST) -> str:
    match node:
        case ast.Import(names=names):
            return next((a.name for a in names if a.name in POSIX_MODULES | WINDOWS_MODULES), "")
        case ast.ImportFrom(module=str(module)) if module in POSIX_MODULES | WINDOWS_MODULES:
            return module
        case ast.Attribute(value=ast.Name(id=module), attr=attr):
            return f"{module}.{attr}" if attr in ONLY_SOMEWHERE.get(module, ()) else ""
    return ""


def _is_guarded_by(parent: ast.AST) -> bool:
    """Return whether a platform is asked for in the block, function or attempt around."""
    if isinstance(parent, ast.Try):
        caught = [handler.type for handler in parent.handlers]
        return any(isinstance(kind, ast.Name) and kind.id == "ImportError" for kind in caught)
    if isinstance(parent, ast.If | ast.IfExp | ast.FunctionDef):
        return any(_is_guard(node) for node in ast.walk(parent))
    return False


def _is_guard(node: ast.AST) -> bool:
    match node:
        case ast.Attribute(value=ast.Name(id="sys"), attr="platform"):
            return True
        case ast.Attribute(value=ast.Name(id="os"), attr="name"):
            return True
        case ast.Call(func=ast.Name(id="hasattr"), args=[ast.Name(id="os"), _]):
            return True
    return False


def _with_parents(
    node: ast.AST, parents: tuple[ast.AST, ...] = ()
) -> Iterator[tuple[ast.AST, tuple[ast.AST, ...]]]:
    yield node, parents
    for child in ast.iter_child_nodes(node):
        yield from _with_parents(child, (*parents, node))


def _last_name(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
