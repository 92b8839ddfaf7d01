extension CountFault {
    var korean: String {
        switch self {
        case .negative(let count, let use): "\(use.korean(count)) 수 없습니다. 개수가 음수입니다"
        case .removalFromEmpty(.first, let whole): "빈 \(whole.korean)에서는 첫 원소를 지울 수 없습니다"
        case .removalFromEmpty(.last, let whole): "빈 \(whole.korean)에서는 마지막 원소를 지울 수 없습니다"
        case .removal(let removed, .list, let count): "원소가 \(count)개인 배열에서 \(removed)개를 지울 수 없습니다"
        case .removal(let removed, .text, let count): "\(count)글자짜리 텍스트에서 \(removed)글자를 지울 수 없습니다"
        case .listTooLong(let count): "원소 \(count)개짜리 배열은 레슨에서 쓰기에 너무 큽니다"
        case .sequenceTooLong(let most):
            "원소가 \(most)개를 넘는 시퀀스는 레슨에서 쓰기에 너무 큽니다. 끝이 있는 시퀀스인지 확인합니다. 'prefix'로 일부만 꺼냅니다"
        case .textTooLong: "이렇게 긴 텍스트는 레슨에서 쓰기에 너무 큽니다"
        case .characterTooLong: "부호가 이렇게 많이 붙은 글자는 레슨에서 쓰기에 너무 큽니다"
        }
    }
}

extension CountFault.Use {
    fileprivate func korean(_ count: Int) -> String {
        switch self {
        case .take: "원소 \(count)개를 꺼낼"
        case .takeCharacters: "글자 \(count)개를 꺼낼"
        case .drop: "원소 \(count)개를 뺄"
        case .split: "\(count)번 나눌"
        case .repeatElement: "원소를 \(count)번 되풀이할"
        case .makeList: "원소 \(count)개짜리 배열을 만들"
        }
    }
}

extension CountFault.Whole {
    fileprivate var korean: String {
        switch self {
        case .list: "배열"
        case .text: "텍스트"
        }
    }
}
