"""Paper entry: typing sheets, the ledger of sheets, second entry."""
