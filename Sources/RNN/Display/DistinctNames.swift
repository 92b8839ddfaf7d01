/// Names shortened in their middle where they must be, so that two that differ still do: what is left out is where they are alike.
/// - Parameters:
///   - widths: how wide each may be.
///   - letter: how wide a letter is.
package func distinct(_ names: [String], widths: [Double], letter: (Character) -> Double) -> [String] {
    var short = zip(names, widths).map { shortened($0, width: $1, letter: letter) }
    for indices in alike(short, names) {
        // What they begin with alike is left out instead.
        let shared = indices.dropFirst().reduce(names[indices[0]]) { $0.commonPrefix(with: names[$1]) }.count
        for index in indices {
            let rest = names[index].dropFirst(shared)
            short[index] = "…" + beginning(rest, width: widths[index] - letter("…"), letter)
        }
    }
    var (numbers, taken) = ([String: Int](), Set(short))
    for index in alike(short, names).joined().sorted() {
        func numbered(_ place: Int) -> String {
            let stem = widths[index] - "…\(place)".reduce(0) { $0 + letter($1) }
            return beginning(names[index][...], width: stem, letter, mark: "") + "…\(place)"
        }
        var place = numbers[names[index]] ?? 1
        while numbers[names[index]] == nil, taken.contains(numbered(place)) { place += 1 }
        numbers[names[index]] = place
        short[index] = numbered(place)
        taken.insert(short[index])
    }
    return short
}

/// Names that fit so many columns of fixed-width text, two that differ still different.
package func distinct(_ names: [String], columns: Int) -> [String] {
    // More marks on its letters than anybody writes.
    let plain = names.map { $0.utf8.count > $0.count * 16 ? $0.shortened(to: columns) : $0 }
    return distinct(plain, widths: plain.map { _ in Double(columns) }) { Double(displayWidth(String($0))) }
}

/// A text with its middle left out as far as it must be, so that names that begin or end alike are told apart.
package func shortened(_ text: String, width: Double, letter: (Character) -> Double) -> String {
    guard !fits(text[...], width, letter) else { return text }
    var (start, end, room) = (text.startIndex, text.endIndex, width - letter("…"))
    while start < end {
        room -= letter(text[start])
        guard room >= 0 else { break }
        start = text.index(after: start)
        guard start < end else { break }
        let last = text.index(before: end)
        room -= letter(text[last])
        guard room >= 0 else { break }
        end = last
    }
    return text[..<start] + "…" + text[end...]
}

private func fits(_ text: Substring, _ width: Double, _ letter: (Character) -> Double) -> Bool {
    var room = width
    for character in text {
        room -= letter(character)
        if room < 0 { return false }
    }
    return true
}

private func beginning(_ text: Substring, width: Double, _ letter: (Character) -> Double, mark: String = "…") -> String {
    if fits(text, width, letter) { return String(text) }
    var room = width - mark.reduce(0) { $0 + letter($1) }
    return text.prefix { character in
        room -= letter(character)
        return room >= 0
    } + mark
}

/// Groups of names that differ and look alike when shortened.
private func alike(_ short: [String], _ names: [String]) -> [[Int]] {
    guard Set(short).count < Set(names).count else { return [] }
    return Dictionary(grouping: names.indices) { short[$0] }.values.filter { Set($0.map { names[$0] }).count > 1 }
}

private extension String {
    func commonPrefix(with other: String) -> String { String(zip(self, other).prefix { $0 == $1 }.map(\.0)) }
}
