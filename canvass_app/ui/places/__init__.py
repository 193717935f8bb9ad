"""Places and mayors: where each line goes, and who packets are addressed to."""
