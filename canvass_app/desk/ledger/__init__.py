"""The ledger of sheets: each step in the life of paper, reports, withdrawals."""
