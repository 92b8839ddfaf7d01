import Wording

extension CollectionFault {
    var korean: String {
        switch self {
        case .duplicateKeysInLiteral: "딕셔너리 리터럴에 같은 키가 두 번 있습니다"
        case .duplicateKey(let key): "Dictionary(uniqueKeysWithValues:)에 키 \(key.with(.이가)) 두 번 있습니다"
        }
    }
}
