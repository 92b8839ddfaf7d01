/// Reading a value out of an `Any` or an `Error`.
enum Casting {
    /// The value, if it has the type.
    static func unwrapped(_ value: Value, as type: StaticType) -> Value? {
        switch value {
        case .erased(let erased):
            if erased.type == type { return erased.value }
            if type.head == .any { return value }
            if let inner = type.wrapped { return unwrapped(value, as: inner) }
            // An optional inside is looked into.
            if let inner = erased.type.wrapped {
                switch erased.value {
                case .none: return nil
                case .some(let box): return unwrapped(.erased(Erased(box.value, inner)), as: type)
                case let own: return unwrapped(.erased(Erased(own, inner)), as: type)
                }
            }
            return type.nominal === Nominal.errorProtocol ? value : nil
        case .none: return nil
        case .host(let object):
            if type.nominal?.kind == .host { return String(describing: Swift.type(of: object.value)) == type.nominal?.name ? value : nil }
            return type.nominal?.kind == .hostProtocol ? value : nil
        default: return value
        }
    }
}
