import Wording

extension IndexFault {
    var korean: String {
        switch self {
        case .list(let index, let count): outOfRange("원소가 \(count)개인 배열에 인덱스 \("\(index)".with(.은는)) 없습니다")
        case .slice(let index, let start, let end): outOfRange("인덱스가 \(start)..<\(end)인 슬라이스에 인덱스 \("\(index)".with(.은는)) 없습니다")
        case .part(let lower, let upper, let start, let end):
            outOfRange("인덱스가 \(start)..<\(end)인 배열에서 범위 \("\(lower)..<\(upper)".with(.을를)) 꺼낼 수 없습니다")
        case .partTo(let upper, let start, let end): outOfRange("인덱스가 \(start)..<\(end)인 배열에 \("\(upper)".with(.은는)) 없습니다")
        case .range(let index): outOfRange("\("\(index)".with(.은는)) 범위 안에 없습니다")
        case .partOfRange: outOfRange("꺼내려는 부분이 범위 안에 있지 않습니다")
        case .afterDictionary: "이 위치는 딕셔너리의 끝이라 그다음이 없습니다"
        case .dictionary(let entries): "이 위치는 딕셔너리에 든 항목 \(entries)개의 위치가 아닙니다"
        case .text: "String 인덱스가 범위를 벗어났습니다. startIndex보다 앞이거나, endIndex이거나 그 뒤입니다"
        }
    }

    private func outOfRange(_ text: String) -> String { "인덱스가 범위를 벗어났습니다: \(text)" }
}
