"""Home: what needs a person now; and the page a new office begins with."""
