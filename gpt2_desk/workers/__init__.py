"""The one room with threads: jobs, the worker that does them, and the signals that come back. QtCore only."""
