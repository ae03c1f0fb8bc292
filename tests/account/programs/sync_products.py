"""Bring a directory to what a price list says."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from acme_planfix import Acme


def sync(pf: Acme, prices: Mapping[str, Decimal]) -> tuple[int, int, int]:
    """Add what is new, change prices, archive what is gone; returns how many of each."""
    known = {product.title: product for product in pf.products.iter() if product.title and not product.archived}
    added = changed = 0
    for title, price in prices.items():
        product = known.pop(title, None)
        if product is None:
            pf.products.add(title=title, price=price)
            added += 1
        elif product.price != price:
            pf.products.update(product.key, price=price)
            changed += 1
    for product in known.values():
        pf.products.update(product.key, archived=True)
    return added, changed, len(known)
