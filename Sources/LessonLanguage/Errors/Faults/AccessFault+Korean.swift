import Wording

extension AccessFault {
    var korean: String {
        switch self {
        case .variable(let name):
            "접근이 겹칩니다: 아직 끝나지 않은 호출이 \("'\(name)'".with(.을를)) 바꾸는 동안 그것을 또 썼습니다. 호출에 복사본을 넘기거나, 그동안은 복사본을 씁니다"
        case .overlap(let place): "접근이 겹칩니다: 바뀌는 중인 \(place.korean.with(.을를)) 또 썼습니다"
        case .unsetFunction: "함수가 값을 얻기 전에 쓰였습니다"
        case .undeclared(let name): "\("'\(name)'".with(.을를)) 선언하기 전에 썼습니다"
        }
    }
}

extension AccessFault.Changed {
    fileprivate var korean: String {
        switch self {
        case .value: "값"
        case .keyPath: "키 경로"
        case .collection: "컬렉션"
        case .list: "배열"
        case .slice: "슬라이스"
        case .dictionary: "딕셔너리"
        case .set: "집합"
        case .string: "문자열"
        case .range: "범위"
        case .generator: "난수 생성기"
        }
    }
}
