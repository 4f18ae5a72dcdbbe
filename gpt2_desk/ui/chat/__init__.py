"""The conversation between a writer and a model: the transcript, the input line, names and form."""
