import Wording

extension FormatFault {
    var korean: String {
        switch self {
        case .endless(let rest): "서식 \("'%\(rest)'".with(.이가)) 끝나지 않았습니다"
        case .unreadable(let conversion): "서식 \("'\(conversion)'".with(.을를)) 읽을 수 없습니다"
        case .starWithoutInt(let conversion): "서식 '\(conversion)'의 '*'에는 Int가 와야 합니다"
        case .tooWide(let most): "너비는 \(most)글자까지입니다"
        case .noArgument(let conversion, let given): "서식 '\(conversion)'에 넣을 인자가 없습니다. 준 인자는 \(given)개입니다"
        case .wantsDouble(let conversion, let argument): "서식 '\(conversion)'에는 \(argument.korean) 아니라 Double이 와야 합니다. 'Double(…)'을 씁니다"
        case .wantsInt(let conversion, let argument): "서식 '\(conversion)'에는 \(argument.korean) 아니라 Int가 와야 합니다"
        case .wrongArgument(let conversion, let argument): "서식 '\(conversion)'에 넣은 인자의 타입이 맞지 않습니다: \(argument.korean) 왔습니다"
        }
    }
}

extension FormatFault.Argument {
    /// With its particle.
    fileprivate var korean: String {
        switch self {
        case .int: "Int가"
        case .double: "Double이"
        case .float: "Float가"
        case .bool: "Bool이"
        case .string: "String이"
        case .none: "nil이"
        case .other: "이런 값이"
        }
    }
}
