"""Lines that wait for a person to say which city they go to."""
