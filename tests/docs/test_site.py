"""The built site in a real browser: search finds the right page first, and pages fit narrow screens.

`make docs` builds the site. Without Chromium, or where the pages are newer than the site, these tests are skipped.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from browser import CHROMIUM, Browser, browsing
from doc_pages import DOCS, HAND_WRITTEN, PAGES, RUSSIAN

SITE = DOCS.parent / "site"

INDEXES = (SITE / "search.json", SITE / "ru" / "search.json")
NEWEST = max(path.stat().st_mtime for path in DOCS.rglob("*.*"))
BUILT = all(index.exists() and index.stat().st_mtime > NEWEST for index in INDEXES)

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and BUILT), reason="needs Chromium and a site that `make docs` built anew"
)

SEARCH = r"""
const {site, queries} = input;
const index = await (await fetch(`${site}search.json`)).json();
const page = await (await fetch(`${site}index.html`)).text();
const worker = new Worker(site + page.match(/assets\/javascripts\/workers\/search\.[0-9a-z]+\.min\.js/)[0]);
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
for (const query of queries) {
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

FIRST_IN_RUSSIAN = FIRST | {
    "лимит запросов": "guide/clients.html#rate-limit",
    "повтор": "guide/errors.html#retry-reads-again-writes-once",
    "прокси": "guide/clients.html#region-proxy-certificates",
    "постранично": "guide/lists.html#pagination-all-pages",
    "вебхук": "questions.html#are-there-webhooks",
    "эмулятор": "guide/emulator.html",
}
"""The same on the Russian pages."""

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


# Opens a page, clicks on a language in the header, and tells where that leads.
SWITCH = r"""
const frame = document.createElement("iframe");
document.body.append(frame);
const loaded = () => new Promise(resolve => { frame.onload = resolve; });
let next = loaded();
frame.src = input.from;
await next;
next = loaded();
frame.contentDocument.querySelector(`a.md-select__link[hreflang=${input.to}]`).click();
await next;
return [frame.contentDocument.documentElement.lang, frame.contentWindow.location.pathname];
"""


# Texts whose colour is too close to what is behind them (a contrast below 4.5, as WCAG AA asks for), by scheme.
CONTRAST = r"""
const luminance = colour => {
  const [r, g, b] = colour.map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const context = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
// All colours from the outermost background to the innermost, laid over each other.
const over = (colours) => {
  context.globalAlpha = 1;
  context.fillStyle = "white";
  context.fillRect(0, 0, 1, 1);
  for (const colour of colours) { context.fillStyle = colour; context.fillRect(0, 0, 1, 1); }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
};
const frame = document.createElement("iframe");
frame.sandbox = "allow-same-origin";
frame.style = "width: 1200px; height: 800px; border: 0";
document.body.append(frame);
const wrong = [];
let seen = 0;
for (const path of input) {
  await new Promise(resolve => { frame.onload = resolve; frame.src = path; });
  const page = frame.contentDocument;
  page.head.insertAdjacentHTML("beforeend", "<style>* { transition: none !important }</style>");
  const behind = {};
  for (const scheme of ["default", "slate"]) {
    page.body.dataset.mdColorScheme = scheme;
    behind[scheme] = frame.contentWindow.getComputedStyle(page.body).backgroundColor;
    for (const element of page.querySelectorAll("article :is(h1, h2, p, li, td, th, a:not(.headerlink), code)")) {
      const backgrounds = [];
      for (let one = element; one; one = one.parentElement) {
        backgrounds.unshift(frame.contentWindow.getComputedStyle(one).backgroundColor);
      }
      const text = frame.contentWindow.getComputedStyle(element).color;
      const [low, high] = [over(backgrounds), over([...backgrounds, text])].map(luminance).sort((a, b) => a - b);
      const contrast = (high + 0.05) / (low + 0.05);
      seen += 1;
      if (contrast < 4.5) wrong.push(`${path}, ${scheme}: ${element.tagName} ${contrast.toFixed(1)}`);
    }
  }
  if (behind.default === behind.slate) wrong.push(`${path}: both schemes have the background ${behind.slate}`);
}
if (!seen) wrong.push("no texts");
return [...new Set(wrong)];
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing(SITE) as found:
        yield found


@pytest.mark.parametrize(("site", "first"), [("", FIRST), ("ru/", FIRST_IN_RUSSIAN)], ids=["English", "Russian"])
def test_search_finds_the_right_page_first(site: str, first: dict[str, str], browser: Browser) -> None:
    found = browser.run(SEARCH, {"site": site, "queries": list(first)})
    assert {query: places[0] if places else None for query, places in found.items()} == first


@pytest.mark.parametrize("page", ["index.html", "guide/errors.html", "reference/task/add.html"])
def test_the_language_can_be_switched_on_every_page(page: str, browser: Browser) -> None:
    assert browser.run(SWITCH, {"from": page, "to": "ru"}) == ["ru", f"/ru/{page}"]
    assert browser.run(SWITCH, {"from": f"ru/{page}", "to": "en"}) == ["en", f"/{page}"]


def test_a_page_that_is_only_english_leads_to_the_first_one(browser: Browser) -> None:
    assert browser.run(SWITCH, {"from": "project/architecture.html", "to": "ru"}) == ["ru", "/ru/index.html"]


def test_pages_fit_a_narrow_screen(browser: Browser) -> None:
    pages = [page.path for page in HAND_WRITTEN] + [
        page.path for page in PAGES if page not in HAND_WRITTEN and page.path.stem in SAMPLE
    ]
    both = [*pages, *(RUSSIAN / path.relative_to(DOCS) for path in pages)]
    shown = [path.relative_to(DOCS).with_suffix(".html") for path in both if path.exists()]
    assert browser.run(LAYOUT, [path.as_posix() for path in shown]) == []


def test_texts_can_be_read_in_light_and_in_dark(browser: Browser) -> None:
    assert (
        browser.run(CONTRAST, ["index.html", "ru/index.html", "ru/guide/clients.html", "ru/reference/task/add.html"])
        == []
    )
