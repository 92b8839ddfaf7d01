/// The candidate that is spelled most like a name, if any is near enough to be what was meant.
func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
    var best: (candidate: String, distance: Int)?
    guard name.count > 2, name.utf8.count <= 256 else { return nil }
    let limit = max(1, name.count / 3)
    let lowered = Array(name.lowercased())
    for candidate in Set(candidates) where candidate != name && abs(candidate.count - name.count) <= limit {
        let distance = editDistance(lowered, Array(candidate.lowercased()))
        guard distance <= limit else { continue }
        if best == nil || distance < best!.distance || (distance == best!.distance && candidate < best!.candidate) {
            best = (candidate, distance)
        }
    }
    return best?.candidate
}

/// How many letters must be added, removed, replaced or swapped with a neighbour (Damerau and Levenshtein's distance, 1964).
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
        var row = [i] + [Int](repeating: 0, count: b.count)
        for j in 1...b.count {
            row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], before[j - 2] + 1) }
        }
        (before, last) = (last, row)
    }
    return last[b.count]
}
