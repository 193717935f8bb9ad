"""Finds lines that may be one person, and says why. Pure: it knows neither the file nor the window.

`record` prepares a line, `keys` bring candidates together, `compare` weighs a pair,
`batch` searches many lines, `clusters` and `counting` turn decisions into signers.
"""
