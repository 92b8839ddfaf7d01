import Wording

extension DeclarationError {
    var korean: String {
        switch self {
        case .outsideType: "이 선언은 타입 안에만 쓸 수 있습니다"
        case .computedWithoutType: "계산 속성에는 타입을 적어야 합니다"
        case .constantComputed: "'let'으로는 계산 속성을 선언할 수 없습니다. 'var'를 씁니다"
        case .constantObserved: "'let'으로 선언한 속성은 감시할 수 없습니다. 'var'를 씁니다"
        case .lazyWithoutValue: "'lazy' 속성에는 첫 값이 있어야 합니다"
        case .staticWithoutValue(let name): "정적 속성 '\(name)'에는 값이 있어야 합니다"
        case .storedInExtension: "확장에는 저장 속성을 둘 수 없습니다"
        case .storedInEnum: "열거형에는 저장 속성을 둘 수 없습니다"
        case .unnamedProperty: "저장 속성에는 이름이 있어야 합니다"
        case .lacksTypeAnnotation: "타입을 알 수 없습니다. 타입이나 값을 적습니다"
        case .lacksBody: "'{'로 시작하는 함수의 본문이 와야 합니다"
        case .lacksEquals: "패턴 뒤에 '='가 와야 합니다"
        case .rawValueWithoutRawType: "열거형에 원시값의 타입이 없으므로 케이스에 원시값을 줄 수 없습니다"
        case .rawValueTwice: "같은 원시값이 두 케이스에 쓰였습니다"
        case .rawValueNotLiteral(let type): "케이스의 원시값은 '\(type)' 타입의 리터럴이어야 합니다"
        case .structInItself(let type, let property):
            "구조체 \("'\(type)'".with(.은는)) 저장 속성 '\(property)'에 자기 자신을 담을 수 없습니다. 배열에 담습니다"
        case .enumInItself(let type): "열거형 \("'\(type)'".with(.이가)) 자기 자신을 담으려면 'indirect'를 붙여야 합니다"
        }
    }
}
