"""The life of a campaign: setting up, access, backups, retention, destruction."""
