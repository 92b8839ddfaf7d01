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

    /// Whether it is shown although it is not a block's last expression: a chart that stands as a statement is meant to be seen.
    var isDisplayed: Bool {
        guard case .nominal(let nominal, _) = type.resolved.head else { return false }
        return nominal.isDisplayed && isWorthShowing
    }
}
