import Foundation

/// The lessons that a lesson's links lead to, each read once.
final class LinkedLessons {
    /// Where the lesson with the links lies.
    let folder: String
    private var known: [String: Lesson?] = [:]
    private static let most = 100

    init(in folder: String) { self.folder = folder }

    /// `nil` where the file is no lesson, and behind the first hundred.
    func lesson(_ file: String) -> Lesson? {
        if let lesson = known[file] { return lesson }
        guard known.count < Self.most else { return nil }
        let lesson = try? Lesson(parsing: Lesson.text(of: file), file: file)
        known[file] = .some(lesson)
        return lesson
    }

    /// A file beside the lesson by the name that a link gives it: percent signs stand for themselves or for bytes. A page `week7.html` is
    /// there with its lesson.
    func file(_ path: Substring) -> String? {
        var names = [Lesson.decoded(path), String(path)]
        // A file's name ends at such a sign for the system: another file would be found.
        if names[0].contains("\0") { return nil }
        for name in names where name.hasSuffix(".html") { names.append(name.dropLast(5) + ".md") }
        return names.flatMap(\.spellings).map { "\(folder)/\($0)" }.first { FileManager.default.fileExists(atPath: $0) }
    }
}
