"""The one door to PDFium, which must not be entered by two threads at a time."""

from __future__ import annotations

import threading

lock = threading.RLock()
"""Held around every call into PDFium: the library keeps global state without locks."""
