import Wording

extension DataError.TableFault {
    var korean: String {
        switch self {
        case .noColumn(let name, let present):
            "`\(name)`".with(.이) + "라는 열이 없습니다. 열의 이름: \(Self.list(present))"
                + (nearestName(to: name, among: present).map { ". 혹시 \("`\($0)`".with(.을를)) 쓰려고 했나요?" } ?? "")
        case .noRow(let index, let count):
            count == 0 ? "인덱스 \(index)의 행이 없습니다. 표에 행이 없습니다" : "인덱스 \(index)의 행이 없습니다. 행의 인덱스는 0부터 \(count - 1)까지입니다"
        case .negativeLength(let length): "표의 행이 \(length)개일 수는 없습니다. 개수는 0 이상이어야 합니다"
        case .missingValues(let column, let count, let row, let wanted):
            "`\(column)` 열에 값이 \(count)개 빠져 있습니다. 처음으로 빠진 곳은 인덱스 \(row)의 행입니다. "
                + "`dropMissing()`으로 그런 행을 빼거나, 대신 쓸 값을 정하세요: `\(Self.call(wanted))`"
        case .otherKind(let column, let kind, let wanted, let row, let value):
            "`\(column)` 열을 \(wanted.korean.with(.으로)) 읽을 수 없습니다. 인덱스 \(row)의 행에 \("`\(value)`".with(.이가)) 있습니다. `\(kind.rawValue)`".with(.으로)
                + " 읽으세요"
        case .noNumbers(let name, let type): DataError.OwnFileFault.noNumbers(array: name, type: type).korean
        case .noTensor(let name, let present):
            "`\(name)`".with(.이) + "라는 텐서가 없습니다. 텐서의 이름: \(Self.list(present))"
                + (nearestName(to: name, among: present).map { ". 혹시 \("`\($0)`".with(.을를)) 쓰려고 했나요?" } ?? "")
        }
    }
}

extension ColumnKind {
    fileprivate var korean: String {
        switch self {
        case .integers: "정수"
        case .doubles: "숫자"
        case .booleans: "참과 거짓"
        case .texts: "텍스트"
        }
    }
}
