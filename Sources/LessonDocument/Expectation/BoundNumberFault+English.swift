extension BoundNumberFault {
    var english: String {
        switch self {
        case .noNumber: "`<!--=` binds the number that stands right before it, and none does: write `0.803<!--= score.accuracy -->`"
        case .noExpression: "`<!--=` wants an expression whose value the number is: write `0.803<!--= score.accuracy -->`"
        case .unclosed: "this `<!--=` has no `-->` in its line"
        }
    }
}
