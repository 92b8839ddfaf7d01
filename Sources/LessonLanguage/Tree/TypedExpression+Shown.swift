extension TypedExpression {
    /// Not everything with a value is worth showing: what a call marked as discardable gives is dropped, as Swift drops it.
    var isWorthShowing: Bool {
        switch kind {
        case .call(let call): !call.member.isDiscardable
        case .assign, .assignArithmetic, .discard: false
        case .chain(let inner, _): !inner.type.isVoid && inner.isWorthShowing
        default: true
        }
    }

    /// The name of the type of the chart or table that it gives as a statement, or that it shows.
    var displayedType: String? {
        if case .call(let call) = kind, call.member.name == "show", case .value(let shown)? = call.arguments.first {
            if case .convert(let inner, _) = shown.kind { return inner.displayedType }
            return shown.displayedType
        }
        guard case .nominal(let nominal, _) = type.resolved.head else { return nil }
        return isDisplayed ? nominal.name : nil
    }

    /// Whether it is shown although it is not a block's last expression: a chart that stands as a statement is meant to be seen.
    var isDisplayed: Bool {
        guard case .nominal(let nominal, _) = type.resolved.head else { return false }
        return nominal.isDisplayed && isWorthShowing
    }
}
