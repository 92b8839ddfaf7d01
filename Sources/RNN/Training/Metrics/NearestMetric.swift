/// The name among those there are that was meant by one that is not: `accuracy` by `acc`, `val_loss` by `valLoss`. `nil` if none is near.
func nearestMetric(to name: String, among available: [String]) -> String? {
    let wanted = spelling(name)
    // Keras' `accuracy` may be any of its kinds.
    if let kind = available.first(where: { spelling($0) == wanted })
        ?? available.first(where: { wanted.hasSuffix("accuracy") && spelling($0).hasSuffix("accuracy") && $0.hasPrefix("val_") == wanted.hasPrefix("val") })
    {
        return kind
    }
    let distances = available.map { (name: $0, distance: editDistance(Array(wanted), Array(spelling($0)))) }
    return distances.filter { $0.distance <= max(1, wanted.count / 4) }.min { $0.distance < $1.distance }?.name
}

/// A metric's name without what may be spelt otherwise: in small letters, words together, Keras' short names in full.
private func spelling(_ name: String) -> String {
    let letters = name.lowercased().filter { $0.isLetter || $0.isNumber }
    let isOfValidation = letters.hasPrefix("val")
    let stem = isOfValidation ? String(letters.dropFirst(3)) : letters
    let full = [
        "acc": "accuracy", "mae": "meanabsoluteerror", "mse": "meansquarederror", "lr": "learningrate", "bce": "binarycrossentropy",
    ][stem]
    return (isOfValidation ? "val" : "") + (full ?? stem)
}

/// How many letters must be added, removed or replaced (Levenshtein's distance, 1966).
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var last = Array(0...b.count)
    for (i, letter) in a.enumerated() {
        var row = [i + 1]
        for (j, other) in b.enumerated() { row.append(min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == other ? 0 : 1))) }
        last = row
    }
    return last[b.count]
}
