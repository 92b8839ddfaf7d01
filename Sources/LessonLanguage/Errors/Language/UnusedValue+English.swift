extension UnusedValue {
    var english: String {
        let what =
            switch kind {
            case .call(let name): "result of call to '\(name)' is unused"
            case .initializer(let type): "result of '\(type)' initializer is unused"
            case .operation(let symbol): "result of operator '\(symbol)' is unused"
            case .comparison: "result of operator '==' is unused"
            case .name(let name): "'\(name)' is unused"
            case .literal: "literal is unused"
            case .tried: "result of 'try?' is unused"
            case .value(let type): "expression of type '\(type)' is unused"
            }
        if case .comparison(let target, let value) = kind { return "\(what): it compares; write '\(target) = \(value)' to give '\(target)' the value" }
        return "\(what): only a block's last expression is shown by itself; write '\(shown)' to show it, or '\(dropped)' to drop it"
    }

    var shown: String { "print(\(code ?? "…"))" }
    var dropped: String { "_ = \(code ?? "…")" }
}
