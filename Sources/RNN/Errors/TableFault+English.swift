import Wording

extension DataError.TableFault {
    var english: String {
        switch self {
        case .noColumn(let name, let present):
            "there is no column `\(name)`; the columns are \(Self.list(present))"
                + (nearestName(to: name, among: present).map { "; did you mean `\($0)`?" } ?? "")
        case .noRow(let index, let count): count == 0 ? "there is no row \(index): the table has none" : "there is no row \(index): rows are 0 to \(count - 1)"
        case .negativeLength(let length): "a table can't have \(length) rows; the number must be 0 or more"
        case .missingValues(let column, let count, let row, let wanted):
            "column `\(column)` lacks \(count) \(count == 1 ? "value" : "values"), the first in row \(row); "
                + "leave such rows out with `dropMissing()`, or say what stands for them: `\(Self.call(wanted))`"
        case .otherKind(let column, let kind, let wanted, let row, let value):
            "column `\(column)` can't be read as \(wanted.english): row \(row) has `\(value)`; read it as `\(kind.rawValue)`"
        case .noNumbers(let name, let type): DataError.OwnFileFault.noNumbers(array: name, type: type).english
        case .noTensor(let name, let present):
            "there is no tensor `\(name)`; there are \(Self.list(present))" + (nearestName(to: name, among: present).map { "; did you mean `\($0)`?" } ?? "")
        }
    }
}

extension ColumnKind {
    fileprivate var english: String {
        switch self {
        case .integers: "whole numbers"
        case .doubles: "numbers"
        case .booleans: "truth values"
        case .texts: "texts"
        }
    }
}
