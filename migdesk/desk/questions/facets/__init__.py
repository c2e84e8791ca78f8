"""By what lists can be narrowed down: what there is to choose from, and how many have it."""
