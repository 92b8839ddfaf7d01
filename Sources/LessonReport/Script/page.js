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

  for (const bar of document.querySelectorAll(".code > p")) {
    const pre = bar.nextElementSibling
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
    bar.append(fold, copy)
    // One stop of the Tab key for all of them; the arrow keys go from one to the next.
    const stops = [bar.querySelector("a"), fold, copy]
    const choose = next => { for (const stop of stops) stop.tabIndex = stop === next ? 0 : -1 }
    choose(stops[0])
    bar.setAttribute("role", "toolbar")
    bar.ariaLabel = words.code + ": " + name
    bar.addEventListener("keydown", event => {
      const step = { ArrowRight: 1, ArrowLeft: 2 }[event.key]
      if (!step) return
      const next = stops[(stops.indexOf(document.activeElement) + step) % 3]
      event.preventDefault()
      choose(next)
      next.focus()
    })
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
  if (document.querySelector(".code > p")) tools.append(numbers)
  tools.append(theme)
  document.querySelector("header.head").prepend(tools)

  const value = text => parseFloat(text.replaceAll(",", "").replaceAll("−", "-"))
  const texts = row => Array.from(row.cells, cell => cell.textContent.trim())

  // A chart's values, from the table beneath it: a note beside what the pointer is over or the arrow keys have come to.
  for (const area of document.querySelectorAll(".probe, .cells")) {
    const svg = area.closest("svg"), chart = svg.closest(".chart"), grid = area.dataset.grid
    const [from, to, index] = (grid || area.dataset.x).split(" ").map(Number)
    const table = chart.querySelectorAll("details table")[index]
    if (!table) continue
    const heads = texts(table.tHead.rows[0]), rows = Array.from(table.tBodies[0].rows, texts)
    const along = area.dataset.log ? Math.log10 : number => number
    const places = rows.map((row, at) => ((area.matches(".slots") ? at + 1 : along(value(row[0]))) - from) / (to - from))
    const count = grid ? from * to : rows.length
    if (!count) continue
    // The table of a heat map has its columns as rows.
    const find = (across, down) => grid
      ? Math.min(to - 1, Math.floor(down * to)) * from + Math.min(from - 1, Math.floor(across * from))
      : places.reduce((best, place, at) => Math.abs(place - across) < Math.abs(places[best] - across) ? at : best, 0)
    const say = at => {
      if (!grid) return rows[at].map((text, column) => heads[column] + " " + text).join("\n")
      const row = rows[at % from], down = Math.floor(at / from) + 1
      return row[0] + "\n" + heads[down] + ": " + row[down]
    }
    const stand = at => grid ? [(at % from + .5) / from, (Math.floor(at / from) + .5) / to] : [Math.max(0, Math.min(1, places[at] || 0)), .3]

    const tip = document.createElement("div"), whole = document.createElement("div"), shelf = svg.parentElement
    tip.className = "values"
    for (const title of svg.querySelectorAll("title")) title.remove()
    svg.before(whole)
    whole.append(svg)
    const [left, top, width, height] = ["x", "y", "width", "height"].map(side => area[side].baseVal.value)
    const show = (at, x, y) => {
      const frame = chart.getBoundingClientRect()
      tip.textContent = say(at)
      chart.append(tip)
      tip.style.left = x - frame.left + (x - frame.left > frame.width / 2 ? -12 - tip.offsetWidth : 12) + "px"
      tip.style.top = y - frame.top + 12 + "px"
    }
    let at = 0
    // The drawing, and the same in parts: what is seen of it depends on the width.
    const knobs = [whole]
    for (let next = shelf.nextElementSibling; next?.matches(".parts"); next = next.nextElementSibling) knobs.push(next)
    for (const knob of knobs) {
      const views = Array.from(knob.querySelectorAll("svg"))
      knob.addEventListener("pointermove", event => {
        for (const view of views) {
          const box = view.getBoundingClientRect()
          if (knob !== whole && (event.clientX < box.left || event.clientX >= box.right || event.clientY < box.top || event.clientY >= box.bottom)) continue
          const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(view.getScreenCTM().inverse())
          const across = (point.x - left) / width, down = (point.y - top) / height
          if (across >= 0 && across <= 1 && down >= 0 && down <= 1) return show(find(across, down), event.clientX, event.clientY)
        }
        tip.remove()
      })
      knob.addEventListener("pointerleave", () => tip.remove())
      const go = next => {
        at = Math.max(0, Math.min(count - 1, next))
        const [across, down] = stand(at), x = left + across * width, y = top + down * height
        const view = views.find(({ viewBox: { baseVal: box } }) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height) ?? views[0]
        const place = () => new DOMPoint(x, y).matrixTransform(view.getScreenCTM())
        if (grid) shelf.scrollLeft += place().x - shelf.getBoundingClientRect().left - shelf.clientWidth / 2
        const point = place()
        show(at, point.x, point.y)
        knob.ariaValueNow = at + 1
        knob.ariaValueText = tip.textContent.replaceAll("\n", ", ")
      }
      knob.tabIndex = 0
      knob.setAttribute("role", "slider")
      knob.ariaLabel = svg.getAttribute("aria-label")
      knob.ariaValueMin = knob.ariaValueNow = 1
      knob.ariaValueMax = count
      knob.addEventListener("focus", () => { if (knob.matches(":focus-visible")) go(at) })
      knob.addEventListener("blur", () => tip.remove())
      knob.addEventListener("keydown", event => {
        if (event.key === "Escape") tip.remove()
        const row = grid ? from : -1
        const next = { ArrowRight: at + 1, ArrowLeft: at - 1, ArrowDown: at + row, ArrowUp: at - row, Home: 0, End: count - 1 }[event.key]
        if (next === undefined) return
        event.preventDefault()
        if (!grid || next >= 0 && next < count) go(next)
      })
    }
  }

  for (const table of document.querySelectorAll("table.comparison")) {
    const body = table.tBodies[0], heads = Array.from(table.tHead.rows[0].cells)
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
          const order = isNaN(value(left)) || isNaN(value(right)) ? left.localeCompare(right) : value(left) - value(right)
          return falls ? -order : order
        })
        body.append(...rows)
      }))
    })
  }

  const settle = () => {
    for (const pre of document.querySelectorAll("pre, .table, .scroll, .formula")) {
      const scrolls = pre.scrollWidth > pre.clientWidth + 1 || pre.scrollHeight > pre.clientHeight + 1
      if (!scrolls) { pre.removeAttribute("tabindex"); continue }
      pre.tabIndex = 0
      if (pre.localName !== "pre") continue
      pre.setAttribute("role", "group")
      pre.ariaLabel = words.output
    }
  }
  settle()
  addEventListener("resize", settle)
  for (const details of document.querySelectorAll("details")) details.addEventListener("toggle", settle)

  for (const time of document.querySelectorAll("footer time, .byline time"))
    time.textContent = new Date(time.dateTime).toLocaleString(root.lang, { dateStyle: "long", timeStyle: "long" })

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
