"""How the objects of lists are usually written: long lists are read by these."""
