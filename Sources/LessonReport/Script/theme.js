// Before anything is drawn: the theme that the reader chose.
try { const theme = localStorage.getItem("lessons-theme"); if (theme) document.documentElement.dataset.theme = theme } catch {}
