import Wording

/// The name among those there are that was meant by one that is not: `accuracy` by `acc`, `val_loss` by `valLoss`. `nil` if none is near.
func nearestMetric(to name: String, among available: [String]) -> String? {
    let wanted = spelling(name)
    // Keras' `accuracy` may be any of its kinds.
    if let kind = available.first(where: { spelling($0) == wanted })
        ?? available.first(where: { wanted.hasSuffix("accuracy") && spelling($0).hasSuffix("accuracy") && $0.hasPrefix("val_") == wanted.hasPrefix("val") })
    {
        return kind
    }
    let limit = max(1, wanted.count / 4)
    let near = available.compactMap { name in editDistance(Array(wanted), Array(spelling(name)), atMost: limit).map { (name: name, distance: $0) } }
    return near.min { $0.distance < $1.distance }?.name
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
