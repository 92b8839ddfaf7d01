"""Opens pages of charts in a headless Chromium and says which labels of a drawing touch or leave it, or are too small to read, a line a fault; the exit code is 1 where there is any.

    python3 check_charts.py PAGE.html …

Each page is opened at 320, 400, 1,280 pixels, in forced colours, and as it is printed. What is compared is the ink of the letters, as the browser measures it.
"""

import pathlib
import sys

from chromium import Chromium, Page

WIDTHS = [320, 400, 1280]
# In pixels, at these widths.
LEAST_SIZE = 11
READABLE = [400, 1280]

# The ink of each text in pixels of the page: letters have no ink above their tops or beneath their feet, boxes of lines do.
COLLISIONS = """(() => {
  const context = document.createElement("canvas").getContext("2d"), faults = []
  const ink = text => {
    const own = text.cloneNode(true), style = getComputedStyle(text), matrix = text.getScreenCTM()
    for (const title of own.querySelectorAll("title")) title.remove()
    const size = parseFloat(style.fontSize)
    context.font = `${style.fontWeight} ${size}px ${style.fontFamily}`
    context.textAlign = { start: "left", middle: "center", end: "right" }[style.textAnchor]
    const measured = context.measureText(own.textContent)
    const x = text.x.baseVal[0]?.value ?? 0, y = text.y.baseVal[0]?.value ?? 0
    const corners = [[x - measured.actualBoundingBoxLeft, y - measured.actualBoundingBoxAscent], [x + measured.actualBoundingBoxRight, y + measured.actualBoundingBoxDescent]]
      .map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix))
    const [xs, ys] = [corners.map(corner => corner.x), corners.map(corner => corner.y)]
    return { text: own.textContent, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
  }
  for (const [number, svg] of document.querySelectorAll(".chart svg").entries()) {
    const edge = svg.getBoundingClientRect()
    if (!edge.width) continue
    const boxes = Array.from(svg.querySelectorAll("text"), ink).filter(box => box.right > box.left && box.text.trim())
    const say = fault => faults.push("drawing " + (number + 1) + " (" + svg.getAttribute("aria-label").slice(0, 30) + "): " + fault)
    for (const box of boxes)
      if (box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 2 || box.bottom > edge.bottom + 2)
        say(`“${box.text}” leaves it by ${Math.round(Math.max(edge.left - box.left, box.right - edge.right, edge.top - box.top, box.bottom - edge.bottom))} px`)
    for (let one = 0; one < boxes.length; one++)
      for (let other = one + 1; other < boxes.length; other++) {
        const [a, b] = [boxes[one], boxes[other]]
        const [across, down] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)]
        if (across > .5 && down > .5) say(`“${a.text}” and “${b.text}” touch (${across.toFixed(1)} × ${down.toFixed(1)} px)`)
      }
  }
  return faults.slice(0, 60)
})()"""


# Texts of drawings that fit their container, by the size at which they are seen.
SMALL = """(() => {
  const faults = new Map()
  for (const [number, svg] of document.querySelectorAll(".chart svg:not([width])").entries())
    for (const text of svg.querySelectorAll("text")) {
      const size = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a
      if (svg.getBoundingClientRect().width && size < LEAST - .05)
        faults.set(number, `drawing ${number + 1} (${(svg.getAttribute("aria-label") ?? "").slice(0, 30)}): “${text.textContent}” has ${size.toFixed(1)} px`)
    }
  return [...faults.values()].slice(0, 30)
})()""".replace("LEAST", str(LEAST_SIZE))


def check(page, source):
    faults = []
    for width in WIDTHS:
        for name, media, features in [("", "", {}), (" forced", "", {"forced_colors": "active"})]:
            page.emulate("light", media, **features)
            page.resize(width)
            page.open(source.as_uri())
            found = page.evaluate(COLLISIONS) + (page.evaluate(SMALL) if width in READABLE else [])
            faults += [f"{source.name} at {width} px{name}: {fault}" for fault in found]
    page.emulate("light", "print")
    # The width of A4 between its margins.
    page.resize(718)
    page.open(source.as_uri())
    return faults + [f"{source.name} in print: {fault}" for fault in page.evaluate(COLLISIONS)]


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
