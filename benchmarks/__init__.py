"""Every claim about speed or memory, as a command: `python -m benchmarks [NAME …] [--write]`."""
