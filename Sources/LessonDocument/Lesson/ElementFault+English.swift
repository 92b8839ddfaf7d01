extension ElementFault {
    var english: String {
        switch self {
        case .unclosed("details"): "`<details>` is never ended; write `</details>` in a line of its own where it ends"
        case .unclosed(let name): "`<\(name)>` does not end in its paragraph or cell, and is shown as text; write `</\(name)>` before that ends"
        case .unopened("details"): "`</details>` is shown as text, since no `<details>` begins before it in the same list or quotation; leave it out"
        case .unopened(let name):
            "`</\(name)>` is shown as text, since no `<\(name)>` begins before it in its paragraph or cell; write one there, or leave it out"
        case .withinLine(let name): "`<\(name)>` is shown as text within a line; write it at the beginning of a line, behind an empty one"
        case .looseSummary:
            "`<summary>` is shown as text here: it stands once, right behind `<details>`, and ends in the same line: `<details><summary>…</summary>`"
        }
    }
}
