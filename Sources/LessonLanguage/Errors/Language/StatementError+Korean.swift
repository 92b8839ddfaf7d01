import Wording

extension StatementError {
    var korean: String {
        switch self {
        case .functionUnused: "함수를 부르지 않고 이름만 썼습니다. 부르려면 이름 뒤에 '()'를 붙입니다"
        case .fallthroughOutsideSwitch: "'fallthrough'는 'switch' 안에서만 쓸 수 있습니다"
        case .breakOutside: "'break'는 반복문, 'if', 'do', 'switch' 안에서만 쓸 수 있습니다"
        case .continueOutside: "'continue'는 반복문 안에서만 쓸 수 있습니다"
        case .returnOutside: "'return'은 함수 안에서만 쓸 수 있습니다"
        case .optionalCondition(let type): "옵셔널 '\(type)' 타입은 참이나 거짓으로 쓸 수 없습니다. '!= nil'로 검사합니다"
        case .assignmentAsCondition: "조건 자리에 '='를 썼습니다. 비교하려면 '=='를 씁니다"
        case .conditionNotBool(let type): "'\(type)' 타입은 참이나 거짓으로 쓸 수 없습니다. '!= 0'처럼 비교합니다"
        case .bindingNotOptional(let type): "'if let'이나 'guard let'에 쓰는 값은 옵셔널이어야 하는데 '\(type)' 타입입니다"
        case .guardFallsThrough: "'guard'의 본문은 그대로 끝날 수 없습니다. 'return', 'throw', 'break' 또는 'continue'를 씁니다"
        case .notWalkable(let type, let count):
            "'\(type)' 타입의 값은 'for-in'으로 하나씩 꺼낼 수 없습니다" + (count.map { ". \("'0..<\($0)'".with(.을를)) 쓰려던 것입니까?" } ?? "")
        case .returnWithoutValue(let type): "이 함수는 '\(type)' 타입의 값을 돌려주어야 합니다"
        case .returnOfValueInInitializer: "이니셜라이저에서는 'nil'만 돌려줄 수 있습니다"
        case .returnOfValueInVoid: "값을 돌려주지 않는 함수에서 값을 돌려주려고 합니다"
        case .missingReturn(let type, let inClosure): "'\(type)' 타입을 돌려주어야 하는 \(inClosure ? "클로저" : "함수")에 'return'이 빠졌습니다"
        case .thrownText(let code):
            "문자열은 오류가 아닙니다. 위에 `struct Failure: Error { let text: String }`를 쓰고, 여기에는 `throw Failure(text: \(code))`라고 씁니다"
        case .thrownNotError(let type): "던지려는 값의 타입 \("'\(type)'".with(.이가)) 프로토콜 'Error'를 따르지 않습니다"
        case .emptyCase: "'switch'의 'case'에는 실행할 문장이 하나는 있어야 합니다"
        case .notExhaustive(let missing): "'switch'는 모든 경우를 다루어야 합니다. \(missing.korean) 더합니다"
        case .ifWithoutElse: "'if'를 식으로 쓰려면 조건 없는 'else'가 있어야 합니다"
        case .branchWithoutValue: "식의 갈래에 값이 없습니다. 값이 없는 갈래는 'throw'나 'return'으로만 끝날 수 있습니다"
        }
    }
}

extension StatementError.Missing {
    /// What to add, with its particle.
    fileprivate var korean: String {
        switch self {
        case .none: "'nil'인 경우나 'default'를"
        case .some: "'nil'이 아닌 값의 경우를"
        case .bool(let value): "'\(value)'인 경우나 'default'를"
        case .enumCase(let name): "빠진 케이스 \("'.\(name)'".with(.을를))"
        case .associatedValues(let name): "빠진 케이스 '.\(name)'의 다른 연관값을"
        case .others: "'default'를"
        }
    }
}
