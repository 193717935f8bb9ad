"""Reports for the campaign itself: plain blocks one under another on tagged pages."""
