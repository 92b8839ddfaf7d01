import Wording

extension SyntaxError {
    var korean: String {
        switch self {
        case .parser(let text): ParserSentence(text).korean
        case .precedenceGroupTwice(let name): "우선순위 그룹 \("'\(name)'".with(.은는)) 이미 선언되어 있습니다. 다른 이름을 씁니다"
        case .unknownPrecedenceGroup(let name): "우선순위 그룹 \("'\(name)'".with(.을를)) 찾을 수 없습니다"
        case .operatorTwice(let name): "연산자 \("'\(name)'".with(.은는)) 이미 선언되어 있습니다. 다시 선언하지 않습니다"
        case .bracketsTooDeep: "여기는 괄호나 주석이 너무 여러 겹이라 읽을 수 없습니다. 안쪽 부분을 떼어 이름을 붙입니다"
        case .tooManyMarks: "여기까지 '#', '@', 'a<b', ';' 또는 잇달아 붙은 클로저가 너무 많아 읽을 수 없습니다. 블록을 나눕니다"
        case .tooManyOperators(let most): "식 하나에 연산자가 \(most)개를 넘습니다. 식의 일부를 떼어 이름을 붙입니다"
        case .treeTooDeep: "여기 코드는 너무 깊이 중첩되어 있습니다. 일부를 떼어 이름을 붙입니다"
        case .operatorsSideBySide(let left, let right): "괄호 없이는 연산자 \("'\(left)'".with(.과와)) \("'\(right)'".with(.을를)) 나란히 쓸 수 없습니다"
        case .undividedOperators: "이 식에서 연산자들을 어떻게 묶어야 할지 알 수 없습니다. 괄호로 묶습니다"
        case .notANumber(let text): "\("'\(text)'".with(.은는)) 숫자가 아닙니다"
        case .chainWithoutMember: "'?' 뒤에는 멤버, 서브스크립트 또는 호출이 와야 합니다"
        case .ampersandOutsideArgument: "'&'는 'inout'으로 넘기는 인자 앞에만 쓸 수 있습니다"
        case .valuesInInterpolation: "문자열 보간 하나에는 값을 하나만 넣습니다"
        }
    }
}
