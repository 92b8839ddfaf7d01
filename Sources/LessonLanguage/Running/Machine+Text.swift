/// Values that crossed to the host as `Any`, seen from there.
extension Machine {
    /// The value as `print` writes it.
    public func text(of value: Value) -> String {
        state.describe(value, as: .any)
    }
}

extension Value {
    /// The value itself, where it became an `Any` on its way.
    public var unerased: Value {
        if case .erased(let erased) = self { erased.value } else { self }
    }
}
