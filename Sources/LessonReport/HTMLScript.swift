// The page's script. It only adds: nothing needs it to be read. Its bytes are named in the page's policy.

/// Before anything is drawn: the theme that the reader chose.
let themeScript = #"""

try { const theme = localStorage.getItem("lessons-theme"); if (theme) document.documentElement.dataset.theme = theme } catch {}

"""#

/// After the page is read: copying, folding, choosing a theme, and marking in the contents where the reader is.
let pageScript = #"""

(() => {
  const root = document.documentElement
  const korean = root.lang.startsWith("ko")
  const words = korean
    ? { copy: "복사", copied: "복사됨", fold: "접기", unfold: "펼치기", theme: "화면", auto: "시스템", light: "밝게", dark: "어둡게" }
    : { copy: "Copy", copied: "Copied", fold: "Fold", unfold: "Unfold", theme: "Theme", auto: "system", light: "light", dark: "dark" }
  const button = (label, action) => {
    const made = document.createElement("button")
    made.type = "button"
    made.textContent = label
    made.addEventListener("click", () => action(made))
    return made
  }

  for (const code of document.querySelectorAll(".code")) {
    const bar = code.querySelector(".bar"), pre = code.querySelector("pre")
    const name = bar.querySelector(".name").textContent
    const fold = button(words.fold, made => {
      pre.hidden = !pre.hidden
      made.textContent = pre.hidden ? words.unfold : words.fold
      made.setAttribute("aria-expanded", String(!pre.hidden))
    })
    fold.setAttribute("aria-expanded", "true")
    const copy = button(words.copy, async made => {
      const text = Array.from(pre.querySelectorAll(".line > span:first-of-type"), line => line.textContent).join("")
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
    try { if (next === "auto") localStorage.removeItem("lessons-theme"); else localStorage.setItem("lessons-theme", next) } catch {}
    made.textContent = words.theme + ": " + words[next]
  })
  theme.className = "theme"
  theme.textContent = words.theme + ": " + words[root.dataset.theme || "auto"]
  document.querySelector("header.head").prepend(theme)

  const settle = () => {
    for (const pre of document.querySelectorAll("pre, div.table")) {
      const scrolls = pre.scrollWidth > pre.clientWidth + 1 || pre.scrollHeight > pre.clientHeight + 1
      if (scrolls) pre.tabIndex = 0; else pre.removeAttribute("tabindex")
    }
  }
  settle()
  addEventListener("resize", settle)
  for (const details of document.querySelectorAll("details")) details.addEventListener("toggle", settle)

  const nav = document.querySelector("nav.wide")
  const links = new Map()
  for (const link of document.querySelectorAll("nav.wide a")) links.set(decodeURIComponent(link.hash.slice(1)), link)
  const anchors = Array.from(document.querySelectorAll("a.anchor")).filter(anchor => links.has(anchor.id))
  let current = null, waiting = false
  const follow = () => {
    waiting = false
    let found = null
    for (const anchor of anchors) if (anchor.getBoundingClientRect().top < 120) found = anchor
    const link = found && links.get(found.id)
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

"""#
