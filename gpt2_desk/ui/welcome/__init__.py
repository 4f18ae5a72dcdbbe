"""The welcome: one screen in the page's place, at the very first start."""
