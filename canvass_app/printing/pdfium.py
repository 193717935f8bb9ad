"""The single access point to PDFium, which two threads must not use at the same time."""

from __future__ import annotations

import threading

lock = threading.RLock()
"""Held around every call into PDFium: the library keeps global state without locks."""
