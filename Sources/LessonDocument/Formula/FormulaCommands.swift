/// What a command of a formula does. `FormulaReader` knows what follows it.
enum FormulaCommand: Equatable {
    case letter(String)
    case symbol(String, FormulaSymbol)
    case function(String, hasLimits: Bool)
    case space(Double)
    case fraction(hasBar: Bool, isDisplay: Bool?)
    case root
    case mark(String, isBelow: Bool, stretches: Bool)
    case face(FormulaFace)
    /// Letters of the alphabets that Unicode has for mathematics.
    case alphabet(FormulaAlphabet)
    case text(FormulaFace)
    case named(hasLimits: Bool)
    case left, middle
    case bracket(height: Double, FormulaSymbol)
    case begin
    case style(isDisplay: Bool)
    case limits(Bool)
    /// `\overset{a}{b}`: the first stands over the second.
    case over, under
    case longArrow(String)
    case stack
    case not
    case modulo
    case phantom, boxed
}

extension FormulaCommand {
    /// All commands, without their backslash.
    static let all: [String: FormulaCommand] = {
        var all = structure
        for (name, letter) in letters { all[name] = .letter(letter) }
        for (kind, symbols) in symbols { for (name, symbol) in symbols { all[name] = .symbol(symbol, kind) } }
        for name in functions { all[name] = .function(name, hasLimits: false) }
        for name in functionsWithLimits { all[name] = .function(name, hasLimits: true) }
        for (name, mark) in accents { all[name] = .mark(mark, isBelow: false, stretches: false) }
        for (name, size) in [("big", 1.2), ("Big", 1.8), ("bigg", 2.4), ("Bigg", 3.0)] {
            all[name] = .bracket(height: size, .ordinary)
            all[name + "l"] = .bracket(height: size, .opening)
            all[name + "r"] = .bracket(height: size, .closing)
            all[name + "m"] = .bracket(height: size, .relation)
        }
        return all
    }()

    private static let structure: [String: FormulaCommand] = [
        "frac": .fraction(hasBar: true, isDisplay: nil), "dfrac": .fraction(hasBar: true, isDisplay: true),
        "tfrac": .fraction(hasBar: true, isDisplay: false), "binom": .fraction(hasBar: false, isDisplay: nil),
        "sqrt": .root, "left": .left, "middle": .middle, "begin": .begin, "not": .not, "substack": .stack,
        "overset": .over, "stackrel": .over, "underset": .under, "xrightarrow": .longArrow("→"), "xleftarrow": .longArrow("←"),
        "limits": .limits(true), "nolimits": .limits(false), "displaystyle": .style(isDisplay: true), "textstyle": .style(isDisplay: false),
        "mathrm": .face(.upright), "mathbf": .face(.bold), "boldsymbol": .face(.boldSlanted), "bm": .face(.boldSlanted),
        "mathit": .face(.slanted), "mathsf": .face(.sans), "mathtt": .face(.fixed), "mathbb": .alphabet(.double), "mathcal": .alphabet(.script),
        "mathscr": .alphabet(.script), "text": .text(.plain), "textrm": .text(.plain), "mbox": .text(.plain), "textbf": .text(.bold),
        "textit": .text(.slanted), "texttt": .text(.fixed), "operatorname": .named(hasLimits: false), "phantom": .phantom, "boxed": .boxed,
        "overline": .mark("¯", isBelow: false, stretches: true), "underline": .mark("_", isBelow: true, stretches: true),
        "overbrace": .mark("⏞", isBelow: false, stretches: true), "underbrace": .mark("⏟", isBelow: true, stretches: true),
        "widehat": .mark("^", isBelow: false, stretches: true), "widetilde": .mark("~", isBelow: false, stretches: true),
        "overrightarrow": .mark("→", isBelow: false, stretches: true), "overleftarrow": .mark("←", isBelow: false, stretches: true),
        "overleftrightarrow": .mark("↔", isBelow: false, stretches: true), "pmod": .modulo,
        ",": .space(3.0 / 18), ":": .space(4.0 / 18), ">": .space(4.0 / 18), ";": .space(5.0 / 18), "!": .space(-3.0 / 18), " ": .space(0.25),
        "thinspace": .space(3.0 / 18), "enspace": .space(0.5), "quad": .space(1), "qquad": .space(2),
    ]

    private static let accents = [
        "hat": "^", "tilde": "~", "bar": "¯", "vec": "→", "dot": "˙", "ddot": "¨", "check": "ˇ", "breve": "˘", "acute": "´", "grave": "`",
    ]

    private static let functions = [
        "tanh", "sinh", "cosh", "coth", "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "log", "ln", "lg", "exp", "dim",
        "ker", "deg", "hom", "arg",
    ]

    private static let functionsWithLimits = ["lim", "max", "min", "sup", "inf", "det", "gcd", "Pr", "argmax", "argmin"]
}

extension FormulaCommand {
    private static let letters = [
        "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ",
        "vartheta": "ϑ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "omicron": "ο", "pi": "π", "varpi": "ϖ",
        "rho": "ρ", "varrho": "ϱ", "sigma": "σ", "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "varphi": "φ", "chi": "χ", "psi": "ψ",
        "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ",
        "Psi": "Ψ", "Omega": "Ω", "ell": "ℓ", "hbar": "ℏ", "Re": "ℜ", "Im": "ℑ", "imath": "ı", "jmath": "ȷ", "aleph": "ℵ",
    ]

    private static let symbols: [(FormulaSymbol, [String: String])] = [
        (
            .ordinary,
            [
                "infty": "∞", "partial": "∂", "nabla": "∇", "forall": "∀", "exists": "∃", "nexists": "∄", "emptyset": "∅", "varnothing": "∅",
                "neg": "¬", "lnot": "¬", "top": "⊤", "bot": "⊥", "angle": "∠", "prime": "′", "ldots": "…", "dots": "…", "cdots": "⋯", "vdots": "⋮",
                "ddots": "⋱", "dotsc": "…", "dotsb": "⋯", "%": "%", "$": "$", "#": "#", "&": "&", "_": "_", "|": "‖", "vert": "|", "Vert": "‖", "degree": "°",
            ]
        ),
        (
            .binary,
            [
                "pm": "±", "mp": "∓", "times": "×", "div": "÷", "cdot": "⋅", "ast": "∗", "star": "⋆", "circ": "∘", "bullet": "∙", "odot": "⊙",
                "oplus": "⊕", "ominus": "⊖", "otimes": "⊗", "oslash": "⊘", "cup": "∪", "cap": "∩", "setminus": "∖", "wedge": "∧", "land": "∧",
                "vee": "∨", "lor": "∨", "diamond": "⋄", "bmod": "mod",
            ]
        ),
        (
            .relation,
            [
                "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "ll": "≪", "gg": "≫", "lt": "<", "gt": ">", "equiv": "≡",
                "approx": "≈", "sim": "∼", "simeq": "≃", "cong": "≅", "propto": "∝", "in": "∈", "notin": "∉", "ni": "∋", "subset": "⊂",
                "subseteq": "⊆", "supset": "⊃", "supseteq": "⊇", "mid": "∣", "nmid": "∤", "parallel": "∥", "perp": "⊥", "models": "⊨", "vdash": "⊢",
                "coloneqq": "≔", "doteq": "≐", "to": "→", "rightarrow": "→", "leftarrow": "←", "gets": "←", "leftrightarrow": "↔",
                "Rightarrow": "⇒", "Leftarrow": "⇐", "Leftrightarrow": "⇔", "implies": "⟹", "impliedby": "⟸", "iff": "⟺", "mapsto": "↦",
                "longrightarrow": "⟶", "longleftarrow": "⟵", "uparrow": "↑", "downarrow": "↓", "updownarrow": "↕", "hookrightarrow": "↪",
                "rightleftharpoons": "⇌", "nearrow": "↗", "searrow": "↘",
            ]
        ),
        (.opening, ["{": "{", "lbrace": "{", "langle": "⟨", "lfloor": "⌊", "lceil": "⌈", "lvert": "|", "lVert": "‖", "lbrack": "["]),
        (.closing, ["}": "}", "rbrace": "}", "rangle": "⟩", "rfloor": "⌋", "rceil": "⌉", "rvert": "|", "rVert": "‖", "rbrack": "]"]),
        (.punctuation, ["colon": ":"]),
        (
            .large,
            [
                "sum": "∑", "prod": "∏", "coprod": "∐", "bigcup": "⋃", "bigcap": "⋂", "bigoplus": "⨁", "bigotimes": "⨂", "bigodot": "⨀",
                "bigvee": "⋁", "bigwedge": "⋀",
            ]
        ),
        (.integral, ["int": "∫", "iint": "∬", "iiint": "∭", "oint": "∮"]),
    ]
}
