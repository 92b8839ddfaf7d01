extension CollectionFault {
    var english: String {
        switch self {
        case .duplicateKeysInLiteral: "dictionary literal contains duplicate keys"
        case .duplicateKey(let key): "duplicate key \(key) in Dictionary(uniqueKeysWithValues:)"
        }
    }
}
