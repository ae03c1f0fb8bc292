"""The objects of the account, and the rights to them."""
