import LessonDocument
import Testing

/// What formulas are read as, and what is said of those that are wrong.
@Suite struct FormulaReaderTests {
    private func formula(_ tex: String) throws -> FormulaNode {
        try #require(lesson("a $\(tex)$\n\n```swift\n1\n```\n").formulas.first).content
    }

    private func text(_ tex: String) throws -> String {
        try #require(lesson("a $\(tex)$\n\n```swift\n1\n```\n").formulas.first).plainText
    }

    private let x = FormulaNode.letter("x", .plain)

    @Test func lettersNumbersAndScripts() throws {
        #expect(try formula("x") == x)
        #expect(try formula("x_t^{2}") == .scripts(x, below: .letter("t", .plain), above: .number("2", .plain), areLimits: false))
        #expect(try formula("x'") == .scripts(x, below: nil, above: .symbol("′", .ordinary), areLimits: false))
        #expect(try formula("0.25") == .number("0.25", .plain))
        #expect(try formula("x_10") == .row([.scripts(x, below: .number("1", .plain), above: nil, areLimits: false), .number("0", .plain)]))
        #expect(try formula("W^*") == .scripts(.letter("W", .plain), below: nil, above: .symbol("∗", .ordinary), areLimits: false))
        #expect(try formula("\\sum_i") == .scripts(.symbol("∑", .large), below: .letter("i", .plain), above: nil, areLimits: true))
        #expect(try formula("\\mathrm{softmax}") == .letter("softmax", .upright))
        #expect(try formula("\\mathbf W") == .letter("W", .bold))
        #expect(try formula("\\mathbb{R}") == .letter("ℝ", .upright))
        #expect(try formula("\\text{if } 값") == .row([.text("if ", .plain), .text("값", .plain)]))
    }

    @Test func aMinusWithNothingBeforeItIsASign() throws {
        #expect(try formula("-x") == .row([.symbol("−", .prefix), x]))
        #expect(try formula("x-x") == .row([x, .symbol("−", .binary), x]))
        #expect(try formula("=-1") == .row([.symbol("=", .relation), .symbol("−", .prefix), .number("1", .plain)]))
        #expect(try formula("(-x)") == .row([.symbol("(", .opening), .symbol("−", .prefix), x, .symbol(")", .closing)]))
        #expect(try formula("25{,}000") == .row([.number("25", .plain), .symbol(",", .ordinary), .number("000", .plain)]))
    }

    @Test func functionsKeepTheirDistance() throws {
        #expect(try text("a\\tanh x") == "a tanh x")
        #expect(try text("\\tanh(x)") == "tanh(x)")
        #expect(try text("\\log_2 x") == "log_2 x")
    }

    @Test func everythingThatCellsAreWrittenWith() throws {
        #expect(try text("\\tilde{c}_t = \\tanh(W_c x_t + U_c (r_t \\odot h_{t-1}))") == "c_t = tanh(W_cx_t + U_c(r_t ⊙ h_(t − 1)))")
        #expect(try text("\\frac{1}{1+e^{-x}}") == "1/(1 + e^(−x))")
        #expect(try text("\\sqrt{x} \\to \\sqrt[3]{2}") == "√x → √2")
        #expect(try text("\\left[ \\begin{array}{lr} 1 & 2 \\\\ 3 & 4 \\end{array} \\right.") == "[1 2; 3 4")
        #expect(
            try formula("\\begin{pmatrix} 1 & x \\\\ x & 1 \\\\ \\end{pmatrix}")
                == .fenced("(", .table(FormulaTable(rows: [[.number("1", .plain), x], [x, .number("1", .plain)]], alignments: [.center])), ")"))
        #expect(try text("\\begin{cases} x & \\text{if } x > 0 \\\\ 0 \\end{cases}") == "{x if x > 0; 0")
        #expect(try text("\\displaystyle \\sum\\limits_{i=1}^n \\binom{n}{i} \\not= \\operatorname*{arg\\,max}_x").contains("∑"))
        #expect(try text("\\overset{d}{=} \\underbrace{a}_{b} \\xrightarrow{f} \\big( x \\bigr) \\boxed{x} \\pmod 2").contains("→"))
    }

    @Test func linesOfAFormula() throws {
        #expect(
            try formula("x \\\\ 2") == .table(FormulaTable(rows: [[x], [.number("2", .plain)]], alignments: [.center], isDisplay: true)))
        #expect(try formula("x \\\\") == x)
        #expect(try formula("\\overleftarrow{x}") == .mark(x, "←", isBelow: false, stretches: true))
    }

    /// A command, its place and what is meant, with all faults of a formula told at once.
    @Test func faultsHaveTheirPlace() {
        func found(_ prose: String) -> [String] {
            faults(prose + "\n\n```swift\n1\n```\n").map {
                "\($0.line ?? 0):\($0.column ?? 0)+\($0.length) \($0.message)\($0.suggestion.map { "; \($0)?" } ?? "")"
            }
        }
        #expect(found("값 $\\tahn(x)$") == ["1:4+5 formulas have no command `\\tahn`; \\tanh?"])
        #expect(found("> $$\n> a\n>  \\odto\n> $$") == ["3:4+5 formulas have no command `\\odto`; \\odot?"])
        #expect(found("$\\frac{1}$ $x_1_2$").map { $0.prefix(6) } == ["1:2+5 ", "1:16+1"])
        #expect(found("$a & b$") == ["1:4+1 `&` divides columns, and there are none here; write `\\&` for the sign itself"])
        #expect(found("$\\begin{case} 1 \\end{case}$").first?.hasSuffix("; cases?") == true)
        for tex in [
            "{a", "a}", "\\left( a", "a \\right)", "\\begin{aligned} a", "a \\end{aligned}", "{a \\\\ b}", "x^", "\\sqrt", "\\left a \\right)",
            "\\begin{cases} a \\end{aligned}", "\\hat{\\hat{", "\\limits x", "a \\frac", String(repeating: "{", count: 999), "\\foo\\bra\\baz",
        ] {
            #expect(!found("$\(tex)$").isEmpty, "\(tex)")
        }
    }
}
