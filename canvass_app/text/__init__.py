"""Names, addresses, ZIPs, dates, phones and e-mails as people write them: read, never judged.

Everything here is pure and imports only `model`. What is returned serves comparison or
suggests a reading; what was written is kept elsewhere, as written.
"""
