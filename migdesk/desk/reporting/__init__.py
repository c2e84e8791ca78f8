"""Reports from records: each module freezes what one of them prints into its sheet."""
