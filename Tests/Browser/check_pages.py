"""Opens pages in a headless Chromium and says what is wrong with them, a line a fault; the exit code is 1 where there is any.

    python3 check_pages.py PAGE.html …

Each page is opened at 320, 400, 1,280 and 2,560 pixels, light and dark, with script and without, and in high contrast and forced
colours. It must be silent on the console, ask for nothing, run nothing of the lesson's, never scroll sideways, and keep to the
rules of RULES below. Rules that are the same for every width are checked once. Lines of code of up to 100 letters stand in one row
from 1,280 pixels on. Everything must be reached with the Tab key and be seen to be; a block has one stop for all that stands over
its code; a chart's values are read with the arrow keys. The lesson's source can be saved; all text of the print must be text;
Hangul must have a Korean face.
"""

import base64
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zlib

from chromium import Chromium, Page

WIDTHS = [320, 400, 1280, 2560]

SIDEWAYS = """(() => {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  return Array.from(document.querySelectorAll("body *"))
    .filter(element => element.getBoundingClientRect().right > width + 1)
    .slice(0, 3).map(element => element.tagName + "." + element.className + " ends at " + element.getBoundingClientRect().right)
})()"""

# Numbers of drawings that their edges cut off: a number without its first digit is another number.
CUT = """Array.from(document.querySelectorAll(".chart svg text")).filter(text => {
  const own = text.getBoundingClientRect(), edge = text.closest("svg").getBoundingClientRect()
  return own.width > 0 && /^[−\\d]/.test(text.textContent) && (own.left < edge.left - 1 || own.right > edge.right + 1)
}).slice(0, 3).map(text => text.textContent)"""

# Drawings that have to be scrolled where the text has its full width, and the short table of what padding does at any width.
SCROLLED = """Array.from(document.querySelectorAll(WHICH)).filter(part => part.offsetWidth && part.scrollWidth > part.clientWidth + 1)
  .slice(0, 3).map(part => part.textContent.trim().slice(0, 40))"""

# Parts of wide drawings that their block's edge cuts off; what stands above the first may be longer.
CUT_PARTS = """Array.from(document.querySelectorAll("main > .block .parts span > svg:not(:nth-last-child(3))")).filter(part =>
  part.getBoundingClientRect().right > Math.min(...[".chart", ".block"].map(box => part.closest(box).getBoundingClientRect().right)) + 1).slice(0, 3)
  .map(part => part.closest(".parts").getAttribute("aria-label").slice(0, 40))"""

# Lines of code that could stand in one row, and don't.
BROKEN = """Array.from(document.querySelectorAll(".code code > a")).filter(line => {
  const text = line.matches(".noted") ? line.firstChild : line
  const row = parseFloat(getComputedStyle(line).lineHeight)
  return /^[ -~]{0,100}\\n?$/.test(text.textContent) && text.getBoundingClientRect().height > row * 1.5
}).slice(0, 3).map(line => line.textContent)"""

# What assistive technology needs, after WCAG 2.2: names, landmarks, order, unique ids, contrast, reachable scrollers.
RULES = r"""(() => {
  const faults = []
  // Code that is no block is cmark's own; the script makes it reachable where it scrolls, and browsers do so by themselves.
  const withoutScript = !document.querySelector("button")
  const all = selector => Array.from(document.querySelectorAll(selector))
  const shown = element => element.checkVisibility({ opacityProperty: false, visibilityProperty: true })
  const what = element => element.tagName.toLowerCase() + (element.className && element.className.baseVal === undefined ? "." + element.className : "")
    + " “" + element.textContent.trim().slice(0, 30) + "”"

  if (!document.documentElement.lang) faults.push("html has no lang")
  if (!document.title) faults.push("the page has no title")
  if (all("main").length !== 1) faults.push("there is not exactly one main landmark")
  for (const landmark of ["header", "footer"]) if (!all(landmark).some(element => !element.closest("main, article, section"))) faults.push("no " + landmark)
  if (all("h1").filter(shown).length < 1) faults.push("no h1")
  let level = 0
  for (const heading of all("h1, h2, h3, h4, h5, h6").filter(shown)) {
    const next = Number(heading.tagName[1])
    if (next > level + 1) faults.push("heading level jumps from " + level + " to " + next + ": " + what(heading))
    level = next
  }

  for (const pre of all(".code pre")) if (pre.scrollWidth > pre.clientWidth + 1) faults.push("code scrolls sideways: " + what(pre))
  for (const chart of all(".chart")) {
    const names = Array.from(chart.querySelectorAll("svg[aria-label]"), image => image.getAttribute("aria-label"))
    if (new Set(names).size < names.length) faults.push("drawings of one chart with one name: " + names[0])
  }

  const landmarks = new Map()
  for (const element of all("nav, main, aside, section[aria-label], [role=region], [role=navigation]").filter(shown)) {
    const name = element.tagName + ": " + (element.getAttribute("aria-label") ?? "")
    if (landmarks.has(name)) faults.push("two landmarks with one name: " + name)
    landmarks.set(name, element)
  }

  const ids = new Set()
  for (const element of all("[id]")) {
    if (ids.has(element.id)) faults.push("id twice: " + element.id)
    ids.add(element.id)
  }
  for (const link of all("a[href^='#']")) {
    const target = decodeURIComponent(link.getAttribute("href").slice(1))
    if (!ids.has(target)) faults.push("link to nowhere: #" + target)
  }

  for (const image of all("img")) if (!image.hasAttribute("alt")) faults.push("img without alt")
  for (const image of all("svg")) if (!image.getAttribute("aria-label") && image.getAttribute("aria-hidden") !== "true") faults.push("svg without a name")
  for (const control of all("a[href], button, summary"))
    if (control.getAttribute("aria-hidden") !== "true" && !(control.textContent.trim() || control.getAttribute("aria-label")))
      faults.push("no name: " + control.outerHTML.slice(0, 80))
  for (const element of all("[aria-hidden=true]")) if (element.tabIndex >= 0) faults.push("hidden but reachable: " + what(element))
  for (const element of all("[tabindex]")) if (element.tabIndex > 0) faults.push("tabindex above 0: " + what(element))
  for (const element of all("table")) if (!element.querySelector("th[scope=col]")) faults.push("table without column heads")
  for (const element of all("body *"))
    if (element.scrollWidth > element.clientWidth + 1 && ["auto", "scroll"].includes(getComputedStyle(element).overflowX)
      && element.tabIndex < 0 && shown(element) && !(withoutScript && element.matches("pre:not([class], [role])"))) faults.push("scrolls, but not by keyboard: " + what(element))
  for (const element of all("button, summary").filter(shown)) {
    const box = element.getBoundingClientRect()
    if (box.height < 20) faults.push("too small a target (" + Math.round(box.height) + " px): " + what(element))
  }

  const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true })
  const over = (colour, ground) => {
    context.fillStyle = `rgb(${ground.join(" ")})`
    context.fillRect(0, 0, 1, 1)
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
    return Array.from(context.getImageData(0, 0, 1, 1).data.slice(0, 3))
  }
  const groundOf = element => {
    const parents = []
    for (let at = element; at; at = at.parentElement) parents.unshift(at)
    return parents.reduce((ground, parent) => over(getComputedStyle(parent).backgroundColor, ground), [255, 255, 255])
  }
  const luminance = rgb => {
    const [r, g, b] = rgb.map(value => value / 255).map(value => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4)
    return .2126 * r + .7152 * g + .0722 * b
  }
  const seen = new Set()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    if (!walker.currentNode.data.trim() || ["SCRIPT", "STYLE", "TITLE", "title"].includes(element.tagName) || !shown(element)) continue
    const style = getComputedStyle(element)
    const key = element.tagName + element.getAttribute("class") + style.color + (element.closest(".problem, .notice, .code, .fault")?.className ?? "")
    if (seen.has(key)) continue
    seen.add(key)
    const ground = groundOf(element)
    const opaque = over(element instanceof SVGElement ? style.fill : style.color, ground)
    let opacity = 1
    for (let at = element; at; at = at.parentElement) if (!at.matches(".anchor, .code p > *")) opacity *= Number(getComputedStyle(at).opacity)
    const text = opaque.map((value, index) => value * opacity + ground[index] * (1 - opacity))
    const [light, dark] = [luminance(text), luminance(ground)].sort((a, b) => b - a)
    const ratio = (light + .05) / (dark + .05)
    if (ratio < 4.5) faults.push("contrast " + ratio.toFixed(2) + ": " + what(element))
  }
  return faults
})()"""

# A lesson's text that would set this, or leave any of these behind, has run or could run.
HOSTILE = r"""(() => {
  const faults = []
  if (window.hacked) faults.push("script of the lesson ran: " + window.hacked)
  for (const element of document.querySelectorAll("script, iframe, object, embed, base, form, link, meta[http-equiv=refresh], foreignObject, animate, set")) {
    if (element.matches("head > script, body > script:last-of-type, link[rel=icon][href='data:,']")) continue
    faults.push("left in the page: " + element.outerHTML.slice(0, 80))
  }
  for (const element of document.querySelectorAll("*"))
    for (const attribute of element.attributes) {
      if (/^on/i.test(attribute.name)) faults.push("handler: " + element.outerHTML.slice(0, 80))
      if (/^(href|src|xlink:href|action|formaction)$/i.test(attribute.name) && /^\s*(javascript|vbscript|data:(?!,$|image\/(png|gif|jpeg|webp))|file)/i.test(attribute.value)
        && !element.matches("header.head > .source > a[download][href^='data:text/markdown;base64,']"))
        faults.push("unsafe address: " + attribute.value.slice(0, 60))
      if (attribute.name === "style") faults.push("inline style: " + element.outerHTML.slice(0, 80))
    }
  return faults
})()"""


# What the Tab key must reach, in the page's order, each with a number of its own.
REACHABLE = """(() => {
  const elements = Array.from(document.querySelectorAll("a[href], button, summary, [tabindex='0']"))
    .filter(element => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
  window.reachable = elements
  return elements.map(element => element.tagName.toLowerCase() + "." + element.className + " “" + element.textContent.trim().slice(0, 30) + "”")
})()"""

FOCUSED = """(() => {
  const element = document.activeElement, style = getComputedStyle(element)
  return [window.reachable.indexOf(element), style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0]
})()"""


def check_keyboard(page):
    names = page.evaluate(REACHABLE)
    order, faults = [], []
    for _ in range(len(names) + 2):
        page.press("Tab")
        index, is_seen = page.evaluate(FOCUSED)
        if index < 0 or index in order:
            continue
        order.append(index)
        if not is_seen:
            faults.append("focus is not seen: " + names[index])
    faults += ["not reached with Tab: " + name for index, name in enumerate(names) if index not in order]
    if order != sorted(order):
        faults.append("Tab does not follow the page's order")
    return faults


# Of each block how often Tab stops over its code; of furniture whether it is out of sight until it is asked for.
FURNITURE = """(() => {
  const faults = []
  for (const code of document.querySelectorAll(".code")) {
    const stops = Array.from(code.querySelectorAll("a[href], button")).filter(element => element.tabIndex >= 0)
    if (stops.length > 1) faults.push(stops.length + " stops of Tab over the code of " + stops[0].textContent)
    if (Array.from(code.querySelectorAll("p :is(span, button)")).some(element => getComputedStyle(element).opacity !== "0"))
      faults.push("furniture is seen unasked: " + code.textContent.trim().slice(0, 30))
  }
  return faults
})()"""


def check_arrows(page):
    """The arrow keys go from button to button over the code, and from value to value of a chart."""
    faults = page.evaluate(FURNITURE)
    if page.evaluate("(() => { const link = document.querySelector('.code p > a'); link?.focus(); return !!link })()"):
        page.press("ArrowRight")
        seen = "[document.activeElement.localName, getComputedStyle(document.activeElement).opacity]"
        if page.evaluate(seen) != ["button", "1"]:
            faults.append(f"the right arrow does not lead to a button that is seen: {page.evaluate(seen)}")
    # Of a drawing that is there whole and in parts, one is seen.
    sliders = "Array.from(document.querySelectorAll('[role=slider]')).filter(slider => slider.checkVisibility())"
    for number in range(page.evaluate(f"{sliders}.length")):
        knob = f"{sliders}[{number}]"
        # Focus is seen where the last key was one.
        page.press("Tab")
        page.evaluate(f"{knob}.focus()")
        page.press("ArrowRight")
        most, now, said, shown = page.evaluate(
            f"[{knob}.ariaValueMax, {knob}.ariaValueNow, {knob}.ariaValueText, document.querySelector('.values')?.textContent]")
        if int(now) != min(2, int(most)) or not said or said != (shown or "").replace("\n", ", "):
            faults.append(f"the arrow keys read no values: {most}, {now}, {said!r}, {shown!r}")
    return faults


def check_headings(page):
    """A heading is called what it says."""
    page.send("Accessibility.enable")
    nodes = page.send("Accessibility.getFullAXTree")["nodes"]
    page.send("Accessibility.disable")
    names = [node["name"]["value"] for node in nodes if node.get("role", {}).get("value") == "heading" and not node.get("ignored")]
    texts = page.evaluate(
        "Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6')).filter(e => e.checkVisibility() && !e.querySelector('math, img')).map(e => e.textContent.trim())")
    return [f"a heading is not called what it says: {text}" for text in texts if " ".join(text.split()) not in {" ".join(name.split()) for name in names}]


def check_source(page):
    """The lesson's source is saved whole."""
    link = "document.querySelector('.source > a')"
    if not page.evaluate(f"!!{link}"):
        return []
    text = page.evaluate(f"atob({link}.href.split(',')[1]).length")
    folder = tempfile.mkdtemp(prefix="lessons-saved-")
    try:
        page.browser.send("Browser.setDownloadBehavior", behavior="allow", downloadPath=folder, eventsEnabled=True)
        page.evaluate(f"{link}.click()")
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            page.browser.settle(0.1)
            if any(event.get("method") == "Browser.downloadProgress" and event["params"]["state"] == "completed" for event in page.browser.events):
                break
        sizes = [file.stat().st_size for file in pathlib.Path(folder).iterdir()]
        return [] if sizes == [text] else [f"the source of {text} bytes was saved as {sizes}"]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


# The letters of the text that is printed. Letters of formulas change their shape when they are set.
PRINTED = """(() => {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT)
  let text = ""
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    if (parent.closest("p, h1, h2, h3, li, td, pre") && !parent.closest("math, svg, details, button, .back, .code p, .caret") && parent.checkVisibility()) text += walker.currentNode.data
  }
  return text
})()"""


def printed_letters(pdf):
    """The letters that the PDF's fonts say their glyphs stand for: what can be selected and searched."""
    letters = set()
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            text = zlib.decompress(stream)
        except zlib.error:
            continue
        if b"begincmap" not in text:
            continue
        for block in re.findall(rb"beginbfchar(.*?)endbfchar", text, re.DOTALL):
            for target in re.findall(rb"<[0-9A-Fa-f]+>\s*<([0-9A-Fa-f]+)>", block):
                letters.update(bytes.fromhex(target.decode()).decode("utf-16-be", "replace"))
        for block in re.findall(rb"beginbfrange(.*?)endbfrange", text, re.DOTALL):
            for first, last, target in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
                start = bytes.fromhex(target.decode()).decode("utf-16-be", "replace")
                letters.update(chr(ord(start[-1]) + offset) for offset in range(int(last, 16) - int(first, 16) + 1))
    return letters


def check_print(page):
    text = page.evaluate(PRINTED)
    pdf = base64.b64decode(page.send("Page.printToPDF", printBackground=True, seconds=60)["data"])
    missing = {letter for letter in text if letter.isprintable() and not letter.isspace()} - printed_letters(pdf)
    return ["printed, but not as text: " + " ".join(sorted(missing)[:20])] if missing else []


def check_hangul(page):
    """Hangul in another language's face has other strokes."""
    fonts = shutil.which("fc-list") and subprocess.run(["fc-list", ":lang=ko", "family"], capture_output=True, text=True).stdout
    if not fonts or not page.evaluate("/[가-힣]/.test(document.querySelector('main')?.textContent ?? '') && document.documentElement.lang === 'ko'"):
        return []
    for domain in ["DOM", "CSS"]:
        page.send(domain + ".enable")
    root = page.send("DOM.getDocument")["root"]["nodeId"]
    faults = []
    for selector in ["main > p", "h1", "h2", ".code code"]:
        node = page.send("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        if not node:
            continue
        for font in page.send("CSS.getPlatformFontsForNode", nodeId=node)["fonts"]:
            if re.search(r"CJK (JP|SC|TC|HK)|Last ?Resort", font["familyName"]):
                faults.append(f"{selector} is set in {font['familyName']}")
    for domain in ["CSS", "DOM"]:
        page.send(domain + ".disable")
    return faults


def check(page, source):
    faults = []
    url = source.as_uri()

    def add(where, found):
        faults.extend(f"{source.name} {where}: {fault}" for fault in found)

    for script in [True, False]:
        for scheme in ["light", "dark"]:
            page.emulate(scheme, script=script)
            where = f"({scheme}{'' if script else ', no script'})"
            page.resize(1280)
            page.open(url)
            console, requests = page.messages()
            add(where, console)
            add(where, [f"asks for {request}" for request in requests if request != url and not request.startswith("data:")])
            if not script:
                # The page's own script is off, the checks' is not.
                page.send("Emulation.setScriptExecutionDisabled", value=False)
            add(where, page.evaluate(HOSTILE))
            page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
            page.browser.settle(0.05)
            add(where, page.evaluate(RULES))
            for width in WIDTHS:
                page.resize(width)
                page.browser.settle(0.05)
                add(f"{where} at {width} px", [f"scrolls sideways: {fault}" for fault in page.evaluate(SIDEWAYS)])
                add(f"{where} at {width} px", [f"a chart's text is cut off: {text}" for text in page.evaluate(CUT)])
                add(f"{where} at {width} px", [f"padding's numbers scroll: {part}" for part in page.evaluate(SCROLLED.replace("WHICH", "'.lens .table'"))])
                add(f"{where} at {width} px", [f"a part of a drawing is cut off: {part}" for part in page.evaluate(CUT_PARTS)])
                if width >= 1280:
                    add(f"{where} at {width} px", [f"a drawing scrolls: {part}" for part in page.evaluate(SCROLLED.replace("WHICH", "'main > .block .scroll'"))])
                    add(f"{where} at {width} px", [f"a short line of code is broken: {line}" for line in page.evaluate(BROKEN)])

    for name, features in [("high contrast", {"prefers_contrast": "more"}), ("forced colours", {"forced_colors": "active"})]:
        page.emulate("light", **features)
        page.resize(400)
        page.open(url)
        add(f"({name})", page.evaluate(RULES) + [f"scrolls sideways: {fault}" for fault in page.evaluate(SIDEWAYS)])
    page.emulate("light")
    for width in [400, 1280]:
        page.resize(width)
        page.open(url)
        add(f"(keyboard) at {width} px", check_keyboard(page) + check_arrows(page))
    add("(names)", check_headings(page))
    add("(source)", check_source(page))
    add("(print)", check_print(page))
    add("(fonts)", check_hangul(page))
    return faults


def main():
    faults = []
    with Chromium() as browser:
        page = Page(browser)
        for source in sys.argv[1:]:
            faults += check(page, pathlib.Path(source).resolve())
    for fault in dict.fromkeys(faults):
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
