"""The encrypted campaign file: keys, schema, journal, views, queries, backups.

This is the only package that knows SQL. It stores what the layers above decide and knows neither
matching nor routing: a function that computes what must stay in step with a line (its search keys)
is passed in when the file is opened.
"""
