"""The delivery log, written; photos and scans of receipts, read."""
