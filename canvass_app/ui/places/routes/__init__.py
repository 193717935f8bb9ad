"""Lines for which a person must say which city they go to."""
