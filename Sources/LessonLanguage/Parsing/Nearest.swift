/// The candidate that is spelled most like a name, if any is near enough to be what was meant.
func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
    var best: (candidate: String, distance: Int)?
    guard name.count > 2, name.utf8.count <= 128 else { return nil }
    let limit = min(max(1, name.count / 3), 5)
    let lowered = Array(name.lowercased())
    for candidate in Set(candidates) where candidate != name && abs(candidate.count - name.count) <= limit {
        guard let distance = editDistance(lowered, Array(candidate.lowercased()), atMost: limit) else { continue }
        if best == nil || distance < best!.distance || (distance == best!.distance && candidate < best!.candidate) {
            best = (candidate, distance)
        }
    }
    return best?.candidate
}

/// How many letters must be added, removed, replaced or swapped with a neighbour (Damerau and Levenshtein's distance, 1964); nil where it is more than a limit.
/// Only what lies so near the diagonal is looked at.
private func editDistance(_ a: [Character], _ b: [Character], atMost limit: Int) -> Int? {
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
