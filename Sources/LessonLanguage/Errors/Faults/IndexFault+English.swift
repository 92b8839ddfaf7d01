extension IndexFault {
    var english: String {
        switch self {
        case .list(let index, let count): "index out of range: index \(index) in a list of \(count) element\(count == 1 ? "" : "s")"
        case .slice(let index, let start, let end): "index out of range: index \(index) in a slice with the indices \(start)..<\(end)"
        case .part(let lower, let upper, let start, let end):
            "index out of range: the range \(lower)..<\(upper) in a list with the indices \(start)..<\(end)"
        case .partTo(let upper, let start, let end): "index out of range: \(upper) in a list with the indices \(start)..<\(end)"
        case .range(let index): "index out of range: \(index) is not in the range"
        case .partOfRange: "index out of range: the part does not lie in the range"
        case .afterDictionary: "the position is the dictionary's end: nothing is after it"
        case .dictionary(let entries): "the position is not one of the dictionary's \(entries) entries"
        case .text: "String index is out of bounds: it lies before the text's startIndex or not before its endIndex"
        }
    }
}
