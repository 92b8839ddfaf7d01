import Wording

extension PatternError {
    var korean: String {
        switch self {
        case .tupleCount(let count, let type): "튜플 패턴의 원소는 \(count)개인데 값의 타입은 '\(type)'입니다"
        case .optional(let type): "'?' 패턴은 '\(type)' 타입의 값에 맞을 수 없습니다"
        case .nilLiteral(let type): "'nil'은 '\(type)' 타입의 값에 맞을 수 없습니다"
        case .type(let pattern, let type): "'\(pattern)' 타입의 패턴은 '\(type)' 타입의 값에 맞을 수 없습니다"
        case .expression(let pattern, let type): "'\(pattern)' 타입의 식 패턴은 '\(type)' 타입의 값에 맞을 수 없습니다"
        case .associatedValues(let name, let count): "케이스 '\(name)'의 연관값은 \(count)개인데 튜플 패턴의 길이가 다릅니다"
        case .label(let label, let wanted): "튜플 패턴의 레이블 '\(label)' 대신 \("'\(wanted)'".with(.을를)) 써야 합니다"
        }
    }
}
