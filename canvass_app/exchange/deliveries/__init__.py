"""The delivery log going out, photos and scans of receipts coming in."""
