"""A stand-in for the Hugging Face hub on this machine's loopback, with every fault a download can meet."""
