"""The dialog of models: which there are, what each asks of this machine, and how its download is doing."""
