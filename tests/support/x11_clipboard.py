"""Programs of their own with the clipboard of an X server, for `test_clipboard_of_x11.py`.

`canvass FOLDER` shows a campaign, copies a line's name with keys, and locks when told to. `copy
TEXT` is another program that copied something; `paste` prints what anybody could paste now.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from canvass_app.desk.session import create
from canvass_app.model.person import Person
from canvass_app.store import keys
from canvass_app.ui.frame.program import Program
from tests.support.campaigns import PASSPHRASE, QUICK_COST

COPIED = "Rosa Delgado"


def main(role: str, argument: str) -> None:
    """Play one part, until the process is ended."""
    app = QApplication([])
    if role == "canvass":
        _canvass(app, Path(argument))
    elif role == "copy":
        QGuiApplication.clipboard().setText(argument)
        _tell("copied")
        app.exec()
    else:
        QTest.qWait(200)
        clipboard = QGuiApplication.clipboard()
        _tell(f"{clipboard.text()}|{clipboard.text(QClipboard.Mode.Selection)}")


def _canvass(app: QApplication, folder: Path) -> None:
    keys.COST = QUICK_COST
    session, _ = create(folder / "Spring.canvass", PASSPHRASE, Person("Ana"))
    program = Program(app, lambda path: None)
    program.window.show()
    program.show_campaign(session)
    field = QLineEdit(COPIED, program.window)
    field.show()
    QTest.qWait(200)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == clipboard.text(QClipboard.Mode.Selection) == COPIED
    _tell("copied")
    sys.stdin.readline()
    # What other programs did in the meantime arrives as events.
    QTest.qWait(200)
    program.lock()
    _tell("locked")
    # It goes on answering whoever asks for what it holds.
    app.exec()


def _tell(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "")
