import Wording

extension AssignmentError {
    var korean: String { "\(change.korean): \(obstacle.korean)" }
}

extension AssignmentError.Change {
    fileprivate var korean: String {
        switch self {
        case .assignment: "값을 대입할 수 없습니다"
        case .mutatingOperator: "연산자 왼쪽의 값을 바꿀 수 없습니다"
        case .mutatingMember: "바꿀 수 없는 값에는 값을 바꾸는 멤버를 쓸 수 없습니다"
        case .mutatingGetter: "바꿀 수 없는 값에서는 읽을 때 값이 바뀌는 속성을 쓸 수 없습니다"
        case .inoutArgument: "바꿀 수 없는 값은 'inout' 인자로 넘길 수 없습니다"
        }
    }
}

extension AssignmentError.Obstacle {
    fileprivate var korean: String {
        switch self {
        case .immutableSelf: "여기서 'self'는 바꿀 수 없습니다. 메서드에 'mutating'을 붙입니다"
        case .parameter(let name): "\("'\(name)'".with(.은는)) 매개변수이고, 매개변수는 모두 'let' 상수입니다"
        case .constant(let name, let line): "\("'\(name)'".with(.은는)) 'let' 상수입니다. 바꾸려면 \(line.map { "\($0)행의 " } ?? "")'let'을 'var'로 고칩니다"
        case .given(let name, let isNumber):
            "\("'\(name)'".with(.은는)) 머리말에서 정한 값입니다. 머리말에서 고치거나\(isNumber ? " `-P \(name):…` 옵션으로 실행하거나" : "") 다른 이름을 씁니다"
        case .constantMember(let name): "\("'\(name)'".with(.은는)) 'let' 상수입니다"
        case .getOnlyProperty(let name): "\("'\(name)'".with(.은는)) 읽기 전용 속성입니다"
        case .getOnlySubscript: "이 서브스크립트는 읽기 전용입니다"
        case .readOnlyKeyPath: "이 키 경로는 읽기 전용입니다"
        case .result(let name): "\("'\(name)'".with(.이가)) 돌려주는 값은 바꿀 수 없습니다"
        case .notAPlace: "이 식은 값을 대입할 수 있는 자리가 아닙니다"
        }
    }
}
