import Wording

extension CallError {
    var korean: String {
        switch self {
        case .notCallable(let name): "\("'\(name)'".with(.은는)) 호출할 수 없습니다"
        case .notCallableSo(let name, let candidates): "\("'\(name)'".with(.은는)) 이렇게 호출할 수 없습니다" + candidates.korean
        case .missingArgument(let missing, let name, let note, let candidates):
            "'\(name)' 호출에 \(missing.korean) 빠졌습니다" + note.korean + candidates.korean
        case .noOverload(let name, let given, let offers):
            "(\(given.joined(separator: ", "))) 인자를 받는 \("'\(name)'".with(.은는)) 없습니다"
                + (offers.isEmpty ? "" : ". 있는 것은 다음과 같습니다: \(offers.joined(separator: "; "))")
        case .notWalkable(let type, let member): "'\(type)'의 원소는 하나씩 셀 수 없으므로 \("'\(member)'".with(.을를)) 쓸 수 없습니다. 정수 범위만 셀 수 있습니다"
        case .noInitializer(let type): "\("'\(type)'".with(.은는)) 레슨에서 직접 만들 수 없는 타입입니다"
        case .failableDelegation: "실패하지 않는 이니셜라이저는 실패할 수 있는 이니셜라이저를 부를 수 없습니다. '!'를 붙이거나 'init?'로 선언합니다"
        case .optionalFunction(let type): "옵셔널 '\(type)' 타입의 값은 풀어야 호출할 수 있습니다"
        case .notAFunction(let type): "'\(type)' 타입의 값은 함수가 아니므로 호출할 수 없습니다"
        case .argumentCount(let wanted, let given, let type): "이 함수는 인자를 \(wanted)개 받는데 \(given)개를 주었습니다. 함수의 타입은 '\(type)'입니다"
        case .ampersandToPlainParameter: "'&'를 붙였지만 이 인자는 'inout'이 아닙니다. '&'를 지웁니다"
        case .lacksAmpersand(let type): "'inout' 매개변수에 넘기는 \(type.map { "'\($0)' 타입의 값" } ?? "값") 앞에는 '&'를 붙여야 합니다"
        case .changedTwice(let name): "'inout' 인자 둘이 같은 변수 \("'\(name)'".with(.을를)) 바꾸게 됩니다. 서로 다른 변수를 넘깁니다"
        case .changedByParts(let name): "호출 하나가 \("'\(name)'".with(.을를)) 동시에 두 곳에서 바꾸게 됩니다. 한쪽을 먼저 다른 변수에 복사합니다"
        case .notTried: "이 호출은 오류를 던질 수 있는데 앞에 'try'가 없습니다"
        case .unhandledError: "여기서 던진 오류를 받는 곳이 없습니다. 함수에 'throws'를 붙이거나 'do'와 'catch'를 씁니다"
        case .noNumberSubscriptOfText:
            "String에서는 정수로 글자를 꺼낼 수 없습니다. 글자를 꺼내려면 'Array(text)[i]' 또는 'text[text.index(text.startIndex, offsetBy: i)]'를 씁니다"
        case .subscriptOfOptional(let type): "옵셔널 '\(type)' 타입의 값은 풀어야 서브스크립트를 쓸 수 있습니다. '?[…]', 'if let' 또는 '!'를 씁니다"
        case .noSubscripts(let type): "'\(type)' 타입의 값에는 서브스크립트가 없습니다"
        }
    }
}

extension CallError.Missing {
    /// With its particle.
    fileprivate var korean: String {
        switch self {
        case .labelled(let label): "인자 \("'\(label)'".with(.이가))"
        case .unlabelled(let place): "\(place)번째 인자가"
        }
    }
}

extension Candidates {
    /// For the end of a message.
    var korean: String {
        switch self {
        case .one(let signature): ". 선언은 '\(signature)'입니다"
        case .several(let signatures): signatures.isEmpty ? "" : ". 있는 것은 다음과 같습니다: " + signatures.joined(separator: "; ")
        }
    }
}
