"""What the model reads: the memory, the text, and the author's note."""
