"""The window and all that a writer sees and touches in it."""
