import Wording

extension Refusal {
    var korean: String {
        switch self {
        case .importing(let module): refused("'import \(module)'", "레슨은 RNN과 Foundation만 가져올 수 있고, 둘 다 이미 들어 있습니다")
        case .classes: refused("클래스", "구조체(struct)를 씁니다")
        case .actors: refused("액터")
        case .protocols: refused("프로토콜", "열거형(enum)이나 클로저를 씁니다")
        case .macros: refused("매크로")
        case .deinitializers: refused("소멸자('deinit')", "구조체에는 소멸 시점이 따로 없습니다")
        case .conditionalCompilation: refused("조건부 컴파일('#if')")
        case .directive(let name): refused("'#\(name)'")
        case .declaration: refused("이런 선언")
        case .genericTypes: refused("직접 만든 제네릭 타입", "담을 값의 타입을 그대로 적거나 제네릭 함수를 씁니다")
        case .enumHash: refused("열거형에 직접 쓴 'hash(into:)'", "빼도 됩니다. 케이스는 모든 값으로 해시됩니다")
        case .asyncFunctions: refused("비동기 함수('async')")
        case .ownership(let modifier): refused("'\(modifier)'", "레슨은 직접 만든 클래스를 쓰지 않습니다")
        case .attribute(let name): refused("특성 '\(name)'")
        case .accessor(let name): refused("접근자 '\(name)'")
        case .patternWithoutValue: refused("값이 없는 이런 패턴")
        case .observedPattern: refused("패턴에 붙은 속성 감시자")
        case .observedWithoutValue: refused("첫 값이 없이 감시하는 변수", "첫 값을 줍니다")
        case .conformance(let name): refused("레슨에서 만든 타입이 '\(name)' 프로토콜을 따르는 것")
        case .inheritance(let name): refused("'\(name)' 상속")
        case .extending(let type): refused("'\(type)' 확장")
        case .extendingHost(let type): refused("'\(type)' 확장", "함수를 씁니다")
        case .conformanceInExtension: refused("표준 타입이 새 프로토콜을 따르게 하는 것", "확장에서 프로토콜을 뺍니다")
        case .whereInExtension: refused("타입 매개변수가 없는 타입의 확장에 쓴 'where'")
        case .memberInExtension(let type): refused("'\(type)' 확장 안의 이런 선언")
        case .requirement: refused("이런 요구 사항")
        case .constraint(let name, let known): refused("제약 '\(name)'", "\(known.joined(separator: ", ")) 가운데 하나를 씁니다")
        case .statement: refused("이런 문장")
        case .pattern: refused("이런 패턴")
        case .availability: refused("사용 가능 여부 검사")
        case .asyncLoops: refused("비동기 반복문('for await')")
        case .asyncClosures: refused("비동기 클로저")
        case .awaiting: refused("비동기 코드('await')")
        case .superclass: refused("클래스('super')")
        case .expression: refused("이런 식")
        case .keyPathPart: refused("키 경로의 이런 부분", "클로저를 씁니다")
        case .name(let name): refused("'\(name)'")
        case .knownOperator(let symbol): refused("연산자 '\(symbol)'")
        case .unknownOperator(let symbol): "\("'\(symbol)'".with(.은는)) 레슨 언어에 없는 연산자입니다"
        case .unseeded(let call):
            "난수 생성기 없이 부르면 매번 다른 값이 나오므로 \("'\(call)'".with(.은는)) 레슨에서 쓸 수 없습니다. 'var source = RandomSource(seed: 42)'로 생성기를 만들고 'using: &source'를 더합니다"
        case .type(let text): refused("타입 '\(text)'")
        case .noSuchType(let text): "레슨 언어에는 타입 \("'\(text)'".with(.이가)) 없습니다"
        case .implicitlyUnwrapped(let type, let wrapped): refused("저절로 풀리는 옵셔널('\(type)')", "'\(wrapped)?'로 씁니다")
        case .opaqueType(let keyword, let name): refused("'\(keyword) \(name)'", genericFunction(name))
        case .protocolAsType(let name): "레슨에서는 프로토콜 \("'\(name)'".with(.을를)) 타입으로 쓸 수 없습니다. \(genericFunction(name))"
        }
    }

    private func refused(_ what: String, _ instead: String? = nil) -> String {
        "\(what.with(.은는)) 레슨에서 쓸 수 없습니다" + (instead.map { ". \($0)" } ?? "")
    }

    private func genericFunction(_ name: String) -> String { "'func f<T: \(name)>(_ x: T)'처럼 제네릭 함수를 씁니다" }
}
