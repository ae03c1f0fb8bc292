"""From a YAML description of the Planfix XML API to Python: loader, model, passes, templates, black, files."""
