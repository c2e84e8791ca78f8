"""Words: drafting and attribution. Plain frozen values in, plain values out."""
