"""The documents that are open: their files, their journals, and what was left of them by a crash."""
