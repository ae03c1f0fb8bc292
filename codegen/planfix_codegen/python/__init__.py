"""From the model to Python: names, types, trees of XML elements, docstrings."""
