/// The name among `names` that `name` was most likely meant to be; `nil` where none is near.
///
/// Near means: at most a third of its letters (at least one) are to be changed, put in, left out or swapped with the next.
package func nearestName(to name: String, among names: [String]) -> String? {
    let typed = Array(name.lowercased())
    guard typed.count <= 64 else { return nil }
    let limit = max(1, typed.count / 3)
    return
        names
        .map { (name: $0, distance: editDistance(typed, Array($0.lowercased()))) }
        .filter { $0.distance <= limit }
        .min { $0.distance < $1.distance }?
        .name
}

/// The Damerau–Levenshtein distance of neighbours (optimal string alignment).
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in 1...a.count {
        var current = [i]
        for j in 1...b.count {
            let change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            var best = min(change, previous[j] + 1, current[j - 1] + 1)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                best = min(best, before[j - 2] + 1)
            }
            current.append(best)
        }
        before = previous
        previous = current
    }
    return previous[b.count]
}
