/// Comparing and hashing texts that may be long. Neither can throw: they give up once the lesson is to stop.
extension Texts {
    static func areEqual(_ a: String, _ b: String) -> Bool {
        if isShort(a) || isShort(b) { return a == b }
        return difference(a, b) == nil
    }

    static func isLess(_ a: String, _ b: String) -> Bool {
        if isShort(a) || isShort(b) { return a < b }
        guard let (x, y) = difference(a, b) else { return false }
        return x < y
    }

    /// The first parts in which two long texts differ; nil where they are equal, however their characters are composed.
    private static func difference(_ a: String, _ b: String) -> (Substring, Substring)? {
        var (i, j) = (a.startIndex, b.startIndex)
        while i < a.endIndex, j < b.endIndex {
            if LessonThread.isStopped { return nil }
            let ends = (
                a.index(i, offsetBy: short / 4, limitedBy: a.endIndex) ?? a.endIndex, b.index(j, offsetBy: short / 4, limitedBy: b.endIndex) ?? b.endIndex
            )
            let parts = (a[i..<ends.0], b[j..<ends.1])
            if parts.0 != parts.1 { return parts }
            (i, j) = ends
        }
        return i == a.endIndex && j == b.endIndex ? nil : (a[i...], b[j...])
    }

    static func hash(_ text: String) -> Int {
        if isShort(text) { return QuickHash.of(text) }
        var result = 1
        var start = text.startIndex
        while start < text.endIndex, !LessonThread.isStopped {
            let end = text.index(start, offsetBy: short / 4, limitedBy: text.endIndex) ?? text.endIndex
            result = QuickHash.of(QuickHash.of(String(text[start..<end])), result)
            start = end
        }
        return result
    }
}
