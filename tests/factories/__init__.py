"""Records that several tests start from."""
