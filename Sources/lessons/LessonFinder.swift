import Foundation
import LessonDocument
import LessonExecution

/// Finds the lesson files that the words of a command line name: as given, then in `Lessons/`, with or without `.md`; a
/// folder stands for all lessons in it.
struct LessonFinder {
    static let folder = "Lessons"

    /// The files, or a problem for each word that names none.
    static func find(_ words: [String]) -> (files: [String], problems: [Problem]) {
        var files: [String] = []
        var problems: [Problem] = []
        for word in words {
            guard let path = existing(word) else {
                problems.append(notFound(word))
                continue
            }
            guard isFolder(path) else {
                files.append(path)
                continue
            }
            let lessons = lessons(in: path)
            if lessons.isEmpty {
                problems.append(Problem(file: path, message: "this folder holds no lesson; a lesson is a file whose name ends in '.md'"))
            }
            files += lessons
        }
        return (files, problems)
    }

    /// The Markdown files of a folder, in the order of their names.
    static func lessons(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }.sorted()
            .map { FilePath.join(folder, $0) }
    }
}

extension LessonFinder {
    private static func existing(_ word: String) -> String? {
        let candidates = [word, "\(folder)/\(word)", "\(word).md", "\(folder)/\(word).md"]
        return candidates.flatMap(\.spellings).first { FileManager.default.fileExists(atPath: $0) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }

    private static func notFound(_ word: String) -> Problem {
        let known = (lessons(in: ".") + lessons(in: folder)).map { FilePath($0).fileName }
        return Problem(
            file: word, message: "there is no such lesson here or in \(folder)/",
            suggestion: nearestName(to: FilePath(word).fileName, among: known))
    }
}
