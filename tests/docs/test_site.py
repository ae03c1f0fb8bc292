"""The built site in a real browser: search finds the right page first, and pages fit narrow screens.

`make docs` builds the site. Without Chromium, or where the pages are newer than the site, these tests are skipped.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from browser import CHROMIUM, Browser, browsing
from doc_pages import DOCS, HAND_WRITTEN, PAGES

SITE = DOCS.parent / "site"

INDEX = SITE / "search.json"
BUILT = INDEX.exists() and INDEX.stat().st_mtime > max(path.stat().st_mtime for path in DOCS.rglob("*.*"))

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and BUILT), reason="needs Chromium and a site that `make docs` built anew"
)

SEARCH = r"""
const index = await (await fetch("search.json")).json();
const page = await (await fetch("index.html")).text();
const worker = new Worker(page.match(/assets\/javascripts\/workers\/search\.[0-9a-z]+\.min\.js/)[0]);
const ask = message => new Promise((resolve, reject) => {
  worker.onmessage = event => resolve(event.data);
  worker.onerror = reject;
  worker.postMessage(message);
});
const filter = {
  input: {type: "operator", data: {operator: "and", operands: []}},
  aggregation: {input: [{type: "term", data: {field: "tags"}}]},
};
await ask({type: 0, data: index});
const found = {};
for (const query of input) {
  const answer = await ask({type: 2, data: {input: query, filter}});
  found[query] = answer.data.items.map(item => index.items[item.id].location);
}
return found;
"""

FIRST = {
    "TaskNotFound": "reference/errors.html#3001-tasknotfound",
    "3001": "reference/errors.html#3001-tasknotfound",
    "rate limit": "guide/clients.html#rate-limit",
    "retry": "guide/errors.html#retry-reads-again-writes-once",
    "proxy": "guide/clients.html#region-proxy-certificates",
    "pagination": "guide/lists.html#pagination-all-pages",
    "webhook": "questions.html#are-there-webhooks",
    "createTask": "words.html",
    "задача": "words.html",
    "пользовательское поле": "words.html",
    "аналитика": "words.html",
    "лимит запросов": "words.html",
}
"""What people type, and what answers it."""

SAMPLE = ("add", "get_list", "enums", "errors", "filters", "service", "task")
"""Pages of the reference that stand for all: the others are made by the same templates."""

# The words of code in tables that are on more than one line, and pages that are wider than the frame they are in.
LAYOUT = r"""
const frame = document.createElement("iframe");
frame.sandbox = "allow-same-origin";  // no scripts: they take most of the time
frame.style = "width: 390px; height: 800px; border: 0";
document.body.append(frame);
const wrong = [];
for (const path of input) {
  await new Promise(resolve => { frame.onload = resolve; frame.src = path; });
  const page = frame.contentDocument;
  if (page.documentElement.scrollWidth > 390) wrong.push(`${path}: ${page.documentElement.scrollWidth} px wide`);
  for (const code of page.querySelectorAll("td code")) {
    const text = code.firstChild;
    for (const word of (text?.data ?? "").matchAll(/\w+/g)) {
      const range = page.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (range.getClientRects().length > 1) wrong.push(`${path}: ${word[0]}`);
    }
  }
}
return wrong;
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing(SITE) as found:
        yield found


def test_search_finds_the_right_page_first(browser: Browser) -> None:
    found = browser.run(SEARCH, list(FIRST))
    assert {query: places[0] if places else None for query, places in found.items()} == FIRST


def test_pages_fit_a_narrow_screen(browser: Browser) -> None:
    alike = [page for page in PAGES if page not in HAND_WRITTEN and page.path.stem not in SAMPLE]
    pages = [str(page).removesuffix(".md") + ".html" for page in PAGES if page not in alike]
    assert browser.run(LAYOUT, pages) == []
