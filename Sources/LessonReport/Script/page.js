// After the page is read: copying, folding, choosing a theme, and marking in the contents where the reader is.
(() => {
  const root = document.documentElement
  const korean = root.lang.startsWith("ko")
  const words = korean
    ? { copy: "복사", copied: "복사됨", fold: "접기", unfold: "펼치기", numbers: "행 번호", output: "출력", code: "코드", theme: "화면", auto: "시스템", light: "밝게", dark: "어둡게" }
    : { copy: "Copy", copied: "Copied", fold: "Fold", unfold: "Unfold", numbers: "Line numbers", output: "Output", code: "Code", theme: "Theme", auto: "system", light: "light", dark: "dark" }
  const button = (label, action) => {
    const made = document.createElement("button")
    made.type = "button"
    made.textContent = label
    made.addEventListener("click", () => action(made))
    return made
  }

  for (const code of document.querySelectorAll(".code")) {
    const bar = code.querySelector("p"), pre = code.querySelector("pre")
    const name = bar.querySelector("a").textContent
    const fold = button(words.fold, made => {
      pre.hidden = !pre.hidden
      made.textContent = pre.hidden ? words.unfold : words.fold
      made.setAttribute("aria-expanded", String(!pre.hidden))
    })
    fold.setAttribute("aria-expanded", "true")
    const copy = button(words.copy, async made => {
      const text = Array.from(pre.querySelectorAll("code > a"), line => (line.classList.contains("noted") ? line.firstChild : line).textContent).join("")
      try {
        await navigator.clipboard.writeText(text)
        made.textContent = words.copied
        setTimeout(() => { made.textContent = words.copy }, 1500)
      } catch {
        getSelection().selectAllChildren(pre)
      }
    })
    for (const made of [fold, copy]) made.setAttribute("aria-description", name)
    bar.append(fold, copy)
  }

  const themes = ["auto", "light", "dark"]
  const theme = button("", made => {
    const next = themes[(themes.indexOf(root.dataset.theme || "auto") + 1) % themes.length]
    if (next === "auto") delete root.dataset.theme; else root.dataset.theme = next
    keep("lessons-theme", next !== "auto" && next)
    made.textContent = words.theme + ": " + words[next]
  })
  theme.textContent = words.theme + ": " + words[root.dataset.theme || "auto"]

  const keep = (key, value) => { try { if (value) localStorage.setItem(key, value); else localStorage.removeItem(key) } catch {} }
  const kept = key => { try { return localStorage.getItem(key) } catch { return null } }
  const number = isOn => {
    for (const line of document.querySelectorAll(".code code > a:not([data-n])")) line.dataset.n = line.id.slice(1)
    document.body.classList.toggle("numbered", isOn)
    numbers.setAttribute("aria-pressed", String(isOn))
    keep("lessons-numbers", isOn && "1")
  }
  const numbers = button(words.numbers, () => number(!document.body.classList.contains("numbered")))
  numbers.setAttribute("aria-pressed", "false")
  if (kept("lessons-numbers")) number(true)
  addEventListener("click", event => {
    const line = event.target.closest?.(".numbered .code code > a")
    if (line && event.clientX - line.getBoundingClientRect().left < 40) location.hash = line.id
  })
  const tools = document.createElement("div")
  tools.className = "tools"
  if (document.querySelector(".code")) tools.append(numbers)
  tools.append(theme)
  document.querySelector("header.head").prepend(tools)

  // A note that follows the pointer over a chart.
  const noteOver = (area, holder, text) => {
    const tip = document.createElement("div")
    tip.className = "values"
    area.addEventListener("pointermove", event => {
      const box = area.getBoundingClientRect(), frame = holder.getBoundingClientRect()
      const said = text((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height)
      if (!said) return tip.remove()
      tip.textContent = said
      holder.append(tip)
      const isRight = event.clientX - frame.left > frame.width / 2
      tip.style.left = event.clientX - frame.left + (isRight ? -12 - tip.offsetWidth : 12) + "px"
      tip.style.top = event.clientY - frame.top + 12 + "px"
    })
    area.addEventListener("pointerleave", () => tip.remove())
  }

  for (const probe of document.querySelectorAll(".probe")) {
    const panels = probe.closest(".panels"), [lower, upper, index] = probe.dataset.x.split(" ").map(Number)
    const table = panels.parentElement.querySelectorAll("details table")[index]
    if (!table) continue
    const names = Array.from(table.querySelectorAll("thead th"), cell => cell.textContent)
    const rows = Array.from(table.querySelectorAll("tbody tr"), row => Array.from(row.cells, cell => cell.textContent))
    noteOver(probe, panels, across => {
      const x = lower + across * (upper - lower)
      const row = rows.reduce((best, row) => Math.abs(row[0] - x) < Math.abs(best[0] - x) ? row : best)
      return row.map((value, column) => names[column] + " " + value).join("\n")
    })
  }

  // The table of a heat map has its columns as rows.
  for (const area of document.querySelectorAll(".cells")) {
    const chart = area.closest(".chart"), [columns, rows, index] = area.dataset.grid.split(" ").map(Number)
    const table = chart.querySelectorAll("details table")[index]
    if (!table) continue
    noteOver(area, chart, (across, down) => {
      const cells = table.tBodies[0].rows[Math.min(columns - 1, Math.floor(across * columns))]?.cells
      const row = Math.min(rows - 1, Math.floor(down * rows)) + 1
      return cells?.[row] && cells[0].textContent + "\n" + table.tHead.rows[0].cells[row].textContent + ": " + cells[row].textContent
    })
  }

  for (const table of document.querySelectorAll("table.comparison")) {
    const body = table.tBodies[0], heads = Array.from(table.tHead.rows[0].cells)
    const number = text => parseFloat(text.replaceAll(",", ""))
    heads.forEach((head, column) => {
      if (head.className === "unsorted") return
      const name = head.textContent
      head.textContent = ""
      head.append(button(name, () => {
        const falls = head.getAttribute("aria-sort") !== "descending"
        for (const other of heads) other.removeAttribute("aria-sort")
        head.setAttribute("aria-sort", falls ? "descending" : "ascending")
        const rows = Array.from(body.rows).sort((a, b) => {
          const [left, right] = [a, b].map(row => row.cells[column].textContent)
          const order = isNaN(number(left)) || isNaN(number(right)) ? left.localeCompare(right) : number(left) - number(right)
          return falls ? -order : order
        })
        body.append(...rows)
      }))
    })
  }

  const settle = () => {
    for (const pre of document.querySelectorAll("pre, div.table")) {
      const scrolls = pre.scrollWidth > pre.clientWidth + 1 || pre.scrollHeight > pre.clientHeight + 1
      if (!scrolls) { pre.removeAttribute("tabindex"); continue }
      pre.tabIndex = 0
      if (pre.localName !== "pre") continue
      const name = pre.parentElement.querySelector(":scope > p > a")?.textContent
      pre.setAttribute("role", "group")
      pre.setAttribute("aria-label", name ? words.code + ": " + name : words.output)
    }
  }
  settle()
  addEventListener("resize", settle)
  for (const details of document.querySelectorAll("details")) details.addEventListener("toggle", settle)

  const nav = document.querySelector("nav.wide")
  const links = new Map()
  for (const link of document.querySelectorAll("nav.wide a")) links.set(decodeURIComponent(link.hash.slice(1)), link)
  const headings = Array.from(document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)[id]"))
  for (const heading of headings) {
    // For the mouse: by keyboard the contents lead to the same places.
    const anchor = document.createElement("a")
    anchor.className = "anchor"
    anchor.href = "#" + heading.id
    anchor.tabIndex = -1
    anchor.ariaHidden = "true"
    heading.prepend(anchor)
  }
  const anchors = headings.filter(heading => links.has(heading.id))
  let current = null, waiting = false
  const follow = () => {
    waiting = false
    // The last heading above the line, found by halving: headings stand in the order of the page.
    let [above, below] = [-1, anchors.length]
    while (below - above > 1) {
      const middle = above + below >> 1
      if (anchors[middle].getBoundingClientRect().top < 120) above = middle; else below = middle
    }
    const link = above >= 0 ? links.get(anchors[above].id) : null
    if (link === current) return
    current?.removeAttribute("aria-current")
    link?.setAttribute("aria-current", "true")
    if (link) {
      const shown = nav.getBoundingClientRect(), place = link.getBoundingClientRect()
      if (place.top < shown.top || place.bottom > shown.bottom) nav.scrollTop += place.top - shown.top - shown.height / 3
    }
    current = link
  }
  addEventListener("scroll", () => { if (!waiting) { waiting = true; requestAnimationFrame(follow) } }, { passive: true })
  follow()
})()
