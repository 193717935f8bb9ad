"""The screens before a campaign is open: first screen, new campaign, recovery code, unlock."""
