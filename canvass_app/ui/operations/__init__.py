"""The one way from the window to the campaign file: every job goes through here."""
