extension DepthFault {
    var korean: String {
        switch self {
        case .value(let walk): "값이 너무 깊이 중첩되어 있어 레슨에서 \(walk.korean) 수 없습니다"
        case .calls(let open): "함수가 서로를 너무 깊이 부릅니다. 끝나지 않은 호출이 \(open)개입니다. 끝이 없는 재귀가 아닌지 확인합니다"
        case .defaultValue: "이 기본값은 다른 기본값을 너무 깊이 필요로 합니다. 자기 자신이 필요하지 않은지 확인합니다"
        }
    }
}

extension DepthFault.Walk {
    fileprivate var korean: String {
        switch self {
        case .shown: "보여 줄"
        case .compared: "비교할"
        case .hashed: "해시할"
        case .cast: "다른 타입으로 바꿀"
        case .handedOver: "넘겨줄"
        }
    }
}
