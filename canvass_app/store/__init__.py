"""The encrypted campaign file: keys, schema, journal, views, queries, backups.

The only package that knows SQL. It stores what the layers above decide and knows neither
matching nor routing: what must be kept in step with a line (its search keys) is handed in
as a function when the file is opened.
"""
