"""What the Help menu shows: the help, the keys, and what this program is."""
