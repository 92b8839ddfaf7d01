import Wording

extension RangeFault {
    var korean: String {
        switch self {
        case .reversed(let lower, let upper): "범위는 작은 값부터 적어야 하는데 \(lower.with(.이가)) \(upper)보다 큽니다"
        case .notANumber: "범위는 nan에서 시작하거나 끝날 수 없습니다. nan은 어떤 숫자보다 크지도 작지도 않습니다"
        case .nothingToDraw: "빈 범위에서는 무작위 값을 뽑을 수 없습니다"
        case .tooWideToDraw(let low, let high): "\(low)부터 \(high)까지의 범위는 값을 뽑기에 너무 넓습니다"
        case .emptyClosed: "빈 범위는 닫힌 범위로 바꿀 수 없습니다"
        case .greatestHalfOpen: "산술 오버플로: \(Int.max)까지의 범위는 반열린 범위로 바꿀 수 없습니다"
        case .countOverflow: "산술 오버플로: 범위의 원소 개수가 Int의 범위를 벗어납니다"
        case .tooLong(let count): "숫자 \(count)개짜리 범위는 레슨에서 배열로 만들기에 너무 큽니다"
        case .endless: "위쪽 끝이 없는 범위는 마지막 원소가 없어 배열로 만들 수 없습니다. 'prefix'를 쓰거나 위쪽 끝을 적습니다"
        }
    }
}
