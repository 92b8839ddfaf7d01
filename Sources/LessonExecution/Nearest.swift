/// The name among `names` that `word` was probably meant to be: at most a third of its letters differ. `nil` if none is near.
public func nearest(to word: String, among names: [String]) -> String? {
    let wanted = Array(word.lowercased())
    let ranked = names.map { ($0, editDistance(wanted, Array($0.lowercased()))) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(wanted.count / 3, 1), best.0 != word else { return nil }
    return best.0
}

/// The least number of letters to insert, delete or exchange that turns one word into the other (Levenshtein, 1966).
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, right) in b.enumerated() {
            let above = row[j + 1]
            row[j + 1] = left == right ? diagonal : 1 + min(diagonal, above, row[j])
            diagonal = above
        }
    }
    return row[b.count]
}
