"""Places and mayors: where each line goes, and to whom packets are addressed."""
