"""Holds pages against axe-core, the accessibility rules of Deque: a line a violation; the exit code is 1 where there is any.

    python3 check_axe.py PAGE.html …
    python3 check_axe.py --find        says where axe-core is; the exit code is 3 where it is not

axe-core is what AXE names, a file `axe.min.js`, or comes with the Python package `axe-playwright-python`. Nothing is fetched.
Each page is held against all its rules at 400 and 1,280 pixels, light and dark, with all that is folded opened.
"""

import importlib.util
import json
import os
import pathlib
import sys

from chromium import Chromium, Page

RUN = """(async () => {
  // Shades that say that there is more to scroll to would keep axe from judging the contrast.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync("* { background-image: none !important }")
  document.adoptedStyleSheets = [sheet]
  document.querySelectorAll("details").forEach(details => details.open = true)
  // What axe can't judge, text out of sight and signs of formulas, check_pages.py does.
  const found = await axe.run(document, { resultTypes: ["violations"] })
  return JSON.stringify(found.violations.map(rule =>
    rule.id + ", " + rule.nodes.length + " times: " + rule.nodes[0].html.slice(0, 120) + " — " + (rule.nodes[0].failureSummary ?? rule.help).replaceAll("\\n", " ")))
})()"""


def find_axe():
    named = os.environ.get("AXE")
    if named:
        return pathlib.Path(named) if pathlib.Path(named).is_file() else None
    package = importlib.util.find_spec("axe_playwright_python")
    file = package and pathlib.Path(package.origin).parent / "axe.min.js"
    return file if file and file.is_file() else None


def main():
    axe = find_axe()
    if axe is None:
        sys.exit(3)
    if sys.argv[1:] == ["--find"]:
        return print(axe)
    script, faults = axe.read_text(encoding="utf-8"), []
    with Chromium() as browser:
        page = Page(browser)
        for source in map(pathlib.Path, sys.argv[1:]):
            for scheme in ["light", "dark"]:
                for width in [400, 1280]:
                    page.emulate(scheme)
                    page.resize(width)
                    page.open(source.resolve().as_uri())
                    page.evaluate(script + "\n;0")
                    faults += [f"{source.name} ({scheme}) at {width} px: {fault}" for fault in json.loads(page.evaluate(RUN, seconds=120))]
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
