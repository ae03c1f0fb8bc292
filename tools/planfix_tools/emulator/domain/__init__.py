"""What the account consists of: its objects, found and described, and the rights to them."""
