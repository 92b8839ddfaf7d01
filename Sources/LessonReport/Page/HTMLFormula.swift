import LessonDocument

extension HTMLPage {
    /// A formula as MathML. One on a line of its own scrolls where the page is narrower.
    func html(of formula: Formula) -> String {
        if formula.isDisplay { return html(ofDisplayed: formula.content) }
        let math = element("math", [:], mathML(formula.content))
        return formula.plainText.count > Self.widestInline ? scrolling(math, "formula inline") : math
    }

    /// A formula of the page's own on a line of its own.
    func html(ofDisplayed content: FormulaNode) -> String {
        scrolling(element("math", ["display": "block"], mathML(content)), "formula")
    }

    /// Longer than this, in characters, a formula in a line may be wider than a telephone.
    private static let widestInline = 26

    private func scrolling(_ math: String, _ kind: String) -> String {
        element("span", ["class": kind, "tabindex": "0", "role": "group", "aria-label": words(.formula)], math)
    }
}

/// MathML Core of a formula's node: one element.
private func mathML(_ node: FormulaNode) -> String {
    switch node {
    case .row(let nodes): element("mrow", [:], nodes.map(mathML).joined())
    case .letter(let text, let face): letter(text, face)
    case .number(let text, let face): element("mn", ["class": face.className], text: text)
    case .function(let text, let hasLimits):
        hasLimits
            ? element("mo", ["movablelimits": "true", "lspace": "0", "rspace": "0"], text: text)
            : element("mi", ["mathvariant": text.count == 1 ? "normal" : nil], text: text)
    case .symbol(let text, let kind): symbol(text, kind)
    case .text(let text, let face): element("mtext", ["class": face.className], text: text.replacing(" ", with: "\u{A0}"))
    case .space(let width): openingTag("mspace", ["width": em(width)]) + "</mspace>"
    case .fraction(let above, let below, let hasBar, let isDisplay):
        styled(element("mfrac", ["linethickness": hasBar ? nil : "0"], mathML(above) + mathML(below)), isDisplay: isDisplay)
    case .root(let inside, nil): element("msqrt", [:], mathML(inside))
    case .root(let inside, let degree?): element("mroot", [:], mathML(inside) + mathML(degree))
    case .scripts(let base, let below, let above, let areLimits): scripts(base, below, above, areLimits)
    case .mark(let base, let mark, let isBelow, let stretches):
        element(
            isBelow ? "munder" : "mover", [isBelow ? "accentunder" : "accent": "true"],
            mathML(base) + element("mo", ["stretchy": stretches ? "true" : "false"], text: mark))
    case .fenced(let open, let inside, let close): element("mrow", [:], fence(open, "prefix") + mathML(inside) + fence(close, "postfix"))
    case .bracket(let text, let height, let kind):
        element(
            "mo",
            [
                "form": kind == .opening ? "prefix" : kind == .closing ? "postfix" : nil, "stretchy": "true", "symmetric": "true",
                "minsize": height.map(em), "maxsize": height.map(em), "lspace": "0", "rspace": "0",
            ], text: text)
    case .table(let formulas): table(formulas)
    case .style(let inside, let isDisplay): styled(mathML(inside), isDisplay: isDisplay)
    case .phantom(let inside): element("mphantom", [:], mathML(inside))
    case .boxed(let inside): element("mrow", ["class": "boxed"], mathML(inside))
    }
}

private func letter(_ text: String, _ face: FormulaFace) -> String {
    let isCapitalGreek = face == .plain && text.unicodeScalars.allSatisfy { ("Α"..."Ω").contains($0) }
    let isUpright = text.count == 1 && (isCapitalGreek || face == .upright || face == .bold || face == .sans || face == .fixed)
    return element("mi", ["mathvariant": isUpright ? "normal" : nil, "class": face.className], text: text)
}

private func symbol(_ text: String, _ kind: FormulaSymbol) -> String {
    switch kind {
    case .ordinary where text.first?.isLetter == true || "∞∂∇∅".contains(text): element("mi", ["mathvariant": "normal"], text: text)
    case .ordinary: element("mo", ["stretchy": "false", "lspace": "0", "rspace": "0"], text: text)
    // Browsers know the room about the most common signs themselves.
    case .binary where "+−×⊙".contains(text), .relation where text == "=": element("mo", text: text)
    case .binary: element("mo", ["lspace": em(4.0 / 18), "rspace": em(4.0 / 18)], text: text)
    case .relation: element("mo", ["stretchy": "→←⟶⟵".contains(text) ? nil : "false", "lspace": em(5.0 / 18), "rspace": em(5.0 / 18)], text: text)
    case .opening where "([{".contains(text), .closing where ")]}".contains(text): element("mo", ["stretchy": "false"], text: text)
    case .opening: element("mo", ["stretchy": "false", "form": "prefix"], text: text)
    case .closing: element("mo", ["stretchy": "false", "form": "postfix"], text: text)
    case .punctuation: element("mo", ["lspace": "0", "rspace": em(3.0 / 18)], text: text)
    case .prefix: element("mo", ["form": "prefix", "lspace": "0", "rspace": "0"], text: text)
    case .large: element("mo", ["movablelimits": "true"], text: text)
    case .integral: element("mo", [:], text: text)
    }
}

private func scripts(_ base: FormulaNode, _ below: FormulaNode?, _ above: FormulaNode?, _ areLimits: Bool) -> String {
    let names = areLimits ? ["munder", "mover", "munderover"] : ["msub", "msup", "msubsup"]
    return switch (below, above) {
    case (nil, nil): mathML(base)
    case (let below?, nil): element(names[0], [:], mathML(base) + mathML(below))
    case (nil, let above?): element(names[1], [:], mathML(base) + mathML(above))
    case (let below?, let above?): element(names[2], [:], mathML(base) + mathML(below) + mathML(above))
    }
}

private func fence(_ text: String, _ form: String) -> String {
    text.isEmpty ? "" : element("mo", ["stretchy": "true", "symmetric": "true", "form": form], text: text)
}

private func styled(_ content: String, isDisplay: Bool?) -> String {
    guard let isDisplay else { return content }
    return element("mstyle", ["displaystyle": isDisplay ? "true" : "false", "scriptlevel": "0"], content)
}

private func table(_ table: FormulaTable) -> String {
    let rows = table.rows.map { row in
        let cells = row.enumerated().map { column, cell in
            let alignment = table.alignments[column % table.alignments.count]
            return element("mtd", ["class": alignment == .left ? "left" : alignment == .right ? "right" : nil], mathML(cell))
        }
        return element("mtr", [:], cells.joined())
    }
    return element("mtable", ["displaystyle": table.isDisplay ? "true" : nil, "class": table.isAligned ? "aligned" : nil], rows.joined())
}

private func em(_ width: Double) -> String { width == 0 ? "0" : decimal(width, places: 3) + "em" }

private extension FormulaFace {
    var className: String? {
        switch self {
        case .plain, .upright: nil
        case .bold: "bold"
        case .boldSlanted: "bold slanted"
        case .slanted: "slanted"
        case .sans: "sans"
        case .fixed: "fixed"
        }
    }
}
