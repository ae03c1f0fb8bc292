"""`planfix mcp`: an account for assistants, over the Model Context Protocol (extra `mcp`)."""
