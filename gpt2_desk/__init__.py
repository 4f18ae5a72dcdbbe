"""gpt2-desk: a desktop window in which a writer writes and a GPT-2 continues the text."""

__version__ = "0.1.0"
