extension AccessFault {
    var english: String {
        switch self {
        case .variable(let name):
            "overlapping access to '\(name)': it is used while a call that has not ended is changing it; give the call a copy, or use a copy meanwhile"
        case .overlap(let place): "overlapping access to a \(place.english)"
        case .unsetFunction: "a function is used before it has its value"
        case .undeclared(let name): "'\(name)' is used before it is declared"
        }
    }
}

extension AccessFault.Changed {
    fileprivate var english: String {
        switch self {
        case .value: "value"
        case .keyPath: "key path"
        case .collection: "collection"
        case .list: "list"
        case .slice: "slice"
        case .dictionary: "dictionary"
        case .set: "set"
        case .string: "string"
        case .range: "range"
        case .generator: "generator of random numbers"
        }
    }
}
