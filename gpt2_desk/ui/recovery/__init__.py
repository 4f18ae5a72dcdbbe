"""After a crash: which pages were not saved, and what is to become of them."""
