import Wording

extension NameError {
    var korean: String {
        switch self {
        case .unknown(let name, _): "여기에는 \("'\(name)'".with(.이))라는 이름이 없습니다"
        case .unknownType(let name, _): "여기에는 \("'\(name)'".with(.이))라는 타입이 없습니다"
        case .unknownLoop(let name, _): "여기에는 \("'\(name)'".with(.이))라는 레이블이 없습니다"
        case .noMember(let name, let type, _): "'\(type)' 타입의 값에는 \("'\(name)'".with(.이가)) 없습니다"
        case .noElement(let name, let type, _): "튜플 '\(type)'에는 \("'\(name)'".with(.이가)) 없습니다"
        case .noStaticMember(let name, let type, let known, _):
            "타입 '\(type)'에는 \("'\(name)'".with(.이가)) 없습니다" + (known.isEmpty ? "" : ". 있는 것은 \(known.map { "." + $0 }.joined(separator: ", "))입니다")
        case .instanceMember(let name, let type, _):
            "\("'\(name)'".with(.은는)) '\(type)' 값의 멤버라서 타입 이름에 바로 쓸 수 없습니다. 먼저 값을 만듭니다"
        case .staticMember(let name, let type): "\("'\(name)'".with(.은는)) 값이 아니라 타입 '\(type)'의 정적 멤버입니다. \("'\(type).\(name)'".with(.으로)) 씁니다"
        case .memberOfOptional(let name, let type, let wrapped):
            "옵셔널 '\(type)' 타입의 값은 \("'\(wrapped)'".with(.으로)) 풀어야 멤버 \("'\(name)'".with(.을를)) 쓸 수 있습니다. '?.', 'if let' 또는 '!'를 씁니다"
        case .memberOfUnknownType: "이 식의 타입을 아직 알 수 없습니다. '(x: Int) in'처럼 타입을 적습니다"
        case .noContext(let name): "멤버 \("'\(name)'".with(.이가)) 어느 타입의 것인지 알 수 없습니다. 앞에 타입 이름을 적습니다"
        case .selfOutsideType: "여기서는 'self'를 찾을 수 없습니다. 'self'는 타입 안에서만 쓸 수 있습니다"
        case .beforeDeclaration(let name, let line):
            "변수 \("'\(name)'".with(.을를)) 선언하기 전에 썼습니다" + (line.map { ". \($0)행에서 선언됩니다. 코드는 위에서부터 차례로 실행됩니다" } ?? "")
        case .redeclared(let name): "\("'\(name)'".with(.은는)) 이미 선언되어 있습니다"
        case .noFunctionWithLabels(let name): "이런 레이블을 받는 함수 \("'\(name)'".with(.은는)) 없습니다"
        }
    }
}
