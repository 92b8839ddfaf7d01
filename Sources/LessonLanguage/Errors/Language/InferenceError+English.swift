extension InferenceError {
    var english: String {
        switch self {
        case .nilWithoutContext: "'nil' requires a contextual type"
        case .nilWithoutType: "'nil' requires a contextual type; write the type, such as 'let name: Int? = nil'"
        case .closure: "unable to infer the closure's type; write its parameters' types, such as '(x: Double) in'"
        case .function(let name): "generic parameter of '\(name)' could not be inferred"
        case .call(let code): "generic parameter could not be inferred in '\(code)'; write the type"
        case .emptyList: "empty collection literal requires an explicit type, such as '[Int]()' or 'let name: [Int] = []'"
        case .emptyDictionary: "empty collection literal requires an explicit type, such as '[String: Int]()'"
        case .keyPath: "cannot infer the key path's type from context; write it with its root, such as '\\String.count'"
        case .operatorFunction(let symbol): "the operator '\(symbol)' needs a context that says which function is wanted"
        case .parameter(let parameter, let name): "generic parameter '\(parameter)' could not be inferred in call to '\(name)'"
        case .unequal(let found, let wanted, let name): "'\(name)' requires the types '\(found)' and '\(wanted)' be equivalent"
        case .nonconforming(let type, let wanted, let name): "'\(name)' requires that '\(type)' conform to '\(wanted)'"
        case .endlessTypes: "this generic function calls itself with ever new types"
        }
    }
}
