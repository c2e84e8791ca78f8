"""One program for each office file: a second start hands over to the first."""

from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 500
"""Milliseconds that the first program has to answer."""


def hand_over(path: Path) -> bool:
    """Ask the program that has ``path`` open to come forward; return whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    if not socket.waitForConnected(_WAIT):
        return False
    socket.write(b"show\n")
    socket.waitForBytesWritten(_WAIT)
    socket.disconnectFromServer()
    return True


class Doorbell(QObject):
    """Listens for later starts on the same file.

    Signals:
        rung: somebody started MigDesk again with this file.
    """

    rung = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def listen(self, path: Path) -> None:
        """Listen for starts on ``path`` and no other file."""
        self._server.close()
        name = _name(path)
        QLocalServer.removeServer(name)  # of a program that was killed; the lock says who is alive
        self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
        self.rung.emit()


def _name(path: Path) -> str:
    place = str(path.resolve()).encode()
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256)
    return f"migdesk-{bytes(digest.toHex().data()).decode()[:16]}"
