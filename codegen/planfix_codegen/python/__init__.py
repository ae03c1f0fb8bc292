"""From the model to Python: names, types, the tree on the wire, docstrings."""
