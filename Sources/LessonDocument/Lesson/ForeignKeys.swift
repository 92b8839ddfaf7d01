import Wording

/// What other tools' directives and keys are in a lesson.
enum ForeignKeys {
    /// The lines to write for a directive of another tool's; none where lessons do without it, nil where no tool has it.
    static func lines(for key: String, _ value: String) -> [String]? {
        let key = key.lowercased().replacing(".", with: "-").replacing("_", with: "-")
        let isOff = flag(value) == false
        switch key {
        case "include": return isOff ? ["//| echo: false", "//| output: false"] : []
        case "results", "result": return ["hide", "none", "false"].contains(value.lowercased()) ? ["//| output: false"] : []
        case "code-fold", "fold", "collapse", "hide-code", "code-folding": return isOff ? [] : ["//| echo: fold"]
        default: break
        }
        if let own = directives[key] { return ["//| \(own): \(own == "id" ? id(value) : value)"] }
        return needlessDirectives.contains(key) ? [] : nil
    }

    /// The key that lessons have for another tool's; empty where they do without it, nil where no tool has it.
    static func key(for key: String) -> String? {
        let key = key.lowercased().replacing("_", with: "-")
        return keys[key] ?? (needlessKeys.contains(key) ? "" : nil)
    }

    /// `1 minute`, `30s`, `2분` as a number of seconds.
    static func seconds(_ text: String) -> String? {
        guard let match = text.wholeMatch(of: /(\d{1,4}) ?(s|sec|secs|seconds?|초|m|min|mins|minutes?|분|h|hours?|시간)/), let number = Int(match.1) else {
            return nil
        }
        return switch match.2.first {
        case "s", "초": "\(number)"
        case "m", "분": "\(number * 60)"
        default: "\(number * 3600)"
        }
    }

    /// What is meant by a flag as other languages write it.
    static func flag(_ text: String) -> Bool? {
        switch text.lowercased().trimmingPrefix("\"") {
        case "true", "yes", "on", "1", "t", "y", "show", "asis", "all", "always", "visible": true
        case "false", "no", "off", "0", "f", "n", "hide", "none", "never", "hidden": false
        default: nearestName(to: text, among: ["true", "false"]).map { $0 == "true" }
        }
    }

    /// A name as an id may be.
    static func id(_ text: String) -> String {
        String(text.trimmingPrefix("#").map { $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "-" })
    }

    private static let directives = [
        "label": "id", "name": "id", "chunk": "id", "ref": "id", "이름": "id", "fig-cap": "caption", "tbl-cap": "caption", "lst-cap": "caption",
        "cap": "caption", "title": "caption", "code-summary": "caption", "figure-caption": "caption", "캡션": "caption", "제목": "caption", "fig-alt": "alt",
        "alt-text": "alt", "run": "eval", "execute": "eval", "실행": "eval", "show": "echo", "code": "echo", "display": "echo", "코드": "echo", "출력": "output",
        "time-limit": "timeout", "시간": "timeout",
    ]

    private static let needlessDirectives: Set<String> = [
        "warning", "message", "fig-width", "fig-height", "fig-asp", "out-width", "out-height", "fig-align", "fig-pos", "fig-format", "fig-dpi", "fig-subcap",
        "fig-show", "fig-keep", "dpi", "layout", "layout-ncol", "layout-nrow", "layout-align", "tags", "tag", "depends", "dependson", "filename", "file",
        "lst-label", "classes", "class-output", "class-source", "code-line-numbers", "line-numbers", "linenums", "code-overflow", "column", "comment", "tidy",
        "cache-path", "cache-vars", "autodep", "panel", "renderings", "language", "engine", "kernel", "slideshow", "scrolled", "editable", "freeze",
        "expect", "context", "purl", "dev", "highlight", "prompt", "strip-white", "ref-label", "child", "opts-label", "background", "animation-hook",
    ]

    private static let keys = [
        "language": "lang", "locale": "lang", "언어": "lang", "name": "title", "heading": "title", "pagetitle": "title", "제목": "title", "부제": "subtitle",
        "부제목": "subtitle", "저자": "author", "작성자": "author", "글쓴이": "author", "by": "author", "authors": "author", "날짜": "date",
        "created": "date", "updated": "date", "last-modified-at": "date", "abstract": "description", "summary": "description", "excerpt": "description",
        "설명": "description", "prev": "previous", "이전": "previous", "다음": "next", "parameters": "params", "매개변수": "params", "random-seed": "seed",
        "random-state": "seed", "시드": "seed",
    ]

    private static let needlessKeys: Set<String> = [
        "layout", "categories", "category", "tags", "tag", "keywords", "format", "output", "jupyter", "kernelspec", "language-info", "jupytext", "nbformat",
        "bibliography", "csl", "theme", "toc", "toc-depth", "toc-title", "number-sections", "code-fold", "code-tools", "code-copy", "editor", "editor-options",
        "engine", "knitr", "knit", "draft", "published", "permalink", "slug", "weight", "math", "mathjax", "katex", "image", "cover", "thumbnail",
        "header-includes", "filters", "css", "sidebar", "comments", "series", "aliases", "url", "link-citations", "fontsize", "geometry", "mainfont",
        "documentclass", "marp", "paginate", "class", "highlight", "runtime", "website", "project", "freeze", "accelerator", "colab", "kernel", "version",
        "license", "email", "institute", "logo", "header", "footer", "style", "execution", "platform", "embed-resources", "self-contained", "standalone",
    ]
}
