/// The name among those that there are that one that is not was most likely meant to be; nil where none is near.
///
/// Near means: at most a third of its letters are to be changed, put in, left out or swapped with the next. Two letters are only ever swapped, and what gets
/// a thing is never what sets it.
package func nearestName(to name: String, among names: some Sequence<String>) -> String? {
    guard name.count > 1, name.utf8.count <= 128 else { return nil }
    let limit = min(max(1, name.count / 3), 5)
    let typed = Array(name.lowercased())
    // Of names that are equally near, one of the same letters, then the first in the alphabet.
    var best: (name: String, distance: Int, isOtherwiseSpelled: Bool)?
    for candidate in Set(names) where candidate != name && abs(candidate.count - name.count) <= limit && !isOpposite(candidate, of: name) {
        let letters = Array(candidate.lowercased())
        guard let distance = editDistance(typed, letters, atMost: limit), typed.count > 2 || typed.sorted() == letters.sorted() else { continue }
        let found = (name: candidate, distance: distance, isOtherwiseSpelled: typed.sorted() != letters.sorted())
        guard let known = best else {
            best = found
            continue
        }
        let (a, b) = (found.isOtherwiseSpelled ? 1 : 0, known.isOtherwiseSpelled ? 1 : 0)
        if (found.distance, a, found.name) < (known.distance, b, known.name) { best = found }
    }
    return best?.name
}

private func isOpposite(_ a: String, of b: String) -> Bool {
    let (first, second) = (a.prefix(3).lowercased(), b.prefix(3).lowercased())
    return first == "get" && second == "set" || first == "set" && second == "get"
}

/// How many letters must be added, removed, replaced or swapped with a neighbour (Damerau and Levenshtein's distance, 1964); nil where it is more than a limit.
/// Only what lies so near the diagonal is looked at.
package func editDistance(_ a: [Character], _ b: [Character], atMost limit: Int) -> Int? {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) <= limit ? max(a.count, b.count) : nil }
    let far = limit + 1
    var before = [Int](repeating: far, count: b.count + 1)
    var last = (0...b.count).map { min($0, far) }
    for i in 1...a.count {
        var row = [Int](repeating: far, count: b.count + 1)
        row[0] = min(i, far)
        let (first, end) = (max(1, i - limit), min(b.count, i + limit))
        guard first <= end else { return nil }
        for j in first...end {
            row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), far)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], before[j - 2] + 1) }
        }
        (before, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
}
