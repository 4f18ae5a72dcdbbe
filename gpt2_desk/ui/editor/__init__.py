"""The page: a text field over our own lazy layout, as a view of a document."""
