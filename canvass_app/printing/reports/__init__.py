"""Reports for the campaign itself: plain blocks, one below another, on tagged pages."""
