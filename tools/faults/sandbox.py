"""A folder in which one run of the program may do whatever it likes, and which is then searched."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tools.sample_campaign import PASSPHRASE

NEW_PASSPHRASE = "quite another few words"
NAME = "Training city"


@dataclass(frozen=True)
class Sandbox:
    """The places in one such folder: the campaign, what is written elsewhere, and settings."""

    root: Path

    @property
    def campaign(self) -> Path:
        """The campaign file."""
        return self.root / "drive" / "harbor.canvass"

    @property
    def lists(self) -> Path:
        """The folder for lists that come in and go out."""
        return self.root / "lists"

    @property
    def packets(self) -> Path:
        """The folder for packets."""
        return self.root / "packets"

    @property
    def record(self) -> Path:
        """The record of destruction."""
        return self.root / "record.txt"

    def make(self) -> None:
        """Make the folders."""
        for folder in (self.campaign.parent, self.lists, self.root / "home", self.root / "tmp"):
            folder.mkdir(parents=True)

    def enter(self) -> None:
        """Make this process keep settings and temporary files here, and know the passphrase."""
        os.environ |= {
            "CANVASS_HOME": str(self.root / "home"),
            "TMPDIR": str(self.root / "tmp"),
            "CANVASS_PASSPHRASE": PASSPHRASE,
            "CANVASS_NEW_PASSPHRASE": NEW_PASSPHRASE,
        }
        tempfile.tempdir = None
