extension LimitError {
    var korean: String {
        switch self {
        case .expressionTooDeep: "식이 너무 깊이 중첩되어 있습니다"
        case .typeOfExpression(let most): "이 식의 타입은 \(most)개가 넘는 부분으로 이루어져 있어 레슨에 쓰기에는 너무 큽니다"
        case .writtenType(let most): "이 타입은 \(most)개가 넘는 부분으로 이루어져 있어 레슨에 쓰기에는 너무 큽니다"
        case .time: "여기서 레슨을 검사하는 데 시간이 너무 오래 걸립니다. 이 식의 일부를 떼어 이름과 타입을 붙입니다"
        case .memory: "여기서 레슨을 검사하는 데 메모리가 1GB 넘게 듭니다. 이 식의 일부를 떼어 이름과 타입을 붙입니다"
        case .interrupted: "중단되었습니다"
        case .unchecked: "레슨을 검사하는 데 시간이 너무 오래 걸려 이 블록은 검사하지 못했습니다"
        }
    }
}
