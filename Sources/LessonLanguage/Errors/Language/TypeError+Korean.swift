import Wording

extension TypeError {
    var korean: String {
        switch self {
        case .mismatch(let found, let wanted, let purpose, let note):
            "\(purpose.korean(wanted)) '\(found)' 타입의 값을 쓸 수 없습니다" + note.korean
        case .mustUnwrap(let type, let wrapped):
            "옵셔널 '\(type)' 타입의 값은 '\(wrapped)' 타입의 값으로 풀어야 합니다. '??', 'if let' 또는 '!'를 씁니다"
        case .nilAsValue(let type): "\("'\(type)'".with(.은는)) 옵셔널이 아니므로 'nil'을 쓸 수 없습니다"
        case .textAsCharacter(let characters): "'Character' 타입의 자리에 \(characters)글자짜리 'String' 타입의 값을 쓸 수 없습니다"
        case .closureParameter(let found, let wanted): "클로저의 매개변수는 '\(wanted)' 타입이어야 하는데 '\(found)' 타입으로 적혀 있습니다"
        case .functionMismatch(let found, let wanted): "\(wanted.map { "'\($0)' 타입의 자리" } ?? "함수가 올 자리")에 '\(found)' 타입의 값을 쓸 수 없습니다"
        case .keyPathRoot(let found, let wanted): "'KeyPath<\(wanted), _>' 타입의 자리에 '\(found)' 타입의 값을 쓸 수 없습니다"
        case .notForceable(let type): "'\(type)' 타입은 옵셔널이 아니므로 '!'로 풀 수 없습니다. '!'를 지웁니다"
        case .notChainable(let type): "'\(type)' 타입은 옵셔널이 아니므로 '?'를 붙일 수 없습니다. '?'를 지웁니다"
        case .typeAsValue(let name): "값이 와야 하는데 \("'\(name)'".with(.은는)) 타입입니다. 값을 만들려면 '\(name)(…)'처럼 씁니다"
        case .typeAsStatement(let name): "식이 와야 하는데 \("'\(name)'".with(.은는)) 타입의 이름입니다"
        case .literalTooLarge(let text, let type): "정수 \("'\(text)'".with(.은는)) 너무 커서 '\(type)' 타입에 담을 수 없습니다"
        case .literalOutside(let text, let type, let least, let greatest):
            "정수 \("'\(text)'".with(.은는)) '\(type)' 타입에 담을 수 없습니다. 이 타입에는 \(least)부터 \(greatest)까지 담을 수 있습니다"
        case .nonconforming(let type, let name): "타입 \("'\(type)'".with(.은는)) 프로토콜 \("'\(name)'".with(.을를)) 따르지 않습니다"
        case .nonconformingLacking(let type, let name, let member):
            "타입 \("'\(type)'".with(.은는)) 프로토콜 \("'\(name)'".with(.을를)) 따르지 않습니다. \("'\(member)'".with(.이가)) 필요합니다"
        case .nonconformingField(let field, let type, let fieldType, let name):
            "타입 \("'\(type)'".with(.은는)) 프로토콜 \("'\(name)'".with(.을를)) 따르지 않습니다. '\(field)'의 타입이 '\(fieldType)'이기 때문입니다"
        case .lacksElementTypes(let name, let parameters): "타입 '\(name)'에는 원소의 타입도 적어야 합니다: '\(name)<\(parameters.joined(separator: ", "))>'"
        case .typeArgumentCount(let name, let wanted, let given): "타입 \("'\(name)'".with(.은는)) 타입 인자를 \(wanted)개 받는데 \(given)개를 적었습니다"
        case .typeArgumentsBehindValue: "타입 인자는 타입의 이름 뒤에만 쓸 수 있습니다"
        }
    }
}

extension TypeError.Purpose {
    /// The place that wants a value of the type.
    fileprivate func korean(_ type: String) -> String {
        switch self {
        case .value: "'\(type)' 타입의 자리에"
        case .declaration: "'\(type)' 타입으로 선언한 자리에"
        case .assignment: "'\(type)' 타입의 변수에"
        case .argument: "'\(type)' 타입의 인자 자리에"
        case .defaultArgument: "'\(type)' 타입 매개변수의 기본값으로"
        case .result: "'\(type)' 타입의 반환값으로"
        case .closureResult: "'\(type)' 타입을 돌려주는 클로저의 결과로"
        }
    }
}
