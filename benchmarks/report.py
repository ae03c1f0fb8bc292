"""Results into README.md, between the marks that name them; what people wrote around them stays."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path(__file__).parent
README = FOLDER / "README.md"


def write_section(name: str, markdown: str) -> None:
    """Replace what stands between `<!-- name -->` and `<!-- /name -->`."""
    text = README.read_text()
    found = re.search(f"(<!-- {name} -->\n).*?(<!-- /{name} -->)", text, re.DOTALL)
    if found is None:
        raise ValueError(f"README.md has no section {name}")
    README.write_text(f"{text[: found.end(1)]}\n{markdown.strip()}\n\n{text[found.start(2) :]}")


def write_plot(name: str, svg: str) -> str:
    """Write a picture; the Markdown that shows it."""
    (FOLDER / f"{name}.svg").write_text(svg)
    return f"![{name}]({name}.svg)\n"
