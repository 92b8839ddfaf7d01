/// What changed between two texts, line by line, and within changed lines word by word.
public struct TextDifference: Equatable, Sendable {
    public struct Stretch: Equatable, Sendable {
        public var text: String
        public var isChanged: Bool

        public init(text: String, isChanged: Bool) { (self.text, self.isChanged) = (text, isChanged) }
    }

    public enum Line: Equatable, Sendable {
        case same(String)
        /// A line that was there, and what stands in its place; one of them may be missing.
        case other(old: [Stretch]?, new: [Stretch]?)
    }

    public let lines: [Line]

    /// Of lines that are known to belong to each other.
    public init(lines: [Line]) { self.lines = lines }

    /// Longer texts than this many lines, and lines of more words, are told as changed in one piece: finding what they have in common takes their product.
    private static let mostLines = 1_000
    private static let mostWords = 400

    public init(_ old: String, _ new: String) {
        lines = Self.runs(Self.lines(of: old), Self.lines(of: new), most: Self.mostLines).flatMap { run -> [Line] in
            switch run {
            case .same(let line): return [.same(String(line))]
            case .other(let old, let new):
                return (0..<max(old.count, new.count)).map { index in
                    guard index < old.count else { return .other(old: nil, new: [Stretch(text: String(new[index]), isChanged: true)]) }
                    guard index < new.count else { return .other(old: [Stretch(text: String(old[index]), isChanged: true)], new: nil) }
                    let (before, now) = Self.words(old[index], new[index])
                    return .other(old: before, new: now)
                }
            }
        }
    }

    /// What changed within a paragraph; where it has very many words, they are told as changed in one piece.
    static func words(of old: String, and new: String) -> (old: [Stretch], new: [Stretch]) { words(old[...], new[...], most: 4 * mostWords) }

    enum Run<Element> {
        case same(Element)
        case other([Element], [Element])
    }

    private static func lines(of text: String) -> [Substring] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func words(_ old: Substring, _ new: Substring, most: Int = mostWords) -> ([Stretch], [Stretch]) {
        var (before, now): ([Stretch], [Stretch]) = ([], [])
        for run in runs(words(of: old), words(of: new), most: most) {
            switch run {
            case .same(let word):
                append(String(word), false, to: &before)
                append(String(word), false, to: &now)
            case .other(let old, let new):
                append(old.joined(), true, to: &before)
                append(new.joined(), true, to: &now)
            }
        }
        return (before, now)
    }

    private static func append(_ text: String, _ isChanged: Bool, to line: inout [Stretch]) {
        if text.isEmpty { return }
        if line.last?.isChanged == isChanged { line[line.count - 1].text += text } else { line.append(Stretch(text: text, isChanged: isChanged)) }
    }

    /// Words and numbers, what stands between them sign by sign.
    static func words(of line: Substring) -> [Substring] {
        var words: [Substring] = []
        var rest = line
        while let first = rest.first {
            let isWord = { (character: Character) in character.isLetter || character.isNumber || character == "." || character == "_" }
            let word = isWord(first) ? rest.prefix(while: isWord) : rest.prefix(1)
            words.append(word)
            rest = rest[word.endIndex...]
        }
        return words
    }

    /// What two lists have in common, in order, and what lies between.
    static func runs<Element: Hashable>(_ old: [Element], _ new: [Element], most: Int) -> [Run<Element>] {
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
        let (before, now) = (Array(old[start..<(old.count - end)]), Array(new[start..<(new.count - end)]))
        return old[..<start].map(Run.same) + middle(before, now, most: most) + old[(old.count - end)...].map(Run.same)
    }

    private static func middle<Element: Hashable>(_ old: [Element], _ new: [Element], most: Int) -> [Run<Element>] {
        if old.isEmpty, new.isEmpty { return [] }
        guard old.count <= most, new.count <= most else { return [.other(old, new)] }
        var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var runs: [Run<Element>] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            var (gone, come): ([Element], [Element]) = ([], [])
            while removed.contains(i) {
                gone.append(old[i])
                i += 1
            }
            while inserted.contains(j) {
                come.append(new[j])
                j += 1
            }
            if !gone.isEmpty || !come.isEmpty { runs.append(.other(gone, come)) }
            if i < old.count, j < new.count { runs.append(.same(old[i])) }
            (i, j) = (i + 1, j + 1)
        }
        return runs
    }
}
