import Wording

extension InitialisationError {
    var korean: String {
        switch self {
        case .constantUnset(let name, let isCaptured): "상수 \("'\(name)'".with(.을를)) 초기화하기 전에 \(used(isCaptured))"
        case .variableUnset(let name, let isCaptured): "변수 \("'\(name)'".with(.을를)) 초기화하기 전에 \(used(isCaptured))"
        case .fieldUnset(let name): "\("'self.\(name)'".with(.을를)) 초기화하기 전에 썼습니다"
        case .selfUsed(let missing): "저장 속성을 모두 초기화하기 전에 'self'를 썼습니다. \(without(missing))"
        case .returned(let missing): "저장 속성을 모두 초기화하지 않고 이니셜라이저를 끝냈습니다. \(without(missing))"
        case .selfUnset: "이니셜라이저를 거치는 길 가운데 'self'에 값을 주지 않는 길이 있습니다"
        case .setTwice(let name): "상수 \("'\(name)'".with(.은는)) 한 번만 초기화할 수 있습니다"
        case .constantChanged(let name): "상수 \("'\(name)'".with(.은는)) 초기화한 뒤에는 바꿀 수 없습니다. 바꾸려면 'let'을 'var'로 고칩니다"
        case .constantFieldChanged(let name): "상수 \("'self.\(name)'".with(.은는)) 초기화한 뒤에는 바꿀 수 없습니다"
        }
    }

    private func used(_ isCaptured: Bool) -> String { isCaptured ? "클로저에서 썼습니다" : "썼습니다" }

    private func without(_ names: [String]) -> String { names.map { "'\($0)'" }.joined(separator: ", ") + "에 값이 없습니다" }
}
