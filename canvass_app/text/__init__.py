"""Reads names, addresses, ZIPs, dates, phones and e-mails as people write them; judges none.

Everything here is pure and imports only `model`. The results are for comparison, or suggest a
reading; the original text is kept elsewhere, as written.
"""
